package summary

import (
	"github.com/bayan-nlp/bayan/pkg/document"
)

// The bounds of lines that speak to the reader of the page, in words.
const (
	maxCallWords    = 18
	maxImprintWords = 14
	minImprint      = 3
	maxLinkWords    = 12
)

// pageLines marks the units that stand alone in their paragraph and are no part of the
// article, though they look like sentences: calls to the reader (حمّل تطبيقنا الآن.),
// imprints (جميع الآراء تعبر عن رأي كاتبها.) and the links of a list that the segmenter
// took for text.
func (s *Summarizer) pageLines(v *view) {
	for i := range v.units {
		u := &v.units[i]
		if u.words > maxCallWords || i > 0 && v.units[i-1].paragraph == u.paragraph || i+1 < len(v.units) && v.units[i+1].paragraph == u.paragraph {
			continue
		}
		if s.addressesReader(v.doc, u) || u.words <= maxLinkWords && betweenLinks(v.doc, u) {
			u.flaw = pageLine
		}
	}
}

// addressesReader reports whether the words of u call the reader to a medium, or speak
// of the page.
func (s *Summarizer) addressesReader(d *document.Document, u *unit) bool {
	var buf [64]byte
	calls, media, imprint := 0, 0, 0
	for k := u.firstTok; k < u.lastTok; k++ {
		class := s.words.of(appendFolded(buf[:0], d.Slice(d.Tokens[k].Span)))
		switch {
		case class&callWord != 0:
			calls++
		case class&mediumWord != 0:
			media++
		}
		if class&imprintWord != 0 {
			imprint++
		}
	}
	first := s.words.of(appendFolded(buf[:0], d.Slice(d.Tokens[u.firstTok].Span)))
	return media > 0 && (calls > 1 || calls == 1 && first&callWord != 0) || imprint >= minImprint && u.words <= maxImprintWords
}

// betweenLinks reports whether a list of links stands before u and only boilerplate, or
// nothing, directly after it.
func betweenLinks(d *document.Document, u *unit) bool {
	if u.first == 0 || d.Sentences[u.first-1].Kind != document.Boilerplate {
		return false
	}
	switch d.Sentences[u.first-1].Reason {
	case "related", "links", "tail":
		return u.last == len(d.Sentences) || d.Sentences[u.last].Kind == document.Boilerplate
	}
	return false
}
