package statement

// skipAdjunct returns the word behind the adverbial phrase or remark at word j, none of whose
// prepositions can be the verb's; j where there is none or the complement may stand in it.
func (x *Reader) skipAdjunct(s *search, j int) int {
	p := &x.page
	if k := x.remark(j, s.limit); k > j && k+1 < s.limit && s.v.target&fObject != 0 && x.isObject(k+1) {
		return k + 1 // ، على نحو مفاجئ، خصومه
	}
	k := x.adjunct(j, s.limit)
	if k == j || k >= s.limit || s.rel || p.isMark(k) || p.words[k].conj {
		return j
	}
	if n := p.words[j+1].form; prepositionFrame(p.words[j].form)&s.v.frames == 0 || x.isAccount(j+1) || settingHeads[n] || n == "نحو" || n == "دون" {
		return k
	}
	return j
}

// thatSoon reports whether a clause with أن or a comma with its preposition goes on behind word j.
func (x *Reader) thatSoon(j, limit int) bool {
	p := &x.page
	for k := j; k < min(limit, j+maxAside); k++ {
		if p.words[k].is(cThat|cBithat) || p.isComma(k) && k+1 < limit && (prepositionFrame(p.words[k+1].form) != 0 || p.words[k+1].hasBefore("ب")) {
			return true
		}
	}
	return false
}

// maxAside bounds a remark between commas in words.
const maxAside = 16

// asideEnd returns the comma that ends the remark which the comma at word j opens, where the
// complement follows it directly (وتقول إحداهن، وقد تحفظت عن ذكر اسمها، إن); j for none.
func (x *Reader) asideEnd(j, limit int) int {
	p := &x.page
	if !p.isComma(j) || j+3 >= limit {
		return j
	}
	for k := j + 1; k < min(limit-1, j+maxAside); k++ {
		switch w := &p.words[k]; {
		case w.is(cThat | cBithat), w.is(cSelf), p.isMark(k), w.punct == '.', w.punct == ':':
			return j
		case p.isComma(k):
			if n := &p.words[k+1]; n.is(cThat|cBithat) && !n.conj {
				return k
			}
		}
	}
	return j
}

// maxAsideSource bounds a source between a cue and its complement in words.
const maxAsideSource = 14

// sourceEnd returns the comma behind the source that stands at word j between a cue and
// its complement, j where there is none.
func (x *Reader) sourceEnd(j, limit int) int {
	p := &x.page
	if j+2 >= limit || x.sourceAt(j) == nil {
		return j
	}
	for k := j + 1; k < min(limit, j+maxAsideSource); k++ {
		switch {
		case p.isComma(k):
			return k
		case p.words[k].is(cThat), p.words[k].punct == ':':
			return k - 1
		}
	}
	return j
}
