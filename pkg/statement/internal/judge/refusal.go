package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// cannot reports whether the denied verb of being able at word k has consenting behind it (لا تستطيع قبول الشروط، لا
// يمكن أن تسمح).
func (x *Judge) cannot(k, last int) bool {
	p := &x.Page
	if l := p.Words[k].Lemma(); l != "استطاع" && l != "امكن" && l != "وسع" {
		return false
	}
	for j := k + 1; j < min(last, k+4); j++ {
		switch w := &p.Words[j]; {
		case consents.Has(w.Lemma()):
			return true
		case w.Form == "ان" || w.Is(lexicon.ClassAdverb) || w.Pos == document.ADP:
		default:
			return w.Pos == document.VERB && x.ForceOf(w)&lexicon.ForcePermit != 0 && yieldsTo.Has(w.Lemma())
		}
	}
	return false
}

// consents are the masdars of consenting to something.
var consents = lexicon.Set("قبول سماح موافقة تنازل")

// wontMeet reports whether what will not be at word k is talks, or what one might run for (لن تجري محادثات مع، لن يخوض
// الانتخابات).
func (x *Judge) wontMeet(k, last int) bool {
	p := &x.Page
	var objects *lexicon.Words
	switch p.Words[k].Lemma() {
	case "جرى", "اجرى", "عقد", "دخل":
		objects = parleys
	case "خاض", "ترشح", "شارك":
		objects = races
	default:
		return false
	}
	for j := k + 1; j < min(last, k+4); j++ {
		w := &p.Words[j]
		if objects.Has(w.Lemma()) {
			return true
		}
		if w.Base != "اي" && w.Base != "اية" && w.Base != "في" && !p.IsMark(j) {
			return false
		}
	}
	return false
}

var (
	// parleys are what one holds with others.
	parleys = lexicon.Set("محادثة محادثات مفاوضة مفاوضات حوار مباحثات مباحثة لقاء اتصال مشاورات مشاورة")
	// races are what one runs in.
	races = lexicon.Set("انتخاب انتخابات سباق منافسة")
)

// unready reports whether the predicate at word j denies the readiness of the speaker's side (ليست مستعدة للتنازل،
// غير مستعدة).
func (x *Judge) unready(c *Clauses, j int, denied bool) bool {
	p := &x.Page
	if b := p.Words[j].Base; b == "غير" && j+1 < c.Last && !denied {
		return p.Words[j+1].Lemma() == "مستعد"
	}
	return denied && p.Words[j].Lemma() == "مستعد"
}

// keepsFaith reports whether the deed that will not be at word k is to leave, be careless of or be slow to help what
// the speaker's side stands for: to say so pledges (لن نتخلى عن التزاماتنا، لن تتهاون في حماية).
func (x *Judge) keepsFaith(k, last int) bool {
	p := &x.Page
	if k+2 >= last {
		return false
	}
	lemma := p.Words[k].Lemma()
	if p.Words[k+1].Is(lexicon.ClassAdverb) && k+3 < last {
		k++ // لن تتخلى أبدا عن
	}
	n, m := &p.Words[k+1], &p.Words[k+2]
	switch lemma {
	case "تخلى":
		return n.Form == "عن" && (trusts.Has(m.Lemma()) && (m.HasPronoun() || !m.Definite()) || x.leavesPeople(k, last))
	case "تهاون":
		return n.Form == "في"
	case "اوقف", "توقف":
		for j := k + 1; j < min(last, k+3); j++ {
			if endeavours.Has(p.Words[j].Lemma()) {
				return p.Words[j].HasPronoun() || j > k+1
			}
		}
	case "ترك":
		for j := k + 1; j < min(last, k+4); j++ {
			if b := &p.Words[j]; strings.HasPrefix(b.Form, "وحد") {
				return true
			}
		}
	}
	return false
}

// endeavours are what one does not stop.
var endeavours = lexicon.Set("جهد عمل دعم مساعدة سعي كفاح نضال مسعى")

// trusts are what one is bound to keep.
var trusts = lexicon.Set("دور التزام واجب مسؤولية مسئولية مهمة رسالة عهد شعب وعد")
