package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// commanded finds an imperative that a quotation has for its hearers (احترموا القانون، لا تخافوا): to call upon
// them is what it does where nothing else in it has force.
func (x *Judge) commanded(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if c.Kind != document.Direct || syntax.Describes[dr.Verb.Lemma] {
		return syntax.Trigger{}, false
	}
	begins := true // the word may be the first of its clause
	for k := c.First; k < min(c.Last, c.First+reachCommand); k++ {
		w := &p.Words[k]
		if w.Punct != 0 || p.IsMark(k) || w.Base == "لذلك" || w.Base == "لكن" {
			begins = true
			continue
		}
		if begins || w.Conj {
			first := k
			if w.Base == "لا" && k+1 < c.Last {
				k++
			}
			if x.isCommand(k, first, c.Last) {
				t := syntax.Trigger{First: first, Last: k + 1, Act: "appeal", Rule: "content-command"}
				if yields.Has(p.Words[k].Lemma()) && first == k {
					t.Act = "demand"
				}
				return t, true
			}
		}
		begins = false
	}
	return syntax.Trigger{}, false
}

// reachCommand bounds the words of a quotation in which an imperative is looked for.
const reachCommand = 40

// isCommand reports whether the word at k is an imperative or, behind لا at word first, a jussive that forbids:
// of the second person plural, whose forms are no other's (اذهبوا، لا تخافوا), or one that is spelt like a
// perfect and has its hearers beside it (أوقفوا حربكم).
func (x *Judge) isCommand(k, first, last int) bool {
	p := &x.Page
	w := &p.Words[k]
	if w.Pos != document.VERB || w.Mention != 0 || !strings.HasSuffix(w.Base, "وا") || rhetorical.Has(w.Lemma()) {
		return false
	}
	if first < k {
		return strings.HasPrefix(w.Base, "ت") && w.Feats.Person == document.Second
	}
	if w.Feats.Person == document.Second && !strings.HasPrefix(w.Base, "ت") {
		return true
	}
	if text := []rune(p.D.Text[w.Start:w.End]); len(text) == 6 && text[0] == 'ا' && text[1] != 'ن' {
		return true // اذهبوا, which no perfect is written like
	}
	if w.Conj || w.Feats.Person == document.First || w.Lemma() == "كان" {
		return false
	}
	if k == 0 || k > first || !(p.IsMark(k-1) || p.Words[k-1].Punct != 0) {
		return false
	}
	for j := k + 1; j < min(last, k+6); j++ {
		switch v := &p.Words[j]; {
		case v.HasPronoun() && strings.HasSuffix(v.Base, "كم") && !strings.Contains(v.Base, "كان"), v.Base == "معنا", v.Base == "لنا", v.Base == "معي", v.Punct == '!', v.Base == "ايها", v.Base == "الان", v.Base == "يا":
			return true
		case v.Punct == '.', v.Pos == document.VERB:
			return false
		}
	}
	return false
}

// rhetorical are verbs whose imperative asks nothing of anybody (تصوروا لو).
var rhetorical = lexicon.Set("تصور تخيل نظر")
