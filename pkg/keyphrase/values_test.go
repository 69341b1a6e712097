package keyphrase

import (
	"slices"
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

// TestQuickValues compares the values for the quick sum with those of the features of the
// same names.
func TestQuickValues(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(e.features) != featureCount || len(QuickFeatures()) != quickCount {
		t.Fatalf("%d features, %d quick ones", len(e.features), len(QuickFeatures()))
	}
	d := &document.Document{Text: "وقع وزير المياه الأردني اتفاق المياه مع تونس في عمان.\nقال الوزير إن اتفاق المياه مع تونس بداية شراكة، وإن المياه حق للشعوب والدول."}
	if err := segment.New().Apply(d); err != nil {
		t.Fatal(err)
	}
	e.prepare(d)
	var all [featureCount]float32
	var quick [quickCount]float32
	var v view
	for i := range e.scene.candidates {
		v.set(&e.scene, &e.scene.candidates[i])
		v.values(&all)
		v.quickValues(&quick)
		for k, name := range QuickFeatures() {
			f := slices.IndexFunc(e.features, func(f Feature) bool { return f.Name == name })
			if quick[k] != all[f] {
				t.Errorf("candidate %d, %s: %v, not %v", i, name, quick[k], all[f])
			}
		}
	}
	if len(e.scene.candidates) < 10 {
		t.Errorf("only %d candidates", len(e.scene.candidates))
	}
}
