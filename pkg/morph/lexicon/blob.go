package lexicon

// The compiled lexicon, little endian. A header of offsets, then the sections:
//
//	strings  length byte + letters code, referred to by offset (u24)
//	lexemes  13 bytes each: lemma u24, root u24, part of speech u8, kind u8, weight u16, fine u8, contraction u8, rank i8
//	tags     12 bytes each
//	endings  an open hash of ending numbers (u16) and the endings: prefix letter, length, folded letters
//	classes  offsets u32, then records of 8 bytes: ending u16, tag u16, spelling u24, prefix letter u8
//	buckets  offsets (u32) into stems by the hash of the folded stem
//	stems    length, folded letters, number of entries u16, entries of 8 bytes: spelling u24, lexeme u24, class u16
//	filter   one bit for each hash that a stem has, by its lower bits
//
// The highest bit of a record's tag and of an entry's class tells that the letters of
// the spelling are not all their own folded form.
const (
	magic       = "BAYANLX2"
	lexemeSize  = 13
	tagSize     = 12
	classSize   = 8
	entrySize   = 8
	headerWords = 18
	headerSize  = len(magic) + 4*headerWords
	oddBit      = 1 << 15
)

// Header words.
const (
	hStrings = iota
	hLexemes
	hLexemeCount
	hTags
	hTagCount
	hEndingHash
	hEndingSlots
	hEndings
	hClasses
	hClassCount
	hBuckets
	hBucketCount
	hStems
	hSegs
	hSegCount
	hEndingCount
	hFilter
	hFilterBits
)

// hash is FNV-1a over a prefix letter and folded letters, mixed once more.
func hash(prefix byte, s []byte) uint32 {
	h := extend(hashStart, prefix)
	for _, c := range s {
		h = extend(h, c)
	}
	return mix(h)
}

const hashStart = uint32(2166136261)

// extend takes one more letter into an unmixed hash.
func extend(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

func mix(h uint32) uint32 { return h ^ h>>15 }
