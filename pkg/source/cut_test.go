package source

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// pieces returns the chunks that a text is cut into.
func pieces(t *testing.T, size int, r io.Reader, max int) (out []*Chunk) {
	t.Helper()
	return piecesOf(t, &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: r, o: Options{MaxText: max}}, size: size, longest: maxLine, line: 1})
}

// piecesOf returns all chunks of a feed.
func piecesOf(t *testing.T, f feed) (out []*Chunk) {
	t.Helper()
	for {
		c, err := f.chunk()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
}

func TestCut(t *testing.T) {
	text := strings.Repeat("وصل الوزير إلى العاصمة.\n\n\nثم غادر مساء.\n", 50) + strings.Repeat("سطر طويل ", 60) + "\n" + strings.Repeat("سطر\n", 90)
	for _, size := range []int{7, 64, 300, 5000, len(text)} {
		var want []*Chunk
		for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))} {
			got := pieces(t, size, r, 1<<20)
			var all []byte
			for i, p := range got {
				if p.Offset != len(all) || p.Line != 1+bytes.Count(all, []byte{'\n'}) || p.Rest != (i > 0) || p.Err != nil {
					t.Fatalf("size %d: piece %d is at %d, line %d, rest %v, %v", size, i, p.Offset, p.Line, p.Rest, p.Err)
				}
				if i > 0 && (all[len(all)-1] != '\n' || p.Data[0] == '\n') {
					t.Fatalf("size %d: piece %d begins inside a paragraph", size, i)
				}
				if want != nil && !bytes.Equal(p.Data, want[i].Data) {
					t.Fatalf("size %d: piece %d depends on how the text is read", size, i)
				}
				all = append(all, p.Data...)
			}
			if string(all) != text {
				t.Fatalf("size %d: the pieces are not the text", size)
			}
			want = got
		}
		if size == 64 && len(want) < 20 {
			t.Errorf("only %d pieces", len(want))
		}
	}
}

// A text over the bound ends in an error, also where its length is not known before.
func TestCutTooLarge(t *testing.T) {
	got := pieces(t, 64, strings.NewReader(strings.Repeat("وصل الوزير.\n\n", 100)), 1000)
	if last := got[len(got)-1]; last.Err == nil || !strings.Contains(last.Err.Error(), "larger than 1000 bytes") || !last.Rest {
		t.Errorf("the last chunk is %+v", last)
	}
}

// Without a bound of its own a text may be longer than a document; packed, only as long as
// it packs like text.
func TestCutUnbounded(t *testing.T) {
	text := strings.Repeat("وصل الوزير.\n\n", 5000)
	for name, c := range map[string]struct {
		packed int
		want   string
	}{"plain": {0, ""}, "prose": {len(text) / 8, ""}, "bomb": {len(text) / 1000, "unpacks to more than 100 times its size"}} {
		st := &stream{path: "x"}
		if c.packed > 0 {
			st.packed = &counter{n: c.packed}
		}
		got := piecesOf(t, &cutFeed{textFeed: textFeed{stream: st, r: strings.NewReader(text), o: Options{MaxDocument: 1000}}, size: 64, longest: maxLine, line: 1})
		var all []byte
		for _, p := range got {
			all = append(all, p.Data...)
		}
		err := got[len(got)-1].Err
		if c.want == "" && (err != nil || string(all) != text) {
			t.Errorf("%s: %d of %d bytes, %v", name, len(all), len(text), err)
		}
		if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want) || len(all) == 0) {
			t.Errorf("%s: %d bytes, %v", name, len(all), err)
		}
	}
}

// TestCutLongLine cuts a line behind a sentence, a word or a letter.
func TestCutLongLine(t *testing.T) {
	for text, want := range map[string]string{
		"وصل الوزير. ثم غادر مساء":                   "وصل الوزير. ",
		"وصل الوزير  ثم غادر مساء":                   "وصل الوزير  ثم ",
		strings.Repeat("ب", 30):                      strings.Repeat("ب", 13),
		"ب" + strings.Repeat("\u064e", 40):           "ب" + strings.Repeat("\u064e", 12),
		strings.Repeat("ب", 10) + "بَُِّْب" + "كتاب": strings.Repeat("ب", 10),
	} {
		f := &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: strings.NewReader(text), o: Options{MaxDocument: 1000}}, size: 8, longest: 30, line: 1}
		first, err := f.chunk()
		if err != nil || string(first.Data) != want || !first.open {
			t.Errorf("%q: cut behind %q, %v", text, first.Data, err)
		}
		second, err := f.chunk()
		if err != nil || second.column != len(want) || second.Offset != len(want) || second.Line != 1 {
			t.Errorf("%q: the second piece is %+v, %v", text, second, err)
		}
	}
}

// TestCutOtherEncoding: texts in other encodings are decoded as they are read, and their
// pieces are those of the same text in UTF-8.
func TestCutOtherEncoding(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	words := []string{"وصل", "الوزير", "إلى", "المدينة", "صباح", "اليوم", "وقال", "إن", "الاجتماع", "مهم"}
	var b strings.Builder
	for b.Len() < 4*pieceSize {
		b.WriteString(words[rng.IntN(len(words))])
		b.WriteString([]string{" ", " ", ".\n\n"}[rng.IntN(3)])
	}
	want, _ := cutContents(t, []byte(b.String()))
	if len(want) < 3 {
		t.Fatalf("%d pieces", len(want))
	}
	for name, enc := range encoded {
		raw, err := enc.NewEncoder().Bytes([]byte(b.String()))
		if err != nil {
			t.Fatal(err)
		}
		got, encoding := cutContents(t, raw)
		if encoding != name || !slices.Equal(got, want) {
			t.Errorf("%s, read as %s: %d pieces, want %d", name, encoding, len(got), len(want))
		}
	}
}

// TestCutPlacesOfBrokenBytes: in pieces they are told with the line and column of the file.
func TestCutPlacesOfBrokenBytes(t *testing.T) {
	text := strings.Repeat("\xc7\xe4 ", 3*pieceSize) + "\n\xff\xc7"
	s, err := New(nil, Options{Stdin: strings.NewReader(text), Cut: func() bool { return true }, Encoding: "iso-8859-6"})
	if err != nil {
		t.Fatal(err)
	}
	for {
		c, err := s.Next(context.Background())
		if err != nil {
			t.Fatal("no broken byte found")
		}
		for item := range c.Items(document.ReadOptions{}) {
			if bad := item.Doc.Origin.Invalid; len(bad) > 0 {
				if len(bad) != 1 || bad[0].Line != 2 || bad[0].Column != 1 {
					t.Errorf("%+v", bad)
				}
				return
			}
		}
	}
}

// cutContents returns the texts of the pieces and the encoding.
func cutContents(t *testing.T, raw []byte) (texts []string, encoding string) {
	t.Helper()
	s, err := New(nil, Options{Stdin: bytes.NewReader(raw), Cut: func() bool { return true }})
	if err != nil {
		t.Fatal(err)
	}
	for {
		c, err := s.Next(context.Background())
		if err == io.EOF {
			return texts, encoding
		}
		if err != nil {
			t.Fatal(err)
		}
		for item := range c.Items(document.ReadOptions{}) {
			if item.Err != nil {
				t.Fatal(item.Err)
			}
			texts, encoding = append(texts, item.Doc.Text), item.Doc.Origin.Encoding
		}
	}
}

// Pieces keep their text until they are freed; then their memory is filled again.
func TestCutFree(t *testing.T) {
	text := strings.Repeat("وصل الوزير إلى العاصمة.\n\n", 1+(12*bufferSize)/48)
	for _, hold := range []int{1, 3, 20} {
		f := &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: strings.NewReader(text), o: Options{MaxDocument: 1 << 30}}, size: pieceSize, longest: maxLine, line: 1}
		var held []*Chunk
		made := map[*memory]bool{}
		for {
			c, err := f.chunk()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			made[f.memory] = true
			if held = append(held, c); len(held) < hold {
				continue
			}
			first := held[0]
			if held = held[1:]; string(first.Data) != text[first.Offset:first.Offset+len(first.Data)] {
				t.Fatalf("%d held: the text at %d has changed", hold, first.Offset)
			}
			first.Free()
			first.Free() // the second time is idle
		}
		if most := 3 + hold*pieceSize/bufferSize*2; len(made) > most {
			t.Errorf("%d held: %d times new memory, want at most %d", hold, len(made), most)
		}
	}
}
