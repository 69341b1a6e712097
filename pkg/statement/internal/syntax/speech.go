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
	case (n >= 2 || v.Target&lexicon.FrameObject != 0 && !x.isVerb(j+1)) && j > i+1 && v.Frames&lexicon.FrameBi != 0 && v.Flags&lexicon.FlagWeak == 0 && p.Words[j+1].Prefix == "ب" && (p.Words[j-1].Definite() || p.Words[j-1].Mention != 0 || strings.HasPrefix(p.Words[j-1].Base, "ايا")):
		return true // اتهم المفوضية "بتخويف النازحين"
	case n < 2*LongQuote && j-1 > i && x.IsMediaHead(j-1):
		return false // نشرت بالدورية "…"
	case (v.Lemma == "ردد" || v.Lemma == "هتف") && n >= 2 && slogans.Has(p.Words[j-1].Base):
		return true // ردد المحتجون شعار "…"
	case x.isTitle(j), n < 2*LongQuote && p.Words[j-1].Is(lexicon.ClassHuman|lexicon.ClassInstitution) && !p.Words[j-1].Definite() && !p.Words[j-1].HasPronoun() && j-1 > i && !p.Words[j-2].Is(lexicon.ClassTalk) && !x.closedPerson(i, j):
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
	if n >= 2 && v.Act == "comment" && v.Flags&(lexicon.FlagWeak|lexicon.FlagQuote|lexicon.FlagAmb) == 0 && v.Frames&lexicon.FrameClause != 0 && end+1 < len(p.Words) && !p.IsMark(j-1) && (p.Words[end+1].Punct == '.' || x.opensSaying(j+1) && p.Words[j-1].Definite()) {
		return true // وأضاف المدير للصحفيين "الوضع صعب".
	}
	return n >= 2 && (p.Words[j-1].Is(lexicon.ClassThat|lexicon.ClassBithat) || !p.IsMark(j-1) && v.Frames&lexicon.FrameClause != 0 && p.Words[j-1].Mention != 0)
}

// slogans are the nouns of what people shout.
var slogans = lexicon.Set("شعار هتاف عبارة نشيد")

// closedPerson reports whether the words behind the cue at word i, before the mark at j, are somebody indefinite with
// an adjective of relation, whom no name in marks can follow (قال مصدر أمني "…").
func (x *Reader) closedPerson(i, j int) bool {
	p := &x.Page
	h, b := &p.Words[j-2], &p.Words[j-1]
	return j-2 > i && h.Is(lexicon.ClassHuman) && h.Pos == document.NOUN && !h.Definite() && !h.HasPronoun() && b.Feats.Gender == h.Feats.Gender && (b.Pos == document.ADJ || b.Mention == 0) && strings.HasSuffix(b.Base, "ي")
}

// opensSaying reports whether a clause rather than a name begins at word k, with a perfect of the dictionary or
// with لقد.
func (x *Reader) opensSaying(k int) bool {
	w := &x.Page.Words[k]
	if x.isVerb(k) && w.Feats.Person == document.First || w.Form == "نحن" || w.Form == "انا" || w.Is(lexicon.ClassNegative) && x.isVerb(k+1) {
		return true // "ندرس كل الاحتمالات"
	}
	return w.Form == "لقد" || x.isVerb(k) && w.Read != nil && w.Read.Source == document.Lexicon && w.Feats.Aspect == document.Perf
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

// speechPast returns the mark of the quotation behind the colon that ends the manner or circumstance at word j, right
// behind the subject of a verb of saying (وأضاف مخاطبا سكان القرية: "…"، وأضاف وهو يلوح بالعلم: "…"), 0 for none.
func (x *Reader) speechPast(s *search, j int) int {
	p, v := &x.Page, s.v
	if v.Act != "comment" || v.Frames&lexicon.FrameClause == 0 || v.Flags&(lexicon.FlagWeak|lexicon.FlagAmb|lexicon.FlagQuote) != 0 || s.via >= 0 || j > s.from+1 || j == s.from+1 && !p.IsComma(s.from) {
		return 0
	}
	if f := p.Words[j].FormOf(lexicon.Participle); f != nil && f.Verb.Frames&(lexicon.FrameMin|lexicon.FrameIla|lexicon.FrameAla) != 0 {
		return 0 // محذرا من: a statement of its own
	}
	return x.quotePastColon(j, s.limit)
}

// circumstances open a clause that tells what else happens while somebody speaks.
var circumstances = lexicon.Set("بينما حين عندما حينما فيما")

// quotePastColon returns the quotation behind the colon that ends a circumstance at word j without another cue in
// it (وقال الشاب بينما كان ينتظر: "…"), 0 for none.
func (x *Reader) quotePastColon(j, limit int) int {
	p := &x.Page
	for k := j + 1; k+1 < min(limit, j+14); k++ {
		w := &p.Words[k]
		switch {
		case w.Punct == ':' && p.QuoteAt(k+1) != 0:
			return k + 1
		case w.Punct == '.', w.Punct == ':', p.IsMark(k), w.Is(lexicon.ClassThat | lexicon.ClassBithat), w.Finite() != nil && x.isVerb(k) && w.Finite().Verb.Act == "comment":
			return 0
		}
	}
	return 0
}
