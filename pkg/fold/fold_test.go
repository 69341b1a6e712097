package fold

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestWord(t *testing.T) {
	for in, want := range map[string]string{
		"إِضاءَة":      "اضاءه",
		"مـــرحبا":     "مرحبا",
		"مستشفى":       "مستشفي",
		"الخارجیة":     "الخارجيه",
		"١٢۳":          "123",
		"NATO":         "nato",
		"مس\u200fؤول":  "مسوول",
		"":             "",
		"\u200b\u202b": "",
	} {
		if got := string(Word(nil, in)); got != want {
			t.Errorf("Word(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLight(t *testing.T) {
	for in, want := range map[string]string{
		"التعاون":   "تعا",
		"والمعلمون": "معلم",
		"ولايه":     "لا",
		"في":        "في",
	} {
		w, n := Append(nil, in)
		if got := string(Light(w, n)); got != want {
			t.Errorf("Light(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzAppend(f *testing.F) {
	for _, s := range []string{"إضاءة", "\xd8", "a\xffب", "سـ\u0651"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once, n := Append(nil, s)
		if utf8.ValidString(s) && n != utf8.RuneCount(once) {
			t.Fatalf("%q: %d code points counted, %d there", s, n, utf8.RuneCount(once))
		}
		// without a mark between them, stray bytes may come to stand together as a letter
		if twice := Word(nil, string(once)); utf8.ValidString(s) && string(twice) != string(once) {
			t.Fatalf("%q: folded twice %q, once %q", s, twice, once)
		}
		if stem := string(Light(once, n)); !strings.Contains(string(once), stem) {
			t.Fatalf("%q: the stem %q is no part of %q", s, stem, once)
		}
	})
}
