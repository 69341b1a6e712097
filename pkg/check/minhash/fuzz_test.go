package minhash

import "testing"

// FuzzIndex adds a document for each byte, whose words the byte decides: documents of the
// same words match with similarity 1, and every match points back.
func FuzzIndex(f *testing.F) {
	f.Add([]byte("aab"))
	f.Add([]byte("\x00\x00\x01\xff\xff"))
	f.Fuzz(func(t *testing.T, kinds []byte) {
		if len(kinds) > 200 {
			return
		}
		x := NewIndex(0.5)
		defer x.Close()
		for _, k := range kinds {
			words := make([]uint32, int(k)%40)
			for i := range words {
				words[i] = uint32(int(k)/40 + i)
			}
			s := New(Shingles(nil, words, 3))
			if err := x.Add(Document{Signature: &s, Ref: []byte{k}}); err != nil {
				t.Fatal(err)
			}
		}
		matched := map[int]bool{}
		err := x.Matches(func(m Match) error {
			a, err := x.Ref(m.A)
			if err != nil {
				return err
			}
			if m.A >= m.B || m.Similarity < 0.5 || m.Similarity > 1 || a[0] != kinds[m.A] {
				t.Fatalf("%+v", m)
			}
			matched[m.B] = true
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[byte]bool{}
		for i, k := range kinds {
			if seen[k] && !matched[i] {
				t.Fatalf("%v: document %d is not found", kinds, i)
			}
			seen[k] = true
		}
	})
}
