package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// SourceAt returns the prepositional cue that begins at word k (بحسب, وفقا ل, على لسان),
// nil for none.
func (x *Reader) SourceAt(k int) *lexicon.Source {
	var best *lexicon.Source
	if p := &x.Page; p.Words[k].Form == "فحسب" && k+1 < len(p.Words) && p.Words[k+1].Punct != 0 {
		return nil // لا تقتصر على الندرة فحسب، بل
	}
	for _, s := range x.Page.Words[k].Sources {
		if x.matches(s, k) && (best == nil || len(s.Words) > len(best.Words)) {
			best = s
		}
	}
	return best
}

// matches reports whether the words of s stand at word k.
func (x *Reader) matches(s *lexicon.Source, k int) bool {
	p := &x.Page
	for n, sw := range s.Words[1:] {
		j := k + n + 1
		if j >= len(p.Words) {
			return false
		}
		if f := p.Words[j].Form; f != sw {
			if n == len(s.Words)-2 && (sw == "ل" && strings.HasPrefix(f, "ل") || strings.HasPrefix(f, sw) && isPronoun(f[len(sw):])) {
				continue
			}
			return false
		}
	}
	return true
}

func isPronoun(s string) bool { return lexicon.IndexOf(lexicon.Enclitics, s) >= 0 }

// OwnSource reports whether the source at word k is the speaker himself (بحسب قوله).
func (x *Reader) OwnSource(k int) bool {
	p := &x.Page
	s := x.SourceAt(k)
	if s == nil {
		return false
	}
	last := k + len(s.Words) - 1
	if len(s.Words) > 1 && isPronoun(strings.TrimPrefix(p.Words[last].Form, s.Words[len(s.Words)-1])) && p.Words[last].Form != s.Words[len(s.Words)-1] {
		return true
	}
	if last+1 < len(p.Words) {
		switch p.Words[last+1].Form {
		case "قوله", "قولها", "قولهم", "تعبيره", "تعبيرها", "تعبيرهم", "وصفه", "وصفها", "زعمه", "زعمها", "زعمهم", "رايه", "رايها", "رايهم", "كلامهم", "كلامه", "كلامها":
			return true
		}
	}
	return false
}

// SaysSo reports whether a verb of saying stands behind "على ما" at word i (على ما أكد الوزير, not
// على ما يبدو).
func (x *Reader) SaysSo(i int) bool {
	p := &x.Page
	if i+2 >= len(p.Words) || p.Words[i+1].Form != "ما" {
		return false
	}
	if p.Words[i+2].Lemma() == "ورد" || p.Words[i+2].Lemma() == "جاء" {
		return false // لم تعلق على ما ورد في التقرير
	}
	f := p.Words[i+2].Finite()
	if f != nil && p.Words[i+2].Pronoun != "" && (Describes[f.Verb.Lemma] || f.Verb.Lemma == "اعتبر" || f.Verb.Lemma == "رأى") {
		return false // علق على ما اعتبره حملة
	}
	return f != nil && (f.Verb.Act == "comment" || f.Verb.Act == "assert") && f.Verb.Frames&lexicon.FrameClause != 0
}

// MaxSpread bounds the words behind a paper in which the medium stands that spread it.
const MaxSpread = 10

// SourceBehind reads the source from word j on and, behind a verb that tells to whom, the medium before it (حسب
// ما قال لـ"العربية" الأمير).
func (x *Reader) SourceBehind(j, last int, verb bool) (np Phrase, relay document.Span) {
	p := &x.Page
	for j < last && WithPronoun.Has(p.Words[j].Form) { // وفق ما نقلت عنه وكالة
		j++
	}
	if k := x.SkipMedium(j, last); verb && k > j && k < last {
		if np = x.NounPhrase(k, min(last, k+20), nil); x.CanSpeak(np) {
			from := j
			if p.Words[j].Form == "ل" {
				from++
			}
			return np, x.RelaySpan(from, k)
		}
	}
	return x.SourcePhrase(j, min(last, j+20)), relay
}

// ToldTo returns the medium behind ل that the source before word j spoke to (وفقا لما ذكره
// مسؤولون بالإدارة لرويترز).
func (x *Reader) ToldTo(j, last int) document.Span {
	p := &x.Page
	for k := j; k < min(last, j+6) && p.Words[k].Punct == 0; k++ {
		w := &p.Words[k]
		if (w.Form == "ل" || strings.HasPrefix(w.Base, "ل")) && x.mediumBehind(k) {
			if w.Form == "ل" {
				k++
			}
			return x.RelaySpan(k, min(x.MediumEnd(k, last), last))
		}
	}
	return document.Span{}
}

// IsPaper reports whether the phrase is a report, which carries what others said (وفقا
// للتقرير).
func (x *Reader) IsPaper(np Phrase) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(x.Page.Words[np.First].Base, "لل"), "ل"), "ال") {
	case "تقرير", "تقارير", "انباء":
		return true
	}
	return false
}

// HeadBehindLam is the class of the word at k without its preposition ل (للمجلس).
func (x *Reader) HeadBehindLam(k int) lexicon.Class {
	base := x.Page.Words[k].Base
	if c := x.paperBehindLam(k); c != 0 {
		return c
	}
	if rest, ok := strings.CutPrefix(base, "لل"); ok {
		return x.Lex.Classes[rest] | x.Lex.Classes["ال"+rest]
	}
	if rest, ok := strings.CutPrefix(base, "ل"); ok {
		return x.Lex.Classes[rest]
	}
	return 0
}

// SourcePhrase reads the phrase after a source whose first word may carry ل.
func (x *Reader) SourcePhrase(j, limit int) Phrase {
	p := &x.Page
	if j+1 < limit && p.Words[j].Form == "في" && p.Words[j+1].Is(lexicon.ClassReport|lexicon.ClassTalk|lexicon.ClassMediaHead|lexicon.ClassMedia) { // بحسب ما جاء في صحيفة
		j++
	}
	if j >= limit {
		return Phrase{}
	}
	if p.IsMark(j) && j+1 < limit {
		end := j + 1
		for end < limit && p.Words[end].Quote != 0 {
			end++
		}
		return Phrase{First: j + 1, Last: end, After: end, Head: p.Words[j+1].Class}
	}
	if p.isPress(j) {
		end := x.MediumEnd(j, limit)
		return Phrase{First: j, Last: end, After: end, Head: lexicon.ClassMedia}
	}
	if n := x.share(j, limit); n > 0 && j+n < limit && p.D.Tokens[j].Kind != document.Number {
		if np := x.NounPhrase(j, limit, nil); np.Ok() {
			return np // بحسب العديد من الخبراء
		}
	}
	np := Phrase{First: j, Last: j, Head: p.Words[j].Class}
	if sameAs.Has(p.Words[j].Base) && j+1 < limit {
		np.Head |= p.Words[j+1].Class // بحسب ذات المصدر
	}
	if p.Words[j].Punct != 0 {
		return np
	}
	if m := p.Words[j].Mention; m != 0 {
		np.Mention = m
	}
	if np.Head == 0 {
		np.Head = x.HeadBehindLam(np.First)
	}
	x.extendSource(&np, j, limit)
	x.namedUpToClause(&np, limit)
	x.addAuthor(&np, limit, true)
	x.lateName(&np, limit, nil)
	np.After = np.Last
	if k := p.OpenBracket(np); k > 0 {
		np.After = max(np.After, k+p.Closing(k, limit))
	}
	return np
}

// extendSource takes the words from j on that belong to the source into its phrase np.
func (x *Reader) extendSource(np *Phrase, j, limit int) {
	p := &x.Page
	for k := j; k < limit; {
		n := 1
		if k > j && (x.endsSource(k) || p.Words[k].Prefix == "ل" && dated.Has(p.Words[k].Base)) {
			break
		}
		if k > j || p.MentionAt(k) != nil {
			w := &p.Words[k]
			site := np.Head&lexicon.ClassMediaHead != 0 && k > j && w.Prefix == "ل" && x.IsMedium(k, k+1) // الموقع الإلكتروني لصحيفة
			if w.Form == "باسم" && k > j {
			} else if w.Is(lexicon.ClassPreposition) && k > j && np.Head&lexicon.ClassHuman == 0 || w.Prefix != "" && k > j && !site && (w.Prefix != "ل" || np.Head&(lexicon.ClassReport|lexicon.ClassTalk) == 0) {
				break
			}
			if site {
				k++
				np.Last = k
				continue
			}
			if n = x.extend(np, k, limit, nil); n == 0 {
				break
			}
		}
		k += n
		np.Last = k
	}
	for np.Last > np.First && (p.Words[np.Last-1].Punct != 0 && p.Words[np.Last-1].Quote == 0 && !p.IsMark(np.Last-1) || np.Last > np.First+1 && p.Words[np.Last-1].Pos == document.ADP && p.Words[np.Last-1].Is(lexicon.ClassPreposition)) {
		np.Last--
	}
}

// dated are the words with ل of the time that figures are for (بيانات الوزارة لشهر يونيو).
var dated = lexicon.Set("لعام للعام لشهر للشهر لسنة للسنة ليوم للفترة للربع للاسبوع")

// endsSource reports whether word k, behind a definite noun or a name, cannot describe the source before it and
// goes on with the clause: a number, a masdar in construct or an indefinite accusative (يشمل المشروع بحسب الوزارة بناء
// مدارس، بلغ العدد بحسب الوزارة ثلاثين شخصا).
func (x *Reader) endsSource(k int) bool {
	p := &x.Page
	w, b := &p.Words[k], &p.Words[k-1]
	if w.Mention != 0 || w.Punct != 0 || w.Conj || w.Definite() || w.HasProclitic() || !w.Arabic || w.Class != 0 || b.Punct != 0 || !b.Definite() && b.Mention == 0 {
		return false
	}
	if w.Pos == document.NUM {
		return w.Base != "عشر" && w.Base != "عشرة"
	}
	if w.Pos != document.NOUN || w.Read.Source != document.Lexicon || w.HasPronoun() {
		return false
	}
	if p.accusative(w) && !p.accusative(b) {
		return true
	}
	return w.Feats.Masdar && k+1 < len(p.Words) && p.Words[k+1].Punct == 0 && b.Pos != document.PROPN && (b.Article || b.Mention != 0)
}

// namedUpToClause takes the words of a name into the source np of people, as far as its clause goes on behind them
// (وحسب المحامي سامي كروتينا فإن).
func (x *Reader) namedUpToClause(np *Phrase, limit int) {
	p := &x.Page
	if np.Head&lexicon.ClassHuman == 0 || !np.Ok() {
		return
	}
	k := np.Last
	for k < limit && k < np.Last+4 && p.Words[k].Punct == 0 && !p.Words[k].Conj && !p.Words[k].HasProclitic() && (p.Words[k].UnknownName() || p.Words[k].Pos == document.PROPN || p.Words[k].Mention != 0 && x.IsPerson(p.Words[k].Mention)) {
		k++
	}
	if k == np.Last || k >= limit || !(p.Words[k].Is(lexicon.ClassThat) && p.Words[k].Conj) && p.Words[k].Form != "فقد" {
		return
	}
	if m := p.MentionAt(np.Last); m != nil {
		np.Mention, np.named = p.Words[np.Last].Mention, true
	} else {
		np.proper = true
	}
	np.Last = k
}

// OpenBracket returns the word where the short name in brackets begins whose closing one the phrase has not
// taken (وكالة الأنباء السعودية (واس)), 0 for none.
func (p *Page) OpenBracket(np Phrase) int {
	for k := np.First + 1; k < np.Last; k++ {
		if n := p.Closing(k, len(p.Words)); p.Words[k].Punct == '(' && (n == 0 || k+n > np.Last) {
			return k
		}
	}
	return 0
}
