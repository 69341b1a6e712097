package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// maxApposed bounds a name in quotation marks, maxBehindName what may stand between it and the
// complement of the verb, both in words.
const (
	maxApposed    = 8
	maxBehindName = 25
)

// isApposed reports whether the quotation from the mark at word j to the one at word end is the
// name of a party rather than what the verb v says, whose complement stands behind it in the
// same clause (دعا "تحالف الأحزاب"، الذي يضم خصومه، إلى; قالت الشركة "نور"، الأحد، إن).
func (x *Reader) isApposed(j, end, limit int, v *verb) bool {
	p := &x.page
	if n := end - j - 1; n < 1 || n > maxApposed || end+1 >= limit || p.words[j-1].punct != 0 || p.words[j-1].is(cThat|cBithat|cPreposition) {
		return false
	}
	for k := j + 1; k < end; k++ {
		if w := &p.words[k]; x.isVerb(k) && w.feats.Aspect != 0 && end > j+2 || w.punct != 0 && w.punct != '-' || w.is(cThat|cBithat|cNegative) {
			return false
		}
	}
	relative := false
	for k := end + 1; k < min(limit, end+maxBehindName); k++ {
		w := &p.words[k]
		closed := k == end+1 || p.isComma(k-1)
		switch {
		case p.isComma(k):
			relative = false
		case w.punct != 0 && w.punct != '(' && w.punct != ')':
			return false
		case closed && !w.conj && w.is(cThat|cBithat):
			return v.frames&fClause != 0
		case closed && !w.conj && prepositionFrame(w.form)&v.frames&(fIla|fAla) != 0:
			return true
		case k == end+1 && v.target&fObject != 0 && v.frames&fBi != 0 && proclisis(w, "ب"):
			return true // اتهمت "الخوذ البيضاء" بإعداد
		case w.is(cRelative) || w.article && attached[w.base]:
			relative = true
		case x.isVerb(k) && !relative, x.isParticipleCue(k):
			return false
		}
	}
	return false
}

// examples are the words behind a comma that name some of those before it.
var examples = set("مثل امثال منهم منها ومنهم ومنها بينهم بينها")

// skipExamples returns the comma behind the examples that the comma at word j opens
// (عارضت دول، مثل مالطا وقبرص، فرض), j for none.
func (x *Reader) skipExamples(j, limit int) int {
	p := &x.page
	if j+2 >= limit || !p.isComma(j) || !examples[p.words[j+1].base] && !(p.words[j+1].base == "من" && examples[p.words[j+2].base]) {
		return j
	}
	for k := j + 2; k < min(limit, j+maxSkip); k++ {
		if p.isComma(k) {
			return k
		}
		if x.isVerb(k) {
			return j
		}
	}
	return j
}

// isCircumstantial reports whether word j is an indefinite accusative that tells how something
// is said (وقال متحدثا بالفرنسية), no subject: no noun follows that it could be in construct
// with.
func (x *Reader) isCircumstantial(j int) bool {
	p := &x.page
	w := &p.words[j]
	if w.read == nil || w.read.Source != document.Lexicon || w.pos != document.NOUN && w.pos != document.ADJ || w.definite() || w.hasPronoun() || j+1 >= len(p.words) {
		return false
	}
	if fold(w.read.Lemma)+"ا" != w.base {
		return false
	}
	n := &p.words[j+1]
	return n.is(cPreposition) || n.prefix != "" || n.pos == document.ADP || n.pos == document.VERB || n.pos == document.ADJ && !n.definite() && strings.HasSuffix(n.base, "ا")
}
