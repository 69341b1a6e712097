package lexicon

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// TestCompiledEqualsSources compiles the sources anew: the embedded form must be the same bytes.
func TestCompiledEqualsSources(t *testing.T) {
	blob, st, err := Build(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(blob, []byte(embedded)) {
		t.Error("lexicon.bin is not what the sources give; run go run ./scripts/lexicon")
	}
	if st.Roots < 5000 || st.Lemmas < 30000 {
		t.Errorf("%d roots and %d lemmas", st.Roots, st.Lemmas)
	}
	if len(st.Problems)*200 > st.Entries {
		t.Errorf("%d of %d entries could not be used", len(st.Problems), st.Entries)
	}
}

// TestEveryFormIsFound looks the paradigms of every hundredth lexeme up, form by form, and
// compares a Searcher with Lookup on some of them, spelled right and spelled folded.
func TestEveryFormIsFound(t *testing.T) {
	entries, err := Sources(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	lexemes, _ := Expand(entries)
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	q := s.Searcher()
	for i := 0; i < len(lexemes); i += 100 {
		l := &lexemes[i]
		for n, c := range l.Cells {
			code := []byte(letters.Unmark(letters.Must(c.Form)))
			if (n+i/100)%5 == 0 {
				checkSearcher(t, s, q, c.Form)
				checkSearcher(t, s, q, letters.Decode(string(letters.FoldAll(nil, code))))
			}
			found := false
			s.Lookup(code, letters.FoldAll(nil, code), func(h Hit) {
				found = found || int(h.Lexeme) == i && h.Cost == 0 && s.Tag(h.Tag).Attach == c.Tag.Attach
			})
			if !found {
				t.Errorf("%s: %s is not found", l.Lemma, c.Form)
			}
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		text      string
		line, col int
	}{
		{"= كتب\nكَتَبَ\tv1\n", 2, 10},
		{"= كتب\nكتاب\tzz\n", 2, 6},
		{"= كتب\nكتاب\tn\tfoo\n", 2, 8},
		{"= ك1\n", 1, 3},
		{"= كتب\nكتاب\n", 2, 5},
		{"= كتب\nkitab\tn\n", 2, 1},
	} {
		_, err := Parse("x.txt", strings.NewReader(c.text))
		var e *Error
		if !errors.As(err, &e) || e.Line != c.line || e.Column != c.col {
			t.Errorf("%q: %v, want line %d column %d", c.text, err, c.line, c.col)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("= كتب\nكَتَبَ\tv1\tu\nكِتاب\tn\tpl=كُتُب\n")
	f.Add("= -\nآيفون\tn\tat\n")
	f.Fuzz(func(t *testing.T, s string) {
		es, err := Parse("fuzz", strings.NewReader(s))
		if err != nil {
			return
		}
		lexemes, _ := Expand(es)
		blob, err := Compile(lexemes, nil)
		if err != nil {
			return
		}
		if _, err := Open(string(blob)); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzLookup(f *testing.F) {
	f.Add("كتاب")
	f.Add("يكتبون")
	s, err := Default()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, w string) {
		code := []byte(letters.Unmark(letters.Must(w)))
		s.Lookup(code, letters.FoldAll(nil, code), func(h Hit) {
			if h.Prefix == 0 && len(inflect.Unmark(letters.Decode(h.Stem+h.Ending))) == 0 {
				t.Fatalf("%q: empty form", w)
			}
		})
	})
}

// checkSearcher compares what a Searcher finds in all parts of a word with Lookup's hits.
func checkSearcher(t *testing.T, s *Store, q *Searcher, w string) {
	t.Helper()
	code := []byte(letters.Unmark(letters.Must(w)))
	if len(code) > MaxWord {
		return
	}
	folded := letters.FoldAll(nil, code)
	q.Set(code, folded)
	var found []Match
	for from := range code {
		for to := from + 1; to <= len(code); to++ {
			found = q.Find(found[:0], from, to)
			n := 0
			s.Lookup(code[from:to], folded[from:to], func(h Hit) {
				if n >= len(found) || q.Hit(found[n]) != h {
					t.Fatalf("%q: letters %d–%d: hit %d is not what Lookup gives", w, from, to, n)
				}
				n++
			})
			if n != len(found) {
				t.Fatalf("%q: letters %d–%d: %d matches, %d hits", w, from, to, len(found), n)
			}
		}
	}
}

func FuzzSearcher(f *testing.F) {
	for _, w := range []string{"كتاب", "وسيكتبونها", "أنلزمكموها", "للمسؤولين", "إستقلالية", "ىؤءئأآ", "يي", "ٱلقران", "پاکستان", strings.Repeat("ستن", 20)} {
		f.Add(w)
	}
	s, err := Default()
	if err != nil {
		f.Fatal(err)
	}
	q := s.Searcher()
	f.Fuzz(func(t *testing.T, w string) { checkSearcher(t, s, q, w) })
}

// FuzzParseWeights: any files give weights or an error.
func FuzzParseWeights(f *testing.F) {
	f.Add("كتاب\tNOUN\tكتب\t7\n", "كتاب\tNOUN\tكتب\t-0.5\n# x\n")
	f.Add("a\n", "\t\t\t1e99")
	f.Fuzz(func(t *testing.T, freq, ranks string) {
		if w, err := ParseWeights(freq, ranks); err == nil {
			w(&Lexeme{})
		}
	})
}
