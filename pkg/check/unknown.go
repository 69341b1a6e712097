package check

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// checkUnknown reports the unknown words of the document that have one usual word beside
// them. A form that the document repeats is taken for a name or term.
func (c *Checker) checkUnknown() {
	if !c.on(unknownWord) {
		return
	}
	for _, t := range c.words.pending {
		tok := c.doc.Tokens[t]
		form := c.doc.Slice(tok.Span)
		if c.words.unknown[form] > 1 || !c.nativeShape(form) || c.inName(t) || c.afterName(t) {
			continue
		}
		if near := c.meant(t, stripMarks(form)); near != "" {
			c.suggest(unknownWord, tok.Start, tok.End, near, "%s is no known word; %s?", form, near)
		}
	}
}

// afterName reports whether the token t follows a name (محمد العثامنة) or stands in a list
// of names (صيدا والمسيفرة والطيبة).
func (c *Checker) afterName(t int) bool {
	for _, k := range [...]int{t - 1, t + 1} {
		if k < 0 || k >= len(c.doc.Tokens) || c.doc.Tokens[k].Kind != document.Word {
			continue
		}
		word := stripMarks(c.doc.Slice(c.doc.Tokens[k].Span))
		if (k < t || strings.HasPrefix(word, "و")) && c.lex.name(word) {
			return true
		}
	}
	return false
}

// name reports whether the likeliest reading of word is a name.
func (l *speller) name(word string) bool {
	for _, a := range l.morph.Analyze(word) {
		if a.Source == document.Lexicon {
			return a.UPOS() == document.PROPN
		}
	}
	return false
}

// nativeShape reports whether a form has clitics or endings of Arabic words, which
// foreign names do not have.
func (c *Checker) nativeShape(form string) bool {
	form = stripMarks(form)
	n := utf8.RuneCountInString(form)
	if n < 5 || n > 12 {
		return false
	}
	for _, p := range [...]string{"ال", "وال", "بال", "لل"} {
		if strings.HasPrefix(form, p) && n >= 6 {
			return true
		}
	}
	for _, s := range [...]string{"ات", "هم", "هما", "ها", "تها", "ية", "ة"} {
		if strings.HasSuffix(form, s) && n >= 6 {
			return true
		}
	}
	return strings.HasSuffix(form, "ا") && strings.ContainsAny(form, "عحضصقط")
}

// neighbour is a usual word one slip away from an unknown form, with its log probability.
type neighbour struct {
	word string
	logp float32
	// extra tells that the form has a letter that word lacks, other than a letter typed
	// twice. Names often differ so from words (الشتالي, التالي).
	extra bool
}

// meant returns the word that the unknown form at token t is a slip for: one that is
// common, the more so the shorter the form is, or whose letters a word beside has too
// (بعضهما … ابعضا). It is "" where a word that the lexicon lacks is likelier.
func (c *Checker) meant(t int, form string) string {
	if participle(form) || strings.HasSuffix(form, "اءين") {
		return ""
	}
	near := c.lex.near(form)
	for _, n := range near {
		if len(n.word) > 6 && n.logp > -13 && (c.echoes(t-1, n.word) || c.echoes(t+1, n.word)) {
			return n.word
		}
	}
	const gap = 1.75 // a second word this near makes the first a guess
	if len(near) == 0 || len(near) > 1 && near[0].logp-near[1].logp < gap {
		return ""
	}
	least := float32(-5.5)
	switch n := utf8.RuneCountInString(strings.TrimPrefix(form, "و")); {
	case near[0].extra && n < 8: // المالاي
		return ""
	case near[0].extra:
		least = -6.2
	case n >= 8:
		least = -8.2
	case n == 7:
		least = -7.5
	}
	if near[0].logp < least {
		return ""
	}
	return near[0].word
}

// echoes reports whether the token t has the letters of word in it.
func (c *Checker) echoes(t int, word string) bool {
	return t >= 0 && t < len(c.doc.Tokens) && strings.Contains(stripMarks(c.doc.Slice(c.doc.Tokens[t].Span)), strings.TrimSuffix(word, "ا"))
}

// participle reports whether the form has the shape of a participle of a derived verb
// (متفاعل, منفعل, مفتعل), of which no lexicon has all.
func participle(form string) bool {
	for _, p := range [...]string{"وال", "بال", "ال", "لل", "و"} {
		if rest, ok := strings.CutPrefix(form, p); ok {
			form = rest
			break
		}
	}
	rs := []rune(form)
	return len(rs) >= 5 && rs[0] == 'م' && (rs[1] == 'ت' || rs[1] == 'ن' || rs[2] == 'ت')
}

// confused are the letters that are typed for one another: neighbours on the keyboard
// and letters that differ by dots.
var confused = map[rune]string{
	'ب': "تيلن", 'ت': "ابثن", 'ث': "تص", 'ن': "تمب", 'ي': "بسى", 'ج': "حخد", 'ح': "جخ", 'خ': "حجه", 'د': "جذ", 'ذ': "د",
	'ر': "زؤ", 'ز': "رظ", 'س': "شي", 'ش': "س", 'ص': "ضث", 'ض': "ص", 'ط': "ظك", 'ظ': "ط", 'ع': "غه", 'غ': "ع",
	'ف': "قغ", 'ق': "فث", 'ك': "مط", 'ل': "اب", 'م': "نك", 'ه': "عخ", 'و': "ةر", 'ا': "تل", 'ة': "وى", 'ى': "لة", 'ء': "ئ", 'ئ': "ء", 'ؤ': "ر",
}

// near returns the usual words that a single slip of the keyboard turns into form, the
// likeliest first: two letters exchanged, one too many, one too few, or one for its
// neighbour. Names are none, nor are forms that only lack letters of form at the end.
func (l *speller) near(form string) []neighbour {
	if found, ok := l.slips[form]; ok {
		return found
	}
	if len(l.slips) >= maxVerdicts/4 {
		clear(l.slips)
	}
	found := l.slipsOf(form)
	l.slips[strings.Clone(form)] = found
	return found
}

// slipsOf finds what near returns.
func (l *speller) slipsOf(form string) []neighbour {
	rs := []rune(form)
	var found []neighbour
	try := func(v []rune, extra bool) {
		s := string(v)
		if strings.HasPrefix(form, s) || !l.encode(s) || !l.usual() {
			return
		}
		for _, n := range found {
			if n.word == s {
				return
			}
		}
		if logp, _, proper := l.likelihood(s); !proper {
			found = append(found, neighbour{s, logp, extra})
		}
	}
	buf := make([]rune, 0, len(rs)+1)
	for i := range rs {
		buf = append(append(buf[:0], rs[:i]...), rs[i+1:]...) // one too many
		try(buf, at(rs, i+1) != rs[i] && (i == 0 || rs[i-1] != rs[i]))
		if i+1 < len(rs) && rs[i] != rs[i+1] {
			rs[i], rs[i+1] = rs[i+1], rs[i]
			try(rs, false)
			rs[i], rs[i+1] = rs[i+1], rs[i]
		}
		old := rs[i]
		for _, r := range confused[old] {
			rs[i] = r
			try(rs, false)
		}
		rs[i] = old
		for _, r := range "اوينتل" { // one too few
			buf = append(append(append(buf[:0], rs[:i]...), r), rs[i:]...)
			try(buf, false)
		}
	}
	slices.SortStableFunc(found, func(a, b neighbour) int { return cmp.Compare(b.logp, a.logp) })
	return found
}
