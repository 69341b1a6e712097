package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// declinesToSay reports whether what is refused is to say something (رفض تأكيد المزاعم، التعليق على).
func (x *Finder) declinesToSay(dr *syntax.Draft) bool {
	w := &x.Page.Words[dr.Content.First]
	return dr.Kind == syntax.ByObject && saysNothing.Has(strings.TrimPrefix(w.Base, "ال"))
}

// saysNothing are the masdars of saying.
var saysNothing = lexicon.Set("تأكيد تاكيد تعليق ادلاء افصاح كشف رد حديث اجابة خوض تحديد توضيح نفي")

// takeRefused takes with or for whom the speaker will not do something (لن نتفاوض مع الشركة).
func (x *Finder) takeRefused(dr *syntax.Draft) bool {
	p := &x.Page
	if dr.Trigger.Rule != "force-refusal" && dr.Trigger.Rule != "force-unwilling" || p.Words[dr.Trigger.Last-1].Lemma() == "عاد" {
		return false
	}
	for k := dr.Trigger.Last; k < min(dr.Content.Last, dr.Trigger.Last+4); k++ {
		w := &p.Words[k]
		switch {
		case k+1 < dr.Content.Last && !w.Definite() && !w.HasPronoun() && (x.isTheirs(k) || presences.Has(w.Lemma())):
			return x.takeParty(dr, k+1) // لن نقبل شروط الشركة
		case (w.HasBefore("ل") || w.Prefix == "ل") && p.Words[k-1].Pos != document.NOUN && x.takeParty(dr, k):
			return true
		case syntax.PrepositionFrame(w.Form)&(lexicon.FrameMaa|lexicon.FrameIla|lexicon.FrameLi) != 0 && k+1 < dr.Content.Last && x.takeParty(dr, k+1):
			return true
		}
	}
	return false
}

// presences are the masdars of being somewhere or ruling there, by lemma.
var presences = lexicon.Set("وجود بقاء تواجد عودة هيمنة سيطرة نفوذ")

// takeDistrusted takes whom the speaker does not trust (لا يثق في الحكومة).
func (x *Finder) takeDistrusted(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+8); k++ {
		if l := p.Words[k].Lemma(); l != "وثق" && l != "ثقة" || p.Words[k].HasPronoun() {
			continue
		}
		if k++; p.Words[k].Base == "في" {
			k++
		} else if !p.Words[k].HasBefore("ب") && p.Words[k].Prefix != "ب" {
			return false
		}
		return k < dr.Content.Last && !individuals.Has(p.Words[x.pastQuantity(k, dr.Content.Last)].Lemma()) && x.takeParty(dr, k)
	}
	return false
}

// takeWith takes with whom the speaker rejects to do something (رفض التعاون مع موسكو).
func (x *Finder) takeWith(dr *syntax.Draft) bool {
	p := &x.Page
	if k := dr.Content.First; dr.Kind == syntax.ByObject && k+2 < dr.Content.Last && p.Words[k].Feats.Masdar {
		for j := k + 1; j < min(k+4, dr.Content.Last-1); j++ {
			if p.Words[j].Form == "مع" {
				return x.canDo(j+1, dr) && x.takeParty(dr, j+1)
			}
		}
	}
	return false
}

// takeRefusedTo takes the party that is denied something, the object of a masdar of dealing or behind its
// preposition (رفض استقبال المهاجرين، الانصياع لأوامر الميليشيات).
func (x *Finder) takeRefusedTo(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Kind != syntax.ByObject && dr.Trigger.Rule != "content-head" || k+1 >= dr.Content.Last {
		return false
	}
	w := &p.Words[k]
	l := strings.TrimPrefix(w.Lemma(), "ال")
	if !w.Definite() && !w.HasPronoun() && (dealings.Has(l) || releasings.Has(l)) {
		return (p.Words[k+1].Definite() || p.Words[k+1].Mention != 0) && x.takeParty(dr, k+1)
	}
	if givings.Has(l) && dr.Trigger.Rule == "cue" {
		for j := k + 1; j+1 < min(dr.Content.Last, k+5); j++ {
			if p.Words[j].Base == "الى" {
				return x.canDo(j+1, dr) && x.takeParty(dr, j+1)
			}
		}
		return false
	}
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
		return k < dr.Content.Last && p.Words[k].HasBefore("ل") && p.Words[k].Mention != 0 && x.takeParty(dr, k) // رفضه للحكومة
	}
	if !obediences.Has(l) || w.HasPronoun() {
		return false
	}
	k++
	if p.Words[k].Base == "الى" || p.Words[k].Base == "مع" {
		k++
	} else if !p.Words[k].HasProclitic() {
		return false
	}
	if k+1 < dr.Content.Last && x.isCourse(k) || k+1 < dr.Content.Last && orders.Has(strings.TrimPrefix(p.Words[k].Base, "ل")) {
		return x.takeParty(dr, k+1)
	}
	return k < dr.Content.Last && x.takeParty(dr, k)
}

var (
	// obediences are the masdars of doing what another wants.
	obediences = lexicon.Set("انصياع اذعان رضوخ خضوع استجابة امتثال استماع تنازل اعتراف جلوس")
	// orders are what another wants.
	orders = lexicon.Set("اوامر امر شروط شرط ضغوط طلبات طلب رغبة رغبات املاءات مطالب")
)
