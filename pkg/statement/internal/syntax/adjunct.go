package syntax

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// timeUnits are the spans of time that lie between an occasion and a statement (بعد ساعات على).
var timeUnits = lexicon.Set("ساعة ساعات ساعتين دقائق دقيقة يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنة سنوات عام عامين لحظات")

// Adjunct returns the word behind the adverbial phrase that begins at word j between the parts of a
// clause: a setting, a manner, an occasion or what is answered (ردا على سؤال); j for none.
func (x *Reader) Adjunct(j, limit int) int {
	p := &x.Page
	if j+1 >= limit || !p.Words[j].Adverbial || p.Words[j].Conj || p.Words[j].Punct != 0 {
		return j
	}
	if end := x.setting(j, limit); end > j {
		return end
	}
	if end := x.before(j, limit); end > j {
		return end
	}
	if end := x.fixedAside(j, limit); end > j {
		if end+1 < limit && p.Words[end].Form == "من" && (months.Has(p.Words[end+1].Base) || timeNoun.Has(p.Words[end+1].Base)) {
			for end += 2; end < limit && x.goesOnDate(end); end++ { // في وقت سابق من أغسطس الجاري
			}
		}
		for end+1 < limit && p.Words[end].Form == "من" && p.Words[end+1].Is(lexicon.ClassTime) || end > j && end < limit && p.Words[end].Is(lexicon.ClassTime) && !p.Words[end].Is(lexicon.ClassHuman) && p.Words[end].Form != "قبل" {
			end++ // في وقت سابق من اليوم
		}
		return end
	}
	limit = min(limit, j+maxSetting)
	if end := x.compound(j, limit); end > j {
		return end
	}
	w, n := &p.Words[j], &p.Words[j+1]
	switch {
	case lexicon.Replies.Has(w.Base) && (PrepositionFrame(n.Form) != 0 || n.Prefix == "ل"):
		if n.Prefix == "ل" {
			end := x.dativeEnd(j+1, limit)
			if end == j+2 && end < limit && !n.Definite() && !n.HasPronoun() && p.Words[end].Pos == document.NOUN && !p.Words[end].Conj {
				end = x.partyPhrase(end, limit) // استعدادا لانتخابات منتصف الولاية
			}
			return end
		}
		return x.phraseBehind(j+1, limit)
	case w.Form == "من" && (n.Form == "دون" || n.Form == "غير"):
		return min(max(j+3, x.phraseBehind(j+1, limit)), limit)
	case lexicon.MannerHeads.Has(w.Base) && n.Pos == document.ADJ:
		return j + 2
	case w.Form == "على" && n.Form == "نحو" && j+2 < limit && p.Words[j+2].Pos == document.ADJ:
		return j + 3
	case w.Form == "في" && spans.Has(n.Base) && j+2 < limit && p.Words[j+2].Pos == document.ADJ && p.Words[j+2].Definite():
		return j + 3 // في الأعوام التالية
	case w.Form == "اكثر" && n.Form == "من" && j+2 < limit && p.Words[j+2].Form == "مرة":
		return j + 3
	case lexicon.Occasions.Has(w.Form):
		return x.occasion(j, limit)
	}
	return j
}

// compound returns the word behind the compound preposition at word j and what it governs (من خلال حسابه، بحضور
// نظيره، لأسباب أمنية); j for none.
func (x *Reader) compound(j, limit int) int {
	for _, rest := range lexicon.CompoundPrepositions[x.Page.Words[j].Form] {
		if k := j + len(rest); x.Follows(j+1, limit, rest) {
			if end := x.phraseBehind(k, limit); end > k {
				return x.settingRest(end, limit)
			}
		}
	}
	return j
}

// spans are the spans of time in which something is done.
var spans = lexicon.Set("الاعوام السنوات الايام الاشهر الشهور الاسابيع الساعات الدقائق الفترة")

// isAdverbial reports whether word j is an adjective in the accusative behind what is definite, which
// tells how something is done (كتابيا); before a proper name it is a name itself.
func (x *Reader) isAdverbial(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j == 0 || j+1 >= len(p.Words) || w.Pos != document.ADJ || w.Article || w.Conj || w.Mention != 0 || w.Is(lexicon.ClassHuman) || !p.accusative(w) || w.FormOf(lexicon.Participle) != nil {
		return false
	}
	b := &p.Words[j-1]
	return (b.Definite() || b.Mention != 0 || b.Pos == document.PROPN) && (p.Words[j+1].Pos != document.PROPN || p.Words[j+1].Mention != 0)
}

// phraseBehind returns the word behind the noun phrase that follows word j, j for none.
func (x *Reader) phraseBehind(j, limit int) int {
	if j+1 < limit && x.Page.Words[j+1].Punct == 0 && Questions.Has(x.Page.Words[j+1].Base) {
		end := j + 2
		if end < limit && x.Page.Words[j+1].Base == "اسئلة" && x.Page.Words[end].Article && x.Page.Words[end].Feats.Number == document.Plur {
			end++ // أسئلة الصحفيين
		}
		for end < limit && (x.Page.Words[end].Pos == document.ADJ || spreadAdjectives.Has(x.Page.Words[end].Base)) && !x.Page.Words[end].Definite() {
			end++
		}
		return x.specified(end, limit)
	}
	return x.partyBehind(j, limit)
}

// Questions are what is answered without telling whose it is.
var Questions = lexicon.Set("سؤال اسئلة استفسار استفسارات")

// specified passes over what a reply is about (سؤال حول الأزمة).
func (x *Reader) specified(k, limit int) int {
	p := &x.Page
	if k+1 >= limit || !about.Has(p.Words[k].Form) || p.Words[k+1].Punct != 0 {
		return k
	}
	return max(k, x.partyPhrase(k+1, limit))
}

// about are the prepositions of what is talked about.
var about = lexicon.Set("حول بشان بخصوص")

// occasion returns the word behind the occasion whose preposition stands at word j (فور وصوله إلى
// المطار, بعد ساعات على الهجوم), j for none. An object of its masdar is taken in where another object
// stands behind it (أثناء زيارته المدينة السلطات).
func (x *Reader) occasion(j, limit int) int {
	p := &x.Page
	k := j + 1
	w := &p.Words[k]
	if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassRelative|lexicon.ClassDemonstrative) || w.Pos == document.VERB || !nominal(w) && !timeUnits.Has(w.Base) {
		return j
	}
	if p.Words[j].Form == "لدى" && !(w.Feats.Masdar && w.HasPronoun()) {
		return j // السفير لدى الأمم المتحدة
	}
	var end int
	switch {
	case timeUnits.Has(w.Base):
		end = k + 1
		for end < limit && (p.Words[end].Pos == document.ADJ || p.Words[end].Pos == document.NUM) && !p.Words[end].Definite() {
			end++
		}
	case w.HasPronoun():
		end = x.adjectivesEnd(k+1, limit)
		if o := x.masdarObject(end, limit); w.Feats.Masdar && o > end {
			return o
		}
		if end+1 < limit && p.Words[end].Form == "مع" {
			end = max(end, x.phraseBehind(end, limit)) // بعد قمته مع الزعيم
		}
	default:
		if end = x.partyBehind(j, limit); end == j {
			return j
		}
		if w.Feats.Masdar && !w.Article && end < limit && p.Words[end].Feats.Masdar && x.IsObject(end) {
			end = x.partyPhrase(end, limit) // بعد إعلان ترامب انسحاب بلاده
		}
	}
	if f := PrepositionFrame(p.Words[min(end, limit-1)].Form); end+1 < limit && (w.Feats.Masdar && f != 0 || timeUnits.Has(w.Base) && f&(lexicon.FrameMin|lexicon.FrameAla) != 0) {
		if n := x.phraseBehind(end, limit); n > end+1 {
			end = n
		}
	}
	return x.settingRest(end, limit)
}

// masdarObject returns the word behind the object at word k of a masdar with a pronoun, where the rest
// of the clause goes on behind it with an object or a complement of its own; k for none.
func (x *Reader) masdarObject(k, limit int) int {
	if k >= limit || !x.IsObject(k) {
		return k
	}
	o := x.placeEnd(x.partyPhrase(k, limit), limit)
	if o > k && o < limit && (x.IsObject(o) || x.Page.Words[o].Is(lexicon.ClassThat|lexicon.ClassBithat) || x.Page.Words[o].Punct == ':' || x.Page.QuoteAt(o) != 0 || x.Adjunct(o, limit) > o) {
		return o
	}
	return k
}

// AdjunctBefore returns the word where the adverbial phrase or the comma before it begins that ends
// before word j, behind a subject (الرئيس، في خطاب متلفز، قال); 0 for none.
func (x *Reader) AdjunctBefore(j, lo int) int {
	p := &x.Page
	for a := j - 2; a > lo && j-a <= maxSetting; a-- {
		if p.Words[a].Is(lexicon.ClassRelative) && x.ClosesSubject(a-1) && x.relativeEnd(a, j) == j {
			return a // الوزير الذي يزور باريس قال
		}
		if p.Words[a].Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) || p.QuoteAt(a) != 0 {
			return 0
		}
		if !p.IsComma(a-1) && !x.ClosesSubject(a-1) || x.Adjunct(a, j) != j {
			continue
		}
		if p.IsComma(a - 1) {
			a--
		}
		return a
	}
	return 0
}

// SaidIn reports whether the phrase before the verb at word i is the paper in which the subject before
// it spoke (الوزارة في بيان قالت) rather than the subject itself (وسط تقارير قالت).
func (x *Reader) SaidIn(np Phrase, i, lo int) bool {
	if np.First <= lo || np.First == 0 {
		return false
	}
	in := x.Page.Words[np.First-1].Form
	return (in == "في" || in == "خلال" || in == "عبر") && x.AdjunctBefore(x.BeforeCommas(i), lo) > 0
}

// relativeEnd returns the word behind the least that the relative clause at word j can be: its verb with
// one object or one prepositional phrase (الذي يزور باريس); j where it begins with no verb or with a cue.
func (x *Reader) relativeEnd(j, limit int) int {
	p := &x.Page
	limit = min(limit, j+maxSetting)
	k := j + 1
	for k < limit && (p.Words[k].Form == "قد" || p.Words[k].Form == "كان" || p.Words[k].Form == "كانت" || p.Words[k].Form == "لم" || p.Words[k].Form == "لا") {
		k++
	}
	if k >= limit || p.Words[k].Pos != document.VERB || p.Words[k].Finite() != nil || p.Words[k].Mention != 0 {
		return j
	}
	k++
	if k < limit && WithPronoun.Has(p.Words[k].Form) {
		k++
	}
	switch {
	case k >= limit:
	case PrepositionFrame(p.Words[k].Form) != 0:
		k = x.phraseBehind(k, limit)
	case x.IsObject(k):
		k = x.partyPhrase(k, limit)
	}
	for k < limit && p.Words[k].Is(lexicon.ClassTime|lexicon.ClassAdverb) && !p.Words[k].Is(lexicon.ClassHuman) {
		k++
	}
	return k
}

// BeforeCommas returns the word i or the first of the commas before it.
func (x *Reader) BeforeCommas(i int) int {
	for i > 0 && x.Page.IsComma(i-1) {
		i--
	}
	return i
}

// remark returns the comma that ends the remark which the comma at word j opens between subject and
// object: a circumstance, a clause of state or what is said of the subject (، وهو من قادة الحزب،); j
// for none.
func (x *Reader) remark(j, limit int) int {
	p := &x.Page
	if j+2 >= limit || !p.IsComma(j) {
		return j
	}
	w := &p.Words[j+1]
	if p.IsComma(j+2) && (w.Is(lexicon.ClassAdverb) || w.Pos == document.ADJ && p.accusative(w) || x.fixedAside(j+1, limit) == j+2) {
		return j + 2 // ، بشدة،
	}
	state := w.Form == "وهو" || w.Form == "وهي" || w.Form == "وهم" || seated.Has(w.Form) || besides.Has(w.Form)
	timed := w.Is(lexicon.ClassTime) && !w.Is(lexicon.ClassHuman) && p.Words[j+2].Adverbial
	if !state && !timed && !lexicon.Replies.Has(w.Base) && !(w.Article && (attached[w.Base] || aged.Has(w.Base))) && x.Adjunct(j+1, limit) == j+1 {
		return j
	}
	for k := j + 2; k < min(limit, j+maxSetting); k++ {
		switch v := &p.Words[k]; {
		case p.IsComma(k):
			if m := p.MentionAt(k + 1); k+2 < limit && m != nil && besides.Has(w.Form) && x.IsPerson(p.Words[k+1].Mention) && m.Last < limit && p.IsComma(m.Last) {
				return m.Last // ، وكذلك رئيس الوزراء، فلان،
			}
			return k
		case v.Is(lexicon.ClassThat | lexicon.ClassBithat), p.IsMark(k), v.Punct != 0 && v.Punct != '(' && v.Punct != ')', !state && x.isVerb(k) && !x.opensRelative(k) && x.spreadClause(k, limit) == k:
			return j
		}
	}
	return j
}

// besides are the words with which a remark adds who else does it.
var besides = lexicon.Set("وكذلك ومعه ومعها ومعهم ومثله ومثلها")

// seated are the words with which a remark tells where a body has its seat (، ومقره بريطانيا،).
var seated = lexicon.Set("ومقره ومقرها ومقرهم ومركزه ومركزها")

// fixedAside returns the word behind the adverbial phrase that begins at word j, j for none.
func (x *Reader) fixedAside(j, limit int) int {
	for _, rest := range lexicon.FixedAsides[x.Page.Words[j].Form] {
		if x.Follows(j+1, limit, rest) {
			return j + 1 + len(rest)
		}
	}
	return j
}
