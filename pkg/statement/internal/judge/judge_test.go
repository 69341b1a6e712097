package judge_test

import (
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax"
)

// TestSetAct: the act of a content behind a neutral cue, and the words that decided it. The
// speaker is a French minister.
func TestSetAct(t *testing.T) {
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
	x := judge.Judge{Reader: r}
	for _, c := range []struct{ content, act, trigger string }{
		{"الاجتماع يبدأ في العاشرة", "comment", "قال"},
		{"بلاده تدين الهجوم", "condemn", "تدين"},
		{"بلاده سترسل مساعدات إلى لبنان", "pledge", "سترسل"},
		{"بلاده لن تعترف بالنتائج", "reject", "لن تعترف"},
		{"إيران تنتهك الاتفاق", "accuse", "تنتهك"},
		{"القرار عار على الحكومة", "condemn", "عار"},
		{"على واشنطن أن تعود إلى الاتفاق", "appeal", "على واشنطن أن"},
		{"بلاده سترد بقوة إذا واصلت إيران القصف", "threaten", "سترد"},
		{"إيران لم تحترم الاتفاق", "accuse", "لم تحترم"},
	} {
		d := &document.Document{Text: "قال إن " + c.content}
		for _, w := range workers {
			if err := w.Apply(d); err != nil {
				t.Fatal(err)
			}
		}
		r.Open(d)
		n := len(r.Page.Words)
		dr := syntax.Draft{
			Cue: 0, Verb: r.Lex.Say, Act: r.Lex.Say.Act, Kind: syntax.ByClause, Intro: 1,
			Speaker: syntax.Speaker{Name: "الوزير", Role: "وزير الخارجية الفرنسي", Country: "FR", Kind: document.Person},
			Content: syntax.Content{First: 2, Last: n, Tail: n, From: r.Page.Words[2].Start, To: r.Page.Words[n-1].End, Kind: document.Indirect},
		}
		x.SetAct(&dr)
		trigger := d.Text[r.Page.Words[dr.Trigger.First].Start:r.Page.Words[dr.Trigger.Last-1].End]
		if dr.Act != c.act || !strings.Contains(trigger, c.trigger) {
			t.Errorf("%s: %s by %q, want %s by %q", c.content, dr.Act, trigger, c.act, c.trigger)
		}
	}
}
