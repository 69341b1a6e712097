package statement

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// By is what statements are grouped by.
type By string

// The groupings: by the speaker, by the act, by the speaker's country, and none, in the
// order of the text.
const (
	BySpeaker By = "speaker"
	ByAct     By = "act"
	ByCountry By = "country"
	ByOrder   By = "order"
)

// ParseBy returns the grouping of that name.
func ParseBy(s string) (By, error) {
	switch b := By(s); b {
	case BySpeaker, ByAct, ByCountry, ByOrder:
		return b, nil
	}
	return "", fmt.Errorf("grouping %q: want speaker, act, country or order", s)
}

// Group is the statements that share a key, by their indexes, in the order of the text.
type Group struct {
	// Key is the speaker's name, the act or the country code; empty where it is unknown.
	Key string
	// Role is the first role that the text gives a speaker.
	Role string
	// Country is the code of a speaker's country.
	Country    string
	Statements []int
}

// Groups returns the statements of d in groups, which stand in the order of their first
// statement. ByOrder gives one group.
func Groups(d *document.Document, by By) []Group {
	var groups []Group
	at := map[string]int{}
	for i := range d.Statements {
		s := &d.Statements[i]
		key := keyOf(s, by)
		k, ok := at[key]
		if !ok {
			k = len(groups)
			at[key] = k
			groups = append(groups, Group{Key: key})
		}
		if by == BySpeaker && key != "" {
			register(at, s, k)
		}
		g := &groups[k]
		g.Statements = append(g.Statements, i)
		if by == BySpeaker {
			g.Role, g.Country = cmp.Or(g.Role, s.Role), cmp.Or(g.Country, s.Country)
		}
	}
	return groups
}

// register makes the other names of the speaker of s lead to his group k, so that بكين and
// الصين are one.
func register(at map[string]int, s *document.Statement, k int) {
	for _, a := range s.Aliases {
		if _, ok := at[a]; !ok {
			at[a] = k
		}
	}
}

func keyOf(s *document.Statement, by By) string {
	switch by {
	case BySpeaker:
		return s.Speaker
	case ByAct:
		return s.Act
	case ByCountry:
		return s.Country
	}
	return ""
}

// Matrix counts over a corpus who said what to whom: speaker's country, country aimed at
// and act.
type Matrix struct {
	counts map[Cell]int
}

// Cell is one combination of a Matrix. A country that is unknown, or a statement aimed at
// none, is empty.
type Cell struct {
	From, To, Act string
}

// Count is a Cell with its number of statements.
type Count struct {
	Cell
	N int
}

// Add counts the statements of d that are not denied.
func (m *Matrix) Add(d *document.Document) {
	if m.counts == nil {
		m.counts = map[Cell]int{}
	}
	for i := range d.Statements {
		if s := &d.Statements[i]; !s.Negated {
			m.counts[Cell{s.Country, s.TargetCountry, s.Act}]++
		}
	}
}

// Counts returns the cells, the most frequent first, equal ones by country and act.
func (m *Matrix) Counts() []Count {
	out := make([]Count, 0, len(m.counts))
	for c, n := range m.counts {
		out = append(out, Count{c, n})
	}
	slices.SortFunc(out, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Act, b.Act))
	})
	return out
}
