package report

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"hash/fnv"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// pageFiles hold the template and the style of HTML reports.
//
//go:embed page/page.html.tmpl page/page.css
var pageFiles embed.FS

// page makes HTML reports. It is safe for use by several goroutines.
type page struct {
	t *template.Template
	// acts are the acts of statements by their codes, order the codes as in the table.
	acts  map[string]statement.Act
	order []string
}

// newPage returns a printer of a self-contained page in Arabic: no script, nothing from
// the network, light or dark as the reader's system is. fill completes the article of a
// document and returns the marks of its text.
func newPage(title string, fill func(p *page, a *article, d *document.Document) []mark) (Printer, error) {
	t, err := template.ParseFS(pageFiles, "page/page.html.tmpl")
	if err != nil {
		return Printer{}, err
	}
	acts, err := statement.Acts()
	if err != nil {
		return Printer{}, err
	}
	p := &page{t: t, acts: map[string]statement.Act{}}
	for _, a := range acts {
		p.acts[a.Code] = a
		p.order = append(p.order, a.Code)
	}
	style, err := pageFiles.ReadFile("page/page.css")
	if err != nil {
		return Printer{}, err
	}
	begin, err := p.run(nil, "begin", map[string]any{"Title": title, "Style": template.CSS(string(style) + hues(acts))})
	if err != nil {
		return Printer{}, err
	}
	end, err := p.run(nil, "end", nil)
	return Printer{Begin: string(begin), End: string(end), Append: func(dst []byte, d *document.Document) []byte {
		a := newArticle(d)
		a.Text = marked(d.Text, append(lineMarks(d), fill(p, a, d)...))
		// the template is tested with every part of an article, and a buffer does not fail
		out, _ := p.run(dst, "article", a)
		return out
	}}, err
}

// run appends what a template makes of data.
func (p *page) run(dst []byte, name string, data any) ([]byte, error) {
	buf := bytes.NewBuffer(dst)
	err := p.t.ExecuteTemplate(buf, name, data)
	return buf.Bytes(), err
}

// hues gives every act a colour by its rank on the Goldstein scale: red to yellow for the
// hostile ones, green to violet for the friendly, nearly grey for the neutral.
func hues(acts []statement.Act) string {
	sorted := slices.Clone(acts)
	slices.SortStableFunc(sorted, func(a, b statement.Act) int { return cmp.Compare(a.Goldstein, b.Goldstein) })
	hostile := 0
	for _, a := range sorted {
		if a.Goldstein < 0 {
			hostile++
		}
	}
	var b strings.Builder
	for i, a := range sorted {
		hue, saturation := spread(0, 60, i, hostile), 65
		switch {
		case a.Goldstein == 0:
			hue, saturation = 200, 14
		case a.Goldstein > 0:
			hue = spread(130, 290, i-hostile, len(sorted)-hostile)
		}
		fmt.Fprintf(&b, ".act-%s { --h: %d; --s: %d%%; }\n", a.Code, hue, saturation)
	}
	return b.String()
}

// spread returns the i-th of n values from low to high.
func spread(low, high, i, n int) int { return low + (high-low)*i/max(1, n-1) }

// article is one document of a page.
type article struct {
	Title, Source, Date string
	Facts               []fact
	Summary             []summaryView
	Phrases             []phraseView
	Legend              []legendView
	Blocks              []blockView
	// Empty is what is said where there is nothing to report.
	Empty string
	Text  [][]piece
	id    string
}

// fact is a line of a brief's head.
type fact struct {
	Label  string
	Values []string
}

type summaryView struct{ Text, Title, Anchor string }

type phraseView struct {
	Text, Title, Anchor, Score string
	Mentions                   int
	// Share is the score as a part of the greatest.
	Share string
}

type legendView struct {
	Code, Name, Title string
	Count             int
}

// blockView is a speaker, or another group, with what he said.
type blockView struct {
	Name, Role, Country string
	Background          bool
	Items               []itemView
}

type itemView struct {
	Speaker, Act, Name, Title, Target, Relay, Content, Anchor string
	Quote                                                     bool
	Line                                                      int
}

// newArticle returns the head of a document's article.
func newArticle(d *document.Document) *article {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\x00%d\x00%s", d.Origin.Path, d.Origin.Line, d.ID)
	a := &article{Title: d.Title, Source: d.ID, id: "d" + strconv.FormatUint(h.Sum64(), 36)}
	if a.Title == "" {
		a.Title, a.Source = cmp.Or(d.ID, d.Origin.Path), ""
	}
	if d.Origin.Line > 0 {
		a.Source = d.Origin.Path + ":" + strconv.Itoa(d.Origin.Line)
	}
	if !d.Date.IsZero() {
		a.Date = d.Date.Format(time.DateOnly)
	}
	return a
}

// anchor is the id of part i of a kind: s for statements, c for chosen sentences, k for
// keyphrases.
func (a *article) anchor(kind string, i int) string { return a.id + "-" + kind + strconv.Itoa(i) }

// lineMarks are the marks of headings and boilerplate.
func lineMarks(d *document.Document) []mark {
	var marks []mark
	for i := range d.Sentences {
		if s := &d.Sentences[i]; s.Kind != document.Body {
			marks = append(marks, mark{Span: s.Span, kind: markLine, class: s.Kind.String()})
		}
	}
	return marks
}
