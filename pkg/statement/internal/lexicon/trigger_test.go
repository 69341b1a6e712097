package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestAlternatives(t *testing.T) {
	for phrase, want := range map[string][]string{
		"لا_نعلق":               {"لا نعلق"},
		"لا_يوجد/توجد_خلاف/نية": {"لا يوجد خلاف", "لا يوجد نية", "لا توجد خلاف", "لا توجد نية"},
	} {
		var have []string
		for _, words := range alternatives(strings.Split(phrase, "_")) {
			have = append(have, strings.Join(words, " "))
		}
		if !slices.Equal(have, want) {
			t.Errorf("%s: want %q, have %q", phrase, want, have)
		}
	}
}
