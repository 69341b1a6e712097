package target_test

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax/syntaxtest"
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
	r, open := syntaxtest.Opener(t)
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
		drafts := []syntax.Draft{syntaxtest.Said(r, open, c.content)}
		j.SetAct(&drafts[0])
		x.Begin(drafts)
		x.Find(0)
		if name, country := target.Of(&drafts[0]); drafts[0].Act != c.act || name != c.target || country != c.country {
			t.Errorf("%s: %s at %q (%s), want %s at %q (%s)", c.content, drafts[0].Act, name, country, c.act, c.target, c.country)
		}
	}
}
