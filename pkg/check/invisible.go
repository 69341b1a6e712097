package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

func invisibleRules() []Rule {
	return []Rule{
		{key: zeroWidth, ID: "invisible/zero-width", Level: document.Warning, Fix: true,
			Title: Text{"zero-width character", "حرف بلا عرض"},
			Why: Text{"A character without width (zero width space, joiner, non-joiner) stands in or beside an Arabic word. Nobody sees it, but the word is another one for every program. Persian compounds, emoji sequences and the abbreviation ه\u200d need theirs and are left alone.",
				"في الكلمة العربية أو بجانبها حرف لا عرض له، لا يراه أحد لكن الكلمة به غير نفسها عند كل برنامج. أما الفارسية والرموز التعبيرية واختصار الهجرية فتحتاج إليه ولا تمس."},
			Wrong: "مجلس\u200b الأمن", Right: "مجلس الأمن"},
		{key: bidiMark, ID: "invisible/bidi-mark", Level: document.Hint, Fix: true,
			Title: Text{"direction mark without effect", "علامة اتجاه بلا أثر"},
			Why: Text{"A right-to-left mark between Arabic letters, spaces or line ends changes nothing on the screen; it only makes strings differ.",
				"علامة الاتجاه بين حروف عربية لا تغير شيئا على الشاشة، وتجعل الكلمتين المتشابهتين مختلفتين."},
			Wrong: "وزير\u200f الخارجية", Right: "وزير الخارجية"},
		{key: bidiUnbalanced, ID: "invisible/bidi-unbalanced", Level: document.Error,
			Title: Text{"direction control without its partner", "علامة اتجاه بلا نظيرتها"},
			Why: Text{"An embedding, override or isolate is opened and not closed on its line, or closed without having been opened. It turns round what follows and can make a text look other than it is.",
				"فتح تضمين اتجاه أو عزل ولم يغلق في سطره، أو أغلق ولم يفتح، فينقلب ترتيب ما بعده وقد يظهر النص على غير حقيقته."},
			Wrong: "الرقم \u202b15 هنا", Right: "الرقم \u202b15\u202c هنا"},
		{key: bidiOverride, ID: "invisible/bidi-override", Level: document.Warning,
			Title: Text{"direction override", "فرض اتجاه"},
			Why: Text{"An override shows characters in another order than they are stored in, so that the reader and the program see different texts. It is the means of the Trojan-source attack.",
				"يعرض فرض الاتجاه الحروف بغير ترتيبها المخزون، فيرى القارئ نصا ويرى البرنامج غيره، وهو حيلة هجوم Trojan Source."},
			Wrong: "الرمز \u202eabc\u202c هنا", Right: "الرمز abc هنا"},
		{key: softHyphen, ID: "invisible/soft-hyphen", Level: document.Warning, Fix: true,
			Title: Text{"soft hyphen", "واصلة خفية"},
			Why: Text{"A soft hyphen marks where a Latin word may be broken. Arabic words are never hyphenated; it is left over from a layout program and splits the word for programs.",
				"تدل الواصلة الخفية على موضع قطع الكلمة اللاتينية، والكلمة العربية لا تقطع. هي من بقايا برنامج تنضيد وتشق الكلمة عند البرامج."},
			Wrong: "الاقتصا\u00adدية", Right: "الاقتصادية"},
		{key: unusualSpace, ID: "invisible/unusual-space", Level: document.Warning, Fix: true,
			Title: Text{"unusual space", "مسافة غير معتادة"},
			Why: Text{"A no-break space beside another space, or a space of another width, stands between words. It comes from web pages and layout programs; tools that split at spaces miss it.",
				"بين الكلمتين مسافة غير قاطعة بجانب مسافة، أو مسافة بعرض آخر، من صفحات الشبكة وبرامج التنضيد، فلا تراها الأدوات التي تقطع عند المسافات."},
			Wrong: "وصل الوفد\u00a0 إلى العاصمة", Right: "وصل الوفد إلى العاصمة"},
		{key: noBreakSpace, ID: "invisible/no-break-space", Level: document.Hint, Off: true, Fix: true,
			Title: Text{"no-break space", "مسافة غير قاطعة"},
			Why: Text{"A single no-break space stands between two words. It is right between a number and its unit, and noise elsewhere. The rule is off unless switched on.",
				"بين كلمتين مسافة غير قاطعة. موضعها بين العدد ووحدته، وهي في غيره شوائب. القاعدة معطلة ما لم تفعل."},
			Wrong: "مجلس\u00a0الأمن", Right: "مجلس الأمن"},
		{key: tatweel, ID: "invisible/tatweel", Level: document.Warning, Fix: true,
			Title: Text{"stretched word", "تطويل"},
			Why: Text{"The stretching sign ـ inside a word is decoration: the word is the same for a reader and another one for a program. After a prefix before digits, Latin letters or a quotation mark it is usual.",
				"علامة التطويل داخل الكلمة زينة، والكلمة بها غير نفسها عند البرامج. وهي معتادة بعد حرف متصل قبل رقم أو كلمة لاتينية أو علامة تنصيص."},
			Wrong: "الســلام عليكم", Right: "السلام عليكم"},
		{key: detachedProclitic, ID: "invisible/detached-proclitic", Level: document.Warning, Fix: true,
			Title: Text{"space after a stretched prefix", "مسافة بعد حرف متصل"},
			Why: Text{"A one-letter word with ـ (لـ, بـ) must touch what follows; here a space parts them: لـ \" instead of لـ\".",
				"الحرف المتصل بالتطويل (لـ، بـ) يلاصق ما بعده، وهنا فصلت بينهما مسافة: لـ \" بدل لـ\"."},
			Wrong: "ودعا لـ \"حوار شامل\"", Right: "ودعا لـ\"حوار شامل\""},
		{key: repeatedSpace, ID: "invisible/repeated-space", Level: document.Warning, Fix: true,
			Title: Text{"repeated space", "مسافة مكررة"},
			Why: Text{"Two or more spaces stand between two words of a line. Indentation and columns are left alone.",
				"بين الكلمتين مسافتان أو أكثر. أما إزاحة أول السطر وأعمدة الجداول فلا تمس."},
			Wrong: "وصل الوفد  إلى العاصمة", Right: "وصل الوفد إلى العاصمة"},
		{key: spaceBeforeMark, ID: "invisible/space-before-mark", Level: document.Warning, Fix: true,
			Title: Text{"space before a punctuation mark", "مسافة قبل علامة ترقيم"},
			Why: Text{"Marks of punctuation touch the word before them. A space before the mark can put it at the begin of the next line.",
				"علامة الترقيم تلاصق الكلمة قبلها، والمسافة قبلها قد ترمي بها إلى أول السطر التالي."},
			Wrong: "حضر الوزير ، ثم غادر", Right: "حضر الوزير، ثم غادر"},
		{key: noSpaceAfterMark, ID: "invisible/no-space-after-mark", Level: document.Warning, Fix: true,
			Title: Text{"no space after a punctuation mark", "لا مسافة بعد علامة ترقيم"},
			Why: Text{"A space follows a mark of punctuation between two words. Without it many programs see one long word.",
				"بعد علامة الترقيم بين كلمتين مسافة، وبدونها ترى برامج كثيرة كلمة واحدة طويلة."},
			Wrong: "حضر الوزير،ثم غادر", Right: "حضر الوزير، ثم غادر"},
	}
}

// space judges the run of spaces that begins at i.
func (c *Checker) space(i int) int {
	if i+1 < len(c.text) {
		if b := c.text[i+1]; b < utf8.RuneSelf && (asciiActs[b] == plain && b != '\t' || asciiActs[b] == actQuote) ||
			b >= 0xD8 && b <= 0xDB && b != 0xD8 {
			return i + 1 // a word follows
		}
	}
	end, odd := c.blanks(i)
	next, _ := c.after(end)
	switch {
	case i == c.line || isLineEnd(next):
	case odd:
		c.fix(unusualSpace, i, end, " ", "no-break space beside a space")
	case end-i > 1:
		if b, _ := c.before(i); b != '\t' && !c.columns(i, end) {
			c.fix(repeatedSpace, i, end, " ", "%d spaces in a row", end-i)
		}
	}
	if next != '.' || end-i == 1 {
		c.spaceBefore(i, end, next)
	}
	return end
}

// blanks returns the end of the spaces and no-break spaces at i; odd tells that one of
// them is no plain space.
func (c *Checker) blanks(i int) (end int, odd bool) {
	for end = i; end < len(c.text); {
		if c.text[end] == ' ' {
			end++
		} else if strings.HasPrefix(c.text[end:], "\u00a0") {
			end += 2
			odd = true
		} else {
			break
		}
	}
	return end, odd
}

// columns reports whether the spaces text[i:end] part the columns of a table: wide, and
// not alone on their line.
func (c *Checker) columns(i, end int) bool {
	if end-i < 3 {
		return false
	}
	line := c.text[end:]
	if k := strings.IndexByte(line, '\n'); k >= 0 {
		line = line[:k]
	}
	return strings.Contains(line, "   ") || strings.Contains(c.text[c.line:i], "   ") || strings.ContainsAny(c.text[c.line:i]+line, "|│\t")
}

// spaceBefore reports blanks before the punctuation mark next.
func (c *Checker) spaceBefore(i, end int, next rune) {
	switch next {
	case '،', '؛', '؟', ',', ';', '?', '!', ':', '.':
	default:
		return
	}
	b, w := c.before(i)
	if i == c.line || !c.arabicBefore(i) && !isQuoteMark(b) && b != ')' && systemOf(b) < 0 {
		return
	}
	if bb, _ := c.before(i - w); i-w == c.line || isQuoteMark(b) && (isBlank(bb) || !c.closesArabic(i-w)) {
		return
	}
	a, aw := c.after(end + utf8.RuneLen(next))
	if next < utf8.RuneSelf && (!isBlank(a) && !isLineEnd(a) && !isQuoteMark(a) && !script.IsLetter(a) || systemOf(a) >= 0) {
		return // .NET, :) and ellipses
	}
	if next == ':' && systemOf(b) >= 0 {
		return // 4 : 3
	}
	if next == '.' || next == ':' {
		if script.IsLetter(a) && next == '.' || isQuoteMark(a) && isLineEnd(firstRune(c.text[end+1+aw:])) && next == ':' {
			return
		}
	}
	c.fix(spaceBeforeMark, i, end, "", "space before %c", next)
}

func firstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// closesArabic reports whether Arabic text ends before the quotation marks that end at i.
func (c *Checker) closesArabic(i int) bool {
	j := c.backPastQuotes(i)
	if j > 0 && strings.IndexByte(".،؟!", c.text[j-1]) >= 0 {
		return true
	}
	return c.arabicBefore(j)
}

// noBreak judges the no-break space at i; one after a plain space was judged with it.
func (c *Checker) noBreak(i int) int {
	end, _ := c.blanks(i)
	next, _ := c.after(end)
	switch {
	case i == c.line || isLineEnd(next):
	case end-i > 2:
		c.fix(unusualSpace, i, end, " ", "no-break space beside a space")
	default:
		if b, _ := c.before(i); systemOf(b) < 0 && systemOf(next) < 0 {
			c.fix(noBreakSpace, i, end, " ", "no-break space")
		}
	}
	c.spaceBefore(i, end, next)
	return end
}

// oddSpace judges a space of unusual width; thin ones between digits are right.
func (c *Checker) oddSpace(i, w int) int {
	end := i + w
	for end < len(c.text) {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if !unicode.Is(unicode.Zs, r) {
			break
		}
		end += w
	}
	r, _ := utf8.DecodeRuneInString(c.text[i:])
	b, _ := c.before(i)
	a, _ := c.after(end)
	if (r == 0x202F || r == 0x2009 || r == 0x2007 || r == 0x200A) && (systemOf(b) >= 0 || systemOf(a) >= 0) {
		return end
	}
	if isLineEnd(a) || i == c.line {
		return end
	}
	c.fix(unusualSpace, i, end, " ", "unusual space %s", name(r))
	return end
}

// invisible judges a character without width.
func (c *Checker) invisible(i int, r rune, w int) int {
	b, _ := c.before(i)
	a, _ := c.after(i + w)
	switch {
	case isPictograph(b) || isPictograph(a) || b == 0xFE0F:
		return i + w // an emoji sequence
	case r == 0x200D && (b == 'ه' || b == 'ـ') && !script.IsLetter(a):
		return i + w // هـ for Hijri
	case r == 0x200B && isASCIILetter(b) && isASCIILetter(a):
		return i + w
	case r <= 0x200D && r >= 0x200C:
		if lang := c.languageOf(i); lang != Arabic && lang != Unknown && lang != Latin {
			return i + w
		}
		if script.Of(b)&script.Letter == 0 && script.Of(a)&script.Letter == 0 && b > utf8.RuneSelf && a > utf8.RuneSelf {
			return i + w
		}
	}
	if end := c.mojibakeAt(i, r, w); end > i+w {
		return end
	}
	c.fix(zeroWidth, i, i+w, "", "invisible character %s", name(r))
	return i + w
}

// isPictograph reports the characters that joiners build emoji from.
func isPictograph(r rune) bool {
	return r >= 0x1F000 && r <= 0x1FAFF || r >= 0x2190 && r <= 0x2BFF || r >= 0xFE00 && r <= 0xFE0F
}

// stretch judges the run of tatweel that begins at i.
func (c *Checker) stretch(i int) int {
	end := i
	for strings.HasPrefix(c.text[end:], "ـ") {
		end += len("ـ")
	}
	start, _ := c.wordAt(i)
	letter := c.letterBefore(i)
	a, _ := c.after(end)
	stem := stripMarks(c.text[start:i])
	switch {
	case c.line < i && script.IsLetter(a) && letter, letter && script.IsHaraka(a):
		c.stretched(i, end)
	case !letter:
	case isBlank(a) && (proclitics[stem] || len(stem) == 2) && stem != "ه" && stem != "أ":
		c.detached(i, end, stem)
	case len(stem) > 4 && !proclitics[stem] && !strings.HasSuffix(stem, "ه") && (isBlank(a) || isLineEnd(a) || unicode.IsPunct(a)):
		c.fix(tatweel, i, end, "", "stretched word")
	}
	return end
}

// stretched reports tatweel between letters, once for the word.
func (c *Checker) stretched(i, end int) {
	if i < c.scanner.done {
		return
	}
	start, stop := c.wordAt(i)
	c.scanner.done = stop
	word := c.text[start:stop]
	c.fix(tatweel, start, stop, strings.ReplaceAll(word, "ـ", ""), "stretched word")
}

// detached reports a prefix with tatweel and a space after it.
func (c *Checker) detached(i, end int, stem string) {
	stop, _ := c.blanks(end)
	next, _ := c.after(stop)
	switch {
	case isLineEnd(next) || !proclitics[stem]:
	case isQuoteMark(next) || next == '(':
		c.fix(detachedProclitic, end, stop, "", "space between %s and %c", c.text[i-len(stem):end], next)
	case script.IsLetter(next) || isASCIILetter(next) || systemOf(next) >= 0:
		c.suggest(detachedProclitic, end, stop, "", "space between %s and its word", c.text[i-min(len(stem), i):end])
	}
}
