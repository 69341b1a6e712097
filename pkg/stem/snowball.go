package stem

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
)

// Snowball is the Arabic stemmer of the Snowball project, generated from its source.
type Snowball struct{}

// AppendStem implements Stemmer.
func (Snowball) AppendStem(dst []byte, word string) []byte {
	env := snowballstem.NewEnv(word)
	arabic.Stem(env)
	return append(dst, env.Current()...)
}
