//go:generate go run ../../../scripts/lexicon -dir .

// Package lexicon reads the lexicon's sources, compiles them and looks words up.
//
// The sources are the readable files of the folders data (written for bayan) and
// ayaspell (derived from the AyaSpell dictionary). The compiled form is one block
// of bytes, embedded in the program and used in place: nothing is parsed at start.
package lexicon
