package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// believable rejects drafts of finite cues, in a clause from word first on, whose subject does
// not support the reading of the verb as one of saying.
func (x *Extractor) believable(dr *draft, first int) bool {
	return !x.insideOther(dr, first) && !x.unspoken(dr) && !x.passiveSense(dr, first) && !x.noSpeech(dr) && !x.strayCue(dr, first)
}

// insideOther reports whether the cue stands in what another one says, or in a relative
// clause with its object before it.
func (x *Reader) insideOther(dr *draft, first int) bool {
	v, w, b := dr.verb, &x.page.words[dr.cue], &x.page.words[max(dr.cue-1, 0)]
	rule, subject := dr.speaker.rule, dr.subject
	near := rule == "subject-verb" || rule == "clause" || rule == "verb-subject" || rule == "clause-pronoun"
	switch {
	case dr.outer != 0 && dr.kind == byObject && (v.act == "comment" || v.act == "assert" || v.has(flagAmb|flagNamed) && !near):
		return true // inside another content a bare object makes no statement
	case dr.outer != 0 && dr.negated && dr.isDeed():
		return true // إن بلاده لن تعترف بالنتائج: what he says
	case dr.outer != 0 && v.has(flagQuote) && v.has(flagChain):
		return true // الولايات المتحدة تواصل "السير على حبل مشدود"
	case w.pronoun != "" && (dr.kind == byQuote || dr.kind == byObject) && dr.cue > first && b.is(cRelative):
		return true // المقاطعة التي أعلنتها الدول الأربع "…"
	case w.pronoun != "" && dr.kind == byQuote && dr.outer != 0 && dr.cue > first && b.form == "ما" && !describes[v.lemma]:
		return true // وقال إن ما أعلنه الرئيس "ممكن"
	case w.pronoun != "" && dr.kind == byQuote && v.target&fObject == 0 && dr.cue > first && b.pos == document.NOUN && !w.conj:
		return true // في تغريدة كتبها على موقع تويتر … "…"
	case b.form == "ما" && dr.cue > first && v.flags&flagQuote == 0 && (dr.kind == byClause || dr.kind == byPreposition) && !describes[v.lemma] && dr.form == imperfect && !subject.ok() && rule != "subject-verb":
		return true // لا يوجد ما يشير إلى أن
	case dr.cue > first && b.base == "هل":
		return true // وهل يثبت: who asks is the writer
	}
	return false
}

// unspoken reports whether the draft has no speaker where one is needed.
func (x *Reader) unspoken(dr *draft) bool {
	if dr.speaker.name != "" {
		return false
	}
	v, rule := dr.verb, dr.speaker.rule
	switch {
	case v.has(flagImpers) && dr.form == imperfect && dr.kind == byClause && thought[v.lemma] && !x.markedPassive(dr.cue):
		return true // يتوقع أن: nobody says it
	case v.has(flagAmb) && dr.isDeed():
		return true // لاجئ عراقي وطالب لجوء
	case dr.kind == byObject, dr.kind != byClause && rule == "impersonal" && !x.markedPassive(dr.cue):
		return true
	case v.has(flagImpers) && dr.form == imperfect && rule == "unknown-relative" && dr.kind == byClause && v.lemma != "ذكر" && !x.markedPassive(dr.cue):
		return true // حدث يتوقع أن يحضره الآلاف: nobody says it
	case v.has(flagQuote):
		return true // تبث على مدار الساعة "…"
	case dr.form == imperfect && hints[v.lemma] && dr.kind != byQuote && !x.markedPassive(dr.cue):
		return true // تباطؤ الأجور يشير إلى
	}
	return false
}

// passiveSense reports whether the verb is passive or has a sense that is no speech: to be
// held for, to show.
func (x *Reader) passiveSense(dr *draft, first int) bool {
	v, w, b := dr.verb, &x.page.words[dr.cue], &x.page.words[max(dr.cue-1, 0)]
	rule, subject := dr.speaker.rule, dr.subject
	switch {
	case describes[v.lemma] && dr.kind == byClause && dr.pron != "" && !dr.object.ok() && w.pronoun == "" && (dr.speaker.name == "" || rule == "subject-verb" || rule == "relative") && b.form != "ما":
		return true // ثلاثة مسلحين وصفوا بأنهم: passive
	case considers[v.lemma] && dr.kind == byQuote && dr.form == imperfect && !dr.object.ok() && w.pronoun == "" && x.page.words[max(dr.intro-1, 0)].punct != ':':
		return true // السعودية تعد "أبرز مساندة": passive
	case thought[v.lemma] && dr.form == imperfect && rule == "topic-verb" && dr.kind == byClause:
		return true // إذ يرجح أن
	case considers[v.lemma] && dr.kind == byObject && (rule == "relative" || !subject.ok() && x.page.words[dr.intro].pos == document.ADJ):
		return true // الذي يعتبر العقل المدبر
	case showing[v.lemma] && dr.form == imperfect && !subject.ok() && dr.cue > first+1 && !w.conj && (x.isThing(dr.cue-1) || dr.kind == byObject && x.page.isComma(dr.cue-1) && x.isThing(dr.cue-2)):
		return true // في تطور سلبي يشير إلى
	case saying[v.lemma] && dr.form == perfect && dr.kind == byClause && rule == "verb-subject" && w.feats.Number != plural:
		// قالت سلسلة متاجر إنها: in the past tense somebody said it
	case showing[v.lemma] && !dr.speaker.strong && !x.surnameLike(dr.speaker.span) && (rule == "verb-subject" || rule == "subject-verb" || rule == "clause") && dr.speaker.name != "" && dr.speaker.kind != document.Person && dr.kind != byQuote && !x.misreadName(dr):
		return true // تشير النتائج إلى: nobody says it
	}
	return false
}

// noSpeech reports whether what the verb governs makes it no verb of speech.
func (x *Reader) noSpeech(dr *draft) bool {
	v := dr.verb
	switch {
	case v.lemma == "دعا" && dr.kind == byPreposition && feasts[x.page.words[dr.content.first].lemma()]:
		return true // دعا زملاءه إلى مأدبة
	case v.lemma == "أشار" && x.gestures(dr.cue):
		return true // أشار بيده إلى السائق
	case v.lemma == "عرض" && dr.kind == byPreposition:
		return true
	case (v.lemma == "عرض" || v.lemma == "التزم") && dr.isDeed():
		w := &x.page.words[dr.content.first]
		return !w.feats.Masdar || w.definite() || w.hasPronoun() // التزم الصمت
	case v.has(flagSpeech) && dr.kind == byPreposition:
		return !messages[strings.TrimPrefix(x.page.words[dr.intro].base, "ب")]
	case v.lemma == "كرر" && dr.kind == byObject && x.forceOf(&x.page.words[dr.intro])&fcHostile != 0:
		return true // كررت الميليشيا اعتداءاتها
	case v.has(flagSpeech) && (!dr.object.ok() || !x.isSpeechNoun(dr.object.first) && !(x.page.quoteAt(dr.object.first) != 0 && x.isSpeechNoun(dr.object.first+1))):
		return true // وجهت ضربات
	case v.has(flagSpeech) && x.page.words[dr.object.first].definite() && x.page.words[dr.object.first].formOf(masdar) != nil:
		return true // جدد التأكيد: the masdar is the cue
	case v.lemma == "أدان" && x.isCourt(dr):
		return true // القضاء الذي أدانه
	case v.lemma == "وقع" && dr.kind == byObject && x.page.words[dr.intro].lemma() == "عقد" && dr.speaker.kind == document.Person:
		return true // وقع اللاعب عقدا: an event
	case v.lemma == "وقع" && dr.isDeed() && !x.signs(dr.cue+1, dr.intro+8):
		return true // وقع على الهدف الأول
	}
	return false
}

// goesOnWith reports whether the draft goes on with the deeds of one who has spoken in its sentence
// (شدد الرئيس على …، وشكر قطر).
func (x *Extractor) goesOnWith(dr *draft, first int) bool {
	for n := len(x.drafts) - 1; n >= 0 && x.drafts[n].cue >= first; n-- {
		if d := &x.drafts[n]; d.outer == 0 && !d.drop && d.form != masdar {
			return x.page.words[dr.cue].conj && d.speaker.same(&dr.speaker) && d.content.tail <= dr.cue
		}
	}
	return false
}

// feasts are what somebody is asked to come to.
var feasts = set("مادبة عشاء غداء افطار وليمة مائدة حفل حفلة سحور")

// gestures reports whether the verb of pointing at word i is done with the hand.
func (x *Reader) gestures(i int) bool {
	for k := i + 1; k < min(i+5, len(x.page.words)); k++ {
		switch x.page.words[k].base {
		case "بيده", "بيدها", "بيديه", "براسه", "براسها", "باصبعه", "باصبعها", "بسبابته", "بيدهم":
			return true
		}
	}
	return false
}

// strayCue reports whether the subject was found in a way that does not do for the verb.
func (x *Extractor) strayCue(dr *draft, first int) bool {
	v, rule, subject := dr.verb, dr.speaker.rule, dr.subject
	switch {
	case dr.isDeed() && rule == "unknown-relative":
		return true // الرجل الذي أكد حضوره: who does is not told
	case dr.isDeed() && dr.speaker.name != "" && !dr.speaker.strong && (rule == "verb-subject" || rule == "subject-verb" || rule == "relative" || rule == "clause"):
		return true // العقبات التي تعترض النمو
	case dr.isDeed() && !subject.ok() && !v.has(flagChain) && strings.HasPrefix(rule, "chain") && dr.form == perfect && !x.clauseInitial(dr.cue, first):
		return true // قانون مثير للجدل أقر في مايو
	case v.has(flagNamed) && (dr.speaker.name == "" || subject.ok() && !x.canSpeak(subject)):
		return true
	case v.has(flagNamed) && dr.isDeed() && !subject.ok() && (rule == "topic" || rule == "previous-topic") && !x.goesOnWith(dr, first):
		return true
	case v.has(flagAmb) && dr.kind != byQuote && !subject.ok() && !x.clauseInitial(dr.cue, first) && rule != "subject-verb" && rule != "relative":
		return true // a noun is read as a verb: الدور ثمن النهائي
	}
	return false
}
