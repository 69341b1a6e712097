package segment

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/script"
)

var kindNames = [...]string{"w", "n", "p", "s", "url", "mail", "tag", "at", "abbr", "emoji"}

// invisible writes the characters that test files name instead of holding them.
var invisible = strings.NewReplacer("{RLM}", "\u200f", "{LRM}", "\u200e", "{FSI}", "\u2068", "{PDI}", "\u2069", "{ZWNJ}", "\u200c",
	"{ZWJ}", "\u200d", "{BOM}", "\ufeff", "{NBSP}", "\u00a0", "{ZWSP}", "\u200b", "{SHY}", "\u00ad", "{ALM}", "\u061c", "{NEL}", "\u0085",
	"{LS}", "\u2028", "{TAB}", "\t", "{CR}", "\r")

// blocks reads a file of cases: blocks parted by blank lines, # begins a comment line,
// the first line is the input, the others are what is expected.
func blocks(t testing.TB, name string) [][]string {
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for block := range strings.SplitSeq(string(b), "\n\n") {
		var lines []string
		for line := range strings.SplitSeq(block, "\n") {
			if line != "" && !strings.HasPrefix(line, "# ") {
				lines = append(lines, line)
			}
		}
		if len(lines) > 0 {
			out = append(out, lines)
		}
	}
	return out
}

func TestTokens(t *testing.T) {
	for _, c := range blocks(t, "tokens.txt") {
		text := invisible.Replace(c[0])
		var got []string
		for tok := range Tokens(text) {
			got = append(got, text[tok.Start:tok.End]+"/"+kindNames[tok.Kind])
		}
		want := strings.Fields(invisible.Replace(strings.Join(c[1:], " ")))
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s\n%s", c[0], d)
		}
	}
}

// seeds are inputs of every test file and some that are hard for a scanner.
func seeds(f *testing.F) {
	for _, name := range []string{"tokens.txt", "sentences.txt", "quotes.txt"} {
		for _, c := range blocks(f, name) {
			f.Add(invisible.Replace(c[0]))
		}
	}
	for _, s := range []string{"", "قال\n\n\"نعم.\n\"لا.\" ثم", "\xd8", "\xd9a", "ا\xd9", "\xff\xfe", "a@", "://", "www.", "#", "١٫", "ُ", "ـ", "كَ_ب", "ا\u0301ب", "ا\u06dd٣",
		"\u0600١٢", "a:b:c", "ا'ب'", "5\u20e3", "🇸🇦🇪🇬", "👨‍👩‍👧", "ﷺ", "ﻻ", "а́б", "汉字テスト", "12-3-4-5", "د.د.د", "ﺍﻟﺴﻼﻡ"} {
		f.Add(s)
	}
}

func scanAll(text string, slow bool) []document.Token {
	sc := newScanner(text)
	sc.slow = slow
	var out []document.Token
	for sc.next() {
		out = append(out, sc.tok)
	}
	return out
}

// FuzzTokens holds the byte path to the rune path and both to the contract: tokens
// ascend on code point borders, only gaps lie between them, no gap character is in one.
func FuzzTokens(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		fast, slow := scanAll(text, false), scanAll(text, true)
		if d := cmp.Diff(slow, fast); d != "" {
			t.Fatalf("%q: the byte path differs from the rune path:\n%s", text, d)
		}
		if d := cmp.Diff(slow, AppendTokens(nil, text)); d != "" {
			t.Fatalf("%q: the path of plain words differs from the rune path:\n%s", text, d)
		}
		pos := 0
		for _, tok := range fast {
			if tok.Start < pos || tok.End <= tok.Start || tok.End > len(text) {
				t.Fatalf("%q: token %v after %d", text, tok, pos)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[tok.Start:tok.End]) {
				t.Fatalf("%q: token %v cuts a code point", text, tok)
			}
			gap(t, text[pos:tok.Start])
			for _, r := range text[tok.Start:tok.End] {
				if tok.Kind != document.Emoji && (script.IsBidi(r) || r == '\n' || r == ' ') {
					t.Fatalf("%q: %U in token %v", text, r, tok)
				}
			}
			pos = tok.End
		}
		gap(t, text[pos:])
	})
}

func gap(t *testing.T, s string) {
	for _, r := range s {
		if !isGap(r) {
			t.Fatalf("%U between tokens", r)
		}
	}
}

// own is text of our own for benchmarks, repeated to a megabyte.
func own(b *testing.B) string {
	data, err := os.ReadFile("testdata/page.txt")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(string(data), 1+(1<<20)/len(data))
}

func BenchmarkTokens(b *testing.B) {
	text := own(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var toks []document.Token
	for b.Loop() {
		toks = AppendTokens(toks[:0], text)
	}
}

func BenchmarkTokensSlow(b *testing.B) {
	text := own(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		scanAll(text, true)
	}
}
