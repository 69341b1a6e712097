package target

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// takeBefore takes whom the same speaker has aimed at right before, where the act goes on.
func (x *Finder) takeBefore(n int) {
	dr := &x.drafts[n]
	for m := n - 1; m >= max(0, n-2); m-- {
		o := &x.drafts[m]
		if o.Drop || !o.Speaker.Same(&dr.Speaker) || x.Page.Sentence[dr.Cue]-x.Page.Sentence[o.Cue] > 2 {
			continue
		}
		if o.Target != "" && !aimless[o.Act] && (o.Act == dr.Act || hostile.Has(o.Act) && hostile.Has(dr.Act)) {
			dr.Target, dr.Country = o.Target, o.Country
		}
		return
	}
}

// takeDescribedBefore takes whose saying or deed the same speaker has judged right before and now describes, known by a
// pronoun, a demonstrative or a definite noun without more (هاجمت تصريحات الوزير ووصفتها بأنها، واصفا ذلك بـ).
func (x *Finder) takeDescribedBefore(n int) bool {
	dr := &x.drafts[n]
	p := &x.Page
	if dr.Act != "condemn" && dr.Act != "praise" || dr.Form == lexicon.Masdar {
		return false
	}
	o := dr.Object
	known := p.Words[dr.Cue].Pronoun != "" || p.Words[dr.Cue].HasPronoun()
	if w := &p.Words[max(o.First, 0)]; !known && (!o.Ok() || o.Last > o.First+2 || !demonstrates(w) && !strings.HasPrefix(w.Form, "ايا") && !x.isMatter(o.First, o.Last) && !(o.Last == o.First+1 && w.Definite() && w.Mention == 0)) {
		return false
	}
	gap := 0
	if !known && x.isMatter(o.First, o.Last) {
		gap = 1 // ووصف ما جرى
	}
	for m := n - 1; m >= max(0, n-2); m-- {
		o := &x.drafts[m]
		if o.Drop {
			continue
		}
		if !o.Speaker.Same(&dr.Speaker) || p.Sentence[dr.Cue]-p.Sentence[o.Cue] > gap || o.Outer != dr.Outer && dr.Outer != m+1 {
			return false
		}
		if o.Target != "" && (o.Act == dr.Act || dr.Act == "condemn" && (hostile.Has(o.Act) || o.Act == "deny")) {
			dr.Target, dr.Country = o.Target, o.Country
		}
		return dr.Target != ""
	}
	return known && x.takeSaidBefore(dr)
}

// takeSaidBefore takes whose saying or deed stands before the verb in its sentence, for which the pronoun on it stands
// (رد الوزير على تصريحات الحركة ووصفها بأنها).
func (x *Finder) takeSaidBefore(dr *syntax.Draft) bool {
	p := &x.Page
	for j := dr.CueFirst - 2; j >= max(p.D.Sentences[p.Sentence[dr.Cue]].First, dr.CueFirst-12); j-- {
		w := &p.Words[j]
		if w.Pos == document.VERB || w.Is(lexicon.ClassRelative) {
			return false
		}
		if w.Pos != document.NOUN || w.Definite() || w.HasPronoun() || !x.isTheirs(j) {
			continue
		}
		feminine := w.Feats.Number == lexicon.Plural || w.Feats.Gender == lexicon.Feminine
		return feminine == strings.HasSuffix(p.Words[dr.Cue].Base, "ها") && x.canDo(j+1, dr) && x.takeParty(dr, j+1)
	}
	return false
}

// takeGoingOn takes whom the participle right behind the statement is aimed at, in which the same speaker goes on
// against the same party (طالبت بالإفراج عنهم، متهمة السلطات بالتعذيب).
func (x *Finder) takeGoingOn(n int) bool {
	dr := &x.drafts[n]
	if n+1 >= len(x.drafts) || dr.Trigger.Rule == "carried-on" || dr.Act == "reject" && dr.Trigger.Rule != "cue" || !hostile.Has(dr.Act) && dr.Act != "regret" {
		return false
	}
	o := &x.drafts[n+1]
	if o.Form != lexicon.Participle || o.Drop || o.Outer != dr.Outer || !o.Speaker.Same(&dr.Speaker) || x.Page.Sentence[o.Cue] != x.Page.Sentence[dr.Cue] || o.Verb.Target&lexicon.FrameObject == 0 || o.Act != "accuse" && o.Act != "demand" && o.Act != "threaten" {
		return false
	}
	x.aim(o)
	dr.Target, dr.Country = o.Target, o.Country
	return dr.Target != ""
}

// takeResumed takes whose deed a demonstrative or a definite noun without more takes up from the sentence before
// (قررت باريس رفع السن. ورحبت الجمعية بهذه الخطوة): the subject of that sentence, or who is quoted in it.
func (x *Finder) takeResumed(n int) bool {
	dr := &x.drafts[n]
	p := &x.Page
	if dr.Outer != 0 || dr.Kind != syntax.ByObject && dr.Kind != syntax.ByPreposition || dr.Trigger.Rule != "cue" && dr.Trigger.Rule != "content-head" {
		return false
	}
	k := dr.Content.First
	if dr.Trigger.Rule == "content-head" {
		k = dr.Trigger.Last
	}
	if k >= dr.Content.Last {
		return false
	}
	shown := demonstrates(&p.Words[k])
	if shown {
		k++
	}
	if k >= dr.Content.Last || !shown && !resumable(p, k, dr.Content.Last) {
		return false
	}
	w := &p.Words[k]
	if !w.Definite() || !x.isCourse(k) {
		return false
	}
	if dr.Act == "support" && charges.Has(w.Lemma()) {
		return false
	}
	charged := charges.Has(strings.TrimPrefix(w.Lemma(), "ال"))
	s := p.Sentence[dr.Cue]
	for m := n - 1; m >= 0 && p.Sentence[x.drafts[m].Cue] >= s-1; m-- {
		o := &x.drafts[m]
		if o.Drop || o.Outer != 0 || o.Speaker.Name == "" || o.Speaker.Same(&dr.Speaker) {
			continue
		}
		if charged && (o.Act == "accuse" || shown && o.Act == "condemn") || !charged && decides(o) {
			dr.Target, dr.Country = o.Speaker.Name, o.Speaker.Country
			return true
		}
	}
	return s > 0 && !charged && x.takeTopic(dr, s-1)
}

// takeTopic takes the subject of sentence s, where its first verb is of a deed of state.
func (x *Finder) takeTopic(dr *syntax.Draft, s int) bool {
	p := &x.Page
	np, doer := x.Topic(s)
	if doer.Name == "" || doer.Same(&dr.Speaker) || doer.Entity == 0 && (!doer.Strong || np.Head&(lexicon.ClassHuman|lexicon.ClassInstitution) == 0) {
		return false
	}
	for k := p.D.Sentences[s].First; k < min(p.D.Sentences[s].Last, np.Last+3); k++ {
		if w := &p.Words[k]; w.Pos == document.VERB {
			if !decrees.Has(w.Lemma()) {
				return false
			}
			dr.Target, dr.Country = doer.Name, doer.Country
			return true
		}
	}
	return false
}

// demonstrates reports whether the word is a demonstrative, with or without a preposition written on it (بهذه).
func demonstrates(w *syntax.Word) bool {
	return demonstratives.Has(strings.TrimPrefix(strings.TrimPrefix(w.Base, "ل"), "ب"))
}

var demonstratives = lexicon.Set("هذا هذه هذان هذين هاتين هؤلاء ذلك تلك اولئك")

// decrees are the verbs of what states and bodies do, by lemma.
var decrees = lexicon.Set("قرر اعلن اصدر فرض اتخذ اقر سحب طرد الغى علق رفع خفض اغلق وقع انسحب شن قصف اوقف منع حظر اطلق امر عين اقال ارسل نقل قطع جمد استدعى هدم حل عزل اعتقل افرج خفف شدد صوت")

// resumable reports whether the noun at word k stands alone, with nothing behind it that tells whose or which it is.
func resumable(p *syntax.Page, k, last int) bool {
	return k+1 >= last || p.Words[k+1].Punct != 0 && !p.IsMark(k+1)
}

// decides reports whether the statement tells what its speaker will do or does, which others judge.
func decides(o *syntax.Draft) bool {
	switch o.Act {
	case "pledge", "threaten", "reduce":
		return true
	}
	return announces[o.Verb.Lemma]
}

// announces are the verbs of telling or taking a decision.
var announces = map[string]bool{"أعلن": true, "قرر": true, "أصدر": true, "أقر": true, "وقع": true, "اقترح": true}
