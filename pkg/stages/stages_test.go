package stages

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/pipeline"
)

// TestEveryLayerHasAStage: each layer can be had from bare text, by one stage alone.
func TestEveryLayerHasAStage(t *testing.T) {
	all := All(Options{})
	var given document.Layer
	names := map[string]bool{}
	for _, s := range all {
		if names[s.Name] {
			t.Errorf("two stages are called %s", s.Name)
		}
		names[s.Name] = true
		if both := given & s.Gives; both != 0 {
			t.Errorf("%s gives %s, which another stage gives", s.Name, both)
		}
		given |= s.Gives
		if missing := s.Needs &^ given; missing != 0 {
			t.Errorf("%s stands before what gives it %s", s.Name, missing)
		}
	}
	for l := document.Sentences; l <= document.Summary; l <<= 1 {
		if given&l == 0 {
			continue
		}
		p, err := pipeline.NewPlan(all, l)
		if err != nil {
			t.Errorf("%s: %v", l, err)
			continue
		}
		d := &document.Document{ID: "a", Text: "قال الوزير سامر الخطيب إن العمل سيبدأ غدا. وأضاف أن الكلفة مليون دينار."}
		if err := pipeline.NewChain(p).Apply(d); err != nil || !d.Has(l) {
			t.Errorf("%s: %v", l, err)
		}
	}
}

// TestGivenSentencesStay: a document that came with sentences or tokens of its own keeps them.
func TestGivenSentencesStay(t *testing.T) {
	p, err := pipeline.NewPlan(All(Options{}), document.Sentences|document.Tokens)
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{
		`{"text":"وصل الوزير. غادر الوفد.","sentences":[{"start":0,"end":23,"kind":"heading"}]}`,
		`{"text":"وصل الوزير. غادر الوفد.","tokens":[{"start":0,"end":11},{"start":12,"end":23}]}`,
	}
	for i, want := range [][2]int{{1, 6}, {1, 2}} {
		d, err := document.ParseRecord([]byte(lines[i]), document.ReadOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if err := pipeline.NewChain(p).Apply(d); err != nil {
			t.Fatal(err)
		}
		if len(d.Sentences) != want[0] || len(d.Tokens) != want[1] {
			t.Errorf("%s: %d sentences, %d tokens", lines[i], len(d.Sentences), len(d.Tokens))
		}
		if last := d.Sentences[len(d.Sentences)-1]; last.Last != len(d.Tokens) {
			t.Errorf("%s: the last sentence ends at token %d", lines[i], last.Last)
		}
	}
}
