package keyphrase

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// chooser holds the scratch space of the choice.
type chooser struct {
	order []int32
	forms []form
	// parts holds the parts of the chosen phrases by hash, with the greatest number of occurrences in one of these.
	parts map[uint64]int32
	// roles are the mentions of persons by role, by their ends.
	roles map[int]role
	buf   []byte
}

func newChooser() chooser {
	return chooser{parts: make(map[uint64]int32), roles: make(map[int]role)}
}

// form is one way in which a phrase stands in the text.
type form struct {
	text  string
	count int
	// pronoun is true when a pronoun is written on to its last word.
	pronoun bool
}

// choose returns the best phrases by score, ties by place, without variants and
// parts of those before them.
func (e *Extractor) choose(d *document.Document) []document.Keyphrase {
	s := &e.scene
	order := e.chooser.order[:0]
	for i := range s.candidates {
		if c := &s.candidates[i]; c.eligible > 0 && e.scores[i] > 0 && e.scores[i] >= e.options.MinScore && e.asked(d, c) {
			order = append(order, int32(i))
		}
	}
	e.chooser.order = order
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(e.scores[b], e.scores[a]), cmp.Compare(s.candidates[a].first, s.candidates[b].first),
			cmp.Compare(s.candidates[b].words, s.candidates[a].words))
	})
	e.readRoles(d)
	var out []document.Keyphrase
	keys := make(map[string]bool)
	clear(e.chooser.parts)
	for _, i := range order {
		if len(out) >= e.options.N {
			break
		}
		c := &s.candidates[i]
		if e.partOnly(c) {
			continue
		}
		k := e.phrase(d, c)
		if keys[k.Key] || keys[k.Text] {
			continue
		}
		keys[k.Key], keys[k.Text] = true, true
		e.addParts(c)
		k.Score = e.scores[i]
		if e.options.Explain {
			k.Features = e.explain(c)
		}
		out = append(out, k)
	}
	return out
}

// phrase returns the candidate as a keyphrase without score. A capital that stands for
// its government is shown as the country. One that is mostly the
// name of a person, or the role that stands for him, is shown as the full name and
// stands for all mentions.
func (e *Extractor) phrase(d *document.Document, c *candidate) document.Keyphrase {
	if who := e.government(d, c); who != nil {
		return document.Keyphrase{Text: who.Name, Key: who.Name, Mentions: e.mentions(d, c)}
	}
	who := e.person(d, c)
	if who == nil || who.Name == "" {
		return document.Keyphrase{Text: e.show(d, c), Key: e.key(d, c), Mentions: e.mentions(d, c)}
	}
	k := document.Keyphrase{Text: fullName(d, who), Key: who.Name}
	for _, m := range who.Mentions {
		if m.By != document.ByPronoun {
			k.Mentions = append(k.Mentions, m.Span)
		}
	}
	return k
}

// government returns the country for which most occurrences of c, a capital, stand;
// nil for other phrases.
func (e *Extractor) government(d *document.Document, c *candidate) *document.Entity {
	if 2*c.wholeEntity <= c.eligible || d.Entities[c.entity-1].Kind != document.Country {
		return nil
	}
	who, n := &d.Entities[c.entity-1], int32(0)
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		span := d.Tokens[e.scene.words[e.builder.occurrences[o].word].token].Span
		if slices.ContainsFunc(who.Mentions, func(m document.EntityMention) bool {
			return m.By == document.ByCapital && span.Overlaps(m.Span)
		}) {
			n++
		}
	}
	if 2*n <= c.count || who.Name == "" {
		return nil
	}
	return who
}

// fullName returns the longest name by which the text calls the person, his canonical
// name when that is longer (a text may know a surname only).
func fullName(d *document.Document, who *document.Entity) string {
	best := ""
	for _, m := range who.Mentions {
		if name := d.Slice(m.Span); m.By == document.ByName && strings.Count(name, " ") > strings.Count(best, " ") {
			best = name
		}
	}
	if best == "" || strings.Count(best, " ") < strings.Count(who.Name, " ") {
		return who.Name
	}
	return string(appendUnmarked(nil, strings.Join(strings.Fields(best), " ")))
}

// person returns the person whom most occurrences of c name, or call by his role
// (الوزير الصيني) where the text names him elsewhere; nil for none.
func (e *Extractor) person(d *document.Document, c *candidate) *document.Entity {
	if 2*c.wholeEntity > c.eligible {
		if who := &d.Entities[c.entity-1]; who.Kind == document.Person {
			return who
		}
		return nil
	}
	if c.words == 1 {
		return nil
	}
	if who := e.titled(d, c); who != nil {
		return who
	}
	if len(e.chooser.roles) == 0 {
		return nil
	}
	counts := map[int32]int32{}
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		first := d.Tokens[e.scene.words[e.builder.occurrences[o].word].token]
		last := d.Tokens[e.scene.words[e.builder.occurrences[o].word+c.words-1].token]
		if r, ok := e.chooser.roles[last.End]; ok && r.start >= first.Start && r.start < first.End {
			if counts[r.entity]++; 2*counts[r.entity] > c.count {
				return &d.Entities[r.entity]
			}
		}
	}
	return nil
}

// titled returns the person whose name ends the phrase behind a title or epithet
// (الرئيس فلاديمير بوتين), nil for other phrases.
func (e *Extractor) titled(d *document.Document, c *candidate) *document.Entity {
	words := e.scene.words[c.first : c.first+c.words]
	last := &words[len(words)-1]
	if last.entity == 0 || !last.closes || d.Entities[last.entity-1].Kind != document.Person {
		return nil
	}
	for i := len(words) - 1; i > 0; i-- {
		if words[i].opens && words[i].entity == last.entity {
			if words[i].link == apposed || words[i].link == names {
				return &d.Entities[last.entity-1]
			}
			return nil
		}
	}
	return nil
}

// role is a mention of a person by his role.
type role struct {
	start  int
	entity int32
}

// readRoles notes where persons with a name are called by their roles, also right
// before the name (وزير الخارجية الصيني وانغ يي).
func (e *Extractor) readRoles(d *document.Document) {
	clear(e.chooser.roles)
	names := map[int]int32{} // persons by the start of a name
	for i := range d.Entities {
		who := &d.Entities[i]
		if who.Kind != document.Person || !slices.ContainsFunc(who.Mentions, func(m document.EntityMention) bool { return m.By == document.ByName }) {
			continue
		}
		for _, m := range who.Mentions {
			switch m.By {
			case document.ByName:
				names[m.Start] = int32(i)
			case document.ByRole:
				e.chooser.roles[m.End] = role{m.Start, int32(i)}
			}
		}
	}
	for i := range d.Entities {
		if d.Entities[i].Kind != document.Title {
			continue
		}
		for _, m := range d.Entities[i].Mentions {
			if p, ok := names[m.End+1]; ok && d.Text[m.End] == ' ' {
				e.chooser.roles[m.End] = role{m.Start, p}
			}
		}
	}
}

// asked reports whether the options let the phrase through.
func (e *Extractor) asked(d *document.Document, c *candidate) bool {
	if e.options.Entities && c.wholeEntity == 0 {
		return false
	}
	if len(e.options.POS) == 0 {
		return true
	}
	a := analysis(d, e.scene.words[c.first].token)
	return a != nil && slices.Contains(e.options.POS, a.UPOS())
}

// partOnly reports whether c stands nowhere but in a phrase that is chosen.
func (e *Extractor) partOnly(c *candidate) bool {
	inside, ok := e.chooser.parts[c.hash]
	return ok && c.count <= inside
}

// addParts notes all parts of the chosen phrase c.
func (e *Extractor) addParts(c *candidate) {
	words := e.scene.words[c.first : c.first+c.words]
	for i := range words {
		h := uint64(0)
		for j := i; j < len(words); j++ {
			h = extend(h, words[j].key)
			if i > 0 || j < len(words)-1 {
				e.chooser.parts[h] = max(e.chooser.parts[h], c.count)
			}
		}
	}
}

// explain returns the feature values of a candidate.
func (e *Extractor) explain(c *candidate) []document.Feature {
	var v view
	v.set(&e.scene, c)
	list := make([]document.Feature, len(e.features))
	for i, f := range e.features {
		list[i] = document.Feature{Name: f.Name, Value: float64(f.value(&v))}
	}
	return list
}

// key returns the lemmas of the phrase's words, separated by spaces.
func (e *Extractor) key(d *document.Document, c *candidate) string {
	var b strings.Builder
	for i := c.first; i < c.first+c.words; i++ {
		if i > c.first {
			b.WriteByte(' ')
		}
		t := e.scene.words[i].token
		if a := analysis(d, t); a != nil && a.Lemma != "" {
			b.WriteString(a.Lemma)
			continue
		}
		tok := d.Tokens[t]
		text := d.Text[tok.Start:tok.End]
		lead, cut := bareForm(text, nil)
		b.WriteString(lead + text[cut:])
	}
	return b.String()
}

// analysis returns the reading's analysis of token t, nil when there is none.
func analysis(d *document.Document, t int32) *document.Analysis {
	if int(t) < len(d.Readings) {
		return d.Readings[t].Best
	}
	return nil
}

// mentions returns the spans of all occurrences, in order.
func (e *Extractor) mentions(d *document.Document, c *candidate) []document.Span {
	spans := make([]document.Span, 0, c.eligible)
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		i := e.builder.occurrences[o].word
		if c.words == 1 && !e.builder.alone(int(i)) {
			continue
		}
		first, last := d.Tokens[e.scene.words[i].token], d.Tokens[e.scene.words[i+c.words-1].token]
		text := d.Text[first.Start:first.End]
		_, cut := bareForm(text, analysis(d, e.scene.words[i].token))
		spans = append(spans, document.Span{Start: first.Start + cut, End: last.End})
	}
	return spans
}

// shownForms bounds how many forms are compared to find the best one.
const shownForms = 30

// show returns the best attested form of the phrase: the commonest, one without
// pronoun first, the earliest of equals.
func (e *Extractor) show(d *document.Document, c *candidate) string {
	forms := e.chooser.forms[:0]
	for o := c.head; o >= 0 && len(forms) < shownForms; o = e.builder.occurrences[o].next {
		i := e.builder.occurrences[o].word
		if c.words == 1 && !e.builder.alone(int(i)) {
			continue
		}
		e.chooser.buf = e.appendForm(e.chooser.buf[:0], d, i, c.words)
		k := slices.IndexFunc(forms, func(f form) bool { return f.text == string(e.chooser.buf) })
		if k < 0 {
			k = len(forms)
			forms = append(forms, form{string(e.chooser.buf), 0, e.scene.words[i+c.words-1].has(pronoun)})
		}
		forms[k].count++
	}
	e.chooser.forms = forms
	best := &forms[0]
	for k := range forms[1:] {
		f := &forms[k+1]
		if f.pronoun != best.pronoun {
			if best.pronoun {
				best = f
			}
			continue
		}
		if f.count > best.count {
			best = f
		}
	}
	return best.text
}

// appendForm appends n words from i as they are shown: without clitics before the
// first, without vowel marks, one space between words.
func (e *Extractor) appendForm(dst []byte, d *document.Document, i, n int32) []byte {
	for j := i; j < i+n; j++ {
		t := e.scene.words[j].token
		text := d.Text[d.Tokens[t].Start:d.Tokens[t].End]
		if j == i {
			lead, cut := bareForm(text, analysis(d, t))
			dst = append(dst, lead...)
			text = text[cut:]
		} else if d.Tokens[t-1].End < d.Tokens[t].Start {
			dst = append(dst, ' ')
		}
		dst = appendUnmarked(dst, text)
	}
	return dst
}

// appendUnmarked appends text without vowel marks, tatweel and invisible controls.
func appendUnmarked(dst []byte, text string) []byte {
	var scratch [2]byte
	for i := 0; i < len(text); {
		if text[i]&0xFC == 0xD8 && i+1 < len(text) {
			if len(appendLetter(scratch[:0], text[i], text[i+1])) > 0 {
				dst = append(dst, text[i], text[i+1])
			}
			i += 2
			continue
		}
		if i+3 <= len(text) && invisible(text[i:i+3]) {
			i += 3
			continue
		}
		dst = append(dst, text[i])
		i++
	}
	return dst
}
