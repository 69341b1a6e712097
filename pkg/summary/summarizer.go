package summary

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// Summarizer makes summaries. It keeps scratch space, so that each goroutine needs
// its own.
type Summarizer struct {
	opt   Options
	words *vocabulary
	keyer keyer
	// table, spellings, units and values are those of the document at hand, ids is scratch space.
	table     termTable
	spellings wordTable
	units     []unit
	values    []value
	ids       []int32
}

// New returns a Summarizer; the error concerns the options.
func New(o Options) (*Summarizer, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	if o.Method == "" {
		o.Method = Bayan
	}
	if o.Weights == nil {
		w := DefaultWeights()
		o.Weights = &w
	}
	words := loadVocabulary()
	return &Summarizer{opt: o, words: words, keyer: keyer{words: words}}, nil
}

// Apply sets the document's Summary and marks the layer. It needs Sentences and
// Tokens and uses Analyses, Entities, Keyphrases and Statements where present. A
// document without a sentence fit to be printed gets a summary without sentences.
func (s *Summarizer) Apply(d *document.Document) error {
	v := s.newView(d)
	chosen := s.choose(v)
	out := &document.SummaryText{Method: string(s.opt.Method)}
	for _, p := range chosen {
		u := &v.units[p.unit]
		out.Sentences = append(out.Sentences, document.SummarySentence{
			Span: u.Span, Sentence: u.first, Text: u.text, Score: p.score, Reasons: p.reasons,
		})
	}
	out.Text = joinText(v, chosen)
	d.Summary = out
	d.Mark(document.Summary)
	if len(d.Tokens) > keptTokens {
		s.table, s.spellings, s.units, s.values, s.ids = termTable{}, wordTable{}, nil, nil, nil
	}
	return nil
}

// keptTokens is the length in tokens of a document from which its scratch space is not
// kept for the next one.
const keptTokens = 1 << 17
