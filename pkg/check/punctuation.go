package check

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

func punctuationRules() []Rule {
	return []Rule{
		{key: latinMark, ID: "punctuation/latin-mark", Level: document.Warning, Fix: true,
			Title: Text{"Latin punctuation in Arabic text", "علامة ترقيم لاتينية في نص عربي"},
			Why: Text{"Arabic has its own comma ، semicolon ؛ and question mark ؟, turned towards the line. The Latin marks come from the keyboard or a converter.",
				"للعربية فاصلتها ، وفاصلتها المنقوطة ؛ وعلامة استفهامها ؟ وهي موافقة لاتجاه السطر، أما اللاتينية فمن لوحة المفاتيح أو برنامج تحويل."},
			Wrong: "حضر الوزير, ثم غادر", Right: "حضر الوزير، ثم غادر"},
		{key: doubledMark, ID: "punctuation/doubled-mark", Level: document.Warning, Fix: true,
			Title: Text{"doubled punctuation mark", "علامة ترقيم مكررة"},
			Why: Text{"The same mark stands twice, or a comma beside a full stop. One of them is a slip.",
				"تكررت العلامة، أو اجتمعت فاصلة ونقطة، وإحداهما زلة."},
			Wrong: "حضر الوزير،، ثم غادر", Right: "حضر الوزير، ثم غادر"},
		{key: ellipsis, ID: "punctuation/ellipsis", Level: document.Hint,
			Title: Text{"ellipsis of two or of many dots", "علامة حذف من نقطتين أو كثير"},
			Why: Text{"The ellipsis has three dots. Two dots or a row of them are read differently by every program.",
				"علامة الحذف ثلاث نقاط، والنقطتان أو الصف الطويل منها تختلف البرامج في قراءته."},
			Wrong: "انتظرنا طويلا.. ولم يصل", Right: "انتظرنا طويلا... ولم يصل"},
		{key: unbalancedQuote, ID: "punctuation/unbalanced-quote", Level: document.Warning,
			Title: Text{"quotation mark without its partner", "علامة تنصيص بلا نظيرتها"},
			Why: Text{"A quotation is opened and not closed in its paragraph, or closed without having been opened. Nobody can tell where the speaker's words end.",
				"فتح اقتباس ولم يغلق في فقرته، أو أغلق ولم يفتح، فلا يعرف أين ينتهي كلام القائل."},
			Wrong: "وقال الوزير: \"سنعود قريبا. ثم غادر", Right: "وقال الوزير: \"سنعود قريبا\". ثم غادر"},
		{key: unbalancedBracket, ID: "punctuation/unbalanced-bracket", Level: document.Warning,
			Title: Text{"bracket without its partner", "قوس بلا نظيره"},
			Why: Text{"A bracket is opened and not closed, or closed and not opened. Labels such as 1) and أ) are left alone.",
				"فتح قوس ولم يغلق، أو أغلق ولم يفتح. أما ترقيم البنود مثل 1) وأ) فلا يمس."},
			Wrong: "منظمة الصحة (العالمية تحذر", Right: "منظمة الصحة (العالمية) تحذر"},
		{key: mixedQuotes, ID: "punctuation/mixed-quotes", Level: document.Hint,
			Title: Text{"quotation marks of several styles", "علامات تنصيص من أنماط مختلفة"},
			Why: Text{"The document quotes in more than one style at the same depth. An edited text keeps to one; another style inside a quotation is right.",
				"في الوثيقة أكثر من نمط لعلامات التنصيص في المستوى نفسه، والنص المحرر يلتزم نمطا واحدا. أما النمط الآخر داخل الاقتباس فصحيح."},
			Wrong: "صحيفة «الصباح» ومجلة «العلوم» وقناة \"الأولى\"", Right: "صحيفة «الصباح» ومجلة «العلوم» وقناة «الأولى»"},
	}
}

// mark judges the punctuation mark r at i together with those that follow it.
func (c *Checker) mark(i int, r rune, w int) int {
	end := i + w
	if r == '.' && strings.HasPrefix(c.text[end:], ".") {
		return c.dots(i)
	}
	if next, nw := c.after(end); nw > 0 && isMark(next) {
		return c.marks(i, r, end)
	}
	fixed := r
	if native := nativeMark(r); native != r && c.inArabic(i, end) {
		fixed = native
		if !c.startsArabic(end) || !c.on(noSpaceAfterMark) {
			c.fix(latinMark, i, end, string(native), "%c in Arabic text", r)
		}
	}
	if c.startsArabic(end) {
		c.crowded(i, end, fixed)
	}
	return end
}

func isMark(r rune) bool {
	switch r {
	case ',', ';', '?', '.', ':', '!', '،', '؛', '؟':
		return true
	}
	return false
}

func nativeMark(r rune) rune {
	switch r {
	case ',':
		return '،'
	case ';':
		return '؛'
	case '?':
		return '؟'
	}
	return r
}

// startsArabic reports whether an Arabic letter stands directly at i.
func (c *Checker) startsArabic(i int) bool {
	return i+1 < len(c.text) && c.text[i] >= 0x80 && c.arabicAfter(i)
}

// inArabic reports whether the mark text[i:end] stands between Arabic words: one ends
// before it, and what follows is Arabic, a number or the end.
func (c *Checker) inArabic(i, end int) bool {
	at := c.backPastQuotes(i)
	if !c.arabicBefore(at) {
		return false
	}
	if lang := c.languageOf(i); lang != Arabic && lang != Unknown {
		return false
	}
	start := c.wordBefore(at)
	if b, _ := c.before(start); b == '#' || b == '@' || b == '/' || b == '=' || b == '&' {
		return false
	}
	a, _ := c.after(end)
	if a != 0 && !isBlank(a) && !isLineEnd(a) && !isQuoteMark(a) && !script.IsLetter(a) && a != ')' && !script.IsInvisible(a) {
		return false
	}
	next, _ := c.after(c.pastQuotes(end))
	return isLineEnd(next) || script.IsLetter(next) || systemOf(next) >= 0 || script.IsInvisible(next)
}

// crowded reports the mark text[i:end] between two Arabic words without a space after
// it. fixed is the mark as it should be.
func (c *Checker) crowded(i, end int, fixed rune) {
	b, _ := c.before(i)
	if script.Of(b)&(script.Letter|script.Mark) == 0 && !isQuoteMark(b) && b != ')' && b != ' ' {
		return
	}
	start := c.wordBefore(i)
	if p, _ := c.before(start); p == '#' || p == '@' || p == '/' || p == '_' || p == '.' {
		return
	}
	_, stop := c.wordAt(end)
	word, next := c.text[start:i], c.text[end:stop]
	switch fixed {
	case '.':
		if b == ' ' || isDomain(next) || utf8.RuneCountInString(word) < 4 || utf8.RuneCountInString(next) < 3 || c.dotAfter(stop) {
			return
		}
		c.suggest(noSpaceAfterMark, i, end, ". ", "no space after the full stop")
	case ':':
		if b == ' ' || utf8.RuneCountInString(next) < 2 {
			return
		}
		c.fix(noSpaceAfterMark, i, end, ": ", "no space after the colon")
	default:
		if c.languageOf(i) != Arabic && c.languageOf(i) != Unknown {
			return
		}
		c.fix(noSpaceAfterMark, i, end, string(fixed)+" ", "no space after %c", c.firstAt(i))
	}
}

func (c *Checker) firstAt(i int) rune {
	r, _ := c.after(i)
	return r
}

// dotAfter reports whether a full stop and another word follow at once, as in أ.د.ف.
func (c *Checker) dotAfter(i int) bool {
	return i+1 < len(c.text) && c.text[i] == '.' && c.arabicAfter(i+1)
}

// isDomain reports the Arabic spellings of domain endings (أمازون.كوم).
func isDomain(word string) bool {
	switch stripMarks(word) {
	case "كوم", "نت", "أورغ", "اورغ", "أورج", "اورج", "تي", "في", "إنفو", "غوف", "شبكة", "موقع":
		return true
	}
	return false
}

// dots judges a run of full stops.
func (c *Checker) dots(i int) int {
	end := i
	for end < len(c.text) && c.text[end] == '.' {
		end++
	}
	if end-i == 3 || end-i > 6 {
		return end // an ellipsis, or the leader of a table of contents
	}
	b, _ := c.before(i)
	a, _ := c.after(end)
	if b == '/' || a == '/' || !script.IsLetter(b) && !script.IsMark(b) && !isQuoteMark(b) && b != ' ' && b != ')' {
		return end
	}
	if !c.arabicBefore(c.backPastQuotes(i)) {
		return end
	}
	c.suggest(ellipsis, i, end, "...", "%d dots", end-i)
	return end
}

// marks judges several marks in a row, the first of which is r.
func (c *Checker) marks(i int, r rune, end int) int {
	first := end
	kinds, commas, stops := map[rune]int{nativeMark(r): 1}, 0, 0
	for end < len(c.text) {
		next, w := utf8.DecodeRuneInString(c.text[end:])
		if !isMark(next) {
			break
		}
		kinds[nativeMark(next)]++
		end += w
	}
	for _, k := range "،؛:" {
		commas += kinds[k]
	}
	stops = kinds['.']
	run := c.text[i:end]
	at := c.backPastQuotes(i)
	if !c.arabicBefore(at) || strings.Contains(run, "..") || strings.HasPrefix(run, "://") {
		return end
	}
	next, _ := c.after(end)
	switch {
	case len(kinds) == 1:
		one := string(nativeMark(r))
		if r == ':' && (next == ':' || script.IsLetter(next)) {
			return end
		}
		c.fix(doubledMark, i, end, one, "%s written %d times", one, kinds[nativeMark(r)])
	case commas > 0 && (stops > 0 || commas > 1 || kinds['؟']+kinds['!'] == 0) && !isAbbreviated(c.text[:first]):
		c.suggest(doubledMark, i, end, lastMark(run), "%s: one mark too many", run)
	}
	return end
}

// isAbbreviated reports whether the full stop at the end of s belongs to a short word (م.، د.،).
func isAbbreviated(s string) bool {
	s = strings.TrimSuffix(s, ".")
	k := strings.LastIndexAny(s, " .\n\t")
	return utf8.RuneCountInString(s[k+1:]) <= 2
}

// lastMark keeps of several marks the one that ends more.
func lastMark(run string) string {
	if strings.Contains(run, ".") {
		return "."
	}
	r, _ := utf8.DecodeLastRuneInString(run)
	return string(nativeMark(r))
}

// checkQuotes judges the quotation marks of the document.
func (c *Checker) checkQuotes() {
	if !c.scanner.quotes || !c.on(unbalancedQuote) && !c.on(mixedQuotes) {
		return
	}
	quotes := segment.Quotes(c.text)
	var counts [8]int
	var first [8]int
	for k, q := range quotes {
		if q.Unbalanced {
			c.unbalanced(quotes, k)
			continue
		}
		if q.Depth == 0 && q.Style != segment.Ornate && q.Style != segment.Single && q.Style != segment.CurlySingle {
			if counts[q.Style]++; counts[q.Style] == 1 {
				first[q.Style] = k
			}
		}
	}
	c.checkStyles(quotes, counts, first)
}

// unbalanced reports the quotation mark of quotes[k] that has no partner.
func (c *Checker) unbalanced(quotes []segment.Quote, k int) {
	q := quotes[k]
	if q.Style == segment.Single || q.Style == segment.CurlySingle {
		return
	}
	if q.Open.Len() > 0 {
		if c.continued(q) {
			return
		}
		c.report(unbalancedQuote, q.Open.Start, q.Open.End, "quotation opened here and not closed in its paragraph")
		return
	}
	if r, w := c.before(q.Close.Start); systemOf(r) >= 0 && q.Style == segment.Straight {
		if b, _ := c.before(q.Close.Start - w); systemOf(b) >= 0 || b == ' ' || b == '.' {
			return // 15" for inches
		}
	}
	c.report(unbalancedQuote, q.Close.Start, q.Close.End, "quotation closed here and not opened in its paragraph")
}

// continued reports whether a quotation goes on over paragraphs, each of which opens it
// again (an old custom of newspapers).
func (c *Checker) continued(q segment.Quote) bool {
	rest := strings.TrimLeft(c.text[q.Content.End:], " \t\r\n\u00a0")
	if q.Style == segment.Straight {
		return false
	}
	return strings.HasPrefix(rest, c.text[q.Open.Start:q.Open.End])
}

// checkStyles reports the first quotation of each style that is not the usual one.
func (c *Checker) checkStyles(quotes []segment.Quote, counts, first [8]int) {
	usual := 0
	for s, n := range counts {
		if n > counts[usual] {
			usual = s
		}
	}
	for s, n := range counts {
		if n == 0 || s == usual {
			continue
		}
		q := quotes[first[s]]
		c.report(mixedQuotes, q.Open.Start, q.Open.End, "%s quotation marks; the document has %d of these and %d of the %s ones",
			segment.Style(s), n, counts[usual], segment.Style(usual))
	}
}
