package keyphrase

import (
	"fmt"
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Options say which phrases are wanted.
type Options struct {
	// Method ranks the phrases; empty means Bayan.
	Method Method
	// N is the greatest number of phrases, 0 for DefaultN, negative for all.
	N int
	// MinScore drops phrases with a lower score. The scores of Bayan lie between 0 and 1;
	// those of the other methods are comparable within a document only.
	MinScore float64
	// MaxWords is the greatest number of words of a phrase, 1 to 5; 0 means 5.
	MaxWords int
	// POS keeps phrases whose head (first word) has one of these parts of speech; empty keeps all.
	POS []document.UPOS
	// Entities keeps only phrases that name an entity.
	Entities bool
	// Model replaces the fitted model of the Bayan method; nil is the embedded one.
	Model *Model
	// Explain fills Keyphrase.Features.
	Explain bool
}

// DefaultN is how many phrases are given when Options.N is 0.
const DefaultN = 10

// Extractor finds the keyphrases of documents. It keeps scratch space, so that each
// goroutine needs its own.
type Extractor struct {
	options  Options
	reader   reader
	builder  builder
	scene    scene
	ranker   ranker
	features []Feature
	scores   []float64
	chooser  chooser
}

// New returns an Extractor. It fails when an option makes no sense.
func New(o Options) (*Extractor, error) {
	var err error
	if o.Method, err = ParseMethod(string(o.Method)); err != nil {
		return nil, err
	}
	switch {
	case o.MaxWords == 0:
		o.MaxWords = Longest
	case o.MaxWords < 0 || o.MaxWords > Longest:
		return nil, fmt.Errorf("keyphrase: phrases have 1 to %d words, not %d", Longest, o.MaxWords)
	}
	if o.N == 0 {
		o.N = DefaultN
	}
	if o.N < 0 {
		o.N = math.MaxInt
	}
	e := &Extractor{options: o, features: Features(), chooser: newChooser()}
	e.builder.maxWords = o.MaxWords
	e.scene.title = make(map[uint64]bool)
	for n := range logged {
		e.scene.logs = append(e.scene.logs, log1p(float32(n)))
	}
	if e.scene.background, err = loadBackground(backgroundData); err != nil {
		return nil, err
	}
	e.reader = newReader(e.scene.background)
	if e.ranker, err = newRanker(o); err != nil {
		return nil, err
	}
	return e, nil
}

// newRanker returns the ranker of the method.
func newRanker(o Options) (ranker, error) {
	switch o.Method {
	case TFIDF:
		return tfidf{}, nil
	case TextRank:
		return &textrank{}, nil
	case YAKE:
		return &yake{}, nil
	case KPMiner:
		return kpminer{}, nil
	}
	return newTrees(o.Model, o.N)
}

// Apply sets d.Keyphrases and marks the layer. It needs sentences and tokens; without
// analyses the classes of words are guessed from their letters, without entities names
// are not merged. A document that has keyphrases keeps them.
func (e *Extractor) Apply(d *document.Document) error {
	if d.Has(document.Keyphrases) {
		return nil
	}
	e.prepare(d)
	e.ranker.rank(&e.scene, e.scores)
	d.Keyphrases = e.choose(d)
	d.Mark(document.Keyphrases)
	if len(e.scene.words) > keptWords {
		e.release()
	}
	return nil
}

// keptWords is the length in words of a document from which its scratch space is not
// kept for the next one.
const keptWords = 1 << 17

// release lets go of the scratch space that grows with the document.
func (e *Extractor) release() {
	e.reader.words, e.reader.at, e.scores = nil, nil, nil
	e.builder = builder{maxWords: e.builder.maxWords}
	e.scene.words, e.scene.candidates, e.scene.entities = nil, nil, nil
	e.chooser = newChooser()
	if t, ok := e.ranker.(*trees); ok {
		t.order = nil
	}
}

// prepare reads the document and lists its candidates.
func (e *Extractor) prepare(d *document.Document) {
	words := e.reader.read(d)
	e.builder.build(words)
	s := &e.scene
	s.words, s.candidates, s.builder, s.entities = words, e.builder.candidates, &e.builder, d.Entities
	s.sentences = float32(max(1, len(d.Sentences)))
	s.logSentence = log1p(float32(len(words)) / s.sentences)
	s.news = isNews(words)
	e.reader.buf = s.readTitle(d.Title, e.reader.buf)
	s.paragraphs = 1
	if n := len(words); n > 0 {
		s.paragraphs = float32(1 + words[n-1].paragraph)
	}
	s.maxCount = 1
	for i := range s.candidates {
		if s.candidates[i].words == 1 {
			s.maxCount = max(s.maxCount, float32(s.candidates[i].count))
		}
	}
	if cap(e.scores) < len(s.candidates) {
		e.scores = make([]float64, len(s.candidates)*3/2)
	}
	e.scores = e.scores[:len(s.candidates)]
	clear(e.scores)
}

// Candidate is a phrase with its feature values, as the fitting script needs it.
type Candidate struct {
	// Text is the phrase in its best attested form.
	Text string
	// Values is parallel to Features.
	Values []float32
}

// Candidates returns all phrases of d that could be chosen, in the order in which
// they first stand in the text.
func (e *Extractor) Candidates(d *document.Document) []Candidate {
	e.prepare(d)
	var out []Candidate
	var v view
	for i := range e.scene.candidates {
		c := &e.scene.candidates[i]
		if c.eligible == 0 {
			continue
		}
		v.set(&e.scene, c)
		values := new([featureCount]float32)
		v.values(values)
		out = append(out, Candidate{e.show(d, c), values[:]})
	}
	return out
}
