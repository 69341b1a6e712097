package statement

import "github.com/bayan-nlp/bayan/pkg/document"

// share returns the number of words from word j on that tell how many of those behind them
// are meant, with من (العديد من, 56% من, ثلاثة أرباع ...), 0 for none.
func (x *Reader) share(j, limit int) int {
	p := &x.page
	if j+2 > limit {
		return 0
	}
	if j+2 < limit && partitive[p.words[j].base] && p.words[j+1].form == "من" {
		return 2
	}
	if j+2 < limit && p.words[j].pos == document.NUM && p.words[j+1].form == "من" && nominal(&p.words[j+2]) {
		return 2 // اثنان من المسؤولين
	}
	k := j + x.about(j)
	if k+1 >= limit || p.d.Tokens[k].Kind != document.Number {
		return 0
	}
	if k++; k+1 >= len(p.words) {
		return 0
	}
	switch w := &p.words[k]; {
	case w.punct == '%' || w.punct == '٪' || p.text(k, k+1) == "%" || percent[w.base]:
		k++
	case w.form == "في" && percent[p.words[k+1].base]:
		k += 2
	}
	if k+1 < limit && p.words[k].form == "من" && nominal(&p.words[k+1]) {
		return k + 1 - j
	}
	if k > j+1+x.about(j) { // قال 70 في المئة منهم إنهم
		if k < limit && (p.words[k].form == "منهم" || p.words[k].form == "منهن") {
			k++
		}
		return k - j
	}
	return 0
}

// about returns the number of words at j that make the number behind them a rough one (نحو 40,
// أكثر من 50), 0 for none.
func (x *Reader) about(j int) int {
	p := &x.page
	n := 0
	switch p.words[j].base {
	case "نحو", "حوالي", "قرابة", "زهاء":
		n = 1
	case "اكثر", "اقل":
		if j+1 < len(p.words) && p.words[j+1].form == "من" {
			n = 2
		}
	}
	if n == 0 || j+n >= len(p.words) || p.d.Tokens[j+n].Kind != document.Number {
		return 0
	}
	return n
}

// percent are the words for a hundredth.
var percent = set("المئة المائة بالمئة بالمائة بالمية المية")
