package document

import (
	"math/rand/v2"
	"strings"
)

// alphabet holds the characters of random texts: one, two, three and four bytes,
// white space and invisible characters of all kinds.
var alphabet = []rune("ابتكلمنهويةىأإآءئؤ،؛؟.!\"«»ab1٢٫\U0001F600😀 \t\n\r\f\u00A0\u0085\u2028\u200F\u200C\uFEFF\x00\x1b|\\_=#")

// randomDocument returns a document with all layers, whose tokens are random
// runs of the text with gaps of white space or nothing between.
func randomDocument(seed uint64) *Document {
	g := &generator{rand.New(rand.NewPCG(seed, 7))}
	d := &Document{ID: "doc " + g.word(), Title: g.word()}
	var b strings.Builder
	for range g.IntN(40) {
		start := b.Len()
		for range 1 + g.IntN(6) {
			c := alphabet[g.IntN(len(alphabet))]
			if c > ' ' && c != 0xA0 && c != 0x85 && c != 0x2028 && c != 0x200F && c != 0xFEFF {
				b.WriteRune(c)
			}
		}
		if b.Len() > start {
			d.Tokens = append(d.Tokens, Token{Span{start, b.Len()}, TokenKind(g.IntN(len(tokenKindNames)))})
		}
		for range g.IntN(3) {
			if c := alphabet[g.IntN(len(alphabet))]; c <= ' ' || c == 0xA0 || c == 0x2028 || c == 0x200F || c == 0xFEFF {
				b.WriteRune(c)
			}
		}
	}
	d.Text = b.String()
	g.sentences(d)
	for _, t := range d.Tokens {
		d.Norms = append(d.Norms, g.word())
		d.Stems = append(d.Stems, g.word())
		d.Readings = append(d.Readings, g.reading(d.Slice(t.Span)))
	}
	d.Mark(Sentences | Tokens | Norms | Analyses | Stems)
	return d
}

type generator struct{ *rand.Rand }

func (g *generator) word() string {
	var b strings.Builder
	for range 1 + g.IntN(5) {
		b.WriteRune([]rune("ابتكلمنهوي")[g.IntN(10)])
	}
	return b.String()
}

func (g *generator) sentences(d *Document) {
	paragraph := 0
	for first := 0; first < len(d.Tokens); {
		last := min(len(d.Tokens), first+1+g.IntN(5))
		s := Sentence{Span: Span{d.Tokens[first].Start, d.Tokens[last-1].End}, Kind: SentenceKind(g.IntN(3)), Paragraph: paragraph, First: first, Last: last}
		if s.Kind != Body {
			s.Reason = g.word()
		}
		if last == len(d.Tokens) && g.IntN(2) == 0 {
			s.End = len(d.Text)
		}
		d.Sentences = append(d.Sentences, s)
		// a new paragraph needs more than a space between the sentences
		if last < len(d.Tokens) && strings.Trim(d.Text[s.End:d.Tokens[last].Start], " ") != "" {
			paragraph += g.IntN(3)
		}
		first = last
	}
}

func (g *generator) feats() Feats {
	f := Feats{
		Gender: Gender(g.IntN(3)), Number: Numerus(g.IntN(4)), Person: Person3(g.IntN(4)), Definite: Definite(g.IntN(4)),
		Case: Case(g.IntN(4)), PronType: PronType(g.IntN(6)), NumType: NumType(g.IntN(3)),
		Article: g.IntN(2) == 0, Broken: g.IntN(2) == 0, Proper: g.IntN(2) == 0,
	}
	switch g.IntN(6) {
	case 0:
		f.Aspect, f.Mood, f.Voice = Aspect(1+g.IntN(2)), Mood(g.IntN(4)), Voice(g.IntN(3))
	case 1:
		f.Aspect = Imperative
	case 2:
		f.ActPart = true
	case 3:
		f.PassPart = true
	case 4:
		f.Masdar = true
	}
	return f
}

// reading cuts the token into one to three segments that tile it.
func (g *generator) reading(token string) Reading {
	if !arabic(token) || g.IntN(4) == 0 {
		return Reading{}
	}
	a := &Analysis{Lemma: g.word(), Vocalised: g.word(), Root: g.word(), Pattern: g.word(), Source: Source(g.IntN(3))}
	cuts := []int{0}
	for i := range token {
		if i > 0 && len(cuts) < 3 && g.IntN(3) == 0 {
			cuts = append(cuts, i)
		}
	}
	cuts = append(cuts, len(token))
	for i := range len(cuts) - 1 {
		s := Segment{Start: uint32(cuts[i]), End: uint32(cuts[i+1]), Form: g.word(), Lemma: g.word(), UPOS: UPOS(g.IntN(17)), Feats: g.feats()}
		a.Segments = append(a.Segments, s)
	}
	a.Host = g.IntN(len(a.Segments))
	a.Segments[a.Host].Lemma = a.Lemma
	return Reading{Best: a, Confidence: g.Float32()}
}

// more adds the layers that only JSON Lines has.
func (g *generator) more(d *Document) {
	span := func() Span {
		if len(d.Tokens) == 0 {
			return Span{}
		}
		a := g.IntN(len(d.Tokens))
		return Span{d.Tokens[a].Start, d.Tokens[a+g.IntN(len(d.Tokens)-a)].End}
	}
	features := []Feature{{"b \"x\"", g.Float64()}, {"a", -1e-9}}
	d.Entities = []Entity{{Kind: Person, Name: g.word(), Code: "JO", Gender: Fem, Number: Sing, Mentions: []EntityMention{{span(), BySurname}}}, {Kind: Date, Name: "2024-03"}}
	d.Keyphrases = []Keyphrase{{Text: g.word(), Key: g.word(), Score: g.Float64(), Mentions: []Span{span(), span()}, Features: features}}
	d.Statements = []Statement{{Span: span(), Cue: "قال", CueSpan: span(), CueLemma: "قال", Speaker: g.word(), SpeakerSpan: span(), Aliases: []string{g.word()},
		Role: g.word(), Country: "LB", Kind: Mixed, Content: "a\"b\\\n", ContentSpan: span(), Relay: g.word(), RelaySpan: span(), Target: g.word(), TargetCountry: "SY",
		Addressee: g.word(), Act: "deny", CAMEO: "016", Goldstein: -2.5, Negated: true, Background: true, Unbalanced: true, Trigger: "نفى", TriggerSpan: span(),
		Rule: "r1", SpeakerRule: "s1", ActRule: "a1", Confidence: g.Float64(), ConfidenceLabel: "high", Sentence: 3}, {Kind: Direct}}
	d.Summary = &SummaryText{Text: g.word(), Method: "lead", Sentences: []SummarySentence{{Span: span(), Sentence: 1, Text: g.word(), Score: 2, Reasons: features}}}
	d.Findings = []Finding{{Span: span(), Rule: "x", Level: Warning, Message: "m", Suggestion: "", HasSuggestion: true, Fix: true, Fingerprint: "f"}, {Rule: "y", Level: Hint}}
	d.Origin.Invalid = []InvalidBytes{{Offset: 3, Length: 1, Line: 1, Column: 4, TextOffset: span().Start}}
	d.Mark(Entities | Keyphrases | Statements | Summary | Findings)
}
