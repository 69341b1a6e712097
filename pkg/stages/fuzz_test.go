package stages

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/document/conllutest"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// FuzzLayers puts any text through all stages: every span of every layer is a stretch of
// whole characters, tokens stand in order, a record written, read and written again is
// the same record, and the CoNLL-U is valid and reads as the same tokens.
func FuzzLayers(f *testing.F) {
	paths, err := filepath.Glob("../../testdata/samples/*.txt")
	if err != nil || len(paths) == 0 {
		f.Fatal("no samples")
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	for _, s := range []string{
		"", " \n", "قال الوزير: \"نعم\".", "ـــ \u064b\u064b ۀ", "«قال \"نعم ‹لا›", "a\r\n\r\nب\u2028ج", "😀👨\u200d👩\u200d👧 د. سامر ١٢٫٥٪ https://a.b/ج #وسم @me",
		"\ufeffقال\u200f \u202eنعم\u202c", "# text = كذا\t1\nو", "_ _ - |=\\ = SpaceAfter=No",
	} {
		f.Add(s)
	}
	plan, err := pipeline.NewPlan(All(Options{}), document.Norms|document.Stems|document.Summary)
	if err != nil {
		f.Fatal(err)
	}
	chain := pipeline.NewChain(plan)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		d := &document.Document{ID: "x", Text: text}
		if err := chain.Apply(d); err != nil {
			t.Fatal(err)
		}
		ordered(t, d)
		var before []byte
		for _, unit := range []document.Unit{document.Bytes, document.Runes, document.UTF16} {
			before = document.AppendRecord(nil, d, document.WriteOptions{Offsets: unit, Layers: d.Layers()})
			if unit == document.Bytes {
				spans(t, text, before)
			}
			again, err := document.ParseRecord(before, document.ReadOptions{})
			if err != nil {
				t.Fatalf("%v: %s", err, before)
			}
			if after := document.AppendRecord(nil, again, document.WriteOptions{Offsets: unit}); !bytes.Equal(before, after) {
				t.Fatalf("in\n%s\nout\n%s", before, after)
			}
		}
		second := &document.Document{ID: "x", Text: text}
		if err := chain.Apply(second); err != nil {
			t.Fatal(err)
		}
		if warm := document.AppendRecord(nil, second, document.WriteOptions{Offsets: document.UTF16, Layers: second.Layers()}); !bytes.Equal(before, warm) {
			t.Fatalf("first\n%s\nfrom the caches\n%s", before, warm)
		}
		conllu(t, d)
		chain.Recycle(second)
		chain.Recycle(d)
	})
}

// ordered checks that sentences and tokens stand in order and that a layer with one value
// a token has that many.
func ordered(t *testing.T, d *document.Document) {
	t.Helper()
	for i, tok := range d.Tokens[min(1, len(d.Tokens)):] {
		if tok.Start < d.Tokens[i].End {
			t.Fatalf("token %d begins inside the one before", i+1)
		}
	}
	for i, s := range d.Sentences[min(1, len(d.Sentences)):] {
		if s.Start < d.Sentences[i].End || s.First != d.Sentences[i].Last {
			t.Fatalf("sentence %d begins inside the one before", i+1)
		}
	}
	if n := len(d.Tokens); len(d.Norms) != n || len(d.Stems) != n || len(d.Readings) != n {
		t.Fatalf("%d tokens, %d norms, %d stems, %d readings", n, len(d.Norms), len(d.Stems), len(d.Readings))
	}
}

// spans checks all spans of a record whose offsets are bytes.
func spans(t *testing.T, text string, record []byte) {
	t.Helper()
	var v any
	if err := json.Unmarshal(record, &v); err != nil {
		t.Fatal(err)
	}
	border := func(i int) bool { return i >= 0 && i <= len(text) && (i == len(text) || utf8.RuneStart(text[i])) }
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(at, e)
			}
		case map[string]any:
			start, isSpan := v["start"].(float64)
			if end, _ := v["end"].(float64); isSpan && (end < start || !border(int(start)) || !border(int(end))) {
				t.Fatalf("%s: no span of the text: %v", at, v)
			}
			for k, e := range v {
				walk(at+"."+k, e)
			}
		}
	}
	walk("", v)
}

func conllu(t *testing.T, d *document.Document) {
	t.Helper()
	out := string(document.AppendCoNLLU(nil, d))
	if len(d.Tokens) == 0 {
		return
	}
	if err := conllutest.Validate(out); err != nil {
		t.Fatal(err)
	}
	got, err := document.ReadCoNLLU(out)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Tokens) != len(d.Tokens) {
		t.Fatalf("%d tokens written, %d read:\n%s", len(d.Tokens), len(got.Tokens), out)
	}
	for i, tok := range got.Tokens {
		if got.Slice(tok.Span) != d.Slice(d.Tokens[i].Span) {
			t.Fatalf("token %q reads as %q", d.Slice(d.Tokens[i].Span), got.Slice(tok.Span))
		}
	}
}
