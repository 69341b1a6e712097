package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// skipAside passes over adverbs, days and short prepositional phrases of the manner
// (من جديد, مرة أخرى, في بيان) before an object.
func (x *Reader) skipAside(j, limit int) int {
	p := &x.page
	for n := 0; j < limit && n < maxSkip; n++ {
		w := &p.words[j]
		end := j
		if p.isComma(j) {
			if end = x.circumstance(j, limit); end == j {
				end = x.remark(j, limit)
			}
		}
		adjunct := x.adjunct(j, limit)
		switch {
		case adjunct > j && (!dateWord[w.base] || x.fixedAside(j, limit) > j): // في وقت لاحق
			j = adjunct
		case w.is(cDemonstrative) && j+1 < limit && timeNoun[p.words[j+1].base]: // هذه المرة
			j += 2
		case w.is(cAdverb|cTime) && !w.is(cHuman|cMasdarPrep):
			j++
			for w.is(cTime) && j < limit && x.goesOnDate(j) { // الجمعة 15 يونيو 2018، السبت الماضي
				j++
			}
		case dateWord[w.base] && j+2 < limit && p.words[j+1].is(cDemonstrative) && timeNoun[p.words[j+2].base]: // مطلع هذا الأسبوع
			j += 3
		case dateWord[w.base] && j+1 < limit && (p.words[j+1].punct == 0 && !p.words[j+1].arabic || p.words[j+1].is(cTime) || months[p.words[j+1].base] || dateTail[p.words[j+1].base] || dateWord[p.words[j+1].base]):
			for j += 2; j < limit && (!p.words[j].arabic && p.words[j].punct == 0 || months[p.words[j].base] || p.words[j].is(cTime) || dateTail[p.words[j].base] || dateWord[p.words[j].base]); j++ {
			}
		case end > j: // ، في حديث مع القناة،
			j = end
			if j+1 < limit && !p.words[j+1].is(cTime) && x.circumstance(j, limit) == j {
				j++
			}
		case p.isComma(j) && j+1 < limit && (p.words[j+1].is(cTime) || p.words[j-1].is(cTime)):
			j++
		case w.form == "من" && j+1 < limit && (p.words[j+1].form == "جديد" || p.words[j+1].is(cTurn)):
			j += 2
		case w.form == "على" && j+2 < limit && p.words[j+1].form == "لسان":
			np := x.nounPhrase(j+2, limit, &anyVerb)
			if !np.ok() {
				return j
			}
			j = np.after
		case w.form == "فيه" || w.form == "فيها" || w.form == "فيهما" || w.form == "اخرى":
			j++
		case w.form == "في" && j+1 < limit && (months[p.words[j+1].base] || dateWord[p.words[j+1].base] || !p.words[j+1].arabic && p.words[j+1].punct == 0 || p.words[j+1].is(cTime)):
			for j++; j < limit && (!p.words[j].arabic && p.words[j].punct == 0 || p.words[j].punct == '/' || months[p.words[j].base] || dateWord[p.words[j].base] || dateTail[p.words[j].base] || p.words[j].is(cTime)); j++ {
			}
		case w.punct == '(' && p.closing(j, limit) > 0:
			j += p.closing(j, limit) // (45 عاما)
		case j > 0 && p.words[j-1].pos != document.VERB && x.isAdverbial(j): // كتابيا
			j++
		case adjunct > j:
			j = adjunct
		case w.form == "في" && x.placeBehind(j) > 0: // في النيجر
			j = x.placeBehind(j)
		default:
			return j
		}
	}
	return j
}

// placeBehind returns the word behind the name of a country or place at word k+1, 0 where there is none.
func (x *Reader) placeBehind(k int) int {
	m := x.page.mentionAt(k + 1)
	if m == nil || m.start > x.page.words[k+1].Start {
		return 0
	}
	if kind := x.page.d.Entities[m.entity].Kind; kind != document.Country && kind != document.Place {
		return 0
	}
	return m.last
}

// skipSpread passes over where a paper was published (نشره على فيسبوك).
func (x *Reader) skipSpread(j, limit int) int {
	p := &x.page
	if j >= limit || !published[p.words[j].base] {
		return j
	}
	k := j + 1
	if k < limit && p.words[k].is(cPreposition) {
		k++
	}
	if n := p.mediaQuote(k, limit); n > 0 && x.isMedium(k+1, k+2) {
		return k + n
	}
	if k < limit && x.isMedium(k, k+1) {
		return min(x.mediumEnd(k, limit), limit)
	}
	return j
}

// skipSite passes over where somebody writes (على تويتر، على حسابه في فيسبوك).
func (x *Reader) skipSite(j, limit int) int {
	p := &x.page
	k := j
	for n := 0; n < 2 && k+1 < limit; n++ {
		if f := p.words[k].form; f != "على" && f != "في" && f != "عبر" {
			break
		}
		k++
		if accounts[p.words[k].base] {
			k++
			if k < limit && p.words[k].pos == document.ADJ {
				k++
			}
			continue
		}
		if !x.isMedium(k, k+1) {
			return j
		}
		k = min(x.mediumEnd(k, limit), limit)
	}
	return k
}

// isAccount reports whether word k is a page of somebody's or a social medium, where one writes.
func (x *Reader) isAccount(k int) bool {
	return accounts[x.page.words[k].base] || networks[x.page.words[k].base]
}

// networks are the social media.
var networks = set("تويتر فيسبوك فيس بوك انستغرام انستقرام يوتيوب تلغرام تيليغرام اكس تيك توك")

// accounts are the pages that somebody has on a site.
var accounts = set("حسابه حسابها حسابهم صفحته صفحتها صفحتهم موقعه موقعها")

// published are the verbs of publishing with the pronoun of the paper.
var published = set("نشره نشرها نشرته نشرتها بثه بثها بثته بثتها كتبه كتبها اصدره اصدرها اصدرته القاه القاها وزعه وزعها وزعته نقله نقلها نقلته ادلى")

// circumstance returns the comma that ends the prepositional phrase between commas which the
// comma at word j opens, j where there is none.
func (x *Reader) circumstance(j, limit int) int {
	p := &x.page
	if j+3 >= limit || !p.words[j+1].is(cPreposition) || p.words[j+1].conj {
		return j
	}
	for k := j + 2; k < min(limit, j+maxSkip); k++ {
		if p.isComma(k) {
			return k
		}
		if x.isVerb(k) && !x.opensRelative(k) || p.words[k].punct != 0 || p.words[k].is(cThat|cBithat|cRelative) {
			return j
		}
	}
	return j
}

// goesOnDate reports whether word j goes on a date: a number, a month or الماضي.
func (x *Reader) goesOnDate(j int) bool {
	w := &x.page.words[j]
	return dateTail[w.base] || months[w.base] || x.page.d.Tokens[j].Kind == document.Number || w.punct == '/'
}

// skipMedium passes over the medium or public that somebody talks to (لـ«الحياة», إلى رويترز,
// للصحافيين), to return j where there is none.
func (x *Reader) skipMedium(j, limit int) int {
	p := &x.page
	if j+1 >= limit {
		return j
	}
	k := j
	if w := &p.words[j]; w.form == "ل" || w.form == "مع" || prepositionFrame(w.form) == fIla {
		k++
	} else if !strings.HasPrefix(w.base, "ل") || !w.arabic {
		return j
	} else if public[w.base] {
		return j + 1
	}
	if n := p.mediaQuote(k, limit); n > 0 && k > j {
		return k + n
	}
	if !x.isMedium(k, k+1) {
		return j
	}
	return min(x.mediumEnd(k, limit), limit)
}

// public are those whom news is told to.
var public = set("للصحافيين للصحفيين للصحافة للاعلاميين لصحافيين لصحفيين للاعلام")

// dateWord begin a date between verb and object (أعلنت عام 2016 مقتل, أعلن مطلع مايو),
// months are in it and dateTail ends it (الشهر الماضي).
var (
	dateWord = set("عام سنة شهر مطلع منتصف نهاية اواخر اوائل مساء صباح قبل منذ خلال الشهر العام الاسبوع يوم")
	months   = set("يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين الاول الثاني اسبوع شهر عام يومين ايام اسبوعين شهرين اشهر سنوات عامين ساعة ساعات ساعتين دقائق دقيقة لحظات")
	dateTail = set("الماضي الماضية الجاري الجارية المقبل المقبلة الحالي الحالية المنصرم")
)

// timeNoun are the nouns of time that a demonstrative makes an adverb of (هذا الأسبوع).
var timeNoun = set("المرة العام الاسبوع الشهر اليوم السنة الليلة اللحظة الصباح المساء الايام الفترة")

// set makes a set of words separated by blanks.
func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
