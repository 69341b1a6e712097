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

// TestEveryFormIsFound looks the paradigms of every hundredth lexeme up, form by form.
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
	for i := 0; i < len(lexemes); i += 100 {
		l := &lexemes[i]
		for _, c := range l.Cells {
			code := []byte(letters.Unmark(letters.Must(c.Form)))
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
