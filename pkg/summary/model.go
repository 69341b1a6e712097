package summary

// bayanRedundancy is what a unit loses, as a share of the similarity to the most
// similar chosen one.
const bayanRedundancy = 0.3

// weights are the values of the features.
var weights = vector{
	fInverse: 2, fFirst: 1, fDepth: -0.8, fOpensPara: 0.1, fTitleCover: 0.4, fTitle: 0.6,
	fSpread: 1, fRepeat: 0.2, fQuestion: -0.5, fConnector: -0.2, fShort: -0.4, fBackground: -0.3,
	fKeyphrase: 0.2, fForce: 0.2, fSpeaker: 0.1,
}

// value is the worth of a unit with these features.
func value(f *vector) float64 {
	sum := 0.0
	for i, x := range f {
		sum += weights[i] * x
	}
	return sum
}
