package document

import "testing"

// BenchmarkRecord writes and reads a record with all token layers.
func BenchmarkRecord(b *testing.B) {
	d := &Document{ID: "a"}
	for seed := range uint64(40) {
		o := randomDocument(seed)
		at := len(d.Text)
		d.Text += o.Text
		for i, t := range o.Tokens {
			d.Tokens = append(d.Tokens, Token{Span{t.Start + at, t.End + at}, t.Kind})
			d.Norms, d.Stems, d.Readings = append(d.Norms, o.Norms[i]), append(d.Stems, o.Stems[i]), append(d.Readings, o.Readings[i])
		}
	}
	d.Mark(Tokens | Norms | Stems | Analyses)
	line := AppendRecord(nil, d, WriteOptions{Layers: d.Layers()})
	b.Run("write", func(b *testing.B) {
		b.SetBytes(int64(len(line)))
		b.ReportAllocs()
		var buf []byte
		for b.Loop() {
			buf = AppendRecord(buf[:0], d, WriteOptions{Layers: d.Layers()})
		}
	})
	b.Run("read", func(b *testing.B) {
		b.SetBytes(int64(len(line)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := ParseRecord(line, ReadOptions{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
