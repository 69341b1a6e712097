package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// The reach of the trigger places in words.
const (
	reachStart = 12
	reachAny   = 24
	reachLater = 80
)

// SetAct decides the act of a draft: a forceful cue by itself, a neutral one by what its
// content does.
func (x *Judge) SetAct(dr *syntax.Draft) {
	if dr.Trigger.Rule != "" {
		return
	}
	dr.Trigger = syntax.Trigger{First: dr.CueFirst, Last: dr.Cue + 1, Act: dr.Act, Rule: "cue"}
	if dr.Kind == syntax.ByObject && dr.Verb.Flags&lexicon.FlagAdopt != 0 {
		dr.Act, dr.Trigger.Act = "support", "support"
		return
	}
	if act := x.actOfFrame(dr); act != "" {
		dr.Act, dr.Trigger.Act = act, act
		return
	}
	if dr.Act != "comment" && dr.Act != "assert" && !(dr.Verb.Lemma == "اتفق" && dr.Act == "support") {
		return
	}
	if t, ok := x.findTrigger(dr); ok && !(dr.Act == "comment" && x.reports(dr, t)) {
		dr.Trigger = x.sharpened(t, dr)
		dr.Act = dr.Trigger.Act
	}
}

// reports reports whether a medium tells in its own words what others did (ذكرت الصحيفة أن الميليشيا نهبت):
// it takes no side by that.
func (x *Judge) reports(dr *syntax.Draft, t syntax.Trigger) bool {
	switch t.Act {
	case "accuse", "condemn", "threaten", "pledge":
	default:
		return false
	}
	if t.Rule == "content-described" || dr.Content.Kind == document.Direct {
		return false
	}
	if e := dr.Speaker.Entity; e != 0 {
		return x.IsMediaOf(e - 1)
	}
	head, _, _ := strings.Cut(lexicon.Fold(dr.Speaker.Name), " ")
	return reporters.Has(strings.TrimPrefix(head, "ال"))
}

// reporters are the nouns of media and of those who report for them.
var reporters = lexicon.Set("صحيفة وكالة مراسل مراسلنا مراسلتنا مراسلة وسائل قناة موقع مجلة شبكة تلفزيون اذاعة صحف")

// conceding are the deeds that one gives in by agreeing to, rather than backs (وافق على دفع غرامة).
var conceding = lexicon.Set("دفع نزع ايقاف وقف تنح تنحي تسليم تنازل خفض تخفيض تسوية تعليق سحب انسحاب تجميد تخل تخلي افراج اطلاق اغلاق تاجيل تفكيك رفع استقالة اعتذار حضور")

// actOfFrame returns the act of a verb whose complement tells it: نوه ب praises, أجمع على أن and استبعد أن
// take a position; "" for any other.
func (x *Judge) actOfFrame(dr *syntax.Draft) string {
	switch {
	case dr.Verb.Lemma == "وافق" && dr.Kind != syntax.ByClause && conceding.Has(x.Page.Words[dr.Content.First].Lemma()):
		return "concede"
	case dr.Verb.Lemma == "نوه" && dr.Kind == syntax.ByPreposition && x.Page.Words[dr.Intro].HasBefore("ب") && !x.Page.Words[dr.Intro].Is(lexicon.ClassBithat|lexicon.ClassThat):
		return "praise"
	case dr.Verb.Lemma == "أجمع" && dr.Kind == syntax.ByClause, dr.Verb.Lemma == "استبعد" && dr.Kind == syntax.ByClause:
		return "assert"
	}
	return ""
}

// findTrigger looks for the first trigger of the content.
func (x *Judge) findTrigger(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	if dr.Verb.Flags&lexicon.FlagSpeech != 0 {
		if n := p.Words[c.First].Noun; n != nil {
			return syntax.Trigger{First: c.First, Last: c.First + 1, Act: n.Act, Rule: "content-noun"}, true
		}
	}
	for _, find := range finders {
		if t, ok := find(x, dr); ok {
			return t, true
		}
	}
	return x.later(dr)
}

// finders look for the trigger of a content, the surest first.
var finders = []func(*Judge, *syntax.Draft) (syntax.Trigger, bool){
	(*Judge).obligation, (*Judge).bidden, (*Judge).misdeed, (*Judge).upkeep, (*Judge).meets, (*Judge).described, (*Judge).severed, (*Judge).granted, (*Judge).planned, (*Judge).poised, (*Judge).underway,
	(*Judge).proven, (*Judge).answers, (*Judge).caused, (*Judge).identified, (*Judge).intolerable, (*Judge).ultimatum, (*Judge).standsBy, (*Judge).talks,
	(*Judge).forced, (*Judge).nearStart, (*Judge).tone, (*Judge).traits, (*Judge).deemed, (*Judge).obligedLater, (*Judge).commanded, (*Judge).reasoned,
}

// meets finds the meeting that is agreed upon.
func (x *Judge) meets(dr *syntax.Draft) (syntax.Trigger, bool) {
	c := &dr.Content
	if dr.Verb.Lemma != "اتفق" || !meetings.Has(strings.TrimPrefix(x.Page.Words[c.First].Base, "ال")) {
		return syntax.Trigger{}, false
	}
	return syntax.Trigger{First: c.First, Last: c.First + 1, Act: "consult", Rule: "content-meeting"}, true
}

// forced finds what the clauses of the content tell by their verbs and predicates; a regret or a threat near
// it outdoes a promise.
func (x *Judge) forced(dr *syntax.Draft) (syntax.Trigger, bool) {
	t, ok := x.force(dr)
	if !ok {
		return t, false
	}
	if syntax.Describes[dr.Verb.Lemma] && t.Act == "accuse" {
		t.Act = "condemn" // وصفها بأنها تهين
	}
	if t.Act == "pledge" && dr.Content.Kind == document.Direct {
		if s, ok := x.nearStart(dr); ok && s.Act == "praise" && s.Last <= dr.Content.First+4 && s.Rule == "content-start" {
			return s, true // أنا فخور بكم وسنواصل
		}
	}
	if t.Act == "pledge" || t.Act == "concede" {
		if s, ok := x.sorry(dr, t.First); ok {
			return s, true // نحن آسفون وسنفعل
		}
	}
	if t.Act == "pledge" || t.Act == "reject" {
		if m, ok := x.menace(dr); ok && (t.Act == "pledge" || m.First <= t.First+2) {
			return m, true // سنتخذ إجراءات ونضرب بيد من حديد، لن نقف مكتوفي الأيدي
		}
	}
	return t, true
}

// nearStart finds the first word or phrase of an act near the beginning of the content.
func (x *Judge) nearStart(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	last := min(c.Last, c.First+reachAny)
	marks := 0
	for k := c.First; k < last; k++ {
		w := &p.Words[k]
		if w.Punct == '.' && k+1 < last {
			break // what follows is no more than an addition
		}
		if p.IsMark(k) && marks == k-c.First {
			marks++ // "قلقها"
		}
		if !w.Arabic {
			continue
		}
		n := k - c.First - marks
		if t, ok := x.triggerAt(k, n, last, dr); ok {
			return t, true
		}
		if n < reachStart {
			if t, ok := x.verbTrigger(k, n, dr); ok {
				return t, true
			}
		}
	}
	return syntax.Trigger{}, false
}

// menace finds a phrase of threatening anywhere in the first sentence of a content.
func (x *Judge) menace(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	c := &dr.Content
	for k := c.First; k < min(c.Last, c.First+syntax.ReachForce) && (p.Words[k].Punct != '.' || k == c.First); k++ {
		for _, t := range x.Lex.Triggers[p.Words[k].Base] {
			if t.Act == "threaten" && t.Place == lexicon.Anywhere && x.Follows(k+1, c.Last, t.Rest) {
				return syntax.Trigger{First: k, Last: k + 1 + len(t.Rest), Act: t.Act, Rule: "content-any"}, true
			}
		}
	}
	return syntax.Trigger{}, false
}

// sorry finds an apology or a refusal in the first words of a content, before word limit.
func (x *Judge) sorry(dr *syntax.Draft, limit int) (syntax.Trigger, bool) {
	c := &dr.Content
	for k := c.First; k < min(limit, c.First+reachStart); k++ {
		if w := &x.Page.Words[k]; w.Punct == '.' {
			break
		}
		if t, ok := x.triggerAt(k, k-c.First, limit, dr); ok && (t.Act == "regret" || t.Act == "reject" && t.Rule == "content-any") {
			return t, true
		}
	}
	return syntax.Trigger{}, false
}

// later finds a forceful verb in the first person in any sentence of a quotation.
func (x *Judge) later(dr *syntax.Draft) (syntax.Trigger, bool) {
	c := &dr.Content
	if c.Kind != document.Direct {
		return syntax.Trigger{}, false
	}
	begin := c.First // of the sentence
	for k := c.First; k < min(c.Last, c.First+reachLater); k++ {
		if x.Page.Words[k].Punct == '.' && x.Page.Words[k-1].Punct == 0 {
			begin = k + 1
		}
		if begin > c.First && k <= begin+1 {
			if t, ok := x.triggerAt(k, k-begin, c.Last, dr); ok && x.selfRegards(&t) {
				return t, true
			}
		}
		if x.Page.Words[k].Feats.Person != document.First {
			continue
		}
		if t, ok := x.verbTrigger(k, k-c.First, dr); ok {
			return t, true
		}
	}
	return syntax.Trigger{}, false
}

// selfRegards reports whether the trigger that begins a later sentence of a quotation tells by itself what
// the speaker feels or refuses (… . إننا قلقون بشأن).
func (x *Judge) selfRegards(t *syntax.Trigger) bool {
	return (t.Act == "regret" || t.Act == "reject" || t.Act == "praise" || t.Act == "demand") && (t.Rule == "content-start" || t.Rule == "content-any")
}

// triggerAt looks the word k, the n-th of the content, up in the table.
func (x *Judge) triggerAt(k, n, last int, dr *syntax.Draft) (syntax.Trigger, bool) {
	w := &x.Page.Words[k]
	if !w.Triggers {
		return syntax.Trigger{}, false
	}
	for v, form := range x.TriggerForms(w) {
		for _, t := range x.Lex.Triggers[form] {
			switch {
			case t.Place == lexicon.Described && !syntax.Describes[dr.Verb.Lemma], t.Place == lexicon.AtFirst && n > 0:
				continue
			case t.Place == lexicon.AtFirst && w.Conj, t.Act == "praise" && t.Place == lexicon.AtStart && (x.namesOnly(k, form) || k > dr.Content.First && x.Page.Words[k-1].Is(lexicon.ClassNegative) || k > dr.Content.First && (copulas.Has(x.Page.Words[k-1].Base) || x.Page.Words[k-1].Base == "غير")):
				continue
			case t.Act == "appeal" && t.Place == lexicon.AtStart && w.Pos == document.VERB && w.Feats.Person != document.First && k > dr.Content.First && x.Indefinite(k-1) && !(k > dr.Content.First+1 && x.Page.Words[k-2].Base == "غير"):
				continue // قضايا يجب التعامل معها
			case t.Place == lexicon.Described && t.Act == "praise" && k > dr.Content.First+1 && w.Pos == document.NOUN && x.Indefinite(k-1):
				continue // التحضير لنهائي دوري أبطال
			case t.Act == "appeal" && (x.asked(k, dr.Content.First) || k+1 < last && x.Page.Words[k+1].Form == "الله" || k > dr.Content.First && w.Base == "علينا" && x.Page.Words[k-1].Lemma() == "كان"):
				continue // هل ينبغي، أدعو الله
			case t.Act == "deny" && k > dr.Content.First && x.IsCondition(k-1, last):
				continue // إذا لم يحصل أي من المرشحين
			case t.Place == lexicon.AtHead && w.Base == "حرصا" && k == dr.Content.First && dr.Kind != syntax.ByObject, t.Place == lexicon.AtHead && t.Act == "praise" && dr.Verb.Act == "assert" && !w.HasPronoun() && w.Lemma() == "احترام":
				continue // حرصا منا على، شدد على احترام القانون
			case t.Act == "consult" && k+1 < last && strings.HasPrefix(x.Page.Words[k+1].Form, "عن"):
				continue // بحثنا عنهم
			case t.Act == "regret" && (x.asked(k, dr.Content.First) || x.unfelt(k, dr.Content.First)):
				continue // لم تشعر بالقلق، عدم شعوره بالقلق
			case t.Act == "reduce" && !announces[dr.Verb.Lemma] && !(judging.Has(lexicon.Fold(dr.Verb.Lemma)) && strings.HasPrefix(form, "شخص")):
				continue
			case t.Act == "deny" && dr.Verb.Act == "assert" && !firm[dr.Verb.Lemma]:
				continue // "رأى أن كلامه لا أساس له" takes a position on others
			case v < 2 && t.Place != lexicon.AtHead && !negative[form] && x.deniedInside(k, dr.Content.First):
				continue // لا يجب، الذي يجب، لم يرتكب
			case t.Place == lexicon.AtHead && t.Act == "regret" && (dr.Verb.Act == "assert" && w.Definite() && !w.HasPronoun() || dr.Kind == syntax.ByClause && w.Feats.Masdar):
				continue // شددت على الصدمة التي، أنها تخوف النازحين
			case t.Place == lexicon.AtHead && (n > 1 || n == 1 && !letters.Has(x.Page.Words[k-1].Base) && !letters.Has(strings.TrimPrefix(x.Page.Words[k-1].Base, "ب")) || dr.Kind == syntax.ByQuote && !w.HasPronoun() || dr.Kind == syntax.ByClause && dr.Pron == ""):
				continue
			case t.Place != lexicon.AtHead && v > 1 && (t.Place != lexicon.Described || v > 3), t.Place == lexicon.AtStart && n >= reachStart:
				continue
			}
			if (t.Act == "praise" || t.Act == "condemn" || t.Act == "accuse") && x.inCondition(k, dr.Content.First, last) {
				continue // إذا سارت في الاتجاه الصحيح
			}
			if x.othersDo(k, t, dr) {
				continue
			}
			if x.Follows(k+1, last, t.Rest) {
				found := syntax.Trigger{First: k, Last: k + 1 + len(t.Rest), Act: t.Act, Rule: "content-" + lexicon.PlaceNames[t.Place]}
				if t.Act == "appeal" {
					found.Act = x.dutyAct(k, found.Last, dr)
				}
				if found.Act == "assert" && form == "لا" && t.Rest[0] == "ينبغي" {
					continue // لا ينبغي استخدام الحصانة
				}
				return found, true
			}
		}
	}
	return syntax.Trigger{}, false
}

// unfelt reports whether the feeling at word k is denied before the verb or masdar of feeling.
func (x *Judge) unfelt(k, first int) bool {
	p := &x.Page
	if k < first+2 || p.Words[k-1].Lemma() != "شعر" && p.Words[k-1].Lemma() != "شعور" && p.Words[k-1].Lemma() != "احس" {
		return false
	}
	b := &p.Words[k-2]
	return b.Is(lexicon.ClassNegative) || b.Base == "عدم" || b.Base == "دون"
}

// asked reports whether word k stands in a question.
func (x *Judge) asked(k, first int) bool {
	for j := k - 1; j >= first && x.Page.Words[j].Punct != '.'; j-- {
		if x.Page.Words[j].Base == "هل" || x.Page.Words[j].Base == "اذا" && j > first && x.Page.Words[j-1].Form == "ما" {
			return true
		}
	}
	return false
}

// othersDo reports whether the trigger at word k tells of somebody else's feeling, side or consent rather
// than of the speaker's (البطلة تشعر بالحزن، الرياض تقف إلى جانب عمان، موافقة البرلمان على).
func (x *Judge) othersDo(k int, t lexicon.TriggerEntry, dr *syntax.Draft) bool {
	p := &x.Page
	first := dr.Content.First
	verb := k
	switch {
	case t.Act == "support" && t.Place == lexicon.AtHead:
		return p.Words[k].Lemma() == "موافقة" && !p.Words[k].HasPronoun() && k+1 < dr.Content.Last && x.SideAt(k+1, dr) == syntax.OtherSide
	case t.Act == "support" && t.Place == lexicon.Anywhere:
	case t.Act == "regret" && t.Place == lexicon.AtStart && k > first:
		verb = k - 1
	default:
		return false
	}
	if w := &p.Words[verb]; verb <= first || w.Pos != document.VERB || w.Feats.Person != document.Third {
		return false
	}
	a, next := x.readActor(first, verb, dr)
	if a.Side != syntax.OtherSide || a.Pronoun != "" || next != verb {
		return false
	}
	if t.Act == "regret" {
		return true
	}
	m := p.MentionAt(a.First)
	return m != nil && dr.Speaker.Country != "" && p.D.Entities[m.Entity].Code != "" && p.D.Entities[m.Entity].Code != dr.Speaker.Country
}

// namesOnly reports whether the word of gladness at k is a name or describes a noun (بور سعيد, بلد سعيد).
func (x *Judge) namesOnly(k int, form string) bool {
	w := &x.Page.Words[k]
	if w.Mention != 0 || w.Pos == document.PROPN {
		return true
	}
	if strings.HasPrefix(form, "رائع") && k > 0 && (wonders.Has(x.Page.Words[k-1].Base) || x.Page.Words[k-1].Base == "بشكل") {
		return true // خبر رائع
	}
	if !strings.HasPrefix(form, "سعيد") || k == 0 {
		return false
	}
	b := &x.Page.Words[k-1]
	return b.Pos == document.NOUN && !b.Definite() || b.Pos == document.PROPN
}

// wonders are the nouns of what pleases without anybody's merit.
var wonders = lexicon.Set("خبر نبا امر شيء يوم شعور مساء ليلة احساس خبرا امرا شيئا يوما")

// meetings are what parties agree to hold: اتفق الجانبان على عقد قمة.
var meetings = lexicon.Set("عقد اجراء لقاء اجتماع مواصلة استمرار استئناف تنظيم تبادل تكثيف")

// letters are the papers whose second word tells what they say (رسالة عزاء).
var letters = lexicon.Set("رسالة برقية بيان كلمة خطاب رسائل برقيات اصدق احر خالص بالغ عميق عظيم شديد كامل جزيل وافر عن")

// announces are the verbs by which measures are made known (أعلنت طرد الدبلوماسيين).
var announces = map[string]bool{"أعلن": true, "إعلان": true, "أكد": true, "قرر": true, "كشف": true}

// firm are the verbs of asserting by which one may deny.
var firm = map[string]bool{"أكد": true, "شدد": true, "جزم": true, "كرر": true}

// verbTrigger finds a forceful verb of the lexicon that the speaker applies to himself:
// in the first person inside a quotation (ندين), or after a subject that is the speaker
// (إنه يرفض, إن بلاده تدين).
func (x *Judge) verbTrigger(k, n int, dr *syntax.Draft) (syntax.Trigger, bool) {
	w := &x.Page.Words[k]
	if w.Pos != document.VERB && w.Pos != document.X {
		return syntax.Trigger{}, false
	}
	for i := range w.Cues {
		f := &w.Cues[i]
		if w.Pos == document.VERB && w.Read.Source == document.Lexicon && w.Lemma() != f.Lemma {
			continue // سيطر is no يطري
		}
		switch f.Verb.Act {
		case "comment", "assert", "consult":
			if f.Verb.Act != "consult" {
				continue
			}
		}
		if f.Verb.Lemma == "تمنى" && (k+1 >= dr.Content.Last || x.Page.Words[k+1].Form != "من") {
			continue // أتمنى البقاء: a wish that asks nobody
		}
		if f.Verb.Lemma == "دعا" && k+1 < dr.Content.Last && x.Page.Words[k+1].Form == "الله" {
			continue // أدعو الله
		}
		if f.Verb.Lemma == "وقع" && k+1 < dr.Content.Last && occasions.Has(x.Page.Words[k+1].Base) {
			continue // الحادث وقع بعد
		}
		if f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) != 0 {
			continue
		}
		if f.Verb.Act == "consult" && x.searches(k, dr.Content.Last) {
			continue // تبحث الصين عن حل
		}
		if x.MarkedPassive(k) || f.Kind != lexicon.FirstPerson && w.Pos == document.VERB && w.Feats.Voice == document.Pass {
			continue // سيُتهم
		}
		own := f.Kind == lexicon.FirstPerson && dr.Content.Kind != document.Indirect && (w.Read == nil || w.Feats.Person == document.First) && !x.unreal(k, dr.Content.First)
		if f.Kind == lexicon.Perfect || f.Kind == lexicon.Imperfect {
			own = dr.Pron != "" && n <= 1 && x.Agrees(f, &dr.Speaker) && x.FrameBeside(k, f.Verb) || n == 1 && x.IsOwn(dr.Content.First) || n == 2 && x.IsOwn(dr.Content.First)
		}
		if !own {
			continue
		}
		a := f.Verb.Act
		if f.Kind == lexicon.Perfect && (a == "appeal" || a == "demand") && dr.Pron == "" {
			continue // بلاده طلبت: told, not done by saying so
		}
		if x.NegatedInside(k, dr.Content.First) {
			if a != "support" && a != "concede" && a != "praise" {
				continue
			}
			a = "reject"
		} else if in := w.Info; in.Future && (a == "support" || a == "consult") {
			a = "pledge"
		}
		return syntax.Trigger{First: k, Last: k + 1, Act: a, Rule: "content-verb"}, true
	}
	return syntax.Trigger{}, false
}

// occasions are the words of when and where something happens.
var occasions = lexicon.Set("بعد قبل في اثناء خلال عند بين قرب ب حين عندما يوم مساء صباح فجر امس داخل خارج")

// unreal reports whether the first person at word k only might or used to do it (أن نرفض,
// كنت أتمنى); after a verb of wishing he does it by saying so (أود أن أشكر).
func (x *Judge) unreal(k, first int) bool {
	p := &x.Page
	if k <= first {
		return false
	}
	switch b := p.Words[k-1].Base; b {
	case "ان":
		return k-2 < first || !wishes.Has(p.Words[k-2].Base)
	case "كنت", "كنا", "حتى", "كي", "لكي":
		return true
	}
	return false
}

// wishes are the words before أن that make what follows an act of its own.
var wishes = lexicon.Set("اود نود اريد نريد يسعدني يسعدنا يشرفني احب اسمحوا")

// negative are the words by which a trigger may be denied in itself (لن نقبل).
var negative = map[string]bool{"لا": true, "لن": true, "لم": true, "غير": true, "ليس": true, "ليست": true, "عليها": true, "عليه": true, "عليهم": true, "عليكم": true}

// deniedInside reports whether the word at k is denied or stands in a relative clause.
func (x *Judge) deniedInside(k, first int) bool {
	return x.NegatedInside(k, first) || k > first && x.Page.Words[k-1].Is(lexicon.ClassRelative) || k > first && (x.Page.Words[k-1].Form == "بما" || x.Page.Words[k-1].Form == "ما")
}
