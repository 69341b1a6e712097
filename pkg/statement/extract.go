package statement

import (
	"fmt"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/target"
)

// Options configure an Extractor.
type Options struct {
	// SkipHeadings leaves headings out; boilerplate always is.
	SkipHeadings bool
}

// Extractor finds statements. It keeps scratch space and is used by one goroutine at a
// time; the lexicon behind it is shared.
type Extractor struct {
	judge.Judge
	opt Options

	drafts  []syntax.Draft
	told    []syntax.Draft // what speakers tell of others in quotations; nothing goes on with it
	floor   int            // the first word that a subject may stand at, inside a quotation
	book    registry
	chain   chain
	memo    notes
	topics  []topic
	current *syntax.Speaker // of the draft whose content is being read
	targets *target.Finder
}

// New returns an extractor. It fails only when the embedded data are defective.
func New(opt Options) (*Extractor, error) {
	r, err := syntax.NewReader()
	if err != nil {
		return nil, err
	}
	x := &Extractor{Judge: judge.Judge{Reader: r}, opt: opt, memo: newNotes()}
	x.targets = target.NewFinder(x.Judge, discourse{x})
	return x, nil
}

// notes hold what is worked out once for an entity or paragraph of the document, so that
// the time stays linear in the statements.
type notes struct {
	longer     map[int]string         // names of entities as lengthen found them
	full       map[int]string         // fullest names
	aliases    map[int][]string       // other names
	background map[int]bool           // by paragraph
	gender     map[int]lexicon.Gender // of persons, as a verb has shown it
}

func newNotes() notes {
	return notes{map[int]string{}, map[int]string{}, map[int][]string{}, map[int]bool{}, map[int]lexicon.Gender{}}
}

func (m *notes) clear() {
	clear(m.longer)
	clear(m.full)
	clear(m.aliases)
	clear(m.background)
	clear(m.gender)
}

// Apply finds the statements of d, which must have tokens and sentences, and marks the
// layer. Analyses and entities make it better and are used where present.
func (x *Extractor) Apply(d *document.Document) error {
	if d.Has(document.Statements) {
		return nil
	}
	if !d.Has(document.Tokens | document.Sentences) {
		return fmt.Errorf("statement: document has no tokens and sentences")
	}
	x.Open(d)
	x.drafts, x.told = x.drafts[:0], x.told[:0]
	x.book.reset()
	x.memo.clear()
	x.chain = chain{}
	x.findTopics()
	for s := range d.Sentences {
		if k := d.Sentences[s].Kind; k == document.Boilerplate || k == document.Heading && x.opt.SkipHeadings {
			continue
		}
		if x.LinksAway(s) {
			continue
		}
		x.readSentence(s)
	}
	x.drafts = append(x.drafts, x.told...)
	x.finish()
	d.Statements = x.statements()
	d.Mark(document.Statements)
	x.Page.D = nil
	if len(x.Page.Words) > keptWords {
		x.Page, x.drafts = syntax.Page{}, nil
		x.targets.Begin(nil)
	}
	return nil
}

// keptWords is the length in words of a document from which its scratch space is not
// kept for the next one.
const keptWords = 1 << 17

// readSentence looks for the cues of one sentence from left to right.
func (x *Extractor) readSentence(s int) {
	p := &x.Page
	first, last := p.D.Sentences[s].First, p.D.Sentences[s].Last
	x.readCameAs(first, last)
	for i := first; i < last; i++ {
		w := &p.Words[i]
		if w.Quote != 0 && !p.IsNameQuote(i) {
			if p.Quotes[w.Quote-1].Unbalanced && !x.isContent(i) {
				// a stray mark hides nothing
			} else {
				x.readTold(i, first, last)
				continue
			}
		}
		if !w.Arabic {
			continue
		}
		before := len(x.drafts)
		if next := x.readSource(i, first, last); next > i {
			i = next - 1
		} else if w.Cites {
			x.readCited(i, first, last)
		} else if (w.Cues != nil || w.Noun != nil) && !x.taken(i) {
			x.readCue(i, first, last)
		}
		if len(x.drafts) == before && (w.Pos == document.VERB || syntax.Supporters.Has(w.Base)) {
			if !x.readAttack(i, first, last) {
				x.readSupported(i, first, last)
			}
		}
		for n := before; n < len(x.drafts); n++ {
			x.drafts[n].Sentence = s
		}
	}
}

// isContent reports whether word i stands in the content of a direct statement.
func (x *Extractor) isContent(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if c := &x.drafts[n].Content; c.Kind == document.Direct && c.First <= i && i < c.Last {
			return true
		}
	}
	return false
}
