package statement_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestCutTexts reads every case cut off behind each of its words, and from each of its words on: a text may
// end and begin anywhere, and what it says then does not matter here.
func TestCutTexts(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	apply := run(t)
	pieces := []string{"وقال الوزير على حسابه", "وقال الوزير في تصريح على حسابه الرسمي"}
	for _, file := range files {
		for _, c := range readCases(t, file) {
			words := strings.Split(c.Text, " ")
			for k := 1; k < len(words); k++ {
				pieces = append(pieces, strings.Join(words[:k], " "), strings.Join(words[k:], " "))
			}
		}
	}
	for _, piece := range pieces {
		func() {
			defer func() {
				if r := recover(); r != nil {
					t.Errorf("%s\npanic: %v", piece, r)
				}
			}()
			apply(piece)
		}()
	}
}
