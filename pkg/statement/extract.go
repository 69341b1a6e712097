package statement

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/memo"
)

// Options configure an Extractor.
type Options struct {
	// SkipHeadings leaves headings out; boilerplate always is.
	SkipHeadings bool
}

// Reader reads the phrases and clauses of one page at a time. It keeps scratch space and is
// used by one goroutine at a time; the lexicon behind it is shared.
type Reader struct {
	lex    *lexicon
	forces []force // by number of the lemma
	page   page
	// readings and infos remember what is known of analyses and surface forms.
	readings memo.Table[reading]
	infos    []infoSlot
	formBuf  []string
}

// Judge tells by what is said which act a statement is.
type Judge struct {
	*Reader
}

// Extractor finds statements. It keeps scratch space and is used by one goroutine at a
// time; the lexicon behind it is shared.
type Extractor struct {
	Judge
	opt Options

	drafts  []draft
	book    registry
	chain   chain
	memo    notes
	topics  []topic
	current *speaker // of the draft whose content is being read
	aimed   *draft   // the last one with a target, while targets are looked for
}

// newReader returns a reader. It fails only when the embedded data are defective.
func newReader() (*Reader, error) {
	lex, err := loadLexicon()
	if err != nil {
		return nil, err
	}
	return &Reader{lex: lex, infos: make([]infoSlot, infoSlots)}, nil
}

// New returns an extractor. It fails only when the embedded data are defective.
func New(opt Options) (*Extractor, error) {
	r, err := newReader()
	if err != nil {
		return nil, err
	}
	return &Extractor{Judge: Judge{r}, opt: opt, memo: newNotes()}, nil
}

// notes hold what is worked out once for an entity or paragraph of the document, so that
// the time stays linear in the statements.
type notes struct {
	longer     map[int]string   // names of entities as lengthen found them
	full       map[int]string   // fullest names
	aliases    map[int][]string // other names
	background map[int]bool     // by paragraph
	gender     map[int]gender   // of persons, as a verb has shown it
	stands     map[string]bool  // names that the text has
}

func newNotes() notes {
	return notes{map[int]string{}, map[int]string{}, map[int][]string{}, map[int]bool{}, map[int]gender{}, map[string]bool{}}
}

func (m *notes) clear() {
	clear(m.longer)
	clear(m.full)
	clear(m.aliases)
	clear(m.background)
	clear(m.gender)
	clear(m.stands)
}

// draft is a statement in the making; its places are word indexes.
type draft struct {
	cue      int // the word of the cue
	cueFirst int // first word where the cue has several (أعاد التأكيد)
	verb     *verb
	act      string
	form     formKind
	negated  bool
	content  content
	speaker  speaker
	subject  phrase
	object   phrase
	relay    document.Span
	intro    int // first word of the complement
	pron     string
	kind     complementKind
	rule     string
	sentence int
	outer    int // 1-based draft in whose content the cue stands
	drop     bool
	trigger  trigger
	target   string
	country  string
}

// isDeed reports whether the complement is an object or preposition, no clause and no quotation.
func (dr *draft) isDeed() bool { return dr.kind > byClause }

// Apply finds the statements of d, which must have tokens and sentences, and marks the
// layer. Analyses and entities make it better and are used where present.
func (x *Extractor) Apply(d *document.Document) error {
	if d.Has(document.Statements) {
		return nil
	}
	if !d.Has(document.Tokens | document.Sentences) {
		return fmt.Errorf("statement: document has no tokens and sentences")
	}
	x.open(d)
	x.drafts = x.drafts[:0]
	x.book.reset()
	x.memo.clear()
	x.chain = chain{}
	x.findTopics()
	for s := range d.Sentences {
		if k := d.Sentences[s].Kind; k == document.Boilerplate || k == document.Heading && x.opt.SkipHeadings {
			continue
		}
		if x.linksAway(s) {
			continue
		}
		x.readSentence(s)
	}
	x.finish()
	d.Statements = x.statements()
	d.Mark(document.Statements)
	x.page.d = nil
	if len(x.page.words) > keptWords {
		x.page, x.drafts = page{}, nil
	}
	return nil
}

// keptWords is the length in words of a document from which its scratch space is not
// kept for the next one.
const keptWords = 1 << 17

// linkWords begin a line that leads to another story (اقرأ أيضا: …).
var linkWords = set("اقرا اقرأ إقرأ شاهد شاهدوا طالع اقراوا اقرؤوا")

// linksAway reports whether sentence s is the headline of another story behind an
// invitation to read it (قد يهمك أيضا: …).
func (x *Reader) linksAway(s int) bool {
	p := &x.page
	i, last := p.d.Sentences[s].First, p.d.Sentences[s].Last
	if i+2 >= last {
		return false
	}
	switch w, n := &p.words[i], &p.words[i+1]; {
	case w.form == "قد" && (strings.HasPrefix(n.form, "يهمك") || strings.HasPrefix(n.form, "يعجبك")):
		return true
	case linkWords[w.form]:
		return n.form == "ايضا" || n.punct == ':' || p.words[i+2].punct == ':'
	}
	return false
}

// readSentence looks for the cues of one sentence from left to right.
func (x *Extractor) readSentence(s int) {
	p := &x.page
	first, last := p.d.Sentences[s].First, p.d.Sentences[s].Last
	for i := first; i < last; i++ {
		w := &p.words[i]
		if w.quote != 0 && !p.isNameQuote(i) {
			if p.quotes[w.quote-1].Unbalanced && !x.isContent(i) {
				// a stray mark hides nothing
			} else {
				continue
			}
		}
		if !w.arabic {
			continue
		}
		before := len(x.drafts)
		if next := x.readSource(i, first, last); next > i {
			i = next - 1
		} else if w.cites {
			x.readCited(i, first, last)
		} else if (w.cues != nil || w.noun != nil) && !x.taken(i) {
			x.readCue(i, first, last)
		}
		if len(x.drafts) == before && (w.pos == document.VERB || supporting[w.base].gender != 0) {
			if !x.readAttack(i, first, last) {
				x.readSupported(i, first, last)
			}
		}
		for n := before; n < len(x.drafts); n++ {
			x.drafts[n].sentence = s
		}
	}
}

// isNameQuote reports whether word i stands in a quotation of at most three words.
func (p *page) isNameQuote(i int) bool {
	q := p.words[i].quote
	n := 0
	for j := i; j >= 0 && p.words[j].quote == q && n <= 3; j-- {
		n++
	}
	for j := i + 1; j < len(p.words) && p.words[j].quote == q && n <= 3; j++ {
		n++
	}
	return n <= 3
}

// isContent reports whether word i stands in the content of a direct statement.
func (x *Extractor) isContent(i int) bool {
	for n := len(x.drafts) - 1; n >= 0 && n >= len(x.drafts)-3; n-- {
		if c := &x.drafts[n].content; c.kind == document.Direct && c.first <= i && i < c.last {
			return true
		}
	}
	return false
}
