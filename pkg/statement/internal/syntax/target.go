package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// warns are the verbs of warning, whose content names what is to be feared rather than who is
// threatened.
var warns = map[string]bool{"حذر": true, "نبه": true}

// Warning reports whether the draft is one only by its verb.
func (dr *Draft) Warning() bool { return warns[dr.Verb.Lemma] && dr.Trigger.Rule == "cue" }

// NameBehind returns the 1-based person whose name a comma parts from the title in the phrase,
// 0 for none.
func (x *Reader) NameBehind(np Phrase) int {
	p := &x.Page
	k := np.Last + 1
	if k >= len(p.Words) || !p.IsComma(np.Last) || np.Head&lexicon.ClassHuman == 0 || np.Mention != 0 && x.IsPerson(np.Mention) {
		return 0
	}
	m := p.MentionAt(k)
	if m == nil || p.D.Entities[m.Entity].Kind != document.Person || m.Start > p.Words[k].Start {
		return 0
	}
	return m.Entity + 1
}

// MaxTargetGap bounds the words between subject and target.
const MaxTargetGap = 25

// Sends reports whether people rather than help are sent to the place at word k.
func (x *Reader) Sends(dr *Draft, k int) bool {
	for j := max(dr.Content.First, k-6); j < k; j++ {
		if troops.Has(strings.TrimPrefix(x.Page.Words[j].Lemma(), "ال")) {
			return true
		}
	}
	return false
}

// troops are those who are sent, and the masdars of going.
var troops = lexicon.Set("قوة جندي فريق بعثة مبعوث وفد سفينة طائرة زيارة سفر عودة توجه رحلة صاروخ مراقب")

// IsFought reports whether the party at word k is one that somebody is praised or supported for
// fighting (جهود دحر تنظيم), or stands in a list with one, as before tells.
func (x *Reader) IsFought(dr *Draft, k int, before bool) bool {
	if k == 0 || dr.Act != "praise" && dr.Act != "support" {
		return false
	}
	return fights.Has(strings.TrimPrefix(x.Page.Words[k-1].Base, "ال")) || before && x.Page.Words[k].Conj
}

// fights are masdars behind which stands who is fought, and not who is praised for it (جهود
// مكافحة تنظيم).
var fights = lexicon.Set("مكافحة محاربة دحر هزيمة قتال مواجهة هزم ردع قتل اعتقال طرد احتواء مقاومة")

// Governor returns the preposition that governs the mention at word k, directly or on it.
func (p *Page) Governor(k int, m *Mention) lexicon.Frame {
	if m.Start > p.Words[k].Start {
		switch b := p.Words[k].Base; {
		case strings.HasPrefix(b, "ل"):
			return lexicon.FrameLi
		case strings.HasPrefix(b, "ب"):
			return lexicon.FrameBi
		}
	}
	switch b := p.Words[k-1].Base; b {
	case "داخل", "ب":
		return lexicon.FrameFi
	case "ضد", "نحو", "لدى", "امام", "تجاه", "حول":
		return lexicon.FrameAla
	default:
		return PrepositionFrame(b)
	}
}

// NamesIt reports whether the phrase holds a word of the name.
func (x *Reader) NamesIt(np Phrase, name string) bool {
	words := NameWords(name)
	for k := np.First; k < np.Last; k++ {
		for _, w := range NameWords(x.Page.Text(k, k+1)) {
			if lexicon.IndexOf(words, w) >= 0 {
				return true
			}
		}
	}
	return false
}

// MentionText is the text of a mention, with the article where ل has swallowed its alif (للأردن).
func (p *Page) MentionText(m *Mention) string {
	text := p.D.Text[m.Start:p.Words[m.Last-1].End]
	if before := p.D.Text[p.Words[m.First].Start:m.Start]; strings.HasSuffix(before, "ل") && strings.HasPrefix(text, "ل") {
		return "ا" + text
	}
	return text
}

// Quantities stand before those whom a target names (جميع المقاتلين).
var Quantities = lexicon.Set("جميع كل كافة بعض عدد")

// IsPeople reports whether the word names people: by its class, or as a party with the
// sound plural of men (المسلحين, not الأنظمة).
func (x *Reader) IsPeople(w *Word) bool {
	if x.classOf(w)&lexicon.ClassHuman != 0 {
		return true
	}
	return x.ForceOf(w)&lexicon.ForceParty != 0 && (strings.HasSuffix(w.Base, "ون") || strings.HasSuffix(w.Base, "ين"))
}

// TargetCity takes the city that is itself the object of a verb aimed at somebody, which stands for
// a government (انتقد طهران).
func (x *Reader) TargetCity(dr *Draft) bool {
	if dr.Kind != ByObject || dr.Verb.Target&lexicon.FrameObject == 0 {
		return false
	}
	m := x.Page.MentionAt(dr.Content.First)
	if m == nil || x.Page.D.Entities[m.Entity].Kind != document.Place || x.Page.D.Entities[m.Entity].Code == "" {
		return false
	}
	dr.Target, dr.Country = x.Page.MentionText(m), x.Page.D.Entities[m.Entity].Code
	return true
}

// boundPreposition is a preposition with its pronoun.
type boundPreposition struct {
	Frame   lexicon.Frame
	Pronoun string
}

// Bound are the prepositions with a pronoun, and إيا with no frame.
var Bound = map[string]boundPreposition{
	"منه": {lexicon.FrameMin, "ه"}, "منها": {lexicon.FrameMin, "ها"}, "منهم": {lexicon.FrameMin, "هم"}, "منهما": {lexicon.FrameMin, "هما"}, "اليه": {lexicon.FrameIla, "ه"}, "اليها": {lexicon.FrameIla, "ها"}, "اليهم": {lexicon.FrameIla, "هم"},
	"عليه": {lexicon.FrameAla, "ه"}, "عليها": {lexicon.FrameAla, "ها"}, "عليهم": {lexicon.FrameAla, "هم"}, "عنه": {lexicon.FrameAn, "ه"}, "عنها": {lexicon.FrameAn, "ها"}, "عنهم": {lexicon.FrameAn, "هم"},
	"له": {lexicon.FrameLi, "ه"}, "لها": {lexicon.FrameLi, "ها"}, "لهم": {lexicon.FrameLi, "هم"}, "به": {lexicon.FrameBi, "ه"}, "بها": {lexicon.FrameBi, "ها"}, "بهم": {lexicon.FrameBi, "هم"}, "بهما": {lexicon.FrameBi, "هما"},
	"معه": {lexicon.FrameMaa, "ه"}, "معها": {lexicon.FrameMaa, "ها"}, "معهم": {lexicon.FrameMaa, "هم"},
	"اياه": {0, "ه"}, "اياها": {0, "ها"}, "اياهم": {0, "هم"}, "اياهما": {0, "هما"},
}

// OpensParty reports whether word k begins another noun phrase than the one before it, of a
// party, which no preposition governs.
func (x *Reader) OpensParty(k int, dr *Draft) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if w.Conj || w.HasProclitic() || w.Prefix != "" || w.Punct != 0 || w.Pos == document.ADJ && w.Mention == 0 || w.Pos == document.VERB {
		return false
	}
	if b.Is(lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassDemonstrative) || b.Pos == document.ADP || b.Conj && b.Pos != document.NOUN {
		return false
	}
	if m := p.MentionAt(k); m != nil && (m.Start > w.Start || m.First != k) {
		return false
	}
	closed := (b.Mention == 0 || b.Mention != w.Mention) && (b.Definite() || b.Punct != 0 || b.Mention != 0 || b.Is(lexicon.ClassTime|lexicon.ClassAdverb) || b.Pos == document.ADJ || b.HasPronoun())
	return closed && x.SideAt(k, dr) == OtherSide
}

// NoTargets are words of the classes of parties that stand for things where something is
// blamed, demanded or threatened.
var NoTargets = lexicon.Set("الدولتين الحكم الاحكام حكم احكام الامر الامور العاصمة الانسان التجمع مونديال المونديال")

// CanDo reports whether a party stands at word k that may be blamed for a deed: a name, a
// definite noun, several, or one in construct.
func (x *Reader) CanDo(k int, dr *Draft) bool {
	w := &x.Page.Words[k]
	if s := x.SideAt(k, dr); s != OtherSide && s != House || w.HasProclitic() || w.Prefix != "" || w.HasPronoun() && w.Mention == 0 || NoTargets.Has(w.Base) {
		return false
	}
	return w.Mention != 0 || w.Definite() || w.Feats.Number == lexicon.Plural || x.inDefinite(k, dr.Content.Last)
}

// inDefinite reports whether a chain of constructs behind the noun at word k makes it definite (إدارة مشروع السد).
func (x *Reader) inDefinite(k, last int) bool {
	if k+1 < last && x.Page.Words[k+1].Definite() {
		return true
	}
	if oneOf.Has(x.Page.Words[k].Base) {
		return false
	}
	for j := k + 1; j < min(last, k+4); j++ {
		if w := &x.Page.Words[j]; w.Definite() || w.Pos != document.NOUN || w.Feats.Masdar || w.HasProclitic() || w.Conj || w.HasPronoun() {
			return w.Definite()
		}
	}
	return false
}

// BeforeRemark returns the comma that opens the remark about a name which the comma at word k
// closes (غولن، المقيم في أمريكا، الذي), k for none.
func (x *Reader) BeforeRemark(k int) int {
	p := &x.Page
	for j := k - 1; j > 1 && j > k-MaxSkip; j-- {
		if p.IsComma(j) {
			if n := &p.Words[j+1]; n.Article && (n.Pos == document.ADJ || attached[n.Base]) && p.Words[j-1].Mention != 0 && k-j > 2 {
				return j
			}
			return k
		}
		if p.Words[j].Punct != 0 || x.isVerb(j) {
			return k
		}
	}
	return k
}

// Heads reports whether a party stands at word k, with or without a preposition on it.
func (x *Reader) Heads(k int, dr *Draft) bool {
	w := &x.Page.Words[k]
	s := x.SideAt(k, dr)
	return (s == OtherSide || s == House && dr.Trigger.Rule == "cue") && !w.HasPronoun() && !NoTargets.Has(strings.TrimPrefix(w.Base, "ب")) && (w.Mention != 0 || w.Definite() || w.Feats.Number == lexicon.Plural || x.inDefinite(k, dr.Content.Last))
}

// TargetNation takes the country of the document that an adjective at the head of the content
// is of (العقوبات الصينية).
func (x *Reader) TargetNation(dr *Draft) bool {
	first, last, t := dr.Content.First, dr.Content.Last, &dr.Trigger
	if x.NationWithin(dr, first+1, min(last, first+6)) {
		return true
	}
	// لا يمكنني كبح جماح غضبي من السياسة الأميركية
	return dr.Act == "condemn" && t.Last > first+4 && x.NationWithin(dr, t.Last+1, min(last, t.Last+5))
}

// NationWithin is targetNation for the adjectives among words [first, last).
func (x *Reader) NationWithin(dr *Draft, first, last int) bool {
	p := &x.Page
	for k := first; k < last; k++ {
		w := &p.Words[k]
		b := &p.Words[k-1]
		if w.Pos != document.ADJ || w.Mention != 0 || b.Pos != document.NOUN && b.Pos != document.ADJ || w.Definite() != b.Definite() || b.HasPronoun() {
			continue
		}
		adj := strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(w.Base, "ال"), "ة"), "ين")
		if !w.Definite() {
			adj = strings.TrimSuffix(adj, "ا") // دبلوماسيا روسيا
		}
		stem, ok := strings.CutSuffix(adj, "ي")
		if !ok || len(stem) < 4 {
			continue
		}
		for i := range p.D.Entities[:min(len(p.D.Entities), MaxHolders)] {
			e := &p.D.Entities[i]
			if e.Kind != document.Country || e.Code == dr.Speaker.Country || !isNation(e, stem) {
				continue
			}
			dr.Target, dr.Country = e.Name, e.Code
			return true
		}
	}
	return false
}

// isNation reports whether an adjective in ي with the stem is of the country.
func isNation(e *document.Entity, stem string) bool {
	if e.Code == "US" {
		return stem == "امريك" || stem == "اميرك"
	}
	name := strings.TrimPrefix(lexicon.Fold(e.Name), "ال")
	for _, end := range []string{"", "ا", "يا", "ة", "ية"} {
		if name == stem+end {
			return true
		}
	}
	return false
}

// TargetCrowd takes the definite plural at word k that an adjective in ين shows to be of people
// (رحبت بالحجاج الماليزيين).
func (x *Reader) TargetCrowd(dr *Draft, k int) bool {
	p := &x.Page
	if k+1 >= dr.Content.Last || p.Words[k].Feats.Number != lexicon.Plural || p.Words[k].Pos != document.NOUN {
		return false
	}
	if n := &p.Words[k+1]; n.Pos != document.ADJ || !n.Definite() || !strings.HasSuffix(n.Base, "ين") {
		return false
	}
	dr.Target = strings.TrimPrefix(CutLam(x.Tidy(k, k+2)), "ب")
	return true
}
