package lexicon

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// TestVerbForms looks for the third persons and the masdar of every verb of the lexicon: no
// other word that is folded like one of them (هنأ: هنا) may hide it.
func TestVerbForms(t *testing.T) {
	x, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("data/verbs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		c := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(c[0], "#") || len(c) < 4 {
			continue
		}
		forms := []string{c[0], c[1], c[3]}
		if !strings.HasSuffix(c[0], "ى") && !strings.HasSuffix(c[0], "ا") {
			forms = append(forms, c[0]+"ت")
		}
		for _, form := range forms {
			found := form == "-"
			for _, cue := range x.Analyse(form).Cues {
				found = found || cue.Verb.Lemma == c[0]
			}
			if !found {
				t.Errorf("%s is no form of %s", form, c[0])
			}
		}
	}
}
