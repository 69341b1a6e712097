package keyphrase

import (
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// scene is a document as the features see it.
type scene struct {
	words      []word
	candidates []candidate
	builder    *builder
	entities   []document.Entity
	background *background
	// sentences and paragraphs are their numbers in the text that was read.
	sentences, paragraphs float32
	// maxCount is the count of the commonest content word.
	maxCount float32
	// news tells that the marks of news count, title holds the keys of the title's words.
	news  bool
	title map[uint64]bool
	// logSentence is ln(1 + n) of the mean number of words of a sentence, logs that of
	// small numbers.
	logSentence float32
	logs        []float32
	// touched keeps the compiler from leaving out what has no other use.
	touched uint32
}

// look finds the background figures of all candidates that may be shown. The first round
// only calls for the memory, so that the waits overlap.
func (s *scene) look() {
	for i := range s.candidates {
		if c := &s.candidates[i]; c.eligible > 0 {
			s.touched += s.background.touch(c.hash)
		}
	}
	for i := range s.candidates {
		if c := &s.candidates[i]; c.eligible > 0 {
			c.logDF, c.logTitles = s.background.find(c.hash)
			c.looked = true
		}
	}
}

// view is one candidate with the figures that many features share.
type view struct {
	*candidate
	scene *scene
	// span is the words of the first occurrence.
	span []word
	n    float32
	tf   float32
	idf  float32
	// Over the words: inverse document frequencies, counts in the document, title rates.
	idfSum, idfMin, idfMax, idfFirst, idfLast float32
	inText, inTextMin, inTextMax              float32
	inTextFirst, inTextLast                   float32
	titleSum, titleFirst, titleLast           float32
	minLogDF                                  float32
	// links counts the links inside, classes the words by class.
	links   [links]float32
	classes [classes]float32
	marks   mark
	common  mark
}

// set makes v the view of candidate c.
func (v *view) set(s *scene, c *candidate) {
	*v = view{candidate: c, scene: s, span: s.words[c.first : c.first+c.words], n: float32(c.words), tf: float32(c.count)}
	if !c.looked {
		c.logDF, c.logTitles = s.background.find(c.hash)
		c.looked = true
	}
	v.idf = s.background.idf(v.logDF)
	v.common = ^mark(0)
	content := float32(0)
	for i := range v.span {
		w := &v.span[i]
		v.classes[w.class]++
		v.marks |= w.marks
		v.common &= w.marks
		if i > 0 {
			v.links[w.link]++
		}
		if w.class == connector {
			continue
		}
		v.word(w, content == 0)
		content++
	}
	v.idfSum /= content
	v.inText /= content
	v.titleSum /= content
}

// word adds the figures of one content word.
func (v *view) word(w *word, first bool) {
	s := v.scene
	df := w.logDF
	idf := s.background.idf(df)
	count := float32(s.candidates[w.single].count)
	rate := w.logTitles - df
	if first {
		v.idfMin, v.idfMax, v.idfFirst, v.minLogDF = idf, idf, idf, df
		v.inTextMin, v.inTextMax, v.inTextFirst = count, count, count
		v.titleFirst = rate
	}
	v.idfMin, v.idfMax, v.idfLast = min(v.idfMin, idf), max(v.idfMax, idf), idf
	v.minLogDF = min(v.minLogDF, df)
	v.inTextMin, v.inTextMax, v.inTextLast = min(v.inTextMin, count), max(v.inTextMax, count), count
	v.idfSum += idf
	v.inText += count
	v.titleSum += rate
	v.titleLast = rate
}

func log1p(x float32) float32 { return float32(math.Log1p(float64(x))) }

// logged is how many logarithms a scene has ready.
const logged = 1 << 10

// log1p returns ln(1 + n).
func (s *scene) log1p(n int32) float32 {
	if uint32(n) < uint32(len(s.logs)) {
		return s.logs[n]
	}
	return log1p(float32(n))
}

func (v *view) first() *word { return &v.span[0] }
func (v *view) last() *word  { return &v.span[len(v.span)-1] }

// share returns n in proportion to the occurrences.
func (v *view) share(n int32) float32 { return float32(n) / v.tf }
