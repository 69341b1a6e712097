package stem

import (
	"encoding/binary"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// AppendLine appends the stems of tokens of text, with a space between two. They are those
// that Apply finds, for algorithms that need no more than Tokens; a token without stem
// stands for itself.
func (w *Worker) AppendLine(dst []byte, text string, tokens []document.Token) []byte {
	for i, t := range tokens {
		if i > 0 {
			dst = append(dst, ' ')
		}
		if t.Kind == document.Word {
			if w.light {
				var ok bool
				if dst, ok = w.appendLight(dst, text, t.Start, t.End); ok {
					continue
				}
			}
			if stem := w.Stem(text[t.Start:t.End]); stem != "" {
				dst = append(dst, stem...)
				continue
			}
		}
		dst = append(dst, text[t.Start:t.End]...)
	}
	return dst
}

// maxShort is the length in bytes of the longest word that appendLight stems.
const maxShort = 32

// appendLight appends the stem of the word text[start:end] by Light10. It is false, with
// nothing appended, where lightStem has to do it: for words that hold anything but letters
// of two bytes that begin with D8 or D9, are long, or stand at the end of the text.
func (w *Worker) appendLight(dst []byte, text string, start, end int) ([]byte, bool) {
	size := end - start
	if size < 2 || size > maxShort || start+maxShort > len(text) || script.TwoByte(text[start], text[start+1])&script.Letter == 0 {
		return dst, false
	}
	var buf [maxShort + 8]byte // the normal form
	for at := 0; at < size; at += 16 {
		a, oddA := normal4(text[start+at:start+at+8], size-at)
		b, oddB := normal4(text[start+at+8:start+at+16], size-at-8)
		if oddA|oddB != 0 {
			return dst, false
		}
		binary.LittleEndian.PutUint64(buf[at:], a)
		binary.LittleEndian.PutUint64(buf[at+8:], b)
	}
	if w.names != nil && w.names.mayEnd(buf[:size]) {
		if name, ok := w.names.lookUp(buf[:size]); ok {
			return append(dst, name...), true
		}
	}
	from := lightPrefix(buf[:size], size/2)
	to := from + len(lightSuffixes(buf[from:size], (size-from)/2))
	n := len(dst)
	dst = slices.Grow(dst, maxShort+8)[:n+maxShort]
	for k := from; k < to; k += 8 {
		binary.LittleEndian.PutUint64(dst[n+k-from:], binary.LittleEndian.Uint64(buf[k:]))
	}
	return dst[:n+to-from], true
}

// normal4 returns the normal form of the first bytes of s, four letters or size bytes; odd
// is not 0 when something among them is no letter of two bytes that becomes one.
func normal4(s string, size int) (normal, odd uint64) {
	const ones, tops = 0x0001000100010001, 0x8000800080008000
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	i := x&ones<<6 | x>>8&(0x3F*ones)
	normal = uint64(lightLetters[i&0x7F]) | uint64(lightLetters[i>>16&0x7F])<<16 |
		uint64(lightLetters[i>>32&0x7F])<<32 | uint64(lightLetters[i>>48&0x7F])<<48
	odd = x&(0xC0FE*ones) ^ 0x80D8*ones | (normal-ones)&^normal&tops
	return normal, odd & (uint64(1)<<(8*uint(max(size, 0))) - 1)
}

// lightLetters holds what U+0600–U+067F become, the first byte lowest, 0 for those that
// are dropped.
var lightLetters = func() (t [128]uint16) {
	for i := range t {
		to := lightNormal[i>>6<<8|0x80|i&0x3F]
		t[i] = to>>8 | to<<8
	}
	return t
}()
