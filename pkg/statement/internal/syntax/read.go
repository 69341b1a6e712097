package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// IsNominative reports whether the ending of word k shows that it is no object: a sound masculine
// plural in و or ون.
func (x *Reader) IsNominative(k int) bool {
	w := &x.Page.Words[k]
	return w.Pos != document.VERB && w.Feats.Number == lexicon.Plural && !w.Feats.Broken && !w.HasPronoun() && (strings.HasSuffix(w.Base, "ون") || strings.HasSuffix(w.Base, "و"))
}

// misreadName reports whether the subject of the draft, read as an indefinite masculine noun
// behind a feminine verb, must be a name (قالت آنا تيني).
func (x *Reader) misreadName(dr *Draft) bool {
	if !dr.Subject.Ok() || dr.Subject.First != dr.Cue+1 {
		return false
	}
	f := x.Page.Words[dr.Cue].Finite()
	w := &x.Page.Words[dr.Subject.First]
	return f != nil && f.Gender == lexicon.Feminine && f.Number == lexicon.Singular && w.Pos == document.NOUN && !w.Definite() && w.Feats.Gender == lexicon.Masculine && w.Feats.Number == lexicon.Singular
}

// signs reports whether something that is signed stands in words [k, end): an agreement, a law,
// a paper.
func (x *Reader) signs(k, end int) bool {
	for end = min(end, len(x.Page.Words)); k < end; k++ {
		if w := &x.Page.Words[k]; w.Read != nil && signed.Has(w.Read.Lemma) {
			return true
		}
	}
	return false
}

// signed are lemmas of what is signed.
var signed = lexicon.Set("خطاب اتفاق اتفاقية معاهدة مذكرة قرار قانون مرسوم بيان عقد وثيقة إعلان بروتوكول رسالة عريضة ميثاق خطة أمر تشريع صفقة تفاهم هدنة ورقة كتاب تعهد التزام ميزانية موازنة")

// isThing reports whether word k ends an indefinite phrase for a thing, of which the verb
// behind it tells (سلوك يشير إلى).
func (x *Reader) isThing(k int) bool {
	w := &x.Page.Words[x.Page.beforeAdjectives(k)]
	return w.Pos == document.NOUN && !w.Definite() && !w.HasPronoun() && w.Mention == 0 && !w.Is(lexicon.ClassHuman|lexicon.ClassInstitution|lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia|lexicon.ClassTime|lexicon.ClassAdverb) && w.Read.Source == document.Lexicon
}

// beforeAdjectives returns the word before the indefinite adjectives that end at word k, two at
// most.
func (p *Page) beforeAdjectives(k int) int {
	for n := 0; n < 2 && k > 0 && p.Words[k].Pos == document.ADJ && !p.Words[k].Definite(); n++ {
		k--
	}
	return k
}

// surnameLike reports whether the span is one adjective with article, which as a subject is a
// surname (لكن المحمود أشار).
func (x *Reader) surnameLike(s document.Span) bool {
	p := &x.Page
	k := p.WordAt(s.Start)
	return k < len(p.Words) && p.Words[k].End == s.End && p.Words[k].Pos == document.ADJ && p.Words[k].Definite()
}

// isCourt reports whether the speaker of the draft, or the head of its relative clause, is a
// court, which convicts rather than condemns.
func (x *Reader) isCourt(dr *Draft) bool {
	for k := max(0, dr.Cue-3); k <= min(dr.Cue+3, len(x.Page.Words)-1); k++ {
		switch x.Page.Words[k].Base {
		case "القضاء", "المحكمة", "محكمة", "القاضي", "قاض", "المحلفين", "محلفين", "المحلفون":
			return true
		}
	}
	return false
}

// showing are the verbs that things are the subject of, too.
var showing = lexicon.Set("عد أشار كشف عبر أظهر أثبت بين أكد أوحى عكس أوضح لفت أبرز عزز دعم برهن أعلن أفاد ذكر قال دل بدا وعد هدد ألمح لوح")

// saying are those of them whose past tense with a clause behind it is an act of speech.
var saying = lexicon.Set("أعلن أفاد ذكر قال أوضح")

// hints are the verbs of showing that tell nothing without one who shows.
var hints = lexicon.Set("أشار كشف أظهر أثبت أوحى عكس أبرز دل برهن عزز")

// thought are the verbs of thinking whose passive names nobody.
var thought = lexicon.Set("توقع اعتقد رجح افترض اشتبه خشي ظن")

// heartfelt are the adjectives before the noun of a feeling.
var heartfelt = lexicon.Set("خالص بالغ صادق اصدق احر عميق عظيم شديد كامل مطلق جزيل وافر")

// messages are what is sent with words.
var messages = lexicon.Set("رسالة رسائل برقية برقيات سؤال نصيحة تهمة كلمة الولاء ولاءه ولاءها ولاءهم البيعة بيعته بيعتها العهد عهده الثقة ثقته ثقتها")

// isSpeechNoun reports whether word j is a noun of speech: one of nouns.tsv, a letter, or
// a feeling or deed that triggers.tsv has as the head of a content.
func (x *Reader) isSpeechNoun(j int) bool {
	w := &x.Page.Words[j]
	if heartfelt.Has(w.Base) && j+1 < len(x.Page.Words) {
		j++ // خالص تعازيه
		w = &x.Page.Words[j]
	}
	if w.Noun != nil || messages.Has(strings.TrimSuffix(w.Base, "ا")) {
		return true
	}
	for _, form := range x.TriggerForms(w) {
		for _, f := range []string{form, strings.TrimSuffix(form, "ا")} {
			if _, ok := x.Lex.Nouns[f]; ok {
				return true
			}
			for _, t := range x.Lex.Triggers[f] {
				if t.Place == lexicon.AtHead && x.Follows(j+1, len(x.Page.Words), t.Rest) {
					return true
				}
			}
		}
	}
	return false
}

// CutToName cuts the content of a verb of describing to the name that it gives: ما وصفه
// ب"…" is no more than what is quoted, ما تصفه بسرقة الحقوق ends with the comma.
func (x *Reader) CutToName(dr *Draft, c Complement, first int) {
	p := &x.Page
	i := dr.Cue
	free := i > first && strings.HasSuffix(p.Words[i-1].Form, "ما")
	if q := p.QuoteAt(c.Start); q != 0 && !p.Quotes[q-1].Unbalanced && (Describes[dr.Verb.Lemma] || free) {
		end := p.QuoteEnd(q, c.Start)
		dr.Content = Content{From: p.Quotes[q-1].Content.Start, To: p.Quotes[q-1].Content.End, First: c.Start + 1, Last: end, Tail: end + 1, Kind: document.Direct}
		for k := end + 1; k+2 < len(p.Words) && p.Words[k].Form == "و" && p.QuoteAt(k+1) != 0; k = end + 1 { // بـ"المهزلة" و"المسرحية"
			o := p.QuoteAt(k + 1)
			if p.Quotes[o-1].Unbalanced || p.QuoteEnd(o, k+1)-k > LongQuote {
				break
			}
			end = p.QuoteEnd(o, k+1)
			dr.Content.To, dr.Content.Last, dr.Content.Tail = p.Quotes[o-1].Content.End, end, end+1
		}
	} else if free && Describes[dr.Verb.Lemma] {
		x.CutAtComma(&dr.Content)
	}
}

// CutAtComma ends an indirect content at its first comma.
func (x *Reader) CutAtComma(c *Content) {
	for k := c.First + 1; k < c.Last; k++ {
		if x.Page.IsComma(k) {
			c.Last, c.Tail, c.To = k, k, x.Page.Words[k-1].End
			return
		}
	}
}

// QuoteLimit is the end of the search for a complement: the sentence, or the next one
// too where this one ends with a colon (قال: ¶ "…").
func (x *Reader) QuoteLimit(i, last int) int {
	p := &x.Page
	if last < len(p.Words) && (p.Words[last-1].Punct == ':' || p.QuoteAt(last) != 0 && last-i < 12 && p.Words[last-1].Punct == 0) {
		return min(last+3, len(p.Words))
	}
	return last
}

// IsObject reports whether a direct object may begin at word j.
func (x *Reader) IsObject(j int) bool {
	p := &x.Page
	if j >= len(p.Words) {
		return false
	}
	w := &p.Words[j]
	switch {
	case p.MentionAt(j) != nil && !w.Conj:
		return true
	case w.Form == "كلا" && j+2 < len(p.Words) && p.Words[j+1].Form == "من":
		return true // انتقد كلا من
	case w.Form == "ما" && j+1 < len(p.Words) && p.Words[j+1].Pos == document.VERB:
		return true // ووصفت ما حدث بأنه
	case w.Punct != 0:
		return p.QuoteAt(j) != 0
	case w.Form == "نقلا", w.Base == "ذي", w.Base == "ذات", w.Base == "ذو":
		return false // أكدت الوكالة نقلا عن الجيش أن
	case w.Form == "اي" && j+1 < len(p.Words) && nominal(&p.Words[j+1]):
		return true // ينفي أي تورط
	case w.Form == "مثل" && j+1 < len(p.Words) && p.Words[j+1].Is(lexicon.ClassDemonstrative):
		return true // نفت مثل هذه الادعاءات
	case w.Form == "قرب" && j+1 < len(p.Words) && p.Words[j+1].Feats.Masdar:
		return true // أكدت قرب سيطرتها
	case w.Is(lexicon.ClassThat | lexicon.ClassBithat | lexicon.ClassQuestion | lexicon.ClassPreposition | lexicon.ClassRelative | lexicon.ClassConnective | lexicon.ClassNegative | lexicon.ClassAux | lexicon.ClassSelf | lexicon.ClassAdverb | lexicon.ClassTime | lexicon.ClassTurn):
		return false
	case w.Conj || w.Prefix != "" || w.Read != nil && w.Read.Source == document.Lexicon && (w.HasBefore("ل") || w.HasBefore("ب")) || w.Pos == document.ADJ && !w.Definite() && w.Read.Source == document.Lexicon && !(w.Is(lexicon.ClassHuman) && strings.HasSuffix(w.Base, "ين")):
		return false
	case w.Pos == document.NOUN && w.Feats.Masdar && w.HasPronoun() && w.Finite() != nil:
		return true // أعلن الاتحاد تمسكه
	case x.LikeMasdar(j):
		return true // استبعد الوزراء فرض ضريبة
	case x.isVerb(j) && (p.Words[j-1].Pos == document.NOUN || w.HasPronoun() && p.Words[p.beforeAdjectives(j-1)].Pos == document.NOUN):
		return false // في حوار أجراه
	case x.isVerb(j) && (w.Finite() != nil || j == 0 || w.Feats.Aspect == document.Imp), w.FormOf(lexicon.Participle) != nil && w.FormOf(lexicon.Participle).Gender == lexicon.Masculine && (w.Pos != document.NOUN || x.IsParticipleCue(j)):
		return false
	}
	return w.Arabic || p.D.Tokens[j].Kind == document.Number && x.manyAt(j, len(p.Words))
}

// masdars are the perfects spelt like their masdars.
var masdars = lexicon.Set("طلب خطط فرض طرد رفع منع وقف نقل قتل شن عرض طرح دعم حل فتح غلق حظر خفض رفض سحب قطع ضرب حجب دفع بيع ضم صرف عزل هدم نشر ترك حرق خلع شق قصف نزع وضع غزو حجز كشف صد ضخ عقد فك عزم فصل حبس سجن حذف ربط ردع حصر قمع دفن نهب قصر حفر حمل جمع سد خرق جلب بث خوض تقدم تدخل تعرض تحول توسع تراجع تعاون تبادل تأجل صنع دمج كبح لجم زج نسف سلب سن ضبط بسط فحص فرز ردم حسم رسم")

// isReflexive reports whether the perfect is one of forms V and VI, all of which are spelt like their
// masdars (تسلم، تعاون).
func isReflexive(w *Word) bool {
	n := len(w.Base)
	return strings.HasPrefix(w.Base, "ت") && w.Base == w.Lemma() && (n == 8 || n == 10 && w.Base[4:6] == "ا")
}

// reflexiveStem reports whether the word is such a perfect with a pronoun, which these verbs seldom take (توصلها).
func reflexiveStem(w *Word) bool {
	lemma := w.Lemma()
	return strings.HasPrefix(lemma, "ت") && (len(lemma) == 8 || len(lemma) == 10 && lemma[4:6] == "ا") && strings.HasPrefix(w.Base, lemma) && w.Base != lemma
}

// LikeMasdar reports whether word j, read as a verb in the perfect, is the masdar spelt like it:
// no verb stands without conjunction behind a subject that is complete.
func (x *Reader) LikeMasdar(j int) bool {
	p := &x.Page
	w := &p.Words[j]
	if j == 0 || w.Pos != document.VERB || w.Conj || w.Feats.Aspect != document.Perf || j+1 >= len(p.Words) {
		return false
	}
	b := &p.Words[j-1]
	if w.HasPronoun() { // جددت الجامعة رفضها الاعتراف
		if n := &p.Words[j+1]; reflexiveStem(w) && (PrepositionFrame(n.Form) != 0 || n.HasBefore("ب") || n.HasBefore("ل")) && (b.Definite() || b.Mention != 0 || p.IsComma(j-1) && j > 1 && p.Words[j-2].Is(lexicon.ClassTime)) {
			return true // نفت الحكومة، الأربعاء، توصلها إلى
		}
		return w.Pronoun != "" && masdars.Has(strings.TrimSuffix(w.Base, w.Pronoun)) && x.objectOfStance(j+1) && ((b.Definite() || b.Mention != 0) && b.Pos != document.PROPN || b.FormOf(lexicon.Participle) != nil && b.Pos != document.VERB || p.IsMark(j-1) && j > 2 && b.Quote == 0 && x.closesMarkedName(j-1))
	}
	if n := &p.Words[j+1]; !masdars.Has(w.Base) && (!isReflexive(w) || n.Pos != document.NOUN || n.HasProclitic() || n.Conj || n.Is(lexicon.ClassPreposition)) {
		return false
	}
	if n := &p.Words[j+1]; n.Is(lexicon.ClassThat|lexicon.ClassBithat) || n.Punct != 0 && p.QuoteAt(j+1) == 0 {
		return false
	}
	if p.IsMark(j-1) && j > 2 && b.Quote == 0 {
		return x.closesMarkedName(j - 1)
	}
	if x.ownedStance(j) {
		return true
	}
	return p.IsComma(j-1) || b.Definite() || b.Mention != 0 || b.Is(lexicon.ClassTime) || b.Pos == document.PROPN
}

// objectOfStance reports whether what stands at word k may be what somebody's stance is for: a noun
// phrase or ل (رفضها خطط التهجير، دعمه لخطط السلام).
func (x *Reader) objectOfStance(k int) bool {
	w := &x.Page.Words[k]
	return w.Definite() || w.Form == "اي" || Quantity.Has(w.Base) || w.Pos == document.NOUN && !w.HasPronoun() && !w.Is(lexicon.ClassHuman|lexicon.ClassTime) && (w.HasBefore("ل") || !w.HasProclitic())
}

// CarriesOthers reports whether the phrase is a report or medium, whose clause may hold
// the cues of others (أفادت الأنباء أن الرئيس قاطعه قائلا …).
func (x *Reader) CarriesOthers(np Phrase) bool {
	return np.Ok() && np.Head&(lexicon.ClassReport|lexicon.ClassMediaHead|lexicon.ClassMedia) != 0
}
