package source

import (
	"bytes"
	"strings"
	"testing"
)

func TestCut(t *testing.T) {
	text := strings.Repeat("وصل الوزير إلى العاصمة.\n\n\nثم غادر مساء.\n", 50) + strings.Repeat("سطر طويل ", 60) + "\n" + strings.Repeat("سطر\n", 90)
	for _, size := range []int{1, 7, 64, 300, 5000, len(text)} {
		c := &Chunk{Format: Text, Encoding: UTF8, Line: 1, Data: []byte(text), Err: errEmpty}
		pieces := c.Cut(size)
		var all []byte
		for i, p := range pieces {
			if p.Offset != len(all) || p.Line != 1+bytes.Count(all, []byte{'\n'}) || p.Rest != (i > 0) {
				t.Fatalf("size %d: piece %d is at %d, line %d, rest %v", size, i, p.Offset, p.Line, p.Rest)
			}
			if i > 0 && all[len(all)-1] != '\n' {
				t.Fatalf("size %d: piece %d begins inside a line", size, i)
			}
			if (p.Err != nil) != (i == len(pieces)-1) {
				t.Fatalf("size %d: piece %d has error %v", size, i, p.Err)
			}
			all = append(all, p.Data...)
		}
		if string(all) != text {
			t.Fatalf("size %d: the pieces are not the text", size)
		}
		if size == 64 && len(pieces) < 20 {
			t.Errorf("only %d pieces", len(pieces))
		}
	}
}
