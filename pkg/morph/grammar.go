package morph

// Training starts from what grammar says about neighbours rather than from
// nothing: agreement of adjectives, government of particles and prepositions.
// The figures are odds against the unmarked case, set by hand; counting then
// replaces them by what news shows.

// nominal takes a noun or adjective state apart.
func nominal(s state) (adj bool, def, gn int, ok bool) {
	switch {
	case s >= firstNoun && s < firstAdj:
		s -= firstNoun
	case s >= firstAdj && s < firstVerb:
		s -= firstAdj
		adj = true
	default:
		return false, 0, 0, false
	}
	return adj, int(s) / numGN, int(s) % numGN, true
}

func isVerb(s state) bool { return s >= firstVerb && s < firstName }

func isName(s state) bool { return s >= firstName && s < firstElat }

// plausibility is the odds of a word of state s right behind one of state p.
func plausibility(p, s state) float32 {
	sAdj, sDef, sGN, sNom := nominal(s)
	_, pDef, pGN, pNom := nominal(p)
	switch {
	case isParticleOfVerb(p):
		return particle(p, s)
	case p == fineState("PREP") || p == fineState("PREPN"):
		return afterPreposition(s, sAdj, sGN, sNom)
	case p == fineState("AN") || p == fineState("INNA"):
		if isVerb(s) && p == fineState("INNA") {
			return 0.2
		}
		if sAdj {
			return 0.05
		}
	case p == fineState("DEM") && sAdj && sDef == defArt:
		return 0.05
	case sNom && sAdj && pNom:
		return agreement(pDef, sDef) * concord(pGN, sGN)
	case sNom && sAdj && isName(p):
		if sDef == defArt {
			return 0.6
		}
		return 0.15
	case sNom && sAdj && sDef == defArt && isVerb(p):
		return 0.08 // the subject is a noun
	case sNom && sAdj:
		return 0.25 // an adjective without its noun
	case sNom && pNom:
		return idafa(pDef, sDef)
	}
	return 1
}

// agreement: المجلس الوطني, مجلس وطني; the article on one side alone is rare (a predicate).
func agreement(p, s int) float32 {
	pd := p == defArt || p == defPron
	sd := s == defArt
	switch {
	case p == defCons:
		return 0.05
	case pd == sd:
		return 1
	case p == defBare && sd:
		return 0.05
	}
	return 0.12
}

// concord of gender and number: things in the plural take the feminine singular (دول عربية).
func concord(p, s int) float32 {
	switch {
	case p == s:
		return 1
	case (p == gnBroken || p == gnFP) && s == gnFS:
		return 1
	case p == gnBroken && (s == gnMPNom || s == gnMPObl):
		return 0.5
	case (p == gnMPNom || p == gnMPObl) && s == gnBroken:
		return 0.5
	case p == gnBroken && s == gnMS:
		return 0.05
	}
	return 0.06
}

// idafa: only the last noun of a construct chain carries the article (وزير الخارجية).
func idafa(p, s int) float32 {
	switch {
	case p == defBare || p == defCons:
		return 1
	case p == defArt && s == defArt:
		return 0.15
	case p == defTanwin && s == defArt:
		return 0.3
	}
	return 0.4
}

func afterPreposition(s state, sAdj bool, gn int, nominal bool) float32 {
	switch {
	case s == fineState("PREPN"):
		return 0.05 // على رغم, من قِبَل: a noun again
	case isVerb(s):
		return 0.002
	case nominal && (gn == gnMPNom || gn == gnDualNom):
		return 0.02
	case nominal && sAdj:
		return 0.05
	}
	return 1
}

func isParticleOfVerb(p state) bool {
	for _, n := range []string{"LAM", "LAN", "QAD", "SAWFA", "KAY", "LAS"} {
		if p == fineState(n) {
			return true
		}
	}
	return false
}

// particle: لم is followed by the jussive, لن and كي by the subjunctive, قد by a verb.
func particle(p, s state) float32 {
	if !isVerb(s) {
		return 0.01
	}
	v := int(s - firstVerb)
	perfect := v <= vPerf12 || v == vPassPerfMS || v == vPassPerfFS || v >= vKanPerfMS && v <= vKanPerfOther
	switch {
	case p == fineState("QAD"):
		return 1
	case perfect || v == vImperative:
		return 0.01
	case v == vImpfJus && p != fineState("LAM"):
		return 0.05
	case v == vImpfInd && p != fineState("SAWFA"):
		return 0.02
	}
	return 1
}

func fineState(name string) state { return firstFine + state(fineByName(name)) }
