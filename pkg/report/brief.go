package report

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// Labels is the language of the words round a brief.
type Labels string

// Arabic and English labels.
const (
	ArabicLabels  Labels = "ar"
	EnglishLabels Labels = "en"
)

// ParseLabels returns the labels of that name.
func ParseLabels(s string) (Labels, error) {
	switch l := Labels(s); l {
	case ArabicLabels, EnglishLabels:
		return l, nil
	}
	return "", fmt.Errorf("labels %q: want ar or en", s)
}

// briefWords are the words of a brief in one language.
type briefWords struct {
	who, with, where, when, background, line, none string
	separator                                      string
}

var briefLabels = map[Labels]briefWords{
	ArabicLabels:  {"المتحدثون", "مع", "المكان", "الزمان", "خلفية", "س", "لا تصريحات في النص", "، "},
	EnglishLabels: {"speakers", "with", "where", "when", "background", "l.", "no statements", ", "},
}

// Brief prints the structured brief of a document: a headline, a block for each speaker
// with what he did in order and the line where it stands, the background apart.
func Brief(look Look, labels Labels) (Printer, error) {
	w := briefLabels[labels]
	acts, err := statement.Acts()
	if err != nil {
		return Printer{}, err
	}
	arabic := map[string]string{}
	if labels == ArabicLabels {
		for _, a := range acts {
			arabic[a.Code] = a.Arabic
		}
	}
	bold := boldWhere(look)
	return Printer{Between: "\n", Append: func(dst []byte, d *document.Document) []byte {
		b := statement.NewBrief(d)
		if len(b.Speakers)+len(b.Background) == 0 {
			return append(append(dst, w.none...), '\n')
		}
		dst = append(dst, bold.Sprint(headline(&b, w))...)
		dst = append(dst, '\n')
		for _, s := range b.Speakers {
			dst = briefBlock(append(dst, '\n'), &s, w, arabic, bold.Sprint)
		}
		if len(b.Background) > 0 {
			dst = append(append(append(dst, '\n'), bold.Sprint(w.background)...), ":\n"...)
			for _, s := range b.Background {
				dst = briefBlock(dst, &s, w, arabic, bold.Sprint)
			}
		}
		return dst
	}}, nil
}

// maxHeadline is the number of names of a kind in a headline.
const maxHeadline = 3

func headline(b *statement.Brief, w briefWords) string {
	var parts []string
	put := func(label string, names []string) {
		if len(names) > 0 {
			parts = append(parts, label+": "+strings.Join(names[:min(len(names), maxHeadline)], w.separator))
		}
	}
	var who []string
	for _, s := range b.Speakers {
		who = append(who, s.Name)
	}
	put(w.who, who)
	put(w.with, b.With)
	put(w.where, b.Where)
	put(w.when, b.When)
	return strings.Join(parts, " · ")
}

func briefBlock(dst []byte, s *statement.BriefSpeaker, w briefWords, arabic map[string]string, bold func(...any) string) []byte {
	dst = append(dst, bold(s.Name)...)
	if about := strings.Join(nonEmpty(s.Role, s.Country), w.separator); about != "" {
		dst = append(append(append(dst, " ("...), about...), ')')
	}
	dst = append(dst, '\n')
	for _, it := range s.Items {
		dst = append(append(dst, "  - "...), cmp.Or(arabic[it.Act], it.Act)...)
		if it.Target != "" {
			dst = append(append(dst, " → "...), it.Target...)
		}
		dst = append(dst, ": "...)
		if it.Quote {
			dst = append(dst, "«"...)
		}
		dst = tsvField(dst, it.Content)
		if it.Quote {
			dst = append(dst, "»"...)
		}
		dst = append(append(dst, " ["...), w.line...)
		dst = append(strconv.AppendInt(append(dst, ' '), int64(it.Line), 10), "]\n"...)
	}
	return dst
}

func nonEmpty(s ...string) []string {
	out := s[:0]
	for _, x := range s {
		if x != "" {
			out = append(out, x)
		}
	}
	return out
}
