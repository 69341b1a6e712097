package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// bareCity is a mention of a town that may be that of its club.
type bareCity struct {
	logged int   // index in the log
	club   int32 // entry of the club
}

// addClubs finds the clubs that are called by their town alone, too: of the clubs
// "نادي X" those whose X is a place.
func (g *gazetteer) addClubs() {
	for town, ref := range g.towns {
		n := g.root[g.words[fold(town)]]
		if v := g.find(n, 1<<mCapital|1<<mPlace); v != nil && n != 0 {
			g.clubs[v.ref] = ref
		}
	}
	g.towns = nil
}

// clubOf returns the entry of the club that the name at token i can mean: the name of a
// town that is not behind a word of place.
func (r *Recognizer) clubOf(i int, m match) (club int32, ok bool) {
	if club, ok = r.gaz.clubs[m.value.ref]; !ok || m.value.meaning > mPlace {
		return 0, false
	}
	if i == 0 || m.host.cut != 0 {
		return club, true
	}
	p := &r.tokens[i-1]
	if (p.class&cPlaceTrigger != 0 || p.folded == "في" || p.folded == "سكان") && !r.masculineDemonym(m.end) {
		return 0, false
	}
	return club, true
}

// plays reports whether the name at token i is of a club by what stands beside it: a word
// of sport before it (مهاجم ليفربول), or a verb of sport in the masculine whose subject it
// is (فاز ليفربول); towns are feminine.
func (r *Recognizer) plays(i int, m match) bool {
	if i > 0 && m.host.cut == 0 {
		if r.tokens[i-1].class&cClubTrigger != 0 || r.verbAt(i-1)&vSport != 0 && r.masculineVerb(i-1) {
			return true
		}
	}
	return r.masculineDemonym(m.end) || r.verbAt(m.end)&vSport != 0 && r.masculineVerb(m.end)
}

// masculineDemonym reports whether a demonym in the masculine with article stands at
// token i. Behind the name of a town it says that the club is meant (ليون الفرنسي), before
// a name that a person follows (المصري حسين الشحات).
func (r *Recognizer) masculineDemonym(i int) bool {
	d, n := r.demonymAt(i)
	return d != nil && n == 1 && d.gender == document.Masc && d.number == document.Sing && strings.HasPrefix(r.tokens[i].folded, "ال")
}

// masculineVerb reports whether the verb at token i is known to be masculine.
func (r *Recognizer) masculineVerb(i int) bool {
	return r.tokens[i].read != nil && r.masculine(i) && !objectPronoun(r.tokens[i].read)
}

// settleTowns gives the towns without a word of place to the clubs that the document names.
func (g *register) settleTowns() {
	for _, c := range g.towns {
		if item, ok := g.byEntry[c.club]; ok {
			m := &g.log[c.logged]
			m.item, m.By = item, document.ByName
		}
	}
}

// townOrClub enters the name of a town that has a club, as one or the other; it does
// nothing and reports false for other names.
func (r *Recognizer) townOrClub(i int, m match, span document.Span) bool {
	club, ok := r.clubOf(i, m)
	if !ok {
		return false
	}
	if r.plays(i, m) {
		r.reg.add(r.reg.known(club), span, document.ByName)
		return true
	}
	r.reg.towns = append(r.reg.towns, bareCity{len(r.reg.log), club})
	e := &r.gaz.entries[m.value.ref]
	if e.country != 0 && r.government(i, m) {
		r.reg.add(r.reg.known(e.country-1), span, document.ByCapital)
		return true
	}
	r.reg.add(r.reg.known(m.value.ref), span, document.ByName)
	return true
}

// clubName reports whether a common word is the name of a club: beside a word of sport,
// or where the document has named the club in full (الأهلي).
func (r *Recognizer) clubName(i int, m match) bool {
	if r.gaz.entries[m.value.ref].role != "club" || r.tokens[i].pos == document.ADJ && r.qualifies(i, true) {
		return false
	}
	_, named := r.reg.byEntry[m.value.ref]
	return named || r.plays(i, m)
}
