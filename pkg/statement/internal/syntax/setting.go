package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// settingHeads stand between the preposition and the meeting (على هامش القمة, في ختام اجتماع).
var settingHeads = lexicon.Set("ختام هامش مستهل اعقاب افتتاح اختتام نهاية بداية")

// nth tell which of somebody's talks it is.
var nth = lexicon.Set("اول ثاني ثالث اخر احدث اطول اقوى")

// journeys are the nouns of visits and receptions, which are settings with what belongs to them.
var journeys = lexicon.Set("زيارة زيارته زيارتها زيارتهم جولة جولته جولتها لقائه لقائها لقائهم لقاءه اجتماعه اجتماعها اجتماعهم استقباله استقبالها محادثات محادثاته محادثاتها مباحثات مباحثاته مباحثاتها مشاركته مشاركتها")

// meetingWith are the masdars with a pronoun behind which those stand who are met.
var meetingWith = lexicon.Set("لقائه لقائها لقائهم لقاءه لقاءها استقباله استقبالها استقبالهم")

// maxSetting bounds a setting in words.
const maxSetting = 16

// setting returns the word behind the circumstance that the preposition at word j opens: the paper,
// talk, meeting or visit in which somebody speaks with what belongs to it (في بيان صدر الخميس, في كلمة
// ألقاها أمام أنصاره, على هامش القمة العربية); j for none.
func (x *Reader) setting(j, limit int) int {
	p := &x.Page
	limit = min(limit, j+maxSetting)
	if j+1 >= limit || !lexicon.SettingPrepositions.Has(p.Words[j].Form) || p.Words[j].Conj {
		return j
	}
	if site := x.skipSite(j, limit); site > j && (p.Words[j].Form != "على" || x.isAccount(j+1) || x.IsMediaHead(j+1) || screens.Has(p.Words[j+1].Base)) {
		return site
	}
	k := j + 1
	if settingHeads.Has(p.Words[k].Base) && k+1 < limit {
		k++
	} else if k+1 < limit && nth.Has(p.Words[k].Base) && p.Words[k+1].Is(lexicon.ClassTalk) {
		k++ // في أول خطاب له
	}
	w := &p.Words[k]
	if p.Words[j].Form == "على" && k == j+1 {
		return j // المشرفون على المنتدى
	}
	if w.Punct != 0 || !w.Is(lexicon.ClassTalk) && !journeys.Has(w.Base) && (k == j+1 || nth.Has(p.Words[k-1].Base)) && !(p.Words[j].Form == "في" && w.HasPronoun() && w.FormOf(lexicon.Masdar) != nil) {
		return j
	}
	end := k + 1
	if addresses.Has(w.Base) || w.Is(lexicon.ClassTalk) && !w.Definite() && !w.HasPronoun() && end < limit && (p.Words[end].Pos != document.NOUN || spreadAdjectives.Has(p.Words[end].Base)) {
		for end < limit && p.Words[end].Form != "اي" && (p.Words[end].Pos == document.ADJ || spreadAdjectives.Has(p.Words[end].Base)) && !p.Words[end].Definite() && !p.Words[end].Is(lexicon.ClassHuman) {
			if end++; end < limit && tones.Has(p.Words[end].Base) {
				end++ // في بيان شديد اللهجة
			}
		}
	} else if w.HasPronoun() {
		end = x.adjectivesEnd(end, limit)
		if journeys.Has(w.Base) && !meetingWith.Has(w.Base) {
			end = x.masdarObject(end, limit) // أثناء زيارته المدينة
		}
		if meetingWith.Has(w.Base) && end < limit && p.Words[end].Punct == 0 && nominal(&p.Words[end]) {
			end = x.partyPhrase(end, limit) // عقب لقائه الرئيس التركي
			if end+1 < limit && p.Words[end].Form == "من" && p.accusative(&p.Words[k+1]) {
				end = x.partyPhrase(end+1, limit) // وفدا من رجال الأعمال
			}
		}
	} else {
		end = max(end, x.partyPhrase(k, limit))
	}
	if !addresses.Has(w.Base) && !w.HasPronoun() {
		end += p.MediaQuote(end, limit) // مؤتمر "سيدر"
	}
	end = x.settingRest(end, limit)
	if nth.Has(p.Words[k-1].Base) && end+1 < limit && (p.Words[end].Form == "عن" || about.Has(p.Words[end].Form)) {
		end = x.settingRest(x.partyBehind(end, limit), limit) // في أول تقرير له عن حرب اليمن
	}
	return end
}

// tones stand behind the adjective that tells how a paper is worded.
var tones = lexicon.Set("اللهجة النبرة")

// addresses are the papers and talks behind which no genitive stands: another noun is the object.
var addresses = lexicon.Set("بيان بيانات كلمة خطاب تصريح تصريحات تغريدة تغريدات رسالة رسائل مقال مقالة مقابلة مقابلات حوار حديث تدوينة منشور برقية")

// before returns the word behind the preposition أمام at word j and those before whom somebody speaks; j
// for none.
func (x *Reader) before(j, limit int) int {
	if x.Page.Words[j].Form != "امام" {
		return j
	}
	if end := x.partyBehind(j, limit); end > j {
		return x.settingRest(end, limit)
	}
	return j
}

// partyBehind returns the word behind the noun phrase that follows word j, before any other party; j for
// none.
func (x *Reader) partyBehind(j, limit int) int {
	if j+1 >= limit || x.Page.Words[j+1].Punct != 0 {
		return j
	}
	if end := x.partyPhrase(j+1, limit); end > j+1 {
		return end
	}
	return j
}

// partyPhrase returns the word behind the noun phrase at word k, before any other party.
func (x *Reader) partyPhrase(k, limit int) int {
	if w := &x.Page.Words[k]; w.Article && w.Pos == document.NOUN && !w.Is(lexicon.ClassHuman) && w.Mention == 0 {
		return x.dativeEnd(x.adjectivesEnd(k+1, limit), limit) // خلال الاجتماع الطارئ لوزراء الخارجية
	}
	np := x.NounPhrase(k, limit, &AnyVerb)
	if !np.Ok() {
		return k
	}
	end := np.Last
	if n := x.firstBegins(k, np.Last, closeParty); n > k {
		if w := &x.Page.Words[k]; n == k+1 && (w.Feats.Masdar || gatherings.Has(w.Base)) && !w.HasPronoun() && w.Pos == document.NOUN && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassTalk) {
			return max(n, x.partyPhrase(n, limit)) // بعد لقاء أردوغان
		}
		end = n
	}
	for q := k + 1; q < end; q++ {
		w, b := &x.Page.Words[q], &x.Page.Words[q-1]
		if doubleDeeds.Has(w.Base) {
			return q // باريس المشاركة
		}
		if b.HasPronoun() && b.Pos == document.NOUN && (x.IsPeer(q-1) || b.Is(lexicon.ClassHuman) && b.Feats.Number == lexicon.Plural || circles.Has(b.Lemma())) && (w.Pos == document.NOUN && !w.Definite() && w.Mention == 0 && !w.Conj && !w.HasProclitic() || w.Is(lexicon.ClassDemonstrative)) {
			return q // نظيره تلقي, أنصاره هذا القرار
		}
		if q == k+1 {
			continue
		}
		if PrepositionFrame(w.Form) != 0 || w.Feats.Masdar && !w.Definite() && !w.HasPronoun() && (b.Definite() && b.Pos == document.NOUN || b.Mention != 0 && x.isPlace(b.Mention)) || w.Article && w.Is(lexicon.ClassHuman) && x.Page.Words[q-1].Definite() && q+1 < end && inNameOf.Has(x.Page.Words[q+1].Form) {
			return q // أنصار الحزب من, الأمين العام المتحدث باسم
		}
	}
	return end
}

// adjectivesEnd returns the word behind the adjectives with article from word k on.
func (x *Reader) adjectivesEnd(k, limit int) int {
	for k < limit {
		w := &x.Page.Words[k]
		if spread := spreadAdjectives.Has(strings.TrimPrefix(w.Base, "ال")); !w.Definite() || doubleDeeds.Has(w.Base) || !spread && (w.Is(lexicon.ClassHuman) || w.Pos != document.ADJ) {
			break
		}
		k++
	}
	return k
}

// dativeEnd returns the word behind those of whom the meeting is, with ل at word k; k for none.
func (x *Reader) dativeEnd(k, limit int) int {
	p := &x.Page
	if k+1 >= limit || p.Words[k].Prefix != "ل" || Public.Has(p.Words[k].Base) || x.IsMedium(k, k+1) {
		return k
	}
	for k++; k < limit && (p.Words[k].Pos == document.NOUN || p.Words[k].Pos == document.ADJ) && p.Words[k].Definite() && !p.Words[k].Conj; k++ {
	}
	return k
}

// inNameOf are the words behind a title by which somebody speaks or sits for others.
var inNameOf = lexicon.Set("باسم بلسان عن لدى")

// settingRest passes over what belongs to the paper or talk before word k: adjectives, days, places,
// the public, the medium and a relative clause.
func (x *Reader) settingRest(k, limit int) int {
	p := &x.Page
	for from := k; k < limit; from = k {
		w := &p.Words[k]
		partner := k
		if settingComplements.Has(w.Form) || w.Form == "مع" && partnered.Has(p.Words[k-1].Base) {
			partner = x.partyBehind(k, limit)
		}
		switch {
		case WithPronoun.Has(w.Form), spreadAdjectives.Has(w.Base):
			k++
		case partner > k:
			k = partner
		case w.HasBefore("ب") && written.Has(p.Words[k-1].Base) && x.IsMediaHead(k):
			k = min(x.MediumEnd(k, limit), limit) // في مقال بصحيفة
		case x.isDayOf(k, limit):
			k += 2
		case w.Is(lexicon.ClassTime) && !w.Is(lexicon.ClassHuman), w.Is(lexicon.ClassAdverb):
			k++
			for k < limit && x.goesOnDate(k) {
				k++
			}
		case w.Form == "نسخة" && k+1 < limit && WithPronoun.Has(p.Words[k+1].Form):
			k += 2
		case w.Form == "على" && k+2 < limit && p.Words[k+1].Form == "نسخة":
			k += 3
		case (w.Form == "في" || w.Form == "من" || w.Form == "الى") && x.placeBehind(k) > 0:
			k = x.placeBehind(k)
		case w.Form == "في" && k+1 < limit && sites.Has(strings.TrimPrefix(p.Words[k+1].Base, "ال")):
			k = x.siteEnd(k, limit)
		case PrepositionFrame(w.Form) == lexicon.FrameIla && letters.Has(p.Words[k-1].Base):
			k = max(k, x.partyBehind(k, limit)) // في رسالة إلى نظيره
		case w.Prefix == "ل" && p.Words[k-1].HasPronoun() && journeys.Has(p.Words[k-1].Base):
			k = x.placeEnd(x.dativeEnd(k, limit), limit) // زيارته للمدينة
		default:
			if k+1 < limit && !p.IsMark(k+1) {
				k = x.skipSite(x.SkipMedium(k, limit), limit)
			}
			if k == from {
				k = x.spreadClause(k, limit)
			}
		}
		if k == from {
			break
		}
	}
	return k
}

var (
	// sites are the nouns of places in which a talk is given.
	sites = lexicon.Set("مدينة بلدة قرية محافظة ولاية اقليم منطقة عاصمة برلمان مقر قصر مطار جامعة قاعة مبنى مكتب مسجد كنيسة قاعدة ساحة ميدان")
	// letters are the papers that are written to somebody.
	letters = lexicon.Set("رسالة رسائل برقية خطاب مذكرة كتاب")
	// circles are those around somebody, with the pronoun of his.
	circles = lexicon.Set("انصار نصير مؤيد اتباع حليف شريك")
)

// isDayOf reports whether a day named by what happened on it begins at word k (يوم الاحتجاجات).
func (x *Reader) isDayOf(k, limit int) bool {
	if k+1 >= limit || x.Page.Words[k].Base != "يوم" {
		return false
	}
	w := &x.Page.Words[k+1]
	return w.Article && w.Pos == document.NOUN && w.Mention == 0 && !w.Is(lexicon.ClassTime|lexicon.ClassHuman|lexicon.ClassInstitution)
}

// siteEnd returns the word behind the site in في at word k (في مدينة عمان، في العاصمة الألمانية برلين); k where its
// phrase goes on otherwise.
func (x *Reader) siteEnd(k, limit int) int {
	end := x.partyBehind(k, limit)
	if end == k {
		return k
	}
	if end = x.placeEnd(end, limit); end < limit && x.Page.Words[end].Pos == document.ADJ && x.Page.Words[end].Punct == 0 && x.Page.Words[end].Mention == 0 {
		return k // في المنطقة منزوعة السلاح
	}
	return end
}

// placeEnd returns the word behind the name of a place at word k, with commas around it or none; k for none.
func (x *Reader) placeEnd(k, limit int) int {
	p := &x.Page
	if k+2 < limit && p.IsComma(k) && p.Words[k+1].Mention != 0 && x.isPlace(p.Words[k+1].Mention) {
		if end := p.Mentions[p.Words[k+1].Mention-1].Last; end < limit && p.IsComma(end) {
			return end + 1
		}
		return k
	}
	if m := p.MentionAt(k); k < limit && m != nil && m.Start == p.Words[k].Start && x.isPlace(p.Words[k].Mention) && p.Words[k-1].Article {
		return min(m.Last, limit)
	}
	return k
}

// settingComplements stand before the public and the partners of a talk.
var settingComplements = lexicon.Set("امام خلال عقب بعد قبل قبيل")

// partnered are the talks that one has with a partner, and the adjective of them.
var partnered = lexicon.Set("محادثات مباحثات لقاء اجتماع مقابلة حوار مكالمة اتصال مشترك مشتركة محادثاته محادثاتها مباحثاته مباحثاتها اجتماعه اجتماعها صحفي صحفية هاتفي هاتفية")

// spreadAdjectives are the participles that tell of a paper that it was issued.
var spreadAdjectives = lexicon.Set("صادر صادرة مشترك مشتركة منشور منشورة متلفز متلفزة صحفي صحفية صحافي صحافية خاص خاصة ختامي ختامية مقتضب مقتضبة")

// spreadClause returns the word behind the verb of the relative clause that begins at word k and tells
// where the paper or talk before it was held or spread, and behind the medium that is its subject; k
// for none.
func (x *Reader) spreadClause(k, limit int) int {
	p := &x.Page
	w := &p.Words[k]
	if b := &p.Words[max(k-1, 0)]; arrived.Has(w.Form) && k+2 < limit && b.Is(lexicon.ClassTalk) && !b.Definite() && !b.HasPronoun() {
		if end := x.SkipMedium(k+1, limit); end > k+1 {
			return end // في بيان ورد إلى رويترز
		}
	}
	if w.Read == nil || w.Conj || !issuedWith[w.Base] && (w.Pos != document.VERB || !spreading[w.Read.Lemma] && !issuing[w.Read.Lemma]) {
		return k
	}
	n := k - 1
	for n > 0 && p.Words[n].Pos == document.ADJ {
		n--
	}
	if b := &p.Words[n]; b.Definite() || !b.Is(lexicon.ClassTalk|lexicon.ClassReport) && !sessions.Has(b.Base) && !journeys.Has(b.Base) {
		return k
	}
	k++
	if k < limit && WithPronoun.Has(p.Words[k].Form) {
		k++
	}
	if k+1 < limit && issuedWith[w.Base] && PrepositionFrame(p.Words[k].Form) == lexicon.FrameIla {
		return x.partyPhrase(k+1, limit) // في رسالة وجهها إلى
	}
	if k < limit && w.Pos == document.VERB && follows[w.Read.Lemma] {
		return x.partyPhrase(k, limit)
	}
	if k < limit && issuedWith[w.Base] && p.Words[k].HasPronoun() && p.Words[k].Pos == document.NOUN && k+1 < limit && (p.Words[k+1].Is(lexicon.ClassPreposition) || p.Words[k+1].Conj) {
		return k + 1 // وزعها مكتبه
	}
	if k < limit && (x.IsMediaHead(k) || x.IsMedium(k, k+1)) && p.Words[k].Prefix == "" {
		return min(x.MediumEnd(k, limit), limit)
	}
	if body := x.carrierBody(k, limit); body.Ok() {
		return body.Last // نشرته لجنة الطاقة
	}
	return k
}

// arrived are the forms of ورد, which the dictionary may take for رد with و.
var arrived = lexicon.Set("ورد وردت")

var (
	issuing = map[string]bool{
		"صدر": true, "أصدر": true, "ألقى": true, "أدلى": true, "عقد": true, "وجه": true, "كتب": true, "وصل": true, "جرى": true, "أقيم": true,
		"نظم": true, "استضاف": true, "أرسل": true, "بعث": true, "جمع": true, "ضم": true, "دون": true, "غرد": true, "أعقب": true, "تلا": true, "سبق": true,
	}
	follows = map[string]bool{"أعقب": true, "تلا": true, "سبق": true, "جمع": true, "ضم": true}
)

var (
	// issuedWith are the forms of the transitive among those verbs with the paper or talk as a pronoun.
	issuedWith = withPaper("نشر بث نقل اورد اذاع وزع اصدر عقد وجه كتب ارسل نظم استضاف دون تداول تناقل القا اجرا تلا")
	// carriedWith are those of them whose subject carries what another one has said.
	carriedWith = withPaper("نشر بث نقل اورد اذاع وزع تداول تناقل")
)

// withPaper returns the forms of the verbs, in the perfect, with the pronoun of a paper or talk (نشرته).
func withPaper(stems string) map[string]bool {
	m := make(map[string]bool)
	for stem := range strings.FieldsSeq(stems) {
		she, _ := strings.CutSuffix(stem, "ا")
		for _, pronoun := range []string{"ه", "ها", "هم", "هما"} {
			m[stem+pronoun], m[she+"ت"+pronoun] = true, true
		}
	}
	return m
}

// carrierBody returns the body at word k, no medium, that the verb of carrying right before it has as its
// subject (في بيان نشره البيت الأبيض).
func (x *Reader) carrierBody(k, limit int) Phrase {
	p := &x.Page
	if k >= limit || k == 0 || p.Words[k].Prefix != "" || p.Words[k].Conj {
		return Phrase{}
	}
	if n := &p.Words[k-1]; n.Pos != document.VERB || n.Conj || !carriedWith[n.Base] || x.IsMediaHead(k) || x.IsMedium(k, k+1) {
		return Phrase{}
	}
	np := x.NounPhrase(k, limit, nil)
	if !np.Ok() || np.Head&lexicon.ClassInstitution == 0 && (np.Mention == 0 || p.D.Entities[p.Mentions[np.Mention-1].Entity].Kind != document.Organisation) || np.Mention != 0 && x.IsPerson(np.Mention) {
		return Phrase{}
	}
	return np
}

// PastAttached returns the word behind the prepositional phrases at word k that belong to the subject np before it or
// tell the circumstances, where the object of v begins right behind them (نفت السلطات في المدينة صحة الخبر، رفضت
// شركة الأفق للاتصالات القرار): their prepositions are none that v takes. It returns k for none.
func (x *Reader) PastAttached(np Phrase, k, limit int, v *lexicon.Verb) int {
	p := &x.Page
	if Considers[v.Lemma] || Describes[v.Lemma] {
		return k // ويعتبر الوزير من كبار المؤيدين
	}
	at := k
	for n := 0; n < 3 && at+1 < limit; n++ {
		w, end := &p.Words[at], at
		switch {
		case w.Conj || w.Mention != 0 && p.Mentions[w.Mention-1].First < at:
			return k
		case PrepositionFrame(w.Form)&(v.Frames|v.Target) != 0:
		case x.attaches(np, at):
			end = x.placeEnd(x.partyBehind(at, limit), limit)
		case w.Prefix == "ل" && v.Frames&lexicon.FrameLi == 0 && w.Definite() && !Public.Has(w.Base) && !x.IsMedium(at, at+1) && !w.Is(lexicon.ClassHuman):
			end = x.dativeEnd(at, limit)
		}
		if end == at {
			return k
		}
		if at = x.SkipAside(end, limit); at < limit && x.IsObject(at) {
			return at
		}
	}
	return k
}

// attaches reports whether the preposition at word k may belong to the subject np before it, or tell where or with
// whom something is done: في and the like, من behind people without article, عن behind a paper.
func (x *Reader) attaches(np Phrase, k int) bool {
	b := &x.Page.Words[k-1]
	switch x.Page.Words[k].Form {
	case "في", "لدى", "داخل", "مع":
		return true
	case "من":
		return np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) != 0 && !b.Definite() && b.Mention == 0 && b.Pos == document.NOUN && k == np.Last
	case "عن":
		return np.Head&lexicon.ClassReport != 0 && k == np.Last || b.Pos == document.ADJ && np.Head&lexicon.ClassHuman != 0
	}
	return false
}
