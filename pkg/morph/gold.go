package morph

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Gold is one annotated token of a training or test sentence.
type Gold struct {
	Text string
	// Segments are the syntactic words' forms, Host the index of the host; empty for tokens that are no Arabic words.
	Segments    []string
	Host        int
	Lemma, Root string
	UPOS        document.UPOS
	Feats       string
}

// FeatString writes features as in CoNLL-U: name=value pairs in alphabetical order, "_" for none.
func FeatString(f document.Feats) string {
	var b strings.Builder
	put := func(name string, value int, names ...string) {
		if value <= 0 || value > len(names) || names[value-1] == "" {
			return
		}
		if b.Len() > 0 {
			b.WriteByte('|')
		}
		b.WriteString(name + "=" + names[value-1])
	}
	aspect := int(f.Aspect)
	if f.Aspect == document.Imperative {
		aspect = 0
	}
	put("Aspect", aspect, "Perf", "Imp")
	put("Case", int(f.Case), "Nom", "Acc", "Gen")
	put("Definite", int(f.Definite), "Def", "Ind", "Cons")
	put("Gender", int(f.Gender), "Masc", "Fem")
	if f.Aspect == document.Imperative {
		put("Mood", 1, "Imp")
	} else {
		put("Mood", int(f.Mood), "Ind", "Sub", "Jus")
	}
	put("NumType", int(f.NumType), "Card", "Ord")
	put("Number", int(f.Number), "Sing", "Dual", "Plur")
	put("Person", int(f.Person), "1", "2", "3")
	put("PronType", int(f.PronType), "Prs", "Dem", "Rel", "Int", "Neg")
	put("Voice", int(f.Voice), "Act", "Pass")
	if b.Len() == 0 {
		return "_"
	}
	return b.String()
}

// goldOf describes an analysis as gold.
func goldOf(text string, an *document.Analysis) Gold {
	g := Gold{Text: text}
	if an == nil {
		return g
	}
	for _, s := range an.Segments {
		g.Segments = append(g.Segments, s.Form)
	}
	g.Host, g.Lemma, g.Root, g.UPOS, g.Feats = an.Host, an.Lemma, an.Root, an.UPOS(), FeatString(an.Feats())
	return g
}

// Alternatives lists the distinct readings of a token by falling probability, the chosen one first.
func Alternatives(text string, r document.Reading) (gs []Gold, confidence []float32) {
	seen := map[string]bool{}
	add := func(an *document.Analysis, p float32) {
		g := goldOf(text, an)
		k := fmt.Sprint(g)
		if !seen[k] {
			seen[k] = true
			gs, confidence = append(gs, g), append(confidence, p)
		}
	}
	if r.Best == nil {
		return nil, nil
	}
	add(r.Best, r.Confidence)
	for _, o := range r.Others {
		add(o.Best, o.Confidence)
	}
	return gs, confidence
}

// WriteGold writes sentences as CoNLL-U.
func WriteGold(w io.Writer, id string, sentences [][]Gold) error {
	for n, s := range sentences {
		words := make([]string, len(s))
		for i, g := range s {
			words[i] = g.Text
		}
		fmt.Fprintf(w, "# sent_id = %s-%d\n# text = %s\n", id, n+1, strings.Join(words, " "))
		k := 1
		for _, g := range s {
			k = g.write(w, k)
		}
		if _, err := fmt.Fprintln(w); err != nil {
			return err
		}
	}
	return nil
}

func (g Gold) write(w io.Writer, k int) int {
	if len(g.Segments) == 0 {
		fmt.Fprintf(w, "%d\t%s\t%s\tX\t_\t_\t_\t_\t_\t_\n", k, g.Text, g.Text)
		return k + 1
	}
	if len(g.Segments) > 1 || g.Segments[0] != g.Text {
		fmt.Fprintf(w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", k, k+len(g.Segments)-1, g.Text)
	}
	for i, s := range g.Segments {
		if i != g.Host {
			fmt.Fprintf(w, "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", k, s)
		} else {
			misc := "_"
			if g.Root != "" {
				misc = "Root=" + g.Root
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t_\t%s\t_\t_\t_\t%s\n", k, s, g.Lemma, g.UPOS, g.Feats, misc)
		}
		k++
	}
	return k
}

// ReadGold reads what WriteGold wrote. name is used in errors.
func ReadGold(name string, r io.Reader) ([][]Gold, error) {
	var out [][]Gold
	var cur []Gold
	left := 0
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" {
			if len(cur) > 0 {
				out = append(out, cur)
			}
			cur = nil
			continue
		}
		if line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns instead of 10", name, n, len(c))
		}
		var from, to int
		if k, _ := fmt.Sscanf(c[0], "%d-%d", &from, &to); k == 2 {
			cur = append(cur, Gold{Text: c[1]})
			left = to - from + 1
			continue
		}
		if left == 0 {
			cur = append(cur, Gold{Text: c[1]})
			if c[3] == "X" && c[5] == "_" && c[9] == "_" {
				continue
			}
		} else {
			left--
		}
		if len(cur) == 0 {
			return nil, fmt.Errorf("%s:%d: a word outside a sentence", name, n)
		}
		if err := cur[len(cur)-1].addWord(c); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if len(cur) > 0 {
		out = append(out, cur)
	}
	return out, sc.Err()
}

func (g *Gold) addWord(c []string) error {
	g.Segments = append(g.Segments, c[1])
	if c[2] == "_" {
		return nil
	}
	u, ok := document.ParseUPOS(c[3])
	if !ok {
		return fmt.Errorf("unknown part of speech %q", c[3])
	}
	g.Host, g.Lemma, g.UPOS, g.Feats = len(g.Segments)-1, c[2], u, c[5]
	if r, ok := strings.CutPrefix(c[9], "Root="); ok {
		g.Root = r
	}
	return nil
}

// Matches grades how well an analysis agrees with the gold: 0 not at all, 1 in
// segments, lemma and part of speech, 2 in the features too.
func (g Gold) Matches(an *document.Analysis) int {
	if an == nil || len(an.Segments) != len(g.Segments) || an.Lemma != g.Lemma || an.UPOS() != g.UPOS {
		return 0
	}
	for i, s := range an.Segments {
		if s.Form != g.Segments[i] {
			return 0
		}
	}
	if g.Root != "" && an.Root != g.Root {
		return 0
	}
	if FeatString(an.Feats()) == g.Feats {
		return 2
	}
	return 1
}

// ReadGoldDir reads all *.conllu files of a folder in the order of their names and
// parts them: every fifth sentence of a file is for testing, the others for training.
func ReadGoldDir(dir fs.FS) (train, test [][]Gold, err error) {
	names, err := fs.Glob(dir, "*.conllu")
	if err != nil {
		return nil, nil, err
	}
	sort.Strings(names)
	for _, name := range names {
		f, err := dir.Open(name)
		if err != nil {
			return nil, nil, err
		}
		ss, err := ReadGold(name, f)
		f.Close()
		if err != nil {
			return nil, nil, err
		}
		for i, s := range ss {
			if i%5 == 4 {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
	}
	return train, test, nil
}
