package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// isSpeech reports whether the quotation from mark j to end is what the cue at i says.
func (x *Reader) isSpeech(i, j, end, q int, v *lexicon.Verb) bool {
	p := &x.Page
	if p.Quotes[q-1].Unbalanced && p.Words[end-1].Start-p.Words[j].Start > 3000 {
		return false
	}
	n := end - j - 1
	switch {
	case n <= 0:
		return false
	case Describes[v.Lemma] && Proclisis(&p.Words[j+1], "ب") && n < 2*LongQuote:
		return true // وصف الخطة "بالمهزلة"
	case p.Words[j-1].Punct == ':':
		return true
	case n >= 2 && j > i+1 && v.Frames&lexicon.FrameBi != 0 && v.Flags&lexicon.FlagWeak == 0 && p.Words[j+1].Prefix == "ب" && (p.Words[j-1].Definite() || p.Words[j-1].Mention != 0):
		return true // اتهم المفوضية "بتخويف النازحين"
	case n < 2*LongQuote && j-1 > i && x.IsMediaHead(j-1):
		return false // نشرت بالدورية "…"
	case x.isTitle(j), n < 2*LongQuote && p.Words[j-1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !p.Words[j-1].Definite() && !p.Words[j-1].HasPronoun() && j-1 > i:
		return false // قائد "اللواء السادس حرس حدود"
	case n < 2*LongQuote && p.Words[j-1].Is(lexicon.ClassPreposition) && p.Words[j-1].Form != "فيه" && p.Words[j-1].Form != "فيها" && v.Frames&PrepositionFrame(p.Words[j-1].Form) == 0:
		return false
	case n >= LongQuote:
		return true
	case v.Flags&lexicon.FlagNamed != 0:
		return false
	case j == i+1:
		return n >= 2
	case v.Flags&lexicon.FlagQuote != 0 && n >= 2 && p.Words[j-1].Pos != document.ADJ && p.Words[j-1].Is(lexicon.ClassHuman|lexicon.ClassInstitution):
		return true // هتف النواب "الموت لأمريكا"
	}
	if n >= 2 && v.Act == "comment" && v.Flags&(lexicon.FlagWeak|lexicon.FlagQuote|lexicon.FlagAmb) == 0 && v.Frames&lexicon.FrameClause != 0 && end+1 < len(p.Words) && p.Words[end+1].Punct == '.' && !p.IsMark(j-1) {
		return true // وأضاف المدير للصحفيين "الوضع صعب".
	}
	return n >= 2 && (p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat) || !p.IsMark(j-1) && v.Frames&lexicon.FrameClause != 0 && p.Words[j-1].Mention != 0)
}

// isTitle reports whether the quotation at mark j is the title of a work or the name of a
// thing, which the word before it tells (تحت عنوان "…").
func (x *Reader) isTitle(j int) bool {
	switch strings.TrimPrefix(x.Page.Words[j-1].Base, "ب") {
	case "عنوان", "اسم", "شعار", "هاشتاغ", "هاشتاج", "وسم", "كتاب", "فيلم", "مسلسل", "برنامج", "حملة", "مبادرة", "عملية", "معرض":
		return true
	}
	return false
}
