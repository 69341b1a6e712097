package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeObject takes the direct object between subject and content (اتهم س الغرب بـ).
func (x *Finder) takeObject(dr *syntax.Draft) bool {
	o := dr.Object
	if o.Ok() && strings.HasPrefix(x.Page.Words[o.First].Form, "ايا") {
		return x.takeBoundPronoun(dr) // داعيا إياه
	}
	if dr.Verb.Frames&lexicon.FrameBi != 0 && syntax.Describes[dr.Verb.Lemma] && !x.CanSpeak(o) {
		return x.takeWithin(dr, o.First, o.Last) // وصف تصريحات باشليه
	}
	return x.takePhrase(dr, o)
}

// takeOblique takes the phrase behind the verb's own preposition (طلب من تركيا).
func (x *Finder) takeOblique(dr *syntax.Draft) bool {
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() {
		from = dr.Subject.After
	}
	reach := 6
	if dr.Act == "accuse" || dr.Act == "support" {
		reach = 9 // ألقى باللوم، في الهجوم، على; وقعت عددا من العقود مع
	}
	for k := from; k < min(from+20, max(dr.Intro, from+reach)) && k < len(p.Words); k++ {
		if syntax.PrepositionFrame(p.Words[k].Form)&dr.Verb.Target != 0 {
			end := min(len(p.Words), k+12)
			if (dr.Kind == syntax.ByObject || dr.Kind == syntax.ByQuote) && dr.Intro > k+1 {
				end = min(end, dr.Intro) // طلب من ضيوفه إعلان
			}
			np := x.NounPhrase(k+1, end, &syntax.AnyVerb)
			if dr.Act == "accuse" && np.Ok() && np.Mention == 0 && !x.CanSpeak(np) && x.sideAt(np.First, dr) == syntax.Thing {
				return false // ألقى باللوم على الطقس
			}
			return (k < from+6 || x.CanSpeak(np) || dr.Kind == syntax.ByObject && np.Last == dr.Intro && p.IsComma(k-1)) && x.takePhrase(dr, np)
		}
	}
	return false
}

// takeBetween takes the person or party between cue and content that no preposition
// governs (حذر الرئيس في تغريدة نظيره حسن روحاني من تداعيات).
func (x *Finder) takeBetween(dr *syntax.Draft) bool {
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() {
		from = dr.Subject.After
	}
	for k := from; k < dr.Intro && k < from+syntax.MaxTargetGap; k++ {
		m := p.MentionAt(k)
		if m == nil || m.Start > p.Words[k].Start || k == 0 {
			continue
		}
		e := &p.D.Entities[m.Entity]
		if b := &p.Words[k-1]; b.Is(lexicon.ClassPreposition) || b.Is(lexicon.ClassMediaHead) || b.Prefix != "" || p.IsMark(k-1) || dr.Speaker.Entity == m.Entity+1 || b.Pos == document.NOUN && b.Mention == 0 && !b.Definite() && !b.HasPronoun() && !b.Is(lexicon.ClassHuman|lexicon.ClassInstitution) {
			continue
		}
		if e.Kind != document.Person && e.Kind != document.Country && e.Kind != document.Organisation && e.Kind != document.Group {
			continue
		}
		if e.Kind == document.Organisation && x.IsMediaEntity(p.Words[k].Mention) {
			continue
		}
		return x.takeWithin(dr, k, k+1)
	}
	return false
}

// takeBoundPronoun takes whom the pronoun on the preposition right behind the verb, or on إيا,
// stands for (طلبت منهم، داعيا إياه).
func (x *Finder) takeBoundPronoun(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Cue + 1; k < min(len(p.Words), dr.Cue+4); k++ {
		b := syntax.Bound[p.Words[k].Form]
		if b.Pronoun == "" || b.Frame == lexicon.FrameAn {
			continue
		}
		if !strings.HasPrefix(p.Words[k].Form, "ايا") && dr.Verb.Target == lexicon.FrameObject || dr.Verb.Target == 0 && dr.Act != "pledge" && dr.Act != "appeal" && dr.Act != "demand" {
			return false
		}
		s := x.antecedent(dr, dr.Cue, b.Pronoun)
		if syntax.Describes[dr.Verb.Lemma] && b.Pronoun == "ها" && s.Kind != document.Person {
			return false // واصفا إياها بالمؤامرة
		}
		dr.Target, dr.Country = s.Name, s.Country
		return s.Name != ""
	}
	return false
}

// takeDistant takes the object of a verb that is aimed at somebody where the reader of
// arguments has not found it: behind the subject, an aside or at the head of the quotation.
func (x *Finder) takeDistant(dr *syntax.Draft) bool {
	if dr.Verb.Target&lexicon.FrameObject == 0 {
		return false
	}
	p := &x.Page
	from := dr.Cue + 1
	if dr.Subject.Ok() && dr.Speaker.Kind == document.Person && dr.Speaker.Number == lexicon.Dual {
		from = dr.Subject.Last // دعا الأمين العام غوتيريس ووزيرة الخارجية موغيريني إلى
	} else if dr.Subject.Ok() {
		from = dr.Subject.First + 1
	}
	for k := from; k < min(dr.Intro, from+syntax.MaxTargetGap) && p.Words[k].Punct != '('; k++ {
		if x.opensParty(k, dr) && x.takeParty(dr, k) {
			return true
		}
	}
	if k := dr.Content.First; k+1 < dr.Content.Last && (dr.Kind == syntax.ByQuote || dr.Kind == syntax.ByObject) && p.Words[k].Prefix == "" && (syntax.Quantities.Has(p.Words[k].Form) || x.sideAt(k, dr) == syntax.OtherSide) {
		return x.takeParty(dr, k)
	}
	return false
}

// takeMarked takes those in quotation marks whom a verb is aimed at (اتهم "المندسين" بافتعال).
func (x *Finder) takeMarked(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Verb.Target&lexicon.FrameObject == 0 || dr.Kind == syntax.ByQuote {
		return false
	}
	k := dr.Cue + 1
	if dr.Subject.Ok() {
		k = dr.Subject.After
	}
	if k+2 < len(p.Words) && p.Words[k].Base == "من" && syntax.Describes[p.Words[k+1].Lemma()] && p.Words[k+2].HasBefore("ب") || k+2 < len(p.Words) && p.Words[k].Base == "من" && p.Words[k+2].Form == "ب" {
		k += 2 // اتهم من وصفهم بـ"المندسين"
		if p.Words[k].Form == "ب" {
			k++
		}
	}
	q := p.QuoteAt(k)
	if q == 0 {
		return false
	}
	end := p.QuoteEnd(q, k)
	if end-k < 2 || end-k > 4 || end+1 >= len(p.Words) || !p.Words[k+1].Definite() || p.Words[k+1].HasProclitic() || p.Words[k+1].Feats.Number != lexicon.Plural && p.Words[k+1].Mention == 0 {
		return false
	}
	if dr.Act == "condemn" && p.Words[k+1].Mention == 0 && !x.isFolk(k+1) {
		return false
	}
	n := &p.Words[end+1]
	if !n.HasProclitic() && n.Pos != document.ADP && !n.Is(lexicon.ClassThat) {
		return false
	}
	dr.Target = x.Tidy(k+1, end)
	return true
}
