package keyphrase

import "github.com/bayan-nlp/bayan/pkg/document"

// Feature is one figure by which the default method judges a phrase.
type Feature struct {
	Name, Doc string
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
		{"count", "ln of the number of occurrences"},
		{"count.relative", "occurrences over those of the commonest content word"},
		{"words", "number of words"},
		{"word.count.mean", "mean count of its words over that of the commonest"},
		{"word.count.min", "count of its rarest word, relative"},
		{"word.count.max", "count of its commonest word, relative"},
		{"word.count.first", "count of its first word, relative"},
		{"word.count.last", "count of its last word, relative"},
		{"share.min", "occurrences over those of its commonest word"},
		{"share.max", "occurrences over those of its rarest word"},
		{"text.sentence", "ln of the mean number of words of a sentence: texts without punctuation have long ones"},
		{"text.words", "ln of the number of words of the document"},
	}
}

// frequencyValues sets the values of frequencyFeatures.
func (v *view) frequencyValues(out []float32) {
	out = out[:12]
	out[0] = v.scene.log1p(v.count - 1)                // count
	out[1] = v.tf / v.scene.maxCount                   // count.relative
	out[2] = v.n                                       // words
	out[3] = v.inText / v.scene.maxCount               // word.count.mean
	out[4] = v.inTextMin / v.scene.maxCount            // word.count.min
	out[5] = v.inTextMax / v.scene.maxCount            // word.count.max
	out[6] = v.inTextFirst / v.scene.maxCount          // word.count.first
	out[7] = v.inTextLast / v.scene.maxCount           // word.count.last
	out[8] = v.tf / v.inTextMax                        // share.min
	out[9] = v.tf / v.inTextMin                        // share.max
	out[10] = v.scene.logSentence                      // text.sentence
	out[11] = v.scene.log1p(int32(len(v.scene.words))) // text.words
}

// rarityFeatures: the phrase and its words in the background collection.
func rarityFeatures() []Feature {
	return []Feature{
		{"idf", "inverse document frequency of the phrase"},
		{"idf.mean", "mean inverse document frequency of its words"},
		{"idf.min", "that of its commonest word"},
		{"idf.max", "that of its rarest word"},
		{"idf.first", "that of its first word"},
		{"idf.last", "that of its last word"},
		{"cohesion", "ln of documents with the phrase over documents with its rarest word"},
		{"tfidf", "occurrences × idf of the phrase"},
		{"tfidf.mean", "occurrences × mean idf of its words"},
		{"tfidf.log", "ln(1 + occurrences) × mean idf"},
		{"tfidf.words", "mean count of its words × mean idf"},
		{"title", "ln of the share of the documents with the phrase that have it in the title"},
		{"title.mean", "the same, mean of its words"},
		{"title.first", "the same, first word"},
		{"title.last", "the same, last word"},
	}
}

// rarityValues sets the values of rarityFeatures.
func (v *view) rarityValues(out []float32) {
	out = out[:15]
	out[0] = v.idf      // idf
	out[1] = v.idfSum   // idf.mean
	out[2] = v.idfMin   // idf.min
	out[3] = v.idfMax   // idf.max
	out[4] = v.idfFirst // idf.first
	out[5] = v.idfLast  // idf.last
	out[6] = v.cohesion()
	out[7] = v.tf * v.idf                            // tfidf
	out[8] = v.tf * v.idfSum                         // tfidf.mean
	out[9] = v.scene.log1p(v.count) * v.idfSum       // tfidf.log
	out[10] = v.inText / v.scene.maxCount * v.idfSum // tfidf.words
	out[11] = v.logTitles - v.logDF                  // title
	out[12] = v.titleSum                             // title.mean
	out[13] = v.titleFirst                           // title.first
	out[14] = v.titleLast                            // title.last
}

// placeFeatures: where in the document the phrase stands.
func placeFeatures() []Feature {
	return []Feature{
		{"first", "place of the first occurrence, 0 to 1"},
		{"first.log", "ln of the number of words before it"},
		{"first.paragraph", "paragraph of the first occurrence, 0 to 1"},
		{"first.sentence", "words between the start of its sentence and the first occurrence"},
		{"spread", "distance of first and last occurrence, 0 to 1"},
		{"paragraphs", "share of the paragraphs that hold it"},
		{"sentences", "share of the sentences that hold it"},
		{"heading", "share of the occurrences in headings"},
	}
}

// placeValues sets the values of placeFeatures.
func (v *view) placeValues(out []float32) {
	out = out[:8]
	out[0] = float32(v.candidate.first) / float32(len(v.scene.words)) // first
	out[1] = v.scene.log1p(v.candidate.first)                         // first.log
	out[2] = float32(v.first().paragraph) / v.scene.paragraphs        // first.paragraph
	out[3] = v.intoSentence()                                         // first.sentence
	out[4] = v.spread()
	out[5] = float32(v.paragraphs) / v.scene.paragraphs // paragraphs
	out[6] = float32(v.sentences) / v.scene.sentences   // sentences
	out[7] = v.share(v.headings)                        // heading
}

// shapeFeatures: what the phrase is made of.
func shapeFeatures() []Feature {
	return []Feature{
		{"class.first", "class of the first word"},
		{"class.last", "class of the last word"},
		{"nouns", "number of nouns"},
		{"names", "number of words that are names"},
		{"adjectives", "number of adjectives"},
		{"numbers", "number of numbers"},
		{"connectors", "number of prepositions and the like inside"},
		{"link.loose", "neighbours inside without agreement"},
		{"link.prep", "joints by a preposition written on"},
		{"link.conj", "joints by و"},
		{"link.apposed", "appositions"},
		{"link.idafa", "construct states"},
		{"link.distant", "adjectives that agree with an earlier noun"},
		{"link.agreeing", "agreeing adjectives"},
		{"link.names", "joints inside a name"},
		{"definite", "share of the occurrences with article on the first word"},
		{"definite.last", "1 when the last word has the article"},
		{"eligible", "share of the occurrences that could be shown"},
		{"bare", "share of the occurrences without a clitic before"},
		{"pronoun", "1 when a pronoun is written on to the last word"},
		{"pronoun.any", "1 when a pronoun is written on to any word"},
		{"guessed", "1 when the lexicon lacks any of the words"},
		{"guessed.all", "1 when it lacks all of them"},
		{"plural.first", "1 when the first word is a plural"},
		{"masdar.first", "1 when the first word is a verbal noun"},
		{"agent.first", "1 when the first word is an active participle"},
		{"feminine.first", "1 when the first word is feminine"},
		{"feminine.last", "1 when the last word is feminine"},
		{"letters.first", "letters of the first word"},
		{"letters.last", "letters of the last word"},
		{"letters", "mean letters of a word"},
		{"verbal", "1 when a word is perhaps a verb"},
		{"verbal.first", "1 when the first word is"},
		{"trust", "least confidence of a reading, 0 to 1"},
		{"entity", "share of the occurrences that are a whole mention of an entity"},
		{"entity.mentions", "ln of the mentions of the entity it names, by role, too"},
		{"entity.person", "1 when it names a person"},
		{"entity.place", "1 when it names a country or place"},
		{"entity.organisation", "1 when it names an organisation"},
		{"entity.inside", "mentions of entities that begin inside, by words"},
		{"entity.cut", "share of the occurrences that cut a mention of an entity"},
	}
}

// shapeValues sets the values of shapeFeatures.
func (v *view) shapeValues(out []float32) {
	out = out[:41]
	out[0] = float32(v.first().class)                  // class.first
	out[1] = float32(v.last().class)                   // class.last
	out[2] = v.classes[noun]                           // nouns
	out[3] = v.classes[name]                           // names
	out[4] = v.classes[adjective]                      // adjectives
	out[5] = v.classes[number]                         // numbers
	out[6] = v.classes[connector]                      // connectors
	out[7] = v.links[loose]                            // link.loose
	out[8] = v.links[viaPrep]                          // link.prep
	out[9] = v.links[viaConj]                          // link.conj
	out[10] = v.links[apposed]                         // link.apposed
	out[11] = v.links[idafa]                           // link.idafa
	out[12] = v.links[distant]                         // link.distant
	out[13] = v.links[agreeing]                        // link.agreeing
	out[14] = v.links[names]                           // link.names
	out[15] = v.share(v.definite)                      // definite
	out[16] = flag(v.last().has(article))              // definite.last
	out[17] = v.share(v.candidate.eligible)            // eligible
	out[18] = v.share(v.bare)                          // bare
	out[19] = flag(v.last().has(pronoun))              // pronoun
	out[20] = flag(v.marks&pronoun != 0)               // pronoun.any
	out[21] = flag(v.marks&guessed != 0)               // guessed
	out[22] = flag(v.common&guessed != 0)              // guessed.all
	out[23] = flag(v.first().has(plural))              // plural.first
	out[24] = flag(v.first().has(masdar))              // masdar.first
	out[25] = flag(v.first().has(agent))               // agent.first
	out[26] = flag(v.first().has(feminine))            // feminine.first
	out[27] = flag(v.last().has(feminine))             // feminine.last
	out[28] = float32(v.first().letters)               // letters.first
	out[29] = float32(v.last().letters)                // letters.last
	out[30] = v.letters()                              // letters
	out[31] = flag(v.marks&verbal != 0)                // verbal
	out[32] = flag(v.first().has(verbal))              // verbal.first
	out[33] = v.leastTrust()                           // trust
	out[34] = v.share(v.wholeEntity)                   // entity
	out[35] = v.scene.log1p(int32(v.entityMentions())) // entity.mentions
	kind := v.kind()
	out[36] = flag(kind == document.Person)                            // entity.person
	out[37] = flag(kind == document.Country || kind == document.Place) // entity.place
	out[38] = flag(kind == document.Organisation)                      // entity.organisation
	out[39] = v.entitiesInside()                                       // entity.inside
	out[40] = v.share(v.cutEntity)                                     // entity.cut
}

// borderFeatures: what stands before and behind the phrase.
func borderFeatures() []Feature {
	return []Feature{
		{"before.apart", "share of the occurrences with a border before"},
		{"before.function", "share behind a function word"},
		{"before.verb", "share behind a verb"},
		{"before.idafa", "share as second part of a construct that is cut off"},
		{"before.tied", "share cut off from an apposition, adjective or name"},
		{"before.clitic", "share behind a clitic"},
		{"after.apart", "share of the occurrences with a border behind"},
		{"after.function", "share before a function word"},
		{"after.verb", "share before a verb"},
		{"after.idafa", "share cut off from a construct's second part"},
		{"after.agreeing", "share cut off from an agreeing adjective"},
		{"after.distant", "share cut off from an adjective that agrees with an earlier noun"},
		{"after.tied", "share cut off from an apposition or name"},
		{"after.prep", "share before a preposition written on"},
		{"after.conj", "share before و written on"},
		{"after.loose", "share before a word without agreement"},
	}
}

// borderValues sets the values of borderFeatures.
func (v *view) borderValues(out []float32) {
	out = out[:16]
	out[0] = v.share(v.before[apart])                                          // before.apart
	out[1] = v.share(v.functionBefore)                                         // before.function
	out[2] = v.share(v.verbBefore)                                             // before.verb
	out[3] = v.share(v.before[idafa])                                          // before.idafa
	out[4] = v.share(v.before[apposed] + v.before[agreeing] + v.before[names]) // before.tied
	out[5] = v.share(v.before[viaPrep] + v.before[viaConj])                    // before.clitic
	out[6] = v.share(v.after[apart])                                           // after.apart
	out[7] = v.share(v.functionAfter)                                          // after.function
	out[8] = v.share(v.verbAfter)                                              // after.verb
	out[9] = v.share(v.after[idafa])                                           // after.idafa
	out[10] = v.share(v.after[agreeing])                                       // after.agreeing
	out[11] = v.share(v.after[distant])                                        // after.distant
	out[12] = v.share(v.after[apposed] + v.after[names])                       // after.tied
	out[13] = v.share(v.after[viaPrep])                                        // after.prep
	out[14] = v.share(v.after[viaConj])                                        // after.conj
	out[15] = v.share(v.after[loose])                                          // after.loose
}

// familyFeatures: the phrase among wider and narrower ones.
func familyFeatures() []Feature {
	return []Feature{
		{"wider.left", "ln of the distinct phrases one word longer to the left"},
		{"wider.right", "ln of those to the right"},
		{"wider.share", "count of the commonest wider phrase over its own"},
		{"parts", "mean count of its parts one word shorter over its own"},
	}
}

// familyValues sets the values of familyFeatures.
func (v *view) familyValues(out []float32) {
	out = out[:4]
	out[0] = v.scene.log1p(v.leftWider)   // wider.left
	out[1] = v.scene.log1p(v.rightWider)  // wider.right
	out[2] = float32(v.widerCount) / v.tf // wider.share
	out[3] = v.parts()                    // parts
}

// cohesion is the logarithm of the documents with the phrase over those with its rarest word.
func (v *view) cohesion() float32 {
	if v.words == 1 {
		return 0
	}
	return v.logDF - v.minLogDF
}

// spread is the distance of the first and last occurrence, 0 to 1.
func (v *view) spread() float32 {
	last := v.scene.builder.occurrences[v.tail].word
	return float32(last-v.candidate.first) / float32(len(v.scene.words))
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
