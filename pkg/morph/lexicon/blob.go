package lexicon

// The compiled lexicon, little endian. A header of offsets, then the sections:
//
//	strings  length byte + letters code, referred to by offset (u24)
//	lexemes  13 bytes each: lemma u24, root u24, part of speech u8, kind u8, weight u16, fine u8, contraction u8, rank i8
//	tags     12 bytes each
//	endings  an open hash of ending numbers (u16) and the endings: prefix letter, length, folded letters
//	classes  offsets u32, then records of 8 bytes: ending u16, tag u16, spelling u24, spare u8
//	buckets  offsets (u32) into stems by the hash of the folded stem
//	stems    length, folded letters, number of entries u16, entries of 8 bytes: spelling u24, lexeme u24, class u16
const (
	magic       = "BAYANLX1"
	lexemeSize  = 13
	tagSize     = 12
	classSize   = 8
	entrySize   = 8
	headerWords = 16
	headerSize  = len(magic) + 4*headerWords
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
)

// hash is FNV-1a over a prefix letter and folded letters.
func hash(prefix byte, s []byte) uint32 {
	h := uint32(2166136261)
	h = (h ^ uint32(prefix)) * 16777619
	for _, c := range s {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}
