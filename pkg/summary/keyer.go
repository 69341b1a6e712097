package summary

import (
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
	"github.com/bayan-nlp/bayan/pkg/memo"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// keyer gives each token the key by which it is compared: the folded lemma, or the
// light stem of a word without analysis.
type keyer struct {
	words  *vocabulary
	doc    *document.Document
	lemmas bool
	buf    []byte
	// seen holds the hashes of words by their analyses.
	seen memo.Table[hashes]
}

// hashes are those of a word's folded spelling and of its key, which is 0 where the word
// tells nothing.
type hashes struct{ spelling, key uint64 }

// read makes d the document at hand.
func (k *keyer) read(d *document.Document) {
	k.doc = d
	k.lemmas = d.Has(document.Analyses) && len(d.Readings) == len(d.Tokens)
}

// hashes returns those of the document's token n.
func (k *keyer) hashes(n int) hashes {
	if !k.lemmas || k.doc.Readings[n].Best == nil {
		return k.hash(n)
	}
	h, known := k.seen.Find(k.doc.Readings[n].Best)
	if !known {
		*h = k.hash(n)
	}
	return *h
}

// warm prepares for the hashes of the tokens [first, last).
func (k *keyer) warm(first, last int) {
	if k.lemmas {
		k.seen.Warm(k.doc.Readings[first:last])
	}
}

// hash computes the hashes of token n.
func (k *keyer) hash(n int) hashes {
	var h hashes
	if key := k.token(n); len(key) > 0 {
		h.key = max(1, hashOf(key))
	}
	k.buf = fold.Word(k.buf[:0], k.doc.Slice(k.doc.Tokens[n].Span))
	h.spelling = hashOf(k.buf)
	return h
}

// counts reports whether token n is of a kind that has a key.
func (k *keyer) counts(n int) bool {
	switch k.doc.Tokens[n].Kind {
	case document.Word, document.Hashtag, document.Abbreviation:
		return true
	}
	return false
}

// token returns the key of token n, empty for what tells nothing, as a function word. The
// key is valid until the next call.
func (k *keyer) token(n int) []byte {
	if k.lemmas {
		if best := k.doc.Readings[n].Best; best != nil {
			if !best.UPOS().Content() {
				return nil
			}
			k.buf = fold.Word(k.buf[:0], best.Lemma)
			if k.words.of(k.buf)&stopWord != 0 {
				return nil
			}
			return k.buf
		}
	}
	return k.word(k.doc.Slice(k.doc.Tokens[n].Span))
}

// word returns the key of a word without analysis.
func (k *keyer) word(word string) []byte {
	k.buf = fold.Word(k.buf[:0], word)
	if utf8.RuneCount(k.buf) < 2 || k.words.bare(k.buf)&stopWord != 0 {
		return nil
	}
	return fold.Light(k.buf, utf8.RuneCount(k.buf))
}

// find returns the sorted numbers of the terms of text that the units hold. Text
// outside the document has no analyses, so that each of its words counts by all the
// lemmas that its light stem goes with in the document.
func (t *termTable) find(k *keyer, text string) []int32 {
	if text == "" {
		return nil
	}
	byStem := map[string]bool{}
	for tok := range segment.Tokens(text) {
		if tok.Kind == document.Word || tok.Kind == document.Hashtag || tok.Kind == document.Abbreviation {
			if key := k.word(text[tok.Start:tok.End]); len(key) > 0 {
				byStem[string(key)] = true
			}
		}
	}
	var out []int32
	for n := range k.doc.Tokens {
		key := k.word(k.doc.Slice(k.doc.Tokens[n].Span))
		if len(key) == 0 || !byStem[string(key)] {
			continue
		}
		if !k.counts(n) {
			continue
		}
		if h := k.hashes(n).key; h != 0 {
			if id, ok := t.ids.Find(h); ok {
				out = append(out, id)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
