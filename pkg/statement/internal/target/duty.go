package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// duties are the words behind which على names who has a duty.
var duties = lexicon.Set("يجب ينبغي يتعين يتوجب يجدر بد لابد وجب لزاما")

// takeDutyHolder takes who ought to do something: behind على, before or behind يجب, behind أن.
func (x *Finder) takeDutyHolder(dr *syntax.Draft) bool {
	p := &x.Page
	last := min(dr.Content.Last, dr.Content.First+14)
	for k := dr.Content.First; k < last-1; k++ {
		w := &p.Words[k]
		if w.Base == "على" && (k == dr.Content.First || w.Conj || duties.Has(p.Words[k-1].Base)) && (x.takeParty(dr, k+1) || x.takeDutyBound(dr, k+1)) {
			return true
		}
		if b := syntax.Bound[w.Base]; b.Frame == lexicon.FrameAla && (k == dr.Content.First || w.Conj || duties.Has(p.Words[k-1].Base)) {
			s := x.antecedent(dr, dr.Cue, b.Pronoun)
			if dr.Target, dr.Country = s.Name, s.Country; s.Name != "" {
				return true
			}
		}
	}
	return false
}

// takeDutyBound takes whoever is bound to do what أن behind him says (على كل منتقد أن يعترف), people or all of a kind.
func (x *Finder) takeDutyBound(dr *syntax.Draft, k int) bool {
	p := &x.Page
	if w := &p.Words[k]; w.Pos != document.NOUN && w.Pos != document.ADJ || w.HasPronoun() || !syntax.Quantities.Has(w.Form) && !x.isFolk(k) {
		return false
	}
	for end := k + 1; end < min(dr.Content.Last, k+5) && (p.Words[end].Punct == 0 || p.IsMark(end)); end++ {
		if p.Words[end].Is(lexicon.ClassThat) {
			dr.Target = x.Tidy(k, end)
			return true
		}
	}
	return false
}

// takeRequested takes the party that a verb of asking in the content has for its target
// (أدعو الجميع إلى، سيطلب من السودان).
func (x *Finder) takeRequested(dr *syntax.Draft) bool {
	p := &x.Page
	for k := dr.Content.First; k < min(dr.Content.Last-1, dr.Content.First+12); k++ {
		for i := range p.Words[k].Cues {
			v := p.Words[k].Cues[i].Verb
			if v.Act != "appeal" && v.Act != "demand" || p.Words[k].Pos != document.VERB {
				continue
			}
			at := k + 1
			if syntax.PrepositionFrame(p.Words[at].Form)&v.Target != 0 {
				at++
			} else if v.Target&lexicon.FrameObject == 0 {
				continue
			}
			if at < dr.Content.Last && (x.sideAt(at, dr) == syntax.OtherSide || p.Words[at].Base == "الجميع") {
				np := x.NounPhrase(at, min(dr.Content.Last, at+8), &syntax.AnyVerb)
				return x.takePhrase(dr, np)
			}
		}
	}
	return false
}

// takeObliged takes the subject of what ought to be done: before يجب, or behind the verb
// that follows أن (يجب أن يهتم به المجلس، اشترط أن تلتزم الحركة).
func (x *Finder) takeObliged(dr *syntax.Draft) bool {
	p := &x.Page
	first := dr.Content.First
	if first+2 < dr.Content.Last && syntax.Partitive[p.Words[first].Base] && p.Words[first+1].Form == "من" {
		first += 2 // العديد من الدول يجب أن
	}
	for k := first; k < min(dr.Content.Last-1, first+12); k++ {
		w := &p.Words[k]
		switch {
		case w.Punct == '.', k > first && w.Base == "فان":
			return false
		case duties.Has(w.Base) && k > first && k < first+8 && !what.Has(p.Words[k-1].Base) && x.canDo(first, dr) && x.takeParty(dr, first):
			return true
		case w.Pos == document.VERB && w.Feats.Aspect == document.Imp && w.Feats.Person == document.Third && (k == first && dr.Kind == syntax.ByClause || k > 0 && p.Words[k-1].Is(lexicon.ClassThat) && (p.Words[k-1].Form != "الا" || k > first+1 && needs.Has(p.Words[k-2].Base)) || k > first+1 && p.IsMark(k-1) && p.Words[k-2].Is(lexicon.ClassThat)):
			at := k + 1
			if syntax.WithPronoun.Has(p.Words[at].Form) {
				at++
			}
			if at < dr.Content.Last && x.canDo(at, dr) && x.takeParty(dr, at) {
				return true
			}
		}
	}
	return false
}

// what stand before a duty that is not that of the subject (جاهزون لما يتعين عليهم).
var what = lexicon.Set("ما لما كما مما انه انها بما فيما هل")

// endings are masdars of what is to end.
var endings = lexicon.Set("وقف ايقاف انهاء كف")

// deeds are their objects that somebody does.
var deeds = lexicon.Set("دعم عدوان اعتداءات هجمات انتهاكات غارات ممارسات استفزازات تهديدات تجاوزات جرائم عمليات تسليح تمويل")

// takeCalled takes to whom a call is repeated that is the content itself (جدد دعوته للأطراف إلى، كررت مطالبتها الحكومة بـ).
func (x *Finder) takeCalled(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if p.IsMark(k) {
		k++
	}
	if k+2 >= dr.Content.Last || dr.Kind == syntax.ByQuote || !calls.Has(strings.TrimPrefix(p.Words[k].Lemma(), "ال")) {
		return false
	}
	own := p.Words[k].HasPronoun()
	k++
	if p.Words[k].Base == "الى" && !own {
		k++
	}
	w := &p.Words[k]
	switch {
	case w.HasBefore("ل") || w.Prefix == "ل":
		m := p.MentionAt(k)
		return !w.Feats.Masdar && (m != nil || w.Definite() || x.definiteBehind(k, dr.Content.Last)) && x.takeParty(dr, k)
	case own || p.Words[k-1].Base == "الى":
		return !w.Feats.Masdar && x.canDo(k, dr) && x.takeParty(dr, k)
	}
	return false
}

// calls are the nouns of asking somebody for something, by lemma.
var calls = lexicon.Set("دعوة مطالبة مناشدة نداء طلب")

// needs are the nouns of what must be, before the deed.
var needs = lexicon.Set("ضرورة الضرورة وجوب اهمية")

// takeAsked takes who is to do what is asked for (طالب بانسحاب إسرائيل، دعا إلى وقف دعم إيران
// للميليشيات).
func (x *Finder) takeAsked(dr *syntax.Draft) bool {
	p := &x.Page
	k := dr.Content.First
	if dr.Kind != syntax.ByPreposition && dr.Kind != syntax.ByObject || k+2 >= dr.Content.Last {
		return false
	}
	if needs.Has(p.Words[k].Base) {
		k++ // ضرورة تدخل الفيفا
	}
	if x.takeMasdarSubject(dr, k) {
		return true
	}
	ends := endings.Has(p.Words[k].Lemma())
	if ends {
		k++
	}
	if w := &p.Words[k]; k+1 >= dr.Content.Last || w.Definite() || w.HasPronoun() || !judge.Intransitive.Has(p.Words[k].Lemma()) && !(ends && deeds.Has(w.Base)) {
		return false
	}
	return x.canDo(k+1, dr) && x.takeParty(dr, k+1)
}

// takeHolder takes who holds those whose release is asked for (الإفراج عن الصحفي المحتجز لدى أنقرة).
func (x *Finder) takeHolder(dr *syntax.Draft) bool {
	p := &x.Page
	released := false
	for k := dr.Content.First; k+1 < min(dr.Content.Last, dr.Content.First+16); k++ {
		w := &p.Words[k]
		released = released || releases.Has(w.Lemma())
		if held := captives.Has(p.Words[max(k-1, 0)].Lemma()); released && (w.Base == "لدى" || w.Base == "في" && held) && x.takeParty(dr, k+1) {
			return true
		}
	}
	return false
}

var (
	// releases are the masdars of letting go, captives those who are held.
	releases = lexicon.Set("افراج اطلاق اخلاء تسليم")
	captives = lexicon.Set("محتجز معتقل مسجون سجين موقوف محتجزة اسير رهينة محبوس")
)
