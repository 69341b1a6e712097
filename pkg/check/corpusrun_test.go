package check

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// story is a text of our own of about forty words.
const story = "افتتحت المديرة مدرسة جديدة في القرية بعد انتظار دام عشر سنوات، وحضر الأهالي مع أطفالهم منذ الصباح، " +
	"وغرسوا أمام الباب شجرة زيتون، ثم وزعت الكتب على التلاميذ وبدأ اليوم الدراسي الأول في صفوف مضيئة تطل على الوادي والنهر البعيد."

// TestCorpus compares documents with a first one: five that must be found and five that
// must not, for each kind of match.
func TestCorpus(t *testing.T) {
	other := strings.NewReplacer("مدرسة", "مكتبة", "القرية", "المدينة", "الأهالي", "الشعراء", "زيتون", "صنوبر", "التلاميذ", "الزوار", "اليوم", "العام", "الكتب", "الصحف",
		"أطفالهم", "أصدقائهم", "الصباح", "المساء", "الوادي", "الساحة", "صفوف", "غرف", "شجرة", "ألف", "سنوات", "أيام").Replace(story)
	bare := strings.NewReplacer("أ", "ا", "إ", "ا").Replace(story)
	for _, c := range []struct {
		text string
		want string
	}{
		{story, "same text"},
		{bare, "same text"},
		{strings.ReplaceAll(story, "ة ", "ةٌ "), "same text"},
		{strings.ReplaceAll(story, " ", "  "), "same text"},
		{"\n" + story + "\n\n", "same text"},
		{strings.Replace(story, "زيتون", "تين", 1), "% like"},
		{strings.Replace(bare, "المديرة", "الوزيرة", 1), "% like"},
		{story + " وعاد الجميع إلى بيوتهم قبل المغيب.", "% like"},
		{"خبر اليوم: " + story, "% like"},
		{strings.Replace(story, "بعد انتظار دام عشر سنوات، ", "", 1), "% like"},
		{other, ""},
		{"افتتحت المديرة مدرسة جديدة في القرية.", ""},
		{"غرس الأهالي شجرة زيتون أمام باب البلدية في عيد الشجرة، ثم مضوا إلى الحقول يعملون حتى غروب الشمس كما يفعلون كل يوم من أيام الخريف الطويلة.", ""},
		{"", ""},
		{"نعم", ""},
	} {
		if got := compare(t, document.Document{Text: story}, document.Document{Text: c.text}); !strings.Contains(strings.Join(got, ""), c.want) || c.want == "" && got != nil {
			t.Errorf("%q: %v, want %q", c.text, got, c.want)
		}
	}
}

func TestDuplicateIDs(t *testing.T) {
	record := &document.Record{}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"7", "7", true}, {"خبر", "خبر", true}, {"a b", "a b", true}, {"0", "0", true}, {"x/1", "x/1", true},
		{"7", "8", false}, {"", "", false}, {"7", "07", false}, {"a", "A", false}, {"خبر", "خبرة", false},
	} {
		got := compare(t, document.Document{ID: c.a, Record: record, Text: "نص أول"}, document.Document{ID: c.b, Record: record, Text: "نص ثان"})
		if (got != nil) != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}

func TestCorpusRespectsIgnore(t *testing.T) {
	record := &document.Record{Fields: []document.Field{{Key: "bayan:ignore", Raw: []byte(`["corpus/*"]`)}}}
	if got := compare(t, document.Document{Text: story}, document.Document{Text: story, Record: record}); got != nil {
		t.Error(got)
	}
}

// compare returns the messages about the second of two documents.
func compare(t *testing.T, docs ...document.Document) []string {
	t.Helper()
	s := NewSettings()
	k := NewSketcher(s)
	c := NewCorpus(s)
	defer c.Close()
	for i := range docs {
		docs[i].Origin = document.Origin{Path: "a.jsonl", Line: i + 1}
		if err := c.Add(k.Sketch(&docs[i])); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	if err := c.Finish(func(n int, f Located) error {
		got = append(got, fmt.Sprintf("%d: %s", n, f.Message))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	return got
}
