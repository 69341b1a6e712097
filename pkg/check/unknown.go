package check

import (
	"strings"
	"unicode/utf8"
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
		if c.words.unknown[form] > 1 || !c.nativeShape(form) || c.inName(t) {
			continue
		}
		if near := c.lex.near(stripMarks(form)); near != "" && c.meant(t, stripMarks(form), near) {
			c.suggest(unknownWord, tok.Start, tok.End, near, "%s is no known word; %s?", form, near)
		}
	}
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

// meant reports whether a slip for near is likelier than a word that the lexicon lacks:
// near is the commoner the shorter it is, or a word beside has its letters too (بعضهما
// … ابعضا), and form is not built as participles are.
func (c *Checker) meant(t int, form, near string) bool {
	if strings.HasPrefix(form, near) || participle(form) || strings.HasSuffix(form, "اءين") {
		return false
	}
	exact, _, proper := c.lex.likelihood(near)
	if proper {
		return false
	}
	for _, d := range [...]int{-1, 1} {
		if k := t + d; k >= 0 && k < len(c.doc.Tokens) && len(near) > 6 && exact > -12 {
			if strings.Contains(stripMarks(c.doc.Slice(c.doc.Tokens[k].Span)), strings.TrimSuffix(near, "ا")) {
				return true
			}
		}
	}
	switch n := utf8.RuneCountInString(form); {
	case n >= 8:
		return exact >= -8.5
	case n == 7:
		return exact >= -7.5
	}
	return exact >= -5.5
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

// near returns the one usual word that a single slip of the keyboard turns into form:
// two letters exchanged, one too many, one too few, or one for its neighbour. It is ""
// when there is none or more than one.
func (l *speller) near(form string) string {
	rs := []rune(form)
	found := ""
	ambiguous := false
	try := func(v []rune) {
		if s := string(v); s != found && l.encode(s) && l.usual() {
			ambiguous = ambiguous || found != ""
			found = s
		}
	}
	buf := make([]rune, 0, len(rs)+1)
	for i := range rs {
		buf = append(append(buf[:0], rs[:i]...), rs[i+1:]...) // one too many
		try(buf)
		if i+1 < len(rs) && rs[i] != rs[i+1] {
			rs[i], rs[i+1] = rs[i+1], rs[i]
			try(rs)
			rs[i], rs[i+1] = rs[i+1], rs[i]
		}
		old := rs[i]
		for _, r := range confused[old] {
			rs[i] = r
			try(rs)
		}
		rs[i] = old
		for _, r := range "اوينتل" { // one too few
			buf = append(append(append(buf[:0], rs[:i]...), r), rs[i:]...)
			try(buf)
		}
	}
	if ambiguous {
		return ""
	}
	return found
}
