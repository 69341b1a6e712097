package summary

import (
	"slices"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// keyer gives each token the key by which it is compared: the folded lemma, or the
// light stem of a word without analysis.
type keyer struct {
	words  *vocabulary
	doc    *document.Document
	lemmas bool
	buf    []byte
}

// token returns the key of the document's token n, empty for what tells nothing: a
// function word, a number, punctuation. The key is valid until the next call.
func (k *keyer) token(n int) []byte {
	t := k.doc.Tokens[n]
	switch t.Kind {
	case document.Word, document.Hashtag, document.Abbreviation:
	default:
		return nil
	}
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
	return k.word(k.doc.Slice(t.Span))
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
		if key = k.token(n); len(key) > 0 {
			if id, ok := t.ids[string(key)]; ok {
				out = append(out, id)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
