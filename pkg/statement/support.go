package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// readSupported reads a verb of support at word i with the masdar of a cue, whose complements
// follow it, and reports whether it was one.
func (x *Extractor) readSupported(i, first, last int) bool {
	p := &x.Page
	f, fr := x.SupportAt(i, first)
	if f == nil {
		return false
	}
	limit := min(last, i+maxContent)
	np := syntax.Phrase{First: i + 1, Last: i + 1, After: i + 1}
	if f.Kind != lexicon.Participle {
		np = x.SubjectAfter(i+1, min(limit, i+syntax.MaxSupport), &syntax.AnyVerb)
	}
	if np.Ok() && (!x.CanSpeak(np) || np.Head&lexicon.ClassReport != 0 && !x.Closes(i)) {
		return false
	}
	from := i + 1
	if np.Ok() {
		from = np.After
	} else if f.Kind != lexicon.Participle && !x.ClauseInitial(i, first) && !(fr == lexicon.FrameIla && p.Words[i+min(1, last-i-1)].Form == "الى" && x.ClosesSubject(i-1)) {
		return false // ضغوط وصلت إلى حد المطالبة
	}
	m, mv := x.MasdarBehind(from, limit, fr)
	if m == 0 {
		return false
	}
	v := mv.Verb
	c := x.ComplementOf(m, m+1, x.QuoteLimit(m, last), v)
	var o syntax.Phrase
	if m+1 < limit && x.IsObject(m+1) && (v.Frames|v.Target)&lexicon.FrameObject != 0 && (c.Kind == syntax.NoComplement || c.Intro > m+1) {
		if v.Target&lexicon.FrameObject != 0 && c.Kind != syntax.NoComplement {
			o = x.ObjectPhrase(m+1, c.Intro, v)
		} else {
			c = p.ComplementFrom(syntax.ByObject, m+1)
		}
	}
	cue := m
	if n := m + 1; c.Kind == syntax.NoComplement && (v.Act == "praise" || v.Act == "regret") && n+1 < limit && (syntax.PrepositionFrame(p.Words[n].Form)&(lexicon.FrameIla|lexicon.FrameLi) != 0 || p.Words[n].HasBefore("ل")) {
		c = syntax.Complement{Kind: syntax.ByPreposition, Intro: m, Start: m, From: p.Words[m].Start, Via: -1}
		if syntax.Proclisis(&p.Words[m], "ب") {
			c.From += x.PrefixLength(&p.Words[m])
		}
		cue = i // توجه بالشكر إلى
	}
	if c.Kind == syntax.NoComplement || c.Intro > m+syntax.MaxSupport || v.Flags&lexicon.FlagWeak != 0 || c.Kind == syntax.ByObject && (v.Act == "comment" || v.Act == "assert" && p.Words[i].Lemma() != "اكتفى" && !strings.HasPrefix(p.Words[i].Base, "مكتف") || v.Lemma == "طلب") {
		return false
	}
	f.Verb = v
	dr := syntax.Draft{Cue: cue, CueFirst: cue, Verb: v, Act: v.Act, Form: lexicon.Masdar, Rule: "supported-" + complementRules[c.Kind], Intro: c.Intro, Pron: c.Pron, Kind: c.Kind, Subject: np, Object: o}
	dr.Negated = x.NegatedAt(i, first)
	if f.Kind == lexicon.Participle {
		dr.Speaker = x.participleSubject(i, f, first)
	} else {
		dr.Speaker = x.subjectOf(i, first, f, np, &dr)
	}
	if dr.Speaker.Name == "" || !dr.Speaker.Strong {
		return false
	}
	x.speak(&dr, c, limit)
	return true
}
