package source

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// contents returns what a source makes of bytes: the identifiers and texts of the documents,
// and the errors.
func contents(t *testing.T, r io.Reader, o Options) (docs, errs []string) {
	t.Helper()
	o.Stdin = r
	s, err := New(nil, o)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for {
		c, err := s.Next(context.Background())
		if err == io.EOF {
			return docs, errs
		}
		if err != nil {
			t.Fatal(err)
		}
		for item := range c.Items(document.ReadOptions{}) {
			if item.Doc != nil {
				docs = append(docs, item.Doc.ID+"\x00"+item.Doc.Text)
			}
			if item.Err != nil {
				errs = append(errs, item.Err.Error())
			}
		}
	}
}

// FuzzPacked packs records and cuts the archive off: what is read is a prefix of the
// documents, and a cut is always told.
func FuzzPacked(f *testing.F) {
	f.Add([]byte(lines), uint16(20), false)
	f.Add([]byte(lines), uint16(65535), true)
	f.Add([]byte(strings.Repeat("{\"text\":\"قال نعم\"}\n", 300)), uint16(60), true)
	f.Fuzz(func(t *testing.T, data []byte, cut uint16, zst bool) {
		if len(data) == 0 {
			return
		}
		o := Options{Encoding: UTF8, Format: JSONLines, MaxDocument: 1 << 16}
		want, wantErrs := contents(t, bytes.NewReader(data), o)
		var b bytes.Buffer
		var w io.WriteCloser = gzip.NewWriter(&b)
		if zst {
			w, _ = zstd.NewWriter(&b, zstd.WithEncoderConcurrency(1))
		}
		w.Write(data)
		w.Close()
		packed := b.Bytes()[:min(b.Len(), max(4, int(cut)))]
		got, errs := contents(t, bytes.NewReader(packed), o)
		if len(got) > len(want) {
			t.Fatalf("%d documents of %d", len(got), len(want))
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("document %d is %q, want %q", i, got[i], want[i])
			}
		}
		switch whole := len(packed) == b.Len(); {
		case whole && (len(got) != len(want) || len(errs) != len(wantErrs)):
			t.Fatalf("%d documents, want %d; %q, want %q", len(got), len(want), errs, wantErrs)
		case !whole && len(errs) == 0:
			t.Fatalf("cut at %d of %d and nothing said", len(packed), b.Len())
		}
	})
}

// FuzzCut: the pieces of a text are the text, whatever its bytes and however it is read.
func FuzzCut(f *testing.F) {
	f.Add("وصل الوزير.\n\n\nثم غادر.\nسطر\n", uint8(7))
	f.Add(strings.Repeat("\n", 40), uint8(3))
	f.Add("a\r\n\r\nb\r\n"+strings.Repeat("x", 50)+"\n\n", uint8(9))
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		size := 2 + int(n)
		cut := func(r io.Reader) []*Chunk {
			return piecesOf(t, &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: r, o: Options{MaxDocument: 1 << 20, Encoding: UTF8}, enc: UTF8}, size: size, longest: 8 * size, line: 1})
		}
		whole, bytewise := cut(strings.NewReader(text)), cut(iotest.OneByteReader(strings.NewReader(text)))
		if len(whole) != len(bytewise) {
			t.Fatalf("%q: %d pieces, read byte by byte %d", text, len(whole), len(bytewise))
		}
		at := 0
		for i, c := range whole {
			if c.Offset != at || c.Line != 1+strings.Count(text[:at], "\n") || string(c.Data) != text[at:at+len(c.Data)] || !bytes.Equal(c.Data, bytewise[i].Data) {
				t.Fatalf("%q: piece %d at %d: %q", text, i, at, c.Data)
			}
			at += len(c.Data)
			if inside := at < len(text) && text[at-1] != '\n'; inside != c.open || inside && len(c.Data) < 4*size {
				t.Fatalf("%q: cut inside a line at %d", text, at)
			}
			if utf8.ValidString(text) && !utf8.Valid(c.Data) {
				t.Fatalf("%q: cut inside a character at %d", text, at)
			}
		}
		if at != len(text) {
			t.Fatalf("%q: the pieces end at %d", text, at)
		}
	})
}

// FuzzDecode: bytes in any encoding become UTF-8, and what was broken stands where the
// decoder says.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{"بيان", "\xc8\xed\xc7\xe4", "\xff\xfe\x28\x06\x00\xd8\x41\x00", "\xfe\xff\x06\x28\xdc", "\ufeffنعم\xff", ""} {
		for i := range uint8(5) {
			f.Add([]byte(s), i)
		}
	}
	encodings := []string{UTF8, UTF16LE, UTF16BE, Windows1256, ISO88596}
	f.Fuzz(func(t *testing.T, data []byte, n uint8) {
		Detect(data)
		enc := encodings[int(n)%len(encodings)]
		text, bad := decode(bytes.Clone(data), enc)
		if !utf8.Valid(text) {
			t.Fatalf("%s: %q is %q", enc, data, text)
		}
		last := -1
		for _, b := range bad {
			if b.Offset <= last || b.Offset+b.Length > len(data) || b.TextOffset < 0 || !bytes.HasPrefix(text[b.TextOffset:], []byte("\uFFFD")) {
				t.Fatalf("%s: %q is %q, broken at %+v", enc, data, text, b)
			}
			last = b.Offset
		}
	})
}
