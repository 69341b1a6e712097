package document

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

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
		if second := AppendRecord(nil, again, WriteOptions{Offsets: UTF16}); !bytes.Equal(out, second) {
			t.Fatalf("written\n%s\nread and written again\n%s", out, second)
		}
	})
}

// FuzzParseFeats: features that were written read as the same.
func FuzzParseFeats(f *testing.F) {
	for _, s := range []string{"_", "", "Case=Gen", "Aspect=Imp|Gender=Masc|Number=Sing", "Broken=Yes|VerbForm=Part|Voice=Pass", "Mood=Imp|Mood=Ind", "X=|=Y|", "Person=4"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		feats, err := ParseFeats(s)
		if err != nil {
			return
		}
		again, err := ParseFeats(feats.String())
		if err != nil || again.String() != feats.String() {
			t.Fatalf("%q is %s, read again %s, %v", s, feats, again, err)
		}
	})
}

// FuzzMapper compares the offsets of a Mapper with a count from the beginning.
func FuzzMapper(f *testing.F) {
	f.Add("بيان 😀\u200fx", uint8(1))
	f.Add(strings.Repeat("اbج😀", 100), uint8(2))
	f.Fuzz(func(t *testing.T, text string, u uint8) {
		if !utf8.ValidString(text) {
			return
		}
		unit := []Unit{Runes, Bytes, UTF16}[u%3]
		m, back := NewMapper(text, unit), NewMapper(text, unit)
		want := 0
		check := func(i int) {
			if got := m.Offset(i); got != want {
				t.Fatalf("%q: byte %d is at %d, want %d", text, i, got, want)
			}
			if b, ok := back.Byte(want); !ok || b != i {
				t.Fatalf("%q: %d is byte %d, %t, want %d", text, want, b, ok, i)
			}
		}
		for i, r := range text {
			check(i)
			want += map[Unit]int{Runes: 1, Bytes: utf8.RuneLen(r), UTF16: utf16.RuneLen(r)}[unit]
		}
		check(len(text))
	})
}

// FuzzRepair compares Repair with the standard library, and its places with the bytes.
func FuzzRepair(f *testing.F) {
	for _, s := range []string{"", "بيان", "a\xffb\n\xd8 \xe2\x80", "\xf0\x9f\x98", "\xed\xa0\x80", "\xc0\x80ا"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fixed, bad := Repair(bytes.Clone(data))
		if !utf8.Valid(fixed) || (len(bad) == 0) != utf8.Valid(data) {
			t.Fatalf("%q mended to %q, %v", data, fixed, bad)
		}
		at, out := 0, []byte(nil)
		for _, b := range bad {
			out = append(out, data[at:b.Offset]...)
			if len(out) != b.TextOffset || b.Length < 1 || b.Line != 1+bytes.Count(data[:b.Offset], []byte{'\n'}) {
				t.Fatalf("%q: %+v after %d bytes", data, b, len(out))
			}
			out = append(out, "\uFFFD"...)
			at = b.Offset + b.Length
		}
		if out = append(out, data[at:]...); !bytes.Equal(out, fixed) {
			t.Fatalf("%q mended to %q, by its places %q", data, fixed, out)
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
		if len(d.Tokens) == 0 {
			return
		}
		out := string(AppendCoNLLU(nil, d))
		again, err := ReadCoNLLU(out)
		if err != nil {
			t.Fatalf("%v: %q", err, out)
		}
		if second := string(AppendCoNLLU(nil, again)); second != out {
			t.Fatalf("written\n%q\nread and written again\n%q", out, second)
		}
	})
}
