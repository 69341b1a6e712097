package keyphrase

// featureCount is the number of Features, quickCount that of QuickFeatures.
const (
	featureCount = 96
	quickCount   = 27
)

// values sets the values of all features, parallel to Features. The values of a group are
// set by one function without calls between, which takes half the time of a function for
// each feature (2 % of the time of bayan keywords).
func (v *view) values(out *[featureCount]float32) {
	v.frequencyValues(out[:12])
	v.rarityValues(out[12:27])
	v.placeValues(out[27:35])
	v.shapeValues(out[35:76])
	v.borderValues(out[76:92])
	v.familyValues(out[92:])
}

// quickValues sets the values that values gives to QuickFeatures, parallel to these.
func (v *view) quickValues(out *[quickCount]float32) {
	out[0] = v.scene.log1p(v.count - 1)                                         // count
	out[1] = v.n                                                                // words
	out[2] = v.inText / v.scene.maxCount                                        // word.count.mean
	out[3] = v.tf / v.inTextMin                                                 // share.max
	out[4] = v.idf                                                              // idf
	out[5] = v.idfSum                                                           // idf.mean
	out[6] = v.idfMin                                                           // idf.min
	out[7] = v.cohesion()                                                       // cohesion
	out[8] = v.tf * v.idfSum                                                    // tfidf.mean
	out[9] = v.scene.log1p(v.count) * v.idfSum                                  // tfidf.log
	out[10] = v.titleSum                                                        // title.mean
	out[11] = v.scene.log1p(v.candidate.first)                                  // first.log
	out[12] = v.spread()                                                        // spread
	out[13] = v.classes[name]                                                   // names
	out[14] = v.classes[connector]                                              // connectors
	out[15] = v.links[loose]                                                    // link.loose
	out[16] = v.links[viaPrep]                                                  // link.prep
	out[17] = v.links[viaConj]                                                  // link.conj
	out[18] = v.share(v.bare)                                                   // bare
	out[19] = flag(v.last().has(article))                                       // definite.last
	out[20] = flag(v.marks&guessed != 0)                                        // guessed
	out[21] = v.share(v.before[apart])                                          // before.apart
	out[22] = v.share(v.before[apposed] + v.before[agreeing] + v.before[names]) // before.tied
	out[23] = v.share(v.after[apart])                                           // after.apart
	out[24] = v.share(v.after[idafa])                                           // after.idafa
	out[25] = v.share(v.after[agreeing])                                        // after.agreeing
	out[26] = v.share(v.after[apposed] + v.after[names])                        // after.tied
}
