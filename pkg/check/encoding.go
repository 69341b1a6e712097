package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func encodingRules() []Rule {
	return []Rule{
		{key: invalidBytes, ID: "encoding/invalid-bytes", Level: document.Error,
			Title: Text{"bytes that are no text", "بايتات ليست نصا"},
			Why: Text{"The file holds bytes that do not form characters in its encoding. Every program reads them differently: one stops, another drops them, a third writes �. The text was cut in the middle of a character, or parts of it are in another encoding. Get the text again from its source.",
				"في الملف بايتات لا تكون حروفا في ترميزه، فيقف عندها برنامج ويحذفها آخر ويضع ثالث � مكانها. قطع النص في وسط حرف أو كتب بعضه بترميز آخر. خذ النص من مصدره ثانية."},
			Wrong: "وصل الو\xD9 إلى العاصمة", Right: "وصل الوفد إلى العاصمة"},
		{key: surrogateHalf, ID: "encoding/surrogate-half", Level: document.Error,
			Title: Text{"half of a UTF-16 pair", "نصف زوج من UTF-16"},
			Why: Text{"A character outside the basic plane, mostly an emoji, was cut into its two UTF-16 halves and one of them is left. A half alone is no character. It comes from programs that count and cut in UTF-16 units.",
				"حرف من خارج المستوى الأساسي، رمز تعبيري غالبا، انقسم نصفين بترميز UTF-16 وبقي أحدهما، ونصف الحرف ليس حرفا. يأتي من برامج تعد النص وتقطعه بوحدات UTF-16."},
			Wrong: "أحسنتم \xED\xA0\xBD", Right: "أحسنتم 👍"},
		{key: mojibake, ID: "encoding/mojibake", Level: document.Error, Fix: true,
			Title: Text{"text decoded with the wrong encoding", "نص قرئ بغير ترميزه"},
			Why: Text{"Arabic bytes were read in another encoding than they were written in (UTF-8 as Windows-1252 or 1256, Windows-1256 as Latin-1, or twice over), so that letters turned into signs. When no byte was lost the text can be restored exactly; the replacement shows it.",
				"قرئت بايتات عربية بترميز غير الذي كتبت به، مثل قراءة UTF-8 على أنه Windows-1252 أو Windows-1256، فصارت الحروف رموزا. وإن لم يضع بايت أمكن رد النص كما كان، وهو المقترح."},
			Wrong: "Ø§Ù„Ø³Ù„Ø§Ù…", Right: "السلام"},
		{key: replacementCharacter, ID: "encoding/replacement-character", Level: document.Error,
			Title: Text{"replacement character", "حرف بديل"},
			Why: Text{"U+FFFD stands where an earlier program could not decode the text. The letter is lost for good: get the text again from its source.",
				"الحرف � يدل على أن برنامجا سابقا عجز عن قراءة النص في هذا الموضع، والحرف الأصلي ضاع. خذ النص من مصدره ثانية."},
			Wrong: "وزارة ال�ارجية", Right: "وزارة الخارجية"},
		{key: bomInside, ID: "encoding/bom-inside", Level: document.Warning, Fix: true,
			Title: Text{"byte order mark inside the text", "علامة ترتيب البايتات داخل النص"},
			Why: Text{"U+FEFF means something only at the very begin of a file. Inside a text it is left over from joined files; nobody sees it, but it makes words differ.",
				"لا معنى للعلامة U+FEFF إلا في أول الملف، وهي داخل النص من بقايا ضم ملفات، لا ترى لكنها تجعل الكلمة غير نفسها."},
			Wrong: "انتهت الجلسة.\n\uFEFFبدأت الجلسة", Right: "انتهت الجلسة.\nبدأت الجلسة"},
		{key: unassigned, ID: "encoding/unassigned", Level: document.Error,
			Title: Text{"code point without a meaning", "رقم لا حرف له"},
			Why: Text{"Unicode gives this code point no character, or keeps it from text for ever. It comes from damaged data or a wrong decoding.",
				"لا يعطي يونيكود هذا الرقم حرفا، أو يمنعه من النصوص. سببه بيانات تالفة أو قراءة بترميز خاطئ."},
			Wrong: "الباب\uFDD0 الأول", Right: "الباب الأول"},
		{key: privateUse, ID: "encoding/private-use", Level: document.Warning,
			Title: Text{"private-use character", "حرف من المنطقة الخاصة"},
			Why: Text{"Private-use code points mean something only in one font or program: bullets of Word, ligatures of a PDF, icons of a web page. Elsewhere they are boxes.",
				"حروف المنطقة الخاصة لا تعني شيئا خارج خط واحد أو برنامج واحد: علامات Word وحروف PDF المركبة وأيقونات المواقع، وهي في غيرها مربعات."},
			Wrong: "\uF0B7 البند الأول", Right: "• البند الأول"},
		{key: controlCharacter, ID: "encoding/control-character", Level: document.Error, Fix: true,
			Title: Text{"control character", "حرف تحكم"},
			Why: Text{"A control character other than tab and line end has no place in text. It breaks XML, databases and terminals, and usually comes from a wrong decoding or a binary file.",
				"لا مكان في النص لحروف التحكم غير الجدولة ونهاية السطر، فهي تفسد XML وقواعد البيانات والشاشات، وتأتي غالبا من قراءة خاطئة أو من ملف غير نصي."},
			Wrong: "تقرير\u0002 اللجنة", Right: "تقرير اللجنة"},
		{key: mixedLineEnds, ID: "encoding/mixed-line-ends", Level: document.Warning, Fix: true,
			Title: Text{"mixed line ends", "نهايات أسطر مختلطة"},
			Why: Text{"Some lines end in LF, others in CR LF or CR. Tools that split at one of them see other lines than tools that split at the other.",
				"بعض الأسطر ينتهي بـLF وبعضها بـCR LF أو CR، فتختلف البرامج في عد الأسطر."},
			Wrong: "سطر أول\nسطر ثان\r\nسطر ثالث\n", Right: "سطر أول\nسطر ثان\nسطر ثالث\n"},
		{key: missingFinalNewline, ID: "encoding/missing-final-newline", Level: document.Hint, Fix: true,
			Title: Text{"no line end at the end of the file", "لا نهاية سطر في آخر الملف"},
			Why: Text{"The last line of a text file should end as all others do: otherwise joining files glues two lines together, and some tools pass over the last one.",
				"ينبغي أن ينتهي آخر سطر في الملف كغيره، وإلا التصق بما يضم بعده، وتركته بعض الأدوات."},
			Wrong: "انتهى البيان.", Right: "انتهى البيان.\n"},
	}
}

// origin reports what was found when the file was decoded.
func (c *Checker) origin() {
	bad := c.doc.Origin.Invalid
	for i := 0; i < len(bad); i++ {
		v := bad[i]
		if n := surrogateRun(bad[i:]); n > 0 {
			last := bad[i+n-1]
			c.report(surrogateHalf, v.TextOffset, c.behindBad(last), "half of a UTF-16 pair (bytes % X)", surrogateBytes(bad[i:i+n]))
			i += n - 1
			continue
		}
		what := "bytes that are no " + c.doc.Origin.Encoding
		if v.Bytes != "" {
			c.report(invalidBytes, v.TextOffset, c.behindBad(v), "%s: % X (byte %d of the file)", what, v.Bytes, v.Offset)
		} else {
			c.report(invalidBytes, v.TextOffset, c.behindBad(v), "%s: %d at byte %d of the file", what, v.Length, v.Offset)
		}
	}
}

// behindBad returns where the character ends that stands for bytes that are no text. Of CoNLL-U the
// place in the text is not known: there it is the end of the first character.
func (c *Checker) behindBad(v document.InvalidBytes) int {
	_, n := utf8.DecodeRuneInString(c.text[v.TextOffset:])
	return v.TextOffset + n
}

// surrogateRun returns 3 when bad begins with ED A0–BF 80–BF, a UTF-16 half written
// as if it were a character, else 0.
func surrogateRun(bad []document.InvalidBytes) int {
	if len(bad) < 3 || bad[0].Bytes != "\xED" || len(bad[1].Bytes) != 1 || len(bad[2].Bytes) != 1 {
		return 0
	}
	if b := bad[1].Bytes[0]; b < 0xA0 || b > 0xBF || bad[1].Offset != bad[0].Offset+1 || bad[2].Offset != bad[0].Offset+2 {
		return 0
	}
	return 3
}

func surrogateBytes(bad []document.InvalidBytes) string {
	var b strings.Builder
	for _, v := range bad {
		b.WriteString(v.Bytes)
	}
	return b.String()
}

// replacement handles U+FFFD that did not come from decoding this file, and bytes of a
// text that is no UTF-8 (w is 1 then).
func (c *Checker) replacement(i, w int) int {
	if w == 1 {
		c.report(invalidBytes, i, i+1, "byte that is no UTF-8: %X", c.text[i])
		return i + 1
	}
	_, decoded := slices.BinarySearchFunc(c.doc.Origin.Invalid, i, func(v document.InvalidBytes, i int) int { return v.TextOffset - i })
	if decoded {
		return i + w
	}
	end := i + w
	for strings.HasPrefix(c.text[end:], "\uFFFD") {
		end += w
	}
	enc := c.doc.Origin.Encoding
	if strings.HasPrefix(enc, "utf-16") || c.loneEscape() {
		c.report(surrogateHalf, i, end, "half of a UTF-16 pair")
		return end
	}
	c.report(replacementCharacter, i, end, "replacement character: the text was damaged before")
	return end
}

// loneEscape reports whether the record that the document came in has the escape of
// half a UTF-16 pair in its text.
func (c *Checker) loneEscape() bool {
	if c.doc.Record == nil {
		return false
	}
	for _, f := range c.doc.Record.Fields {
		if hasLoneEscape(string(f.Raw)) {
			return true
		}
	}
	return false
}

// hasLoneEscape reports whether raw JSON holds \uD800–\uDFFF that is no pair.
func hasLoneEscape(raw string) bool {
	for {
		k := strings.Index(raw, `\u`)
		if k < 0 || k+6 > len(raw) {
			return false
		}
		even := (len(raw[:k])-len(strings.TrimRight(raw[:k], `\`)))%2 == 0
		hex := strings.ToLower(raw[k+2 : k+6])
		raw = raw[k+6:]
		if !even || hex[0] != 'd' || hex[1] < '8' {
			continue
		}
		high := hex[1] <= 'b'
		next := strings.ToLower(raw[:min(6, len(raw))])
		if high && len(next) == 6 && strings.HasPrefix(next, `\ud`) && next[3] >= 'c' {
			raw = raw[6:]
			continue
		}
		return true
	}
}

// unassigned handles code points without a character and private ones.
func (c *Checker) unassigned(i int, r rune, w int) int {
	c.report(unassigned, i, i+w, "code point without a meaning: U+%04X", r)
	return i + w
}

// control handles control characters.
func (c *Checker) control(i int, r rune, w int) int {
	if r >= 0x80 {
		if end := c.mojibakeAt(i, r, w); end > i+w || c.scanner.done > i {
			return end
		}
	}
	switch r {
	case '\f', '\v':
		c.suggest(controlCharacter, i, i+w, "\n", "control character U+%04X", r)
	case 0x85:
		c.suggest(controlCharacter, i, i+w, "\n", "control character U+0085, a line end of mainframes")
	default:
		c.fix(controlCharacter, i, i+w, "", "control character U+%04X", r)
	}
	return i + w
}

// checkLineEnds reports the line ends that are not those of most lines.
func (c *Checker) checkLineEnds() {
	kinds, best := 0, 0
	for k, n := range c.ends {
		if n > 0 {
			kinds++
		}
		if n > c.ends[best] {
			best = k
		}
	}
	if kinds > 1 && c.on(mixedLineEnds) {
		c.reportLineEnds(best)
	}
	if c.doc.Record != nil || c.doc.Origin.Line > 0 || c.doc.Origin.Path == "" || c.doc.Origin.Path == "-" || c.text == "" {
		return
	}
	if last := c.text[len(c.text)-1]; last != '\n' && last != '\r' {
		_, w := utf8.DecodeLastRuneInString(c.text)
		at := len(c.text) - w
		c.fix(missingFinalNewline, at, len(c.text), c.text[at:]+lineEnds[best], "no line end at the end of the file")
	}
}

// lineEnds are the kinds of line ends in the order of scanner.ends.
var lineEnds = [...]string{"\n", "\r\n", "\r"}

var lineEndNames = [...]string{"LF", "CR LF", "CR"}

func (c *Checker) reportLineEnds(best int) {
	for i := 0; i < len(c.text); i++ {
		kind := 0
		switch {
		case c.text[i] == '\r' && strings.HasPrefix(c.text[i:], "\r\n"):
			kind = 1
		case c.text[i] == '\r':
			kind = 2
		case c.text[i] != '\n':
			continue
		}
		end := i + len(lineEnds[kind])
		if kind != best {
			c.fix(mixedLineEnds, i, end, lineEnds[best], "line ends in %s where most end in %s", lineEndNames[kind], lineEndNames[best])
		}
		i = end - 1
	}
}
