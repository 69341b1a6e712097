package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Side is whose deed a clause of a content tells, as its speaker sees it.
type Side uint8

const (
	Nobody     Side = iota // not known yet
	OwnSide                // the speaker, his country or institution, the first person
	House                  // an institution that nobody names (الحكومة): his own when he promises, another's when he blames
	BothSides              // الطرفان, with the speaker's among them
	SecondSide             // the second person
	OtherSide              // another party
	Thing                  // no party
)

// Actor is the subject of a clause: whose side, and the words [first, last) that name it.
type Actor struct {
	Side        Side
	First, Last int
	// Pronoun tells that it is known by a pronoun only (إنها).
	Pronoun string
}

// SideAt tells the side of the noun phrase that begins at word k.
func (x *Reader) SideAt(k int, dr *Draft) Side {
	p := &x.Page
	w := &p.Words[k]
	if w.Lemma() == "نظير" && x.HasFirstPerson(w) {
		return OtherSide // نظيري الكويتي
	}
	if x.IsOwn(k) || x.HasFirstPerson(w) || w.HasPronoun() && w.Lemma() == "موكل" {
		return OwnSide
	}
	if k+1 < len(p.Words) && x.IsOwn(k+1) && w.Is(lexicon.ClassInstitution) && !w.Definite() && strings.HasPrefix(p.Words[k+1].Base, "بلاد") {
		return OwnSide // حكومة بلاده
	}
	if bothParties.Has(w.Base) {
		return BothSides
	}
	if m := p.MentionAt(k); m != nil {
		return x.SideOfMention(m, dr)
	}
	class := x.classOf(w)
	switch f := x.ForceOf(w); {
	case (houses.Has(w.Base) || w.Definite() && w.Is(lexicon.ClassInstitution) && w.Article) && speaksFor(&dr.Speaker, w.Base):
		return OwnSide
	case w.Base == "الاخير" || w.Base == "الاخيرة":
		return OtherSide
	case houses.Has(w.Base) && (dr.Speaker.Role != "" || dr.Speaker.Kind != document.Person) && x.IsOfficial(dr):
		return House
	case class&(lexicon.ClassReport|lexicon.ClassMediaHead) != 0, notParties.Has(w.Base):
		return Thing
	case f&lexicon.ForceParty != 0, class&(lexicon.ClassHuman|lexicon.ClassInstitution) != 0:
		return OtherSide
	}
	return Thing
}

// speaksFor reports whether the role or name of the speaker has the institution that the word
// with article stands for (رئيس شركة النفط: الشركة).
func speaksFor(s *Speaker, institution string) bool {
	text := s.Role
	if s.Kind != document.Person {
		text = s.Name
	}
	for w := range strings.FieldsSeq(text) {
		w = strings.TrimPrefix(strings.TrimPrefix(lexicon.Fold(w), "ل"), "ال")
		if strings.TrimPrefix(w, "ل") == institution[len("ال"):] {
			return true
		}
	}
	return false
}

// classOf returns the classes of the word, of its lemma where a preposition is written on it
// (لأسرة).
func (x *Reader) classOf(w *Word) lexicon.Class {
	if w.Class != 0 || w.Read == nil || w.Read.Source == document.Guess || !w.HasProclitic() {
		return w.Class
	}
	return x.Lex.Classes[w.Lemma()] & (lexicon.ClassHuman | lexicon.ClassInstitution)
}

// bothParties are the words for two parties of whom the speaker's is one.
var bothParties = lexicon.Set("الطرفان الطرفين الجانبان الجانبين البلدان البلدين الدولتان الدولتين كلانا البلدانِ")

// houses are the institutions that a speaker for one names so.
var houses = lexicon.Set("الحكومة الوزارة الشركة المجلس الهيئة السلطات السلطة الدولة اللجنة الرئاسة الادارة الجيش المؤسسة البنك الاتحاد النادي المملكة الجمهورية البلدية المنظمة المفوضية المحكمة الامانة الجامعة القيادة")

// organs are the first words of the names of a country's own organs.
var organs = lexicon.Set("وزارة حكومة رئاسة جيش خارجية داخلية دفاع برلمان شرطة قوات ديوان سفارة قصر بيت كرملين بنتاغون اليزيه كونغرس كنيست مجلس حرس محكمة نيابة استخبارات")

// notParties are words of the class of institutions that do nothing by themselves.
var notParties = lexicon.Set("مفاوضات المفاوضات بيان تقرير دراسة اعلان مؤتمر المؤتمر بيت برنامج البرنامج موقع مقر")

// SideOfMention tells the side of an entity.
func (x *Reader) SideOfMention(m *Mention, dr *Draft) Side {
	e := &x.Page.D.Entities[m.Entity]
	own := dr.Speaker.Entity == m.Entity+1
	switch e.Kind {
	case document.Person, document.Title:
		own = own || e.Code != "" && e.Code == dr.Speaker.Country && speaksForOthers(dr.Speaker.Role)
	case document.Country, document.Organisation, document.Group, document.Place:
		same := e.Kind == document.Country || m.By == document.ByCapital || e.Kind == document.Organisation && organs.Has(strings.TrimPrefix(x.Page.Words[m.First].Base, "ال"))
		own = own || same && e.Code != "" && e.Code == dr.Speaker.Country && x.IsOfficial(dr) || dr.Speaker.Role != "" && (strings.Contains(dr.Speaker.Role, x.Page.D.Text[m.Start:x.Page.Words[m.Last-1].End]) || e.Kind == document.Organisation && e.Name != "" && strings.Contains(dr.Speaker.Role, e.Name))
		if e.Kind == document.Place && !own && m.Last < len(x.Page.Words) && (x.Page.Words[m.Last].HasBefore("س") || x.ForceOf(&x.Page.Words[m.Last])&lexicon.ForceReady != 0) && e.Code != "" && e.Code == dr.Speaker.Country && x.IsOfficial(dr) {
			own = true // القاهرة ستستضيف، موسكو مستعدة
		}
		if e.Kind == document.Place && m.By != document.ByCapital && !own && !x.actsBehind(m) {
			return Thing
		}
	default:
		return Thing
	}
	if own {
		return OwnSide
	}
	return OtherSide
}

// actsBehind reports whether the place has behind it what only who rules there does or is (موسكو فشلت، بكين متورطة).
func (x *Reader) actsBehind(m *Mention) bool {
	if m.Last >= len(x.Page.Words) || m.First > 0 && !x.Page.Words[m.First-1].Is(lexicon.ClassThat) && x.Page.Words[m.First-1].Punct == 0 || x.Page.D.Entities[m.Entity].Code == "" {
		return false
	}
	w := &x.Page.Words[m.Last]
	return !w.HasProclitic() && x.ForceOf(w)&(lexicon.ForceFail|lexicon.ForceGuilty|lexicon.ForceHostile) != 0 && (w.Pos == document.VERB || w.Pos == document.ADJ && !w.Definite())
}

// IsOfficial reports whether the speaker is likely to speak for his country: no medium,
// party, company or expert.
func (x *Reader) IsOfficial(dr *Draft) bool {
	s := &dr.Speaker
	if s.Kind == document.Country {
		return true
	}
	if s.Kind == document.Organisation && s.Entity != 0 && x.IsMediaOf(s.Entity-1) {
		return false
	}
	text := s.Role
	if s.Kind != document.Person {
		text = s.Name
	}
	for w := range strings.FieldsSeq(text) {
		if unofficial.Has(strings.TrimPrefix(lexicon.Fold(w), "ال")) {
			return false
		}
	}
	return true
}

// unofficial are the words of roles and names that speak for no country.
var unofficial = lexicon.Set("حزب حركة جماعة منظمة نقابة جمعية شركة نادي اتحاد معارض معارضة محلل خبير باحث استاذ صحفي صحافي ناشط محامي محام مرشح لاعب مدرب فنان ممثل ممثلة نجم نجمة مغن مغنية مخرج إعلامي اعلامي شاعر روائي مواطن طالب كاتب وكالة صحيفة قناة")

// HasFirstPerson reports whether the word carries a pronoun of the first person (حكومتنا).
func (x *Reader) HasFirstPerson(w *Word) bool {
	if !w.HasPronoun() {
		return false
	}
	s := &w.Read.Segments[len(w.Read.Segments)-1]
	return s.Feats.Person == document.First && (w.Pos == document.NOUN || w.Pos == document.ADJ)
}

// isSegment reports whether the word has a segment of that form before its host (س).
func (w *Word) HasBefore(form string) bool {
	if w.Read == nil {
		return false
	}
	for i := range w.Read.Host {
		if w.Read.Segments[i].Form == form {
			return true
		}
	}
	return false
}

// HasProclitic reports whether a preposition is written on the word.
func (w *Word) HasProclitic() bool {
	return w.Prefix != "" || w.HasBefore("ب") || w.HasBefore("ل") || w.HasBefore("ك")
}

// Tidy is the text of an actor without marks around it; a mark that closes one within stays (شركة "النيل").
func (x *Reader) Tidy(first, last int) string {
	p := &x.Page
	s := strings.TrimLeft(p.Text(first, last), around)
	t := strings.TrimRight(s, around)
	if !strings.ContainsAny(t, "«“") && strings.Count(t, "\"")%2 == 0 || strings.ContainsAny(t, "»”") {
		return t
	}
	if rest := strings.TrimLeft(s[len(t):], " "); rest != "" && rest[0] != ' ' && !strings.HasPrefix(rest, "،") {
		_, n := utf8.DecodeRuneInString(rest)
		return t + rest[:n]
	}
	if last < len(p.Words) && p.IsMark(last) {
		return t + p.Text(last, last+1)
	}
	return t
}

// around are the marks and spaces that may stand around the text of an actor.
const around = "\"«»“” ،"

// speaksForOthers reports whether the role is that of a spokesman, whose side his president is on.
func speaksForOthers(role string) bool {
	return strings.Contains(role, "متحدث") || strings.Contains(role, "ناطق")
}
