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

// talks is a piece of news written for the tests.
const talks = "بحث الوفدان في لقاء أمس تسوية سياسية للنزاع، ودعا الوزير إلى «وقف فوري للقتال». " +
	"وذكرت وكالة «النجم» أن مالي والنيجر اتفقتا. وأكد أن مالي والنيجر تريدان السلام. وطالب بفتح الحدود."

func TestNews(t *testing.T) {
	d := analysed(t, talks)
	d.Title = "تسوية سياسية"
	all := func(text string) (list []document.EntityMention) {
		for at := 0; ; {
			i := strings.Index(talks[at:], text)
			if i < 0 {
				return list
			}
			list = append(list, document.EntityMention{Span: document.Span{Start: at + i, End: at + i + len(text)}, By: document.ByName})
			at += i + len(text)
		}
	}
	d.Entities = []document.Entity{
		{Kind: document.Organisation, Name: "النجم", Mentions: all("النجم")},
		{Kind: document.Country, Name: "مالي", Code: "ML", Mentions: all("مالي")},
		{Kind: document.Country, Name: "النيجر", Code: "NE", Mentions: all("النيجر")},
	}
	d.Mark(document.Entities)
	e, err := keyphrase.New(keyphrase.Options{N: 5})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Apply(d); err != nil {
		t.Fatal(err)
	}
	checkPhrases(t, d)
	got := texts(d.Keyphrases)
	for _, want := range []string{"تسوية سياسية", "مالي والنيجر"} {
		if !slices.ContainsFunc(got, func(text string) bool { return strings.HasPrefix(text, want) }) {
			t.Errorf("%s is not among %q", want, got)
		}
	}
	for _, never := range []string{"النجم", "مالي", "النيجر"} {
		if slices.Contains(got, never) {
			t.Errorf("%s is among %q", never, got)
		}
	}
}
