package check

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/check/minhash"
	"github.com/bayan-nlp/bayan/pkg/document"
)

// quoteNear is the similarity of two quotations, in words, from which they are the same
// words told differently.
const quoteNear = 0.6

// quotation is a direct quotation with its speaker, as it is kept for comparing.
type quotation struct {
	speaker string
	words   string
	doc     minhash.Document
}

// quotations returns the direct quotations of d that are long enough to be compared.
func (k *Sketcher) quotations(d *document.Document) []quotation {
	var out []quotation
	for i := range d.Statements {
		s := &d.Statements[i]
		if s.Kind != document.Direct || s.Speaker == "" || len(strings.Fields(s.Content)) < minQuoteWords {
			continue
		}
		k.words = k.appendWords(k.words[:0], s.Content)
		k.hashes = minhash.Shingles(k.hashes[:0], k.words, 1)
		sig := minhash.New(k.hashes)
		text, _ := foldedHash(s.Content)
		out = append(out, quotation{s.Speaker, s.Content, minhash.Document{Text: text, Signature: &sig}})
	}
	return out
}

// addQuotes adds the quotations of document number n to the index of quotations.
func (c *Corpus) addQuotes(n int, s Sketch) error {
	for _, q := range s.quotes {
		q.doc.Ref = binary.AppendUvarint(nil, uint64(n))
		q.doc.Ref = binary.AppendUvarint(q.doc.Ref, uint64(len(q.speaker)))
		q.doc.Ref = append(append(q.doc.Ref, q.speaker...), q.words...)
		if err := c.quotes.Add(q.doc); err != nil {
			return err
		}
	}
	return nil
}

// differing calls yield for each quotation that an earlier document has in other words.
func (c *Corpus) differing(yield func(n int, f Located) error) error {
	read := func(i int) (n int, speaker, words string, err error) {
		p, err := c.quotes.Ref(i)
		if err != nil {
			return 0, "", "", err
		}
		doc, w := binary.Uvarint(p)
		p = p[w:]
		size, w := binary.Uvarint(p)
		p = p[w:]
		return int(doc), string(p[:size]), string(p[size:]), nil
	}
	return c.quotes.Matches(func(m minhash.Match) error {
		a, speakerA, wordsA, err := read(m.A)
		if err != nil {
			return err
		}
		b, speakerB, wordsB, err := read(m.B)
		if err != nil {
			return err
		}
		if m.Kind != minhash.NearText || a == b || !sameSpeaker(speakerA, speakerB) {
			return nil
		}
		pa, err := c.index.Ref(a)
		if err != nil {
			return err
		}
		pb, err := c.index.Ref(b)
		if err != nil {
			return err
		}
		at := readRef(pb)
		f := c.set.bareFinding(differingQuote, at.path, max(at.line, 1), 1,
			fmt.Sprintf("%s is quoted otherwise in %s: %q here, %q there", speakerB, readRef(pa), shorten(wordsB, 80), shorten(wordsA, 80)),
			fmt.Sprintf("%s (%s): «%s»، «%s»", speakerB, readRef(pa), shorten(wordsB, 80), shorten(wordsA, 80)))
		f.Document = at.id
		return yield(b, f)
	})
}

// sameSpeaker reports whether two speakers share a name: the last word of one is in the other.
func sameSpeaker(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) > 0 && len(y) > 0 && (strings.Contains(a, y[len(y)-1]) || strings.Contains(b, x[len(x)-1]))
}
