package summary_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
	"github.com/bayan-nlp/bayan/pkg/stages"
	"github.com/bayan-nlp/bayan/pkg/summary"
)

// dangling matches a sentence that begins with a speech verb directly before what it
// reports. It is written apart from the summariser's own lists.
var dangling = regexp.MustCompile(`^(كما |وقد |ثم )?[وف]?(قال|قالت|قالوا|أضاف|أضافت|أضافوا|أكد|أكدت|أشار|أشارت|أوضح|أوضحت|ذكر|ذكرت|تابع|تابعت|أعرب|أعربت|شدد|شددت|أردف|لفت|صرح|صرحت|اعتبر|اعتبرت|نفى|نفت|حذر|حذرت)( أيضا| أيضاً)?(:| :| "|"| «| “| أن | إن | أنه| أنها| إنه| إنها| بأن| إلى أن| على أن| في تصريح| من أن)`)

// violations names what is wrong with a summary, given the lines that were put into the
// text. A heading is a line without end mark that is shorter than a sentence.
func violations(d *document.Document, injected []string) []string {
	var bad []string
	for n, s := range d.Summary.Sentences {
		for _, line := range injected {
			if s.Text == line || len(strings.Fields(line)) > 2 && strings.Contains(s.Text, strings.TrimSuffix(line, ".")) {
				bad = append(bad, "boilerplate: "+s.Text)
			}
		}
		if k := d.Sentences[s.Sentence].Kind; k != document.Body {
			bad = append(bad, k.String()+": "+s.Text)
		}
		if strings.Count(s.Text, `"`)%2 != 0 || strings.Count(s.Text, "«") != strings.Count(s.Text, "»") {
			bad = append(bad, "half quotation: "+s.Text)
		}
		if m := dangling.FindString(s.Text); m != "" && (s.Start > d.Sentences[0].Start || n > 0) && !shortName(s.Text[len(m)-1:]) {
			bad = append(bad, "no speaker: "+s.Text)
		}
	}
	return bad
}

// shortName reports whether s begins with a name of at most three words in quotation
// marks that a complementiser follows: وقالت "تندر" إنها.
var shortNamePattern = regexp.MustCompile(`^["«“]?([^\s"»”]+ ?){1,3}["»”]( \S+){0,2} (إن|أن|إنه|إنها|أنه|أنها|بأن|إنهم|إلى أن|على أن|في|خلال|لدى|عبر)`)

func shortName(s string) bool { return shortNamePattern.MatchString(s) }

// all returns a chain of all stages up to the summary.
func all(t testing.TB, o summary.Options) *pipeline.Chain {
	t.Helper()
	plan, err := pipeline.NewPlan(stages.All(stages.Options{Summary: o}), document.Summary)
	if err != nil {
		t.Fatal(err)
	}
	return pipeline.NewChain(plan)
}

func TestZeros(t *testing.T) {
	files, _ := filepath.Glob("testdata/articles/*.txt")
	if len(files) == 0 {
		t.Fatal("no articles")
	}
	for _, o := range []summary.Options{{}, {Sentences: 1}, {Ratio: 0.5}, {Ratio: 1}, {Method: summary.LexRank, Sentences: 4}, {Method: summary.LSA, Words: 60}} {
		chain := all(t, o)
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for seed := range uint64(15) {
				noisy, lines := inject(rand.New(rand.NewPCG(seed, 7)), string(text))
				d := &document.Document{Text: noisy}
				if err := chain.Apply(d); err != nil {
					t.Fatal(err)
				}
				if len(d.Summary.Sentences) == 0 {
					t.Errorf("%s, seed %d: empty", f, seed)
				}
				for _, v := range violations(d, lines) {
					t.Errorf("%s, seed %d, %+v: %s", filepath.Base(f), seed, o, v)
				}
			}
		}
	}
}

// TestZerosOnNews runs over articles of the file that BAYAN_NEWS names (JSON Lines,
// gzip), each as it is and with boilerplate put in. BAYAN_NEWS_COUNT is their number.
func TestZerosOnNews(t *testing.T) {
	path := os.Getenv("BAYAN_NEWS")
	if path == "" {
		t.Skip("BAYAN_NEWS is not set")
	}
	count, err := strconv.Atoi(os.Getenv("BAYAN_NEWS_COUNT"))
	if err != nil {
		count = 2000
	}
	chain := all(t, summary.Options{})
	sums, bad, empty := 0, 0, 0
	for _, text := range sample(t, path, count) {
		for variant := range 2 {
			d, lines := &document.Document{Text: text}, []string(nil)
			if variant == 1 {
				d.Text, lines = inject(rand.New(rand.NewPCG(uint64(sums), 3)), text)
			}
			if err := chain.Apply(d); err != nil {
				t.Error(err)
				continue
			}
			sums++
			if len(d.Summary.Sentences) == 0 {
				empty++
			}
			for _, v := range violations(d, lines) {
				bad++
				t.Error(v)
			}
		}
	}
	t.Logf("%d summaries, %d empty, %d violations", sums, empty, bad)
}

// sample returns about count texts of the file, evenly spread.
func sample(t *testing.T, path string, count int) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	in := bufio.NewScanner(z)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var r struct{ Text string }
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, r.Text)
	}
	step := max(1, len(texts)/count)
	var out []string
	for i := step / 2; i < len(texts) && len(out) < count; i += step {
		out = append(out, texts[i])
	}
	return out
}
