package source

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"
)

// pieces returns the chunks that a text is cut into.
func pieces(t *testing.T, text string, size int, r io.Reader, max int) (out []*Chunk) {
	t.Helper()
	f := &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: r, o: Options{MaxDocument: max}}, size: size, line: 1}
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
			got := pieces(t, text, size, r, 1<<20)
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
	got := pieces(t, "", 64, strings.NewReader(strings.Repeat("وصل الوزير.\n\n", 100)), 1000)
	if last := got[len(got)-1]; last.Err == nil || !strings.Contains(last.Err.Error(), "larger than 1000 bytes") || !last.Rest {
		t.Errorf("the last chunk is %+v", last)
	}
}

// Other encodings are not cut, and give the same text.
func TestCutOtherEncoding(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	words := []string{"وصل", "الوزير", "إلى", "المدينة", "صباح", "اليوم", "وقال", "إن", "الاجتماع", "مهم"}
	var b strings.Builder
	for b.Len() < 4*pieceSize {
		b.WriteString(words[rng.IntN(len(words))])
		b.WriteString([]string{" ", " ", ".\n\n"}[rng.IntN(3)])
	}
	utf16 := make([]byte, 0, 2*b.Len())
	for _, r := range b.String() {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	s, err := New(nil, Options{Stdin: bytes.NewReader(utf16), Cut: func() bool { return true }})
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Next(context.Background())
	if err != nil || c.Encoding != UTF16LE || len(c.Data) != len(utf16) {
		t.Fatalf("%v %v %d bytes", err, c.Encoding, len(c.Data))
	}
	if _, err := s.Next(context.Background()); err != io.EOF {
		t.Fatal(err)
	}
}

// Pieces keep their text until they are freed; then their memory is filled again.
func TestCutFree(t *testing.T) {
	text := strings.Repeat("وصل الوزير إلى العاصمة.\n\n", 1+(12*bufferSize)/48)
	for _, hold := range []int{1, 3, 20} {
		f := &cutFeed{textFeed: textFeed{stream: &stream{path: "x"}, r: strings.NewReader(text), o: Options{MaxDocument: 1 << 30}}, size: pieceSize, line: 1}
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
