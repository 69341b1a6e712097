package stem

import "unsafe"

// arenaBlock is the length in bytes of the blocks of an arena.
const arenaBlock = 16 << 10

// arena makes small strings in blocks. A block lives as long as one of its strings.
type arena struct{ block []byte }

// add returns b, which is shorter than a block, as a string.
func (a *arena) add(b []byte) string {
	if len(b) > cap(a.block)-len(a.block) {
		a.block = make([]byte, 0, arenaBlock)
	}
	start := len(a.block)
	a.block = append(a.block, b...) // in place: what has been handed out never changes
	return unsafe.String(&a.block[start], len(b))
}
