package main

import (
	"sort"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// templates are the shapes of a verb's lemma, form by form: digits are radicals,
// # a weak radical that shows as ا or ى.
var templates = []struct {
	form   string
	shapes string
}{
	{"v1", "123 1#3 12# 12"},
	{"v2", "123 12#"},
	{"v3", "1ا23 1ا2# 1ا2 آ23 آ2#"},
	{"v4", "أ123 أ1#3 أ12# أ12 آ23 آ2#"},
	{"v5", "ت123 ت12#"},
	{"v6", "ت1ا23 ت1ا2# ت1ا2 تآ23 تآ2#"},
	{"v7", "ان123 ان1#3 ان12# ان12"},
	{"v8", "ا1ت23 ا1ت#3 ا1ت2# ا1ت2 ات23 ات2# اد23 اد#3 اد2# ازد23 ازد#3 ازد2# اصط23 اصط#3 اصط2# اصط2 اضط23 اضط#3 اضط2 اط23 اط2# ائت23"},
	{"v9", "ا123"},
	{"v10", "است123 است1#3 است12# است12"},
	{"q1", "1234 123#"},
	{"q2", "ت1234 ت123#"},
	{"q4", "ا1234"},
}

// deriveVerbs finds the root and form of every verb by synthesis: of all roots and
// forms whose lemma is spelled like this one, it takes the conjugation that agrees
// best with the forms that the dictionary lists.
func deriveVerbs(verbs map[string]map[string]bool) []line {
	lemmas := make([]string, 0, len(verbs))
	for l := range verbs {
		lemmas = append(lemmas, l)
	}
	sort.Strings(lemmas)
	var out []line
	for _, l := range lemmas {
		if b, ok := bestVerb(l, verbs[l]); ok {
			out = append(out, b)
		}
	}
	return out
}

func bestVerb(lemma string, listed map[string]bool) (line, bool) {
	best, score := line{}, 0.0
	for _, t := range templates {
		form, _ := inflect.ParseForm(t.form)
		for _, shape := range strings.Fields(t.shapes) {
			for _, root := range matchShape(lemma, shape) {
				vowels := "i"
				if form == 1 {
					vowels = "uia"
				}
				for _, v := range vowels {
					rad, ok := inflect.Radicals(root)
					if !ok {
						continue
					}
					verb, ok := conjugates(inflect.Verb{Rad: rad, Form: form, Perf: 'a', Impf: byte(v)}, lemma)
					if !ok {
						continue
					}
					s := agreement(verb, listed)
					if form >= inflect.Q1 && (strings.HasPrefix(root, "ت") || strings.HasPrefix(root, "س")) {
						s -= 0.05 // rather تَفَعَّلَ than a root of four with ت
					}
					if s > score+1e-9 {
						score = s
						best = line{root, verb.Lemma(), t.form, ""}
						if form == 1 {
							best.attrs = string(v)
						}
					}
				}
			}
		}
	}
	return best, score > 0.5
}

func conjugates(v inflect.Verb, lemma string) (inflect.Verb, bool) {
	for variant := 0; variant < 4; variant++ {
		v.Strong, v.Hamza8 = variant&1 != 0, variant&2 != 0
		if v.Valid() && inflect.Unmark(v.Lemma()) == lemma {
			return v, true
		}
	}
	if v.Form == 1 { // بَقِيَ
		v.Strong, v.Hamza8, v.Perf = false, false, 'i'
		if v.Valid() && inflect.Unmark(v.Lemma()) == lemma {
			return v, true
		}
	}
	return v, false
}

// agreement is the share of forms that the conjugation and the dictionary have in common.
func agreement(v inflect.Verb, listed map[string]bool) float64 {
	made := map[string]bool{}
	common := 0
	for _, c := range v.Cells() {
		if c.Tag.Attach&inflect.Free == 0 || c.Tag.Variant {
			continue
		}
		f := inflect.Unmark(c.Form)
		if !made[f] {
			made[f] = true
			if listed[f] {
				common++
			}
		}
	}
	return float64(common) / float64(len(listed)+1)
}

// matchShape fits a lemma to a shape and returns the roots that it may have.
func matchShape(lemma, shape string) []string {
	ls, ss := []rune(lemma), []rune(shape)
	if len(ls) != len(ss) {
		return nil
	}
	var rad [5][]rune
	n := 0
	for i, s := range ss {
		switch {
		case s == '#':
			if ls[i] != 'ا' && ls[i] != 'ى' {
				return nil
			}
			n++
			rad[n] = []rune("وي")
		case s >= '1' && s <= '4':
			if strings.ContainsRune("اىةآ", ls[i]) {
				return nil
			}
			k := int(s - '0')
			for n+1 < k { // a radical that the shape hides: و ء ت ذ of form VIII
				n++
				rad[n] = hidden(shape)
			}
			n = k
			rad[k] = []rune{bareHamza(ls[i])}
		case s != ls[i]:
			return nil
		}
	}
	if n == 2 { // doubled
		rad[3] = rad[2]
		n = 3
	}
	roots := []string{""}
	for k := 1; k <= n; k++ {
		var next []string
		for _, r := range roots {
			for _, c := range rad[k] {
				next = append(next, r+string(c))
			}
		}
		roots = next
	}
	return roots
}

func hidden(shape string) []rune {
	switch {
	case strings.HasPrefix(shape, "آ"), strings.HasPrefix(shape, "تآ"), strings.HasPrefix(shape, "ائ"):
		return []rune("ء")
	case strings.HasPrefix(shape, "ازد"):
		return []rune("ز")
	case strings.HasPrefix(shape, "اصط"):
		return []rune("ص")
	case strings.HasPrefix(shape, "اضط"):
		return []rune("ض")
	case strings.HasPrefix(shape, "اط"):
		return []rune("ط")
	case strings.HasPrefix(shape, "اد"):
		return []rune("دذ")
	}
	return []rune("وتءي")
}

func bareHamza(r rune) rune {
	if strings.ContainsRune("أإؤئ", r) {
		return 'ء'
	}
	return r
}
