package script

// Lookalike returns the Arabic letter that a letter of a neighbouring alphabet is
// typed for in Arabic text: Persian ک in کتاب, Urdu ہ. ok is false for other runes.
// The Persian ی is ambiguous: at the end of a word it may stand for ي or ى, so the
// caller has to judge it by the word.
func Lookalike(r rune) (letter rune, ok bool) {
	switch r {
	case 'ک', 'ڪ', 'ګ', 'ڬ': // keheh, swash kaf, kaf with ring
		return 'ك', true
	case 'ی', 'ې', 'ۍ', 'ێ': // Farsi yeh, e, yeh with tail, Kurdish yeh
		return 'ي', true
	case 'ے', 'ۓ': // yeh barree
		return 'ي', true
	case 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ': // heh goal, heh doachashmee, Kurdish ae, heh with yeh above
		return 'ه', true
	case 'ۃ': // teh marbuta goal
		return 'ة', true
	case 'ۆ', 'ۇ', 'ۈ', 'ۋ', 'ۊ': // Kurdish and Uyghur waw forms
		return 'و', true
	case 'ٲ':
		return 'أ', true
	case 'ٳ':
		return 'إ', true
	case 'ٵ':
		return 'أ', true
	}
	return r, false
}

// Foreign reports whether r is a letter that Arabic text uses for foreign sounds
// (پ چ ڤ گ ژ): it is no look-alike and must be kept.
func Foreign(r rune) bool {
	switch r {
	case 'پ', 'چ', 'ڤ', 'ڥ', 'گ', 'ژ', 'ڨ', 'ڭ':
		return true
	}
	return false
}
