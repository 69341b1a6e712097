package statement

import (
	"cmp"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Brief is the structured summary of a document: who took part, where and when, and for
// each speaker what he did with words, in order and with his own words.
type Brief struct {
	// Speakers are the main speakers with their statements; Background holds those of
	// paragraphs that tell what was known before.
	Speakers   []BriefSpeaker
	Background []BriefSpeaker
	// With are the names of those whom the speakers address or name first beside them,
	// Where the places and When the dates of the opening paragraphs.
	With, Where, When []string
}

// BriefSpeaker is one speaker with his statements.
type BriefSpeaker struct {
	Name, Role, Country string
	Items               []BriefItem
}

// BriefItem is one statement of a brief.
type BriefItem struct {
	// Statement is the index into Document.Statements.
	Statement int
	Act       string
	Target    string
	// Content is verbatim; Quote says that it stands in quotation marks.
	Content string
	Quote   bool
	Negated bool
	// Line is the 1-based line of the cue.
	Line int
}

// opening is the number of paragraphs from which place and time are taken.
const opening = 3

// NewBrief makes the brief of a document that has its statements. Speakers stand in the
// order of their number of statements, equal ones as they first speak.
func NewBrief(d *document.Document) Brief {
	var b Brief
	news, old := split(d)
	b.Speakers, b.Background = briefSpeakers(d, news), briefSpeakers(d, old)
	slices.SortStableFunc(b.Speakers, func(x, y BriefSpeaker) int { return cmp.Compare(len(y.Items), len(x.Items)) })
	end := openingEnd(d)
	spoken := map[string]bool{}
	for _, s := range b.Speakers {
		spoken[s.Name] = true
	}
	for i := range d.Entities {
		e := &d.Entities[i]
		if len(e.Mentions) == 0 || e.Mentions[0].Start >= end {
			continue
		}
		switch {
		case e.Kind == document.Date:
			b.When = append(b.When, e.Name)
		case e.Kind == document.Place && !governs(e):
			b.Where = append(b.Where, e.Name)
		case e.Kind == document.Person && !spoken[e.Name]:
			b.With = append(b.With, e.Name)
		}
	}
	return b
}

// governs reports whether every mention of a place stands for its government.
func governs(e *document.Entity) bool {
	for _, m := range e.Mentions {
		if m.By != document.ByCapital {
			return false
		}
	}
	return true
}

// split parts the indexes of the statements into news and background; those without a
// speaker are left out.
func split(d *document.Document) (news, old []int) {
	for i := range d.Statements {
		switch s := &d.Statements[i]; {
		case s.Speaker == "":
		case s.Background:
			old = append(old, i)
		default:
			news = append(news, i)
		}
	}
	return news, old
}

func briefSpeakers(d *document.Document, statements []int) []BriefSpeaker {
	var out []BriefSpeaker
	at := map[string]int{}
	for _, i := range statements {
		s := &d.Statements[i]
		k, ok := at[s.Speaker]
		if !ok {
			k = len(out)
			at[s.Speaker] = k
			out = append(out, BriefSpeaker{Name: s.Speaker})
		}
		register(at, s, k)
		b := &out[k]
		b.Role, b.Country = cmp.Or(b.Role, s.Role), cmp.Or(b.Country, s.Country)
		line, _ := d.Position(s.CueSpan.Start)
		b.Items = append(b.Items, BriefItem{
			Statement: i, Act: s.Act, Target: s.Target, Content: s.Content,
			Quote: s.Kind == document.Direct, Negated: s.Negated, Line: line,
		})
	}
	return out
}

// openingEnd is the offset at which the opening paragraphs end.
func openingEnd(d *document.Document) int {
	n, last, end := 0, -1, len(d.Text)
	for _, s := range d.Sentences {
		if s.Kind != document.Body || s.Paragraph == last {
			continue
		}
		if n == opening {
			return s.Start
		}
		n, last = n+1, s.Paragraph
	}
	return end
}
