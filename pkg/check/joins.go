package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// misjoined reports the unknown word t when it has a wrong article or is two words without
// a space between.
func (c *Checker) misjoined(t int) bool {
	tok := c.doc.Tokens[t]
	form := stripMarks(c.doc.Slice(tok.Span))
	if n := utf8.RuneCountInString(form); n < 5 || n > maxJoined {
		return false
	}
	if fixed := c.articleFix(form); fixed != "" {
		c.suggest(article, tok.Start, tok.End, fixed, "%s: %s", form, fixed)
		return true
	}
	if a, b := c.twoWords(form); a != "" {
		c.suggest(joinedWords, tok.Start, tok.End, a+" "+b, "%s: %s %s", form, a, b)
		return true
	}
	return false
}

// maxJoined is how many letters two words written as one may have.
const maxJoined = 60

// extraAlif reports a word that ends in اءا, for which there is no verb in the dual.
func (c *Checker) extraAlif(tok document.Token) bool {
	form := stripMarks(c.doc.Slice(tok.Span))
	stem, ok := strings.CutSuffix(form, "اءا")
	if !ok || c.lex.maybe(form, document.VERB) || !c.lex.known(stem+"اء") {
		return false
	}
	c.suggest(tanwin, tok.Start, tok.End, stem+"اءً", "no alif after اء")
	return true
}

// articleSlips are wrong beginnings and what they should be.
var articleSlips = []struct{ from, to string }{
	{"باال", "بال"}, {"واال", "وال"}, {"فاال", "فال"}, {"كاال", "كال"}, {"لاال", "لل"}, {"لال", "لل"}, {"لالل", "لل"},
	{"اال", "ال"}, {"االل", "الل"}, {"ولال", "ولل"}, {"والال", "وال"}, {"الال", "ال"}, {"بالال", "بال"}, {"وبلال", "وبال"},
}

// articleFix returns the word with its article joined rightly, "" when that gives no
// usual word.
func (c *Checker) articleFix(form string) string {
	for _, s := range articleSlips {
		rest, ok := strings.CutPrefix(form, s.from)
		if !ok || utf8.RuneCountInString(rest) < 3 {
			continue
		}
		if fixed := s.to + rest; c.lex.judge(fixed).class == wordRight && c.lex.judge("ال"+rest).class == wordRight {
			return fixed
		}
	}
	return ""
}

// twoWords splits an unknown form into two known words where no word has such letters
// together: after ة or ى inside the form, before the article after a letter that does
// not join (وزيرالخارجية), and before the name of God.
func (c *Checker) twoWords(form string) (a, b string) {
	for i, r := range form {
		w := utf8.RuneLen(r)
		head, tail := form[:i+w], form[i+w:]
		if utf8.RuneCountInString(head) < 2 || utf8.RuneCountInString(tail) < 2 {
			continue
		}
		split := false
		switch r {
		case 'ة':
			split = tail != "ا"
		case 'ى':
			split = utf8.RuneCountInString(tail) > 2
		case 'ا', 'د', 'ذ', 'ر', 'ز', 'و', 'ء', 'أ', 'آ':
			rest, ok := strings.CutPrefix(tail, "ال")
			split = ok && utf8.RuneCountInString(head) > 2 && utf8.RuneCountInString(rest) > 2 || tail == "الله" && godPhrases[head]
		}
		if split && !namePart(head, tail) && c.isWord(head) && c.isWord(tail) {
			return head, tail
		}
	}
	for _, p := range [...]string{"يا", "إن", "ان", "ما"} {
		if tail, ok := strings.CutPrefix(form, p); ok && vocatives[p+tail] {
			return p, tail
		}
	}
	return "", ""
}

// godPhrases stand before the name of God in set phrases; after other words it makes names.
var godPhrases = map[string]bool{"شاء": true, "سبحان": true, "ماشاء": true, "فو": true}

// namePart reports whether head and tail make up a name, which many write as one word
// (عبدالرحيم, أبوالعلا, بدرالدين).
func namePart(head, tail string) bool {
	switch strings.TrimLeft(head, "ولب") {
	case "عبد", "عد", "أبو", "ابو", "أبا", "ابا", "أبي", "ذو", "آل":
		return true
	}
	return strings.HasPrefix(tail, "الدين") || strings.HasPrefix(tail, "الله") && !godPhrases[head]
}

// vocatives are usual joins of a particle with the next word.
var vocatives = map[string]bool{"ياأيها": true, "ياايها": true, "ياأيتها": true, "ياالله": true, "إنشاء": false, "مازالت": false}

// isWord reports whether form is a word of the lexicon, as it is spelled, and no name.
func (c *Checker) isWord(form string) bool {
	return (form == "الله" || c.lex.judge(form).class == wordRight) && !tooShort[form]
}

// tooShort are two-letter words that splitting would find everywhere.
var tooShort = map[string]bool{"را": true, "دا": true, "وا": true, "ور": true, "آر": true, "آز": true, "زا": true}

// checkPhrase judges words that are right by themselves in their surroundings.
func (c *Checker) checkPhrase(t int, form string) {
	tok := c.doc.Tokens[t]
	switch form {
	case "ال":
		c.lonelyArticle(t)
	case "إنشاء", "انشاء":
		if next := c.nextWord(t); next >= 0 && c.doc.Slice(c.doc.Tokens[next].Span) == "الله" {
			c.suggest(splitWord, tok.Start, c.doc.Tokens[next].End, "إن شاء الله", "%s الله: إن شاء الله", form)
		}
	}
}

// nextWord returns the token after t when it is a word that only a space parts from it,
// else -1.
func (c *Checker) nextWord(t int) int {
	if t+1 >= len(c.doc.Tokens) || c.doc.Tokens[t+1].Kind != document.Word ||
		strings.Trim(c.text[c.doc.Tokens[t].End:c.doc.Tokens[t+1].Start], " \u00a0") != "" {
		return -1
	}
	return t + 1
}

// lonelyArticle reports an article with a space before its word.
func (c *Checker) lonelyArticle(t int) {
	next := c.nextWord(t)
	if next < 0 {
		return
	}
	tok, after := c.doc.Tokens[t], c.doc.Tokens[next]
	joined := c.doc.Slice(tok.Span) + c.doc.Slice(after.Span)
	word := c.doc.Slice(after.Span)
	if len(word) >= 6 && c.lex.judge(word).class == wordRight && c.lex.judge(joined).class == wordRight && !c.lex.maybe(word, document.PROPN) {
		c.suggest(splitWord, tok.Start, after.End, joined, "%s: space after the article", joined)
	}
}
