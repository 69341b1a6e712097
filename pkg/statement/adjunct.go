package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// replies are the accusatives that with a preposition tell what a statement answers or follows
// (ردا على سؤال).
var replies = set("ردا تعليقا تعقيبا نيابة استنادا بناء خلافا احتجاجا تضامنا تنفيذا تمهيدا استجابة استعدادا انطلاقا استباقا")

// mannerHeads are nouns with ب that an adjective makes adverbs of (بشكل مفاجئ).
var mannerHeads = set("بشكل بصورة بطريقة بلهجة بنبرة بصفة بلغة بعبارات باللغة بالعبارة بصوت")

// occasions are the prepositions before the occasion of a statement.
var occasions = set("فور لدى قبيل بعيد غداة عشية وسط دون بعد قبل عقب اثناء خلال منذ رغم اثر")

// timeUnits are the spans of time that lie between an occasion and a statement (بعد ساعات على).
var timeUnits = set("ساعة ساعات ساعتين دقائق دقيقة يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنة سنوات عام عامين لحظات")

// opensAdjunct reports whether an adverbial phrase may begin with the word.
func opensAdjunct(in *info) bool {
	return settingPrepositions[in.form] || occasions[in.form] || in.form == "امام" || in.form == "من" || in.form == "اكثر" || replies[in.base] || mannerHeads[in.base] || fixedAsides[in.form] != nil
}

// adjunct returns the word behind the adverbial phrase that begins at word j between the parts of a
// clause: a setting, a manner, an occasion or what is answered (ردا على سؤال); j for none.
func (x *Reader) adjunct(j, limit int) int {
	p := &x.page
	if j+1 >= limit || !p.words[j].adverbial || p.words[j].conj || p.words[j].punct != 0 {
		return j
	}
	if end := x.setting(j, limit); end > j {
		return end
	}
	if end := x.before(j, limit); end > j {
		return end
	}
	if end := x.fixedAside(j, limit); end > j {
		for end+1 < limit && p.words[end].form == "من" && p.words[end+1].is(cTime) || end > j && end < limit && p.words[end].is(cTime) && !p.words[end].is(cHuman) && p.words[end].form != "قبل" {
			end++ // في وقت سابق من اليوم
		}
		return end
	}
	limit = min(limit, j+maxSetting)
	w, n := &p.words[j], &p.words[j+1]
	switch {
	case replies[w.base] && (prepositionFrame(n.form) != 0 || n.prefix == "ل"):
		if n.prefix == "ل" {
			return x.dativeEnd(j+1, limit)
		}
		return x.phraseBehind(j+1, limit)
	case w.form == "من" && (n.form == "دون" || n.form == "غير"):
		return min(max(j+3, x.phraseBehind(j+1, limit)), limit)
	case mannerHeads[w.base] && n.pos == document.ADJ:
		return j + 2
	case w.form == "على" && n.form == "نحو" && j+2 < limit && p.words[j+2].pos == document.ADJ:
		return j + 3
	case w.form == "اكثر" && n.form == "من" && j+2 < limit && p.words[j+2].form == "مرة":
		return j + 3
	case occasions[w.form]:
		return x.occasion(j, limit)
	}
	return j
}

// isAdverbial reports whether word j is an adjective in the accusative behind what is definite, which
// tells how something is done (كتابيا); before a proper name it is a name itself.
func (x *Reader) isAdverbial(j int) bool {
	p := &x.page
	w := &p.words[j]
	if j == 0 || j+1 >= len(p.words) || w.pos != document.ADJ || w.article || w.conj || w.mention != 0 || w.is(cHuman) || !p.accusative(w) || w.formOf(participle) != nil {
		return false
	}
	b := &p.words[j-1]
	return (b.definite() || b.mention != 0 || b.pos == document.PROPN) && (p.words[j+1].pos != document.PROPN || p.words[j+1].mention != 0)
}

// phraseBehind returns the word behind the noun phrase that follows word j, j for none.
func (x *Reader) phraseBehind(j, limit int) int {
	if j+1 < limit && x.page.words[j+1].punct == 0 && questions[x.page.words[j+1].base] {
		end := j + 2
		for end < limit && (x.page.words[end].pos == document.ADJ || spreadAdjectives[x.page.words[end].base]) && !x.page.words[end].definite() {
			end++
		}
		return x.specified(end, limit)
	}
	return x.partyBehind(j, limit)
}

// questions are what is answered without telling whose it is.
var questions = set("سؤال اسئلة استفسار استفسارات")

// specified passes over what a reply is about (سؤال حول الأزمة).
func (x *Reader) specified(k, limit int) int {
	p := &x.page
	if k+1 >= limit || !about[p.words[k].form] || p.words[k+1].punct != 0 {
		return k
	}
	return max(k, x.partyPhrase(k+1, limit))
}

// about are the prepositions of what is talked about.
var about = set("حول بشان بخصوص")

// occasion returns the word behind the occasion whose preposition stands at word j (فور وصوله إلى
// المطار, بعد ساعات على الهجوم), j for none. An object of its masdar is taken in where another object
// stands behind it (أثناء زيارته المدينة السلطات).
func (x *Reader) occasion(j, limit int) int {
	p := &x.page
	k := j + 1
	w := &p.words[k]
	if w.punct != 0 || w.is(cThat|cRelative|cDemonstrative) || w.pos == document.VERB || !nominal(w) && !timeUnits[w.base] {
		return j
	}
	if p.words[j].form == "لدى" && !(w.feats.Masdar && w.hasPronoun()) {
		return j // السفير لدى الأمم المتحدة
	}
	var end int
	switch {
	case timeUnits[w.base]:
		end = k + 1
		for end < limit && (p.words[end].pos == document.ADJ || p.words[end].pos == document.NUM) && !p.words[end].definite() {
			end++
		}
	case w.hasPronoun():
		end = x.adjectivesEnd(k+1, limit)
		if o := x.masdarObject(end, limit); w.feats.Masdar && o > end {
			return o
		}
	default:
		if end = x.partyBehind(j, limit); end == j {
			return j
		}
		if w.feats.Masdar && end < limit && p.words[end].feats.Masdar && x.isObject(end) {
			end = x.partyPhrase(end, limit) // بعد إعلان ترامب انسحاب بلاده
		}
	}
	if f := prepositionFrame(p.words[min(end, limit-1)].form); end+1 < limit && (w.feats.Masdar && f != 0 || timeUnits[w.base] && f&(fMin|fAla) != 0) {
		if n := x.phraseBehind(end, limit); n > end+1 {
			end = n
		}
	}
	return x.settingRest(end, limit)
}

// masdarObject returns the word behind the object at word k of a masdar with a pronoun, where the rest
// of the clause goes on behind it with an object or a complement of its own; k for none.
func (x *Reader) masdarObject(k, limit int) int {
	if k >= limit || !x.isObject(k) {
		return k
	}
	o := x.partyPhrase(k, limit)
	if o > k && o < limit && (x.isObject(o) || x.page.words[o].is(cThat|cBithat)) {
		return o
	}
	return k
}

// adjunctBefore returns the word where the adverbial phrase or the comma before it begins that ends
// before word j, behind a subject (الرئيس، في خطاب متلفز، قال); 0 for none.
func (x *Reader) adjunctBefore(j, lo int) int {
	p := &x.page
	for a := j - 2; a > lo && j-a <= maxSetting; a-- {
		if p.words[a].is(cRelative) && x.closesSubject(a-1) && x.relativeEnd(a, j) == j {
			return a // الوزير الذي يزور باريس قال
		}
		if p.words[a].is(cThat|cBithat|cRelative) || p.quoteAt(a) != 0 {
			return 0
		}
		if !p.isComma(a-1) && !x.closesSubject(a-1) || x.adjunct(a, j) != j {
			continue
		}
		if p.isComma(a - 1) {
			a--
		}
		return a
	}
	return 0
}

// saidIn reports whether the phrase before the verb at word i is the paper in which the subject before
// it spoke (الوزارة في بيان قالت) rather than the subject itself (وسط تقارير قالت).
func (x *Reader) saidIn(np phrase, i, lo int) bool {
	if np.first <= lo || np.first == 0 {
		return false
	}
	in := x.page.words[np.first-1].form
	return (in == "في" || in == "خلال" || in == "عبر") && x.adjunctBefore(x.beforeCommas(i), lo) > 0
}

// relativeEnd returns the word behind the least that the relative clause at word j can be: its verb with
// one object or one prepositional phrase (الذي يزور باريس); j where it begins with no verb or with a cue.
func (x *Reader) relativeEnd(j, limit int) int {
	p := &x.page
	limit = min(limit, j+maxSetting)
	k := j + 1
	for k < limit && (p.words[k].form == "قد" || p.words[k].form == "كان" || p.words[k].form == "كانت" || p.words[k].form == "لم" || p.words[k].form == "لا") {
		k++
	}
	if k >= limit || p.words[k].pos != document.VERB || p.words[k].finite() != nil || p.words[k].mention != 0 {
		return j
	}
	k++
	if k < limit && withPronoun[p.words[k].form] {
		k++
	}
	switch {
	case k >= limit:
	case prepositionFrame(p.words[k].form) != 0:
		k = x.phraseBehind(k, limit)
	case x.isObject(k):
		k = x.partyPhrase(k, limit)
	}
	for k < limit && p.words[k].is(cTime|cAdverb) && !p.words[k].is(cHuman) {
		k++
	}
	return k
}

// beforeCommas returns the word i or the first of the commas before it.
func (x *Reader) beforeCommas(i int) int {
	for i > 0 && x.page.isComma(i-1) {
		i--
	}
	return i
}

// remark returns the comma that ends the remark which the comma at word j opens between subject and
// object: a circumstance, a clause of state or what is said of the subject (، وهو من قادة الحزب،); j
// for none.
func (x *Reader) remark(j, limit int) int {
	p := &x.page
	if j+2 >= limit || !p.isComma(j) {
		return j
	}
	w := &p.words[j+1]
	state := w.form == "وهو" || w.form == "وهي" || w.form == "وهم"
	if !state && !replies[w.base] && !(w.article && (attached[w.base] || aged[w.base])) && x.adjunct(j+1, limit) == j+1 {
		return j
	}
	for k := j + 2; k < min(limit, j+maxSetting); k++ {
		switch v := &p.words[k]; {
		case p.isComma(k):
			return k
		case v.is(cThat | cBithat), p.isMark(k), v.punct != 0 && v.punct != '(' && v.punct != ')', !state && x.isVerb(k) && !x.opensRelative(k) && x.spreadClause(k, limit) == k:
			return j
		}
	}
	return j
}
