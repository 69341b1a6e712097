package check

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// The counts that tell ه from ة in words that may end in both (فرصه, his chances; فرصة,
// a chance). scripts/check/tamarbuta.py makes them and describes the files.
var (
	//go:embed data/heh-words.txt
	hehWordsText string
	//go:embed data/heh-context.txt
	hehContextText string
)

// hehTable holds natural logarithms of how much likelier ة is than ه: of words without
// their last letter, and beside words or shapes of words before and after.
type hehTable struct {
	words  map[string]float32
	before map[string]float32
	after  map[string]float32
}

var loadHeh = sync.OnceValue(func() *hehTable {
	t := &hehTable{words: make(map[string]float32, 10000), before: make(map[string]float32, 4000), after: make(map[string]float32, 4000)}
	for line := range strings.Lines(hehWordsText) {
		word, ratio, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if w, err := strconv.ParseFloat(ratio, 32); ok && err == nil {
			t.words[word] = float32(w)
		}
	}
	for line := range strings.Lines(hehContextText) {
		side, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		word, ratio, ok := strings.Cut(rest, "\t")
		if w, err := strconv.ParseFloat(ratio, 32); ok && err == nil {
			if side == "P" {
				t.before[word] = float32(w)
			} else {
				t.after[word] = float32(w)
			}
		}
	}
	return t
})

// The bounds of hehForTa.
const (
	// hehSure is the sum of logarithms from which ه is taken for a slip.
	hehSure = 4.5
	// hehLikely is enough in a document that has hehHabit sure slips.
	hehLikely = 2.8
	hehHabit  = 3
	// hehContext is the weight of the neighbours, which are no independent witnesses.
	hehContext = 0.5
)

// hehForTa reports the token t, a word in ه as it stands (كلمه, his words), when its
// frequency in ة and its neighbours leave little doubt that ة is meant (في كلمه له).
func (c *Checker) hehForTa(t int, form string) {
	if !strings.HasSuffix(form, "ه") || len(form) < 8 || !c.on(taMarbuta) {
		return
	}
	word := stripMarks(form)
	if len(word) != len(form) {
		return // who writes vowels knows the word
	}
	table := loadHeh()
	stem := strings.TrimSuffix(word, "ه")
	sure, ok := table.words[stem]
	if !ok {
		rest, found := strings.CutPrefix(stem, "و")
		if sure, ok = table.words[rest]; !found || !ok {
			return
		}
		sure--
	}
	sure += hehContext * (c.beside(table.before, t-1) + c.beside(table.after, t+1))
	if sure < hehLikely || c.lex.words[word] || c.inName(t) && sure < overName || c.agrees(t) {
		return
	}
	if sure < hehSure {
		c.words.hehs = append(c.words.hehs, t)
		return
	}
	c.words.slips++
	c.missesDots(t)
}

// missesDots reports the token t, which ends in ه where ة is meant.
func (c *Checker) missesDots(t int) {
	tok := c.doc.Tokens[t]
	form := c.doc.Slice(tok.Span)
	fix := strings.TrimSuffix(form, "ه") + "ة"
	c.suggest(taMarbuta, tok.Start, tok.End, fix, "%s: %s", form, fix)
}

// checkHabit reports the words that are less surely slips where the document shows that
// its writer leaves out the dots of ة.
func (c *Checker) checkHabit() {
	if c.words.slips < hehHabit {
		return
	}
	for _, t := range c.words.hehs {
		c.missesDots(t)
	}
}

// agrees reports whether a masculine adjective with the article follows the token t,
// which goes with a word that a pronoun makes definite (مدرسه القديم).
func (c *Checker) agrees(t int) bool {
	if t+1 >= len(c.doc.Tokens) {
		return false
	}
	next := c.doc.Slice(c.doc.Tokens[t+1].Span)
	if !strings.HasPrefix(next, "ال") || strings.HasSuffix(next, "ة") {
		return false
	}
	for _, a := range c.lex.morph.Analyze(next) {
		if a.Source == document.Lexicon {
			return a.UPOS() == document.ADJ
		}
	}
	return false
}

// beside returns the weight that table gives to the token t as a neighbour.
func (c *Checker) beside(table map[string]float32, t int) float32 {
	if t < 0 || t >= len(c.doc.Tokens) {
		return table["."]
	}
	tok := &c.doc.Tokens[t]
	if tok.Kind != document.Word || !script.IsArabicLead(c.text[tok.Start]) {
		return table["."]
	}
	word := stripMarks(c.doc.Slice(tok.Span))
	if w, ok := table[word]; ok {
		return w
	}
	return table[shapeOf(word)]
}

// hehArticles and hehEndings are what the shape of a word is made of, in the order in
// which they are tried.
var (
	hehArticles = [...]string{"وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال"}
	hehEndings  = [...]string{"ات", "ون", "ين", "ها", "هم", "ية", "ة", "ه", "ا", "ي", "ى", "ت"}
)

// shapeOf returns the article and the ending of a word, as heh-context.txt writes them.
func shapeOf(word string) string {
	article, ending := "~-", ""
	for _, a := range hehArticles {
		if strings.HasPrefix(word, a) && len(word) > len(a)+4 {
			article = "~ال-"
			break
		}
	}
	for _, e := range hehEndings {
		if strings.HasSuffix(word, e) {
			ending = e
			break
		}
	}
	return article + ending
}
