package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// seekTarget looks further for whom a forceful act is aimed at, where neither its verb nor
// its trigger has named him: a pronoun behind the verb, the object that stands apart from it,
// who has the duty or did the deed of the content, or whom the speaker has just aimed at.
func (x *Extractor) seekTarget(n int) {
	dr := &x.drafts[n]
	if dr.target != "" || aimless[dr.act] || describes[dr.verb.lemma] {
		return
	}
	if x.targetPronoun(dr) || x.targetApart(dr) || x.targetCity(dr) || dr.warning() {
		return
	}
	ok := false
	switch dr.act {
	case "appeal", "demand":
		ok = x.targetOfDuty(dr) || x.targetOfRequest(dr) || x.targetObliged(dr) || x.targetAsked(dr)
	case "accuse":
		ok = x.targetAgent(dr) || x.targetDoer(dr) || x.targetNation(dr)
	case "condemn":
		ok = x.targetAgent(dr) || x.targetHead(dr) || x.targetDoer(dr) || x.targetNation(dr)
	case "praise", "support":
		ok = x.targetHead(dr)
	case "reject":
		ok = x.targetRefused(dr) || x.targetNation(dr)
	case "regret":
		ok = x.targetSaidOf(dr) || dr.kind == byObject && dr.trigger.rule == "cue" && x.targetHead(dr)
	case "reduce":
		ok = x.targetHead(dr) || x.targetBehind(dr, fMaa|fAla|fMin) || x.targetNation(dr)
	case "threaten":
		ok = x.targetOfPronoun(dr) || x.targetHead(dr) || x.targetDoer(dr) || x.targetNation(dr)
	}
	if !ok && (dr.act == "accuse" || dr.act == "threaten") {
		x.targetBefore(n)
	}
}

// targetCity takes the city that is itself the object of a verb aimed at somebody, which stands for
// a government (انتقد طهران).
func (x *Reader) targetCity(dr *draft) bool {
	if dr.kind != byObject || dr.verb.target&fObject == 0 {
		return false
	}
	m := x.page.mentionAt(dr.content.first)
	if m == nil || x.page.d.Entities[m.entity].Kind != document.Place || x.page.d.Entities[m.entity].Code == "" {
		return false
	}
	dr.target, dr.country = x.page.mentionText(m), x.page.d.Entities[m.entity].Code
	return true
}

// hostileActs are those whose target the next one of the same speaker keeps.
var hostileActs = set("accuse condemn threaten demand reject")

// targetBefore takes whom the same speaker has aimed at right before, where the act goes on.
func (x *Extractor) targetBefore(n int) {
	dr := &x.drafts[n]
	for m := n - 1; m >= max(0, n-2); m-- {
		o := &x.drafts[m]
		if o.drop || !o.speaker.same(&dr.speaker) || x.page.sentence[dr.cue]-x.page.sentence[o.cue] > 2 {
			continue
		}
		if o.target != "" && !aimless[o.act] && (o.act == dr.act || hostileActs[o.act] && hostileActs[dr.act]) {
			dr.target, dr.country = o.target, o.country
		}
		return
	}
}

// boundPreposition is a preposition with its pronoun.
type boundPreposition struct {
	frame   frame
	pronoun string
}

// bound are the prepositions with a pronoun, and إيا with no frame.
var bound = map[string]boundPreposition{
	"منه": {fMin, "ه"}, "منها": {fMin, "ها"}, "منهم": {fMin, "هم"}, "منهما": {fMin, "هما"}, "اليه": {fIla, "ه"}, "اليها": {fIla, "ها"}, "اليهم": {fIla, "هم"},
	"عليه": {fAla, "ه"}, "عليها": {fAla, "ها"}, "عليهم": {fAla, "هم"}, "عنه": {fAn, "ه"}, "عنها": {fAn, "ها"}, "عنهم": {fAn, "هم"},
	"له": {fLi, "ه"}, "لها": {fLi, "ها"}, "لهم": {fLi, "هم"}, "به": {fBi, "ه"}, "بها": {fBi, "ها"}, "بهم": {fBi, "هم"}, "بهما": {fBi, "هما"},
	"معه": {fMaa, "ه"}, "معها": {fMaa, "ها"}, "معهم": {fMaa, "هم"},
	"اياه": {0, "ه"}, "اياها": {0, "ها"}, "اياهم": {0, "هم"}, "اياهما": {0, "هما"},
}

// targetPronoun takes whom the pronoun on the preposition right behind the verb, or on إيا,
// stands for (طلبت منهم، داعيا إياه).
func (x *Extractor) targetPronoun(dr *draft) bool {
	p := &x.page
	for k := dr.cue + 1; k < min(len(p.words), dr.cue+4); k++ {
		b := bound[p.words[k].form]
		if b.pronoun == "" || b.frame == fAn {
			continue
		}
		if !strings.HasPrefix(p.words[k].form, "ايا") && dr.verb.target == fObject || dr.verb.target == 0 && dr.act != "pledge" && dr.act != "appeal" && dr.act != "demand" {
			return false
		}
		s := x.antecedentNot(dr.cue, b.pronoun, &dr.speaker)
		dr.target, dr.country = s.name, s.country
		return s.name != ""
	}
	return false
}

// targetApart takes the object of a verb that is aimed at somebody where the reader of
// arguments has not found it: behind the subject, an aside or at the head of the quotation.
func (x *Extractor) targetApart(dr *draft) bool {
	if dr.verb.target&fObject == 0 {
		return false
	}
	p := &x.page
	from := dr.cue + 1
	if dr.subject.ok() {
		from = dr.subject.first + 1
	}
	for k := from; k < min(dr.intro, from+maxTargetGap) && p.words[k].punct != '('; k++ {
		if x.opensParty(k, dr) && x.takeParty(dr, k) {
			return true
		}
	}
	if k := dr.content.first; k+1 < dr.content.last && (dr.kind == byQuote || dr.kind == byObject) && p.words[k].prefix == "" && (quantities[p.words[k].form] || x.sideAt(k, dr) == otherSide) {
		return x.takeParty(dr, k)
	}
	return false
}

// opensParty reports whether word k begins another noun phrase than the one before it, of a
// party, which no preposition governs.
func (x *Reader) opensParty(k int, dr *draft) bool {
	p := &x.page
	w, b := &p.words[k], &p.words[k-1]
	if w.conj || w.hasProclitic() || w.prefix != "" || w.punct != 0 || w.pos == document.ADJ && w.mention == 0 || w.pos == document.VERB {
		return false
	}
	if b.is(cPreposition|cRelative|cDemonstrative) || b.pos == document.ADP || b.conj && b.pos != document.NOUN {
		return false
	}
	if m := p.mentionAt(k); m != nil && (m.start > w.Start || m.first != k) {
		return false
	}
	closed := (b.mention == 0 || b.mention != w.mention) && (b.definite() || b.punct != 0 || b.mention != 0 || b.is(cTime|cAdverb) || b.pos == document.ADJ || b.hasPronoun())
	return closed && x.sideAt(k, dr) == otherSide
}

// targetDoer takes whose deed the content tells: its subject, or for an accusation the party
// behind a verb or a masdar in it, victims apart.
func (x *Extractor) targetDoer(dr *draft) bool {
	p := &x.page
	if dr.pron != "" && dr.kind == byClause && x.pronounSide(dr) == otherSide {
		return x.takeActor(dr, actor{side: otherSide, pronoun: dr.pron})
	}
	first := dr.content.first
	for k := first; k < min(dr.content.last, first+maxDoer) && p.words[k].punct != '.'; k++ {
		if !x.canDo(k, dr) {
			continue
		}
		if k > first {
			b := &p.words[k-1]
			switch {
			case b.is(cThat | cBithat), k == first+1 && (p.isMark(k-1) || b.pos == document.VERB):
			case dr.act != "accuse", b.is(cPreposition), x.forceOf(b)&fcPatient != 0:
				continue
			case b.pos == document.VERB, b.pos == document.NOUN && !b.definite(), p.isComma(k - 1):
			default:
				continue
			}
		}
		if x.takeParty(dr, k) {
			return true
		}
	}
	return false
}

// maxDoer bounds the words of a content that are searched for whose deed it tells.
const maxDoer = 20

// noTargets are words of the classes of parties that stand for things where something is
// blamed, demanded or threatened.
var noTargets = set("الدولتين الحكم الاحكام حكم احكام الامر الامور العاصمة الانسان التجمع مونديال المونديال")

// canDo reports whether a party stands at word k that may be blamed for a deed: a name, a
// definite noun, several, or one in construct.
func (x *Reader) canDo(k int, dr *draft) bool {
	w := &x.page.words[k]
	if s := x.sideAt(k, dr); s != otherSide && s != house || w.hasProclitic() || w.prefix != "" || w.hasPronoun() || noTargets[w.base] {
		return false
	}
	return w.mention != 0 || w.definite() || w.feats.Number == plural || k+1 < dr.content.last && x.page.words[k+1].definite()
}

// targetDescribed takes the noun that the relative clause with the verb describes, whom the
// pronoun on it stands for (الجماعة التي تتهمها أنقرة، جماعة متشددة اتهمتها السلطات).
func (x *Extractor) targetDescribed(dr *draft) bool {
	p := &x.page
	k := dr.cueFirst - 1
	for k > 0 && p.words[k].is(cAux) {
		k--
	}
	relative := k > 0 && p.words[k].is(cRelative) && !p.words[k].conj
	if relative {
		k--
		if p.isComma(k) {
			k = x.beforeRemark(k) - 1
		}
	}
	if k < 1 || p.words[k].punct != 0 || !relative && (!x.indefinite(k) || p.words[dr.cue].conj) {
		return false
	}
	j := k
	for j > 0 && p.words[j].pos == document.ADJ && p.words[j].mention == 0 {
		j--
	}
	if m := p.words[j].mention; m != 0 {
		j = p.mentions[m-1].first
	}
	for j > 0 && k-j < maxName && !p.words[j].hasProclitic() && p.words[j-1].pos == document.NOUN && !p.words[j-1].definite() && p.words[j-1].is(cInstitution|cHuman) {
		j--
	}
	np := phrase{first: j, last: k + 1, after: k + 1, head: p.words[j].class}
	for n := j; n <= k && np.mention == 0; n++ {
		np.mention = p.words[n].mention
	}
	if np.mention == 0 && x.sideAt(j, dr) != otherSide {
		return false
	}
	return x.takeTarget(dr, np)
}

// beforeRemark returns the comma that opens the remark about a name which the comma at word k
// closes (غولن، المقيم في أمريكا، الذي), k for none.
func (x *Reader) beforeRemark(k int) int {
	p := &x.page
	for j := k - 1; j > 1 && j > k-maxSkip; j-- {
		if p.isComma(j) {
			if n := &p.words[j+1]; n.article && (n.pos == document.ADJ || attached[n.base]) && p.words[j-1].mention != 0 && k-j > 2 {
				return j
			}
			return k
		}
		if p.words[j].punct != 0 || x.isVerb(j) {
			return k
		}
	}
	return k
}

// targetHead takes the party at the head of what is praised, backed or condemned, or the one
// whose it is (رحبت بالحجاج، ترحيبها بالمواطنين، أدانت قرار المحكمة).
func (x *Extractor) targetHead(dr *draft) bool {
	p := &x.page
	k := dr.content.first
	if dr.trigger.rule == "content-head" {
		k = dr.trigger.last
	} else if dr.kind != byPreposition && dr.kind != byObject {
		return false
	}
	for n := 0; n < 2 && k < dr.content.last && (p.isMark(k) || p.words[k].pos == document.ADP || x.isOwn(k)); n++ {
		k++
	}
	if k < dr.content.last && dr.trigger.rule == "cue" && dr.kind == byObject && dr.act == "condemn" && x.takesOwn(dr, k) {
		return true
	}
	if k < dr.content.last && (x.heads(k, dr) && x.takeParty(dr, k) || x.targetCrowd(dr, k)) {
		return true
	}
	if k+1 < dr.content.last && p.words[k].pos == document.NOUN && !p.words[k].definite() && !p.words[k].hasPronoun() && x.forceOf(&p.words[k])&fcPatient == 0 && x.canDo(k+1, dr) {
		return x.takeParty(dr, k+1)
	}
	return false
}

// takesOwn takes the country at word k that is condemned although it is the speaker's own.
func (x *Extractor) takesOwn(dr *draft, k int) bool {
	p := &x.page
	m := p.mentionAt(k)
	if m == nil || p.d.Entities[m.entity].Kind != document.Country || m.first != k {
		return false
	}
	return x.takeTarget(dr, phrase{first: k, last: m.last, after: m.last, head: p.words[k].class, mention: p.words[k].mention})
}

// heads reports whether a party stands at word k, with or without a preposition on it.
func (x *Reader) heads(k int, dr *draft) bool {
	w := &x.page.words[k]
	return x.sideAt(k, dr) == otherSide && !w.hasPronoun() && !noTargets[strings.TrimPrefix(w.base, "ب")] && (w.mention != 0 || w.definite() || w.feats.Number == plural || k+1 < dr.content.last && x.page.words[k+1].definite())
}

// targetOfPronoun takes whom the pronoun stands for that begins a blame or praise: nobody
// blames himself (قال عنه "إنه رجل صلب"، قالت إنها تكذب).
func (x *Extractor) targetOfPronoun(dr *draft) bool {
	p := &x.page
	pr := ""
	if dr.object.ok() {
		return false // اعتبر القرار بأنه
	}
	if dr.kind == byClause {
		pr = dr.pron
	} else if dr.content.kind == document.Direct {
		w := &p.words[dr.content.first]
		if w.is(cThat) {
			pr = pronounOf(w.form)
		} else {
			pr = map[string]string{"هو": "ه", "هي": "ها", "هم": "هم", "هما": "هما"}[w.base]
		}
	}
	switch pr {
	case "ه", "ها", "هم", "هما":
		if o := x.aimed; o != nil && dr.form == participle && o.speaker.same(&dr.speaker) && x.page.sentence[o.cue] == x.page.sentence[dr.cue] {
			dr.target, dr.country = o.target, o.country // حذر الشركة قائلا إنها
			return true
		}
		s := x.antecedentNot(dr.content.first, pr, &dr.speaker)
		dr.target, dr.country = s.name, s.country
	}
	return dr.target != ""
}

// targetRefused takes with or for whom the speaker will not do something (لن نتفاوض مع الشركة).
func (x *Extractor) targetRefused(dr *draft) bool {
	p := &x.page
	if dr.trigger.rule != "force-refusal" && dr.trigger.rule != "force-unwilling" {
		return false
	}
	for k := dr.trigger.last; k < min(dr.content.last, dr.trigger.last+4); k++ {
		w := &p.words[k]
		switch {
		case (w.hasBefore("ل") || w.prefix == "ل") && p.words[k-1].pos != document.NOUN && x.takeParty(dr, k):
			return true
		case prepositionFrame(w.form)&(fMaa|fIla|fLi) != 0 && k+1 < dr.content.last && x.takeParty(dr, k+1):
			return true
		}
	}
	return false
}

// targetSaidOf takes whose saying or bearing is regretted (قلقه من موقف الحكومة).
func (x *Extractor) targetSaidOf(dr *draft) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last-1, dr.content.first+8); k++ {
		if w := &p.words[k]; x.forceOf(w)&fcSaying != 0 && !w.definite() && !w.hasPronoun() && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// targetWith takes with whom the speaker rejects to do something (رفض التعاون مع موسكو).
func (x *Extractor) targetWith(dr *draft) bool {
	p := &x.page
	if k := dr.content.first; dr.kind == byObject && k+2 < dr.content.last && p.words[k].feats.Masdar {
		for j := k + 1; j < min(k+4, dr.content.last-1); j++ {
			if p.words[j].form == "مع" {
				return x.canDo(j+1, dr) && x.takeParty(dr, j+1)
			}
		}
	}
	return false
}

// targetNation takes the country of the document that an adjective at the head of the content
// is of (العقوبات الصينية).
func (x *Reader) targetNation(dr *draft) bool {
	first, last, t := dr.content.first, dr.content.last, &dr.trigger
	if x.nationWithin(dr, first+1, min(last, first+6)) {
		return true
	}
	// لا يمكنني كبح جماح غضبي من السياسة الأميركية
	return dr.act == "condemn" && t.last > first+4 && x.nationWithin(dr, t.last+1, min(last, t.last+5))
}

// nationWithin is targetNation for the adjectives among words [first, last).
func (x *Reader) nationWithin(dr *draft, first, last int) bool {
	p := &x.page
	for k := first; k < last; k++ {
		w := &p.words[k]
		b := &p.words[k-1]
		if w.pos != document.ADJ || w.mention != 0 || b.pos != document.NOUN && b.pos != document.ADJ || w.definite() != b.definite() || b.hasPronoun() {
			continue
		}
		adj := strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(w.base, "ال"), "ة"), "ين")
		if !w.definite() {
			adj = strings.TrimSuffix(adj, "ا") // دبلوماسيا روسيا
		}
		stem, ok := strings.CutSuffix(adj, "ي")
		if !ok || len(stem) < 4 {
			continue
		}
		for i := range p.d.Entities[:min(len(p.d.Entities), maxHolders)] {
			e := &p.d.Entities[i]
			if e.Kind != document.Country || e.Code == dr.speaker.country || !isNation(e, stem) {
				continue
			}
			dr.target, dr.country = e.Name, e.Code
			return true
		}
	}
	return false
}

// isNation reports whether an adjective in ي with the stem is of the country.
func isNation(e *document.Entity, stem string) bool {
	if e.Code == "US" {
		return stem == "امريك" || stem == "اميرك"
	}
	name := strings.TrimPrefix(fold(e.Name), "ال")
	for _, end := range []string{"", "ا", "يا", "ة", "ية"} {
		if name == stem+end {
			return true
		}
	}
	return false
}

// targetCrowd takes the definite plural at word k that an adjective in ين shows to be of people
// (رحبت بالحجاج الماليزيين).
func (x *Reader) targetCrowd(dr *draft, k int) bool {
	p := &x.page
	if k+1 >= dr.content.last || p.words[k].feats.Number != plural || p.words[k].pos != document.NOUN {
		return false
	}
	if n := &p.words[k+1]; n.pos != document.ADJ || !n.definite() || !strings.HasSuffix(n.base, "ين") {
		return false
	}
	dr.target = strings.TrimPrefix(cutLam(x.tidy(k, k+2)), "ب")
	return true
}

// agents are the words behind a preposition that name who does a deed, after that preposition.
var agents = map[string]string{"قبل": "من", "جانب": "من", "طرف": "من", "يد": "على", "ايدي": "على", "عاتق": "على"}

// targetAgent takes the party that a phrase of the agent names (تعرض للضرب على يد الشرطة، مؤامرة
// وراءها الجيش).
func (x *Extractor) targetAgent(dr *draft) bool {
	p := &x.page
	if dr.act == "praise" {
		return false
	}
	for k := dr.content.first + 1; k < min(dr.content.last-1, dr.content.first+reachForce); k++ {
		w := &p.words[k]
		pr := agents[w.base]
		by := pr != "" && p.words[k-1].base == pr || w.base == "بيد" || w.base == "بايدي" || w.base == "وراءها" || w.base == "وراءه"
		if by && x.canDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

// targetShown takes the subject of what the content shows or deplores (الأدلة تكشف أن المصنع
// يلوث، من المؤسف أن الشرطة تسترت).
func (x *Extractor) targetShown(dr *draft) bool {
	p := &x.page
	if dr.act == "praise" {
		return false
	}
	for k := dr.content.first + 1; k < min(dr.content.last-1, dr.content.first+maxDoer); k++ {
		if p.words[k].base == "ان" && x.canDo(k+1, dr) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}
