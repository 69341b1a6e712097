package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// share returns the number of words from word j on that tell how many of those behind them
// are meant, with من (العديد من, 56% من, ثلاثة أرباع ...), 0 for none.
func (x *Reader) share(j, limit int) int {
	p := &x.Page
	if j+2 > limit {
		return 0
	}
	if j > 0 && j+2 < limit && someOf.Has(p.Words[j].Base) && p.Words[j+1].Form == "من" && (p.Words[j-1].Is(lexicon.ClassThat) || adversatives.Has(p.Words[j-1].Base)) {
		return 2 // لكن عددا من الخبراء
	}
	if j+2 <= limit && ofThem.Has(p.Words[j+1].Form) && (Partitive[p.Words[j].Base] || someOf.Has(p.Words[j].Base) || p.Words[j].Pos == document.NUM || few.Has(p.Words[j].Base)) {
		return 2 // عدد منهم
	}
	if j+2 < limit && Partitive[p.Words[j].Base] && p.Words[j+1].Form == "من" {
		return 2
	}
	if j+2 < limit && p.Words[j].Pos == document.NUM && p.Words[j+1].Form == "من" && nominal(&p.Words[j+2]) {
		return 2 // اثنان من المسؤولين
	}
	k := j + x.about(j)
	if k+1 >= limit || p.D.Tokens[k].Kind != document.Number {
		return 0
	}
	if k++; k+1 >= len(p.Words) {
		return 0
	}
	switch w := &p.Words[k]; {
	case w.Punct == '%' || w.Punct == '٪' || p.Text(k, k+1) == "%" || percent.Has(w.Base):
		k++
	case w.Form == "في" && percent.Has(p.Words[k+1].Base):
		k += 2
	}
	if k+1 < limit && p.Words[k].Form == "من" && nominal(&p.Words[k+1]) {
		return k + 1 - j
	}
	if k < limit && x.about(j) > 0 {
		if n := &p.Words[k]; !n.Definite() && n.Punct == 0 && (n.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(n)&lexicon.ForceParty != 0) {
			return k + 1 - j // نحو 20 نائبا
		}
	}
	if k > j+1+x.about(j) { // قال 70 في المئة منهم إنهم
		if k < limit && (p.Words[k].Form == "منهم" || p.Words[k].Form == "منهن") {
			k++
		}
		return k - j
	}
	return 0
}

var (
	// ofThem stand for those of whom some speak.
	ofThem = lexicon.Set("منهم منهن منهما منا")
	// few are further words for some of them.
	few = lexicon.Set("كثير كثيرون كثيرين قليل قليلون واحد واحدة بعض البعض اخرون اثنان اثنين")
)

// about returns the number of words at j that make the number behind them a rough one (نحو 40,
// أكثر من 50), 0 for none.
func (x *Reader) about(j int) int {
	p := &x.Page
	n := 0
	switch p.Words[j].Base {
	case "نحو", "حوالي", "قرابة", "زهاء":
		n = 1
	case "اكثر", "اقل":
		if j+1 < len(p.Words) && p.Words[j+1].Form == "من" {
			n = 2
		}
	}
	if n == 0 || j+n >= len(p.Words) || p.D.Tokens[j+n].Kind != document.Number {
		return 0
	}
	return n
}

// percent are the words for a hundredth.
var percent = lexicon.Set("المئة المائة بالمئة بالمائة بالمية المية")

// someOf are accusatives of quantity, a subject only behind a word that governs it.
var someOf = lexicon.Set("عددا كثيرا بعضا قليلا")

// adversatives are the words of "but" that govern an accusative.
var adversatives = lexicon.Set("لكن ولكن")

// pastCounted reports whether the definite noun or name at word k begins another phrase, for what is counted before it is
// indefinite and so in construct with nothing.
func (x *Reader) pastCounted(np *Phrase, k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[max(k-1, 0)]
	if k < np.First+2 || p.D.Tokens[np.First].Kind != document.Number && p.Words[np.First].Pos != document.NUM || w.Conj || w.HasProclitic() || b.Punct != 0 || b.HasPronoun() {
		return false
	}
	for j := np.First + 1; j < k; j++ {
		if n := &p.Words[j]; n.Definite() || n.Mention != 0 || j > np.First+1 && n.Pos != document.ADJ && !qualities.Has(strings.TrimSuffix(n.Base, "ا")) {
			return false
		}
	}
	c := &p.Words[np.First+1]
	return (w.Article || p.MentionAt(k) != nil && w.Pos == document.PROPN) && (c.Is(lexicon.ClassHuman|lexicon.ClassInstitution) || x.ForceOf(c)&lexicon.ForceParty != 0)
}
