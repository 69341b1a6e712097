package check

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// minQuoteWords is the number of words from which a quotation is speech and not a name or
// a word held at a distance ("الإفيه").
const minQuoteWords = 7

// checkStatements judges the reported speech of the document, where that layer is present.
func (c *Checker) checkStatements() {
	if !c.doc.Has(document.Statements) {
		return
	}
	if c.on(unmatchedAttribution) {
		c.checkAttributions()
	}
	if c.on(quoteWithoutSpeaker) && c.scanner.quotes {
		c.checkSpeech()
	}
}

// checkAttributions reports verbs of speech with a content and no speaker.
func (c *Checker) checkAttributions() {
	for i := range c.doc.Statements {
		s := &c.doc.Statements[i]
		if s.Speaker == "" && s.Relay == "" && s.Content != "" && s.CueSpan.Len() > 0 {
			c.report(unmatchedAttribution, s.CueSpan.Start, s.CueSpan.End, "nobody is named who says this")
		}
	}
}

// checkSpeech reports quotations of several words that belong to no statement.
func (c *Checker) checkSpeech() {
	for _, q := range segment.Quotes(c.text) {
		if q.Unbalanced || q.Depth > 0 || q.Style == segment.Ornate || len(strings.Fields(c.doc.Slice(q.Content))) < minQuoteWords {
			continue
		}
		if c.inBody(q.Content) && !c.stated(q.Content) {
			c.report(quoteWithoutSpeaker, q.Open.Start, q.Close.End, "nothing says who speaks here")
		}
	}
}

// stated reports whether a statement with a speaker covers part of the span.
func (c *Checker) stated(s document.Span) bool {
	for i := range c.doc.Statements {
		o := &c.doc.Statements[i]
		if o.Speaker+o.Relay != "" && (o.Span.Overlaps(s) || o.ContentSpan.Overlaps(s)) {
			return true
		}
	}
	return false
}

// inBody reports whether the span lies in running text.
func (c *Checker) inBody(s document.Span) bool {
	for i := range c.doc.Sentences {
		o := &c.doc.Sentences[i]
		if o.Kind == document.Body && o.Overlaps(s) {
			return true
		}
	}
	return false
}
