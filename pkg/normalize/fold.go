package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// wordLigature spells out ligatures that are whole words or phrases (ﷺ).
func wordLigature(r rune) (string, bool) {
	if r < 0xFDF0 || r > 0xFDFB {
		return "", false
	}
	return formsA[r-0xFB50], true
}

// presentation gives the letters of a positional form (ﺑ → ب). Ligatures of ل and ا
// and those that are words are left to other foldings.
func presentation(r rune) (string, bool) {
	var to string
	switch {
	case r >= 0xFDF0 && r <= 0xFDFF || r >= 0xFEF5:
		return "", false
	case r >= 0xFB50 && r <= 0xFDFF:
		to = formsA[r-0xFB50]
	case r >= 0xFE70:
		to = formsB[r-0xFE70]
	}
	return to, to != ""
}

// lamAlef spells out ﻵ ﻷ ﻹ ﻻ.
func lamAlef(r rune) (string, bool) {
	if r < 0xFEF5 || r > 0xFEFC {
		return "", false
	}
	return formsB[r-0xFE70], true
}

func bidi(r rune) (string, bool) { return "", script.IsBidi(r) }

// zeroWidth drops ZERO WIDTH SPACE, WORD JOINER, BOM, SOFT HYPHEN, MONGOLIAN VOWEL
// SEPARATOR. Joiners may carry meaning (in emoji and Persian) and stay.
func zeroWidth(r rune) (string, bool) {
	switch r {
	case 0xAD, 0x180E, 0x200B, 0x2060, 0xFEFF:
		return "", true
	}
	return "", false
}

func nonJoiner(r rune) (string, bool) { return "", r == 0x200C }

// tatweel drops ـ but keeps it where it makes the abbreviation هـ of the lone letter.
func tatweel(p *pass) {
	p.replace(func(c []cell, i int) (int, string, bool) {
		if c[i].r != 'ـ' {
			return 0, "", false
		}
		keep := at(c, i-1) == 'ه' && !isWord(at(c, i-2)) && !isWord(at(c, i+1))
		return 1, "", !keep
	})
}

func dagger(r rune) (string, bool) { return "", r == 0x670 }

// harakat drops the vowel marks (U+064B–U+0652), the rarer ones up to U+065F and the
// Quranic signs. Madda and hamza above or below belong to their letter and stay.
func harakat(r rune) (string, bool) {
	if r < 0x610 || r > 0x6ED && r < 0x8CA || r > 0x8FF || r == 0x670 || r >= 0x653 && r <= 0x655 {
		return "", false
	}
	return "", script.IsMark(r)
}

func wasla(r rune) (string, bool)   { return "ا", r == 'ٱ' }
func maksura(r rune) (string, bool) { return "ي", r == 'ى' }
func marbuta(r rune) (string, bool) { return "ه", r == 'ة' }

// maxWord bounds, in runes to each side, the word that a look-alike is judged by.
const maxWord = 32

// lookalikes replaces letters of neighbouring alphabets that look like Arabic ones
// (الخارجیة), unless the word holds a letter that Arabic does not use at all: then it is
// no Arabic word (گفتگوی). Final ی is ى in a closed list of words (علی), else ي.
func lookalikes(p *pass) {
	any := false
	for _, c := range p.cells {
		if _, any = script.Lookalike(c.r); any {
			break
		}
	}
	if !any {
		return
	}
	p.replace(func(c []cell, i int) (int, string, bool) {
		to, ok := script.Lookalike(c[i].r)
		if !ok {
			return 0, "", false
		}
		lo, hi := i, i+1
		for lo > 0 && i-lo < maxWord && isWord(c[lo-1].r) {
			lo--
		}
		for hi < len(c) && hi-i < maxWord && isWord(c[hi].r) {
			hi++
		}
		for _, d := range c[lo:hi] {
			if neverArabic(d.r) {
				return 0, "", false
			}
		}
		if c[i].r == 'ی' && hi == i+1 && endsInMaksura(c[lo:i]) {
			to = 'ى'
		}
		return 1, string(to), true
	})
}

// neverArabic reports whether r is a letter of Persian, Urdu, Kurdish, Pashto or Uyghur
// that does not occur in Arabic words and has no Arabic double.
func neverArabic(r rune) bool {
	switch r {
	case 'گ', 'پ', 'چ', 'ژ', 'ٹ', 'ڈ', 'ڑ', 'ں', 'ڵ', 'ڕ', 'ټ', 'ډ', 'ړ', 'ښ', 'ږ', 'ځ', 'څ', 'ڼ':
		return true
	}
	return false
}

// endsInMaksura reports whether the word stem, before its final ی, is one that Arabic
// spells with ى.
func endsInMaksura(stem []cell) bool {
	var b strings.Builder
	for _, c := range stem {
		if script.Of(c.r)&script.Letter != 0 {
			b.WriteRune(c.r)
		}
	}
	s := b.String()
	if rest, ok := strings.CutPrefix(s, "و"); ok && rest != "" {
		s = rest
	}
	switch s {
	case "عل", "إل", "ال", "حت", "لد", "مت", "أن", "بل", "سو", "موس", "عيس", "مصطف", "مرتض", "مستشف", "مستو", "أخر", "كبر", "عظم", "أول", "قر", "ذكر", "معن", "مبن", "منتد", "المستشف", "المستو", "الأخر", "الكبر", "العظم", "الأول", "القر", "المعن", "المبن", "المنتد", "أعل", "الأعل", "أدن", "الأدن", "أقص", "الأقص", "ليل", "منه":
		return true
	}
	return false
}

// maxCluster is the longest run of marks that compose reorders; x/text would break a
// longer one by inserting characters.
const maxCluster = 28

// compose brings the cells into Unicode normal form C.
func compose(p *pass) {
	p.buf = p.buf[:0]
	for _, c := range p.cells {
		p.buf = appendRune(p.buf, c.r)
	}
	if norm.NFC.IsNormal(p.buf) {
		return
	}
	text := string(p.buf)
	p.next = p.next[:0]
	for i, pos := 0, 0; pos < len(text); {
		n := norm.NFC.NextBoundaryInString(text[pos:], true)
		part := text[pos : pos+n]
		pos += n
		k, size := 0, 0
		for size < n {
			size += len(appendRune(p.buf[:0], p.cells[i+k].r))
			k++
		}
		to := part
		if k <= maxCluster {
			to = norm.NFC.String(part)
		}
		if to == part {
			p.next = append(p.next, p.cells[i:i+k]...)
		} else {
			p.substitute(i, k, to)
		}
		i += k
	}
	p.cells, p.next = p.next, p.cells
}

// hamza makes a folding of the letters of from, which carry hamza or madda, to the bare
// letter. Combining hamza and madda after the bare letter go as well.
func hamza(bare rune, from string) func(*pass) {
	return func(p *pass) {
		base := false // the letter before is bare
		p.replace(func(c []cell, i int) (int, string, bool) {
			r := c[i].r
			switch {
			case strings.ContainsRune(from, r):
				base = true
				return 1, string(bare), true
			case r >= 0x653 && r <= 0x655:
				return 1, "", base
			case !script.IsMark(r) && !unicode.Is(unicode.Mn, r): // marks of other scripts stand between, too
				base = r == bare
			}
			return 0, "", false
		})
	}
}

func digits(r rune) (string, bool) {
	v, ok := script.DigitValue(r)
	if !ok || r <= '9' {
		return "", false
	}
	return string(rune('0' + v)), true
}

func digitsArabic(r rune) (string, bool) {
	v, ok := script.DigitValue(r)
	if !ok || r >= 0x660 && r <= 0x669 {
		return "", false
	}
	return string(rune(0x660 + v)), true
}

func punctuation(r rune) (string, bool) {
	switch r {
	case '،', '٬':
		return ",", true
	case '؛':
		return ";", true
	case '؟':
		return "?", true
	case '٪':
		return "%", true
	case '٫', '۔':
		return ".", true
	case '٭':
		return "*", true
	}
	return "", false
}

// punctuationArabic replaces , ; ? by ، ؛ ؟ where the last letter before is Arabic and
// the mark does not stand between digits (نعم, لا).
func punctuationArabic(p *pass) {
	arabic := false
	p.replace(func(c []cell, i int) (int, string, bool) {
		r := c[i].r
		switch r {
		case ',', ';', '?':
			_, left := script.DigitValue(at(c, i-1))
			_, right := script.DigitValue(at(c, i+1))
			if arabic && !(left && right) {
				return 1, map[rune]string{',': "،", ';': "؛", '?': "؟"}[r], true
			}
		default:
			if isWord(r) {
				arabic = true
			} else if r >= 'A' && r <= 'z' || r > 0xC0 && r < 0x600 || r == '\n' {
				arabic = false
			}
		}
		return 0, "", false
	})
}

func quotes(r rune) (string, bool) {
	switch r {
	case '«', '»', '“', '”', '„', '‟', '〝', '〞', '＂':
		return "\"", true
	case '‘', '’', '‚', '‛', '‹', '›', '`', '´', '＇':
		return "'", true
	}
	return "", false
}

// elongation makes a run of one letter one: from three on for ا و ي ى ه, which are
// stretched most, from four on for the others (تتتبع has three).
func elongation(p *pass) {
	p.replace(func(c []cell, i int) (int, string, bool) {
		r := c[i].r
		if at(c, i-1) == r || at(c, i+1) != r || script.Of(r)&script.Letter == 0 {
			return 0, "", false
		}
		n := 2
		for at(c, i+n) == r {
			n++
		}
		if n < stretched(r) {
			return 0, "", false
		}
		return n, string(r), true
	})
}

// stretched is the length from which a run of r is elongation.
func stretched(r rune) int {
	switch r {
	case 'ا', 'و', 'ي', 'ى', 'ه':
		return 3
	}
	return 4
}

// spaces turns NO-BREAK SPACE, the fixed-width spaces and IDEOGRAPHIC SPACE into a plain
// space and drops a space after another.
func spaces(p *pass) {
	p.replace(func(c []cell, i int) (int, string, bool) {
		if !isSpace(c[i].r) {
			return 0, "", false
		}
		n := 1
		for isSpace(at(c, i+n)) {
			n++
		}
		return n, " ", n > 1 || c[i].r != ' '
	})
}

func isSpace(r rune) bool {
	return r == ' ' || r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F || r == 0x3000 || r == 0x1680
}
