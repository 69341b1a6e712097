// Package morph analyses Arabic words: it finds all ways to read a word as
// clitics, stem and inflection, and chooses among them in context.
package morph

import (
	"math"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// Options configure an Analyzer.
type Options struct {
	// Lexicons are files with entries of the user, in the format of the lexicon's sources.
	Lexicons []string
	// All keeps every analysis of a token in Reading.Others.
	All bool
	// Cache bounds the number of surface forms whose analyses are kept; 0 means 131,072.
	Cache int
}

// Analyzer finds and chooses analyses. It keeps a cache and scratch space and is
// used by one goroutine at a time; the lexicon behind it is shared.
type Analyzer struct {
	stores []*lexicon.Store
	// search finds hosts of the word at hand, for each store.
	search []*lexicon.Searcher
	found  []lexicon.Match
	model  *model
	opt    Options
	cache  cache
	w      word
	seq    []form
	hashes []uint32 // of the texts of seq
	best   []int    // numbers of the candidates chosen for seq
	// warmed keeps the compiler from leaving out what has no other use.
	warmed uint32
	// built and arcs hold the candidates of the word at hand.
	built candidates
	arcs  []arc
	lat   lattice
	// readings are those of documents that nobody needs any more.
	readings pipeline.Spare[document.Reading]
}

// maxCandidates bounds the analyses that context chooses from.
const maxCandidates = 14

// hopeless is the distance to the best candidate, in nats, beyond which one is left out.
const hopeless = 11

// New returns an analyser. It fails when a user lexicon cannot be read or has a defect.
func New(opt Options) (*Analyzer, error) {
	m, err := sharedModel()
	if err != nil {
		return nil, err
	}
	return newAnalyzer(opt, m)
}

// sharedModel is the embedded model, which all analysers use.
var sharedModel = sync.OnceValues(func() (*model, error) {
	base, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	m, err := openModel(modelBlob)
	if err != nil {
		return nil, err
	}
	m.facts = make([]atomic.Uint64, base.Lexemes())
	return m, nil
})

func newAnalyzer(opt Options, m *model) (*Analyzer, error) {
	if opt.Cache <= 0 {
		opt.Cache = 1 << 17
	}
	base, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	a := &Analyzer{model: m, opt: opt, cache: newCache(opt.Cache)}
	a.addStore(base)
	a.lat.rows.reset(m)
	for _, name := range opt.Lexicons {
		s, err := userStore(name)
		if err != nil {
			return nil, err
		}
		a.addStore(s)
	}
	return a, nil
}

func (a *Analyzer) addStore(s *lexicon.Store) {
	a.stores = append(a.stores, s)
	a.search = append(a.search, s.Searcher())
}

func userStore(name string) (*lexicon.Store, error) {
	entries, err := lexicon.ReadFile(name)
	if err != nil {
		return nil, err
	}
	lexemes, problems := lexicon.Expand(entries)
	if len(problems) > 0 {
		p := problems[0]
		return nil, &lexicon.Error{File: name, Line: p.Entry.Line, Column: 1, Message: p.Message}
	}
	blob, err := lexicon.Compile(lexemes, nil)
	if err != nil {
		return nil, err
	}
	return lexicon.Open(string(blob))
}

// longForm is the length in bytes from which a form is not kept.
const longForm = 256

// lookup sets f to the form of a token's text.
func (a *Analyzer) lookup(f *form, text string) { a.lookupHashed(f, text, a.cache.hash(text)) }

// lookupHashed is lookup for a text whose hash in the cache is h.
func (a *Analyzer) lookupHashed(f *form, text string, h uint32) {
	if len(text) >= longForm {
		*f = a.build(text)
		*f = f.pick(func(int) bool { return true })
		return
	}
	if !a.cache.find(f, h, text) {
		*f = a.build(text)
		a.cache.add(f, h)
	}
}

// forms sets a.seq to n forms for the caller to fill.
func (a *Analyzer) forms(n int) []form {
	if cap(a.seq) < n {
		a.seq = make([]form, n, 2*n)
	}
	a.seq = a.seq[:n]
	return a.seq
}

// build makes the form of a text. It is scratch that the next build uses again.
func (a *Analyzer) build(text string) form {
	a.w.prepare(text)
	cs := a.built.cands[:0]
	var number *document.Analysis
	if n := joinedNumber(text); n > 0 {
		cs = append(cs, candidate{state: stateDigits, store: guessStore, upos: document.NUM})
		number = numberAnalysis(strings.Clone(text), n)
	} else if !a.w.arabic {
		cs = append(cs, candidate{state: foreignState(text), store: guessStore})
	} else {
		cs = a.analyse(cs, &a.w)
		cs = a.guess(cs, &a.w)
	}
	a.built.cands = cs
	if !a.opt.All {
		cs = a.prune(cs)
	}
	sortCandidates(cs)
	if !a.opt.All {
		cs = cs[:min(len(cs), maxCandidates)]
	}
	a.built.an = append(a.built.an[:0], make([]*document.Analysis, len(cs))...)
	if number != nil {
		a.built.an[0] = number
	}
	a.arcs = a.appendArcs(a.arcs[:0], cs)
	return form{text: text, arcs: a.arcs, b: &a.built}
}

// prune leaves the candidates out that no context could prefer.
func (a *Analyzer) prune(cs []candidate) []candidate {
	top := float32(math.Inf(-1))
	for i := range cs {
		top = max(top, cs[i].logp-a.model.total[cs[i].state])
	}
	n := 0
	for i := range cs {
		if cs[i].logp-a.model.total[cs[i].state] > top-hopeless {
			cs[n] = cs[i]
			n++
		}
	}
	return cs[:n]
}

// Analyze returns all analyses of a word by itself, best first. A word without an
// Arabic letter has none.
func (a *Analyzer) Analyze(text string) []*document.Analysis {
	var f form
	a.lookup(&f, text)
	var out []*document.Analysis
	for i := range f.arcs {
		if an := a.analysis(&f, i); an != nil {
			out = append(out, an)
		}
	}
	return out
}

// Apply fills the Readings of a document that has sentences and tokens.
func (a *Analyzer) Apply(d *document.Document) error {
	d.Readings = a.readings.Take(len(d.Tokens))[:len(d.Tokens)]
	next := 0
	for _, s := range d.Sentences {
		if s.First < next || s.Last > len(d.Tokens) || s.First >= s.Last {
			continue
		}
		a.span(d, next, s.First)
		a.span(d, s.First, s.Last)
		next = s.Last
	}
	a.span(d, next, len(d.Tokens))
	d.Mark(document.Analyses)
	return nil
}

// Recycle takes the Readings of d back, which nobody may use from now on.
func (a *Analyzer) Recycle(d *document.Document) {
	a.readings.Give(d.Readings)
	d.Drop(document.Analyses)
}

// span reads the tokens [from, to) as one sequence.
func (a *Analyzer) span(d *document.Document, from, to int) {
	const longest = 4096 // bounds the lattice; a longer sequence is cut
	for from < to {
		end := min(to, from+longest)
		seq := a.forms(end - from)
		a.hashes = a.hashes[:0]
		for _, t := range d.Tokens[from:end] {
			a.hashes = append(a.hashes, a.cache.hash(d.Text[t.Start:t.End]))
		}
		a.warmed += a.cache.young.warm(a.hashes)
		for i, t := range d.Tokens[from:end] {
			a.lookupHashed(&seq[i], d.Text[t.Start:t.End], a.hashes[i])
		}
		a.decode(seq, d.Readings[from:end])
		from = end
	}
}
