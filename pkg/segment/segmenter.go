package segment

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// Segmenter finds the tokens and sentences of documents. It keeps scratch space, so
// that each goroutine needs its own.
type Segmenter struct {
	words *vocabulary
	// outline is that of the tokens.
	outline outline
	paras   []paragraph
	infos   []info
	spans   []document.Span
	quote   quoter
	split   splitter
	kinds   classifier
	// tokens and sentences are those of documents that nobody needs any more.
	tokens    pipeline.Spare[document.Token]
	sentences pipeline.Spare[document.Sentence]
}

// New returns a Segmenter.
func New() *Segmenter {
	v := loadVocabulary()
	return &Segmenter{words: v, split: splitter{words: v}, kinds: classifier{words: v}}
}

// Apply sets the document's Tokens and Sentences and marks both layers. A document
// that has them keeps them. Tokens that are present without sentences are kept and
// sentences are found over them.
func (g *Segmenter) Apply(d *document.Document) error {
	if d.Has(document.Tokens | document.Sentences) {
		return nil
	}
	if !d.Has(document.Tokens) {
		tokens := g.tokens.Take(len(d.Text)/8 + 8)
		sc := newScanner(d.Text)
		sc.outline = g.outline.empty()
		d.Tokens = sc.appendAll(tokens)
		g.outline = sc.outline
		g.paras = appendBetween(g.paras[:0], d.Text, d.Tokens, g.outline)
	} else {
		g.outline = g.outline.of(d.Tokens)
		g.paras = appendParagraphs(g.paras[:0], d.Text)
	}
	d.Sentences = g.appendSentences(g.sentences.Take(len(d.Tokens)/16), d.Text, d.Tokens)
	d.Mark(document.Tokens | document.Sentences)
	if len(d.Tokens) > keptTokens {
		g.outline, g.paras, g.infos, g.spans, g.quote, g.split.quotes = outline{}, nil, nil, nil, quoter{}, nil
		g.split.text, g.split.tokens, g.split.marks = "", nil, nil
	}
	return nil
}

// keptTokens is the length in tokens of a document from which its scratch space is not
// kept for the next one: the later stages need the memory. The pieces of a long text are
// shorter.
const keptTokens = 1 << 18

// Recycle takes the layers of d back, which nobody may use from now on.
func (g *Segmenter) Recycle(d *document.Document) {
	g.tokens.Give(d.Tokens)
	g.sentences.Give(d.Sentences)
	d.Drop(document.Tokens | document.Sentences)
}

// AppendSentences appends the sentences of text, whose tokens are given, to dst. They
// are in order, do not overlap and together hold every token.
func (g *Segmenter) AppendSentences(dst []document.Sentence, text string, tokens []document.Token) []document.Sentence {
	g.outline = g.outline.of(tokens)
	g.paras = appendParagraphs(g.paras[:0], text)
	return g.appendSentences(dst, text, tokens)
}

// appendSentences is AppendSentences for a text of which g has the outline of the tokens
// and the paragraphs.
func (g *Segmenter) appendSentences(dst []document.Sentence, text string, tokens []document.Token) []document.Sentence {
	g.infos = appendInfos(g.infos[:0], text, tokens, g.outline, g.paras)
	g.kinds.classify(text, tokens, g.infos)
	g.split.text, g.split.tokens, g.split.marks = text, tokens, g.outline.marks
	for n, p := range g.infos {
		if p.first == p.last {
			continue
		}
		g.spans = g.spans[:0]
		if p.kind == document.Body {
			g.split.quotes = g.split.quotes[:0]
			if p.quotes {
				g.split.quotes = outer(g.quote.appendQuotes(g.split.quotes, text, p.Span))
			}
			g.spans = g.split.cut(g.spans, p.first, p.last)
		} else {
			g.spans = append(g.spans, document.Span{Start: p.first, End: p.last})
		}
		for _, s := range g.spans {
			dst = append(dst, document.Sentence{
				Span:      document.Span{Start: tokens[s.Start].Start, End: tokens[s.End-1].End},
				Kind:      p.kind,
				Paragraph: n,
				First:     s.Start,
				Last:      s.End,
				Reason:    p.reason,
			})
		}
	}
	g.split.text, g.split.tokens, g.split.marks = "", nil, nil
	return dst
}

// outer keeps the balanced quotations that lie in no other one, in place.
func outer(quotes []Quote) []Quote {
	n, end := 0, 0
	for _, q := range quotes {
		if !q.Unbalanced && q.start() >= end {
			quotes[n] = q
			n++
			end = q.end()
		}
	}
	return quotes[:n]
}
