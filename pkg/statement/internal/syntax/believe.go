package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// InsideOther reports whether the cue stands in what another one says, or in a relative
// clause with its object before it.
func (x *Reader) InsideOther(dr *Draft, first int) bool {
	v, w, b := dr.Verb, &x.Page.Words[dr.Cue], &x.Page.Words[max(dr.Cue-1, 0)]
	rule, subject := dr.Speaker.Rule, dr.Subject
	near := rule == "subject-verb" || rule == "clause" || rule == "verb-subject" || rule == "clause-pronoun"
	switch {
	case dr.Outer != 0 && dr.Kind == ByObject && (v.Act == "comment" || v.Act == "assert" || v.Has(lexicon.FlagAmb|lexicon.FlagNamed) && !near) && !(near && x.assertsDeed(dr)):
		return true // inside another content a bare object makes no statement
	case dr.Outer != 0 && embedded[v.Lemma] && !(near && (dr.Reported && v.Act == "consult" || v.Lemma == "اتفق" && dr.Speaker.Strong && dr.Form == lexicon.Perfect && !b.Is(lexicon.ClassRelative))):
		return true // قال إن ترامب يعتقد أن; but أعلن أن الجانبين اتفقا على
	case dr.Outer != 0 && dr.Negated && dr.IsDeed():
		return true // إن بلاده لن تعترف بالنتائج: what he says
	case dr.Outer != 0 && v.Has(lexicon.FlagQuote) && v.Has(lexicon.FlagChain):
		return true // الولايات المتحدة تواصل "السير على حبل مشدود"
	case w.Pronoun != "" && (dr.Kind == ByQuote || dr.Kind == ByObject) && dr.Cue > first && b.Is(lexicon.ClassRelative):
		return true // المقاطعة التي أعلنتها الدول الأربع "…"
	case w.Pronoun != "" && dr.Kind == ByQuote && dr.Outer != 0 && dr.Cue > first && b.Form == "ما" && !Describes[v.Lemma]:
		return true // وقال إن ما أعلنه الرئيس "ممكن"
	case w.Pronoun != "" && dr.Kind == ByQuote && v.Target&lexicon.FrameObject == 0 && dr.Cue > first && b.Pos == document.NOUN && !w.Conj:
		return true // في تغريدة كتبها على موقع تويتر … "…"
	case b.Form == "ما" && dr.Cue > first && v.Flags&lexicon.FlagQuote == 0 && (dr.Kind == ByClause || dr.Kind == ByPreposition) && !Describes[v.Lemma] && dr.Form == lexicon.Imperfect && !subject.Ok() && rule != "subject-verb":
		return true // لا يوجد ما يشير إلى أن
	case dr.Outer != 0 && (x.supposed(dr.Cue, first) || x.deniedToBe(dr.Cue, first)):
		return true // تساءل إن كانت الحكومة تعتزم, نفى أن تكون الحكومة اعتزمت
	case dr.Cue > first && asking.Has(b.Base):
		return true // وهل يثبت: who asks is the writer
	case b.Form == "ما" && dr.Cue > first+1 && x.Page.IsComma(dr.Cue-2) && w.Pronoun == "" && dr.Form == lexicon.Imperfect && implies.Has(v.Lemma):
		return true // ، ما يبرر الشكوى: what follows from it
	}
	return false
}

// assertsDeed reports whether the draft tells inside another content that somebody beside the verb has asserted a deed
// (إن الرئيسين أكدا التزامهما ب).
func (x *Reader) assertsDeed(dr *Draft) bool {
	v := dr.Verb
	return v.Act == "assert" && !Considers[v.Lemma] && dr.Form == lexicon.Perfect && dr.Speaker.Strong && dr.Speaker.Rule != "clause-pronoun" && x.Page.Words[dr.Intro].Feats.Masdar && x.Page.Words[dr.Cue].Quote == 0
}

// asking are the words of a question right before its verb.
var asking = lexicon.Set("هل لماذا متى")

// maxSupposed bounds the words from the condition to the cue in it.
const maxSupposed = 7

// supposed reports whether the cue at word i stands behind إن or إذا with كان: what is asked or supposed (ما إذا كانت
// واشنطن طالبت).
func (x *Reader) supposed(i, first int) bool {
	p := &x.Page
	for k := i - 1; k > first && k >= i-maxSupposed; k-- {
		w, b := &p.Words[k], &p.Words[k-1]
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || w.Pos == document.VERB && !wasForms.Has(w.Form) {
			return false
		}
		if wasForms.Has(w.Form) && (b.Form == "اذا" || b.Form == "ان" && strings.HasPrefix(p.D.Text[b.Start:b.End], "إ") || b.Form == "ما" && k > 1 && p.Words[k-2].Form == "اذا") {
			return true
		}
	}
	return false
}

// deniedToBe reports whether the cue at word i is what somebody denies by أن and كان before it (نفى أن يكون قد اتهم).
func (x *Reader) deniedToBe(i, first int) bool {
	p := &x.Page
	for k := i - 1; k > first+1 && k >= i-maxSupposed; k-- {
		w := &p.Words[k]
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || w.Pos == document.VERB && !beForms.Has(w.Form) {
			return false
		}
		if !beForms.Has(w.Form) || p.Words[k-1].Form != "ان" {
			continue
		}
		for n := k - 2; n >= first && n >= k-MaxTitle; n-- {
			if f := p.Words[n].Finite(); f != nil {
				return f.Verb.Act == "deny"
			}
			if p.Words[n].FormOf(lexicon.Participle) != nil && p.Words[n].FormOf(lexicon.Participle).Verb.Act == "deny" {
				return true
			}
		}
		return false
	}
	return false
}

// beForms are the forms of being behind أن.
var beForms = lexicon.Set("يكون تكون يكونوا يكونا تكونا")

// wasForms are the forms of being that follow a condition.
var wasForms = lexicon.Set("كان كانت كانوا كانا كانتا")

// embedded are the verbs of thinking and of consulting, which inside what somebody says tell what he holds of others
// rather than what they have said; to agree does so where nobody who agrees stands beside it.
var embedded = map[string]bool{
	"اعتقد": true, "ظن": true, "خشي": true, "توقع": true, "رأى": true, "آمن": true, "اتفق": true, "وقع": true, "بحث": true, "ناقش": true, "تشاور": true, "تباحث": true,
}

// Unspoken reports whether the draft has no speaker where one is needed.
func (x *Reader) Unspoken(dr *Draft) bool {
	if dr.Speaker.Name != "" {
		return false
	}
	v, rule := dr.Verb, dr.Speaker.Rule
	switch {
	case v.Has(lexicon.FlagImpers) && dr.Form == lexicon.Imperfect && dr.Kind == ByClause && thought.Has(v.Lemma):
		return true // يتوقع أن: nobody says it
	case v.Has(lexicon.FlagAmb) && dr.IsDeed():
		return true // لاجئ عراقي وطالب لجوء
	case dr.Kind == ByObject, dr.Kind != ByClause && rule == "impersonal" && !x.MarkedPassive(dr.Cue):
		return true
	case v.Has(lexicon.FlagImpers) && dr.Form == lexicon.Imperfect && rule == "unknown-relative" && dr.Kind == ByClause && v.Lemma != "ذكر" && !x.MarkedPassive(dr.Cue):
		return true // حدث يتوقع أن يحضره الآلاف: nobody says it
	case v.Has(lexicon.FlagQuote):
		return true // تبث على مدار الساعة "…"
	case dr.Form == lexicon.Imperfect && hints.Has(v.Lemma) && dr.Kind != ByQuote && !x.MarkedPassive(dr.Cue):
		return true // تباطؤ الأجور يشير إلى
	}
	return false
}

// PassiveSense reports whether the verb is passive or has a sense that is no speech: to be
// held for, to show.
func (x *Reader) PassiveSense(dr *Draft, first int) bool {
	v, w, b := dr.Verb, &x.Page.Words[dr.Cue], &x.Page.Words[max(dr.Cue-1, 0)]
	rule, subject := dr.Speaker.Rule, dr.Subject
	switch {
	case Describes[v.Lemma] && dr.Kind == ByClause && dr.Pron != "" && !dr.Object.Ok() && w.Pronoun == "" && (dr.Speaker.Name == "" || rule == "subject-verb" || rule == "relative") && b.Form != "ما":
		return true // ثلاثة مسلحين وصفوا بأنهم: passive
	case Considers[v.Lemma] && dr.Kind == ByQuote && dr.Form == lexicon.Imperfect && !dr.Object.Ok() && w.Pronoun == "" && x.Page.Words[max(dr.Intro-1, 0)].Punct != ':':
		return true // السعودية تعد "أبرز مساندة": passive
	case v.Has(lexicon.FlagImpers) && dr.Form == lexicon.Imperfect && dr.Kind == ByClause && dr.Pron != "" && !subject.Ok() && b.Is(lexicon.ClassRelative) && strings.HasPrefix(w.Base, "ي") && w.Finite().Number == lexicon.Singular:
		return true // الذي يعتقد أنه قتل: it is thought
	case thought.Has(v.Lemma) && dr.Form == lexicon.Imperfect && rule == "topic-verb" && dr.Kind == ByClause:
		return true // إذ يرجح أن
	case Considers[v.Lemma] && dr.Kind == ByObject && b.Is(lexicon.ClassRelative) && subject.Ok() && subject.Mention == 0 && mostOf.Has(x.Page.Words[subject.First].Base):
		return true // الذي يعتبر أحد أكبر المطارات
	case Considers[v.Lemma] && dr.Kind == ByObject && (rule == "relative" || !subject.Ok() && x.Page.Words[dr.Intro].Pos == document.ADJ):
		return true // الذي يعتبر العقل المدبر
	case showing.Has(v.Lemma) && dr.Form == lexicon.Imperfect && !subject.Ok() && dr.Cue > first+1 && !w.Conj && (x.isThing(dr.Cue-1) || dr.Kind == ByObject && x.Page.IsComma(dr.Cue-1) && x.isThing(dr.Cue-2)):
		return true // في تطور سلبي يشير إلى
	case saying.Has(v.Lemma) && dr.Form == lexicon.Perfect && dr.Kind == ByClause && rule == "verb-subject" && w.Feats.Number != lexicon.Plural:
		// قالت سلسلة متاجر إنها: in the past tense somebody said it
	case showing.Has(v.Lemma) && !dr.Speaker.Strong && !x.surnameLike(dr.Speaker.Span) && (rule == "verb-subject" || rule == "subject-verb" || rule == "clause") && dr.Speaker.Name != "" && dr.Speaker.Kind != document.Person && dr.Kind != ByQuote && !x.misreadName(dr):
		return true // تشير النتائج إلى: nobody says it
	}
	return false
}

// mostOf are the nouns by which something is ranked.
var mostOf = lexicon.Set("احد احدى اكبر اول اهم ابرز اكثر واحدا واحدة اعلى اقوى افضل اطول اخطر اغنى ثاني ثالث")

// NoSpeech reports whether what the verb governs makes it no verb of speech.
func (x *Reader) NoSpeech(dr *Draft) bool {
	v := dr.Verb
	head := &x.Page.Words[dr.Intro] // of the complement
	if PrepositionFrame(head.Form) != 0 && dr.Intro+1 < len(x.Page.Words) {
		head = &x.Page.Words[dr.Intro+1]
	}
	switch {
	case v.Lemma == "دعا" && dr.Kind == ByPreposition && feasts.Has(head.Lemma()):
		return true // دعا زملاءه إلى مأدبة
	case v.Act == "consult" && dr.Form == lexicon.Imperfect && !dr.Subject.Ok() && x.shows(dr.Cue):
		return true // نشر فيلما يستعرض مسيرة الفنان
	case v.Lemma == "نص":
		return dr.Kind == ByQuote || !dr.Speaker.Paper && !x.IsRuling(dr)
	case v.Lemma == "دافع" && defended.Has(head.Lemma()):
		return true // دافع عن لقبه
	case v.Lemma == "أشار" && dr.Form == lexicon.Imperfect && dr.Kind == ByPreposition && dr.Outer == 0 && x.wasBefore(dr.Cue):
		return true // وكان الوزير يشير إلى تصريحات نظيره: the writer explains it
	case v.Lemma == "أشار" && x.gestures(dr.Cue):
		return true // أشار بيده إلى السائق
	case v.Lemma == "عرض" && dr.Kind == ByPreposition:
		return true
	case (v.Lemma == "عرض" || v.Lemma == "التزم") && dr.IsDeed():
		return !x.presents(dr) && (!head.Feats.Masdar && head.Form != "عدم" && head.Base != "بعدم" || head.Definite() || head.HasPronoun()) // التزم الصمت
	case x.onlyMeant(dr):
		return true
	case v.Lemma == "قدم" && dr.Object.Ok() && strings.TrimPrefix(x.Page.Words[dr.Object.First].Lemma(), "ال") == "دعم":
		return true // قدمت دعما ماليا
	case v.Has(lexicon.FlagSpeech) && dr.Kind == ByPreposition:
		return !messages.Has(strings.TrimPrefix(x.Page.Words[dr.Intro].Base, "ب"))
	case v.Lemma == "كرر" && dr.Kind == ByObject && x.ForceOf(&x.Page.Words[dr.Intro])&lexicon.ForceHostile != 0:
		return true // كررت الميليشيا اعتداءاتها
	case v.Has(lexicon.FlagSpeech) && (!dr.Object.Ok() || !x.isSpeechNoun(dr.Object.First) && !(x.Page.QuoteAt(dr.Object.First) != 0 && x.isSpeechNoun(dr.Object.First+1))):
		return true // وجهت ضربات
	case v.Has(lexicon.FlagSpeech) && x.Page.Words[dr.Object.First].Definite() && x.Page.Words[dr.Object.First].FormOf(lexicon.Masdar) != nil && !(dr.Subject.Ok() && thanks.Has(x.Page.Words[dr.Object.First].Base)):
		return true // جدد التأكيد: the masdar is the cue
	case v.Lemma == "أدان" && x.isCourt(dr):
		return true // القضاء الذي أدانه
	case v.Lemma == "وقع" && dr.Kind == ByObject && x.Page.Words[dr.Intro].Lemma() == "عقد" && dr.Speaker.Kind == document.Person:
		return true // وقع اللاعب عقدا: an event
	case v.Lemma == "وقع" && dr.IsDeed() && !x.signs(dr.Cue+1, dr.Intro+8):
		return true // وقع على الهدف الأول
	}
	return false
}

// presents reports whether somebody sets forth in words, rather than offers, the bare object of the draft (عرض الوزير
// جهود بلاده).
func (x *Reader) presents(dr *Draft) bool {
	who := dr.Subject.Head&lexicon.ClassHuman != 0 || dr.Subject.Mention != 0 && x.IsPerson(dr.Subject.Mention)
	return dr.Verb.Lemma == "عرض" && dr.Kind == ByObject && who && presented.Has(strings.TrimPrefix(x.Page.Words[dr.Intro].Lemma(), "ال"))
}

// ActByObject is the act of the verb of the draft, which its object may change.
func (x *Reader) ActByObject(dr *Draft) string {
	switch {
	case x.presents(dr):
		return "comment"
	case dr.Verb.Lemma == "تبادل" && dr.Kind == ByObject && strings.TrimPrefix(x.Page.Words[dr.Intro].Lemma(), "ال") == "اتهام":
		return "accuse" // تبادل الطرفان الاتهامات
	}
	return dr.Verb.Act
}

// IsRuling reports whether the draft tells what a law or an agreement behind its verb lays down (ينص القانون على أن).
func (x *Reader) IsRuling(dr *Draft) bool {
	if dr.Verb.Lemma != "نص" || !dr.Subject.Ok() || dr.Subject.First < dr.Cue {
		return false
	}
	k := dr.Subject.First
	if x.Page.Words[k].Is(lexicon.ClassDemonstrative) && k+1 < dr.Subject.Last {
		k++
	}
	w := &x.Page.Words[k]
	return laid.Has(strings.TrimPrefix(w.Lemma(), "ال")) && (w.Definite() || w.HasPronoun() || k+1 < dr.Subject.Last && (x.Page.Words[k+1].Definite() || x.Page.Words[k+1].Mention != 0))
}

var (
	// laid are the texts that lay something down.
	laid = lexicon.Set("قانون دستور اتفاق اتفاقية مادة قرار مرسوم مشروع معاهدة بند وثيقة ميثاق لائحة نظام تشريع عقد خطة مقترح فقرة تعديل مذكرة مبادرة هدنة تسوية حكم قاعدة بيان اعلان مسودة نص بروتوكول تعليمات")
	// presented is what somebody sets forth in words.
	presented = lexicon.Set("جهد جهود ماساة معاناة رؤية موقف تجربة تفصيل تفاصيل نتيجة نتائج سبب اسباب وجهة تطور تطورات ظرف وضع اوضاع ملمح ملامح مسيرة انجاز انجازات تحد تحديات مشكلة قضية خطة خطط مقترح اقتراح فكرة شرط شروط حصيلة ملخص قصة دور سياسة استراتيجية توجه حجة رواية")
)

// onlyMeant reports whether the draft tells what somebody has in mind rather than says: what he intends (تعتزم الشركة
// أن), what a country fears or expects (تخشى أنقرة أن، تتوقع قبرص القيام ب), or what he does again (كررت الأمر).
func (x *Reader) onlyMeant(dr *Draft) bool {
	v := dr.Verb
	if dr.Kind == ByQuote || dr.Form != lexicon.Imperfect && dr.Form != lexicon.Perfect {
		return false
	}
	body := dr.Speaker.Kind == document.Country || dr.Speaker.Kind == document.Place
	switch v.Lemma {
	case "اعتزم", "نوى":
		return true
	case "خشي":
		return body && dr.Form == lexicon.Imperfect
	case "توقع":
		return body && dr.Form == lexicon.Imperfect && dr.Kind == ByObject
	case "كرر":
		return dr.Kind == ByObject && redone.Has(strings.TrimPrefix(x.Page.Words[dr.Intro].Lemma(), "ال"))
	}
	return false
}

// redone is what somebody does again.
var redone = lexicon.Set("امر محاولة خطا تجربة سيناريو عملية فعل انجاز مشهد فوز")

// wasBefore reports whether كان stands before the verb at word i, with no more than its subject between.
func (x *Reader) wasBefore(i int) bool {
	p := &x.Page
	for k := i - 1; k >= 0 && k >= i-maxSupposed && p.Sentence[k] == p.Sentence[i]; k-- {
		w := &p.Words[k]
		if wasForms.Has(w.Base) {
			return true
		}
		if w.Punct == '.' || w.Pos == document.VERB || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) {
			return false
		}
	}
	return false
}

// shows reports whether a work stands right before the verb at word i, which tells of what it is about.
func (x *Reader) shows(i int) bool {
	if i == 0 {
		return false
	}
	b := &x.Page.Words[i-1]
	return b.Pos == document.NOUN && !b.Definite() && !b.HasPronoun() && showings.Has(strings.TrimSuffix(b.Base, "ا"))
}

// showings are what one makes to be seen or read.
var showings = lexicon.Set("فيديو فيلم معرض كتاب مقطع شريط برنامج مسلسل عرض مقال تقرير وثائقي حلقة بحث صور صورة تسجيل")

// defended are what is defended without words.
var defended = lexicon.Set("مرمى لقب لون قميص شباك نفس حدود موقع مدينة ارض")

// feasts are what somebody is asked to come to.
var feasts = lexicon.Set("مادبة عشاء غداء افطار وليمة مائدة حفل حفلة سحور")

// gestures reports whether the verb of pointing at word i is done with the hand.
func (x *Reader) gestures(i int) bool {
	for k := i + 1; k < min(i+5, len(x.Page.Words)); k++ {
		switch x.Page.Words[k].Base {
		case "بيده", "بيدها", "بيديه", "براسه", "براسها", "باصبعه", "باصبعها", "بسبابته", "بيدهم":
			return true
		}
	}
	return false
}

// thanks are what is addressed to somebody by its name alone (وجه الشكر إلى).
var thanks = lexicon.Set("الشكر التحية التهنئة التهاني")
