package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// duties are the words behind which على names who has a duty.
var duties = set("يجب ينبغي يتعين يتوجب يجدر بد لابد وجب لزاما")

// targetOfDuty takes who ought to do something: behind على, before or behind يجب, behind أن.
func (x *Extractor) targetOfDuty(dr *draft) bool {
	p := &x.page
	last := min(dr.content.last, dr.content.first+14)
	for k := dr.content.first; k < last-1; k++ {
		w := &p.words[k]
		if w.base == "على" && (k == dr.content.first || w.conj || duties[p.words[k-1].base]) && x.takeParty(dr, k+1) {
			return true
		}
		if b := bound[w.base]; b.frame == fAla && (k == dr.content.first || w.conj || duties[p.words[k-1].base]) {
			s := x.antecedentNot(dr.cue, b.pronoun, &dr.speaker)
			if dr.target, dr.country = s.name, s.country; s.name != "" {
				return true
			}
		}
	}
	return false
}

// targetOfRequest takes the party that a verb of asking in the content has for its target
// (أدعو الجميع إلى، سيطلب من السودان).
func (x *Extractor) targetOfRequest(dr *draft) bool {
	p := &x.page
	for k := dr.content.first; k < min(dr.content.last-1, dr.content.first+12); k++ {
		for i := range p.words[k].cues {
			v := p.words[k].cues[i].verb
			if v.act != "appeal" && v.act != "demand" || p.words[k].pos != document.VERB {
				continue
			}
			at := k + 1
			if prepositionFrame(p.words[at].form)&v.target != 0 {
				at++
			} else if v.target&fObject == 0 {
				continue
			}
			if at < dr.content.last && (x.sideAt(at, dr) == otherSide || p.words[at].base == "الجميع") {
				np := x.nounPhrase(at, min(dr.content.last, at+8), &anyVerb)
				return x.takeTarget(dr, np)
			}
		}
	}
	return false
}

// targetObliged takes the subject of what ought to be done: before يجب, or behind the verb
// that follows أن (يجب أن يهتم به المجلس، اشترط أن تلتزم الحركة).
func (x *Extractor) targetObliged(dr *draft) bool {
	p := &x.page
	first := dr.content.first
	if first+2 < dr.content.last && partitive[p.words[first].base] && p.words[first+1].form == "من" {
		first += 2 // العديد من الدول يجب أن
	}
	for k := first; k < min(dr.content.last-1, first+12); k++ {
		w := &p.words[k]
		switch {
		case w.punct == '.':
			return false
		case duties[w.base] && k > first && k < first+8 && x.canDo(first, dr) && !(k+2 < dr.content.last && x.forceOf(&p.words[k+2])&fcState != 0) && x.takeParty(dr, first):
			return true
		case w.pos == document.VERB && w.feats.Aspect == document.Imp && w.feats.Person == document.Third && (k == first && dr.kind == byClause || k > 0 && p.words[k-1].is(cThat) && p.words[k-1].form != "الا"):
			at := k + 1
			if withPronoun[p.words[at].form] {
				at++
			}
			if at < dr.content.last && x.canDo(at, dr) && x.takeParty(dr, at) {
				return true
			}
		}
	}
	return false
}

// intransitive are masdars whose genitive is who does it.
var intransitive = set("انسحاب انضمام التزام امتثال تعاون تخلي استقالة تنحي رحيل خروج مشاركة تراجع عدول وفاء تقيد تنازل تدخل تحرك توقف امتناع مغادرة اسهام مساهمة اعتراف رضوخ انصياع انخراط انفتاح")

// endings are masdars of what is to end.
var endings = set("وقف ايقاف انهاء كف")

// deeds are their objects that somebody does.
var deeds = set("دعم عدوان اعتداءات هجمات انتهاكات غارات ممارسات استفزازات تهديدات تجاوزات جرائم عمليات تسليح تمويل")

// needs are the nouns of what must be, before the deed.
var needs = set("ضرورة الضرورة وجوب اهمية")

// targetAsked takes who is to do what is asked for (طالب بانسحاب إسرائيل، دعا إلى وقف دعم إيران
// للميليشيات).
func (x *Extractor) targetAsked(dr *draft) bool {
	p := &x.page
	k := dr.content.first
	if dr.kind != byPreposition && dr.kind != byObject || k+2 >= dr.content.last {
		return false
	}
	if needs[p.words[k].base] {
		k++ // ضرورة تدخل الفيفا
	}
	ends := endings[p.words[k].lemma()]
	if ends {
		k++
	}
	if w := &p.words[k]; k+1 >= dr.content.last || w.definite() || w.hasPronoun() || !intransitive[p.words[k].lemma()] && !(ends && deeds[w.base]) {
		return false
	}
	return x.canDo(k+1, dr) && x.takeParty(dr, k+1)
}
