package keyphrase

import (
	"math"
	"slices"

	"github.com/bayan-nlp/bayan/pkg/memo"
)

// block is the number of words that yake takes for a sentence.
const block = 25

// yake is YAKE (R. Campos et al., "YAKE! Keyword extraction from single documents
// using multiple local features", Information Sciences 509, 2020), without the feature
// of capital letters, which Arabic has not, and with blocks of 25 words for sentences,
// since many Arabic texts have no punctuation. YAKE's values are the better the smaller;
// the score is 1/(1+value).
type yake struct {
	terms []term
	index memo.Index
	sides memo.Index
}

// term holds the figures of one word.
type term struct {
	count, sentences float64
	last             int32
	places           []int32 // the blocks it stands in
	left, right      float64 // distinct neighbours
	leftAll, rightAll,
	value float64
}

func (y *yake) rank(s *scene, scores []float64) {
	y.collect(s)
	y.weigh(s)
	for i := range s.candidates {
		c := &s.candidates[i]
		if c.words > peerWords {
			continue
		}
		product, sum := 1.0, 0.0
		for j := c.first; j < c.first+c.words; j++ {
			if w := &s.words[j]; w.content() {
				t := y.at(w)
				product *= t.value
				sum += t.value
			}
		}
		value := product / (float64(c.count) * (1 + sum))
		scores[i] = 1 / (1 + value)
	}
}

func (y *yake) at(w *word) *term {
	k, fresh := y.index.Insert(w.key, int32(len(y.terms)))
	if fresh {
		y.terms = append(y.terms, term{last: -1})
	}
	return &y.terms[k]
}

// collect counts the words and their neighbours.
func (y *yake) collect(s *scene) {
	y.terms = y.terms[:0]
	y.index.Reset(len(s.words))
	y.sides.Reset(2 * len(s.words))
	for i := range s.words {
		w := &s.words[i]
		if !w.content() {
			continue
		}
		t := y.at(w)
		t.count++
		if at := int32(i / block); at != t.last {
			t.last = at
			t.sentences++
			t.places = append(t.places, at)
		}
		if w.link == apart || i == 0 || !s.words[i-1].content() {
			continue
		}
		before := &s.words[i-1]
		t.leftAll++
		if _, fresh := y.sides.Insert(extend(before.key, w.key), 0); fresh {
			t.left++
			y.at(before).right++
		}
		y.at(before).rightAll++
	}
}

// weigh sets the value of each word.
func (y *yake) weigh(s *scene) {
	sum, squares, top := 0.0, 0.0, 1.0
	for i := range y.terms {
		n := y.terms[i].count
		sum, squares, top = sum+n, squares+n*n, max(top, n)
	}
	n := float64(max(1, len(y.terms)))
	mean := sum / n
	deviation := math.Sqrt(max(0, squares/n-mean*mean))
	for i := range y.terms {
		t := &y.terms[i]
		slices.Sort(t.places)
		place := math.Log(math.Log(3 + float64(t.places[len(t.places)/2])))
		frequency := t.count / max(1, mean+deviation)
		spread := t.sentences / float64(1+len(s.words)/block)
		related := 1 + (ratio(t.left, t.leftAll)+ratio(t.right, t.rightAll))*t.count/top
		t.value = place * related / (1 + frequency/related + spread/related)
	}
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
