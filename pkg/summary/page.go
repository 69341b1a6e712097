package summary

import (
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// The bounds of lines that speak to the reader of the page, in words.
const (
	maxCallWords    = 18
	maxImprintWords = 14
	minImprint      = 3
	maxLinkWords    = 12
	maxLabelWords   = 6
	maxHeadWords    = 14
	maxScrapWords   = 3
	maxSourceWords  = 8
)

// endedShare is the share of the units with an end mark from which on a short line
// without one is no text.
const endedShare = 0.7

// pageLines marks the units that stand alone in their paragraph and are no part of the
// article, though they look like sentences: calls to the reader (حمّل تطبيقنا الآن.),
// imprints (جميع الآراء تعبر عن رأي كاتبها.), labels without an end mark (حجم الخط) and
// the links of a list that the segmenter took for text.
func (s *Summarizer) pageLines(v *view) {
	ended := 0
	for i := range v.units {
		if ends(v.doc, &v.units[i]) {
			ended++
		}
	}
	label := maxLabelWords
	if float64(ended) >= endedShare*float64(len(v.units)) {
		label = maxHeadWords
	}
	for i := range v.units {
		u := &v.units[i]
		if s.scrap(v.doc, u) {
			u.flaw = scrap
		}
		if u.words > maxCallWords || i > 0 && v.units[i-1].paragraph == u.paragraph || i+1 < len(v.units) && v.units[i+1].paragraph == u.paragraph {
			continue
		}
		if s.addressesReader(v.doc, u) || u.words <= label && !ends(v.doc, u) || u.words <= maxLinkWords && v.amongLinks(i) {
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
		class := s.words.of(fold.Word(buf[:0], d.Slice(d.Tokens[k].Span)))
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
	first := s.words.of(fold.Word(buf[:0], d.Slice(d.Tokens[u.firstTok].Span)))
	if imprint > 0 && first&backPointer != 0 {
		imprint++ // هذا المقال منشور بالتعاون مع موقع كذا
	}
	return media > 0 && (calls > 1 || calls == 1 && first&callWord != 0) || imprint >= minImprint && u.words <= maxImprintWords
}

// scrap reports whether u is a piece of a sentence: it ends in a comma or announces with
// a colon what is not in it, has hardly any words, or only names a source (بحسب رويترز.).
func (s *Summarizer) scrap(d *document.Document, u *unit) bool {
	last, _ := utf8.DecodeRuneInString(d.Text[d.Tokens[u.lastTok-1].Start:])
	if last == ':' || last == '،' || last == ',' || last == '؛' || u.words <= maxScrapWords {
		return true
	}
	var buf [64]byte
	first := s.words.bare(fold.Word(buf[:0], d.Slice(d.Tokens[u.firstTok].Span)))
	return u.words <= maxSourceWords && first&sourceWord != 0
}

// ends reports whether u ends in a mark that ends sentences, brackets and quotation
// marks after it left off.
func ends(d *document.Document, u *unit) bool {
	for k := u.lastTok - 1; k >= u.firstTok && d.Tokens[k].Kind == document.Punctuation; k-- {
		r, _ := utf8.DecodeRuneInString(d.Text[d.Tokens[k].Start:])
		switch r {
		case '.', '!', '?', '؟', '…', '۔':
			return true
		}
	}
	return false
}

// amongLinks reports whether unit i belongs to a list of links: it directly follows a line
// that is no text and is a question, as headlines are (كيف تختار حاسوبا؟), or it stands
// between links, or after them at the end.
func (v *view) amongLinks(i int) bool {
	d, u := v.doc, &v.units[i]
	afterPage := i > 0 && v.units[i-1].flaw == pageLine && follows(v, i)
	if u.first == 0 || d.Sentences[u.first-1].Kind == document.Body && !afterPage {
		return false
	}
	last, _ := utf8.DecodeRuneInString(d.Text[d.Tokens[u.lastTok-1].Start:])
	if last == '؟' || last == '?' || afterPage && u.last == len(d.Sentences) {
		return true
	}
	switch d.Sentences[u.first-1].Reason {
	case "related", "links", "tail":
		return u.last == len(d.Sentences) || d.Sentences[u.last].Kind == document.Boilerplate
	}
	return false
}
