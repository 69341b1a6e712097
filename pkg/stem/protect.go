package stem

import (
	_ "embed"
	"encoding/binary"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/protected.txt
var protectedData string

// nameList holds the names of data/protected.txt by their normal form.
type nameList struct {
	names map[string]string
	// tails is a set of hashes of the names' last letters: four, or three of names of less
	// than five. Clitics change only the begin of a word and the first letter of a name, so
	// that most words are sorted out by their end.
	tails [1 << 16 / 64]uint64
}

// protected is read once.
var protected = sync.OnceValue(func() *nameList {
	l := &nameList{names: map[string]string{}}
	for line := range strings.Lines(protectedData) {
		name := strings.TrimSpace(line)
		if name == "" || name[0] == '#' {
			continue
		}
		key := appendNormal(nil, name)
		l.names[string(key)] = name
		h := tail3(key)
		if len(key) >= 10 {
			h = tail4(key)
		}
		l.tails[h/64] |= 1 << (h % 64)
	}
	return l
})

// mayEnd reports whether key may end in a name.
func (l *nameList) mayEnd(key []byte) bool {
	h := tail3(key)
	if l.tails[h/64]>>(h%64)&1 != 0 {
		return true
	}
	h = tail4(key)
	return l.tails[h/64]>>(h%64)&1 != 0
}

// tail3 hashes the last six bytes of key to sixteen bits, tail4 the last eight. All
// shorter keys are alike.
func tail3(key []byte) uint32 {
	n := len(key)
	if n < 6 {
		return 0
	}
	return (binary.LittleEndian.Uint32(key[n-4:])*2654435761 ^ uint32(binary.LittleEndian.Uint16(key[n-6:]))*2246822519) >> 16
}

func tail4(key []byte) uint32 {
	n := len(key)
	if n < 8 {
		return 0
	}
	return (binary.LittleEndian.Uint32(key[n-4:])*2654435761 ^ binary.LittleEndian.Uint32(key[n-8:])*3266489917) >> 16
}

// Protected returns the name of the protected list that word is, clitics left off
// (وللقاهرة → القاهرة); ok is false for other words.
func Protected(word string) (name string, ok bool) {
	var buf [64]byte
	if len(word) > len(buf) {
		return "", false
	}
	return protected().find(appendNormal(buf[:0], word))
}

// find looks key, a word in normal form, up.
func (l *nameList) find(key []byte) (name string, ok bool) {
	if !l.mayEnd(key) {
		return "", false
	}
	return l.lookUp(key)
}

// lookUp is find for a key that may end in a name.
func (l *nameList) lookUp(key []byte) (name string, ok bool) {
	list := l.names
	if name, ok = list[string(key)]; ok {
		return name, true
	}
	for range 2 { // a conjunction and a preposition at most
		r, w := utf8.DecodeRune(key)
		if !strings.ContainsRune("وفبلك", r) || len(key) < w+6 {
			return "", false
		}
		rest := key[w:]
		if name, ok = list[string(rest)]; ok {
			return name, true
		}
		if r == 'ل' { // للقاهرة is ل + القاهرة
			article := append([]byte("ا"), rest...)
			if name, ok = list[string(article)]; ok {
				return name, true
			}
		}
		key = rest
	}
	return "", false
}
