package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// SkipAside passes over adverbs, days and short prepositional phrases of the manner
// (من جديد, مرة أخرى, في بيان) that begin at word j, which is not the first.
func (x *Reader) SkipAside(j, limit int) int {
	p := &x.Page
	for n := 0; j < limit && n < MaxSkip; n++ {
		w := &p.Words[j]
		end := j
		if p.IsComma(j) {
			if end = x.circumstance(j, limit); end == j {
				end = x.remark(j, limit)
			}
		}
		adjunct := x.Adjunct(j, limit)
		switch {
		case adjunct > j && (!dateWord.Has(w.Base) || x.fixedAside(j, limit) > j || w.Form == "قبل" && p.Words[j+1].Article && !p.Words[j+1].Is(lexicon.ClassTime)): // في وقت لاحق
			j = adjunct
		case w.Is(lexicon.ClassDemonstrative) && j+1 < limit && timeNoun.Has(p.Words[j+1].Base): // هذه المرة
			j += 2
		case x.isDayOf(j, limit):
			j += 2 // يوم الاحتجاجات
		case w.Is(lexicon.ClassAdverb|lexicon.ClassTime) && !w.Is(lexicon.ClassHuman|lexicon.ClassMasdarPrep):
			j++
			for w.Is(lexicon.ClassTime) && j < limit && x.goesOnDate(j) { // الجمعة 15 يونيو 2018، السبت الماضي
				j++
			}
		case dateWord.Has(w.Base) && j+2 < limit && p.Words[j+1].Is(lexicon.ClassDemonstrative) && timeNoun.Has(p.Words[j+2].Base): // مطلع هذا الأسبوع
			j += 3
		case dateWord.Has(w.Base) && j+1 < limit && (p.Words[j+1].Punct == 0 && !p.Words[j+1].Arabic || p.Words[j+1].Is(lexicon.ClassTime) || months.Has(p.Words[j+1].Base) || dateTail.Has(p.Words[j+1].Base) || dateWord.Has(p.Words[j+1].Base)):
			for j += 2; j < limit && (!p.Words[j].Arabic && p.Words[j].Punct == 0 || months.Has(p.Words[j].Base) || p.Words[j].Is(lexicon.ClassTime) || dateTail.Has(p.Words[j].Base) || dateWord.Has(p.Words[j].Base)); j++ {
			}
		case end > j: // ، في حديث مع القناة،
			j = end
			if j+1 < limit && !p.Words[j+1].Is(lexicon.ClassTime) && x.circumstance(j, limit) == j {
				j++
			}
		case p.IsComma(j) && j+2 < limit && p.Words[j+1].Form == "في" && (months.Has(p.Words[j+2].Base) || p.D.Tokens[j+2].Kind == document.Number && j+3 < limit && months.Has(p.Words[j+3].Base)):
			j++ // ، في 8 آذار 2018
		case p.IsComma(j) && j+3 < limit && timeNoun.Has(p.Words[j+1].Base) && dateTail.Has(p.Words[j+2].Base) && p.IsComma(j+3):
			j += 4 // ، الأسبوع الماضي،
		case p.IsComma(j) && j+1 < limit && (p.Words[j+1].Is(lexicon.ClassTime) || p.Words[j-1].Is(lexicon.ClassTime) || dateTail.Has(p.Words[j-1].Base) && x.IsObject(j+1)):
			j++
		case w.Form == "من" && j+1 < limit && (p.Words[j+1].Form == "جديد" || p.Words[j+1].Is(lexicon.ClassTurn)):
			j += 2
		case w.Form == "على" && j+2 < limit && p.Words[j+1].Form == "لسان":
			np := x.NounPhrase(j+2, limit, &AnyVerb)
			if !np.Ok() {
				return j
			}
			j = np.After
		case w.Form == "فيه" || w.Form == "فيها" || w.Form == "فيهما" || w.Form == "اخرى":
			j++
		case w.Base == "ذات" && j+1 < limit && once.Has(p.Words[j+1].Base):
			j += 2 // ذات مرة
		case w.Form == "في" && j+3 < limit && ordinals.Has(p.Words[j+1].Base) && p.Words[j+2].Form == "من" && months.Has(p.Words[j+3].Base):
			for j += 4; j < limit && (!p.Words[j].Arabic && p.Words[j].Punct == 0 || p.Words[j].Punct == '/' || months.Has(p.Words[j].Base) || dateTail.Has(p.Words[j].Base)); j++ {
			}
		case w.Form == "في" && j+1 < limit && (months.Has(p.Words[j+1].Base) || dateWord.Has(p.Words[j+1].Base) || !p.Words[j+1].Arabic && p.Words[j+1].Punct == 0 || p.Words[j+1].Is(lexicon.ClassTime)):
			for j++; j < limit && (!p.Words[j].Arabic && p.Words[j].Punct == 0 || p.Words[j].Punct == '/' || months.Has(p.Words[j].Base) || dateWord.Has(p.Words[j].Base) || dateTail.Has(p.Words[j].Base) || p.Words[j].Is(lexicon.ClassTime)); j++ {
			}
		case p.IsComma(j) && x.ageEnd(j, limit) > j: // ، 45 عاما،
			j = x.ageEnd(j, limit)
		case w.Punct == '(' && p.Closing(j, limit) > 0:
			j += p.Closing(j, limit) // (45 عاما)
		case j > 0 && p.Words[j-1].Pos != document.VERB && x.isAdverbial(j): // كتابيا
			j++
		case adjunct > j:
			j = adjunct
		case x.midSource(j, limit) > j: // بحسب وكالة رويترز
			j = x.midSource(j, limit)
		case w.Form == "في" && x.placeBehind(j) > 0: // في النيجر
			j = x.placeBehind(j)
		default:
			return j
		}
	}
	return j
}

// ageEnd returns the word behind the age between commas that the comma at word j opens (المغني، 45 عاما، ينفي), j for
// none.
func (x *Reader) ageEnd(j, limit int) int {
	p := &x.Page
	if j+3 >= limit || p.D.Tokens[j+1].Kind != document.Number || !years.Has(p.Words[j+2].Base) || !p.IsComma(j+3) {
		return j
	}
	return j + 4
}

// placeBehind returns the word behind the name of a country or place at word k+1, 0 where there is none.
func (x *Reader) placeBehind(k int) int {
	m := x.Page.MentionAt(k + 1)
	if m == nil || m.Start > x.Page.Words[k+1].Start {
		return 0
	}
	if kind := x.Page.D.Entities[m.Entity].Kind; kind != document.Country && kind != document.Place {
		return 0
	}
	return m.Last
}

// skipSite passes over where somebody writes (على تويتر، على حسابه في فيسبوك).
func (x *Reader) skipSite(j, limit int) int {
	p := &x.Page
	k := j
	for n := 0; n < 2 && k+1 < limit; n++ {
		if f := p.Words[k].Form; f != "على" && f != "في" && f != "عبر" {
			break
		}
		k++
		if screens.Has(p.Words[k].Base) && k+1 < limit {
			if end := x.phraseBehind(k, limit); end > k {
				return end // على شاشة القناة
			}
		}
		if accounts.Has(p.Words[k].Base) {
			k++
			for k < limit && p.Words[k].Pos == document.ADJ && p.Words[k].Definite() {
				k++
			}
			if k == limit {
				break
			}
			if base, ok := strings.CutPrefix(p.Words[k].Base, "ب"); ok && networks.Has(base) {
				return k + 1 // عبر حسابه بتويتر
			}
			continue
		}
		if q := p.MediaQuote(k, limit); q > 2 && x.namesMedium(k, q) {
			k += q // على حسابها في "تويتر"
			continue
		}
		if !x.IsMedium(k, k+1) {
			return j
		}
		k = min(x.MediumEnd(k, limit), limit)
	}
	return k
}

// screens stand before the channel on which somebody speaks.
var screens = lexicon.Set("شاشة شاشات اثير امواج منبر")

// isAccount reports whether word k is a page of somebody's or a social medium, where one writes.
func (x *Reader) isAccount(k int) bool {
	return accounts.Has(x.Page.Words[k].Base) || networks.Has(x.Page.Words[k].Base)
}

// networks are the social media.
var networks = lexicon.Set("تويتر فيسبوك فيس بوك انستغرام انستقرام يوتيوب تلغرام تليغرام تيليغرام اكس تيك توك")

// accounts are the pages that somebody has on a site.
var accounts = lexicon.Set("حسابه حسابها حسابهم صفحته صفحتها صفحتهم موقعه موقعها قناته قناتها قناتهم حسابيه")

// Published are the verbs of publishing with the pronoun of the paper.
var Published = lexicon.Set("نشره نشرها نشرته نشرتها بثه بثها بثته بثتها كتبه كتبها اصدره اصدرها اصدرته القاه القاها وزعه وزعها وزعته نقله نقلها نقلته ادلى")

// circumstance returns the comma that ends the prepositional phrase between commas which the
// comma at word j opens, j where there is none.
func (x *Reader) circumstance(j, limit int) int {
	p := &x.Page
	if j+3 >= limit || !p.Words[j+1].Is(lexicon.ClassPreposition) || p.Words[j+1].Conj {
		return j
	}
	medium := false
	for k := j + 2; k < min(limit, j+MaxSkip); k++ {
		if p.IsComma(k) {
			return k
		}
		medium = medium || x.IsMediaHead(k)
		if n := p.MediaQuote(k, limit); medium && n > 0 && x.nameLike(k, n) {
			k += n - 1 // ، في بيان نقلته وكالة "نور"،
			continue
		}
		if x.isVerb(k) && !x.opensRelative(k) || p.Words[k].Punct != 0 || p.Words[k].Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative) {
			return j
		}
	}
	return j
}

// goesOnDate reports whether word j goes on a date: a number, a month or الماضي.
func (x *Reader) goesOnDate(j int) bool {
	w := &x.Page.Words[j]
	return dateTail.Has(w.Base) || months.Has(w.Base) || x.Page.D.Tokens[j].Kind == document.Number || w.Punct == '/'
}

// SkipMedium passes over the medium or public that somebody talks to (لـ«الحياة», إلى رويترز,
// للصحافيين), to return j where there is none.
func (x *Reader) SkipMedium(j, limit int) int {
	p := &x.Page
	if j+1 >= limit {
		return j
	}
	k := j
	if w := &p.Words[j]; w.Form == "ل" || w.Form == "مع" || PrepositionFrame(w.Form) == lexicon.FrameIla {
		k++
	} else if !strings.HasPrefix(w.Base, "ل") || !w.Arabic {
		return j
	} else if Public.Has(w.Base) {
		return j + 1
	}
	if n := p.MediaQuote(k, limit); n > 0 && k > j {
		return k + n
	}
	if !x.IsMedium(k, k+1) {
		return j
	}
	return min(x.MediumEnd(k, limit), limit)
}

// Public are those whom news is told to.
var Public = lexicon.Set("للصحافيين للصحفيين للصحافة للاعلاميين لصحافيين لصحفيين للاعلام")

var (
	dateWord = lexicon.Set("عام سنة شهر مطلع منتصف نهاية اواخر اوائل مساء صباح قبل منذ خلال الشهر العام الاسبوع يوم")
	months   = lexicon.Set("يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين الاول الثاني اسبوع شهر عام يومين ايام اسبوعين شهرين اشهر سنوات عامين ساعة ساعات ساعتين دقائق دقيقة لحظات")
	dateTail = lexicon.Set("الماضي الماضية الجاري الجارية المقبل المقبلة الحالي الحالية المنصرم")
)

// ordinals are the days of a month (في الثامن من مايو).
var ordinals = lexicon.Set("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين")

// TimeAt reports whether word k is a noun of time (الشهر الماضي).
func (x *Reader) TimeAt(k int) bool {
	w := &x.Page.Words[k]
	return timeNoun.Has(w.Base) || dateWord.Has(w.Base)
}

// once are the nouns of time behind ذات.
var once = lexicon.Set("مرة يوم ليلة مساء صباح")

// timeNoun are the nouns of time that a demonstrative makes an adverb of (هذا الأسبوع).
var timeNoun = lexicon.Set("المرة العام الاسبوع الشهر اليوم السنة الليلة اللحظة الصباح المساء الايام الفترة")

// skipAdjunct returns the word behind the adverbial phrase or remark at word j, none of whose
// prepositions can be the verb's; j where there is none or the complement may stand in it.
func (x *Reader) skipAdjunct(s *search, j int) int {
	p := &x.Page
	if k := x.remark(j, s.limit); k > j && k+1 < s.limit && s.v.Target&lexicon.FrameObject != 0 && x.IsObject(k+1) {
		return k + 1 // ، على نحو مفاجئ، خصومه
	}
	k := x.Adjunct(j, s.limit)
	if k == j || k >= s.limit || s.rel || x.isComplement(j, s.v) || p.IsMark(k) && !(lexicon.Replies.Has(p.Words[j].Base) && p.QuoteAt(k) != 0) || p.Words[k].Conj {
		return j
	}
	if n := p.Words[j+1].Form; PrepositionFrame(p.Words[j].Form)&s.v.Frames == 0 || x.fixedAside(j, s.limit) > j || x.isAccount(j+1) || settingHeads.Has(n) || n == "نحو" || n == "دون" {
		return k
	}
	return j
}

// thatSoon reports whether a clause with أن or a comma with its preposition goes on behind word j.
func (x *Reader) thatSoon(j, limit int) bool {
	p := &x.Page
	for k := j; k < min(limit, j+maxAside); k++ {
		if p.Words[k].Is(lexicon.ClassThat|lexicon.ClassBithat) || p.IsComma(k) && k+1 < limit && (PrepositionFrame(p.Words[k+1].Form) != 0 || p.Words[k+1].HasBefore("ب")) {
			return true
		}
	}
	return false
}

// maxAside bounds a remark between commas in words.
const maxAside = 16

// asideEnd returns the comma that ends the remark which the comma at word j opens, where the
// complement follows it directly (وتقول إحداهن، وقد تحفظت عن ذكر اسمها، إن); j for none.
func (x *Reader) asideEnd(j, limit int) int {
	p := &x.Page
	if !p.IsComma(j) || j+3 >= limit {
		return j
	}
	for k := j + 1; k < min(limit-1, j+maxAside); k++ {
		switch w := &p.Words[k]; {
		case w.Is(lexicon.ClassThat | lexicon.ClassBithat), w.Is(lexicon.ClassSelf), p.IsMark(k), w.Punct == '.', w.Punct == ':':
			return j
		case p.IsComma(k):
			if n := &p.Words[k+1]; n.Is(lexicon.ClassThat|lexicon.ClassBithat) && !n.Conj {
				return k
			}
		}
	}
	return j
}

// maxAsideSource bounds a source between a cue and its complement in words.
const maxAsideSource = 14

// SourceEnd returns the comma behind the source that stands at word j between a cue and
// its complement, j where there is none.
func (x *Reader) SourceEnd(j, limit int) int {
	p := &x.Page
	if j+2 >= limit || x.SourceAt(j) == nil {
		return j
	}
	for k := j + 1; k < min(limit, j+maxAsideSource); k++ {
		switch {
		case p.IsComma(k):
			return k
		case p.Words[k].Is(lexicon.ClassThat), p.Words[k].Punct == ':':
			return k - 1
		}
	}
	return j
}

// BeforeRemark returns the comma that opens the remark about a name which the comma at word k
// closes (غولن، المقيم في أمريكا، الذي), k for none.
func (x *Reader) BeforeRemark(k int) int {
	p := &x.Page
	for j := k - 1; j > 1 && j > k-MaxSkip; j-- {
		if p.IsComma(j) {
			if n := &p.Words[j+1]; n.Article && (n.Pos == document.ADJ || attached[n.Base]) && p.Words[j-1].Mention != 0 && k-j > 2 {
				return j
			}
			return k
		}
		if p.Words[j].Punct != 0 || x.isVerb(j) {
			return k
		}
	}
	return k
}
