package document

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

func FuzzValid(f *testing.F) {
	for _, s := range []string{
		"", "بيان", "قال الوزير: \"نعم\"، ثم غادر…", "\xD8", "بيان\xD9", "\xC0\x80", "\xC1\xBF", "\xE2\x80\xA6 و", "\xED\xA0\x80", "\xF0\x9F\x99\x82", "\xD8\xA8\xA8", "abcdefg\xD8", "abcdefg\xD8\xA8", "يا\xd9\xf1\xba00",
	} {
		f.Add([]byte(s), uint8(3))
		f.Add([]byte(s), uint8(8))
	}
	f.Fuzz(func(t *testing.T, b []byte, n uint8) {
		for _, b := range [][]byte{b, append(bytes.Repeat([]byte("ا "), int(n%16)), b...), append(bytes.Repeat([]byte("x"), int(n%16)), b...)} {
			if got := valid(b); got != utf8.Valid(b) {
				t.Fatalf("%q: %v", b, got)
			}
		}
	})
}

func BenchmarkValid(b *testing.B) {
	text := bytes.Repeat([]byte("وصل الوزير إلى العاصمة مساء الأحد، "), 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		valid(text)
	}
}
