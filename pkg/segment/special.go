package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// specialAt returns the URL or e-mail address that begins at i, where an ASCII letter
// or digit stands. The run of ASCII that holds i is looked through once, so that the
// time stays linear.
func (sc *scanner) specialAt(i int) (end int, kind document.TokenKind, ok bool) {
	if i >= sc.runEnd {
		sc.runEnd = asciiRun(sc.text, i)
		sc.findSpecial(i)
	}
	if sc.special.End == 0 || i != sc.special.Start {
		return 0, 0, false
	}
	end, kind = sc.special.End, sc.special.Kind
	if end >= sc.runEnd {
		sc.runEnd = end
		sc.special = document.Token{}
	} else {
		sc.findSpecial(end)
	}
	return end, kind, true
}

// asciiRun returns the end of the visible ASCII characters from i on.
func asciiRun(s string, i int) int {
	for i < len(s) && s[i] > ' ' && s[i] < 0x7F {
		i++
	}
	return i
}

// findSpecial sets sc.special to the first URL, e-mail address or domain that begins
// in s[from:runEnd].
func (sc *scanner) findSpecial(from int) {
	s := sc.text
	sc.special = document.Token{}
	for j := from; j < sc.runEnd; j++ {
		var start, end int
		kind := document.URL
		switch s[j] {
		case ':':
			if strings.HasPrefix(s[j:], "://") {
				start = backOver(s, from, j, 12, isAlpha)
				end = urlEnd(s, j+3)
				if end == j+3 {
					continue
				}
			}
		case '@':
			start = backOver(s, from, j, 64, isLocal)
			end = domainEnd(s, j+1)
			kind = document.Email
		case '.':
			start = backOver(s, from, j, 64, isHost)
			end = bareURL(s, start, j)
		default:
			continue
		}
		if end > j && start < j && isAlnum(s[start]) {
			sc.special = document.Token{Span: document.Span{Start: start, End: end}, Kind: kind}
			return
		}
	}
}

// backOver returns the start of the longest run of at most limit bytes that satisfy f
// and end before s[j], not before from.
func backOver(s string, from, j, limit int, f func(byte) bool) int {
	i := j
	for i > from && j-i < limit && f(s[i-1]) {
		i--
	}
	for i < j && !isAlnum(s[i]) {
		i++
	}
	return i
}

func isAlpha(b byte) bool { return startClass[b] == startAlpha }
func isAlnum(b byte) bool { return startClass[b] == startAlpha || startClass[b] == startDigit }
func isHost(b byte) bool  { return isAlnum(b) || b == '-' }
func isLocal(b byte) bool {
	return isAlnum(b) || b == '.' || b == '_' || b == '%' || b == '+' || b == '-'
}

// domainEnd returns the end of a domain name with at least one dot that begins at i,
// 0 where there is none.
func domainEnd(s string, i int) int {
	end, dots := 0, 0
	for j := i; ; j++ {
		k := j
		for k < len(s) && isHost(s[k]) {
			k++
		}
		if k == j {
			break
		}
		if dots > 0 && !isAlpha(s[k-1]) {
			break
		}
		end = k
		if k >= len(s) || s[k] != '.' {
			break
		}
		dots++
		j = k
	}
	if end == 0 || !strings.Contains(s[i:end], ".") {
		return 0
	}
	return end
}

// bareURL returns the end of a URL without scheme whose first label is s[start:dot]:
// www.example.org, example.com/page. Without www the last label must be a common
// top-level domain, or any two letters when a path follows (bit.ly/x). 0 means none.
func bareURL(s string, start, dot int) int {
	if start == dot || dot+1 >= len(s) || !isAlnum(s[dot+1]) {
		return 0
	}
	end := domainEnd(s, start)
	if end == 0 {
		return 0
	}
	host := s[start:end]
	path := end < len(s) && s[end] == '/'
	tld := host[strings.LastIndexByte(host, '.')+1:]
	if !strings.EqualFold(s[start:dot], "www") && !commonTLD(tld) && !(path && len(tld) == 2) {
		return 0
	}
	if path || end < len(s) && s[end] == ':' {
		return urlEnd(s, end)
	}
	return end
}

// commonTLD reports whether name is one of the top-level domains that news text
// mentions without scheme or path.
func commonTLD(name string) bool {
	switch strings.ToLower(name) {
	case "com", "org", "net", "gov", "edu", "int", "info", "biz", "mil", "tv", "news":
		return true
	}
	return false
}

// urlEnd returns the end of the URL whose scheme or host ends at i. It stops at
// white space, controls, quotation marks, angle brackets and Arabic punctuation, and
// leaves trailing punctuation and unmatched closing brackets to the sentence.
func urlEnd(s string, i int) int {
	j, depth := i, 0
	for j < len(s) {
		b := s[j]
		if b < 0x80 {
			if b <= ' ' || b == 0x7F || b == '"' || b == '<' || b == '>' || b == '`' || b == '{' || b == '}' || b == '|' || b == '\\' || b == '^' {
				break
			}
			if b == '(' || b == '[' {
				depth++
			} else if b == ')' || b == ']' {
				if depth--; depth < 0 {
					break
				}
			}
			j++
			continue
		}
		r, w := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !script.IsMark(r) {
			break
		}
		j += w
	}
	for j > i && strings.IndexByte(".,;:!?'*_~([", s[j-1]) >= 0 {
		j--
	}
	return j
}

// asciiMark scans a token that begins with an ASCII punctuation mark or symbol.
func (sc *scanner) asciiMark(i int) (int, document.TokenKind) {
	s := sc.text
	switch b := s[i]; b {
	case '#', '@':
		if end, kind, ok := tagAt(s, i, 1); ok {
			return end, kind
		}
		return sc.withMarks(i + 1), document.Symbol
	case '.', '-', '!', '?', '*':
		j, kind := punctuationRun(s, i, 1)
		return sc.withMarks(j), kind
	case '=', '~', '$', '%', '+', '<', '>', '^', '|', '`', '&':
		j := i + 1
		for (b == '=' || b == '~') && j < len(s) && s[j] == b {
			j++
		}
		return sc.withMarks(j), document.Symbol
	default:
		return sc.withMarks(i + 1), document.Punctuation
	}
}

// tagAt returns the hashtag or mention whose sign of w bytes stands at i: letters,
// digits, marks and underscores with at least one letter (#غزة_تحت_القصف, @UN).
func tagAt(s string, i, w int) (end int, kind document.TokenKind, ok bool) {
	j, letters := i+w, false
	for j < len(s) {
		r, n := utf8.DecodeRuneInString(s[j:])
		if unicode.IsLetter(r) {
			letters = true
		} else if !unicode.IsDigit(r) && r != '_' && !unicode.Is(unicode.Mn, r) && r != 0x200C {
			break
		}
		j += n
	}
	kind = document.Hashtag
	if s[i] == '@' || w == 3 && s[i+2] == 0xA0 { // ＠ is EF BC A0
		kind = document.Mention
	}
	return j, kind, letters
}
