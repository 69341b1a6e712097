package document

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzParseRecord: any line gives an error or a document whose record is valid
// JSON and reads back the same.
func FuzzParseRecord(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"قال نعم","x":[1,{}]}`))
	f.Add([]byte(`{"text":"\ud800x","offsets":"utf16","tokens":[{"start":0,"end":1,"lemma":"ا","upos":"NOUN"}]}`))
	for seed := range uint64(5) {
		d := randomDocument(seed)
		(&generator{randomSource(seed)}).more(d)
		f.Add(AppendRecord(nil, d, WriteOptions{Layers: d.Layers()}))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		d, err := ParseRecord(line, ReadOptions{})
		if err != nil {
			return
		}
		if !json.Valid(line) && bytes.Equal(bytes.ToValidUTF8(line, nil), line) {
			t.Fatalf("accepted invalid JSON %q", line)
		}
		out := AppendRecord(nil, d, WriteOptions{Offsets: UTF16})
		if !json.Valid(out) {
			t.Fatalf("wrote invalid JSON %q", out)
		}
		again, err := ParseRecord(out, ReadOptions{})
		if err != nil {
			t.Fatalf("%v: %q", err, out)
		}
		if diff := cmp.Diff(d, again, same); diff != "" {
			t.Fatal(diff)
		}
	})
}

// FuzzReadCoNLLU: any text gives an error or a document that is written as valid
// CoNLL-U and reads back the same.
func FuzzReadCoNLLU(f *testing.F) {
	f.Add("# newdoc id = a\n# newpar\n1-2\tللحظر\t_\t_\t_\t_\t_\t_\t_\t_\n1\tل\tل\tADP\t_\t_\t_\t_\t_\t_\n2\tالحظر\tحظر\tNOUN\t_\tCase=Gen\t_\t_\t_\tRoot=حظر\n\n")
	for seed := range uint64(5) {
		f.Add(string(AppendCoNLLU(nil, randomDocument(seed))))
	}
	f.Fuzz(func(t *testing.T, data string) {
		fixed, _ := Repair([]byte(data))
		d, err := ReadCoNLLU(string(fixed))
		if err != nil {
			return
		}
		for i, tok := range d.Tokens {
			if a := d.Readings; a != nil && a[i].Best != nil {
				at := uint32(0)
				for _, s := range a[i].Best.Segments {
					if s.Start != at || s.End < at {
						t.Fatalf("token %d: segments do not tile it", i)
					}
					at = s.End
				}
				if int(at) != tok.Len() {
					t.Fatalf("token %d: segments do not fill it", i)
				}
			}
		}
		AppendCoNLLU(nil, d)
	})
}
