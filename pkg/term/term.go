// Package term says which words of a text count as the same: those of one folded
// form, one lemma or one root. Concordances and comparisons of corpora share it.
package term

import (
	"fmt"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/normalize"
)

// By is what words are counted and found by.
type By string

// The ways to take words as the same. All of them are blind to vowel marks, tatweel,
// alif variants and case (كِتَـابٌ is كتاب). Form is the word as it stands, with its clitics;
// Lemma its dictionary form (وبكتبهم is كتاب); Root its radicals (مكتبة is كتب).
const (
	Form  By = "form"
	Lemma By = "lemma"
	Root  By = "root"
)

// ParseBy returns the way of that name.
func ParseBy(s string) (By, error) {
	switch b := By(s); b {
	case Form, Lemma, Root:
		return b, nil
	}
	return "", fmt.Errorf("words by %q: want form, lemma or root", s)
}

// Needs are the layers that the keys of b are made from.
func (b By) Needs() document.Layer {
	if b == Form {
		return document.Sentences | document.Tokens
	}
	return document.Sentences | document.Tokens | document.Analyses
}

// maxFolded bounds the number of spellings whose folded form is kept.
const maxFolded = 1 << 16

// Keyer gives the keys of words. It keeps a cache and is used by one goroutine at a time.
type Keyer struct {
	by     By
	n      *normalize.Normalizer
	folded map[string]string
}

// NewKeyer returns a Keyer by b.
func NewKeyer(b By) (*Keyer, error) {
	n, err := normalize.New(normalize.Options{Profile: normalize.Search})
	if err != nil {
		return nil, err
	}
	return &Keyer{by: b, n: n, folded: map[string]string{}}, nil
}

// By returns what the keys are made by.
func (k *Keyer) By() By { return k.by }

// Shown returns what stands for token i of d: its surface form, lemma or root, unfolded.
// It is empty for a word without a root. d must have the layers of By.Needs.
func (k *Keyer) Shown(d *document.Document, i int) string {
	if k.by != Form {
		if a := d.Readings[i].Best; a != nil {
			return k.Of(a)
		}
		if k.by == Root {
			return ""
		}
	}
	return d.Slice(d.Tokens[i].Span)
}

// Of returns the lemma or root of an analysis.
func (k *Keyer) Of(a *document.Analysis) string {
	if k.by == Root {
		return a.Root
	}
	return a.Lemma
}

// Key returns the key of token i of d, by which equal words are found; empty for none.
func (k *Keyer) Key(d *document.Document, i int) string { return k.Fold(k.Shown(d, i)) }

// Fold returns s with its spelling variants and letter case folded. The result keeps no memory of s.
func (k *Keyer) Fold(s string) string {
	if f, ok := k.folded[s]; ok {
		return f
	}
	if len(k.folded) >= maxFolded {
		clear(k.folded)
	}
	own := strings.Clone(s)
	f := strings.ToLower(strings.TrimSpace(k.n.String(own)))
	k.folded[own] = f
	return f
}
