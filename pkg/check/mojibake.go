package check

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/bayan-nlp/bayan/pkg/script"
)

// A misread is one way in which Arabic bytes come to be shown as other characters: they
// were read in seen, but meant Arabic in meant (nil for UTF-8).
type misread struct {
	name        string
	seen, meant *charmap.Charmap
}

// misreads are tried in this order.
var misreads = [...]misread{
	{"UTF-8 read as Windows-1252", charmap.Windows1252, nil},
	{"UTF-8 read as Windows-1256", charmap.Windows1256, nil},
	{"Windows-1256 read as Windows-1252", charmap.Windows1252, charmap.Windows1256},
	{"ISO-8859-6 read as Latin-1", charmap.Windows1252, charmap.ISO8859_6},
}

// byteIn returns the byte that r was read from. The five bytes that Windows-1252
// leaves open pass as the C1 controls of Latin-1, as browsers do it.
func byteIn(m *charmap.Charmap, r rune) (byte, bool) {
	if r >= 0x80 && r < 0xA0 {
		return byte(r), m == charmap.Windows1252
	}
	return m.EncodeRune(r)
}

// mojibakeAt looks for misread text round the character r at i, which ordinary Arabic
// text hardly has (§, Ù, â). It returns where to go on.
func (c *Checker) mojibakeAt(i int, r rune, w int) int {
	if !c.on(mojibake) || i < c.scanner.done {
		return i + w
	}
	for k := range misreads {
		m := &misreads[k]
		if m.meant != nil && r < 0xC0 {
			continue
		}
		start, end := c.misreadRun(i, m)
		if end <= start {
			continue
		}
		repaired, ok := m.repair(c.text[start:end])
		if !ok {
			continue
		}
		start, end, repaired = trimShared(c.text, start, end, repaired)
		c.fix(mojibake, start, end, repaired, "%s: %s", m.name, shorten(repaired, 40))
		c.scanner.done = end
		return end
	}
	return i + w
}

// misreadRun returns the run round i of characters that m may have made: words without
// ASCII, with at most two marks or spaces of ASCII between them. Where m read UTF-8, each
// word of the run decodes by itself.
func (c *Checker) misreadRun(i int, m *misread) (start, end int) {
	start, end = c.misreadWord(i, m)
	if m.meant == nil {
		start += misplaced(c.text[start:end], m)
	}
	if start > i || !m.decodes(c.text[start:end]) {
		return i, i
	}
	for {
		next := end
		for next < len(c.text) && next-end < 2 && c.text[next] < utf8.RuneSelf && c.text[next] != '\n' && c.text[next] != '\r' {
			next++
		}
		if next == end || next == len(c.text) || c.text[next] < utf8.RuneSelf {
			return start, end
		}
		_, stop := c.misreadWord(next, m)
		if stop == next || !m.decodes(c.text[next:stop]) {
			return start, end
		}
		end = stop
	}
}

// maxMisread bounds, in bytes to each side, how far a misread word is looked for, so that
// the time stays linear in runs of marks without end («««).
const maxMisread = 256

// misreadWord returns the characters beyond ASCII round i that m may have made.
func (c *Checker) misreadWord(i int, m *misread) (start, end int) {
	start, end = i, i
	for start > c.scanner.done && i-start < maxMisread {
		r, w := utf8.DecodeLastRuneInString(c.text[:start])
		if _, ok := byteIn(m.seen, r); !ok || r < utf8.RuneSelf {
			break
		}
		start -= w
	}
	for end < len(c.text) && end-i < maxMisread {
		r, w := utf8.DecodeRuneInString(c.text[end:])
		if _, ok := byteIn(m.seen, r); !ok || r < utf8.RuneSelf {
			break
		}
		end += w
	}
	return start, end
}

// decodes reports whether the bytes of s are UTF-8 when m read UTF-8; other encodings
// accept all bytes.
func (m *misread) decodes(s string) bool {
	if m.meant != nil {
		return s != ""
	}
	raw := make([]byte, 0, len(s))
	for _, r := range s {
		b, ok := byteIn(m.seen, r)
		if !ok {
			return false
		}
		raw = append(raw, b)
	}
	return len(raw) > 1 && utf8.Valid(raw)
}

// misplaced returns how much of s to leave off at its begin so that the rest begins
// with a whole UTF-8 sequence.
func misplaced(s string, m *misread) int {
	for i, r := range s {
		if b, ok := byteIn(m.seen, r); ok && b >= 0xC2 && b <= 0xF4 {
			return i
		}
	}
	return len(s)
}

// repair undoes the misreading of s, also when it happened more than once. ok is false
// when the result does not read as Arabic.
func (m *misread) repair(s string) (string, bool) {
	for range 3 {
		raw := make([]byte, 0, len(s))
		for _, r := range s {
			b, ok := byteIn(m.seen, r)
			if r < utf8.RuneSelf {
				b, ok = byte(r), true
			}
			if !ok {
				return "", false
			}
			raw = append(raw, b)
		}
		if m.meant != nil {
			return m.repairBytes(raw)
		}
		if !utf8.Valid(raw) {
			return "", false
		}
		s = string(raw)
		if readsArabic(s, 1) || typographic(s) {
			return s, true
		}
	}
	return "", false
}

// repairBytes decodes bytes of an encoding with one byte a character.
func (m *misread) repairBytes(raw []byte) (string, bool) {
	var b strings.Builder
	for _, x := range raw {
		b.WriteRune(m.meant.DecodeByte(x))
	}
	s := b.String()
	return s, readsArabic(s, 4) && plausible(s)
}

// readsArabic reports whether s holds at least n letters of standard Arabic in a row
// and hardly anything else.
func readsArabic(s string, n int) bool {
	letters, others, run, longest := 0, 0, 0, 0
	for _, r := range s {
		switch cl := script.Of(r); {
		case cl&script.Basic != 0:
			letters++
			run++
			longest = max(longest, run)
			continue
		case cl != 0 || r < utf8.RuneSelf:
		default:
			others++
		}
		run = 0
	}
	return longest >= n && others*5 <= letters
}

// typographic reports whether s is one of the marks that are written in three bytes and
// stand in Arabic text: quotation marks, dashes, the ellipsis (â€œ).
func typographic(s string) bool {
	r, w := utf8.DecodeRuneInString(s)
	return w == len(s) && (r >= 0x2010 && r <= 0x203A)
}

// commonLetters make up more than two thirds of any Arabic text, but not of bytes that
// were Latin letters with accents.
const commonLetters = "اليمنرتبةوهعدسفأ"

// plausible reports whether the letters of s are mostly the common ones.
func plausible(s string) bool {
	common, letters := 0, 0
	for _, r := range s {
		if script.IsLetter(r) {
			letters++
			if strings.ContainsRune(commonLetters, r) {
				common++
			}
		}
	}
	return common*3 >= letters*2 && (strings.Contains(s, "ال") || strings.ContainsAny(s, "ةيون"))
}

// trimShared leaves off the ASCII characters at both ends, which were right all along.
func trimShared(text string, start, end int, repaired string) (int, int, string) {
	for start < end && repaired != "" && text[start] < utf8.RuneSelf && text[start] == repaired[0] {
		start, repaired = start+1, repaired[1:]
	}
	for start < end && repaired != "" && text[end-1] < utf8.RuneSelf && text[end-1] == repaired[len(repaired)-1] {
		end, repaired = end-1, repaired[:len(repaired)-1]
	}
	return start, end, repaired
}

// shorten returns the first n characters of s.
func shorten(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i] + "…"
		}
	}
	return s
}
