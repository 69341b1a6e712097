package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeBeneficiary takes the first party for whom a pledge is: behind مع, ل or إلى (تعزيز
// التعاون مع موسكو), what something is given to (تسليم الرياض), to whom one is bound (ملتزمة
// بالحلف), or people behind ل (ستوفر الأمن للمسلحين).
func (x *Finder) takeBeneficiary(dr *syntax.Draft) bool {
	p := &x.Page
	bound, given, beside := false, false, false
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+20); k++ {
		w := &p.Words[k]
		bound = bound || strings.HasPrefix(w.Base, "ملتزم") || strings.HasPrefix(w.Base, "التزام")
		if k > dr.Content.First && x.ForceOf(&p.Words[k-1])&lexicon.ForceGive != 0 && !p.Words[k-1].Definite() && x.takeParty(dr, k) {
			return true
		}
		given = given || x.ForceOf(w)&lexicon.ForceGive != 0 || gifts.Has(strings.TrimPrefix(w.Lemma(), "ال"))
		beside = beside || k > dr.Content.First+2 && (w.Is(lexicon.ClassRelative) || asides.Has(w.Base))
		if !beside && x.takeReceiver(dr, k, given) {
			return true
		}
		if w.Base == "لهؤلاء" && k+1 < dr.Content.Last && x.isFolk(k+1) || w.HasBefore("ب") && w.Mention == 0 && w.Definite() && k > dr.Content.First && strings.HasPrefix(p.Words[k-1].Base, "ملتزم") && x.isFolk(k) {
			if w.Base == "لهؤلاء" {
				k++
			}
			return x.takeFolk(dr, k)
		}
		if k > dr.Content.First+1 && x.ForceOf(&p.Words[k-2])&lexicon.ForceGive != 0 && p.Words[k-1].Pos == document.NOUN && !p.Words[k-1].Definite() && w.Mention != 0 && !w.HasProclitic() && x.takeParty(dr, k) {
			return true // دعم اقتصاد تركيا
		}
		m := p.MentionAt(k)
		if m == nil || k == 0 {
			continue
		}
		g := x.governor(k, m)
		if kind := p.D.Entities[m.Entity].Kind; g&lexicon.FrameIla != 0 && (kind == document.Country || kind == document.Place) && x.sends(dr, k) {
			continue // إرسال قوات إلى سوريا
		}
		if g&lexicon.FrameIla != 0 && !given && !(k > dr.Content.First+1 && dealsWith.Has(p.Words[k-2].Lemma())) || g&lexicon.FrameMaa != 0 && k > dr.Content.First+1 && borders.Has(p.Words[k-2].Lemma()) {
			continue // الانضمام إلى الاتحاد، الحدود مع سوريا
		}
		if (g&(lexicon.FrameMaa|lexicon.FrameIla|lexicon.FrameLi) != 0 || g&lexicon.FrameBi != 0 && bound) && x.takeWithin(dr, k, k+1) {
			return true
		}
	}
	return false
}

// takeReceiver takes those without a name at word k, behind مع, إلى or ل, with or for whom something is to be done
// (للتعاون مع جميع الأطراف، مساعدات إلى قادة المعارضة، سيسمح للمواطنين): whoever stands behind مع, those to whom
// something is given, and people behind ل.
func (x *Finder) takeReceiver(dr *syntax.Draft, k int, given bool) bool {
	p := &x.Page
	w := &p.Words[k]
	switch {
	case (w.Base == "مع" || w.Base == "الى" && given) && k+1 < dr.Content.Last:
		at := x.pastQuantity(k+1, dr.Content.Last)
		m := p.MentionAt(at)
		n := &p.Words[at]
		if m == nil && w.Base == "مع" && !n.Definite() && !x.definiteBehind(at, dr.Content.Last) {
			return false // مع شركات أجنبية
		}
		return (m == nil || at == k+2 || p.D.Entities[m.Entity].Kind == document.Title) && !n.Feats.Masdar && x.canDo(at, dr) && x.takeParty(dr, at)
	case w.HasBefore("ل") || w.Prefix == "ل":
		at := x.pastQuantity(k, dr.Content.Last)
		n := &p.Words[at]
		m := p.MentionAt(at)
		if given && serves.Has(n.Lemma()) && !n.Definite() && !n.HasPronoun() && at+1 < dr.Content.Last {
			return x.canDo(at+1, dr) && x.takeParty(dr, at+1) // الدعم لعمل المنظمات
		}
		if n.Mention != 0 && (m == nil || p.D.Entities[m.Entity].Kind != document.Title) && !x.IsPeople(n) || n.Feats.Masdar || n.HasPronoun() || !n.Definite() && m == nil && !x.definiteBehind(at, dr.Content.Last) {
			return false
		}
		return (x.isFolk(at) && n.Feats.Number == lexicon.Plural || given && (x.IsPeople(n) || n.Is(lexicon.ClassInstitution))) && x.takeParty(dr, at)
	}
	return false
}

// borders are what a country has with another that nothing is done with.
var borders = lexicon.Set("حد حدود مباراة مواجهة حرب نهائي")

// serves are the nouns of what is helped of somebody.
var serves = lexicon.Set("عمل جهد جهود مساعدة دعم حماية خدمة إغاثة إيواء")

// gifts are what is given to somebody.
var gifts = lexicon.Set("مساعدة مساعدات معونة معونات منحة تبرع قرض تعويض دعم مساندة تمويل منظومة سلاح إطفاء إمداد")

// takeDealt takes with whom a pledge is to deal, the object of a masdar that needs somebody (استعداده لمعاقبة
// النظام، بمحاسبة الميليشيات), or behind the preposition of one (بالرد على إيران).
func (x *Finder) takeDealt(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+6); k++ {
		w := &p.Words[k]
		if k > dr.Content.First && (w.Punct != 0 && !p.IsMark(k) || w.Pos == document.VERB) {
			return false
		}
		l := strings.TrimPrefix(w.Lemma(), "ال")
		switch {
		case w.Pos != document.NOUN || w.HasPronoun():
		case l == "دعوة" && (dr.Trigger.Rule != "content-head" || k != dr.Trigger.Last):
		case answers.Has(l) && p.Words[k+1].Base == "على" && k+2 < dr.Content.Last:
			return x.takeParty(dr, k+2)
		case (dealings.Has(l) || dr.Act == "pledge" && meetings.Has(l)) && !w.Definite():
			return (p.Words[k+1].Definite() || p.Words[k+1].Mention != 0) && x.takeParty(dr, k+1)
		}
	}
	return false
}

var (
	// dealings are the masdars of what is done to or for somebody, by lemma.
	dealings = lexicon.Set("معاقبة محاسبة مواجهة ملاحقة مقاضاة ردع استقبال دعوة مساعدة مساندة حماية دعم تزويد امداد تسليح تمويل اسقاط هزيمة طرد انقاذ تعويض محاكمة اعفاء تدريب اشراك تمكين")
	// meetings are more masdars of what a pledge is to do to or with somebody.
	meetings = lexicon.Set("محاربة قتال مهاجمة تدمير سحق تعقب لقاء مقابلة اعتقال مطاردة مجابهة")
	// answers are those of what is done behind على.
	answers = lexicon.Set("رد انتصار قضاء")
)

// takeDealtWith takes whom the pronoun on a masdar of dealing with somebody stands for (رفضت استقبالهم، تعهد
// بمحاسبتهم).
func (x *Finder) takeDealtWith(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last, dr.Content.First+6); k++ {
		w := &p.Words[k]
		if w.Punct != 0 && !p.IsMark(k) || w.Is(lexicon.ClassRelative) {
			return false
		}
		if pr := suffix(w); pr != "" && w.Pos == document.NOUN && (dealings.Has(w.Lemma()) || releasings.Has(w.Lemma())) {
			if x.mayBeOwn(dr, pr) && (dr.Kind != syntax.ByClause || x.mayBeSpeakers(dr, k, pr)) {
				return false // تعهدت بمواصلة دعمها
			}
			return !x.refersWithin(dr, k, pr) && x.takeAntecedent(dr, k, pr)
		}
	}
	return false
}

// releasings are more masdars of what is done to somebody.
var releasings = lexicon.Set("لقاء مقابلة عزل اقالة")

// takePressed takes whom a pledge is to press or to stand by: behind على, عن or إلى جانب, as the noun before
// tells (بمواصلة الضغط على تركيا، بالدفاع عن المدينة).
func (x *Finder) takePressed(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First + 1; k+1 < min(dr.Content.Last, dr.Content.First+6); k++ {
		b := strings.TrimPrefix(p.Words[k-1].Lemma(), "ال")
		switch p.Words[k].Base {
		case "على":
			if !burdens.Has(b) && !pressures.Has(b) && !(k > dr.Content.First+1 && p.Words[k-1].Pos == document.ADJ && burdens.Has(strings.TrimPrefix(p.Words[k-2].Lemma(), "ال"))) {
				continue
			}
		case "عن":
			if !standings.Has(b) || p.Words[k+1].HasPronoun() {
				continue
			}
		case "جانب":
			if p.Words[k-1].Base != "الى" {
				continue
			}
		default:
			continue
		}
		return x.takeParty(dr, k+1)
	}
	return false
}

// standings are what is done behind عن for somebody, by lemma (لن نتخلى عن الشعب).
var standings = lexicon.Set("دفاع دافع تخلي تخل تخلى")

// pressures are what is put on somebody besides burdens.
var pressures = lexicon.Set("ضغط خناق تضييق رقابة هجوم هجمة هجمات اعتداء عدوان غارة ضربة حرب")

// takePromised takes those in ل between the subject and what is promised (تعهد الوزير للعمال بدفع الرواتب).
func (x *Finder) takePromised(dr *syntax.Draft) bool {
	p := &x.Page
	if !syntax.Promises[dr.Verb.Lemma] || dr.Form == lexicon.Masdar || dr.Form == lexicon.Participle {
		return false
	}
	from := dr.Cue + 1
	if dr.Subject.Ok() && dr.Subject.First > dr.Cue {
		from = dr.Subject.Last
	}
	for k := from; k < dr.Intro && k < from+maxPromised; k++ {
		w := &p.Words[k]
		if m := p.MentionAt(k); w.HasBefore("ل") || w.Prefix == "ل" || m != nil && m.Start > w.Start && strings.HasPrefix(w.Base, "ل") {
			return x.takeParty(dr, k) || (x.isFolk(k) || strings.HasSuffix(w.Base, "يين")) && x.takeFolk(dr, k)
		}
	}
	return false
}

// tellsOfHarm reports whether the content of a pledge has ضد behind what is done to others or in a game (العنف ضد
// الصحفيين، المباراة ضد إيران).
func (x *Finder) tellsOfHarm(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First + 1; k < min(dr.Content.Last, dr.Content.First+14); k++ {
		if b := p.Words[k].Base; b != "ضد" && b != "بحق" {
			continue
		}
		for j := max(dr.Content.First, k-4); j < k; j++ {
			if othersHarm.Has(strings.TrimPrefix(p.Words[j].Lemma(), "ال")) {
				return true
			}
		}
	}
	return false
}

// othersHarm are what is done against somebody by others, and games.
var othersHarm = lexicon.Set("عنف انتهاك انتهاكات اتهام تحرش تمييز مباراة جريمة سلاح ثورة")

// maxPromised bounds the words from the subject to those whom it gives its word to.
const maxPromised = 10

// sends reports whether people rather than help are sent to the place at word k.
func (x *Finder) sends(dr *syntax.Draft, k int) bool {
	for j := max(dr.Content.First, k-6); j < k; j++ {
		if troops.Has(strings.TrimPrefix(x.Page.Words[j].Lemma(), "ال")) {
			return true
		}
	}
	return false
}

// troops are those who are sent, and the masdars of going.
var troops = lexicon.Set("قوة جندي فريق بعثة مبعوث وفد سفينة طائرة زيارة سفر عودة توجه رحلة صاروخ مراقب")

// takeAided takes the country in which what is given is to help (ستمنح قروضا لمشاريع في لبنان).
func (x *Finder) takeAided(dr *syntax.Draft) bool {
	p := &x.Page
	given := false
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+maxDoer); k++ {
		w := &p.Words[k]
		m := p.MentionAt(k + 1)
		place := m != nil && p.D.Entities[m.Entity].Kind == document.Country
		if given && (w.Is(lexicon.ClassRelative) || k > dr.Content.First+2 && asides.Has(w.Base) || w.Pos == document.VERB || w.Base == "في" && !place || p.IsMark(k)) {
			return false
		}
		given = given || gifts.Has(strings.TrimPrefix(w.Lemma(), "ال")) && !w.HasBefore("ل") && w.Prefix != "ل"
		if given && place && w.Base == "في" {
			return x.SideOfMention(m, dr) != syntax.OwnSide && x.takeParty(dr, k+1)
		}
	}
	return false
}
