package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/registry"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/arabic"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

// peer does one library's work over a text and returns how many units it found, so that
// no work can be left out.
type peer func(text []byte, out *bufio.Writer) (int, error)

// peers are the Go libraries by name.
var peers = map[string]peer{
	"uax29":        uax29Words,
	"uniseg":       unisegWords,
	"x/text NFKC":  nfkc,
	"bleve ar":     bleveArabic,
	"snowballstem": snowball,
}

// runPeer reads standard input and writes what the peer makes of it to out.
func runPeer(name string, in io.Reader, out io.Writer) error {
	p, ok := peers[name]
	if !ok {
		return fmt.Errorf("unknown peer %q", name)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(out, 256<<10)
	n, err := p(text, w)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, n)
	return w.Flush()
}

func uax29Words(text []byte, out *bufio.Writer) (n int, err error) {
	for it := words.FromBytes(text); it.Next(); n++ {
		out.Write(it.Value())
		out.WriteByte(' ')
	}
	return n, nil
}

func unisegWords(text []byte, out *bufio.Writer) (n int, err error) {
	for state := -1; len(text) > 0; n++ {
		var word []byte
		word, text, state = uniseg.FirstWord(text, state)
		out.Write(word)
		out.WriteByte(' ')
	}
	return n, nil
}

func nfkc(text []byte, out *bufio.Writer) (int, error) {
	b := norm.NFKC.Bytes(text)
	out.Write(b)
	return len(b), nil
}

func bleveArabic(text []byte, out *bufio.Writer) (n int, err error) {
	a, err := registry.NewCache().AnalyzerNamed(ar.AnalyzerName)
	if err != nil {
		return 0, err
	}
	for line := range lines(text) {
		for _, t := range a.Analyze(line) {
			out.Write(t.Term)
			out.WriteByte(' ')
			n++
		}
	}
	return n, nil
}

func snowball(text []byte, out *bufio.Writer) (n int, err error) {
	for it := words.FromBytes(text); it.Next(); {
		w := it.Value()
		if w[0] < 0x80 {
			continue
		}
		env := snowballstem.NewEnv(string(w))
		arabic.Stem(env)
		out.WriteString(env.Current())
		out.WriteByte(' ')
		n++
	}
	return n, nil
}
