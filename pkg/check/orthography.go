package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// wordScratch is what the word rules keep between documents.
type wordScratch struct {
	unknown map[string]int // how often the document has each unknown form
	pending []int          // the tokens of unknown forms
	hehs    []int          // the tokens in ه that may be slips for ة
	slips   int            // how often the document surely has ه for ة
}

// checkWords judges the words of the document by the lexicon and by their neighbours.
func (c *Checker) checkWords() {
	if !c.doc.Has(document.Tokens) || c.lex.store == nil && !c.on(elongation) {
		return
	}
	if c.words.unknown == nil {
		c.words.unknown = map[string]int{}
	}
	clear(c.words.unknown)
	c.words.pending, c.words.hehs, c.words.slips = c.words.pending[:0], c.words.hehs[:0], 0
	prev := -1
	for t := range c.doc.Tokens {
		tok := &c.doc.Tokens[t]
		if tok.Kind != document.Word || !script.IsArabicLead(c.text[tok.Start]) {
			prev = -1
			continue
		}
		if lang := Arabic; c.foreignLine(tok.Start) != lang {
			prev = -1
			continue
		}
		c.checkWord(t, prev)
		prev = t
	}
	c.checkHabit()
	c.checkUnknown()
}

// foreignLine is Arabic unless the line was found to be in another language already:
// asking for every line would cost more than it tells.
func (c *Checker) foreignLine(i int) Language {
	if l := &c.scanner.lines; i >= l.start && i < l.end && l.lang != Unknown {
		return l.lang
	}
	return Arabic
}

// checkWord judges the token t; prev is the word directly before it, -1 for none.
func (c *Checker) checkWord(t, prev int) {
	tok := c.doc.Tokens[t]
	form := c.doc.Slice(tok.Span)
	if prev >= 0 && c.doc.Slice(c.doc.Tokens[prev].Span) == form {
		c.repeated(t, prev)
	}
	v := c.lex.judge(form)
	if strings.HasSuffix(form, "ءا") && c.extraAlif(tok) {
		return
	}
	switch v.class {
	case wordWrong:
		if strings.HasPrefix(form, "اا") && c.misjoined(t) {
			return
		}
		if letterNames[form] && form != "ان" && (c.foreignLetter(t-1) || c.foreignLetter(t+1)) {
			return // إف بي اي
		}
		if v.regular && v.rule == taMarbuta && strings.HasSuffix(form, "ه") {
			c.hehForTa(t, form)
			return
		}
		if v.sure >= overName || v.regular || strings.HasPrefix(form, "ال") || !c.inName(t) {
			c.wrongWord(t, v)
		}
	case wordUnknown:
		if c.elongated(tok) || c.misjoined(t) {
			return
		}
		c.hehForTa(t, form)
		c.words.unknown[form]++
		c.words.pending = append(c.words.pending, t)
	case wordRight:
		c.checkPhrase(t, form)
		c.hehForTa(t, form)
	}
}

// overName is the certainty, in nats, from which a word is reported even beside a name.
const overName = 7

// wrongWord reports a word that has a likelier spelling. Who writes vowels knows the
// word: a vocalised one is left alone.
func (c *Checker) wrongWord(t int, v verdict) {
	tok := c.doc.Tokens[t]
	form := c.doc.Slice(tok.Span)
	if strings.ContainsAny(form, "\u064e\u064f\u0650\u0652") {
		return
	}
	if v.rule == taMarbuta && strings.HasSuffix(form, "ه") {
		c.words.slips++
	}
	if v.other != "" {
		c.suggest(v.rule, tok.Start, tok.End, v.fix, "%s: %s or %s", form, v.fix, v.other)
		return
	}
	c.suggest(v.rule, tok.Start, tok.End, v.fix, "%s: %s", form, v.fix)
}

// nameWords stand before a name: titles and the words that names are built with.
var nameWords = map[string]bool{
	"السيد": true, "السيدة": true, "الدكتور": true, "الدكتورة": true, "الشيخ": true, "الأمير": true, "الأميرة": true, "الملك": true,
	"الرئيس": true, "الوزير": true, "اللواء": true, "العميد": true, "العقيد": true, "المهندس": true, "الأستاذ": true, "الحاج": true,
	"آل": true, "ال": true, "بن": true, "ابن": true, "بنت": true, "أبو": true, "ابو": true, "أبي": true, "ابي": true, "أم": true, "ام": true,
	"عبد": true, "دي": true, "فان": true, "فون": true, "سان": true, "ذا": true, "لو": true, "لا": true, "ماك": true, "نادي": true,
	"شركة": true, "صحيفة": true, "مجلة": true, "قناة": true, "مدينة": true, "بلدة": true, "قرية": true, "حي": true, "شارع": true,
	"فيلم": true, "مسلسل": true, "فندق": true, "منطقة": true, "محافظة": true, "جزيرة": true, "حزب": true, "اللاعب": true, "المدرب": true,
	"الفنان": true, "الفنانة": true, "المغني": true, "المغنية": true, "الممثل": true, "الممثلة": true, "النجم": true, "المدعو": true,
}

// inName reports whether the token stands where a name is likely: beside a name or an
// unknown word, or after a title, without a word that is surely none between.
func (c *Checker) inName(t int) bool {
	form := stripMarks(c.doc.Slice(c.doc.Tokens[t].Span))
	if len(form) <= 4 || particles[form] {
		return false
	}
	if form == "ابي" || form == "ابو" || form == "ابا" {
		return true
	}
	for _, d := range [...]int{-1, 1} {
		k := t + d
		if k < 0 || k >= len(c.doc.Tokens) {
			continue
		}
		n := c.doc.Tokens[k]
		if n.Kind != document.Word {
			if d < 0 && n.Kind == document.Punctuation && c.text[n.Start] == '"' {
				return false
			}
			continue
		}
		word := c.doc.Slice(n.Span)
		switch c.lex.judge(word).class {
		case wordName, wordForeign:
			return true
		case wordUnknown:
			return true
		}
		if d < 0 && nameWords[stripMarks(word)] {
			return true
		}
	}
	return false
}

// particles are the frequent misspelled words that are never part of a name.
var particles = map[string]bool{
	"الى": true, "الي": true, "او": true, "ان": true, "اذا": true, "انه": true, "انها": true, "الا": true, "اي": true, "ايضا": true,
	"فى": true, "التى": true, "الذى": true, "اكد": true, "اعلن": true, "امس": true, "اكثر": true, "اول": true, "لان": true, "بان": true,
	"وان": true, "بانه": true, "بانها": true, "بانهم": true, "لانه": true, "لانها": true, "لانهم": true, "وانه": true, "وانها": true,
	"حتي": true, "وحتي": true, "هى": true, "وهى": true, "فهى": true, "وفى": true, "كى": true, "لكى": true, "اللى": true,
	"والذى": true, "والتى": true, "والى": true, "اما": true, "ام": true, "اكدت": true, "اعلنت": true, "اضاف": true, "واضاف": true, "واكد": true,
}

// functionWordsTwice are words that are never written twice in a row.
var functionWordsTwice = map[string]bool{
	"في": true, "من": true, "على": true, "إلى": true, "الى": true, "عن": true, "أن": true, "إن": true, "ان": true, "التي": true,
	"الذي": true, "الذين": true, "هذا": true, "هذه": true, "ذلك": true, "مع": true, "كان": true, "كانت": true, "بين": true,
	"بعد": true, "قبل": true, "لم": true, "لن": true, "قد": true, "حتى": true, "أو": true, "ثم": true, "عند": true, "منذ": true,
	"خلال": true, "ضد": true, "حول": true, "أنه": true, "أنها": true, "وفي": true, "ومن": true, "وهو": true, "وهي": true, "كما": true,
	"بأن": true, "لأن": true, "دون": true, "غير": true, "عبر": true, "أي": true, "بعض": true, "نحو": true, "تم": true, "قال": true, "وقال": true,
}

// repeated reports a word that stands twice in a row. Content words are often repeated
// on purpose (رويدا رويدا); only those with the article are reported, inside a sentence.
func (c *Checker) repeated(t, prev int) {
	a, b := c.doc.Tokens[prev], c.doc.Tokens[t]
	if strings.Trim(c.text[a.End:b.Start], " \u00a0") != "" {
		return
	}
	form := stripMarks(c.doc.Slice(b.Span))
	if !functionWordsTwice[form] || c.spelledOut(prev-1) || c.spelledOut(t+1) {
		return
	}
	c.suggest(repeatedWord, a.Start, b.End, c.doc.Slice(a.Span), "%s written twice", form)
}

// letterNames are the Arabic spellings of foreign letters, of which abbreviations are
// made (سي إن إن).
var letterNames = map[string]bool{
	"سي": true, "بي": true, "تي": true, "دي": true, "إس": true, "اس": true, "جي": true, "كيه": true, "إف": true, "إم": true, "ام": true,
	"آي": true, "أي": true, "اي": true, "في": true, "إتش": true, "آر": true, "ار": true, "إكس": true, "إن": true, "ان": true, "أن": true,
}

// spelledOut reports whether the token t is the name of a letter.
func (c *Checker) spelledOut(t int) bool {
	if t < 0 || t >= len(c.doc.Tokens) {
		return false
	}
	form := c.doc.Slice(c.doc.Tokens[t].Span)
	for _, p := range [...]string{"", "و", "ب", "ل"} {
		if rest, ok := strings.CutPrefix(form, p); ok && letterNames[rest] {
			return true
		}
	}
	return false
}

// foreignLetter reports whether the token t is the name of a letter and no Arabic word.
func (c *Checker) foreignLetter(t int) bool {
	return c.spelledOut(t) && !particles[c.doc.Slice(c.doc.Tokens[t].Span)] && !functionWordsTwice[c.doc.Slice(c.doc.Tokens[t].Span)]
}

// minElongated is how often a letter stands in a row in an elongated word.
const minElongated = 3

// elongated reports a word with a letter three times in a row.
func (c *Checker) elongated(tok document.Token) bool {
	form := c.doc.Slice(tok.Span)
	var last rune
	run, found := 0, false
	for _, r := range form {
		if r != last {
			last, run = r, 0
		}
		if run++; run == minElongated && script.IsLetter(r) {
			found = true
		}
	}
	if !found {
		return false
	}
	bare := stripMarks(form)
	if allSame(bare) {
		return true // رررر, a sound or a sign
	}
	short := squash(form, 1)
	if two := squash(form, 2); c.lex.known(two) {
		short = two
	}
	c.suggest(elongation, tok.Start, tok.End, short, "%s: letters repeated for emphasis", form)
	return true
}

func allSame(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.Trim(s, string(r)) == ""
}

// squash returns s with every run of three or more equal letters cut to n.
func squash(s string, n int) string {
	rs := []rune(s)
	var out []rune
	for i := 0; i < len(rs); {
		j := i
		for j < len(rs) && rs[j] == rs[i] {
			j++
		}
		k := j - i
		if k >= minElongated {
			k = n
		}
		out = append(out, rs[i:i+k]...)
		i = j
	}
	return string(out)
}
