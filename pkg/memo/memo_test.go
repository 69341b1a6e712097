package memo

import (
	"testing"

	"github.com/bayan-nlp/bayan/pkg/document"
)

func TestTable(t *testing.T) {
	var table Table[int]
	keys := make([]document.Analysis, 2*most)
	for round := range 3 {
		hits := 0
		for i := range keys[:100] {
			v, known := table.Find(&keys[i])
			if known && *v != i {
				t.Fatalf("%d stands under %d", *v, i)
			}
			if known {
				hits++
			}
			*v = i
		}
		if round > 0 && hits < 50 {
			t.Errorf("only %d of 100 are known again", hits)
		}
	}
	for i := range keys {
		if v, known := table.Find(&keys[i]); known && *v != i {
			t.Fatalf("%d stands under %d", *v, i)
		} else {
			*v = i
		}
		if v, known := table.Find(&keys[i]); !known || *v != i {
			t.Fatalf("%d is not known at once", i)
		}
	}
	if len(table.slots) != most {
		t.Errorf("%d slots", len(table.slots))
	}
	if _, known := table.Find(nil); known {
		t.Error("nil is known")
	}
}
