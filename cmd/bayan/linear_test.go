package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"
)

// shapes are texts that have led analysers of text into quadratic work, by what is
// repeated in them.
var shapes = map[string]string{
	"short lines": "قال نعم.\n", "paragraphs": "قال الوزير: نعم.\n\n", "cues": "قال ", "reported": "قال إن ", "quoted": "قال الوزير: \"نعم\". ",
	"opening quotes": "«", "straight quotes": "\"", "nested quotes": "«قال \"", "apostrophes": "'ب", "brackets": "(", "bracket pairs": "[ب] ",
	"a word": "ب", "marks": "َ", "tatweel": "ـ", "proclitics": "وال", "commas": "، ", "dots": ".", "ellipses": ".. ", "and": "و ", "relative": "الذي ",
	"names": "محمد بن ", "of": "عبد ", "titles": "رئيس وزير ", "country": "مصر والسودان ", "digits": "1", "numbers": "١٢٫٥٪ ", "dates": "12/3/2020 ", "months": "كانون ",
	"links": "http://a.b/", "path": "a/", "mail": "a@b.c ", "hashtags": "#علي_", "emoji": "👨\u200d👩\u200d", "joiners": "\u200d", "bidi": "\u202e", "spaces": " ", "line ends": "\n",
	"carriage returns": "\r\n", "headings": "عنوان\n\n", "latin": "running ", "persian": "گفت ", "presentation": "ﻻ", "bytes": "قال \xff",
}

// TestLinear: four times the text takes about four times the work, whatever the text is.
// What is measured is processor time, so that other programs do not disturb it much; a
// suspect is measured again on twice as much, for little text may end before the garbage
// collector runs.
func TestLinear(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("takes its time")
	}
	commands := [][]string{
		{"normalize", "--profile", "search", "--explain"}, {"tokenize", "-o", "jsonl"}, {"stem", "--algorithm", "light10"}, {"stem", "--algorithm", "isri"}, {"analyze", "-o", "conllu"},
		{"keywords"}, {"keywords", "--method", "textrank"}, {"statements"}, {"summarize"}, {"check", "--fail-on", "never", "--rules", "**"}, {"concord", "نعم"}, {"stats"},
	}
	shapes := shapes
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range 1000 {
		fmt.Fprintf(&b, "%c%c%c%c ", 'ب'+r.IntN(8), 'ب'+r.IntN(8), 'س'+r.IntN(8), 'ف'+r.IntN(8))
	}
	shapes["words"] = b.String()
	for name, shape := range shapes {
		for _, args := range commands {
			var few, many time.Duration
			for try, small := 1, 20_000; ; try, small = try+1, 2*small {
				if many = work(args, shape, 4*small); many < 150*time.Millisecond {
					break
				}
				if few = work(args, shape, small); many < 8*few {
					break
				}
				if many = min(many, work(args, shape, 4*small)); many < 8*few { // the machine's hiccup
					break
				}
				if try == 3 {
					t.Errorf("%s of %s: %v for %d bytes, %v for %d", args[0], name, few, small, many, 4*small)
					break
				}
			}
		}
	}
}

// work returns the processor time of a command over a repeated text of size bytes.
func work(args []string, shape string, size int) time.Duration {
	text := strings.Repeat(shape, size/len(shape)+1)
	before := processorTime()
	runCommand(append([]string{args[0], "--jobs", "1"}, args[1:]...), text)
	return processorTime() - before
}

func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
