package keyphrase

import (
	"cmp"
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// balance limits how many of the chosen phrases of a piece of news are bare names, so
// that places and agencies do not crowd out what happened.
type balance struct {
	names, places int
	// deferred holds the names that exceed the limits.
	deferred []document.Keyphrase
}

// poor is the share of a deferred name's score below which a phrase gives way to it.
const poor = 0.12

// newBalance returns the limits for n phrases: one half names, a fifth places.
func newBalance(n int) *balance {
	return &balance{names: (n + 1) / 2, places: max(1, n/5)}
}

// admit reports whether k, which names an entity of that kind, is within the limits,
// and keeps it for later if not.
func (b *balance) admit(k document.Keyphrase, kind document.EntityKind) bool {
	if kind == "" {
		return true
	}
	place := kind == document.Country || kind == document.Place
	if b.names == 0 || place && b.places == 0 {
		b.deferred = append(b.deferred, k)
		return false
	}
	b.names--
	if place {
		b.places--
	}
	return true
}

// fill adds names that exceed the limits up to n phrases, also in the place of much
// weaker ones, and returns the phrases in order.
func (b *balance) fill(out []document.Keyphrase, n int) []document.Keyphrase {
	inOrder(out)
	for _, k := range b.deferred {
		switch last := len(out) - 1; {
		case len(out) < n:
			out = append(out, k)
		case out[last].Score < poor*k.Score:
			out[last] = k
		default:
			return out
		}
		inOrder(out)
	}
	return out
}

// inOrder sorts phrases by score.
func inOrder(list []document.Keyphrase) {
	slices.SortStableFunc(list, func(a, b document.Keyphrase) int { return cmp.Compare(b.Score, a.Score) })
}

// pair is two countries that stand joined by و.
type pair struct {
	// a and b are 1 + their indexes, a the one that is named first.
	a, b  int32
	count int
	spans []document.Span
}

// Two countries are one phrase when they stand joined pairMin times at least and
// neither is mentioned more than pairRatio times as often as the other.
const (
	pairMin   = 2
	pairRatio = 3
)

// findPair returns the two countries that are what the text is about together (الصين
// وروسيا, also by their capitals: بكين وموسكو), nil for none.
func (e *Extractor) findPair(d *document.Document) *pair {
	var pairs []pair
	words := e.scene.words
	for i := 1; i < len(words); i++ {
		x, y := &words[i-1], &words[i]
		if y.link != viaConj || !x.closes || !y.opens || x.entity == y.entity || !country(d, x.entity) || !country(d, y.entity) {
			continue
		}
		k := slices.IndexFunc(pairs, func(p pair) bool {
			return p.a == x.entity && p.b == y.entity || p.a == y.entity && p.b == x.entity
		})
		if k < 0 {
			k = len(pairs)
			pairs = append(pairs, pair{a: x.entity, b: y.entity})
		}
		pairs[k].count++
		pairs[k].spans = append(pairs[k].spans, document.Span{Start: e.nameStart(d, i-1), End: d.Tokens[y.token].End})
	}
	var best *pair
	for k := range pairs {
		p := &pairs[k]
		a, b := len(d.Entities[p.a-1].Mentions), len(d.Entities[p.b-1].Mentions)
		if p.count >= pairMin && max(a, b) <= pairRatio*min(a, b) && (best == nil || p.count > best.count) {
			best = p
		}
	}
	return best
}

// nameStart returns where the name that ends at word i begins, proclitics left out.
func (e *Extractor) nameStart(d *document.Document, i int) int {
	words := e.scene.words
	for !words[i].opens {
		i--
	}
	t := words[i].token
	_, cut := bareForm(d.Slice(d.Tokens[t].Span), analysis(d, t))
	return d.Tokens[t].Start + cut
}

func country(d *document.Document, entity int32) bool {
	return entity > 0 && d.Entities[entity-1].Kind == document.Country && d.Entities[entity-1].Name != ""
}

// join lets the pair take the place of its two countries and returns it as a
// keyphrase with the better score of the two.
func (e *Extractor) join(d *document.Document, p *pair) document.Keyphrase {
	a, b := d.Entities[p.a-1].Name, d.Entities[p.b-1].Name
	k := document.Keyphrase{Text: a + " و" + b, Key: a + " " + b, Mentions: p.spans}
	for i := range e.scene.candidates {
		c := &e.scene.candidates[i]
		if e.of(c, p) {
			k.Score = math.Max(k.Score, e.scores[i])
			e.scores[i] = 0
		}
	}
	return k
}

// of reports whether c names the countries of the pair, one of them or both, or a
// capital that stands for one somewhere.
func (e *Extractor) of(c *candidate, p *pair) bool {
	if c.words > 1 && c.wholeEntity == 0 {
		for i := c.first; i < c.first+c.words; i++ {
			if w := &e.scene.words[i]; w.entity != p.a && w.entity != p.b {
				return false
			}
		}
		return true
	}
	if c.wholeEntity == 0 {
		return false
	}
	for o := c.head; o >= 0; o = e.builder.occurrences[o].next {
		if w := &e.scene.words[e.builder.occurrences[o].word]; w.entity == p.a || w.entity == p.b {
			return true
		}
	}
	return false
}
