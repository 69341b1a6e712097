package check

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// TestRegistry holds the registry to what the rest of the package takes for granted.
func TestRegistry(t *testing.T) {
	rules := Rules()
	if len(rules) != int(numRules) {
		t.Fatalf("%d rules, %d keys", len(rules), numRules)
	}
	seen := map[string]bool{}
	for i, r := range rules {
		if int(r.key) != i {
			t.Errorf("%s has key %d at place %d", r.ID, r.key, i)
		}
		if seen[r.ID] {
			t.Errorf("%s stands twice", r.ID)
		}
		seen[r.ID] = true
		if r.Family() == r.ID || r.Title.En == "" || r.Title.Ar == "" || len(r.Why.En) < 20 || len(r.Why.Ar) < 20 || r.Wrong == "" || r.Right == "" {
			t.Errorf("%s lacks a family, title, explanation or example", r.ID)
		}
		if _, err := ParseLevel(string(r.Level)); err != nil {
			t.Errorf("%s: %v", r.ID, err)
		}
	}
}

// TestExamples holds every rule to its own explanation: it fires on the wrong example and
// not on the right one.
func TestExamples(t *testing.T) {
	for _, r := range Rules() {
		if r.ID == "statement/differing-quote" || r.Family() == "corpus" && !strings.Contains("corpus/language corpus/mixed-language corpus/outlier", r.ID) {
			continue // about several documents
		}
		check := checker(t, r.ID)
		if d := check(r.Wrong); len(d.Findings) == 0 {
			t.Errorf("%s does not fire on %q", r.ID, r.Wrong)
		}
		if d := check(r.Right); len(d.Findings) != 0 {
			t.Errorf("%s fires on %q: %v", r.ID, r.Right, d.Findings)
		}
	}
}

func TestRepetition(t *testing.T) {
	check := checker(t, "corpus/repetition")
	words := strings.Fields("وصل الوفد إلى المدينة صباح أمس واجتمع بعدد من المسؤولين المحليين ثم زار السوق القديم وتحدث مع التجار عن أحوالهم ومطالبهم وعاد في المساء إلى مقره")
	prose := ""
	for i := range 200 {
		prose += words[i*i*31%len(words)] + fmt.Sprint(i*i*17%41) + " "
	}
	lines := func(n int, s string) string { return strings.Repeat(s+"\n", n) }
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"one line twelve times", lines(12, "أسعار العملات اليوم في السوق المحلية"), 1},
		{"half of the lines", lines(5, "أسعار العملات اليوم") + lines(1, "خبر أول") + lines(1, "خبر ثان") + lines(1, "خبر ثالث"), 1},
		{"one pair of words", strings.Repeat("الذهب اليوم ", 80), 1},
		{"three words", strings.Repeat("سعر الذهب اليوم ", 50), 1},
		{"four words among others", strings.Repeat("بحسب المصدر المذكور نفسه سابقا كلمة ", 40), 1},
		{"prose", prose, 0},
		{"a refrain", prose + "نعم\nنعم\n" + prose, 0},
		{"two equal lines of two", lines(2, "خبر عاجل"), 0},
		{"short", "لا لا لا لا", 0},
		{"a list", "بيروت\nصيدا\nصور\nطرابلس\nزحلة\nجبيل\nالبترون\n", 0},
		{"empty lines", prose + "\n\n\n\n\n\n\n\n", 0},
	} {
		if d := check(c.text); len(d.Findings) != c.want {
			t.Errorf("%s: %v", c.name, d.Findings)
		}
	}
}

func TestLongLine(t *testing.T) {
	check := checker(t, "structure/long-line")
	for n, want := range map[int]int{10: 0, 1000: 0, 2000: 1, 5000: 1} {
		if d := check(longText(n)); len(d.Findings) != want {
			t.Errorf("%d words: %v", n, d.Findings)
		}
	}
}

func TestIgnore(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"وصل  الوفد\n", 1},
		{"# bayan:ignore\nوصل  الوفد\n", 0},
		{"# bayan:ignore invisible/repeated-space\nوصل  الوفد\n", 0},
		{"// bayan:ignore invisible\n\nوصل  الوفد\n", 0},
		{"<!-- bayan:ignore invisible/* -->\nوصل  الوفد\nعاد  الوفد\n", 1},
		{"# bayan:ignore script/lookalike\nوصل  الوفد\n", 1},
		{"وصل\n# bayan:ignore-file invisible/repeated-space\nوصل  الوفد\nعاد  الوفد\n", 0},
		{"نص فيه bayan:ignore وصل  الوفد\n", 1},
	} {
		if d := checker(t, "invisible/repeated-space")(c.text); len(d.Findings) != c.want {
			t.Errorf("%q: %v", c.text, d.Findings)
		}
	}
}

func TestIgnoreInRecord(t *testing.T) {
	c, err := NewChecker(NewSettings())
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]int{
		`{"text":"وصل  الوفد"}`:                                1,
		`{"text":"وصل  الوفد","bayan:ignore":["invisible/*"]}`: 0,
		`{"text":"وصل  الوفد","bayan:ignore":"invisible"}`:     0,
		`{"text":"وصل  الوفد","bayan:ignore":7}`:               1,
	} {
		d, err := document.ParseRecord([]byte(line), document.ReadOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Apply(d); err != nil || len(d.Findings) != want {
			t.Errorf("%s: %v %v", line, d.Findings, err)
		}
	}
}

func TestConfig(t *testing.T) {
	s := NewSettings()
	if err := readConfig(s, `
rules:
  punctuation/*: off
  invisible/tatweel: hint
files:
  - paths: [poems/**]
    rules: {invisible: off}
limits: {sentence-words: 12, near: 0.6}
dictionary: [كوانتم]
exclude: ["**/raw/**"]
fail-on: warning
`); err != nil {
		t.Fatal(err)
	}
	if s.Level("punctuation/ellipsis") != "" || s.Level("invisible/tatweel") != document.Hint || s.Limits.SentenceWords != 12 || s.Limits.Near != 0.6 || !s.Words["كوانتم"] {
		t.Errorf("%+v", s.Limits)
	}
	if s.levels("poems/a.txt")[tatweel] != "" || s.levels("prose/a.txt")[tatweel] != document.Hint {
		t.Error("levels by path")
	}
	if !s.Excluded("data/raw/a.txt") || s.Excluded("data/a.txt") {
		t.Error("exclude")
	}
}

func TestConfigErrors(t *testing.T) {
	for text, want := range map[string]string{
		"rulez: {}":               `.bayan.yaml:1:1: unknown key "rulez"`,
		"rules:\n  spelling: off": `.bayan.yaml:2:3: no rule "spelling"`,
		"rules:\n  script: loud":  `.bayan.yaml:2:11: level "loud": want error, warning, hint, on or off`,
		"limits: {near: 3}":       `.bayan.yaml:1:16: near: want a share between 0 and 1`,
		"limits: {words: 3}":      `.bayan.yaml:1:10: unknown limit "words"`,
		"files: {}":               `.bayan.yaml:1:8: want a list of paths with rules`,
		"dictionary: [none.txt]":  `.bayan.yaml:1:13: dictionary: open none.txt`,
	} {
		if err := readConfig(NewSettings(), text); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func readConfig(s *Settings, text string) error {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return err
	}
	if len(doc.Content) == 0 {
		return nil
	}
	return s.ReadConfig(".bayan.yaml", doc.Content[0])
}

// TestFingerprintsAreStable moves a finding to another line and changes far text.
func TestFingerprintsAreStable(t *testing.T) {
	check := checker(t, "invisible/repeated-space")
	a := check("مقدمة\nقال الوزير إن الوفد وصل  إلى العاصمة مساء أمس في زيارة رسمية\n").Findings
	b := check("سطر جديد\n\nمقدمة أطول من الأولى\nقال الوزير إن الوفد وصل  إلى العاصمة مساء أمس في زيارة رسمية\n").Findings
	if a[0].Fingerprint != b[0].Fingerprint {
		t.Error(a, b)
	}
	twice := check("وصل  الوفد\nوصل  الوفد\n").Findings
	if twice[0].Fingerprint == twice[1].Fingerprint {
		t.Error("two findings with one fingerprint")
	}
}

func TestBaseline(t *testing.T) {
	d := checker(t, "invisible/repeated-space")("وصل  الوفد\nعاد  الوفد\n")
	var w BaselineWriter
	located := Locate(d, "")
	w.Add(&located[0])
	var buf bytes.Buffer
	if err := w.Write(&buf); err != nil {
		t.Fatal(err)
	}
	b, err := ReadBaseline(&buf)
	if err != nil {
		t.Fatal(err)
	}
	if !b.Known(&located[0]) || b.Known(&located[0]) || b.Known(&located[1]) {
		t.Error("each entry of a baseline answers once")
	}
}

func TestLocate(t *testing.T) {
	line := `{"عنوان":"é","id":7,"text":"سطر\nوصل\u0020\u0020الوفد 😀  ثم"}`
	d, err := document.ParseRecord([]byte(line), document.ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	d.Origin.Path, d.Origin.Line = "a.jsonl", 12
	c, _ := NewChecker(NewSettings())
	if err := c.Apply(d); err != nil {
		t.Fatal(err)
	}
	var got []string
	runes := []rune(line)
	for _, l := range Locate(d, "") {
		if l.Rule == "invisible/repeated-space" {
			got = append(got, fmt.Sprintf("%d:%d %s", l.Line, l.Column, string(runes[l.Column-1:l.EndColumn-1])))
		}
	}
	if diff := cmp.Diff([]string{`12:37 \u0020\u0020`, "12:56   "}, got); diff != "" {
		t.Error(diff)
	}
}

func TestEditsKeepEncodings(t *testing.T) {
	check := func(enc string, raw []byte, text string, bad []document.InvalidBytes) string {
		d := &document.Document{Text: text, Origin: document.Origin{Path: "a.txt", Encoding: enc, Invalid: bad}}
		c, _ := NewChecker(NewSettings())
		if err := c.Apply(d); err != nil {
			t.Fatal(err)
		}
		return string(ApplyEdits(raw, FileEdits(d, raw)))
	}
	for _, c := range []struct{ enc, raw, text, want string }{
		{"utf-8", "\uFEFFوصل  الوفد, ثم\n", "وصل  الوفد, ثم\n", "\uFEFFوصل الوفد، ثم\n"},
		{"windows-1256", "\xE6\xD5\xE1  \xC3\xE5, \xEB\n", "وصل  أه, ë\n", "\xE6\xD5\xE1 \xC3\xE5, \xEB\n"},
		{"iso-8859-6", "\xE8\xD5\xE4  \xC7\n", "وصل  ا\n", "\xE8\xD5\xE4 \xC7\n"},
		{"utf-16le", "\xFF\xFEa\x00 \x00 \x00=\xD8\x00\xDE\n\x00", "a  😀\n", "\xFF\xFEa\x00 \x00=\xD8\x00\xDE\n\x00"},
	} {
		if got := check(c.enc, []byte(c.raw), c.text, nil); got != c.want {
			t.Errorf("%s: %q, want %q", c.enc, got, c.want)
		}
	}
	raw := []byte("\xD9 وصل  الوفد \xE2\x82  ثم\n")
	text, bad := document.Repair(raw)
	if got, want := check("utf-8", raw, string(text), bad), "\xD9 وصل الوفد \xE2\x82 ثم\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// recordChecked reads a record and runs the rules of c over it.
func recordChecked(c *Checker) func(raw []byte) (*document.Document, error) {
	return func(raw []byte) (*document.Document, error) {
		d, err := document.ParseRecord(raw, document.ReadOptions{})
		if err != nil {
			return nil, err
		}
		return d, c.Apply(d)
	}
}

func TestRecordEdits(t *testing.T) {
	c, _ := NewChecker(NewSettings())
	read := recordChecked(c)
	edits := func(d *document.Document, raw []byte) []Edit { return RecordEdits(d, raw, "") }
	for line, want := range map[string]string{
		`{"a" : 1,"text": "وصل  الوفد, \"ثم\"\nعاد","b":[ ]}`:                        `{"a" : 1,"text": "وصل الوفد، \"ثم\"\nعاد","b":[ ]}`,
		`{"text":"\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f, \u062b\u0645"}`: `{"text":"\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f\u060c \u062b\u0645"}`,
		`{"text":"وصل  \ud83d\ude00  الوفد"}`:                                        `{"text":"وصل \ud83d\ude00 الوفد"}`,
		"{\"text\":\"\xFF وصل  الوفد\"}":                                             "{\"text\":\"\xFF وصل  الوفد\"}",
	} {
		got, _, err := Fix([]byte(line), read, edits)
		if err != nil || string(got) != want {
			t.Errorf("%s\n got %s\nwant %s (%v)", line, got, want, err)
		}
	}
}

// FuzzCheck asks of any bytes: no panic, findings in order inside the text, and fixing
// that comes to an end and leaves nothing to fix.
func FuzzCheck(f *testing.F) {
	for _, r := range Rules() {
		if len(r.Wrong) < 1000 {
			f.Add(r.Wrong)
			f.Add(r.Right + "\r\n" + r.Wrong)
		}
	}
	f.Add("لـ  \" \u00a0 ، ,, .. \u202e(\u2067")
	check := checker(f, "**")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		d := check(text)
		end := 0
		for _, x := range d.Findings {
			if x.Start < end || x.End < x.Start || x.End > len(d.Text) {
				t.Fatalf("%q: finding %+v", text, x)
			}
			end = x.Start
		}
		read := func(raw []byte) (*document.Document, error) { return check(string(raw)), nil }
		fixed, _, err := Fix([]byte(text), read, FileEdits)
		if err != nil {
			t.Fatal(err)
		}
		if again, n, _ := Fix(fixed, read, FileEdits); n != 0 {
			t.Fatalf("%q fixed to %q and then to %q", text, fixed, again)
		}
		Locate(d, "")
	})
}
