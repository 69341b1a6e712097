package keyphrase

// link sets how word i goes on from word i-1. A border that is set already stays.
func (r *reader) link(i int) {
	w := &r.words[i]
	if w.link == apart {
		return
	}
	if i == 0 {
		w.link = apart
		return
	}
	w.link = between(&r.words[i-1], w)
}

// between returns the link from a to the next word b of the same line.
func between(a, b *word) link {
	switch {
	case a.class == verb || b.class == verb || a.class == function || b.class == function:
		return apart
	case a.entity != 0 && a.entity == b.entity && !a.closes && !b.opens:
		return names
	case a.entity != 0 && b.entity != 0 && !b.has(conj|prep):
		return apart
	case a.has(person) && (b.class == connector || b.has(prep)): // هولم إلى مسقط
		return apart
	case a.class == connector || b.class == connector:
		return viaFunction
	case b.has(conj):
		if (a.entity != 0) != (b.entity != 0) { // unlike things: موسكو والدفاع
			return apart
		}
		return viaConj
	case b.has(prep):
		return viaPrep
	case b.class == adjective:
		return toAdjective(a, b)
	case a.class == number || b.class == number:
		return loose
	case a.class == name && b.class == name:
		return names
	case a.class == foreign && b.class == foreign:
		return names
	}
	return toNoun(a, b)
}

// toAdjective links an adjective: it agrees in definiteness with its noun (المركز
// الثقافي، مركز ثقافي); behind an idafa the article stands on the second part.
func toAdjective(a, b *word) link {
	switch {
	case !agree(a, b):
		return distant
	case b.has(article) && (a.has(article) || a.has(pronoun) || a.class == name || a.class == foreign):
		return agreeing
	case b.has(article): // a noun without article before a definite adjective: adjective used as noun
		return idafa
	case a.has(article) || a.has(pronoun):
		return loose // a predicate: الكتاب مفيد
	}
	return agreeing
}

// agree reports whether the adjective b can go with a: in the singular they have the
// same gender, and plurals of things take the feminine singular.
func agree(a, b *word) bool {
	switch {
	case a.class != noun && a.class != adjective:
		return true
	case b.all(masculine | singular):
		return !a.has(feminine | plural)
	case b.all(feminine|singular) && a.has(singular):
		return !a.has(masculine)
	}
	return true
}

// toNoun links a noun or name: construct state when a has neither article nor
// pronoun (ملك الغابة), apposition of a definite noun and a name (الرئيس بوتين).
func toNoun(a, b *word) link {
	definite := b.has(article) || b.class == name
	switch {
	case a.has(article) || a.has(pronoun) || a.class == name:
		if b.class != name { // subject and object: المزارعون المياه
			return loose
		}
		return apposed
	case a.class == adjective && !definite && !a.has(agent|guessed):
		return loose
	}
	return idafa
}
