package statement_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/statement"
)

// A testCase is one text with the statements that must be found in it, in the order of
// their cues. A field that is absent is not compared.
type testCase struct {
	Name, Text string
	Want       []wanted
}

type wanted struct {
	Cue, Speaker, Kind, Act, Content, Relay, Target string
	Negated, Unbalanced, NoSpeaker                  bool
}

// run applies the statement stage and all that it needs.
func run(tb testing.TB) func(text string) *document.Document {
	tb.Helper()
	var workers []pipeline.Worker
	for _, s := range stages.All(stages.Options{}) {
		if s.Gives&(document.Tokens|document.Analyses|document.Entities|document.Statements) == 0 {
			continue
		}
		w, err := s.New()
		if err != nil {
			tb.Fatal(err)
		}
		workers = append(workers, w)
	}
	return func(text string) *document.Document {
		d := &document.Document{Text: text}
		for _, w := range workers {
			if err := w.Apply(d); err != nil {
				tb.Fatal(err)
			}
		}
		return d
	}
}

func readCases(t *testing.T, file string) []testCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return cases
}

// TestCases checks the texts of testdata/cases. Those of known-failures.json must fail:
// one that passes belongs into another file.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	apply := run(t)
	for _, file := range files {
		known := filepath.Base(file) == "known-failures.json"
		for _, c := range readCases(t, file) {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".json")+"/"+c.Name, func(t *testing.T) {
				faults := compare(c, apply(c.Text).Statements)
				switch {
				case known && len(faults) == 0:
					t.Errorf("known failure passes now: move %q to another file", c.Name)
				case !known && len(faults) > 0:
					t.Errorf("%s\n%s", c.Text, strings.Join(faults, "\n"))
				}
			})
		}
	}
}

// compare lists what differs between a case and what was found.
func compare(c testCase, got []document.Statement) []string {
	var faults []string
	for i := range max(len(c.Want), len(got)) {
		switch {
		case i >= len(got):
			faults = append(faults, "missing: "+c.Want[i].Cue+" "+c.Want[i].Content)
		case i >= len(c.Want):
			faults = append(faults, "spurious: "+got[i].Cue+" ["+got[i].Speaker+"] "+got[i].Content+" "+got[i].Rule)
		default:
			faults = append(faults, differences(c.Want[i], got[i])...)
		}
	}
	return faults
}

func differences(w wanted, s document.Statement) []string {
	var faults []string
	check := func(field, want, got string) {
		if want != "" && want != got {
			faults = append(faults, field+": want "+want+", have "+got+" ("+s.Rule+", "+s.SpeakerRule+")")
		}
	}
	check("cue", w.Cue, s.Cue)
	check("speaker", w.Speaker, s.Speaker)
	check("kind", w.Kind, string(s.Kind))
	check("act", w.Act, s.Act)
	check("content", w.Content, s.Content)
	check("relay", w.Relay, s.Relay)
	check("target", w.Target, s.Target)
	if w.NoSpeaker && s.Speaker != "" {
		faults = append(faults, "speaker: want none, have "+s.Speaker)
	}
	if w.Negated != s.Negated || w.Unbalanced != s.Unbalanced {
		faults = append(faults, "negated or unbalanced differs")
	}
	return faults
}

// valid checks what must hold for the statements of any text.
func valid(tb testing.TB, d *document.Document) {
	tb.Helper()
	for _, s := range d.Statements {
		for _, p := range []struct {
			span document.Span
			text string
		}{{s.CueSpan, s.Cue}, {s.ContentSpan, s.Content}, {s.TriggerSpan, s.Trigger}} {
			if p.span.Start < 0 || p.span.End > len(d.Text) || p.span.Len() <= 0 || d.Slice(p.span) != p.text {
				tb.Fatalf("span %v does not hold %q in %q", p.span, p.text, d.Text)
			}
			if !utf8.RuneStart(d.Text[p.span.Start]) || p.span.End < len(d.Text) && !utf8.RuneStart(d.Text[p.span.End]) {
				tb.Fatalf("span %v cuts a rune of %q", p.span, d.Text)
			}
			if !s.Contains(p.span) && p.span != s.TriggerSpan {
				tb.Fatalf("statement %v does not hold its part %v in %q", s.Span, p.span, d.Text)
			}
		}
		if s.RelaySpan.Len() > 0 && d.Slice(s.RelaySpan) != s.Relay {
			tb.Fatalf("relay %q is not the text under its span", s.Relay)
		}
		if s.Act == "" || s.CAMEO == "" || s.Rule == "" || s.SpeakerRule == "" || s.Confidence < 0 || s.Confidence > 1 {
			tb.Fatalf("statement without act, rule or confidence: %+v", s)
		}
	}
}

// TestManyQuotes guards against quadratic time: a document of 100,000 quotations, and
// one of a single endless sentence of cues.
func TestManyQuotes(t *testing.T) {
	if testing.Short() {
		t.Skip("long texts")
	}
	apply := run(t)
	for _, text := range []string{
		strings.Repeat("قال \"نعم لا ربما غدا\" ", 100_000),
		strings.Repeat("قال «", 100_000),
		strings.Repeat("قال إن الوزير أكد أن المدير ", 30_000),
		strings.Repeat("\"", 100_001),
		strings.Repeat("قال دونالد ترامب إن الجو بارد. ", 20_000),
		strings.Repeat("قال رجل من القرية اسمه غير معروف إن الجو بارد، مضيفا أنه سيبقى\n", 20_000),
	} {
		valid(t, apply(text))
	}
}

func FuzzApply(f *testing.F) {
	for _, s := range []string{
		`قال الوزير: "نعم" و"لا" وأضاف «ربما`, "أكد أن", "بحسب", "وفقا ل", "نقلت وكالة عن", "قال \"", "\"", "قال:\n\n\"كلام طويل جدا هنا\"",
		"اتهم الغرب بالسعي", "ووصفه بـ\"كذا\"", "قالَ الوزيرُ إنّ", "على حد قوله", "قال (", "أعاد التأكيد على", "تطمينات إلى أن",
	} {
		f.Add(s)
	}
	apply := run(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		valid(t, apply(text))
	})
}

// TestDeterministic runs the same text twice through the same workers.
func TestDeterministic(t *testing.T) {
	apply := run(t)
	const text = "قال وزير المالية نبيل الحسيني إن العجز انخفض. وأضاف الحسيني أن النمو بطيء، مشيرا إلى أن الحكومة تعمل على إصلاح النظام."
	a, _ := json.Marshal(apply(text).Statements)
	apply("وقالت ليلى حداد: \"نص آخر تماما هنا\".")
	b, _ := json.Marshal(apply(text).Statements)
	if string(a) != string(b) {
		t.Errorf("differs:\n%s\n%s", a, b)
	}
}

func TestNeedsTokens(t *testing.T) {
	x, err := statement.New(statement.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Apply(&document.Document{Text: "قال"}); err == nil {
		t.Error("no error for a document without tokens")
	}
}

func BenchmarkApply(b *testing.B) {
	text := strings.Repeat("قال وزير المالية نبيل الحسيني إن العجز انخفض هذا العام. وأضاف الحسيني أن \"النمو بطيء لكنه مستمر\"، مشيرا إلى أن الحكومة تعمل على إصلاح النظام المصرفي وفقا لوكالة الأنباء.\n", 20)
	d := run(b)(text)
	x, err := statement.New(statement.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Drop(document.Statements)
		if err := x.Apply(d); err != nil {
			b.Fatal(err)
		}
	}
}
