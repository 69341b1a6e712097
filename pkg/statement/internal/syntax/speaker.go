package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Speaker is a source resolved as far as the text allows.
type Speaker struct {
	Name    string
	Role    string
	Country string
	Entity  int // 1-based entity, 0 none
	Book    int // 1-based entry of the registry, 0 none
	Span    document.Span
	Gender  lexicon.Gender
	Number  lexicon.Number
	Rule    string
	Kind    document.EntityKind
	Strong  bool // an entity, or its head is a noun of people, institutions, reports or media
	Paper   bool // a single report or speech, of which no plural is said
	People  bool // a masculine plural of people, with whom no feminine singular agrees
}

// Same reports whether two speakers are one.
func (s *Speaker) Same(o *Speaker) bool {
	switch {
	case s.Name == "" || o.Name == "":
		return false
	case s.Entity != 0 && o.Entity != 0:
		return s.Entity == o.Entity
	}
	return s.Name == o.Name
}

// HasAux reports whether كان or its like stands in the clause before the verb at word i, so
// that the subject may stand between the two.
func (x *Reader) HasAux(i, first int) bool {
	for j := i - 1; j >= first && j >= i-MaxTitle*3; j-- {
		if x.Page.Words[j].Is(lexicon.ClassAux) {
			return true
		}
		if x.Page.Words[j].Is(lexicon.ClassThat | lexicon.ClassRelative) {
			return false
		}
	}
	return false
}

// OwnTalk reports whether the phrase is what a speaker does rather than one: a noun of a
// single word with his pronoun (وختم حديثه قائلا).
func (x *Reader) OwnTalk(np Phrase) bool {
	w := &x.Page.Words[np.First]
	if np.Mention != 0 || np.Last != np.First+1 || w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassMediaHead) {
		return false
	}
	if w.HasPronoun() && w.Pos == document.NOUN && w.Read.Source == document.Lexicon && !w.Is(lexicon.ClassReport) {
		return true // وكرر رأيه بأن
	}
	for _, e := range lexicon.Enclitics {
		if rest, ok := strings.CutSuffix(w.Base, e); ok && (x.Lex.Classes[rest]|x.Lex.Classes[strings.TrimSuffix(rest, "ت")+"ة"])&lexicon.ClassTalk != 0 {
			return true
		}
	}
	return false
}

// IsPassive reports whether the vowels of the verb at word i, or its analysis, say that it
// is passive (يُعتقد, ذُكر).
func (x *Reader) IsPassive(i int) bool {
	w := &x.Page.Words[i]
	if w.Pos == document.VERB && w.Feats.Voice == document.Pass {
		return true
	}
	return x.MarkedPassive(i)
}

// MarkedPassive reports whether the vowels written in the text make word i passive.
func (x *Reader) MarkedPassive(i int) bool {
	w := &x.Page.Words[i]
	s := x.Page.D.Text[w.Start:w.End]
	if w.Conj {
		s = s[2:]
	}
	return w.Finite() != nil && vowelPassive(s, w.Finite().Verb.Lemma)
}

// vowelPassive reports whether the surface form s of the verb, lemma not folded, has the vowel u of the passive
// on its first letter (ذُكر), or on its second behind the alif of the derived verbs (اتُهم). The imperfects of
// the forms فعّل، فاعل، أفعل have that vowel in the active too (يُطالب).
func vowelPassive(s, lemma string) bool {
	const u = "\u064F"
	if strings.HasPrefix(lemma, "ا") && strings.HasPrefix(s, "ا") {
		return len(s) > 6 && s[4:6] == u
	}
	if len(s) <= 4 || s[2:4] != u {
		return false
	}
	imperfect := strings.HasPrefix(s, "ي") || strings.HasPrefix(s, "ت") && !strings.HasPrefix(lemma, "ت")
	switch letters := len([]rune(lemma)); {
	case strings.HasPrefix(lemma, "أ"):
		return letters == 3 && !imperfect // أُمر, but يُؤكد
	case strings.HasPrefix(lemma, "ا"):
		return imperfect && letters > 4 // يُعتقد
	case imperfect && letters == 4:
		return strings.HasPrefix(lemma, "ت") // يُطالب
	}
	return !imperfect || !doubled.Has(lemma)
}

// doubled are the verbs of the form فعّل that are seldom or never فعل (يُشدد is active, يُذكر passive).
var doubled = lexicon.Set("حذر شدد هدد ندد جدد كرر صرح رحب عبر نبه نوه برر شجع شكك لوح عقب رجح عول روج وضح وبخ علق هنا حيا")

// Generic reports whether the phrase is the paper that a speaker's words stand in
// (وأضاف البيان), who then is its author.
func (x *Reader) Generic(np Phrase) bool {
	switch x.PaperNoun(np) {
	case "بيان", "تصريح", "منشور", "رسالة", "تدوينة":
		return true
	}
	return false
}

// PaperNoun returns the noun without article of the phrase that is no more than a definite paper
// (للتقرير، البيان نفسه), "" for any other.
func (x *Reader) PaperNoun(np Phrase) string {
	p := &x.Page
	k := np.First
	if k+1 < np.Last && sameAs.Has(p.Words[k].Base) {
		k++ // ذات البيان
	} else if k+1 < np.Last && !selves.Has(p.Words[k+1].Form) {
		return ""
	}
	base := p.Words[k].Base
	for _, article := range []string{"لل", "ال"} {
		if noun, ok := strings.CutPrefix(base, article); ok && papers.Has(noun) {
			return noun
		}
	}
	return ""
}

// WithoutSelf is the phrase without the words that tell that its head was met before (المصدر نفسه، ذات
// المصدر).
func (x *Reader) WithoutSelf(np Phrase) Phrase {
	p := &x.Page
	if np.Last-np.First > 1 && selves.Has(p.Words[np.Last-1].Form) {
		np.Last--
	}
	if np.Last-np.First > 1 && sameAs.Has(p.Words[np.First].Base) && p.Words[np.First+1].Definite() {
		np.First++
	}
	return np
}

var (
	// papers are what somebody's words stand in.
	papers = lexicon.Set("بيان تصريح منشور رسالة تدوينة تقرير دراسة تغريدة مذكرة مقال وثيقة خطاب كلمة")
	sameAs = lexicon.Set("ذات نفس لذات لنفس")
	selves = lexicon.Set("ذاته ذاتها نفسه نفسها")
)

// Agrees reports whether a verb form can have the speaker as its subject. Unknown
// gender or number agrees with all; a plural of things takes a feminine singular.
func (x *Reader) Agrees(f *lexicon.VerbForm, s *Speaker) bool {
	if f.Gender == 0 {
		return true
	}
	if (f.Number == lexicon.Plural || f.Number == lexicon.Dual) && s.Number == lexicon.Singular && s.Kind == document.Person {
		return false
	}
	if s.Kind == document.Person && s.Number != lexicon.Plural && s.Number != lexicon.Dual {
		return s.Gender == 0 || s.Gender == f.Gender
	}
	if s.Paper && s.Number != lexicon.Plural && f.Number == lexicon.Plural && f.Gender == lexicon.Masculine {
		return false // البيان … وأشادوا
	}
	if s.People && f.Gender == lexicon.Feminine && f.Number == lexicon.Singular {
		return false // الأعضاء … وأضافت
	}
	if f.Number == lexicon.Plural && f.Gender == lexicon.Masculine && !s.Strong {
		return false // الانتخابات أشاروا
	}
	if s.Number == lexicon.Plural || s.Number == lexicon.Dual {
		return true
	}
	return s.Gender == 0 || s.Gender == f.Gender
}

// Counted reports whether the phrase is a number of people or bodies (47 دولة).
func (x *Reader) Counted(np Phrase) bool {
	p := &x.Page
	k := np.First + 1
	return k < np.Last && (p.D.Tokens[np.First].Kind == document.Number || p.Words[np.First].Pos == document.NUM) && (p.Words[k].Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(&p.Words[k])&lexicon.ForceParty != 0)
}

// Bracketed is the name of s with its bracket closed as the text has it (وكالة الأنباء (وفا)), and
// without what a bracket in the name of a person tells (سعاد (53 سنة) العاملة).
func (x *Reader) Bracketed(s *Speaker, np Phrase) string {
	k := strings.IndexByte(s.Name, '(')
	switch {
	case k < 0:
		return s.Name
	case k > 0 && s.Kind == document.Person:
		return strings.TrimSpace(s.Name[:k])
	case strings.IndexByte(s.Name, ')') >= 0:
		return s.Name
	case np.Last < len(x.Page.Words) && x.Page.Words[np.Last].Punct == ')':
		return s.Name + ")"
	case k > 0:
		return strings.TrimSpace(s.Name[:k])
	}
	return s.Name
}

// ResolveBody is the speaker s of the phrase np, which is the mention m of a country or a
// body.
func (x *Reader) ResolveBody(np Phrase, m *Mention, s Speaker) Speaker {
	p := &x.Page
	e := &p.D.Entities[m.Entity]
	s.Entity, s.Kind = m.Entity+1, e.Kind
	s.Name = p.Text(np.First, np.Last)
	if m.By == document.ByPronoun || m.By == document.ByRole {
		s.Name = e.Name
	}
	s.Country, s.Gender, s.Number = e.Code, e.Gender, e.Number
	w := &p.Words[np.First]
	if e.Kind == document.Organisation && w.Is(lexicon.ClassMediaHead|lexicon.ClassInstitution) {
		s.Gender, s.Number = x.GenderOf(np) // صحيفة واشنطن بوست: the verb agrees with its first word
	}
	if e.Kind == document.Organisation && w.Pos == document.PROPN && !w.Definite() {
		s.Gender = 0 // كانت مايكروسوفت أعلنت
	}
	if w.Conj {
		s.Name = e.Name
	}
	if w.Prefix == "ل" || m.First == np.First && m.Start > w.Start && strings.HasPrefix(w.Base, "ل") {
		s.Name = CutLam(s.Name)
	}
	if d := &p.D.Tokens[np.First]; d.Kind == document.Hashtag && np.Last == np.First+1 {
		s.Name = e.Name // #قطر
	}
	return s
}

// Nation returns the country of the people that an adjective in the phrase names (مسؤولون أتراك),
// "" for none.
func (x *Reader) Nation(np Phrase) string {
	for k := np.First + 1; k < np.Last; k++ {
		if w := &x.Page.Words[k]; w.Pos != document.VERB && w.Punct == 0 {
			if code := entity.Nation(w.Base); code != "" {
				return code
			}
		}
	}
	return ""
}

// GenderOf guesses gender and number of a phrase from its head.
func (x *Reader) GenderOf(np Phrase) (lexicon.Gender, lexicon.Number) {
	w := &x.Page.Words[np.First]
	if x.IsShare(np) {
		return 0, lexicon.Plural // غالبية المشاركين رفضوا
	}
	if x.Counted(np) && x.Page.Words[np.First+1].Feats.Number != lexicon.Dual {
		return 0, lexicon.Plural // خمسة مسؤولين قالوا
	}
	if severals.Has(strings.TrimPrefix(w.Base, "ال")) {
		return lexicon.Masculine, lexicon.Plural // شهود عيان قالوا
	}
	n := lexicon.Number(0)
	if w.Feats.Number != 0 && w.Pos != document.X {
		n = w.Feats.Number
	}
	switch {
	case w.Pos == document.PROPN && (w.Read.Source != document.Lexicon || np.Mention == 0) && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution):
		return 0, n // لكن ناورت نفت: the form of a name tells nothing
	case w.Pos != document.X && w.Feats.Gender != 0:
		return w.Feats.Gender, n
	case strings.HasSuffix(w.Base, "ة"):
		return lexicon.Feminine, n
	case w.Is(lexicon.ClassHuman):
		return lexicon.Masculine, n
	}
	return 0, n
}

// severals are the nouns of several people that the lexicon has as lemmas of their own.
var severals = lexicon.Set("شهود سكان ركاب حلفاء حجاج ضيوف")

// shares are the words for a part or number of those behind them, with whom the verb agrees.
var shares = lexicon.Set("عديد عدد كثير غالبية اغلبية معظم اغلب بعض جميع كل كافة نصف ثلث ربع مئات الاف عشرات ملايين سائر")

// IsShare reports whether the phrase is a part or number of people in the plural (العديد من المصريين).
func (x *Reader) IsShare(np Phrase) bool {
	if !shares.Has(strings.TrimPrefix(x.Page.Words[np.First].Base, "ال")) {
		return false
	}
	for k := np.First + 1; k < min(np.Last, np.First+3); k++ {
		if w := &x.Page.Words[k]; w.Feats.Number == lexicon.Plural && x.IsPeople(w) && !w.Is(lexicon.ClassInstitution) || x.isGroupAt(k) {
			return true
		}
	}
	return false
}

// isGroupAt reports whether word k names a people (المصريين).
func (x *Reader) isGroupAt(k int) bool {
	m := x.Page.Words[k].Mention
	return m != 0 && x.Page.D.Entities[x.Page.Mentions[m-1].Entity].Kind == document.Group
}
