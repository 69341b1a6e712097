// Package script holds facts of the Arabic script: which code points are letters,
// marks and digits, which foreign letters look like Arabic ones, which characters
// steer the direction of text. It knows no words and depends on nothing.
//
// The Arabic block U+0600–U+06FF is written in two UTF-8 bytes whose lead byte is
// D8–DB, so that one table of 256 classes answers for it without decoding.
package script

import "unicode"

// Class is a set of properties of a code point.
type Class uint16

// The properties.
const (
	// Letter is any letter of the Arabic script (ب, پ), hamza forms included.
	Letter Class = 1 << iota
	// Mark is a combining mark: harakat, superscript alif, Quranic signs.
	Mark
	// Haraka is a vowel mark, tanwin, shadda or sukun (U+064B–U+0652).
	Haraka
	// Tatweel is the stretching sign ـ (U+0640).
	Tatweel
	// Digit is an Arabic-Indic digit (٠–٩) or its Persian form (۰–۹).
	Digit
	// Punct is a punctuation mark of the Arabic block (، ؛ ؟ ۔ ٪).
	Punct
	// Bidi is a character that steers direction (RLM, FSI, ALM …).
	Bidi
	// Basic is one of the letters that standard Arabic is written with (ء–ي).
	Basic
)

// WordPart are the classes that continue an Arabic word.
const WordPart = Letter | Mark | Tatweel

// TwoByte returns the class of the code point of the Arabic block that is written
// lead, trail; 0 when trail is no trail byte. The lead byte must satisfy IsArabicLead.
func TwoByte(lead, trail byte) Class { return block[uint(lead&3)<<8|uint(trail)] }

// IsArabicLead reports whether b is the lead byte of a code point of the Arabic
// block U+0600–U+06FF.
func IsArabicLead(b byte) bool { return b&0xFC == 0xD8 }

// Of returns the class of r.
func Of(r rune) Class {
	switch {
	case r < 0x600:
		return 0
	case r <= 0x6FF:
		return block[(r>>6&3)<<8|0x80|r&0x3F]
	case IsBidi(r):
		return Bidi
	case unicode.Is(unicode.Arabic, r):
		return ofRare(r)
	}
	return 0
}

// ofRare classes the Arabic code points outside the basic block.
func ofRare(r rune) Class {
	switch {
	case unicode.Is(unicode.Mn, r):
		return Mark
	case unicode.IsLetter(r):
		return Letter
	case unicode.IsPunct(r):
		return Punct
	}
	return 0
}

// IsLetter reports whether r is a letter of the Arabic script, in whatever block.
func IsLetter(r rune) bool { return Of(r)&Letter != 0 }

// IsMark reports whether r is an Arabic combining mark.
func IsMark(r rune) bool { return Of(r)&Mark != 0 }

// IsHaraka reports whether r is a vowel mark, tanwin, shadda or sukun.
func IsHaraka(r rune) bool { return r >= 0x64B && r <= 0x652 }

// IsBidi reports whether r is a control that steers the direction of text: LRM,
// RLM, ALM, the embeddings, overrides and isolates.
func IsBidi(r rune) bool {
	switch {
	case r == 0x061C, r == 0x200E, r == 0x200F:
		return true
	}
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x206F
}

// IsInvisible reports whether r takes no room and carries no letter: bidi
// controls, BOM, ZERO WIDTH SPACE, joiners, SOFT HYPHEN.
func IsInvisible(r rune) bool {
	switch r {
	case 0xAD, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
		return true
	}
	return IsBidi(r)
}

// IsPresentation reports whether r is a positional or ligature form kept in
// Unicode for old fonts (ﻻ, ﷺ).
func IsPresentation(r rune) bool {
	return r >= 0xFB50 && r <= 0xFDFF && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC
}

// DigitValue returns the value of an ASCII, Arabic-Indic or Persian digit; ok is
// false for every other rune.
func DigitValue(r rune) (v int, ok bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= 0x660 && r <= 0x669:
		return int(r - 0x660), true
	case r >= 0x6F0 && r <= 0x6F9:
		return int(r - 0x6F0), true
	}
	return 0, false
}

// IsSpace reports whether r is white space, the line and paragraph separators and
// every fixed-width space included. ZERO WIDTH SPACE is none.
func IsSpace(r rune) bool { return unicode.IsSpace(r) }

// IsSun reports whether r is a sun letter, to which the ل of the article is
// assimilated in speech (الشمس).
func IsSun(r rune) bool {
	switch r {
	case 'ت', 'ث', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ل', 'ن':
		return true
	}
	return false
}
