package report

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// HTMLStatements prints a page with the statements in groups and, below, the text with
// their acts in colours.
func HTMLStatements(by statement.By) (Printer, error) {
	return newPage("التصريحات", func(p *page, a *article, d *document.Document) []mark {
		for _, g := range statement.Groups(d, by) {
			b := blockView{Name: cmp.Or(g.Key, unknown), Role: g.Role, Country: countryName(d, g.Country)}
			switch by {
			case statement.ByAct:
				b.Name = p.actName(g.Key)
			case statement.ByCountry:
				b.Name = cmp.Or(countryName(d, g.Key), unknown)
			case statement.ByOrder:
				b.Name = "بترتيب النص"
			}
			for _, i := range g.Statements {
				item := p.item(a, d, i)
				if by != statement.BySpeaker {
					item.Speaker = cmp.Or(d.Statements[i].Speaker, unknown)
				}
				b.Items = append(b.Items, item)
			}
			a.Blocks = append(a.Blocks, b)
		}
		p.legend(a, d)
		return p.statementMarks(a, d)
	})
}

// HTMLBrief prints a page with the structured brief and the text.
func HTMLBrief() (Printer, error) {
	return newPage("الموجز", func(p *page, a *article, d *document.Document) []mark {
		b := statement.NewBrief(d)
		w := briefLabels[ArabicLabels]
		var who []string
		for _, s := range b.Speakers {
			who = append(who, s.Name)
		}
		for _, f := range []fact{{w.who, who}, {w.with, b.With}, {w.where, b.Where}, {w.when, b.When}} {
			if f.Values = f.Values[:min(len(f.Values), maxHeadline)]; len(f.Values) > 0 {
				a.Facts = append(a.Facts, f)
			}
		}
		for i, speakers := range [][]statement.BriefSpeaker{b.Speakers, b.Background} {
			for _, s := range speakers {
				block := blockView{Name: s.Name, Role: s.Role, Country: countryName(d, s.Country), Background: i > 0}
				for _, it := range s.Items {
					block.Items = append(block.Items, p.item(a, d, it.Statement))
				}
				a.Blocks = append(a.Blocks, block)
			}
		}
		p.legend(a, d)
		return p.statementMarks(a, d)
	})
}

// HTMLSummary prints a page with the summary and the text, the chosen sentences marked
// and the keyphrases set off where the document has them.
func HTMLSummary() (Printer, error) {
	return newPage("الملخص", func(_ *page, a *article, d *document.Document) []mark {
		marks := phraseMarks(a, d)
		if d.Summary == nil {
			return marks
		}
		for i := range d.Summary.Sentences {
			s := &d.Summary.Sentences[i]
			v := summaryView{Text: s.Text, Title: score(s.Score), Anchor: a.anchor("c", i)}
			if why := features(s.Reasons); why != "" {
				v.Title += " · " + why
			}
			a.Summary = append(a.Summary, v)
			marks = append(marks, mark{Span: s.Span, kind: markChosen, class: "chosen", title: v.Title, anchor: v.Anchor})
		}
		return marks
	})
}

// HTMLKeyphrases prints a page with the keyphrases and the text with their places.
func HTMLKeyphrases() (Printer, error) {
	return newPage("العبارات المفتاحية", func(_ *page, a *article, d *document.Document) []mark {
		top := 0.0
		for i := range d.Keyphrases {
			top = max(top, d.Keyphrases[i].Score)
		}
		for i := range d.Keyphrases {
			k := &d.Keyphrases[i]
			v := phraseView{Text: k.Text, Title: features(k.Features), Score: score(k.Score), Mentions: len(k.Mentions), Share: "0"}
			if len(k.Mentions) > 0 {
				v.Anchor = a.anchor("k", i)
			}
			if top > 0 {
				v.Share = strconv.FormatFloat(max(0, k.Score/top), 'f', 3, 64)
			}
			a.Phrases = append(a.Phrases, v)
		}
		return phraseMarks(a, d)
	})
}

// phraseMarks are the marks of all mentions of keyphrases; the first has an anchor.
func phraseMarks(a *article, d *document.Document) []mark {
	var marks []mark
	for i := range d.Keyphrases {
		k := &d.Keyphrases[i]
		for n, span := range k.Mentions {
			m := mark{Span: span, kind: markKey, class: "key", title: k.Text + " " + score(k.Score)}
			if n == 0 {
				m.anchor = a.anchor("k", i)
			}
			marks = append(marks, m)
		}
	}
	return marks
}

// statementMarks are the marks of content, cue and speaker of all statements.
func (p *page) statementMarks(a *article, d *document.Document) []mark {
	var marks []mark
	for i := range d.Statements {
		s := &d.Statements[i]
		title, class := p.title(s), "act act-"+s.Act
		place := s.CueSpan
		if place.Len() == 0 {
			place = s.ContentSpan
		}
		if place.Len() == 0 {
			place = s.Span
		}
		marks = append(marks,
			mark{Span: place, kind: markAct, class: class, title: title, anchor: a.anchor("s", i)},
			mark{Span: s.ContentSpan, kind: markAct, class: class, title: title},
			mark{Span: s.CueSpan, kind: markCue, class: "cue"},
			mark{Span: s.SpeakerSpan, kind: markSpeaker, class: "speaker", title: join(" · ", s.Speaker, s.Role, countryName(d, s.Country))},
		)
	}
	if len(d.Statements) == 0 {
		a.Empty = briefLabels[ArabicLabels].none
	}
	return marks
}

// legend lists the acts that occur with their numbers, in the order of the table.
func (p *page) legend(a *article, d *document.Document) {
	counts := map[string]int{}
	for i := range d.Statements {
		counts[d.Statements[i].Act]++
	}
	for _, code := range p.order {
		if n := counts[code]; n > 0 {
			act := p.acts[code]
			a.Legend = append(a.Legend, legendView{Code: code, Name: act.Arabic, Title: code + " · CAMEO " + act.CAMEO, Count: n})
		}
	}
}

// item is statement i as it stands in a block.
func (p *page) item(a *article, d *document.Document, i int) itemView {
	s := &d.Statements[i]
	line, _ := d.Position(s.CueSpan.Start)
	name := p.actName(s.Act)
	if s.Negated {
		name = notDone + name
	}
	return itemView{
		Act: s.Act, Name: name, Title: p.title(s), Target: s.Target, Relay: s.Relay, Content: s.Content,
		Quote: s.Kind == document.Direct, Line: line, Anchor: a.anchor("s", i),
	}
}

// actName is the act in Arabic, or its code where the table does not know it.
func (p *page) actName(code string) string { return cmp.Or(p.acts[code].Arabic, code, unknown) }

// notDone before the masdar of an act says that it was not done.
const notDone = "عدم "

// title is the tooltip of a statement.
func (p *page) title(s *document.Statement) string {
	act := p.actName(s.Act)
	if s.Negated {
		act = notDone + act
	}
	labelled := func(label, value string) string {
		if value == "" {
			return ""
		}
		return label + ": " + value
	}
	return join(" · ", act, s.Act, labelled("CAMEO", s.CAMEO), labelled("المتحدث", s.Speaker), labelled("الهدف", s.Target),
		labelled("عبر", s.Relay), labelled("الثقة", strconv.FormatFloat(s.Confidence, 'f', 2, 64)))
}

// join joins the parts that are not empty.
func join(separator string, parts ...string) string {
	return strings.Join(nonEmpty(parts...), separator)
}

// countryName is the name of a country that the text names, else its code.
func countryName(d *document.Document, code string) string {
	if code == "" {
		return ""
	}
	for i := range d.Entities {
		if e := &d.Entities[i]; e.Kind == document.Country && e.Code == code {
			return e.Name
		}
	}
	return code
}
