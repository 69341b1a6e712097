package keyphrase

import "github.com/bayan-nlp/bayan/pkg/document"

// Feature is one figure by which the default method judges a phrase.
type Feature struct {
	Name, Doc string
	value     func(v *view) float32
}

// Features returns the list of features, the same for fitting and at run time. The
// order is that of the fitted model.
func Features() []Feature {
	var list []Feature
	for _, part := range [][]Feature{frequencyFeatures(), rarityFeatures(), placeFeatures(), shapeFeatures(), borderFeatures(), familyFeatures()} {
		list = append(list, part...)
	}
	return list
}

// QuickFeatures returns the names of the features that are computed for all phrases;
// the others are for the phrases that pass the quick sum.
func QuickFeatures() []string {
	return []string{
		"count", "words", "word.count.mean", "share.max", "idf", "idf.mean", "idf.min", "cohesion", "tfidf.mean",
		"tfidf.log", "title.mean", "first.log", "spread", "names", "connectors", "link.loose", "link.prep", "link.conj",
		"bare", "definite.last", "guessed", "before.apart", "before.tied", "after.apart", "after.idafa", "after.agreeing", "after.tied",
	}
}

// frequencyFeatures: how often the phrase and its words stand in the document.
func frequencyFeatures() []Feature {
	return []Feature{
		{"count", "ln of the number of occurrences", func(v *view) float32 { return v.scene.log1p(v.count - 1) }},
		{"count.relative", "occurrences over those of the commonest content word", func(v *view) float32 { return v.tf / v.scene.maxCount }},
		{"words", "number of words", func(v *view) float32 { return v.n }},
		{"word.count.mean", "mean count of its words over that of the commonest", func(v *view) float32 { return v.inText / v.scene.maxCount }},
		{"word.count.min", "count of its rarest word, relative", func(v *view) float32 { return v.inTextMin / v.scene.maxCount }},
		{"word.count.max", "count of its commonest word, relative", func(v *view) float32 { return v.inTextMax / v.scene.maxCount }},
		{"word.count.first", "count of its first word, relative", func(v *view) float32 { return v.inTextFirst / v.scene.maxCount }},
		{"word.count.last", "count of its last word, relative", func(v *view) float32 { return v.inTextLast / v.scene.maxCount }},
		{"share.min", "occurrences over those of its commonest word", func(v *view) float32 { return v.tf / v.inTextMax }},
		{"share.max", "occurrences over those of its rarest word", func(v *view) float32 { return v.tf / v.inTextMin }},
		{"text.sentence", "ln of the mean number of words of a sentence: texts without punctuation have long ones", func(v *view) float32 { return v.scene.logSentence }},
		{"text.words", "ln of the number of words of the document", func(v *view) float32 { return v.scene.log1p(int32(len(v.scene.words))) }},
	}
}

// rarityFeatures: the phrase and its words in the background collection.
func rarityFeatures() []Feature {
	return []Feature{
		{"idf", "inverse document frequency of the phrase", func(v *view) float32 { return v.idf }},
		{"idf.mean", "mean inverse document frequency of its words", func(v *view) float32 { return v.idfSum }},
		{"idf.min", "that of its commonest word", func(v *view) float32 { return v.idfMin }},
		{"idf.max", "that of its rarest word", func(v *view) float32 { return v.idfMax }},
		{"idf.first", "that of its first word", func(v *view) float32 { return v.idfFirst }},
		{"idf.last", "that of its last word", func(v *view) float32 { return v.idfLast }},
		{"cohesion", "ln of documents with the phrase over documents with its rarest word", func(v *view) float32 {
			if v.words == 1 {
				return 0
			}
			return v.logDF - v.minLogDF
		}},
		{"tfidf", "occurrences × idf of the phrase", func(v *view) float32 { return v.tf * v.idf }},
		{"tfidf.mean", "occurrences × mean idf of its words", func(v *view) float32 { return v.tf * v.idfSum }},
		{"tfidf.log", "ln(1 + occurrences) × mean idf", func(v *view) float32 { return v.scene.log1p(v.count) * v.idfSum }},
		{"tfidf.words", "mean count of its words × mean idf", func(v *view) float32 { return v.inText / v.scene.maxCount * v.idfSum }},
		{"title", "ln of the share of the documents with the phrase that have it in the title", func(v *view) float32 { return v.logTitles - v.logDF }},
		{"title.mean", "the same, mean of its words", func(v *view) float32 { return v.titleSum }},
		{"title.first", "the same, first word", func(v *view) float32 { return v.titleFirst }},
		{"title.last", "the same, last word", func(v *view) float32 { return v.titleLast }},
	}
}

// placeFeatures: where in the document the phrase stands.
func placeFeatures() []Feature {
	return []Feature{
		{"first", "place of the first occurrence, 0 to 1", func(v *view) float32 { return float32(v.candidate.first) / float32(len(v.scene.words)) }},
		{"first.log", "ln of the number of words before it", func(v *view) float32 { return v.scene.log1p(v.candidate.first) }},
		{"first.paragraph", "paragraph of the first occurrence, 0 to 1", func(v *view) float32 { return float32(v.first().paragraph) / v.scene.paragraphs }},
		{"first.sentence", "words between the start of its sentence and the first occurrence", func(v *view) float32 { return v.intoSentence() }},
		{"spread", "distance of first and last occurrence, 0 to 1", func(v *view) float32 {
			last := v.scene.builder.occurrences[v.tail].word
			return float32(last-v.candidate.first) / float32(len(v.scene.words))
		}},
		{"paragraphs", "share of the paragraphs that hold it", func(v *view) float32 { return float32(v.paragraphs) / v.scene.paragraphs }},
		{"sentences", "share of the sentences that hold it", func(v *view) float32 { return float32(v.sentences) / v.scene.sentences }},
		{"heading", "share of the occurrences in headings", func(v *view) float32 { return v.share(v.headings) }},
	}
}

// shapeFeatures: what the phrase is made of.
func shapeFeatures() []Feature {
	return []Feature{
		{"class.first", "class of the first word", func(v *view) float32 { return float32(v.first().class) }},
		{"class.last", "class of the last word", func(v *view) float32 { return float32(v.last().class) }},
		{"nouns", "number of nouns", func(v *view) float32 { return v.classes[noun] }},
		{"names", "number of words that are names", func(v *view) float32 { return v.classes[name] }},
		{"adjectives", "number of adjectives", func(v *view) float32 { return v.classes[adjective] }},
		{"numbers", "number of numbers", func(v *view) float32 { return v.classes[number] }},
		{"connectors", "number of prepositions and the like inside", func(v *view) float32 { return v.classes[connector] }},
		{"link.loose", "neighbours inside without agreement", func(v *view) float32 { return v.links[loose] }},
		{"link.prep", "joints by a preposition written on", func(v *view) float32 { return v.links[viaPrep] }},
		{"link.conj", "joints by و", func(v *view) float32 { return v.links[viaConj] }},
		{"link.apposed", "appositions", func(v *view) float32 { return v.links[apposed] }},
		{"link.idafa", "construct states", func(v *view) float32 { return v.links[idafa] }},
		{"link.distant", "adjectives that agree with an earlier noun", func(v *view) float32 { return v.links[distant] }},
		{"link.agreeing", "agreeing adjectives", func(v *view) float32 { return v.links[agreeing] }},
		{"link.names", "joints inside a name", func(v *view) float32 { return v.links[names] }},
		{"definite", "share of the occurrences with article on the first word", func(v *view) float32 { return v.share(v.definite) }},
		{"definite.last", "1 when the last word has the article", func(v *view) float32 { return flag(v.last().has(article)) }},
		{"eligible", "share of the occurrences that could be shown", func(v *view) float32 { return v.share(v.candidate.eligible) }},
		{"bare", "share of the occurrences without a clitic before", func(v *view) float32 { return v.share(v.bare) }},
		{"pronoun", "1 when a pronoun is written on to the last word", func(v *view) float32 { return flag(v.last().has(pronoun)) }},
		{"pronoun.any", "1 when a pronoun is written on to any word", func(v *view) float32 { return flag(v.marks&pronoun != 0) }},
		{"guessed", "1 when the lexicon lacks any of the words", func(v *view) float32 { return flag(v.marks&guessed != 0) }},
		{"guessed.all", "1 when it lacks all of them", func(v *view) float32 { return flag(v.common&guessed != 0) }},
		{"plural.first", "1 when the first word is a plural", func(v *view) float32 { return flag(v.first().has(plural)) }},
		{"masdar.first", "1 when the first word is a verbal noun", func(v *view) float32 { return flag(v.first().has(masdar)) }},
		{"agent.first", "1 when the first word is an active participle", func(v *view) float32 { return flag(v.first().has(agent)) }},
		{"feminine.first", "1 when the first word is feminine", func(v *view) float32 { return flag(v.first().has(feminine)) }},
		{"feminine.last", "1 when the last word is feminine", func(v *view) float32 { return flag(v.last().has(feminine)) }},
		{"letters.first", "letters of the first word", func(v *view) float32 { return float32(v.first().letters) }},
		{"letters.last", "letters of the last word", func(v *view) float32 { return float32(v.last().letters) }},
		{"letters", "mean letters of a word", func(v *view) float32 { return v.letters() }},
		{"verbal", "1 when a word is perhaps a verb", func(v *view) float32 { return flag(v.marks&verbal != 0) }},
		{"verbal.first", "1 when the first word is", func(v *view) float32 { return flag(v.first().has(verbal)) }},
		{"trust", "least confidence of a reading, 0 to 1", func(v *view) float32 { return v.leastTrust() }},
		{"entity", "share of the occurrences that are a whole mention of an entity", func(v *view) float32 { return v.share(v.wholeEntity) }},
		{"entity.mentions", "ln of the mentions of the entity it names, by role, too", func(v *view) float32 { return v.scene.log1p(int32(v.entityMentions())) }},
		{"entity.person", "1 when it names a person", func(v *view) float32 { return flag(v.kind() == document.Person) }},
		{"entity.place", "1 when it names a country or place", func(v *view) float32 {
			return flag(v.kind() == document.Country || v.kind() == document.Place)
		}},
		{"entity.organisation", "1 when it names an organisation", func(v *view) float32 { return flag(v.kind() == document.Organisation) }},
		{"entity.inside", "mentions of entities that begin inside, by words", func(v *view) float32 { return v.entitiesInside() }},
		{"entity.cut", "share of the occurrences that cut a mention of an entity", func(v *view) float32 { return v.share(v.cutEntity) }},
	}
}

// borderFeatures: what stands before and behind the phrase.
func borderFeatures() []Feature {
	return []Feature{
		{"before.apart", "share of the occurrences with a border before", func(v *view) float32 { return v.share(v.before[apart]) }},
		{"before.function", "share behind a function word", func(v *view) float32 { return v.share(v.functionBefore) }},
		{"before.verb", "share behind a verb", func(v *view) float32 { return v.share(v.verbBefore) }},
		{"before.idafa", "share as second part of a construct that is cut off", func(v *view) float32 { return v.share(v.before[idafa]) }},
		{"before.tied", "share cut off from an apposition, adjective or name", func(v *view) float32 {
			return v.share(v.before[apposed] + v.before[agreeing] + v.before[names])
		}},
		{"before.clitic", "share behind a clitic", func(v *view) float32 { return v.share(v.before[viaPrep] + v.before[viaConj]) }},
		{"after.apart", "share of the occurrences with a border behind", func(v *view) float32 { return v.share(v.after[apart]) }},
		{"after.function", "share before a function word", func(v *view) float32 { return v.share(v.functionAfter) }},
		{"after.verb", "share before a verb", func(v *view) float32 { return v.share(v.verbAfter) }},
		{"after.idafa", "share cut off from a construct's second part", func(v *view) float32 { return v.share(v.after[idafa]) }},
		{"after.agreeing", "share cut off from an agreeing adjective", func(v *view) float32 { return v.share(v.after[agreeing]) }},
		{"after.distant", "share cut off from an adjective that agrees with an earlier noun", func(v *view) float32 { return v.share(v.after[distant]) }},
		{"after.tied", "share cut off from an apposition or name", func(v *view) float32 { return v.share(v.after[apposed] + v.after[names]) }},
		{"after.prep", "share before a preposition written on", func(v *view) float32 { return v.share(v.after[viaPrep]) }},
		{"after.conj", "share before و written on", func(v *view) float32 { return v.share(v.after[viaConj]) }},
		{"after.loose", "share before a word without agreement", func(v *view) float32 { return v.share(v.after[loose]) }},
	}
}

// familyFeatures: the phrase among wider and narrower ones.
func familyFeatures() []Feature {
	return []Feature{
		{"wider.left", "ln of the distinct phrases one word longer to the left", func(v *view) float32 { return v.scene.log1p(v.leftWider) }},
		{"wider.right", "ln of those to the right", func(v *view) float32 { return v.scene.log1p(v.rightWider) }},
		{"wider.share", "count of the commonest wider phrase over its own", func(v *view) float32 { return float32(v.widerCount) / v.tf }},
		{"parts", "mean count of its parts one word shorter over its own", func(v *view) float32 { return v.parts() }},
	}
}

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// intoSentence counts the words between the start of the sentence and the phrase.
func (v *view) intoSentence() float32 {
	i := int(v.candidate.first)
	n := 0
	for ; i > 0 && n < 30 && v.scene.words[i-1].sentence == v.scene.words[i].sentence; i-- {
		n++
	}
	return float32(n)
}

func (v *view) letters() float32 {
	n := float32(0)
	for i := range v.span {
		n += float32(v.span[i].letters)
	}
	return n / v.n
}

func (v *view) leastTrust() float32 {
	t := uint8(255)
	for i := range v.span {
		t = min(t, v.span[i].trust)
	}
	return float32(t) / 255
}

func (v *view) parts() float32 {
	if v.words == 1 {
		return 0
	}
	sum := float32(0)
	if c := v.scene.builder.find(int(v.candidate.first)+1, int(v.words)-1); c != nil {
		sum += float32(c.count)
	}
	if c := v.scene.builder.find(int(v.candidate.first), int(v.words)-1); c != nil {
		sum += float32(c.count)
	}
	return sum / 2 / v.tf
}

// named returns the entity that the phrase mostly names, nil for none.
func (v *view) named() *document.Entity {
	if 2*v.wholeEntity <= v.candidate.eligible {
		return nil
	}
	return &v.scene.entities[v.entity-1]
}

func (v *view) entityMentions() int {
	if e := v.named(); e != nil {
		return len(e.Mentions)
	}
	return 0
}

func (v *view) kind() document.EntityKind {
	if e := v.named(); e != nil {
		return e.Kind
	}
	return ""
}

func (v *view) entitiesInside() float32 {
	n := float32(0)
	for i := range v.span {
		n += flag(v.span[i].opens)
	}
	return n
}
