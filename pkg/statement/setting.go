package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// settingPrepositions stand before the paper, the talk or the meeting in which somebody speaks.
var settingPrepositions = set("في خلال عبر على اثناء عقب بعد قبل قبيل بعيد غداة عشية لدى")

// settingHeads stand between the preposition and the meeting (على هامش القمة, في ختام اجتماع).
var settingHeads = set("ختام هامش مستهل اعقاب افتتاح اختتام")

// journeys are the nouns of visits and receptions, which are settings with what belongs to them.
var journeys = set("زيارة زيارته زيارتها زيارتهم جولة جولته جولتها لقائه لقائها لقائهم لقاءه اجتماعه اجتماعها اجتماعهم استقباله استقبالها محادثات محادثاته محادثاتها مباحثات مباحثاته مباحثاتها مشاركته مشاركتها")

// meetingWith are the masdars with a pronoun behind which those stand who are met.
var meetingWith = set("لقائه لقائها لقائهم لقاءه لقاءها استقباله استقبالها استقبالهم")

// maxSetting bounds a setting in words.
const maxSetting = 16

// setting returns the word behind the circumstance that the preposition at word j opens: the paper,
// talk, meeting or visit in which somebody speaks with what belongs to it (في بيان صدر الخميس, في كلمة
// ألقاها أمام أنصاره, على هامش القمة العربية); j for none.
func (x *Reader) setting(j, limit int) int {
	p := &x.page
	limit = min(limit, j+maxSetting)
	if j+1 >= limit || !settingPrepositions[p.words[j].form] || p.words[j].conj {
		return j
	}
	if site := x.skipSite(j, limit); site > j && (p.words[j].form != "على" || x.isAccount(j+1) || x.isMediaHead(j+1)) {
		return site
	}
	k := j + 1
	if settingHeads[p.words[k].base] && k+1 < limit {
		k++
	}
	w := &p.words[k]
	if p.words[j].form == "على" && k == j+1 {
		return j // المشرفون على المنتدى
	}
	if w.punct != 0 || !w.is(cTalk) && !journeys[w.base] && k == j+1 {
		return j
	}
	end := k + 1
	if addresses[w.base] || w.is(cTalk) && !w.definite() && !w.hasPronoun() && end < limit && (p.words[end].pos != document.NOUN || spreadAdjectives[p.words[end].base]) {
		for end < limit && p.words[end].pos == document.ADJ && !p.words[end].definite() && !p.words[end].is(cHuman) {
			end++
		}
	} else if w.hasPronoun() {
		end = x.adjectivesEnd(end, limit)
		if journeys[w.base] && !meetingWith[w.base] {
			end = x.masdarObject(end, limit) // أثناء زيارته المدينة
		}
		if meetingWith[w.base] && end < limit && p.words[end].punct == 0 && nominal(&p.words[end]) {
			end = x.partyPhrase(end, limit) // عقب لقائه الرئيس التركي
			if end+1 < limit && p.words[end].form == "من" && p.accusative(&p.words[k+1]) {
				end = x.partyPhrase(end+1, limit) // وفدا من رجال الأعمال
			}
		}
	} else {
		end = max(end, x.partyPhrase(k, limit))
	}
	if !addresses[w.base] && !w.hasPronoun() {
		end += p.mediaQuote(end, limit) // مؤتمر "سيدر"
	}
	return x.settingRest(end, limit)
}

// addresses are the papers and talks behind which no genitive stands: another noun is the object.
var addresses = set("بيان بيانات كلمة خطاب تصريح تصريحات تغريدة تغريدات رسالة رسائل مقال مقالة مقابلة مقابلات حوار حديث تدوينة منشور برقية")

// before returns the word behind the preposition أمام at word j and those before whom somebody speaks; j
// for none.
func (x *Reader) before(j, limit int) int {
	if x.page.words[j].form != "امام" {
		return j
	}
	return x.partyBehind(j, limit)
}

// partyBehind returns the word behind the noun phrase that follows word j, before any other party; j for
// none.
func (x *Reader) partyBehind(j, limit int) int {
	if j+1 >= limit || x.page.words[j+1].punct != 0 {
		return j
	}
	if end := x.partyPhrase(j+1, limit); end > j+1 {
		return end
	}
	return j
}

// partyPhrase returns the word behind the noun phrase at word k, before any other party.
func (x *Reader) partyPhrase(k, limit int) int {
	if w := &x.page.words[k]; w.article && w.pos == document.NOUN && !w.is(cHuman) && w.mention == 0 {
		return x.dativeEnd(x.adjectivesEnd(k+1, limit), limit) // خلال الاجتماع الطارئ لوزراء الخارجية
	}
	np := x.nounPhrase(k, limit, &anyVerb)
	if !np.ok() {
		return k
	}
	end := np.last
	if n := x.firstBegins(k, np.last, closeParty); n > k {
		end = n
	}
	for q := k + 1; q < end; q++ {
		w := &x.page.words[q]
		if doubleDeeds[w.base] {
			return q // باريس المشاركة
		}
		if q == k+1 {
			continue
		}
		if prepositionFrame(w.form) != 0 || w.feats.Masdar && !w.definite() && !w.hasPronoun() && x.page.words[q-1].definite() && x.page.words[q-1].pos == document.NOUN || w.article && w.is(cHuman) && x.page.words[q-1].definite() && q+1 < end && inNameOf[x.page.words[q+1].form] {
			return q // أنصار الحزب من, الأمين العام المتحدث باسم
		}
	}
	return end
}

// adjectivesEnd returns the word behind the adjectives with article from word k on.
func (x *Reader) adjectivesEnd(k, limit int) int {
	for k < limit {
		w := &x.page.words[k]
		if spread := spreadAdjectives[strings.TrimPrefix(w.base, "ال")]; !w.definite() || doubleDeeds[w.base] || !spread && (w.is(cHuman) || w.pos != document.ADJ) {
			break
		}
		k++
	}
	return k
}

// dativeEnd returns the word behind those of whom the meeting is, with ل at word k; k for none.
func (x *Reader) dativeEnd(k, limit int) int {
	p := &x.page
	if k+1 >= limit || p.words[k].prefix != "ل" || public[p.words[k].base] || x.isMedium(k, k+1) {
		return k
	}
	for k++; k < limit && (p.words[k].pos == document.NOUN || p.words[k].pos == document.ADJ) && p.words[k].definite() && !p.words[k].conj; k++ {
	}
	return k
}

// inNameOf are the words behind a title by which somebody speaks or sits for others.
var inNameOf = set("باسم بلسان عن لدى")

// settingRest passes over what belongs to the paper or talk before word k: adjectives, days, places,
// the public, the medium and a relative clause.
func (x *Reader) settingRest(k, limit int) int {
	p := &x.page
	for from := k; k < limit; from = k {
		w := &p.words[k]
		partner := k
		if settingComplements[w.form] || w.form == "مع" && partnered[p.words[k-1].base] {
			partner = x.partyBehind(k, limit)
		}
		switch {
		case withPronoun[w.form], spreadAdjectives[w.base]:
			k++
		case partner > k:
			k = partner
		case w.is(cTime) && !w.is(cHuman), w.is(cAdverb):
			k++
			for k < limit && x.goesOnDate(k) {
				k++
			}
		case w.form == "نسخة" && k+1 < limit && withPronoun[p.words[k+1].form]:
			k += 2
		case w.form == "على" && k+2 < limit && p.words[k+1].form == "نسخة":
			k += 3
		case (w.form == "في" || w.form == "من" || w.form == "الى") && x.placeBehind(k) > 0:
			k = x.placeBehind(k)
		default:
			if k+1 < limit && !p.isMark(k+1) {
				k = x.skipSite(x.skipMedium(k, limit), limit)
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

// settingComplements stand before the public and the partners of a talk.
var settingComplements = set("امام خلال عقب بعد قبل قبيل")

// partnered are the talks that one has with a partner, and the adjective of them.
var partnered = set("محادثات مباحثات لقاء اجتماع مقابلة حوار مكالمة اتصال مشترك مشتركة محادثاته محادثاتها مباحثاته مباحثاتها اجتماعه اجتماعها صحفي صحفية هاتفي هاتفية")

// spreadAdjectives are the participles that tell of a paper that it was issued.
var spreadAdjectives = set("صادر صادرة مشترك مشتركة منشور منشورة متلفز متلفزة صحفي صحفية صحافي صحافية خاص خاصة")

// spreadClause returns the word behind the verb of the relative clause that begins at word k and tells
// where the paper or talk before it was held or spread, and behind the medium that is its subject; k
// for none.
func (x *Reader) spreadClause(k, limit int) int {
	p := &x.page
	w := &p.words[k]
	if w.read == nil || w.conj || !issuedWith[w.base] && (w.pos != document.VERB || !spreading[w.read.Lemma] && !issuing[w.read.Lemma]) {
		return k
	}
	n := k - 1
	for n > 0 && p.words[n].pos == document.ADJ {
		n--
	}
	if b := &p.words[n]; b.definite() || !b.is(cTalk|cReport) && !sessions[b.base] && !journeys[b.base] {
		return k
	}
	k++
	if k < limit && withPronoun[p.words[k].form] {
		k++
	}
	if k+1 < limit && issuedWith[w.base] && prepositionFrame(p.words[k].form) == fIla {
		return x.partyPhrase(k+1, limit) // في رسالة وجهها إلى
	}
	if k < limit && w.pos == document.VERB && follows[w.read.Lemma] {
		return x.partyPhrase(k, limit)
	}
	if k < limit && issuedWith[w.base] && p.words[k].hasPronoun() && p.words[k].pos == document.NOUN && k+1 < limit && (p.words[k+1].is(cPreposition) || p.words[k+1].conj) {
		return k + 1 // وزعها مكتبه
	}
	if k < limit && (x.isMediaHead(k) || x.isMedium(k, k+1)) && p.words[k].prefix == "" {
		k = min(x.mediumEnd(k, limit), limit)
	}
	return k
}

// issuing are the verbs by which papers come out and talks are held, follows those among them that
// take another event as their object.
var (
	issuing = map[string]bool{
		"صدر": true, "أصدر": true, "ألقى": true, "أدلى": true, "عقد": true, "وجه": true, "كتب": true, "وصل": true, "جرى": true, "أقيم": true,
		"نظم": true, "استضاف": true, "أرسل": true, "بعث": true, "جمع": true, "ضم": true, "دون": true, "غرد": true, "أعقب": true, "تلا": true, "سبق": true,
	}
	follows = map[string]bool{"أعقب": true, "تلا": true, "سبق": true, "جمع": true, "ضم": true}
)

// issuedWith are the forms of the transitive among those verbs with the paper or talk as a pronoun.
var issuedWith = func() map[string]bool {
	m := make(map[string]bool)
	for stem := range strings.FieldsSeq("نشر بث نقل اورد اذاع وزع اصدر عقد وجه كتب ارسل نظم استضاف دون تداول تناقل القا اجرا تلا") {
		she, _ := strings.CutSuffix(stem, "ا")
		for _, pronoun := range []string{"ه", "ها", "هم", "هما"} {
			m[stem+pronoun], m[she+"ت"+pronoun] = true, true
		}
	}
	return m
}()
