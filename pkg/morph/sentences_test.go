package morph

import (
	"math"
	"os"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestSentences measures the disambiguator on the annotated sentences that training
// does not see, and how well its confidence is calibrated.
func TestSentences(t *testing.T) {
	_, test, err := ReadGoldDir(os.DirFS("testdata/sentences"))
	if err != nil {
		t.Fatal(err)
	}
	if len(test) == 0 {
		t.Skip("no annotated sentences")
	}
	a := analyzer(t)
	var words, segments, lemmas, upos float64
	var cal calibration
	for _, s := range test {
		text := ""
		for _, g := range s {
			text += g.Text + " "
		}
		d := sentence(text)
		if err := a.Apply(d); err != nil {
			t.Fatal(err)
		}
		for i, g := range s {
			r := d.Readings[i]
			if len(g.Segments) == 0 || r.Best == nil {
				continue
			}
			words++
			h := goldOf(g.Text, r.Best)
			same := equal(h.Segments, g.Segments)
			count(&segments, same)
			count(&lemmas, same && h.Lemma == g.Lemma)
			count(&upos, h.UPOS == g.UPOS || noun(h.UPOS) && noun(g.UPOS))
			cal.add(r.Confidence, same && h.Lemma == g.Lemma && h.UPOS == g.UPOS)
		}
	}
	t.Logf("%.0f words: segments %.2f%%, lemma %.2f%%, part of speech %.2f%%, calibration error %.3f",
		words, 100*segments/words, 100*lemmas/words, 100*upos/words, cal.err())
	if words < 500 {
		return
	}
	if segments/words < 0.98 || lemmas/words < 0.94 || upos/words < 0.92 {
		t.Error("worse than it was")
	}
	if e := cal.err(); e > 0.05 {
		t.Errorf("calibration error %.3f", e)
	}
}

func noun(u document.UPOS) bool { return u == document.NOUN || u == document.PROPN }

func count(n *float64, ok bool) {
	if ok {
		*n++
	}
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// calibration gathers stated confidence against truth in ten bins.
type calibration struct{ n, right, stated [10]float64 }

func (c *calibration) add(p float32, ok bool) {
	i := min(9, int(p*10))
	c.n[i]++
	c.stated[i] += float64(p)
	count(&c.right[i], ok)
}

// err is the expected calibration error: the mean distance of confidence and accuracy.
func (c *calibration) err() float64 {
	var sum, n float64
	for i := range c.n {
		sum += math.Abs(c.right[i] - c.stated[i])
		n += c.n[i]
	}
	return sum / math.Max(n, 1)
}
