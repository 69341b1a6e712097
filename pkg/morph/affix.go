package morph

import (
	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
)

// procClass is the kind of a proclitic sequence, as the disambiguator sees it.
type procClass uint8

const (
	procNone    procClass = iota
	procConj              // و ف
	procPrep              // ب ل ك
	procCP                // وب فل …
	procLi                // ل before an imperfect
	procConjLi            // ول
	procSa                // س
	procConjSa            // وس
	procAsk               // أ
	procClasses = int(procAsk) + 1
)

// clitic is one clitic letter sequence as a syntactic word.
type clitic struct {
	form string // UTF-8
	upos document.UPOS
}

// proclitic is a sequence of proclitics with or without the article.
type proclitic struct {
	code    string // letters as written before the host
	segs    []clitic
	lens    []int // letters of each segment
	class   procClass
	article bool
	// lamAl marks لل, which hides the alif of the article (للحظر: ل + الحظر).
	lamAl bool
	// verb proclitics stand before imperfects only, noun proclitics before nominals.
	verb, noun bool
	// logp is the log probability of the letters given the class.
	logp float32
}

// proclitics are all sequences, the empty one first.
var proclitics = makeProclitics()

// byFirst lists the proclitics by their first letter.
var byFirst = func() (t [256][]uint8) {
	for i, p := range proclitics {
		if p.code != "" {
			t[p.code[0]] = append(t[p.code[0]], uint8(i))
		}
	}
	return t
}()

func makeProclitics() []proclitic {
	conjs := []struct {
		text string
		segs []clitic
		cost float32
		ask  bool
	}{
		{"", nil, 0, false},
		{"و", []clitic{{"و", document.CCONJ}}, 0, false},
		{"ف", []clitic{{"ف", document.CCONJ}}, -3, false},
		{"أ", []clitic{{"أ", document.PART}}, 0, true},
		{"أو", []clitic{{"أ", document.PART}, {"و", document.CCONJ}}, -3, true},
		{"أف", []clitic{{"أ", document.PART}, {"ف", document.CCONJ}}, -3, true},
	}
	inner := []struct {
		text           string
		segs           []clitic
		cost           float32
		art, lam       bool
		verb, noun     bool
		plain, withCnj procClass
	}{
		{"", nil, 0, false, false, false, false, procNone, procConj},
		{"ال", nil, 0, true, false, false, true, procNone, procConj},
		{"ب", []clitic{{"ب", document.ADP}}, -0.8, false, false, false, true, procPrep, procCP},
		{"ل", []clitic{{"ل", document.ADP}}, -0.8, false, false, false, true, procPrep, procCP},
		{"ك", []clitic{{"ك", document.ADP}}, -3.5, false, false, false, true, procPrep, procCP},
		{"بال", []clitic{{"ب", document.ADP}}, -0.8, true, false, false, true, procPrep, procCP},
		{"كال", []clitic{{"ك", document.ADP}}, -3.5, true, false, false, true, procPrep, procCP},
		{"لل", []clitic{{"ل", document.ADP}}, -0.8, true, true, false, true, procPrep, procCP},
		{"س", []clitic{{"س", document.AUX}}, 0, false, false, true, false, procSa, procConjSa},
		{"ل", []clitic{{"ل", document.SCONJ}}, 0, false, false, true, false, procLi, procConjLi},
	}
	var out []proclitic
	for _, c := range conjs {
		for _, in := range inner {
			p := proclitic{code: letters.Must(c.text + in.text), class: in.plain, article: in.art, lamAl: in.lam, verb: in.verb, noun: in.noun, logp: c.cost + in.cost}
			if c.text != "" {
				p.class = in.withCnj
			}
			if c.ask {
				p.class = procAsk
				p.logp -= 3 // rare in news, and letters that begin many words
			}
			for _, s := range append(append([]clitic(nil), c.segs...), in.segs...) {
				p.segs = append(p.segs, s)
				p.lens = append(p.lens, 1)
			}
			out = append(out, p)
		}
	}
	return out
}

// enclitic is an attached pronoun, or two.
type enclitic struct {
	code          string
	segs          []encSeg
	verb, nominal bool
	logp          float32
}

type encSeg struct {
	form string
	p    document.Person3
	g    document.Gender
	n    document.Numerus
}

// enclitics are all attached pronouns; number 0 is none.
var enclitics = makeEnclitics()

func makeEnclitics() []enclitic {
	single := []struct {
		encSeg
		verb, nominal bool
		logp          float32
	}{
		{encSeg{"ه", document.Third, document.Masc, document.Sing}, true, true, -1.2},
		{encSeg{"ها", document.Third, document.Fem, document.Sing}, true, true, -1.3},
		{encSeg{"هما", document.Third, 0, document.Dual}, true, true, -4},
		{encSeg{"هم", document.Third, document.Masc, document.Plur}, true, true, -2},
		{encSeg{"هن", document.Third, document.Fem, document.Plur}, true, true, -5},
		{encSeg{"ك", document.Second, document.Masc, document.Sing}, true, true, -5.5},
		{encSeg{"كما", document.Second, 0, document.Dual}, true, true, -9},
		{encSeg{"كم", document.Second, document.Masc, document.Plur}, true, true, -5},
		{encSeg{"كن", document.Second, document.Fem, document.Plur}, true, true, -9},
		{encSeg{"ي", document.First, 0, document.Sing}, false, true, -4.5},
		{encSeg{"ني", document.First, 0, document.Sing}, true, false, -4},
		{encSeg{"نا", document.First, 0, document.Plur}, true, true, -3.2},
	}
	out := []enclitic{{verb: true, nominal: true}}
	for _, s := range single {
		out = append(out, enclitic{letters.Must(s.form), []encSeg{s.encSeg}, s.verb, s.nominal, s.logp})
	}
	// two pronouns: أعطانيها
	for _, a := range single {
		if a.form != "ني" && a.form != "نا" && a.form != "ك" && a.form != "كم" && a.form != "ه" && a.form != "هم" {
			continue
		}
		for _, b := range single[:4] {
			if b.form == "هما" || b.form == a.form {
				continue
			}
			first := a.encSeg
			joint := a.form
			if a.form == "كم" || a.form == "هم" {
				joint += "و" // أنلزمكموها
				first.form += "و"
			}
			out = append(out, enclitic{letters.Must(joint + b.form), []encSeg{first, b.encSeg}, true, false, -12})
		}
	}
	return out
}

// encByLast lists the enclitics by their last letter.
var encByLast = func() (t [256][]uint8) {
	for i, e := range enclitics {
		if e.code != "" {
			c := e.code[len(e.code)-1]
			t[c] = append(t[c], uint8(i))
		}
	}
	return t
}()
