package stats

import (
	"reflect"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

func TestCorpus(t *testing.T) {
	c := New()
	s := segment.New()
	for _, text := range []string{"وصل الوزير. وصل الوفد.\n\nبقي الوزيرُ 3 أيام.", "الوفد عاد"} {
		d := &document.Document{Text: text}
		if err := s.Apply(d); err != nil {
			t.Fatal(err)
		}
		c.Add(d)
	}
	got := map[string]float64{}
	for _, f := range c.Figures() {
		got[f.Name] = f.Value
	}
	for name, want := range map[string]float64{"documents": 2, "paragraphs": 3, "tokens.word": 9, "tokens.number": 1, "tokens.punctuation": 3, "forms": 6, "forms.once": 3} {
		if got[name] != want {
			t.Errorf("%s is %v, want %v", name, got[name], want)
		}
	}
	if top := c.Top(2); !reflect.DeepEqual(top, []Count{{"الوزير", 2}, {"الوفد", 2}}) {
		t.Errorf("top: %v", top)
	}
}
