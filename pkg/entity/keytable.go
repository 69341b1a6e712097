package entity

// keyTable maps the keys of words to items. Most keys that are looked up are not there,
// which a small filter tells without a look into the map.
type keyTable struct {
	items  map[wordKey]int32
	filter [16]uint64
}

func (t *keyTable) put(k wordKey, item int32) {
	t.items[k] = item
	t.filter[k>>6%16] |= 1 << (k % 64)
}

func (t *keyTable) may(k wordKey) bool { return t.filter[k>>6%16]>>(k%64)&1 != 0 }

func (t *keyTable) find(k wordKey) (item int32, ok bool) {
	if !t.may(k) {
		return 0, false
	}
	item, ok = t.items[k]
	return item, ok
}

func (t *keyTable) clear() {
	clear(t.items)
	t.filter = [16]uint64{}
}

// bears reports whether a person of the document may have one of the form's hosts for his
// last name.
func (g *register) bears(fm *form) bool {
	for h := range fm.n {
		if g.surname.may(fm.hosts[h].key) {
			return true
		}
	}
	return false
}

// sieve has a bit for the key of each word of the gazetteers: most other words are known by
// theirs and need not be looked up in a map that is far from the processor.
type sieve [1 << sieveBits / 64]uint64

const sieveBits = 18

func (s *sieve) add(k wordKey)      { s[k>>6%(1<<(sieveBits-6))] |= 1 << (k % 64) }
func (s *sieve) may(k wordKey) bool { return s[k>>6%(1<<(sieveBits-6))]>>(k%64)&1 != 0 }
