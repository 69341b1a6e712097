package term_test

import (
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/term"
)

func keyer(t *testing.T, by term.By) *term.Keyer {
	t.Helper()
	k, err := term.NewKeyer(by)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestKeys: what is the same by form, lemma and root, and what has no root.
func TestKeys(t *testing.T) {
	d := &document.Document{Text: "وبكتبهم ، والـكِتاب CNN"}
	p, err := pipeline.NewPlan(stages.All(stages.Options{}), term.Lemma.Needs())
	if err != nil {
		t.Fatal(err)
	}
	if err := pipeline.NewChain(p).Apply(d); err != nil {
		t.Fatal(err)
	}
	for by, want := range map[term.By][4]string{
		term.Form:  {"وبكتبهم", "،", "والكتاب", "CNN"},
		term.Lemma: {"كتاب", "،", "كتاب", "CNN"},
		term.Root:  {"كتب", "", "كتب", ""},
	} {
		k := keyer(t, by)
		for i, w := range want {
			if got := k.Key(d, i); got != w && got != k.Fold(w) {
				t.Errorf("%s: token %d is %q, want %q", by, i, got, w)
			}
		}
	}
}

// TestFold: spelling variants fall together, and folding again changes nothing.
func TestFold(t *testing.T) {
	k := keyer(t, term.Form)
	for _, same := range [][2]string{{"إلى", "الي"}, {"مُدَرِّسة", "مدرسه"}, {"كتـــاب", "كتاب"}, {"أُمّ", "ام"}} {
		a, b := k.Fold(same[0]), k.Fold(same[1])
		if a != b || k.Fold(a) != a {
			t.Errorf("%s is %s, %s is %s", same[0], a, same[1], b)
		}
	}
}

func TestParseBy(t *testing.T) {
	for _, by := range []term.By{term.Form, term.Lemma, term.Root} {
		if got, err := term.ParseBy(string(by)); got != by || err != nil {
			t.Errorf("%s: %s %v", by, got, err)
		}
	}
	if _, err := term.ParseBy("stem"); err == nil {
		t.Error("stem is taken")
	}
}

// FuzzFold: a key is its own key.
func FuzzFold(f *testing.F) {
	for _, s := range []string{"كِتَـابٌ", "أحمد", "Ärger", "", "\xff", "\u0640\u064b"} {
		f.Add(s)
	}
	k := func() *term.Keyer {
		k, err := term.NewKeyer(term.Form)
		if err != nil {
			f.Fatal(err)
		}
		return k
	}()
	f.Fuzz(func(t *testing.T, s string) {
		once := k.Fold(s)
		if utf8.ValidString(s) && k.Fold(once) != once {
			t.Fatalf("%q: %q, folded again %q", s, once, k.Fold(once))
		}
		if k.Fold(s) != once {
			t.Fatalf("%q: another key from the cache", s)
		}
	})
}
