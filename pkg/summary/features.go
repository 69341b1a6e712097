package summary

import (
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// feature is one figure of a unit that the default method weighs.
type feature int

// The features. All are of the order of 1; "share" is of the unit's words.
const (
	fInverse    feature = iota // 1/(1+place among the units)
	fFirst                     // the first unit
	fSecond                    // the second
	fDepth                     // share of the text's words before the unit
	fOpensPara                 // the first unit of its paragraph
	fLast                      // the last unit
	fWords                     // words, by logarithm
	fShort                     // fewer than 8 words
	fLong                      // more than 45 words
	fTitle                     // share of the title's terms that stand in the unit
	fTitleCover                // share of the unit's terms that stand in the title
	fCentre                    // cosine with the sum of all units
	fRank                      // LexRank, relative to the mean
	fSpread                    // mean share of the units that hold the unit's terms
	fRepeat                    // mean logarithm of how often its terms stand in the text
	fLikeFirst                 // cosine with the first unit
	fContent                   // content words, share
	fDigits                    // numbers, share
	fQuestion                  // ends in a question mark
	fQuote                     // holds a quotation
	fConnector                 // begins with a word that leans on the unit before
	fConjunct                  // begins with و
	fEntities                  // mentions of entities, share
	fTopEntity                 // mentions of the entities named most, share
	fKeyphrase                 // scores of the keyphrases that it mentions
	fStatement                 // holds a statement
	fForce                     // force of its strongest act
	fSpeaker                   // rank of its speaker in the text
	fBackground                // its statements are background
	fSupplied                  // a speaker is supplied
	fNews                      // paragraphs of one or two sentences, as in news
	fUnits                     // number of units, by logarithm
	features
)

var featureNames = [features]string{
	"inverse", "first", "second", "depth", "opens_paragraph", "last", "words", "short", "long",
	"title", "title_cover", "centre", "rank", "spread", "repeat", "like_first", "content",
	"digits", "question", "quote", "connector", "conjunct", "entities", "top_entity",
	"keyphrases", "statement", "force", "speaker", "background", "supplied", "news", "units",
}

// vector holds the features of one unit.
type vector [features]float64

// vectors computes the features of all units.
func (s *Summarizer) vectors(v *view) []vector {
	out := make([]vector, len(v.units))
	v.placeFeatures(out)
	s.surfaceFeatures(v, out)
	v.termFeatures(out)
	v.entityFeatures(out)
	v.keyphraseFeatures(out)
	v.statementFeatures(out)
	return out
}

func flag(on bool) float64 {
	if on {
		return 1
	}
	return 0
}

// placeFeatures tells where the units stand.
func (v *view) placeFeatures(out []vector) {
	total, before, paragraphs := 0, 0, 0
	for i := range v.units {
		total += v.units[i].words
		if i == 0 || v.units[i].paragraph != v.units[i-1].paragraph {
			paragraphs++
		}
	}
	news := paragraphs > 2 && len(v.units) <= 2*paragraphs
	for i := range v.units {
		u, f := &v.units[i], &out[i]
		f[fInverse] = 1 / float64(1+i)
		f[fFirst] = flag(i == 0)
		f[fSecond] = flag(i == 1)
		f[fDepth] = float64(before) / float64(max(1, total))
		f[fOpensPara] = flag(i == 0 || u.paragraph != v.units[i-1].paragraph)
		f[fLast] = flag(i == len(v.units)-1)
		f[fWords] = math.Log(float64(1+u.words)) / 3
		f[fShort] = flag(u.words < 8)
		f[fLong] = flag(u.words > 45)
		f[fNews] = flag(news)
		f[fUnits] = math.Log(float64(1+len(v.units))) / 3
		before += u.words
	}
}

// surfaceFeatures reads the tokens of the units.
func (s *Summarizer) surfaceFeatures(v *view, out []vector) {
	var buf [64]byte
	for i := range v.units {
		u, f := &v.units[i], &out[i]
		digits := 0
		for _, t := range v.doc.Tokens[u.firstTok:u.lastTok] {
			switch t.Kind {
			case document.Number:
				digits++
			case document.Punctuation:
				switch v.doc.Slice(t.Span) {
				case "؟", "?":
					f[fQuestion] = 1
				case `"`, "«", "“", "”":
					f[fQuote] = 1
				}
			}
		}
		f[fDigits] = float64(digits) / float64(max(1, u.words))
		f[fContent] = float64(len(v.terms.of[i])) / float64(max(1, u.words))
		f[fSupplied] = flag(len(u.inserts) > 0)
		if u.firstTok < u.lastTok {
			word := appendFolded(buf[:0], v.doc.Slice(v.doc.Tokens[u.firstTok].Span))
			f[fConnector] = flag(u.leans || s.words.of(word)&beforeVerb != 0)
			f[fConjunct] = flag(hasPrefix(word, "و"))
		}
	}
}

// termFeatures weighs the terms of the units against the text and the title.
func (v *view) termFeatures(out []vector) {
	t := &v.terms
	n := float64(len(v.units))
	centre := make([]float64, len(t.df))
	for _, terms := range t.of {
		for _, x := range terms {
			centre[x.id] += t.weight(x)
		}
	}
	length := 0.0
	for _, c := range centre {
		length += c * c
	}
	length = math.Sqrt(length)
	rank := t.lexRank()
	for i, terms := range t.of {
		f := &out[i]
		f[fRank] = rank[i] * n
		if i > 0 {
			f[fLikeFirst] = t.similarity(0, i)
		}
		if len(terms) == 0 {
			continue
		}
		dot, spread, repeat, titled := 0.0, 0.0, 0.0, 0
		for _, x := range terms {
			dot += t.weight(x) * centre[x.id]
			spread += float64(t.df[x.id]) / n
			repeat += math.Log(float64(t.tf[x.id]))
			if _, ok := slices.BinarySearch(t.title, x.id); ok {
				titled++
			}
		}
		k := float64(len(terms))
		if dot > 0 {
			f[fCentre] = dot / (t.norm[i] * length)
		}
		f[fSpread], f[fRepeat] = spread/k, repeat/k
		f[fTitle] = float64(titled) / float64(max(1, len(t.title)))
		f[fTitleCover] = float64(titled) / k
	}
}
