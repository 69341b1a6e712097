package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// maxApposed bounds a name in quotation marks, maxBehindName what may stand between it and the
// complement of the verb, both in words.
const (
	maxApposed    = 8
	maxBehindName = 25
)

// IsApposed reports whether the quotation from the mark at word j to the one at word end is the
// name of a party rather than what the verb v says, whose complement stands behind it in the
// same clause (دعا "تحالف الأحزاب"، الذي يضم خصومه، إلى; قالت الشركة "نور"، الأحد، إن).
func (x *Reader) IsApposed(j, end, limit int, v *lexicon.Verb) bool {
	p := &x.Page
	if n := end - j - 1; n < 1 || n > maxApposed || end+1 >= limit || p.Words[j-1].Punct != 0 || p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassPreposition) {
		return false
	}
	for k := j + 1; k < end; k++ {
		if w := &p.Words[k]; x.isVerb(k) && w.Feats.Aspect != 0 && end > j+2 || w.Punct != 0 && w.Punct != '-' || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassNegative) {
			return false
		}
	}
	relative := false
	for k := end + 1; k < min(limit, end+maxBehindName); k++ {
		w := &p.Words[k]
		closed := k == end+1 || p.IsComma(k-1)
		switch {
		case p.IsComma(k):
			relative = false
		case w.Punct == ':' && k+1 < limit && p.QuoteAt(k+1) != 0:
			return v.Frames&lexicon.FrameClause != 0
		case w.Punct != 0 && w.Punct != '(' && w.Punct != ')':
			return false
		case closed && !w.Conj && w.Is(lexicon.ClassThat|lexicon.ClassBithat):
			return v.Frames&lexicon.FrameClause != 0
		case closed && !w.Conj && PrepositionFrame(w.Form)&v.Frames&(lexicon.FrameIla|lexicon.FrameAla) != 0:
			return true
		case k == end+1 && v.Target&lexicon.FrameObject != 0 && v.Frames&lexicon.FrameBi != 0 && Proclisis(w, "ب"):
			return true // اتهمت "الخوذ البيضاء" بإعداد
		case w.Is(lexicon.ClassRelative) || w.Article && attached[w.Base]:
			relative = true
		case x.isVerb(k) && !relative, x.IsParticipleCue(k):
			return false
		}
	}
	return false
}

// examples are the words behind a comma that name some of those before it.
var examples = lexicon.Set("مثل امثال منهم منها ومنهم ومنها بينهم بينها")

// SkipExamples returns the comma behind the examples that the comma at word j opens
// (عارضت دول، مثل مالطا وقبرص، فرض), j for none.
func (x *Reader) SkipExamples(j, limit int) int {
	p := &x.Page
	if j+2 >= limit || !p.IsComma(j) || !examples.Has(p.Words[j+1].Base) && !(p.Words[j+1].Base == "من" && examples.Has(p.Words[j+2].Base)) {
		return j
	}
	for k := j + 2; k < min(limit, j+MaxSkip); k++ {
		if p.IsComma(k) {
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
	p := &x.Page
	w := &p.Words[j]
	if w.Read == nil || w.Read.Source != document.Lexicon || w.Pos != document.NOUN && w.Pos != document.ADJ || w.Definite() || w.HasPronoun() || j+1 >= len(p.Words) {
		return false
	}
	if w.Lemma()+"ا" != w.Base {
		return false
	}
	n := &p.Words[j+1]
	return n.Is(lexicon.ClassPreposition) || n.Prefix != "" || n.Pos == document.ADP || n.Pos == document.VERB || n.Pos == document.ADJ && !n.Definite() && strings.HasSuffix(n.Base, "ا")
}

// SkipTitle returns the word behind the title that stands without a comma behind the name which ends the
// subject np of v, a verb that is aimed at nobody (أعلن فلان رئيس الاتحاد إقامة البطولة); np.After for none.
func (x *Reader) SkipTitle(np Phrase, limit int, v *lexicon.Verb) int {
	p := &x.Page
	k := np.After
	if k+1 >= limit || v.Target&lexicon.FrameObject != 0 || np.Mention == 0 || !x.IsPerson(np.Mention) || p.Mentions[np.Mention-1].Last != k {
		return k
	}
	w := &p.Words[k]
	if !w.Is(lexicon.ClassHuman) || w.Pos != document.NOUN || w.Conj || w.HasProclitic() || w.Feats.Number != lexicon.Singular || w.HasPronoun() || p.accusative(w) {
		return k
	}
	if n := &p.Words[k+1]; !w.Article && !n.Definite() && n.Mention == 0 && n.Pos != document.PROPN {
		return k
	}
	end := k + 1
	if m := p.MentionAt(k); m != nil && m.First == k {
		end = m.Last
	}
	if t := x.NounPhrase(k, limit, v); t.Ok() {
		end = max(end, t.Last)
	}
	if end+2 < limit && p.Words[end].Form == "في" {
		if t := x.NounPhrase(end+1, limit, v); t.Ok() {
			end = t.Last // مديرة الحملات في المنظمة
		}
	}
	if p.IsComma(end) && end+1 < limit {
		end++
	}
	if end >= limit || x.IsObject(end) && !(p.Words[end].Mention != 0 && x.IsPerson(p.Words[end].Mention)) || p.Words[end].Is(lexicon.ClassThat|lexicon.ClassTime|lexicon.ClassPreposition) {
		return end
	}
	return k
}

// extendApposition decides on a comma inside the phrase: الرئيس التركي، رجب طيب أردوغان،
func (x *Reader) extendApposition(np *Phrase, k, limit int) int {
	p := &x.Page
	if k == np.First || k+1 >= limit {
		return 0
	}
	if m := p.MentionAt(k + 1); m != nil && np.Head&lexicon.ClassDependent != 0 && !p.Words[np.First].Definite() {
		g, _ := x.GenderOf(*np)
		if e := &p.D.Entities[m.Entity]; e.Kind == document.Person && e.Gender != 0 && g != 0 && e.Gender != g {
			return 0 // والدة القتيل، أحمد
		}
	}
	if m := p.MentionAt(k + 1); m != nil && !p.Words[k+1].Conj {
		if x.toHolder(np, k) {
			return 0
		}
		if kind := p.D.Entities[m.Entity].Kind; kind == document.Person || kind == document.Title {
			if t := &p.Words[k+1]; np.Head&lexicon.ClassInstitution != 0 && np.Head&lexicon.ClassHuman == 0 && t.Article && t.Is(lexicon.ClassHuman) && !honorific[t.Base] && p.Words[min(k+2, limit-1)].Form != "باسم" && !x.titleBetween(np.First+1, k) {
				return 0 // طالبت حركة النهضة، السفير المغربي، ب
			}
			return 1
		}
		return 0
	}
	if examples.Has(p.Words[k+1].Base) {
		return 0 // دول، مثل قبرص
	}
	if n := x.blessing(k+1, limit); n > 0 {
		return n + 1
	}
	w := &p.Words[k+1]
	if aged.Has(w.Base) {
		return 0 // الوزير، البالغ من العمر 45 عاما،
	}
	if w.Is(lexicon.ClassHuman) && !w.Conj && !x.isVerb(k+1) && w.FormOf(lexicon.Participle) == nil {
		return 1
	}
	if np.Head&lexicon.ClassHuman != 0 && !np.named && !ranked.Has(w.Base) && x.looksLikeName(k+1) && !x.IsMedium(k+1, k+2) {
		return 1
	}
	return 0
}

// ranked begin a remark on a body or thing before a comma (، ثاني أكبر مجموعة).
var ranked = lexicon.Set("ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر اول اكبر اهم احد احدى ابرز اقدم اشهر واحدة")

// years are the words of age behind a number.
var years = lexicon.Set("عاما سنة عام سنوات اعوام")

// aged are the participles that tell somebody's age and birth.
var aged = lexicon.Set("البالغ البالغة المولود المولودة المقيم المقيمة")
