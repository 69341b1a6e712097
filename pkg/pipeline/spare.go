package pipeline

import "slices"

// Spare keeps slices of layers that nobody needs any more for the documents to come. The
// zero Spare is empty; it is used by one goroutine at a time.
type Spare[T any] struct {
	slices [][]T
	room   int // of all slices together
}

// maxSpare bounds the elements that a Spare has room for.
const maxSpare = 1 << 17

// Take returns an empty slice with room for n elements, the last one given that has it.
func (s *Spare[T]) Take(n int) []T {
	for i := len(s.slices) - 1; i >= 0; i-- {
		if list := s.slices[i]; cap(list) >= n || i == 0 {
			s.slices = slices.Delete(s.slices, i, i+1)
			s.room -= cap(list)
			return slices.Grow(list, n)
		}
	}
	return slices.Grow[[]T](nil, n)
}

// Give takes a slice, of which only the memory is kept.
func (s *Spare[T]) Give(list []T) {
	if cap(list) == 0 || s.room+cap(list) > maxSpare {
		return
	}
	clear(list)
	s.room += cap(list)
	s.slices = append(s.slices, list[:0])
}
