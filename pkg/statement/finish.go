package statement

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/entity"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/target"
)

// settle completes draft n as soon as its content is known: act, relay, and the speaker
// that the discourse goes on with.
func (x *Extractor) settle(n int) {
	dr := &x.drafts[n]
	if dr.Outer != 0 && x.repeatsOuter(n) {
		dr.Drop = true
		return
	}
	x.SetAct(dr)
	x.carriesOn(n)
	if dr.Relay.Len() == 0 && dr.Form != lexicon.Masdar {
		dr.Relay = x.relayBetween(dr)
	}
	if dr.Relay.Len() == 0 {
		if dr.Relay = x.RelayBehind(dr); dr.Relay.Len() > 0 {
			x.relayAll(n)
		}
	}
	if dr.Relay.Len() == 0 {
		dr.Relay = x.inheritedRelay(n)
	}
	if dr.Outer == 0 && dr.Speaker.Name != "" && !x.aside(dr) && !x.IsRuling(dr) {
		before := x.chain.before
		if !x.chain.speaker.Same(&dr.Speaker) {
			before = x.chain.speaker
		}
		x.chain = chain{speaker: dr.Speaker, before: before, sentence: x.Page.Sentence[dr.Cue]}
		if s := &x.chain.speaker; dr.Rule == "source-medium" && s.Gender == 0 {
			s.Gender = lexicon.Feminine // بحسب رويترز. وأضافت, an agency or a paper
		}
	}
}

// aside reports whether the statement is told in a clause of time of a sentence about another person, who is
// spoken of after it (وكان الوزير في زيارته عندما أعلن الرئيس).
func (x *Extractor) aside(dr *syntax.Draft) bool {
	if dr.CueFirst == 0 || !whens.Has(x.Page.Words[dr.CueFirst-1].Base) {
		return false
	}
	t := x.topicOf(x.Page.Sentence[dr.Cue])
	return t.speaker.Name != "" && t.speaker.Kind == document.Person && t.phrase.Last < dr.CueFirst && !t.speaker.Same(&dr.Speaker)
}

// whens are the words for when and after.
var whens = lexicon.Set("عندما حين حينما بعدما لما")

// inheritedRelay is the relay of a statement that goes on with another one: a participle
// with its verb, a cue inside what a report tells (أفادت الأنباء أن … قائلا).
func (x *Extractor) inheritedRelay(n int) document.Span {
	dr := &x.drafts[n]
	if dr.Outer != 0 {
		o := &x.drafts[dr.Outer-1]
		if o.Relay.Len() > 0 && o.Rule != "source" {
			return o.Relay
		}
		if !dr.Speaker.Same(&o.Speaker) && o.Subject.Ok() && (x.IsPaper(o.Subject) || x.IsMedium(o.Subject.First, o.Subject.Last)) {
			return o.Speaker.Span // ذكرت الوكالة أن الوزير قال
		}
		return document.Span{}
	}
	if (dr.Form == lexicon.Participle || x.Page.Words[dr.CueFirst].Conj && !dr.Subject.Ok()) && n > 0 {
		if o := &x.drafts[n-1]; x.Page.Sentence[o.Cue] == x.Page.Sentence[dr.Cue] && o.Speaker.Same(&dr.Speaker) {
			return o.Relay
		}
	}
	return document.Span{}
}

// repeatsOuter reports whether draft n only says in the content of another what the same
// speaker does there (قال إنه يرفض …), or is the deed that gave the other its act (قال إن الرئيس
// بحث مع نظيره): the trigger of the outer one, no statement of its own.
func (x *Extractor) repeatsOuter(n int) bool {
	dr := &x.drafts[n]
	o := &x.drafts[dr.Outer-1]
	if t := &o.Trigger; t.Rule != "cue" && t.First <= dr.Cue && dr.Cue < t.Last && (o.Act == dr.Act || t.Rule == "force-part") {
		return true
	}
	return dr.Speaker.Same(&o.Speaker) && dr.Form != lexicon.Participle && dr.Content.From < o.Content.To && (dr.Speaker.Rule == "clause-pronoun" || dr.Speaker.Rule == "outer" || dr.Speaker.Rule == "chain")
}

// finish resolves what only the whole document tells: the fullest names, targets.
func (x *Extractor) finish() {
	x.nameLater()
	x.targets.Begin(x.drafts)
	for n := range x.drafts {
		dr := &x.drafts[n]
		if b := dr.Speaker.Book; b != 0 {
			e := &x.book.entries[b-1]
			dr.Speaker.Name = e.name
			if dr.Speaker.Role == "" {
				dr.Speaker.Role = e.role
			}
		}
		if e := dr.Speaker.Entity; e != 0 && dr.Speaker.Kind == document.Person {
			dr.Speaker.Name = x.fullName(e - 1)
		}
		x.targets.Find(n)
	}
}

// statements writes the drafts as statements in the order of their cues.
func (x *Extractor) statements() []document.Statement {
	p := &x.Page
	out := make([]document.Statement, 0, len(x.drafts))
	for n := range x.drafts {
		dr := &x.drafts[n]
		if dr.Drop {
			continue
		}
		a := x.Lex.Acts[dr.Act]
		st := document.Statement{
			CueSpan:     document.Span{Start: p.Words[dr.CueFirst].Start, End: p.Words[dr.Cue].End},
			CueLemma:    dr.Verb.Lemma,
			Speaker:     syntax.WithoutHash(dr.Speaker.Name),
			SpeakerSpan: dr.Speaker.Span,
			Role:        dr.Speaker.Role,
			Country:     dr.Speaker.Country,
			Kind:        dr.Content.Kind,
			ContentSpan: document.Span{Start: dr.Content.From, End: dr.Content.To},
			RelaySpan:   dr.Relay,
			Act:         a.Code, CAMEO: a.Cameo, Goldstein: a.Goldstein,
			Negated:     dr.Negated,
			Unbalanced:  dr.Content.Unbalanced,
			TriggerSpan: document.Span{Start: p.Words[dr.Trigger.First].Start, End: p.Words[dr.Trigger.Last-1].End},
			Rule:        dr.Rule,
			SpeakerRule: dr.Speaker.Rule,
			ActRule:     dr.Trigger.Rule,
			Sentence:    dr.Sentence,
		}
		if from := x.describedFrom(dr); from >= 0 {
			st.ContentSpan.Start = from
			if st.Kind == document.Direct {
				st.Kind = document.Mixed
			}
			if k := dr.Content.Last; k > 0 && k < len(p.Words) && p.Words[k-1].Quote != 0 && p.Quotes[p.Words[k-1].Quote-1].Close.Start == p.Words[k].Start {
				st.ContentSpan.End = max(st.ContentSpan.End, p.Words[k].End)
			}
		}
		st.Cue, st.Content, st.Trigger = p.D.Slice(st.CueSpan), p.D.Slice(st.ContentSpan), p.D.Slice(st.TriggerSpan)
		if st.RelaySpan.Len() > 0 {
			st.Relay = x.RelayName(st.RelaySpan)
		}
		st.Aliases = x.aliases(&dr.Speaker)
		st.Span = cover(st.CueSpan, st.ContentSpan, st.SpeakerSpan)
		st.Addressee = x.targets.Addressee(dr)
		st.Target, st.TargetCountry = target.Of(dr)
		st.Background = x.isBackground(dr.Sentence)
		st.Confidence, st.ConfidenceLabel = confidence(dr)
		out = append(out, st)
	}
	slices.SortStableFunc(out, func(a, b document.Statement) int { return cmp.Compare(a.CueSpan.Start, b.CueSpan.Start) })
	return out
}

// describedFrom returns the byte where the words begin for what the verb of the draft describes, which are told with
// how it is described (وصف القرار بالخيانة); -1 for none.
func (x *Extractor) describedFrom(dr *syntax.Draft) int {
	p, o := &x.Page, dr.Object
	if !syntax.Describes[dr.Verb.Lemma] || dr.Speaker.Name == "" || !o.Ok() || strings.HasPrefix(p.Words[o.First].Form, "ايا") || o.First <= dr.Cue || o.Last > dr.Intro || dr.Subject.Ok() && dr.Subject.First >= o.Last || p.Words[o.First].Start >= dr.Content.From {
		return -1
	}
	if p.IsComma(o.First-1) && o.Last < len(p.Words) && p.IsComma(o.Last) {
		return -1 // وصف سالم، المتخصص في الاقتصاد، القرار بأنه
	}
	if p.Words[o.First].Is(lexicon.ClassHuman) || p.MentionAt(o.First) != nil {
		return -1 // وصف منافسه بالمراوغ: who is described is the target
	}
	if p.IsMark(o.First-1) && p.QuoteAt(o.First-1) != 0 {
		return p.Words[o.First-1].Start
	}
	return p.Words[o.First].Start
}

// cover returns the span from the first to the last of the spans that are not empty.
func cover(spans ...document.Span) document.Span {
	out := spans[0]
	for _, s := range spans[1:] {
		if s.Len() > 0 {
			out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
		}
	}
	return out
}

// maxAliases bounds the other names of a speaker.
const maxAliases = 12

// aliases are the other strings by which the text names the speaker.
func (x *Extractor) aliases(s *syntax.Speaker) []string {
	if s.Entity == 0 {
		if s.Book == 0 {
			return nil
		}
		return appendAliases(nil, s.Name, x.book.entries[s.Book-1].aliases...)
	}
	out, ok := x.memo.aliases[s.Entity]
	if ok && lexicon.IndexOf(out, s.Name) < 0 {
		return out
	}
	out = nil
	for _, m := range x.Page.D.Entities[s.Entity-1].Mentions {
		if m.By != document.ByPronoun && len(out) < maxAliases {
			t := x.Page.D.Slice(m.Span)
			if strings.HasSuffix(x.Page.D.Text[:m.Start], "ل") && strings.HasPrefix(t, "ل") {
				t = entity.MentionText(x.Page.D, m.Span) // للجيش
			}
			out = appendAliases(out, s.Name, strings.TrimSpace(t))
		}
	}
	x.memo.aliases[s.Entity] = out
	return out
}

// appendAliases appends the names that are neither empty nor name nor there already.
func appendAliases(out []string, name string, more ...string) []string {
	for _, t := range more {
		if t != name && t != "" && len(out) < maxAliases && lexicon.IndexOf(out, t) < 0 {
			out = append(out, t)
		}
	}
	return out
}

// speakerScore is the share of right speakers that each speaker rule was found to have,
// which confidence starts from.
var speakerScore = map[string]float64{
	"verb-subject": 0.96, "relayed": 0.93, "subject-verb": 0.88, "topic-verb": 0.85, "relative": 0.85, "source": 0.9,
	"participle": 0.92, "participle-topic": 0.8, "chain": 0.85, "topic": 0.8, "previous-topic": 0.65, "chain-before": 0.6, "last-person": 0.55, "clause": 0.8,
	"clause-pronoun": 0.8, "outer": 0.7, "genitive": 0.85, "verb-before": 0.85, "pronoun": 0.7, "pronoun-chain": 0.7, "document-noun": 0.85, "author": 0.8, "cited": 0.85,
}

// confidence is the estimated probability that the speaker is right, in hundredths, and its label: high
// from 0.9, medium from 0.75.
func confidence(dr *syntax.Draft) (float64, string) {
	c := speakerScore[dr.Speaker.Rule]
	switch {
	case dr.Speaker.Name == "":
		c = 0.3
	case dr.Speaker.Entity != 0 && dr.Speaker.Kind == document.Person:
		c += 0.03
	case dr.Speaker.Entity == 0:
		c -= 0.05
	}
	if dr.Speaker.Entity == 0 && !dr.Speaker.Strong {
		c -= 0.15
	}
	if dr.Kind == syntax.ByObject {
		c -= 0.1
	}
	if dr.Outer != 0 {
		c -= 0.05
	}
	if dr.Verb.Flags&(lexicon.FlagAmb|lexicon.FlagNamed) != 0 && dr.Kind != syntax.ByClause && dr.Kind != syntax.ByQuote {
		c -= 0.08
	}
	if dr.Content.Unbalanced {
		c -= 0.1
	}
	c = math.Round(100*max(0, min(c, 0.99))) / 100
	switch {
	case c >= 0.9:
		return c, "high"
	case c >= 0.75:
		return c, "medium"
	}
	return c, "low"
}

// isBackground reports whether the paragraph of sentence s tells what was known before.
func (x *Extractor) isBackground(s int) bool {
	par := x.Page.D.Sentences[s].Paragraph
	b, ok := x.memo.background[par]
	if !ok {
		b = x.OpensBackground(s)
		x.memo.background[par] = b
	}
	return b
}

// carriesOn decides the act of a statement without a trigger that goes on with an accusation or
// condemnation of the same speaker: it is one too where it names anything bad.
func (x *Extractor) carriesOn(n int) {
	dr := &x.drafts[n]
	if n == 0 || dr.Act != "comment" || dr.Trigger.Rule != "cue" || dr.Outer != 0 || dr.Speaker.Name == "" {
		return
	}
	for n--; n > 0 && x.drafts[n].Outer != 0 && x.drafts[n].Speaker.Same(&dr.Speaker); {
		n-- // ندد بما اعتبره ظلما. وأضاف
	}
	o := &x.drafts[n]
	if o.Drop || o.Outer != 0 || o.Act != "accuse" && o.Act != "condemn" || !o.Speaker.Same(&dr.Speaker) {
		return
	}
	if k := x.BadWord(dr); k > 0 && x.NamesOthers(dr) {
		dr.Act = o.Act
		dr.Trigger = syntax.Trigger{First: k, Last: k + 1, Act: o.Act, Rule: "carried-on"}
	}
}
