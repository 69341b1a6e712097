package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// several are the words of number behind an indefinite plural (دول عدة).
var several = lexicon.Set("عدة عديدة كثيرة اخرى مختلفة")

// peers are those whom somebody meets, warns or accuses under no name but his own.
var peers = lexicon.Set("نظير نظيرت زميل زميلت سلف خصم خصوم منافس منافست منافسي حليف حلفاء مضيف ضيف صديق شريك غريم نظراء زملاء شركاء جار جيران")

// IsPeer reports whether word k is one of them with a pronoun (نظيره).
func (x *Reader) IsPeer(k int) bool {
	w := &x.Page.Words[k]
	if w.Prefix != "" {
		return false
	}
	for _, pr := range lexicon.Enclitics {
		if stem, ok := strings.CutSuffix(w.Base, pr); ok && peers[stem] {
			return true
		}
	}
	return false
}
