package check

import (
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

func scriptRules() []Rule {
	return []Rule{
		{key: lookalike, ID: "script/lookalike", Level: document.Warning, Fix: true,
			Title: Text{"letter of another alphabet that looks Arabic", "حرف من أبجدية أخرى يشبه العربي"},
			Why: Text{"A Persian, Urdu or Kurdish letter stands in an Arabic word (ک for ك, ی for ي, ہ for ه), mostly from a keyboard or a converter. It looks the same and is another character: searching, sorting and counting miss the word. Words of those languages are left alone.",
				"في الكلمة العربية حرف فارسي أو أردي أو كردي، مثل ک مكان ك وی مكان ي، وسببه لوحة المفاتيح أو برنامج تحويل. الشكل واحد والحرف غيره، فلا يجدها البحث ولا يصح العد. أما كلمات تلك اللغات فلا تمس."},
			Wrong: "أعلنت الحکومة قرارها", Right: "أعلنت الحكومة قرارها"},
		{key: presentationForm, ID: "script/presentation-form", Level: document.Warning, Fix: true,
			Title: Text{"letters in presentation forms", "حروف بأشكال العرض"},
			Why: Text{"Unicode keeps the shapes that a letter has at the begin, middle and end of a word for old fonts. Text copied out of a PDF often has them instead of letters; no search finds such a word.",
				"يحفظ يونيكود أشكال الحرف في أول الكلمة ووسطها وآخرها لخطوط قديمة، وكثيرا ما تأتي في نص منسوخ من PDF مكان الحروف، فلا يجد البحث الكلمة."},
			Wrong: "قرار ﻣﺠﻠﺲ الأمن", Right: "قرار مجلس الأمن"},
		{key: ligature, ID: "script/ligature", Level: document.Warning, Fix: true,
			Title: Text{"ligature as one character", "حرف مركب"},
			Why: Text{"The ligature of lam and alif, or a whole word such as ﷲ, is one character here instead of its letters. Fonts join the letters by themselves; the ligature character only hides them from searching.",
				"كتبت اللام والألف، أو كلمة كاملة مثل ﷲ، حرفا واحدا بدل حروفها. الخط يصل الحروف وحده، أما الحرف المركب فيخفيها عن البحث."},
			Wrong: "الاجتماع اﻷول", Right: "الاجتماع الأول"},
		{key: mixedScript, ID: "script/mixed-script", Level: document.Error,
			Title: Text{"letters of two alphabets in one word", "حروف أبجديتين في كلمة واحدة"},
			Why: Text{"A Latin or Cyrillic letter stands inside an Arabic word. It is a slip of the keyboard, a damaged text, or a letter chosen to deceive.",
				"داخل الكلمة العربية حرف لاتيني أو كيريلي، سببه زلة على لوحة المفاتيح أو نص تالف أو قصد للتمويه."},
			Wrong: "صرح الوoير للصحافة", Right: "صرح الوزير للصحافة"},
		{key: joinedScripts, ID: "script/joined-scripts", Level: document.Hint,
			Title: Text{"Arabic and Latin words without a space", "كلمة عربية ملتصقة بلاتينية"},
			Why: Text{"An Arabic word runs into a Latin one. After the article and the one-letter prefixes that is usual (الـBBC); elsewhere a space is missing.",
				"التصقت كلمة عربية بأخرى لاتينية. هذا معتاد بعد أل التعريف وحروف الجر المفردة (الـBBC)، أما في غير ذلك فقد سقطت المسافة."},
			Wrong: "شركةGoogle الأمريكية", Right: "شركة Google الأمريكية"},
		{key: mixedDigitsNumber, ID: "script/mixed-digits-number", Level: document.Warning, Fix: true,
			Title: Text{"digits of two systems in one number", "أرقام من نظامين في عدد واحد"},
			Why: Text{"One number is written partly in European and partly in Arabic-Indic or Persian digits. Programs read only a part of it.",
				"كتب العدد الواحد بعضه بالأرقام العربية وبعضه بالهندية أو الفارسية، فلا تقرأ البرامج إلا جزءا منه."},
			Wrong: "في عام 20٢4", Right: "في عام 2024"},
		{key: mixedDigitsDocument, ID: "script/mixed-digits-document", Level: document.Hint,
			Title: Text{"two digit systems in one document", "نظاما أرقام في وثيقة واحدة"},
			Why: Text{"Some numbers of the document are in European digits and others in Arabic-Indic ones. An edited text keeps to one system.",
				"بعض أعداد الوثيقة بالأرقام العربية وبعضها بالهندية، والنص المحرر يلتزم نظاما واحدا."},
			Wrong: "حضر ١٢ وزيرا و15 سفيرا", Right: "حضر 12 وزيرا و15 سفيرا"},
		{key: numberSeparator, ID: "script/number-separator", Level: document.Hint,
			Title: Text{"separator of another digit system", "فاصلة من نظام أرقام آخر"},
			Why: Text{"Arabic-Indic digits take the separators ٫ and ٬, European ones the full stop and the comma. The Arabic comma ، inside a number makes two numbers of it.",
				"الأرقام الهندية فاصلتاها ٫ و٬، والأرقام العربية فاصلتاها النقطة والفاصلة اللاتينية، والفاصلة العربية ، داخل العدد تجعله عددين."},
			Wrong: "بلغت النسبة ٣.٥٪", Right: "بلغت النسبة ٣٫٥٪"},
	}
}

// latin passes over a run of letters of another alphabet and looks whether it touches
// Arabic letters.
func (c *Checker) latin(i int) int {
	end := i
	for end < len(c.text) {
		b := c.text[end]
		if b < utf8.RuneSelf {
			if a := asciiActs[b]; a != actLatin && a != actDigit {
				break
			}
			end++
			continue
		}
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if script.IsArabicLead(b) || !isWordRune(r) || !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Mn) {
			break
		}
		end += w
	}
	if end == i {
		_, w := utf8.DecodeRuneInString(c.text[i:])
		return i + w
	}
	if i >= c.scanner.done && (c.letterBefore(i) || c.letterAfter(end)) {
		c.touching(i, end)
	}
	return end
}

func (c *Checker) letterBefore(i int) bool {
	r, _ := c.before(i)
	return script.Of(r)&(script.Letter|script.Mark) != 0
}

func (c *Checker) letterAfter(i int) bool {
	r, _ := c.after(i)
	return script.Of(r)&script.Letter != 0
}

// touching judges the foreign letters text[i:end], which have an Arabic letter on at
// least one side.
func (c *Checker) touching(i, end int) {
	start, stop := c.wordAt(i)
	stop = max(stop, end)
	c.scanner.done = stop
	if r, _ := c.before(start); r == '#' || r == '@' || r == '_' || r == '/' {
		return
	}
	if r, _ := c.after(stop); r == '_' {
		return
	}
	both := c.letterBefore(i) && c.letterAfter(end)
	first, w := utf8.DecodeRuneInString(c.text[i:])
	cyrillic := unicode.In(first, unicode.Cyrillic, unicode.Greek)
	switch {
	case both && end-i <= 4*w, cyrillic:
		c.report(mixedScript, start, stop, "letters of two alphabets in one word: %s", name(first))
	case both || !proclitics[stripMarks(c.text[start:i])]:
		if c.letterBefore(i) {
			c.suggest(joinedScripts, start, stop, c.text[start:i]+" "+c.text[i:stop], "no space between %s and %s", shorten(c.text[start:i], 20), shorten(c.text[i:end], 20))
		} else {
			c.suggest(joinedScripts, start, stop, c.text[start:end]+" "+c.text[end:stop], "no space after %s", shorten(c.text[i:end], 20))
		}
	}
}

// proclitics are the prefixes that may stand directly before a foreign word.
var proclitics = map[string]bool{
	"ال": true, "و": true, "ف": true, "ب": true, "ل": true, "ك": true, "لل": true, "بال": true, "وال": true,
	"فال": true, "كال": true, "ول": true, "وب": true, "ولل": true, "وبال": true, "فلل": true, "س": true,
}

// stripMarks returns s without vowel marks and tatweel.
func stripMarks(s string) string {
	for i := 0; i < len(s); i++ {
		if script.IsArabicLead(s[i]) && i+1 < len(s) && script.TwoByte(s[i], s[i+1])&(script.Mark|script.Tatweel) != 0 {
			return string(appendBare(nil, s))
		}
	}
	return s
}

// appendBare appends s without vowel marks and tatweel.
func appendBare(dst []byte, s string) []byte {
	for _, r := range s {
		if script.Of(r)&(script.Mark|script.Tatweel) == 0 {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// latin1 handles U+00A0–U+024F: no-break spaces, soft hyphens, Latin letters and signs.
func (c *Checker) latin1(i int, r rune, w int) int {
	switch r {
	case 0xA0:
		return c.noBreak(i)
	case 0xAB, 0xBB:
		c.scanner.quotes = true
	case 0xAD:
		if end := c.mojibakeAt(i, r, w); end > i+w || c.scanner.done > i {
			return end
		}
		c.fix(softHyphen, i, i+w, "", "soft hyphen")
		return i + w
	}
	if end := c.mojibakeAt(i, r, w); end > i+w || c.scanner.done > i {
		return max(end, c.scanner.done)
	}
	if unicode.IsLetter(r) {
		return c.latin(i)
	}
	return i + w
}
