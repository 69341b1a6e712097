// Package letters holds the one-byte code in which the morphology works: the low
// byte of a code point of the Arabic block (U+0600–U+06FF). Lexical strings are
// stored and compared in it.
package letters

import (
	"strings"
	"unicode/utf8"
)

// Code letters that rules name.
const (
	Hamza       = 0x21 // ء
	AlefMadda   = 0x22 // آ
	AlefHamza   = 0x23 // أ
	WawHamza    = 0x24 // ؤ
	AlefBelow   = 0x25 // إ
	YehHamza    = 0x26 // ئ
	Alef        = 0x27 // ا
	Beh         = 0x28 // ب
	TehMarbuta  = 0x29 // ة
	Teh         = 0x2A // ت
	Seen        = 0x33 // س
	Tatweel     = 0x40
	Feh         = 0x41 // ف
	Kaf         = 0x43 // ك
	Lam         = 0x44 // ل
	Meem        = 0x45 // م
	Noon        = 0x46 // ن
	Heh         = 0x47 // ه
	Waw         = 0x48 // و
	AlefMaksura = 0x49 // ى
	Yeh         = 0x4A // ي
	Fathatan    = 0x4B
	Sukun       = 0x52
	Shadda      = 0x51
	Fatha       = 0x4E
	Dagger      = 0x70
	Wasla       = 0x71 // ٱ
)

// IsMark reports whether c is a vowel mark or the dagger alef.
func IsMark(c byte) bool { return c >= Fathatan && c <= 0x5F || c == Dagger }

// IsLetter reports whether c is a letter.
func IsLetter(c byte) bool {
	return c >= Hamza && c <= 0x3A || c >= Feh && c <= Yeh || c >= Wasla && c <= 0xD3
}

var foldTable = func() (t [256]byte) {
	for i := range t {
		t[i] = byte(i)
	}
	t[AlefMadda], t[AlefHamza], t[AlefBelow], t[Wasla] = Alef, Alef, Alef, Alef
	t[WawHamza], t[YehHamza] = Hamza, Hamza
	t[AlefMaksura], t[0xCC] = Yeh, Yeh // ى, Persian ی
	t[TehMarbuta] = Heh
	t[0xA9] = Kaf // Persian ک
	return t
}()

// Fold maps letters that writers confuse to one: hamza seats, ى and ي, ة and ه.
func Fold(c byte) byte { return foldTable[c] }

// FoldAll appends the folded codes of src to dst.
func FoldAll(dst, src []byte) []byte {
	for _, c := range src {
		dst = append(dst, foldTable[c])
	}
	return dst
}

// Encode returns s in code; ok is false when it holds a character outside the Arabic block.
func Encode(s string) (code string, ok bool) {
	var b strings.Builder
	for _, r := range s {
		if r < 0x600 || r > 0x6FF {
			return "", false
		}
		b.WriteByte(byte(r))
	}
	return b.String(), true
}

// Must is Encode for literals of the program's own rules; foreign characters are left out.
func Must(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= 0x600 && r <= 0x6FF {
			b.WriteByte(byte(r))
		}
	}
	return b.String()
}

// Append appends the UTF-8 form of code to dst.
func Append(dst []byte, code string) []byte {
	for i := 0; i < len(code); i++ {
		dst = utf8.AppendRune(dst, 0x600+rune(code[i]))
	}
	return dst
}

// Decode returns the UTF-8 form of code.
func Decode(code string) string { return string(Append(make([]byte, 0, 2*len(code)), code)) }

// Unmark returns code without vowel marks and tatweel.
func Unmark(code string) string {
	for i := 0; i < len(code); i++ {
		if IsMark(code[i]) || code[i] == Tatweel {
			b := append(make([]byte, 0, len(code)), code[:i]...)
			for ; i < len(code); i++ {
				if !IsMark(code[i]) && code[i] != Tatweel {
					b = append(b, code[i])
				}
			}
			return string(b)
		}
	}
	return code
}

// EqualUnmarked reports whether two codes are the same but for marks and tatweel.
func EqualUnmarked(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && (IsMark(a[i]) || a[i] == Tatweel) {
			i++
		}
		for j < len(b) && (IsMark(b[j]) || b[j] == Tatweel) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i++
		j++
	}
}
