package document

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func randomSource(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 3)) }

// TestMapperAgainstCounting compares the mapper with counting from the start.
func TestMapperAgainstCounting(t *testing.T) {
	for seed := range uint64(20) {
		rng := randomSource(seed)
		var b strings.Builder
		for range rng.IntN(9000) {
			b.WriteRune(alphabet[rng.IntN(len(alphabet))])
		}
		text := b.String()
		for _, unit := range []Unit{Runes, Bytes, UTF16} {
			m := NewMapper(text, unit)
			for range 200 {
				at := rng.IntN(len(text) + 1)
				for at < len(text) && !utf8.RuneStart(text[at]) {
					at++
				}
				want := map[Unit]int{Runes: utf8.RuneCountInString(text[:at]), Bytes: at, UTF16: len(utf16.Encode([]rune(text[:at])))}[unit]
				if got := m.Offset(at); got != want {
					t.Fatalf("seed %d: offset of byte %d is %d in %s, want %d", seed, at, got, unit, want)
				}
				if rng.IntN(2) == 0 {
					m.Offset(0)
				}
				if got, ok := m.Byte(want); got != at || !ok {
					t.Fatalf("seed %d: byte of %d in %s is %d %t, want %d", seed, want, unit, got, ok, at)
				}
			}
			for _, bad := range []int{-1, len(text) + 1} {
				if _, ok := m.Byte(bad); ok {
					t.Errorf("%d is taken for a place", bad)
				}
			}
		}
	}
}

func TestRepair(t *testing.T) {
	tests := []struct{ in, want string }{
		{"قال", "قال"},
		{"\xff", "\uFFFD"},
		{"a\xe2\x80b\n\xf0\x9f\x98", "a\uFFFDb\n\uFFFD"},
		{"\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD"},
		{"\xc0\xaf\xd8", "\uFFFD\uFFFD\uFFFD"},
		{"\xf4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
	}
	for _, test := range tests {
		got, bad := Repair([]byte(test.in))
		if string(got) != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
		n := 0
		for _, v := range bad {
			n += v.Length
			if !strings.HasPrefix(string(got[v.TextOffset:]), "\uFFFD") {
				t.Errorf("%q: no replacement at %d", test.in, v.TextOffset)
			}
		}
		if len(got)-3*len(bad)+n != len(test.in) {
			t.Errorf("%q: lengths do not add up: %v", test.in, bad)
		}
	}
}

func BenchmarkMapper(b *testing.B) {
	text := strings.Repeat("قال الوزير إن النسبة 12 ", 4000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m := NewMapper(text, Runes)
		for i := 0; i < len(text); i += 11 {
			m.Offset(i)
		}
	}
}
