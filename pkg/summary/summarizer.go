package summary

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// Summarizer makes summaries. It keeps scratch space, so that each goroutine needs
// its own.
type Summarizer struct {
	opt   Options
	words *vocabulary
	query []string
}

// New returns a Summarizer; the error concerns the options.
func New(o Options) (*Summarizer, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	if o.Method == "" {
		o.Method = Bayan
	}
	return &Summarizer{opt: o, words: loadVocabulary()}, nil
}

// Apply sets the document's Summary and marks the layer. It needs Sentences and
// Tokens and uses Analyses, Entities, Keyphrases and Statements where present. A
// document without a sentence fit to be printed gets a summary without sentences.
func (s *Summarizer) Apply(d *document.Document) error {
	v := s.newView(d)
	scores := s.score(v)
	chosen := s.choose(v, scores)
	out := &document.SummaryText{Method: string(s.opt.Method)}
	for _, i := range chosen {
		u := &v.units[i]
		one := document.SummarySentence{
			Span:     u.Span,
			Sentence: u.first,
			Text:     u.text,
			Score:    scores.value[i],
		}
		if s.opt.Explain {
			one.Reasons = s.reasons(v, scores, i)
		}
		out.Sentences = append(out.Sentences, one)
	}
	out.Text = joinText(v, chosen)
	d.Summary = out
	d.Mark(document.Summary)
	return nil
}
