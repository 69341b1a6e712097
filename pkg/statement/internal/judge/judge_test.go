package judge_test

import (
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/statement/internal/judge"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/syntax/syntaxtest"
)

// TestSetAct: the act of a content behind a neutral cue, and the words that decided it. The
// speaker is a French minister.
func TestSetAct(t *testing.T) {
	r, open := syntaxtest.Opener(t)
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
		dr := syntaxtest.Said(r, open, c.content)
		x.SetAct(&dr)
		trigger := r.Page.D.Text[r.Page.Words[dr.Trigger.First].Start:r.Page.Words[dr.Trigger.Last-1].End]
		if dr.Act != c.act || !strings.Contains(trigger, c.trigger) {
			t.Errorf("%s: %s by %q, want %s by %q", c.content, dr.Act, trigger, c.act, c.trigger)
		}
	}
}
