package check

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// FuzzReadConfig: any file gives settings or an error with its place. Dictionaries are
// left out, which would be read from disk.
func FuzzReadConfig(f *testing.F) {
	for _, s := range []string{
		"rules:\n  punctuation/ellipsis: off\n  orthography/*: hint\n", "files:\n  - paths: [a/**]\n    rules: {script/*: off}\n",
		"limits: {sentence-words: 120, near: 0.5}\n", "exclude: [\"**/raw/**\", '[']\n", "rules: 7\n", "limits: {near: 2}\n", "a: &x [*x]\n", "\t", "rules: {\"[\": off}\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, "dict") || strings.Contains(text, "\\") {
			return
		}
		s := NewSettings()
		if err := readConfig(s, text); err != nil {
			return
		}
		s.Excluded("a/b.txt")
		s.Level(s.rules[0].ID)
		if _, err := NewChecker(s); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzReadBaseline: any file gives a baseline or an error, and a written one reads back.
func FuzzReadBaseline(f *testing.F) {
	f.Add([]byte(`{"version":1,"findings":[{"fingerprint":"aa-2","rule":"x","path":"p","text":"نعم"}]}`))
	f.Add([]byte(`{"version":2}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ReadBaseline(bytes.NewReader(data))
		if err != nil {
			return
		}
		total := 0
		for k, n := range b.counts {
			total += n
			for range n {
				if !b.Known(&Located{Finding: document.Finding{Fingerprint: k}}) {
					t.Fatalf("%q is not known", k)
				}
			}
			if b.Known(&Located{Finding: document.Finding{Fingerprint: k}}) {
				t.Fatalf("%q is known too often", k)
			}
			if total > 1000 {
				return
			}
		}
	})
}

// FuzzRecordEdits fixes records: the result is a record of the same keys, and nothing is
// left to fix.
func FuzzRecordEdits(f *testing.F) {
	for _, s := range []string{
		`{"a" : 1,"text": "وصل  الوفد, \"ثم\"\nعاد","b":[ ]}`, `{"text":"\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062f, \u062b\u0645"}`,
		`{"text":"وصل  \ud83d\ude00  الوفد"}`, `{"text":"a","text":"b ,"}`, `{"id":7,"text":"لـ  \" \u00a0 ، ,, .."}`,
	} {
		f.Add([]byte(s))
	}
	c, err := NewChecker(NewSettings())
	if err != nil {
		f.Fatal(err)
	}
	read := recordChecked(c)
	edits := func(d *document.Document, raw []byte) []Edit { return RecordEdits(d, raw, "") }
	f.Fuzz(func(t *testing.T, line []byte) {
		if len(line) > 4000 {
			return
		}
		fixed, n, err := Fix(bytes.Clone(line), read, edits)
		if err != nil || n == 0 {
			return
		}
		if json.Valid(line) && !json.Valid(fixed) {
			t.Fatalf("%q fixed to %q", line, fixed)
		}
		if again, n, err := Fix(bytes.Clone(fixed), read, edits); n != 0 || err != nil {
			t.Fatalf("%q fixed to %q and then to %q, %v", line, fixed, again, err)
		}
	})
}

// FuzzCorpus compares documents, which stand between zero bytes: pairs point back, and
// equal texts are found.
func FuzzCorpus(f *testing.F) {
	f.Add(story + "\x00" + story + "\x00" + strings.Replace(story, "زيتون", "تين", 1))
	f.Add("نعم\x00نعم\x00\x00لا")
	f.Fuzz(func(t *testing.T, text string) {
		s := NewSettings()
		k, c := NewSketcher(s), NewCorpus(s)
		defer c.Close()
		texts := strings.Split(strings.ToValidUTF8(text, ""), "\x00")
		for i, text := range texts {
			d := document.Document{Text: text, Origin: document.Origin{Path: "a", Line: i + 1}}
			if err := c.Add(k.Sketch(&d)); err != nil {
				t.Fatal(err)
			}
		}
		err := c.Finish(func(n int, l Located) error {
			if n < 0 || n >= len(texts) || l.Rule == "" {
				t.Fatalf("a finding of document %d of %d: %+v", n, len(texts), l)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
