package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// several are the words of number behind an indefinite plural (دول عدة).
var several = lexicon.Set("عدة عديدة كثيرة اخرى مختلفة")

// oneBehindMany reports whether word k, a single person or a body with article, stands behind people with
// article, whose adjective it cannot be.
func (x *Reader) oneBehindMany(k int) bool {
	w, b := &x.Page.Words[k], &x.Page.Words[k-1]
	if !w.Article || !b.Article || w.Conj || w.Prefix != "" || b.Feats.Number != lexicon.Plural || !b.Is(lexicon.ClassHuman) || b.Is(lexicon.ClassInstitution|lexicon.ClassReport) {
		return false
	}
	return w.Is(lexicon.ClassHuman|lexicon.ClassInstitution) && w.Feats.Number == lexicon.Singular && (w.Feats.Gender == lexicon.Masculine || w.Is(lexicon.ClassInstitution))
}

// afterPlace reports whether a place behind في ends before word k.
func (x *Reader) afterPlace(k int) bool {
	p := &x.Page
	m := p.Words[k-1].Mention
	if m == 0 {
		return false
	}
	first := p.Mentions[m-1].First
	kind := p.D.Entities[p.Mentions[m-1].Entity].Kind
	return (kind == document.Place || kind == document.Country) && first > 0 && p.Words[first-1].Form == "في"
}

// peers are those whom somebody meets, warns or accuses under no name but his own.
var peers = lexicon.Set("نظير نظيرت زميل زميلت سلف خصم خصوم منافس منافست منافسي حليف حلفاء مضيف ضيف صديق شريك غريم نظراء زملاء شركاء جار جيران")

// IsPeer reports whether word k is one of them with a pronoun (نظيره).
func (x *Reader) IsPeer(k int) bool {
	w := &x.Page.Words[k]
	if w.Prefix != "" {
		return false
	}
	for _, pr := range lexicon.Enclitics {
		if stem, ok := strings.CutSuffix(w.Base, pr); ok && peers.Has(stem) {
			return true
		}
	}
	return false
}
