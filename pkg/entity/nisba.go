package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// addNisba enters the forms of a relational adjective (صيني): both genders, all numbers,
// with and without article. Of one that is also a common word only the forms with article.
func (g *gazetteer) addNisba(stem string, country int32, code string, star bool) {
	endings := [...]struct {
		ending string
		gender document.Gender
		number document.Numerus
	}{
		{"", document.Masc, document.Sing}, {"ة", document.Fem, document.Sing},
		{"ون", document.Masc, document.Plur}, {"ين", document.Masc, document.Plur}, {"ات", document.Fem, document.Plur},
		{"ان", document.Masc, document.Dual}, {"تان", document.Fem, document.Dual}, {"تين", document.Fem, document.Dual},
		{"ا", document.Masc, document.Sing},
	}
	first, rest, compound := strings.Cut(stem, " ")
	for _, e := range endings {
		d := demonym{country: country, code: code, gender: e.gender, number: e.number}
		if compound {
			head := first
			if strings.HasSuffix(head, "ي") {
				head += e.ending
			}
			g.addCompound(head, rest+e.ending, d)
			continue
		}
		definite := fold("ال" + first + e.ending)
		if !star {
			g.addFolded(definite[len("ال"):], d)
			g.classes[g.word(definite[len("ال"):])] &^= cDefinite // ألماني
		}
		g.addFolded(definite, d)
	}
}

// addCompound enters a demonym of two words (كوري جنوبي) as names: both words inflected,
// with the article on both, on the first (الجنوب أفريقي) or on none.
func (g *gazetteer) addCompound(first, second string, d demonym) {
	g.demonyms = append(g.demonyms, d)
	v := value{meaning: mDemonym, ref: int32(len(g.demonyms)), gender: d.gender, number: d.number}
	for _, form := range []string{first + " " + second, "ال" + first + " ال" + second, "ال" + first + " " + second} {
		g.add(form, v)
	}
}

func (g *gazetteer) addDemonym(form string, d demonym) { g.addFolded(fold(form), d) }

func (g *gazetteer) addFolded(form string, d demonym) {
	id := g.word(form)
	if g.demonym[id] != 0 {
		return
	}
	g.demonyms = append(g.demonyms, d)
	g.demonym[id] = int32(len(g.demonyms))
}

// Nation returns the ISO 3166 code of the country whose people or adjective the word is (تركي,
// الأتراك), "" for none. It takes one word without clitics other than the article.
func Nation(word string) string {
	g, err := loadGazetteer()
	if err != nil {
		return "" // New reports it
	}
	n := g.demonym[g.words[fold(word)]]
	if n == 0 {
		return ""
	}
	return strings.TrimPrefix(g.demonyms[n-1].code, "-")
}
