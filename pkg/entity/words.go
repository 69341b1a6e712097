package entity

import (
	"fmt"
	"strconv"
)

func (g *gazetteer) readWords(r *row) error {
	classes := map[string]class{"function": cFunction, "title-adjective": cTitleAdjective, "institution": cInstitution,
		"place-trigger": cPlaceTrigger, "media-trigger": cMediaTrigger, "particle": cParticle, "government-preposition": cGovernmentPreposition, "government-noun": cGovernmentNoun, "construct": cConstruct, "namesake": cNamesake, "bearer": cBearer, "club-trigger": cClubTrigger, "family-first": cFamilyFirst}
	verbs := map[string]verbClass{"speech": vSpeech, "government": vGovernment, "not-government": vPlace, "sport": vSport}
	c, isClass := classes[r.header]
	v, isVerb := verbs[r.header]
	if !isClass && !isVerb {
		return fmt.Errorf("unknown class %q", r.header)
	}
	for w := range eachWord(r.fields[0]) {
		switch {
		case isVerb:
			g.verbs[fold(w)] |= v
		case c == cTitleAdjective:
			for _, form := range adjectiveForms(w) {
				g.mark(form, c)
				g.mark("ال"+form, c)
			}
		case c == cPlaceTrigger:
			g.mark(w, c)
		default:
			g.mark(w, c)
		}
	}
	return nil
}

// adjectiveForms are the singular, dual and plural forms of a regular adjective.
func adjectiveForms(w string) []string {
	switch w {
	case "أعلى":
		return []string{w, "عليا"}
	case "أول":
		return []string{w, "أولى"}
	case "سام":
		return []string{w}
	}
	return []string{w, w + "ة", w + "ون", w + "ين", w + "ان", w + "ات"}
}

func (g *gazetteer) readCalendar(r *row) error {
	meanings := map[string]meaning{"month": mMonth, "hijri": mHijri, "weekday": mWeekday, "number": mNumber,
		"past": mPast, "future": mFuture, "this": mThis, "same": mSame, "unit": mUnit, "two": mTwo, "lead": mLead}
	m, ok := meanings[r.field(0)]
	if !ok {
		return fmt.Errorf("unknown class %q", r.field(0))
	}
	n, err := strconv.Atoi(r.field(1))
	if err != nil {
		return err
	}
	eachName(r.field(2), func(form string, _, star bool) {
		g.add(form, value{meaning: m, ref: int32(n), star: star})
	})
	return nil
}
