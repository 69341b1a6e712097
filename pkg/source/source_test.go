package source

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// read returns one line for each item of a source: "path:line text" or the error.
func read(t *testing.T, s *Source) []string {
	t.Helper()
	var out []string
	for {
		c, err := s.Next(context.Background())
		if err == io.EOF {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		for item := range c.Items(document.ReadOptions{}) {
			switch {
			case item.Err != nil:
				out = append(out, "! "+item.Err.Error())
			case item.Line != nil:
				out = append(out, "= "+string(item.Line))
			default:
				o := item.Doc.Origin
				out = append(out, fmt.Sprintf("%s:%d %s %s", o.Path, o.Line, item.Doc.ID, item.Doc.Text))
			}
		}
	}
}

func fromStdin(t *testing.T, r io.Reader, o Options) []string {
	t.Helper()
	o.Stdin = r
	s, err := New(nil, o)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, s)
}

const lines = "\uFEFF{\"id\":1,\"text\":\"قال\"}\r\n\n{\"id\":2,\"text\":\"نعم\"}\n{\"id\":3}\n{\"id\":4,\"text\":\"آخر\"}"

var wantLines = []string{"-:1 1 قال", "= ", "-:3 2 نعم", "! -:4: no text: the record has no \"text\"; name the field with --text-field", "-:5 4 آخر"}

const conllu = "# newdoc id = a\n# newpar\n1\tقال\tقال\tVERB\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n# newdoc id = b\n1\tنعم\t_\tX\t_\t_\t_\t_\t_\t_\n\n"

var wantCoNLLU = []string{"-:1 a قال", "-:5 b نعم"}

// TestBlocks: the items do not depend on how the bytes arrive.
func TestBlocks(t *testing.T) {
	tests := []struct {
		name, data string
		want       []string
	}{{"lines", lines, wantLines}, {"conllu", conllu, wantCoNLLU}, {"text", "\uFEFFنص\r\nسطر", []string{"-:0 - نص\r\nسطر"}}}
	for _, test := range tests {
		readers := map[string]io.Reader{
			"whole": strings.NewReader(test.data), "bytes": iotest.OneByteReader(strings.NewReader(test.data)),
			"halves": iotest.HalfReader(strings.NewReader(test.data)), "late error": iotest.DataErrReader(strings.NewReader(test.data)),
		}
		for name, r := range readers {
			got := fromStdin(t, r, Options{})
			if fmt.Sprint(got) != fmt.Sprint(test.want) {
				t.Errorf("%s, %s: got %q, want %q", test.name, name, got, test.want)
			}
		}
	}
}

func TestManyLinesOverManyBlocks(t *testing.T) {
	var b strings.Builder
	for i := range 20000 {
		fmt.Fprintf(&b, "{\"id\":%d,\"text\":\"%s\"}\n", i, strings.Repeat("ك", i%97))
	}
	got := fromStdin(t, strings.NewReader(b.String()), Options{})
	if len(got) != 20000 {
		t.Fatalf("%d items", len(got))
	}
	for i, g := range got {
		if want := fmt.Sprintf("-:%d %d %s", i+1, i, strings.Repeat("ك", i%97)); g != want {
			t.Fatalf("got %q, want %q", g, want)
		}
	}
}

func TestTooLarge(t *testing.T) {
	long := strings.Repeat("x", 2*blockSize)
	data := "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"" + long + "\"}\n{\"id\":3,\"text\":\"b\"}\n"
	got := fromStdin(t, strings.NewReader(data), Options{MaxDocument: 1000})
	if len(got) != 3 || got[0] != "-:1 1 a" || got[2] != "-:3 3 b" || !strings.Contains(got[1], "-:2: larger than 1000 bytes") {
		t.Errorf("got %.100q", got)
	}
	docs := "# newdoc id = a\n1\tقال\t_\tX\t_\t_\t_\t_\t_\t_\n\n# newdoc id = b\n1\t" + long + "\t_\tX\t_\t_\t_\t_\t_\t_\n\n# newdoc id = c\n1\tنعم\t_\tX\t_\t_\t_\t_\t_\t_\n\n"
	got = fromStdin(t, strings.NewReader(docs), Options{MaxDocument: 1000})
	if len(got) != 3 || got[0] != "-:1 a قال" || got[2] != "-:7 c نعم" || !strings.Contains(got[1], "-:4: larger") {
		t.Errorf("got %.100q", got)
	}
	if got := fromStdin(t, strings.NewReader(long), Options{MaxDocument: 1000}); len(got) != 1 || !strings.HasPrefix(got[0], "! -: larger") {
		t.Errorf("got %.100q", got)
	}
}

func TestCompressed(t *testing.T) {
	var gz, zs bytes.Buffer
	z := gzip.NewWriter(&gz)
	z.Write([]byte(lines))
	z.Close()
	e, err := zstd.NewWriter(&zs)
	if err != nil {
		t.Fatal(err)
	}
	e.Write([]byte(lines))
	e.Close()
	for name, data := range map[string][]byte{"gz": gz.Bytes(), "zst": zs.Bytes()} {
		if got := fromStdin(t, bytes.NewReader(data), Options{}); fmt.Sprint(got) != fmt.Sprint(wantLines) {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// TestTruncated: what came before the damage is there, and the damage is told.
func TestTruncated(t *testing.T) {
	var gz bytes.Buffer
	z := gzip.NewWriter(&gz)
	for i := range 50000 {
		fmt.Fprintf(z, "{\"id\":%d,\"text\":\"قال %d\"}\n", i, i*i*7919)
	}
	z.Close()
	got := fromStdin(t, bytes.NewReader(gz.Bytes()[:gz.Len()/2]), Options{})
	last := got[len(got)-1]
	if len(got) < 10000 || !strings.HasPrefix(last, "! -:") || !strings.HasSuffix(last, "unexpected EOF") {
		t.Errorf("%d items, the last %q", len(got), last)
	}
	for _, g := range got[:len(got)-1] {
		if strings.HasPrefix(g, "!") {
			t.Errorf("a torn line was read: %q", g)
		}
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"b.txt": "ب", "a/2.jsonl": `{"text":"ج"}`, "a/1.txt": "أ", ".git/x.txt": "لا", ".x.txt": "لا", "x.pdf": "لا", "c.MD": "د"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(dir, filepath.Join(dir, "loop")); err != nil {
		t.Skip(err)
	}
	s, err := New([]string{dir}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, line := range read(t, s) {
		texts = append(texts, line[strings.LastIndexByte(line, ' ')+1:])
	}
	if got := strings.Join(texts, " "); got != "أ ج ب د" {
		t.Errorf("got %s", got)
	}
}

func TestForcedEncodingAndFormat(t *testing.T) {
	if _, err := New(nil, Options{Encoding: "ebcdic"}); err == nil {
		t.Error("no error")
	}
	// in Windows-1256 the two bytes of UTF-8 are two letters
	if got := fromStdin(t, strings.NewReader("ق"), Options{Encoding: "CP1256"}); got[0] != "-:0 - ظ‚" {
		t.Errorf("got %q", got)
	}
	if got := fromStdin(t, strings.NewReader(`{"text":"x"}`), Options{Format: Text}); got[0] != `-:0 - {"text":"x"}` {
		t.Errorf("got %q", got)
	}
}

func TestReadErrorAfterData(t *testing.T) {
	r := io.MultiReader(strings.NewReader("{\"text\":\"a\"}\n"), iotest.ErrReader(io.ErrClosedPipe))
	got := fromStdin(t, r, Options{})
	if len(got) != 2 || got[0] != "-:1  a" || !strings.Contains(got[1], "closed pipe") {
		t.Errorf("got %q", got)
	}
}

// FuzzSource: any bytes give documents and errors, never a panic, and the text of
// documents is UTF-8.
func FuzzSource(f *testing.F) {
	f.Add([]byte(lines))
	f.Add([]byte(conllu))
	f.Add([]byte("\xff\xfe\x46\x06\x39\x06\x45\x06"))
	f.Add([]byte("\x1f\x8b\x08"))
	f.Add([]byte("\xe4\xda\xe3"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := New(nil, Options{Stdin: bytes.NewReader(data), MaxDocument: 1 << 16})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		for {
			c, err := s.Next(t.Context())
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for item := range c.Items(document.ReadOptions{}) {
				if item.Doc != nil && !validText(item.Doc) {
					t.Fatalf("bad text or places: %q %v", item.Doc.Text, item.Doc.Origin)
				}
			}
		}
	})
}

func validText(d *document.Document) bool {
	if strings.ToValidUTF8(d.Text, "") != d.Text {
		return false
	}
	for _, v := range d.Origin.Invalid {
		if v.TextOffset < 0 || v.TextOffset > len(d.Text) || v.Line < 1 || v.Column < 1 {
			return false
		}
	}
	return true
}

func BenchmarkLines(b *testing.B) {
	data := bytes.Repeat([]byte("{\"id\":1,\"text\":\"أكدت وزيرة الخارجية أن بلادها ستواصل الحوار.\"}\n"), 20000)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		s, err := New(nil, Options{Stdin: bytes.NewReader(data)})
		if err != nil {
			b.Fatal(err)
		}
		for {
			c, err := s.Next(b.Context())
			if err != nil {
				break
			}
			for item := range c.Items(document.ReadOptions{}) {
				if item.Doc == nil {
					b.Fatal(item.Err)
				}
			}
		}
	}
}
