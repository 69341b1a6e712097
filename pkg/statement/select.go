package statement

import (
	"fmt"
	"strings"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// Filter chooses statements. An empty field chooses all.
type Filter struct {
	// Speaker is a part of the speaker's name, one of his aliases or his role, compared
	// without vowel marks and hamza.
	Speaker string
	// Act is a code of the annotation guideline (deny) or its CAMEO number (016).
	Act string
	// Country is the ISO 3166 code of the speaker's country.
	Country string
	// Since leaves out documents that are older; those without a date stay.
	Since time.Time
}

// Empty reports whether f chooses everything.
func (f Filter) Empty() bool { return f == Filter{} }

// Validate reports an act that does not exist.
func (f Filter) Validate() error {
	if f.Act == "" {
		return nil
	}
	acts, err := Acts()
	if err != nil {
		return err
	}
	var codes []string
	for _, a := range acts {
		if a.Code == f.Act || a.CAMEO == f.Act {
			return nil
		}
		codes = append(codes, a.Code)
	}
	return fmt.Errorf("act %q: want one of %s", f.Act, strings.Join(codes, ", "))
}

// Match reports whether f chooses the statement s of d.
func (f Filter) Match(d *document.Document, s *document.Statement) bool {
	switch {
	case f.Act != "" && f.Act != s.Act && f.Act != s.CAMEO:
		return false
	case f.Country != "" && !strings.EqualFold(f.Country, s.Country):
		return false
	case !f.Since.IsZero() && !d.Date.IsZero() && d.Date.Before(f.Since):
		return false
	}
	return f.Speaker == "" || names(s, lexicon.Fold(f.Speaker))
}

func names(s *document.Statement, part string) bool {
	if strings.Contains(lexicon.Fold(s.Speaker), part) || strings.Contains(lexicon.Fold(s.Role), part) {
		return true
	}
	for _, a := range s.Aliases {
		if strings.Contains(lexicon.Fold(a), part) {
			return true
		}
	}
	return false
}

// Keep removes the statements of d that f does not choose.
func (f Filter) Keep(d *document.Document) {
	if f.Empty() {
		return
	}
	kept := make([]document.Statement, 0, len(d.Statements))
	for i := range d.Statements {
		if f.Match(d, &d.Statements[i]) {
			kept = append(kept, d.Statements[i])
		}
	}
	if len(kept) == len(d.Statements) {
		return
	}
	d.Drop(document.Statements)
	d.Statements = kept
	d.Mark(document.Statements)
}

// Act is one code of the annotation guideline.
type Act struct {
	// Code is the guideline's name of the act, CAMEO the event category it belongs to.
	Code, CAMEO string
	// Goldstein is the value of the category on Goldstein's scale of conflict (−10) and
	// cooperation (10).
	Goldstein float64
	// Arabic is the act in an Arabic word.
	Arabic string
}

// Acts returns the acts in the order of their CAMEO numbers.
func Acts() ([]Act, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	var out []Act
	for _, code := range lex.Order {
		a := lex.Acts[code]
		out = append(out, Act{Code: a.Code, CAMEO: a.Cameo, Goldstein: a.Goldstein, Arabic: a.Label})
	}
	return out, nil
}
