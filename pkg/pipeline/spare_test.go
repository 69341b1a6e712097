package pipeline

import "testing"

func TestSpare(t *testing.T) {
	var s Spare[int]
	s.Give([]int{1, 2, 3, 4})
	s.Give(make([]int, 2))
	got := s.Take(3)
	if len(got) != 0 || cap(got) != 4 || got[:4][0] != 0 {
		t.Errorf("took %v with room for %d", got[:cap(got)], cap(got))
	}
	if got := s.Take(5); len(got) != 0 || cap(got) < 5 || len(s.slices) != 0 {
		t.Errorf("took one with room for %d, %d are left", cap(got), len(s.slices))
	}
	for range 4 {
		s.Give(make([]int, maxSpare/2))
	}
	if s.room > maxSpare {
		t.Errorf("%d are kept", s.room)
	}
}
