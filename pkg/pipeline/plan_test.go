package pipeline

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// stage returns a stage that only marks what it gives and notes that it ran.
func stage(name string, needs, gives document.Layer, ran *[]string) Stage {
	return Stage{Name: name, Needs: needs, Gives: gives, New: func() (Worker, error) {
		return WorkerFunc(func(d *document.Document) error {
			if !d.Has(needs) {
				return errors.New("too early")
			}
			*ran = append(*ran, name)
			d.Mark(gives)
			return nil
		}), nil
	}}
}

func testStages(ran *[]string) []Stage {
	return []Stage{
		stage("summary", document.Statements|document.Keyphrases, document.Summary, ran),
		stage("statement", document.Analyses|document.Entities, document.Statements, ran),
		stage("entity", document.Analyses, document.Entities, ran),
		stage("keyphrase", document.Analyses, document.Keyphrases, ran),
		stage("morph", document.Tokens, document.Analyses, ran),
		stage("segment", 0, document.Sentences|document.Tokens, ran),
	}
}

func TestPlanOrdersStages(t *testing.T) {
	var ran []string
	p, err := NewPlan(testStages(&ran), document.Summary)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"segment", "morph", "keyphrase", "entity", "statement", "summary"}
	if !reflect.DeepEqual(p.Names(), want) {
		t.Errorf("got %v, want %v", p.Names(), want)
	}
	d := &document.Document{}
	if err := NewChain(p).Apply(d); err != nil || !reflect.DeepEqual(ran, want) {
		t.Errorf("ran %v, %v", ran, err)
	}
}

func TestChainComputesOnlyWhatIsMissing(t *testing.T) {
	tests := []struct {
		have document.Layer
		want []string
	}{
		{document.Summary, nil},
		{document.Statements, []string{"segment", "morph", "keyphrase", "summary"}},
		{document.Tokens | document.Keyphrases, []string{"morph", "entity", "statement", "summary"}},
		{document.Statements | document.Keyphrases, []string{"summary"}},
	}
	for _, test := range tests {
		var ran []string
		p, err := NewPlan(testStages(&ran), document.Summary)
		if err != nil {
			t.Fatal(err)
		}
		d := &document.Document{}
		d.Mark(test.have)
		if err := NewChain(p).Apply(d); err != nil || !reflect.DeepEqual(ran, test.want) {
			t.Errorf("with %s: ran %v, %v; want %v", test.have, ran, err, test.want)
		}
	}
}

func TestImpossiblePlans(t *testing.T) {
	var ran []string
	tests := []struct {
		stages []Stage
		part   string
	}{
		{nil, "the command needs the layer stems, which no stage gives"},
		{[]Stage{stage("stem", document.Norms, document.Stems, &ran)}, "stem needs the layer norms"},
		{[]Stage{stage("stem", document.Norms, document.Stems, &ran), stage("normalize", document.Stems, document.Norms, &ran)}, "needs what normalize gives"},
	}
	for _, test := range tests {
		if _, err := NewPlan(test.stages, document.Stems); err == nil || !strings.Contains(err.Error(), test.part) {
			t.Errorf("got %v, want …%s…", err, test.part)
		}
	}
}

func TestPanicIsTheDocumentsError(t *testing.T) {
	made := 0
	s := Stage{Name: "fragile", Gives: document.Tokens, New: func() (Worker, error) {
		made++
		return WorkerFunc(func(d *document.Document) error {
			if d.Text == "" {
				panic("empty")
			}
			d.Mark(document.Tokens)
			return nil
		}), nil
	}}
	p, err := NewPlan([]Stage{s}, document.Tokens)
	if err != nil {
		t.Fatal(err)
	}
	c := NewChain(p)
	failed := (*Error)(nil)
	if err := c.Apply(&document.Document{}); !errors.As(err, &failed) || failed.Stage != "fragile" || failed.Stack == nil {
		t.Errorf("got %v", err)
	}
	if err := c.Apply(&document.Document{Text: "x"}); err != nil || made != 2 {
		t.Errorf("after the panic: %v, %d workers", err, made)
	}
}

// TestApplyAll: the stages work the documents side by side, each with an error of its own.
func TestApplyAll(t *testing.T) {
	var ran []string
	stage := func(name string, needs, gives document.Layer) Stage {
		return Stage{Name: name, Needs: needs, Gives: gives, New: func() (Worker, error) {
			return WorkerFunc(func(d *document.Document) error {
				if ran = append(ran, name+d.Text); d.Text == "2" {
					return errors.New("no")
				}
				d.Mark(gives)
				return nil
			}), nil
		}}
	}
	p, err := NewPlan([]Stage{stage("a", 0, document.Tokens), stage("b", document.Tokens, document.Norms)}, document.Norms)
	if err != nil {
		t.Fatal(err)
	}
	given := &document.Document{Text: "3"}
	given.Mark(document.Tokens)
	errs := NewChain(p).ApplyAll([]*document.Document{{Text: "1"}, nil, {Text: "2"}, given})
	if len(errs) != 4 || errs[0] != nil || errs[1] != nil || errs[2] == nil || errs[3] != nil {
		t.Errorf("errors %v", errs)
	}
	if want := []string{"a1", "a2", "b1", "b3"}; !reflect.DeepEqual(ran, want) {
		t.Errorf("ran %v, want %v", ran, want)
	}
}

func TestStageThatGivesNothing(t *testing.T) {
	s := Stage{Name: "lazy", Gives: document.Tokens, New: func() (Worker, error) {
		return WorkerFunc(func(*document.Document) error { return nil }), nil
	}}
	p, _ := NewPlan([]Stage{s}, document.Tokens)
	if err := NewChain(p).Apply(&document.Document{}); err == nil {
		t.Error("no error")
	}
}
