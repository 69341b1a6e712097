package script

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// The byte table says what the Unicode tables say, for every pair of bytes.
func TestTwoByte(t *testing.T) {
	for lead := 0xD8; lead <= 0xDB; lead++ {
		for trail := range 256 {
			got := TwoByte(byte(lead), byte(trail))
			r, w := utf8.DecodeRune([]byte{byte(lead), byte(trail)})
			if w != 2 {
				if got != 0 {
					t.Errorf("% X, no code point, has class %b", []byte{byte(lead), byte(trail)}, got)
				}
				continue
			}
			if got != Of(r) {
				t.Errorf("%U: by bytes %b, by rune %b", r, got, Of(r))
			}
			for class, want := range map[Class]bool{
				Letter:  unicode.IsLetter(r) && r != 'ـ',
				Mark:    unicode.Is(unicode.Mn, r),
				Digit:   unicode.IsDigit(r),
				Punct:   unicode.IsPunct(r),
				Haraka:  IsHaraka(r),
				Tatweel: r == 'ـ',
				Bidi:    IsBidi(r),
			} {
				if (got&class != 0) != want {
					t.Errorf("%U: class %b is %v", r, class, !want)
				}
			}
		}
	}
}

// Bidi controls are those of the Unicode property, and the deprecated ones of U+206A–F.
func TestIsBidi(t *testing.T) {
	for r := rune(0); r < 0x3000; r++ {
		want := unicode.Is(unicode.Bidi_Control, r) || r >= 0x206A && r <= 0x206F
		if IsBidi(r) != want {
			t.Errorf("%U: %v", r, !want)
		}
		if want && !IsInvisible(r) {
			t.Errorf("%U is visible", r)
		}
	}
}

func TestLookalike(t *testing.T) {
	for r := rune(0x600); r <= 0x6FF; r++ {
		to, ok := Lookalike(r)
		if !ok {
			if to != r {
				t.Errorf("%U: changed to %U, not ok", r, to)
			}
			continue
		}
		if Of(r)&Basic != 0 || Foreign(r) || Of(to)&Basic == 0 {
			t.Errorf("%c for %c", to, r)
		}
	}
}

func TestDigitValue(t *testing.T) {
	for s, want := range map[string]int{"09": 0, "٠٩": 0, "۰۹": 0} {
		for _, r := range s {
			if v, ok := DigitValue(r); !ok || v != want {
				t.Errorf("%c: %d %v", r, v, ok)
			}
			want = 9
		}
	}
	for _, r := range "a०ا٪" {
		if _, ok := DigitValue(r); ok {
			t.Errorf("%c is no digit", r)
		}
	}
}

func TestClasses(t *testing.T) {
	for _, c := range []struct {
		r    rune
		want bool
		got  bool
	}{
		{'ﻻ', true, IsPresentation('ﻻ')}, {'﴾', false, IsPresentation('﴾')}, {'ا', false, IsPresentation('ا')},
		{'ش', true, IsSun('ش')}, {'ق', false, IsSun('ق')}, {'ﻻ', true, IsLetter('ﻻ')}, {'پ', true, IsLetter('پ')}, {'a', false, IsLetter('a')},
		{'\u0670', true, IsMark('\u0670')}, {'\u08F0', true, IsMark('\u08F0')}, {'\u0301', false, IsMark('\u0301')},
	} {
		if c.got != c.want {
			t.Errorf("%U: %v", c.r, c.got)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("بيان ﷺ \u08F0 پ")
	f.Fuzz(func(t *testing.T, s string) {
		for i, r := range s {
			c := Of(r)
			if c&Letter != 0 && !unicode.IsLetter(r) || c&Mark != 0 && !unicode.Is(unicode.Mn, r) {
				t.Errorf("%U has class %b", r, c)
			}
			if r >= 0x600 && r <= 0x6FF && TwoByte(s[i], s[i+1]) != c {
				t.Errorf("%U: by bytes %b", r, TwoByte(s[i], s[i+1]))
			}
		}
	})
}
