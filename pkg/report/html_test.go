package report

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// pages are all HTML reports by name.
func pages(t testing.TB) map[string]Printer {
	t.Helper()
	out := map[string]Printer{}
	add := func(name string, p Printer, err error) {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = p
	}
	for _, by := range []statement.By{statement.BySpeaker, statement.ByAct, statement.ByCountry, statement.ByOrder} {
		p, err := HTMLStatements(by)
		add("statements "+string(by), p, err)
	}
	p, err := HTMLBrief()
	add("brief", p, err)
	p, err = HTMLSummary()
	add("summary", p, err)
	p, err = HTMLKeyphrases()
	add("keyphrases", p, err)
	return out
}

// at is the span of the first occurrence of part in text.
func at(text, part string) document.Span {
	i := strings.Index(text, part)
	return document.Span{Start: i, End: i + len(part)}
}

// annotated is a document with every layer that a page shows, and text that must be escaped.
func annotated(evil string) *document.Document {
	text := "عنوان " + evil + "\n\nونفى الوزير " + evil + " الخبر.\nوقال: نعم.\n \nخاتمة"
	d := &document.Document{ID: "id " + evil, Title: "ع " + evil, Text: text}
	d.Origin = document.Origin{Path: "a\"b.jsonl", Line: 3}
	all := document.Span{Start: 0, End: len(text)}
	d.Sentences = []document.Sentence{{Span: at(text, "عنوان"), Kind: document.Heading}}
	d.Entities = []document.Entity{{Kind: document.Country, Code: "XA", Name: "البلد"}}
	d.Statements = []document.Statement{
		{Span: all, Cue: "ونفى", CueSpan: at(text, "ونفى"), Speaker: "الوزير " + evil, SpeakerSpan: at(text, "الوزير"), Role: evil, Country: "XA",
			Content: "الخبر " + evil, ContentSpan: at(text, "الخبر"), Target: evil, Relay: evil, Act: "deny", CAMEO: "016", Negated: true},
		{Span: all, Cue: "وقال", CueSpan: at(text, "وقال"), Content: "نعم", ContentSpan: at(text, "نعم"), Kind: document.Direct, Act: evil},
		{Span: all, Speaker: "و", Content: "خاتمة", ContentSpan: at(text, "خاتمة"), Background: true, Act: "comment", Country: "XB"},
	}
	d.Keyphrases = []document.Keyphrase{
		{Text: "الخبر " + evil, Score: 0.5, Mentions: []document.Span{at(text, "الخبر")}, Features: []document.Feature{{Name: evil, Value: 1}}},
		{Text: "غائب"},
	}
	s := at(text, "ونفى الوزير")
	d.Summary = &document.SummaryText{Sentences: []document.SummarySentence{{Span: s, Text: evil, Score: 1, Reasons: []document.Feature{{Name: evil, Value: 2}}}}}
	return d
}

// wellFormed reads a page as XML, which is stricter than HTML, and returns its text and
// the ids and links that it has.
func wellFormed(t *testing.T, page string) (text string, ids, links map[string]bool) {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!DOCTYPE html>\n")))
	dec.Strict, dec.Entity = true, xml.HTMLEntity
	ids, links = map[string]bool{}, map[string]bool{}
	var b strings.Builder
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), ids, links
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, page)
		}
		switch x := tok.(type) {
		case xml.CharData:
			b.Write(x)
		case xml.StartElement:
			switch x.Name.Local {
			case "script", "img", "link", "iframe", "b0":
				t.Fatalf("<%s> in the page", x.Name.Local)
			}
			for _, a := range x.Attr {
				switch {
				case strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "src":
					t.Fatalf("attribute %s in the page", a.Name.Local)
				case a.Name.Local == "id":
					if ids[a.Value] {
						t.Fatalf("two places have the id %s", a.Value)
					}
					ids[a.Value] = true
				case a.Name.Local == "href" && a.Value != "#":
					links[strings.TrimPrefix(a.Value, "#")] = true
				}
			}
		}
	}
}

// TestHTML: every page is well-formed, has nothing of the documents as markup, no script
// and no link outside, and its links lead somewhere.
func TestHTML(t *testing.T) {
	evil := `</span><script>alert("1")</script><b0 onclick='x' & "q">`
	for name, p := range pages(t) {
		d := annotated(evil)
		e := annotated(evil)
		e.ID, e.Title = "", ""
		out := string(p.Append(p.Append([]byte(p.Begin), d), e)) + p.End
		if strings.Contains(out, "://") || !strings.Contains(out, `lang="ar" dir="rtl"`) || !strings.Contains(out, "prefers-color-scheme: dark") {
			t.Errorf("%s: the head is not what it should be", name)
		}
		text, ids, links := wellFormed(t, out)
		if !strings.Contains(text, "الخبر.") || strings.Count(text, "خاتمة") < 2 {
			t.Errorf("%s: the text is not there", name)
		}
		for l := range links {
			if !ids[l] {
				t.Errorf("%s: #%s leads nowhere", name, l)
			}
		}
		if again := string(p.Append(p.Append([]byte(p.Begin), d), e)) + p.End; again != out {
			t.Errorf("%s: a second run differs", name)
		}
	}
}

// TestHTMLMarks: acts are coloured and explained, speakers have role and country.
func TestHTMLMarks(t *testing.T) {
	all := pages(t)
	has := func(name string, parts ...string) {
		t.Helper()
		out := string(all[name].Append(nil, annotated("س")))
		for _, p := range parts {
			if !strings.Contains(out, p) {
				t.Errorf("%s lacks %s in\n%s", name, p, out)
			}
		}
	}
	has("statements speaker", `<span class="act act-deny cue" title="عدم نفي · deny · CAMEO: 016 · المتحدث: الوزير س`,
		`<span class="country"><bdi>البلد</bdi></span>`, `<span class="heading">عنوان</span>`, `<q>نعم</q>`)
	has("statements act", "<h3><bdi>نفي</bdi>")
	has("brief", "المتحدثون", `class="speaker-block background"`, "XB")
	has("summary", `class="chosen`, `class="summary"`)
	has("keyphrases", `<meter min="0" max="1" value="1.000">0.5000</meter>`, `class="key"`)
}

// FuzzMarked: the pieces are the paragraphs of the text, whatever the marks.
func FuzzMarked(f *testing.F) {
	f.Add("سطر\nثان\n\n  فقرة \r\n \nآخر", 0, 5, 3, 9, 8, 30)
	f.Add(" \n\n", -1, 1, 0, 0, 2, 2)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, e, g int) {
		if !utf8.ValidString(text) {
			return
		}
		marks := []mark{
			{Span: document.Span{Start: a, End: b}, kind: markAct, class: "a", title: "x", anchor: "1"},
			{Span: document.Span{Start: c, End: d}, kind: markAct, class: "b", anchor: "2"},
			{Span: document.Span{Start: e, End: g}, kind: markKey, class: "c", title: "y"},
		}
		strip := func(s string) string { return strings.Join(strings.Fields(s), "") }
		var all strings.Builder
		for _, p := range marked(text, marks) {
			for i, one := range p {
				if one.Text == "" {
					t.Fatalf("an empty piece %d", i)
				}
				all.WriteString(one.Text)
			}
		}
		if strip(all.String()) != strip(text) {
			t.Fatalf("%q came out as %q", text, all.String())
		}
	})
}

// BenchmarkHTML makes a page with its head.
func BenchmarkHTML(b *testing.B) {
	d := annotated("س")
	b.Run("head", func(b *testing.B) {
		for b.Loop() {
			if _, err := HTMLSummary(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("article", func(b *testing.B) {
		p := pages(b)["statements speaker"]
		var buf []byte
		for b.Loop() {
			buf = p.Append(buf[:0], d)
		}
	})
}
