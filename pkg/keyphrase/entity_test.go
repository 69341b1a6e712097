package keyphrase_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/keyphrase"
)

// visit is a text written for the tests.
const visit = "وصلت وزيرة الصحة النرويجية إنغريد هولم إلى مسقط. وزارت هولم المستشفى الجامعي، " +
	"وقالت الوزيرة النرويجية إن المستشفى الجامعي حديث. وشكرت أوسلو المستشفى الجامعي."

// named returns visit with its entities.
func named(t *testing.T) *document.Document {
	t.Helper()
	d := analysed(t, visit)
	mention := func(text string, by document.MentionKind, after int) document.EntityMention {
		i := after + strings.Index(visit[after:], text)
		return document.EntityMention{Span: document.Span{Start: i, End: i + len(text)}, By: by}
	}
	full := mention("إنغريد هولم", document.ByName, 0)
	d.Entities = []document.Entity{
		{Kind: document.Title, Name: "وزيرة الصحة النرويجية", Mentions: []document.EntityMention{mention("وزيرة الصحة النرويجية", document.ByName, 0)}},
		{Kind: document.Person, Name: "إنغريد هولم", Mentions: []document.EntityMention{
			full, mention("هولم", document.BySurname, full.End), mention("الوزيرة النرويجية", document.ByRole, full.End),
		}},
		{Kind: document.Country, Name: "النرويج", Code: "NO", Mentions: []document.EntityMention{mention("أوسلو", document.ByCapital, 0)}},
		{Kind: document.Place, Name: "مسقط", Mentions: []document.EntityMention{mention("مسقط", document.ByName, 0)}},
	}
	d.Mark(document.Entities)
	return d
}

func TestEntities(t *testing.T) {
	apply := func(o keyphrase.Options) []document.Keyphrase {
		e, err := keyphrase.New(o)
		if err != nil {
			t.Fatal(err)
		}
		d := named(t)
		if err := e.Apply(d); err != nil {
			t.Fatal(err)
		}
		return d.Keyphrases
	}
	all := apply(keyphrase.Options{N: -1})
	got := texts(all)
	for _, want := range []string{"إنغريد هولم", "المستشفى الجامعي", "مسقط", "النرويج"} {
		if !slices.Contains(got, want) {
			t.Errorf("%s is not among %q", want, got)
		}
	}
	for _, never := range []string{"هولم", "إنغريد", "الوزيرة النرويجية", "أوسلو", "هولم المستشفى الجامعي", ""} {
		if slices.Contains(got, never) {
			t.Errorf("%s is among %q", never, got)
		}
	}
	for _, k := range all {
		if k.Text == "إنغريد هولم" && len(k.Mentions) != 3 {
			t.Errorf("%s has the mentions %v", k.Text, k.Mentions)
		}
	}
	for _, text := range texts(apply(keyphrase.Options{N: -1, Entities: true})) {
		if text == "المستشفى الجامعي" {
			t.Errorf("%s names no entity", text)
		}
	}
}
