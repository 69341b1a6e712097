package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// settle completes draft n as soon as its content is known: act, relay, and the speaker
// that the discourse goes on with.
func (x *Extractor) settle(n int) {
	dr := &x.drafts[n]
	if dr.outer != 0 && x.repeatsOuter(n) {
		dr.drop = true
		return
	}
	x.setAct(dr)
	x.carriesOn(n)
	if dr.relay.Len() == 0 && dr.form != masdar {
		dr.relay = x.relayBetween(dr)
	}
	if dr.relay.Len() == 0 {
		dr.relay = x.relayBehind(dr)
	}
	if dr.relay.Len() == 0 {
		dr.relay = x.inheritedRelay(n)
	}
	if dr.outer == 0 && dr.speaker.name != "" {
		before := x.chain.before
		if !x.chain.speaker.same(&dr.speaker) {
			before = x.chain.speaker
		}
		x.chain = chain{speaker: dr.speaker, before: before, sentence: x.page.sentence[dr.cue]}
	}
}

// inheritedRelay is the relay of a statement that goes on with another one: a participle
// with its verb, a cue inside what a report tells (أفادت الأنباء أن … قائلا).
func (x *Extractor) inheritedRelay(n int) document.Span {
	dr := &x.drafts[n]
	if dr.outer != 0 {
		o := &x.drafts[dr.outer-1]
		if o.relay.Len() > 0 && o.rule != "source" {
			return o.relay
		}
		if !dr.speaker.same(&o.speaker) && o.subject.ok() && (x.isPaper(o.subject) || x.isMedium(o.subject.first, o.subject.last)) {
			return o.speaker.span // ذكرت الوكالة أن الوزير قال
		}
		return document.Span{}
	}
	if (dr.form == participle || x.page.words[dr.cueFirst].conj && !dr.subject.ok()) && n > 0 {
		if o := &x.drafts[n-1]; x.page.sentence[o.cue] == x.page.sentence[dr.cue] && o.speaker.same(&dr.speaker) {
			return o.relay
		}
	}
	return document.Span{}
}

// repeatsOuter reports whether draft n only says in the content of another what the same
// speaker does there (قال إنه يرفض …), or is the deed that gave the other its act (قال إن الرئيس
// بحث مع نظيره): the trigger of the outer one, no statement of its own.
func (x *Extractor) repeatsOuter(n int) bool {
	dr := &x.drafts[n]
	o := &x.drafts[dr.outer-1]
	if t := &o.trigger; t.rule != "cue" && t.first <= dr.cue && dr.cue < t.last && o.act == dr.act {
		return true
	}
	return dr.speaker.same(&o.speaker) && dr.form != participle && dr.content.from < o.content.to && (dr.speaker.rule == "clause-pronoun" || dr.speaker.rule == "outer" || dr.speaker.rule == "chain")
}

// finish resolves what only the whole document tells: the fullest names, targets.
func (x *Extractor) finish() {
	x.aimed = nil
	for n := range x.drafts {
		dr := &x.drafts[n]
		if b := dr.speaker.book; b != 0 {
			e := &x.book.entries[b-1]
			dr.speaker.name = e.name
			if dr.speaker.role == "" {
				dr.speaker.role = e.role
			}
		}
		if e := dr.speaker.entity; e != 0 && dr.speaker.kind == document.Person {
			dr.speaker.name = x.fullName(e - 1)
		}
		x.setTarget(dr)
		x.seekTarget(n)
		if dr.target != "" && !aimless[dr.act] {
			x.aimed = dr
		}
	}
}

// statements writes the drafts as statements in the order of their cues.
func (x *Extractor) statements() []document.Statement {
	p := &x.page
	out := make([]document.Statement, 0, len(x.drafts))
	for n := range x.drafts {
		dr := &x.drafts[n]
		if dr.drop {
			continue
		}
		a := x.lex.acts[dr.act]
		st := document.Statement{
			CueSpan:     document.Span{Start: p.words[dr.cueFirst].Start, End: p.words[dr.cue].End},
			CueLemma:    dr.verb.lemma,
			Speaker:     unhash(dr.speaker.name),
			SpeakerSpan: dr.speaker.span,
			Role:        dr.speaker.role,
			Country:     dr.speaker.country,
			Kind:        dr.content.kind,
			ContentSpan: document.Span{Start: dr.content.from, End: dr.content.to},
			RelaySpan:   dr.relay,
			Act:         a.code, CAMEO: a.cameo, Goldstein: a.goldstein,
			Negated:     dr.negated,
			Unbalanced:  dr.content.unbalanced,
			TriggerSpan: document.Span{Start: p.words[dr.trigger.first].Start, End: p.words[dr.trigger.last-1].End},
			Rule:        dr.rule,
			SpeakerRule: dr.speaker.rule,
			ActRule:     dr.trigger.rule,
			Sentence:    dr.sentence,
		}
		st.Cue, st.Content, st.Trigger = p.d.Slice(st.CueSpan), p.d.Slice(st.ContentSpan), p.d.Slice(st.TriggerSpan)
		if st.RelaySpan.Len() > 0 {
			st.Relay = x.relayName(st.RelaySpan)
		}
		st.Aliases = x.aliases(&dr.speaker)
		st.Span = cover(st.CueSpan, st.ContentSpan, st.SpeakerSpan)
		st.Addressee = x.addressee(dr)
		if !aimless[dr.act] {
			st.Target, st.TargetCountry = unhash(dr.target), dr.country
		}
		st.Background = x.isBackground(dr.sentence)
		st.Confidence, st.ConfidenceLabel = confidence(dr)
		out = append(out, st)
	}
	return out
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
func (x *Extractor) aliases(s *speaker) []string {
	if s.entity == 0 {
		if s.book == 0 {
			return nil
		}
		return appendAliases(nil, s.name, x.book.entries[s.book-1].aliases...)
	}
	out, ok := x.memo.aliases[s.entity]
	if ok && indexOf(out, s.name) < 0 {
		return out
	}
	out = nil
	for _, m := range x.page.d.Entities[s.entity-1].Mentions {
		if m.By != document.ByPronoun && len(out) < maxAliases {
			out = appendAliases(out, s.name, strings.TrimSpace(x.page.d.Slice(m.Span)))
		}
	}
	x.memo.aliases[s.entity] = out
	return out
}

// appendAliases appends the names that are neither empty nor name nor there already.
func appendAliases(out []string, name string, more ...string) []string {
	for _, t := range more {
		if t != name && t != "" && len(out) < maxAliases && indexOf(out, t) < 0 {
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
	"clause-pronoun": 0.8, "outer": 0.7, "genitive": 0.85, "pronoun": 0.7, "pronoun-chain": 0.7, "document-noun": 0.85, "author": 0.8, "cited": 0.85,
}

// confidence is the estimated probability that the speaker is right, and its label: high
// from 0.9, medium from 0.75.
func confidence(dr *draft) (float64, string) {
	c := speakerScore[dr.speaker.rule]
	switch {
	case dr.speaker.name == "":
		c = 0.3
	case dr.speaker.entity != 0 && dr.speaker.kind == document.Person:
		c += 0.03
	case dr.speaker.entity == 0:
		c -= 0.05
	}
	if dr.speaker.entity == 0 && !dr.speaker.strong {
		c -= 0.15
	}
	if dr.kind == byObject {
		c -= 0.1
	}
	if dr.outer != 0 {
		c -= 0.05
	}
	if dr.verb.flags&(flagAmb|flagNamed) != 0 && dr.kind != byClause && dr.kind != byQuote {
		c -= 0.08
	}
	if dr.content.unbalanced {
		c -= 0.1
	}
	c = max(0, min(c, 0.99))
	switch {
	case c >= 0.9:
		return c, "high"
	case c >= 0.75:
		return c, "medium"
	}
	return c, "low"
}
