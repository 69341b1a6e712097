package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// reading is what a word takes from its form and analysis, whatever stands around it.
type reading struct {
	info  *info
	class class
	maybe class
	pos   document.UPOS
	feats document.Feats
}

// fill sets what is known of the surface form of w and of its analysis a, nil for none.
func (x *Extractor) fill(w *word, surface string, a *document.Analysis) {
	if a == nil {
		w.info = x.infoFor(surface)
		w.class = w.info.class
		return
	}
	r, known := x.readings.Find(a)
	if !known {
		of := x.infoFor(surface)
		w.info, w.class = of, of.class
		if x.use(w, a); w.info != of {
			x.lex.begin(w.info)
		}
		*r = reading{w.info, w.class, w.maybe, w.pos, w.feats}
		return
	}
	w.info, w.class, w.maybe, w.pos, w.feats, w.read = r.info, r.class, r.maybe, r.pos, r.feats, a
}

// shortInfos is how many infos of short forms are at hand.
const shortInfos = 1 << 9

// shortInfo is the info of a form of few bytes, mostly punctuation or a number.
type shortInfo struct {
	form string
	info *info
}

// infoFor returns what is known of a surface form.
func (x *Extractor) infoFor(surface string) *info {
	if n := len(surface); n > 0 && n <= 4 {
		s := &x.short[(uint(surface[0])*7+uint(surface[n-1])*5+uint(n))%shortInfos]
		if s.form != surface {
			s.info = x.longInfo(surface)
			s.form = s.info.surface
		}
		return s.info
	}
	return x.longInfo(surface)
}

// longInfo is infoFor for a form of any length.
func (x *Extractor) longInfo(surface string) *info {
	if in, ok := x.infos[surface]; ok {
		return in
	}
	if len(x.infos) >= maxInfos {
		clear(x.infos)
	}
	in := x.lex.analyse(strings.Clone(surface))
	x.infos[in.surface] = in
	return in
}

// maxInfos bounds the cache of surface forms.
const maxInfos = 1 << 16

// cited are the verbs by which a paper is cited: جاء في التقرير أن.
var cited = map[string]bool{"جاء": true, "ورد": true, "يرد": true, "جاءت": true}

// sourceWords are words other than prepositions that begin a prepositional cue.
var sourceWords = set("حسبما براي بنظر طبقا نقلا تبعا")

// begin notes what may begin with the form.
func (l *lexicon) begin(in *info) {
	in.cites = cited[in.base] || cited[strings.TrimPrefix(in.form, "و")]
	in.sources = nil
	if in.class&cPreposition == 0 && !sourceWords[in.base] {
		return
	}
	for n := range l.sources {
		if s := &l.sources[n]; s.words[0] == in.base || s.words[0] == in.form {
			in.sources = append(in.sources, s)
		}
	}
}
