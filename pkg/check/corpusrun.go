package check

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/check/minhash"
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// shingleWords is the length of the word sequences that documents are compared by.
const shingleWords = 3

// minCompared is the number of words from which a document is compared with others;
// shorter ones are only found when they are the same.
const minCompared = 12

// Sketch is what comparing needs to know of a document.
type Sketch struct {
	doc    minhash.Document
	quotes []quotation
}

// Sketcher makes sketches. It keeps a cache and belongs to one goroutine.
type Sketcher struct {
	set    *Settings
	rules  bool
	morph  *morph.Analyzer
	lemmas map[string]uint32
	words  []uint32
	hashes []uint64
	key    []byte
	ignore ignores
}

// NewSketcher returns a Sketcher with the settings of s. Words are compared by lemma;
// should the lexicon not open, by their folded form.
func NewSketcher(s *Settings) *Sketcher {
	k := &Sketcher{set: s, rules: s.enabled(duplicateID, exactDuplicate, nearDuplicate, differingQuote), lemmas: map[string]uint32{}}
	if s.enabled(nearDuplicate, differingQuote) {
		k.morph, _ = morph.New(morph.Options{Cache: 1 << 10})
	}
	return k
}

// Sketch returns the sketch of d.
func (k *Sketcher) Sketch(d *document.Document) Sketch {
	if !k.rules {
		return Sketch{}
	}
	levels := k.set.levels(d.Origin.Path)
	k.ignore.read(d)
	on := func(r key) bool {
		return levels[r] != "" && !matchAny(k.ignore.all, k.set.rules[r].ID)
	}
	s := Sketch{}
	s.doc.Ref = appendRef(nil, d)
	if on(duplicateID) && d.Record != nil && d.ID != "" {
		s.doc.ID = hashString(d.ID)
	}
	if hash, letters := foldedHash(d.Text); on(exactDuplicate) && letters > 0 {
		s.doc.Text = hash
	}
	if on(nearDuplicate) {
		if sig, ok := k.signature(d.Text); ok {
			s.doc.Signature = &sig
		}
	}
	if on(differingQuote) {
		s.quotes = k.quotations(d)
	}
	return s
}

func (k *Sketcher) signature(text string) (minhash.Signature, bool) {
	k.words = k.appendWords(k.words[:0], text)
	if len(k.words) < minCompared {
		return minhash.Signature{}, false
	}
	k.hashes = minhash.Shingles(k.hashes[:0], k.words, shingleWords)
	return minhash.New(k.hashes), true
}

// appendWords appends the hashes of the words of text in their base forms, blind to vowel
// marks, tatweel and alif variants.
func (k *Sketcher) appendWords(dst []uint32, text string) []uint32 {
	k.key = k.key[:0]
	flush := func() {
		if len(k.key) > 0 {
			dst = append(dst, k.lemma(k.key))
			k.key = k.key[:0]
		}
	}
	for i := 0; i < len(text); {
		r, w := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(text[i:])
		}
		i += w
		if f := foldRune(r); f != 0 {
			k.key = utf8.AppendRune(k.key, f)
		} else if script.Of(r)&(script.Mark|script.Tatweel) == 0 && !script.IsInvisible(r) {
			flush()
		}
	}
	flush()
	return dst
}

// maxLemmas bounds the cache of base forms.
const maxLemmas = 1 << 18

// lemma hashes the base form of a folded word.
func (k *Sketcher) lemma(word []byte) uint32 {
	if h, ok := k.lemmas[string(word)]; ok {
		return h
	}
	if len(k.lemmas) >= maxLemmas {
		clear(k.lemmas)
	}
	form := string(word)
	base := form
	if k.morph != nil && script.IsArabicLead(word[0]) {
		if as := k.morph.Analyze(form); len(as) > 0 && as[0].Source != document.Guess {
			base = as[0].Lemma
		}
	}
	hash, _ := foldedHash(base)
	h := uint32(hash ^ hash>>32)
	k.lemmas[form] = h
	return h
}

func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h | 1
}

// appendRef writes where a document stands: line, path and ID.
func appendRef(dst []byte, d *document.Document) []byte {
	dst = binary.AppendUvarint(dst, uint64(max(d.Origin.Line, 0)))
	dst = binary.AppendUvarint(dst, uint64(len(d.Origin.Path)))
	dst = append(dst, d.Origin.Path...)
	if d.Origin.Line > 0 {
		dst = append(dst, d.ID...)
	}
	return dst
}

// ref is where a document stands.
type ref struct {
	line     int
	path, id string
}

func readRef(p []byte) ref {
	line, n := binary.Uvarint(p)
	p = p[n:]
	size, n := binary.Uvarint(p)
	p = p[n:]
	return ref{int(line), string(p[:size]), string(p[size:])}
}

// String names the document for messages.
func (r ref) String() string {
	var b strings.Builder
	b.WriteString(r.path)
	if r.line > 0 {
		fmt.Fprintf(&b, ":%d", r.line)
	}
	if r.id != "" {
		fmt.Fprintf(&b, " (%s)", r.id)
	}
	return b.String()
}

// Corpus compares the documents of a run with one another. It is used by one goroutine;
// its sketchers by others.
type Corpus struct {
	set    *Settings
	index  *minhash.Index
	quotes *minhash.Index
	on     bool
}

// NewCorpus returns an empty corpus.
func NewCorpus(s *Settings) *Corpus {
	return &Corpus{
		set: s, index: minhash.NewIndex(s.Limits.Near), quotes: minhash.NewIndex(quoteNear),
		on: s.enabled(duplicateID, exactDuplicate, nearDuplicate, differingQuote),
	}
}

// Compares reports whether a rule about pairs of documents is on.
func (c *Corpus) Compares() bool { return c.on }

// Close frees what the corpus holds, temporary files included.
func (c *Corpus) Close() error { return errors.Join(c.index.Close(), c.quotes.Close()) }

// Add adds the next document of the run by its sketch.
func (c *Corpus) Add(s Sketch) error {
	if !c.on {
		return nil
	}
	if err := c.addQuotes(c.index.Len(), s); err != nil {
		return err
	}
	return c.index.Add(s.doc)
}

// Pair is a document that agrees with an earlier one, both by their number in the run.
type Pair struct {
	Document, Earlier int
	// Similarity is the estimated share of three-word sequences in common, 1 for the same text.
	Similarity float64
}

// Pairs calls yield for each document whose text is that of an earlier one or near it.
func (c *Corpus) Pairs(yield func(Pair) error) error {
	return c.index.Matches(func(m minhash.Match) error {
		if m.Kind == minhash.SameID {
			return nil
		}
		return yield(Pair{m.B, m.A, m.Similarity})
	})
}

// Finish calls yield for each finding about pairs of documents, with the number of the
// later document.
func (c *Corpus) Finish(yield func(n int, f Located) error) error {
	if !c.on || c.index.Len() < 2 {
		return nil
	}
	if err := c.differing(yield); err != nil {
		return err
	}
	return c.index.Matches(func(m minhash.Match) error {
		a, err := c.index.Ref(m.A)
		if err != nil {
			return err
		}
		b, err := c.index.Ref(m.B)
		if err != nil {
			return err
		}
		return yield(m.B, c.finding(m, readRef(a), readRef(b)))
	})
}

// finding says in what document b agrees with the earlier a.
func (c *Corpus) finding(m minhash.Match, a, b ref) Located {
	k, message := duplicateID, fmt.Sprintf("the id %q is that of %s", b.id, a)
	switch m.Kind {
	case minhash.SameText:
		k, message = exactDuplicate, "same text as "+a.String()
	case minhash.NearText:
		k, message = nearDuplicate, fmt.Sprintf("%.0f %% like %s", 100*m.Similarity, a)
	}
	f := c.set.bareFinding(k, b.path, max(b.line, 1), 1, message, a.String())
	f.Document = b.id
	f.Fingerprint = fingerprint(b.id+a.id+a.path, &document.Finding{Rule: f.Rule})
	return f
}
