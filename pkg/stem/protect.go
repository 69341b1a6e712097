package stem

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/protected.txt
var protectedData string

// protected holds the names of data/protected.txt by their normal form, read once.
var protected = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(protectedData) {
		name := strings.TrimSpace(line)
		if name == "" || name[0] == '#' {
			continue
		}
		m[string(appendNormal(nil, name))] = name
	}
	return m
})

// Protected returns the name of the protected list that word is, clitics left off
// (وللقاهرة → القاهرة); ok is false for other words.
func Protected(word string) (name string, ok bool) {
	var buf [64]byte
	if len(word) > len(buf) {
		return "", false
	}
	key := appendNormal(buf[:0], word)
	list := protected()
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
