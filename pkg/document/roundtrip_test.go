package document

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/bayan-nlp/bayan/pkg/document/conllutest"
)

// same compares documents, blind to the record they came in and to whether an
// empty list is nil.
var same = cmp.Options{
	cmp.AllowUnexported(Document{}), cmpopts.EquateEmpty(),
	cmpopts.IgnoreFields(Document{}, "Record"),
	cmpopts.IgnoreFields(Analysis{}, "LemmaID", "Weight"),
	cmpopts.IgnoreFields(InvalidBytes{}, "Bytes"), // not written: they are no text
}

// sparse drops what a record does not say: token layers without any value.
func sparse(d *Document) *Document {
	if len(d.Tokens) == 0 {
		d.Drop(Norms | Stems | Analyses)
	}
	for _, r := range d.Readings {
		if r.Best != nil {
			return d
		}
	}
	d.Drop(Analyses)
	return d
}

func TestRecordRoundTrip(t *testing.T) {
	for seed := range uint64(100) {
		d := randomDocument(seed)
		(&generator{randomSource(seed)}).more(d)
		want := sparse(d)
		for _, unit := range []Unit{Runes, Bytes, UTF16} {
			line := AppendRecord(nil, d, WriteOptions{Offsets: unit, Layers: d.Layers()})
			if !json.Valid(line) {
				t.Fatalf("seed %d: not JSON: %s", seed, line)
			}
			got, err := ParseRecord(line, ReadOptions{})
			if err != nil {
				t.Fatalf("seed %d, %s: %v\n%s", seed, unit, err, line)
			}
			if diff := cmp.Diff(want, got, same); diff != "" {
				t.Fatalf("seed %d, %s: %s\n%s", seed, unit, diff, line)
			}
			again := AppendRecord(nil, got, WriteOptions{Offsets: unit})
			if !bytes.Equal(line, again) {
				t.Fatalf("seed %d: written again it differs:\n%s\n%s", seed, line, again)
			}
			// another unit: everything is written anew
			other := AppendRecord(nil, got, WriteOptions{Offsets: (unit + 1) % 3})
			got, err = ParseRecord(other, ReadOptions{})
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if diff := cmp.Diff(want, got, same); diff != "" {
				t.Fatalf("seed %d, converted: %s", seed, diff)
			}
		}
	}
}

func TestCoNLLURoundTrip(t *testing.T) {
	for seed := range uint64(200) {
		d := sparse(randomDocument(seed))
		if len(d.Tokens) == 0 {
			continue
		}
		text := string(AppendCoNLLU(nil, d))
		if err := conllutest.Validate(text); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		got, err := ReadCoNLLU(text)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if diff := cmp.Diff(d, got, same); diff != "" {
			t.Fatalf("seed %d: %s\n%s", seed, diff, text)
		}
	}
}

func TestUnknownKeysPass(t *testing.T) {
	line := []byte(`{ "z":  [1, 2.50 , {"x":null}],"id":17,"text":"قال \u0627\ud83d\ude00\n نعم", "A\u0042" : "é" ,"z":1e5}`)
	d, err := ParseRecord(line, ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if d.ID != "17" || d.Text != "قال ا😀\n نعم" {
		t.Errorf("id %q, text %q", d.ID, d.Text)
	}
	got := string(AppendRecord(nil, d, WriteOptions{}))
	want := `{"z":[1, 2.50 , {"x":null}],"id":17,"text":"قال \u0627\ud83d\ude00\n نعم","AB":"é","z":1e5}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestMalformedRecords(t *testing.T) {
	tests := []struct{ line, id, part string }{
		{`{"id":"a","text":"x","tokens":[{"start":0,"end":5}]}`, `"a"`, "no span of the text"},
		{`{"id":"a","text":"xy","tokens":[{"start":0,"end":1,"text":"y"}]}`, `"a"`, "offsets in another unit"},
		{`{"id":"a","text":"xy","tokens":[{"start":1,"end":2},{"start":0,"end":1}]}`, `"a"`, "before the one before"},
		{`{"id":"a","text":"x","tokens":7}`, `"a"`, "expected an array"},
		{`{"id":"a","text":"x","sentences":[{"start":0,"end":1,"kind":"poem"}]}`, `"a"`, "unknown value"},
		{`{"id":"a","text":"x","summary":"s"}`, `"a"`, "expected an object"},
		{`{"id":"a","text":"x","keyphrases":["k"]}`, `"a"`, "--recompute"},
		{`{"id":"a","text":"ك","offsets":"byte","tokens":[{"start":0,"end":1}]}`, `"a"`, "no span of the text"},
		{`{"id":"a","text":"x","offsets":"lines"}`, `"a"`, "want rune, byte or utf16"},
		{`{"id":1}`, `1`, "--text-field"},
		{`{"id":1,"text":2}`, `1`, "expected a string"},
		{`{"id":1,"error":"boom"}`, `1`, "boom"},
		{`{"id":"b","text":"x"`, `"b"`, "comma"},
		{`{"id":"b","text":"x"} x`, `"b"`, "after the value"},
		{`[1]`, ``, "expected an object"},
		{`{"a":01}`, ``, "comma"},
		{`{"a":"` + "\x01" + `"}`, ``, "control character"},
		{`{"a":"\ud8"}`, ``, "bad escape"},
		{`{"a":` + strings.Repeat("[", 20000), ``, "nested deeper"},
	}
	for _, test := range tests {
		_, err := ParseRecord([]byte(test.line), ReadOptions{})
		rec, ok := err.(*RecordError)
		if !ok {
			t.Errorf("%.80s: error %v", test.line, err)
			continue
		}
		if string(rec.ID) != test.id || !strings.Contains(err.Error(), test.part) {
			t.Errorf("%.80s: id %s, error %v; want %s, …%s…", test.line, rec.ID, err, test.id, test.part)
		}
		if out := AppendError(nil, rec.ID, err); !json.Valid(out) {
			t.Errorf("error record is no JSON: %s", out)
		}
	}
}

func TestRecomputeIgnoresLayers(t *testing.T) {
	d, err := ParseRecord([]byte(`{"text":"x","tokens":"broken","n":1}`), ReadOptions{Ignore: 1<<16 - 1})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(AppendRecord(nil, d, WriteOptions{})); got != `{"text":"x","n":1}` {
		t.Error(got)
	}
}

func TestInvalidBytesOfRecord(t *testing.T) {
	d, err := ParseRecord([]byte("{\"x\":\"\xff\",\"text\":\"a\\n\xd8 b\xe2\x80\"}"), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != "a\n\uFFFD b\uFFFD" || fmt.Sprint(d.Origin.Invalid) != "[{20 1 1 21 2 \xd8} {23 2 1 24 7 \xe2\x80}]" {
		t.Errorf("%q %v", d.Text, d.Origin.Invalid)
	}
}
