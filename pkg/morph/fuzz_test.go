package morph

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// FuzzApply analyses words in context: the best analysis of each tiles its word, and a
// second time, from the caches, everything is the same.
func FuzzApply(f *testing.F) {
	for _, s := range []string{
		"قال الوزير إن المفاوضات ستستمر", "كَتَبَ الكاتبُ كتابا", "لا لم لن إن أن", "ــ َ و12 abc \xff", "للحظر وبالوالدين فسيكفيكهم", "", "كتب كتب كتب كتب",
	} {
		f.Add(s)
	}
	a := analyzer(f)
	f.Fuzz(func(t *testing.T, text string) {
		d, again := sentence(text), sentence(text)
		for _, d := range []*document.Document{d, again} {
			if err := a.Apply(d); err != nil {
				t.Fatal(err)
			}
		}
		if len(d.Readings) != len(d.Tokens) {
			t.Fatalf("%d readings of %d tokens", len(d.Readings), len(d.Tokens))
		}
		for i, r := range d.Readings {
			if r.Best == nil {
				continue
			}
			at := uint32(0)
			for _, s := range r.Best.Segments {
				if s.Start != at || s.End < s.Start {
					t.Fatalf("%q: segment %+v, expected to begin at %d", text, s, at)
				}
				at = s.End
			}
			if int(at) != d.Tokens[i].Len() || r.Confidence < 0 || r.Confidence > 1 {
				t.Fatalf("%q: the segments of token %d end at %d, confidence %v", text, i, at, r.Confidence)
			}
		}
		if diff := cmp.Diff(d.Readings, again.Readings); diff != "" {
			t.Fatalf("%q, from the caches: %s", text, diff)
		}
	})
}

// FuzzReadGold: what was read and written reads the same.
func FuzzReadGold(f *testing.F) {
	f.Add([]byte("# sent_id = a-1\n1-2\tوالكتاب\t_\t_\t_\t_\t_\t_\t_\t_\n1\tو\t_\t_\t_\t_\t_\t_\t_\t_\n2\tالكتاب\tكتاب\tNOUN\t_\tCase=Gen\t_\t_\t_\tRoot=كتب\n3\t،\t،\tX\t_\t_\t_\t_\t_\t_\n\n"))
	f.Add([]byte("1-1\t"))
	f.Fuzz(func(t *testing.T, data []byte) {
		sentences, err := ReadGold("fuzz", bytes.NewReader(data))
		if err != nil || !utf8.Valid(data) {
			return
		}
		for _, s := range sentences {
			for _, g := range s {
				if g.Host < 0 || len(g.Segments) > 0 && g.Host >= len(g.Segments) {
					t.Fatalf("host %d of %d segments", g.Host, len(g.Segments))
				}
			}
		}
		if err := WriteGold(&bytes.Buffer{}, "fuzz", sentences); err != nil {
			t.Fatal(err)
		}
	})
}
