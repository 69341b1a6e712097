// Command morphcoverage measures how many words of raw news the analyser knows by
// lexicon or rule, how fast it reads them, and lists the words it guesses.
//
//	go run ./scripts/morphcoverage -news FILE.jsonl.gz [-unknown FILE] [-every K] [-hosts pkg/morph/hosts.bin]
//
// With -hosts it writes the table of unknown words' counts that the guesser uses.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"sort"
	"strings"
	"syscall"
	"time"
	"unicode"

	"github.com/klauspost/compress/gzip"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
)

func main() {
	news := flag.String("news", "", "gzipped JSON Lines with a text field")
	unknown := flag.String("unknown", "", "write guessed forms with their counts to this file")
	every := flag.Int("every", 1, "use every k-th document")
	cpu := flag.String("cpuprofile", "", "write a CPU profile")
	hosts := flag.String("hosts", "", "write the guesser's table to this file")
	flag.Parse()
	if *cpu != "" {
		f, err := os.Create(*cpu)
		if err == nil {
			_ = pprof.StartCPUProfile(f)
			defer pprof.StopCPUProfile()
		}
	}
	if err := run(*news, *unknown, *hosts, *every); err != nil {
		fmt.Fprintln(os.Stderr, "morphcoverage:", err)
		os.Exit(1)
	}
}

func run(news, unknown, hosts string, every int) error {
	docs, err := load(news, every)
	if err != nil {
		return err
	}
	a, err := morph.New(morph.Options{})
	if err != nil {
		return err
	}
	var bySource [3]int
	guessed := map[string]int{}
	words := 0
	var busy time.Duration
	for _, d := range docs {
		start := cpuTime()
		if err := a.Apply(d); err != nil {
			return err
		}
		busy += cpuTime() - start
		for i, r := range d.Readings {
			if r.Best == nil {
				continue
			}
			words++
			bySource[r.Best.Source]++
			if r.Best.Source == document.Guess {
				guessed[d.Slice(d.Tokens[i].Span)]++
			}
		}
		d.Readings = nil
	}
	for s, n := range bySource {
		fmt.Printf("%s %.2f%%  ", [...]string{"guess", "rule", "lexicon"}[s], 100*float64(n)/float64(words))
	}
	fmt.Printf("of %d words, %.0f words a second of processor time\n", words, float64(words)/busy.Seconds())
	if hosts != "" {
		if err := os.WriteFile(hosts, morph.PackHosts(guessed), 0o644); err != nil {
			return err
		}
	}
	if unknown == "" {
		return nil
	}
	return list(unknown, guessed)
}

// cpuTime is the processor time of the process so far, garbage collection
// included: what other programs do on the machine does not count.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func list(name string, counts map[string]int) error {
	forms := make([]string, 0, len(counts))
	for f := range counts {
		forms = append(forms, f)
	}
	sort.Slice(forms, func(i, j int) bool {
		if counts[forms[i]] != counts[forms[j]] {
			return counts[forms[i]] > counts[forms[j]]
		}
		return forms[i] < forms[j]
	})
	var b strings.Builder
	for _, f := range forms {
		fmt.Fprintf(&b, "%s\t%d\n", f, counts[f])
	}
	return os.WriteFile(name, []byte(b.String()), 0o644)
}

func load(news string, every int) ([]*document.Document, error) {
	f, err := os.Open(news)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<24)
	var out []*document.Document
	for n := 0; sc.Scan(); n++ {
		if n%every != 0 {
			continue
		}
		var d struct{ Title, Text string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			return nil, err
		}
		out = append(out, tokens(d.Title+"\n"+d.Text))
	}
	return out, sc.Err()
}

// tokens splits text plainly; this measures the morphology, not the tokeniser.
func tokens(text string) *document.Document {
	d := &document.Document{Text: text}
	start, first := -1, 0
	flush := func(end int) {
		if start >= 0 {
			d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: start, End: end}})
			start = -1
		}
	}
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == 'ـ':
			if start < 0 {
				start = i
			}
		case unicode.IsSpace(r):
			flush(i)
		default:
			flush(i)
			d.Tokens = append(d.Tokens, document.Token{Span: document.Span{Start: i, End: i + len(string(r))}})
		}
		if r == '\n' || strings.ContainsRune(".!؟?", r) {
			flush(i)
			d.Sentences = append(d.Sentences, document.Sentence{First: first, Last: len(d.Tokens)})
			first = len(d.Tokens)
		}
	}
	flush(len(text))
	d.Sentences = append(d.Sentences, document.Sentence{First: first, Last: len(d.Tokens)})
	return d
}
