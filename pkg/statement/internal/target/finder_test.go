package target_test

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/target"
)

// mentioned is a discourse that knows of nobody but whom the entities of the page name.
type mentioned struct{ *syntax.Reader }

func (d mentioned) Identify(np syntax.Phrase) syntax.Speaker {
	if np.Mention == 0 {
		return syntax.Speaker{Name: d.Page.Text(np.First, np.Last)}
	}
	n := d.Page.Mentions[np.Mention-1].Entity
	e := &d.Page.D.Entities[n]
	return syntax.Speaker{Name: e.Name, Entity: n + 1, Kind: e.Kind, Country: e.Code}
}

func (d mentioned) FullName(e int) string { return d.Page.D.Entities[e].Name }

func (d mentioned) Topic(int) (np syntax.Phrase, s syntax.Speaker) { return np, s }

// TestFind: at whom the act of a content behind a neutral cue is aimed. The speaker is a
// French minister.
func TestFind(t *testing.T) {
	var workers []pipeline.Worker
	for _, s := range stages.All(stages.Options{}) {
		if s.Gives&(document.Tokens|document.Analyses|document.Entities) == 0 {
			continue
		}
		w, err := s.New()
		if err != nil {
			t.Fatal(err)
		}
		workers = append(workers, w)
	}
	r, err := syntax.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	j := judge.Judge{Reader: r}
	x := target.NewFinder(j, mentioned{r})
	for _, c := range []struct{ content, act, target, country string }{
		{"الاجتماع يبدأ في العاشرة", "comment", "", ""},
		{"تركيا تنتهك الاتفاق", "accuse", "تركيا", "TR"},
		{"على تركيا أن توقف القصف", "demand", "تركيا", "TR"},
		{"بلاده ستقف إلى جانب لبنان في محنته", "pledge", "لبنان", "LB"},
		{"الجيش هاجم القرى من دون إنذار", "accuse", "الجيش", ""},
		{"بلاده لن تتفاوض مع العراق", "reject", "العراق", "IQ"},
		{"بلاده لن تقبل شروط العراق", "reject", "العراق", "IQ"},
		{"بلاده ستقدم مساعدات إلى الأهالي", "pledge", "الأهالي", ""},
	} {
		d := &document.Document{Text: "قال إن " + c.content}
		for _, w := range workers {
			if err := w.Apply(d); err != nil {
				t.Fatal(err)
			}
		}
		r.Open(d)
		n := len(r.Page.Words)
		drafts := []syntax.Draft{{
			Cue: 0, Verb: r.Lex.Say, Act: r.Lex.Say.Act, Kind: syntax.ByClause, Intro: 1,
			Speaker: syntax.Speaker{Name: "الوزير", Role: "وزير الخارجية الفرنسي", Country: "FR", Kind: document.Person},
			Content: syntax.Content{First: 2, Last: n, Tail: n, From: r.Page.Words[2].Start, To: r.Page.Words[n-1].End, Kind: document.Indirect},
		}}
		j.SetAct(&drafts[0])
		x.Begin(drafts)
		x.Find(0)
		if name, country := target.Of(&drafts[0]); drafts[0].Act != c.act || name != c.target || country != c.country {
			t.Errorf("%s: %s at %q (%s), want %s at %q (%s)", c.content, drafts[0].Act, name, country, c.act, c.target, c.country)
		}
	}
}
