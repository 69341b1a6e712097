package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/memo"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Reader reads the phrases and clauses of one page at a time. It keeps scratch space and is
// used by one goroutine at a time; the lexicon behind it is shared.
type Reader struct {
	Lex    *lexicon.Lexicon
	forces []lexicon.Force // by number of the lemma
	Page   Page
	// readings and infos remember what is known of analyses and surface forms.
	readings memo.Table[reading]
	infos    []infoSlot
	formBuf  []string
	// arabic counts words; it keeps the compiler from leaving out what has no other use.
	arabic int
}

// NewReader returns a reader. It fails only when the embedded data are defective.
func NewReader() (*Reader, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	return &Reader{Lex: lex, infos: make([]infoSlot, infoSlots)}, nil
}

// linkWords begin a line that leads to another story (اقرأ أيضا: …).
var linkWords = lexicon.Set("اقرا اقرأ إقرأ شاهد شاهدوا طالع اقراوا اقرؤوا")

// LinksAway reports whether sentence s is the headline of another story behind an
// invitation to read it (قد يهمك أيضا: …).
func (x *Reader) LinksAway(s int) bool {
	p := &x.Page
	i, last := p.D.Sentences[s].First, p.D.Sentences[s].Last
	if i+2 >= last {
		return false
	}
	switch w, n := &p.Words[i], &p.Words[i+1]; {
	case w.Form == "قد" && (strings.HasPrefix(n.Form, "يهمك") || strings.HasPrefix(n.Form, "يعجبك")):
		return true
	case linkWords.Has(w.Form):
		return n.Form == "ايضا" || n.Punct == ':' || p.Words[i+2].Punct == ':'
	}
	return false
}

// IsNameQuote reports whether word i stands in a quotation of at most three words.
func (p *Page) IsNameQuote(i int) bool {
	q := p.Words[i].Quote
	n := 0
	for j := i; j >= 0 && p.Words[j].Quote == q && n <= 3; j-- {
		n++
	}
	for j := i + 1; j < len(p.Words) && p.Words[j].Quote == q && n <= 3; j++ {
		n++
	}
	return n <= 3
}
