// Package morph analyses Arabic words: it finds all ways to read a word as
// clitics, stem and inflection, and chooses among them in context.
package morph

import (
	"math"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
)

// Options configure an Analyzer.
type Options struct {
	// Lexicons are files with entries of the user, in the format of the lexicon's sources.
	Lexicons []string
	// All keeps every analysis of a token in Reading.Others.
	All bool
	// Cache bounds the number of surface forms whose analyses are kept; 0 means 65,536.
	Cache int
}

// Analyzer finds and chooses analyses. It keeps a cache and scratch space and is
// used by one goroutine at a time; the lexicon behind it is shared.
type Analyzer struct {
	stores []*lexicon.Store
	model  *model
	opt    Options
	// cache and older hold the forms used last: when cache is full it becomes older,
	// so that frequent words stay.
	cache, older map[string]*entry
	w            word
	seq          []*entry
	// scratch holds the candidates of the word at hand.
	scratch []candidate
	lat     lattice
}

// entry is a surface form with its candidates, best first by themselves.
type entry struct {
	text  string
	cands []candidate
	// emit holds the candidates' emission probabilities, scaled to a maximum of 1.
	emit []float32
	// group numbers candidates that agree in lemma, part of speech and segmentation.
	group []uint8
}

// maxCandidates bounds the analyses that context chooses from.
const maxCandidates = 14

// hopeless is the distance to the best candidate, in nats, beyond which one is left out.
const hopeless = 11

// New returns an analyser. It fails when a user lexicon cannot be read or has a defect.
func New(opt Options) (*Analyzer, error) {
	m, err := openModel(modelBlob)
	if err != nil {
		return nil, err
	}
	return newAnalyzer(opt, m)
}

func newAnalyzer(opt Options, m *model) (*Analyzer, error) {
	if opt.Cache <= 0 {
		opt.Cache = 1 << 16
	}
	base, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	a := &Analyzer{stores: []*lexicon.Store{base}, model: m, opt: opt, cache: map[string]*entry{}, older: map[string]*entry{}}
	for _, name := range opt.Lexicons {
		s, err := userStore(name)
		if err != nil {
			return nil, err
		}
		a.stores = append(a.stores, s)
	}
	return a, nil
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

// kana reports whether a verb is كان or one of its sisters, which another verb follows.
func kana(in lexicon.Info) bool {
	return in.UPOS == document.VERB && in.Lemma == kanaLemma
}

// lookup returns the entry of a token's text.
func (a *Analyzer) lookup(text string) *entry {
	if e, ok := a.cache[text]; ok {
		return e
	}
	e, ok := a.older[text]
	if !ok {
		e = a.build(strings.Clone(text))
	}
	if len(a.cache) >= a.opt.Cache/2 {
		a.cache, a.older = a.older, a.cache
		clear(a.cache)
	}
	a.cache[e.text] = e
	return e
}

func (a *Analyzer) build(text string) *entry {
	e := &entry{text: text}
	a.w.prepare(text)
	if n := joinedNumber(text); n > 0 {
		e.cands = []candidate{{state: stateDigits, store: guessStore, upos: document.NUM, an: numberAnalysis(text, n)}}
	} else if !a.w.arabic {
		e.cands = []candidate{{state: foreignState(text), store: guessStore}}
	} else {
		a.scratch = a.analyse(a.scratch[:0], &a.w)
		a.scratch = a.guess(a.scratch, &a.w)
		e.cands = a.scratch
		if a.opt.All {
			e.cands = append([]candidate(nil), a.scratch...)
		}
	}
	sortCandidates(e.cands)
	if !a.opt.All {
		e.cands = a.prune(e.cands)
	}
	a.finish(e)
	return e
}

// prune leaves the candidates out that no context could prefer.
func (a *Analyzer) prune(cs []candidate) []candidate {
	top := float32(math.Inf(-1))
	for i := range cs {
		top = max(top, cs[i].logp-a.model.total[cs[i].state])
	}
	n := 0
	for i := range cs {
		if cs[i].logp-a.model.total[cs[i].state] > top-hopeless && n < maxCandidates {
			cs[n] = cs[i]
			n++
		}
	}
	return append(make([]candidate, 0, n), cs[:n]...)
}

// Analyze returns all analyses of a word by itself, best first. A word without an
// Arabic letter has none.
func (a *Analyzer) Analyze(text string) []*document.Analysis {
	e := a.lookup(text)
	var out []*document.Analysis
	for i := range e.cands {
		if an := a.analysis(e, i); an != nil {
			out = append(out, an)
		}
	}
	return out
}

// Apply fills the Readings of a document that has sentences and tokens.
func (a *Analyzer) Apply(d *document.Document) error {
	d.Readings = make([]document.Reading, len(d.Tokens))
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

// span reads the tokens [from, to) as one sequence.
func (a *Analyzer) span(d *document.Document, from, to int) {
	const longest = 4096 // bounds the lattice; a longer sequence is cut
	for from < to {
		end := min(to, from+longest)
		a.seq = a.seq[:0]
		for _, t := range d.Tokens[from:end] {
			a.seq = append(a.seq, a.lookup(d.Text[t.Start:t.End]))
		}
		a.decode(a.seq, d.Readings[from:end])
		from = end
	}
}
