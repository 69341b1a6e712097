package judge

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// offends judges what a step, a law or a saying does: one that breaks what binds or harms what is dear
// condemns whose it is (القرار ينتهك القانون، الخطوة تجاهلت حقوقهم), one that sets others on to violence
// accuses him (قرار واشنطن شجع المستوطنين على قتل).
func (x *Judge) offends(c *Clauses, d *deed) (act, rule string, ok bool) {
	p := &x.Page
	w := &p.Words[d.k]
	if c.actor.Side != syntax.Thing || c.said && !w.Conj || d.modal || d.future || w.Feats.Voice == document.Pass || c.begin >= d.k {
		return "", "", false
	}
	head := c.begin
	if p.Words[head].Is(lexicon.ClassDemonstrative) {
		head++ // هذا القانون
	}
	bare := head == d.k && head > c.begin // هذا يضعف المصداقية
	if !bare && !x.isStep(&p.Words[head]) {
		return "", "", false
	}
	lemma := w.Lemma()
	switch {
	case d.negation > 0 && p.Words[d.negation-1].Base != "لن" && serves.Has(lemma) && x.lemmaBehind(d.k, c.Last, served):
		act, rule = "condemn", "force-useless"
	case d.negation > 0, bare && !belittling.Has(lemma):
		return "", "", false
	case (lemma == "دمر" || lemma == "ضرب") && strikes.Has(p.Words[head].Lemma()):
		return "", "", false
	case offending.Has(lemma), harming.Has(lemma) && x.lemmaBehind(d.k, c.Last, dearThings):
		act, rule = "condemn", "force-offends"
	case x.worsens(d.k, c.Last) && head+1 < d.k && x.ownerBehind(head, d.k, c.Dr) > 0:
		act, rule = "condemn", "force-worsens"
	case aiming.Has(lemma) && x.harmBehind(d.k, c.Last):
		act, rule = "accuse", "force-aims"
	case lemma == "شجع" && x.violenceBehind(d.k, c.Last):
		act, rule = "accuse", "force-incites"
	default:
		return "", "", false
	}
	d.actor = syntax.Actor{}
	if k := x.ownerBehind(head, d.k, c.Dr); k > 0 {
		d.actor, _ = x.readActor(k, d.k, c.Dr) // قرار واشنطن
	}
	return act, rule, true
}

// ownerBehind returns the word of the party whose step stands at word k: in its genitive or behind an adjective
// (ممارسات إيران), 0 for none.
func (x *Judge) ownerBehind(k, last int, dr *syntax.Draft) int {
	for j := k + 1; j < min(last, k+3); j++ {
		if w := &x.Page.Words[j]; x.SideAt(j, dr) == syntax.OtherSide && !w.HasProclitic() && !w.Conj {
			return j
		} else if w.Pos != document.ADJ {
			return 0
		}
	}
	return 0
}

// worsens reports whether the verb at word k brings about or serves what is bad (تزيد التوتر، أدت إلى الانهيار).
func (x *Judge) worsens(k, last int) bool {
	p := &x.Page
	if lemma := p.Words[k].Lemma(); lemma == "جعل" {
		for j := k + 1; j < min(last, k+5) && p.Words[j].Punct == 0; j++ {
			if impossible.Has(strings.TrimSuffix(p.Words[j].Base, "ا")) {
				return true // جعلت الحوار مستحيلا
			}
		}
		return false
	} else if !worsening.Has(lemma) {
		return false
	}
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case ills.Has(w.Lemma()), x.ForceOf(w)&(lexicon.ForceBlame|lexicon.ForceHostile|lexicon.ForcePatient) != 0 && w.Pos == document.NOUN:
			return true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j), w.Lemma() == "منع" || w.Lemma() == "خفض":
			return false
		}
	}
	return false
}

var (
	// worsening are the verbs of bringing about or adding to something.
	worsening = lexicon.Set("زاد فاقم عمق اثار اشعل غذى اجج سبب تسبب ادى صعد خلق عقد خدم قاد كرس")
	// ills are what nobody wants more of.
	ills = lexicon.Set("توتر ازمة معاناة قلق غضب كراهية فوضى عنف انقسام احتقان خطر صراع ارهاب تطرف كارثة فتنة خوف انهيار تدهور تعقيد وضع نزاع متطرف ارهابي عدو حرب عزلة تصعيد شك")
	// impossible is how a step may make what is wanted.
	impossible = lexicon.Set("مستحيل مستحيلة صعب صعبة")
)

// aiming are the verbs of having something for one's end.
var aiming = lexicon.Set("هدف استهدف رمى سعى")

// harmBehind reports whether a hostile masdar is the end of the verb at word k (تهدف إلى إثارة الفتن).
func (x *Judge) harmBehind(k, last int) bool {
	for j := k + 1; j < min(last, k+4); j++ {
		if w := &x.Page.Words[j]; x.ForceOf(w)&(lexicon.ForceHostile|lexicon.ForceAim) != 0 || x.ForceOf(w)&lexicon.ForceContainer != 0 && x.wrongBehind(j, last) {
			return true
		}
	}
	return false
}

// endangers reports whether a state or a body threatens or undermines what is dear (إيران تهدد أمن المنطقة).
func (x *Judge) endangers(c *Clauses, d *deed) bool {
	w := &x.Page.Words[d.k]
	if d.modal || d.actor.Last == 0 || d.actor.First >= d.k || w.Feats.Voice == document.Pass || !x.isBody(d.actor.First) {
		return false
	}
	return undermining.Has(w.Lemma()) && x.lemmaBehind(d.k, c.Last, endangered)
}

var (
	// undermining are the verbs of putting in danger.
	undermining = lexicon.Set("دمر قضى افقد اضعف هدم شوه هدد قوض زعزع نسف")
	// endangered is what nobody may put in danger.
	endangered = lexicon.Set("ثقة سمعة اقتصاد امل مصداقية سلام سلم امن استقرار سيادة ديمقراطية ملاحة وحدة عملية جهد هدنة حياة")
)

// isStep reports whether the word names a decision, a law, a measure or a saying.
func (x *Judge) isStep(w *syntax.Word) bool {
	return w.Pos == document.NOUN && (x.ForceOf(w)&lexicon.ForceSaying != 0 || measures.Has(w.Lemma()) || steps.Has(w.Lemma()))
}

var (
	// steps are the nouns for what is decided and done besides.
	steps = lexicon.Set("نهج فعل نشاط سلوك اتفاق صفقة رد رفض فرض تصرف اجراء اغلاق طرد اعتقال قانون مشروع تعديل حكم محاكمة مقال خطاب مرسوم تدبير غارة قصف تشريع لائحة ممارسة استمرار عدوان هجوم رسالة منشور تغريدة فيلم عقوبة")
	// offending are the verbs of breaking what binds.
	offending = lexicon.Set("انتهك خرق خالف ناقض تعارض تناقض تنافى تجاهل قوض شوه استفز عرقل نسف اجج مس اساء")
	// harming are the verbs of harming, which need something dear behind them.
	harming = lexicon.Set("ضعف هدد دمر ضرب قضى افقد اضعف هدم استهدف ضر اضر عرض صادر قيد برر كرس غذى زعزع حرم")
	// belittling are those of them that judge with no more than a demonstrative before them.
	belittling = lexicon.Set("ضعف اضعف قوض نسف انتهك هدم شوه اساء")
	// serves are the verbs of being of use, denied of what is useless.
	serves = lexicon.Set("ساعد خدم اسهم ساهم استوفى راعى لبى")
	// dearThings are what nobody may harm.
	dearThings = lexicon.Set("مصداقية صدقية شرعية اقتصاد امل فرصة مؤسسة بنية سمعة سلام سلم امن استقرار ارادة حرية حق حقوق وحدة سيادة ديمقراطية قانون ناخب شعب مواطن مدني مصلحة ثقة كرامة علاقة جهد عملية حياة صحافة تعبير انقلاب احتلال عنف هوية مستقبل مصير")
	// served is what a step should be of use for.
	served = lexicon.Set("سلام تهدئة حل توصل اتفاق استقرار امن معيار شرط حوار عملية مصلحة جهد تسوية قضية علاقة مطلب حد")
)

// lemmaBehind reports whether one of the lemmas stands in the next words behind word k, before another
// verb.
func (x *Judge) lemmaBehind(k, last int, lemmas *lexicon.Words) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+5); j++ {
		switch w := &p.Words[j]; {
		case lemmas.Has(w.Lemma()):
			return true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}

// violenceBehind reports whether those who are set on at word k, or what they are set on to, is violent.
func (x *Judge) violenceBehind(k, last int) bool {
	p := &x.Page
	for j := k + 1; j < min(last, k+reachVictim); j++ {
		switch w := &p.Words[j]; {
		case w.Pos == document.NOUN && w.Mention == 0 && x.ForceOf(w)&(lexicon.ForceHostile|lexicon.ForcePatient|lexicon.ForceBlame) != 0:
			return true
		case w.Pos == document.VERB, w.Punct != 0 && !p.IsMark(j):
			return false
		}
	}
	return false
}

// wrongBehind reports whether a wrong stands soon behind word k (الاستمرار في خرق القانون).
func (x *Judge) wrongBehind(k, last int) bool {
	for j := k + 1; j < min(last, k+4); j++ {
		if w := &x.Page.Words[j]; x.ForceOf(w)&(lexicon.ForceHostile|lexicon.ForcePatient|lexicon.ForceBlame|lexicon.ForceBad|lexicon.ForceAim|lexicon.ForceAssail|lexicon.ForceBlow) != 0 {
			return true
		}
	}
	return false
}

// attemptAt reports whether the predicate at word j calls something an attempt at a wrong (محاولة لتشويه
// الحقيقة).
func (x *Judge) attemptAt(j, last int) bool {
	p := &x.Page
	if !attempts.Has(p.Words[j].Lemma()) || p.Words[j].Definite() {
		return false
	}
	for k := j + 1; k < min(last, j+4); k++ {
		switch w := &p.Words[k]; {
		case w.HasBefore("ل") || w.Form == "ل":
			for n := k; n < min(last, k+2); n++ {
				if x.ForceOf(&p.Words[n])&(lexicon.ForceHostile|lexicon.ForceAim|lexicon.ForceBlow) != 0 {
					return true
				}
			}
			return false
		case w.Pos != document.ADJ:
			return false
		}
	}
	return false
}

// attempts are the nouns of trying.
var attempts = lexicon.Set("محاولة مسعى سعي مخطط تمهيد ذريعة")

// intolerable finds a content that tells that somebody cannot go on as he does (لا يمكن للنظام الاستمرار
// بقتل شعبه).
func (x *Judge) intolerable(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	for p.IsMark(first) && first+1 < last {
		first++
	}
	if first+4 >= last || p.Words[first].Form != "لا" || p.Words[first+1].Lemma() != "امكن" || !p.Words[first+2].HasBefore("ل") || x.SideAt(first+2, dr) != syntax.OtherSide {
		return syntax.Trigger{}, false
	}
	for k := first + 3; k < min(last, first+12) && p.Words[k].Punct != '.'; k++ {
		switch p.Words[k].Lemma() {
		case "استمرار", "استمر", "مواصلة", "واصل":
			if !x.wrongBehind(k, last) {
				return syntax.Trigger{}, false
			}
			a, _ := x.readActor(first+2, k, dr)
			return syntax.Trigger{First: first, Last: first + 2, Act: "condemn", Rule: "content-intolerable", Party: a}, true
		}
	}
	return syntax.Trigger{}, false
}

// ultimatum finds a content that sets a party a term (أمام الشركة مهلة أسبوعين).
func (x *Judge) ultimatum(dr *syntax.Draft) (syntax.Trigger, bool) {
	p := &x.Page
	first, last := dr.Content.First, dr.Content.Last
	if first+2 >= last || p.Words[first].Form != "امام" || x.SideAt(first+1, dr) != syntax.OtherSide && x.SideAt(first+1, dr) != syntax.House {
		return syntax.Trigger{}, false
	}
	for k := first + 2; k < min(last, first+8); k++ {
		if w := &p.Words[k]; w.Lemma() == "مهلة" {
			a, _ := x.readActor(first+1, k, dr)
			return syntax.Trigger{First: k, Last: k + 1, Act: "demand", Rule: "content-term", Party: a}, true
		} else if w.Pos == document.VERB || w.Punct != 0 {
			break
		}
	}
	return syntax.Trigger{}, false
}

// campaigned reports whether the verb at word k tells that somebody is the aim of a campaign (تتعرض لحملة
// كاذبة).
func (x *Judge) campaigned(k, last int) bool {
	p := &x.Page
	if p.Words[k].Lemma() != "تعرض" {
		return false
	}
	for j := k + 1; j < min(last, k+3); j++ {
		if w := &p.Words[j]; campaigns.Has(w.Lemma()) {
			return true
		} else if w.Form != "ل" && w.Lemma() != "اكبر" && w.Lemma() != "ابشع" {
			return false
		}
	}
	return false
}

// campaigns are what is led against somebody in words.
var campaigns = lexicon.Set("حملة هجمة مؤامرة ظلم افتراء تشويه تشهير استفزاز ابتزاز خيانة")

// readyToFight reports whether the readiness at word j is for a fight (مستعدون للرد على أي هجوم).
func (x *Judge) readyToFight(j, last int) bool {
	p := &x.Page
	for k := j + 1; k < min(last, j+3); k++ {
		w := &p.Words[k]
		if !combats.Has(w.Lemma()) {
			continue
		}
		return w.Lemma() != "رد" || k+1 >= last || p.Words[k+1].Punct != 0 || p.Words[k+1].Form == "على" && k+2 < last && !asked.Has(strings.TrimPrefix(p.Words[k+2].Base, "ال"))
	}
	return false
}

var (
	// combats are what one makes ready for against somebody.
	combats = lexicon.Set("رد قتال حرب مواجهة تصدي تصد معركة ضرب هجوم")
	// asked is what is answered in words.
	asked = lexicon.Set("سؤال اسئلة استفسار استفسارات طلب رسالة دعوة عرض مقترح اقتراح")
)
