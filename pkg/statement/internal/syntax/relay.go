package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// RelaySpan is the text of a medium without the preposition ل on it.
func (x *Reader) RelaySpan(first, last int) document.Span {
	p := &x.Page
	w := &p.Words[first]
	s := document.Span{Start: w.Start, End: p.Words[last-1].End}
	if m := w.Mention; m != 0 && p.Mentions[m-1].First == first && p.Mentions[m-1].Start > s.Start {
		s.Start = p.Mentions[m-1].Start // the entity has taken the preposition off
		return s
	}
	if last < len(p.Words) && p.Words[last].Punct == ')' && last-first < MaxName+4 && strings.Contains(p.D.Slice(s), "(") {
		s.End = p.Words[last].End
	}
	if last < len(p.Words) && !p.IsMark(last-1) && p.IsMark(last) && p.Words[last-1].Quote != 0 && first > 0 && !p.IsMark(first-1) {
		s.End = p.Words[last].End
	}
	if strings.HasPrefix(w.Form, "ل") && !strings.HasPrefix(w.Form, "لل") && x.Lex.Classes[w.Form] == 0 && w.Form != "ل" {
		s.Start += x.PrefixLength(w)
	} else if rest, ok := strings.CutPrefix(w.Base, "ل"); ok && x.Lex.Classes[rest]&(lexicon.ClassMediaHead|lexicon.ClassMedia) != 0 && w.Mention == 0 {
		s.Start += x.PrefixLength(w)
	} else if rest, ok := strings.CutPrefix(w.Base, "ب"); ok && x.Lex.Classes[rest]&lexicon.ClassMedia != 0 && w.Mention == 0 {
		s.Start += len("ب")
	}
	return s
}

// RelayName is the relay as it is told: the text of the span with its article restored
// (للصحيفة) and a general word replaced by the name that it stands for, if the text has one
// (الصحيفة: صحيفة "ديلي ميل").
func (x *Reader) RelayName(s document.Span) string {
	p := &x.Page
	name := CutLam(p.D.Slice(s))
	if text := p.D.Slice(s); strings.HasPrefix(text, "ل") && strings.HasSuffix(p.D.Text[:s.Start], "ل") {
		name = "ا" + text // للعربية
	}
	k := p.WordAt(s.Start)
	if k < len(p.Words) && p.Words[k].Start == s.Start && p.Words[k].Conj && p.Words[k].Is(lexicon.ClassMediaHead) {
		name = strings.TrimPrefix(name, "و") // الشرطة وصحيفة محلية
	}
	if k >= len(p.Words) || p.Words[k].End < s.End || !strings.HasPrefix(name, "ال") {
		return name
	}
	head := lexicon.Fold(name[len("ال"):])
	if x.Lex.Classes[head]&lexicon.ClassMediaHead == 0 {
		return name
	}
	for j := k - 1; j >= 0 && j >= k-maxNamed; j-- {
		if w := &p.Words[j]; w.Is(lexicon.ClassMediaHead) && !w.Definite() && (w.Base == head || strings.TrimPrefix(w.Base, "ل") == head) {
			if end := x.MediumEnd(j, len(p.Words)); end > j+1 {
				r := x.RelaySpan(j, end)
				return p.D.Slice(r)
			}
		}
	}
	return name
}

// maxNamed bounds the distance between a general word and the name that it stands for, in words.
const maxNamed = 400

// Relays reports whether the preposition at word j names whose words are carried: عن, إلى,
// على لسان.
func (x *Reader) Relays(j int) bool {
	p := &x.Page
	switch p.Words[j].Form {
	case "عن", "الى":
		return true
	case "على":
		return j+1 < len(p.Words) && p.Words[j+1].Form == "لسان"
	}
	return false
}

// RelayedCue returns the masdar with a pronoun that carries relayed words (قوله، تأكيدها)
// in words [k, limit) and its verb; −1 and قال where there is none.
func (x *Reader) RelayedCue(k, limit int) (int, *lexicon.Verb) {
	p := &x.Page
	for ; k < limit; k++ {
		w := &p.Words[k]
		if m := w.FormOf(lexicon.Masdar); m != nil && (w.Pronoun != "" || w.HasPronoun()) && !w.Conj {
			return k, m.Verb
		}
		if w.Is(lexicon.ClassThat) || p.QuoteAt(k) != 0 {
			break
		}
	}
	return -1, x.Lex.Say
}

// RelayIn returns the first medium that words [from, to) outside the subject name as one
// that carries words.
func (x *Reader) RelayIn(from, to int, dr *Draft) document.Span {
	p := &x.Page
	for k := from; k < to; k++ {
		if dr.Subject.First <= k && k < dr.Subject.Last {
			continue
		}
		if p.IsMark(k) {
			if n := p.MediaQuote(k, to); n > 2 && k > 0 && x.namesMedium(k, n) {
				return document.Span{Start: p.Words[k+1].Start, End: p.Words[k+n-2].End}
			}
			continue
		}
		if n := x.reportersMedium(k, to); n > 0 {
			return x.RelaySpan(k+1, n) // لمراسل بي بي سي
		}
		if base, ok := strings.CutPrefix(p.Words[k].Base, "ب"); ok && k > from && x.Lex.Classes[base]&lexicon.ClassMediaHead != 0 && (Spreads(&p.Words[k-1]) || written.Has(p.Words[k-1].Base)) {
			end := x.MediumEnd(k, to)
			for end == k+1 && end < to || end > k+1 && end < to && p.Words[end].Pos == document.ADJ {
				if w := &p.Words[end]; w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassPreposition) || w.Pos == document.VERB {
					break
				}
				end++
			}
			s := x.RelaySpan(k, end) // نشره بصحيفة، في مقال بصحيفة
			s.Start = max(s.Start, p.Words[k].Start+len("ب"))
			return s
		}
		if k > from && k > 0 && forAgency.Has(p.Words[k].Base) && p.Words[k-1].Punct == 0 {
			continue // وكالة الأناضول للأنباء
		}
		if k > 0 && p.Words[k-1].Form == "مع" && x.Lex.Media[p.Words[k].Base] && x.ofTalk(k-1, max(0, from-2)) {
			return x.RelaySpan(k, k+1) // في مقابلة خاصة مع العربية
		}
		if body := x.carrierBody(k, to); body.Ok() && k > from && !p.Words[k].HasPronoun() {
			return document.Span{Start: p.Words[body.First].Start, End: p.Words[body.Last-1].End} // في بيان نشره البيت الأبيض
		}
		if x.IsMedium(k, k+1) && x.carries(k, from) && !x.employs(k, dr.Cue) && (!x.inRelative(k, from) || x.onPlatform(k)) {
			if c := x.channelOf(k, to); c > k {
				k = c // في برنامج "حوار" على قناة النيل
			}
			return x.RelaySpan(k, x.MediumEnd(k, to))
		}
	}
	return document.Span{}
}

// written are the papers that stand in a medium.
var written = lexicon.Set("مقال مقالة مقابلة حوار حديث له لها")

// channelOf returns the medium that broadcasts the programme at word k, which the words behind it name
// (على قناة النيل، الذي تبثه القناة); k for none.
func (x *Reader) channelOf(k, to int) int {
	p := &x.Page
	if strings.TrimPrefix(p.Words[k].Base, "ال") != "برنامج" {
		return k
	}
	for j := k + 1; j < min(to, k+maxProgramme); j++ {
		if p.Words[j].Base == "شاشة" && (p.Words[j-1].Form == "على" || p.Words[j-1].Form == "عبر") {
			return j
		}
		if p.IsMark(j) || p.Words[j].Quote != 0 || p.Words[j].Base == "برنامج" || !x.IsMedium(j, j+1) {
			continue
		}
		if f := p.Words[j-1].Form; f == "على" || f == "عبر" || Spreads(&p.Words[j-1]) {
			return j
		}
	}
	return k
}

// maxProgramme bounds the distance between a programme and its channel in words.
const maxProgramme = 14

// reporters work for the medium that stands behind them with ل.
var reporters = lexicon.Set("مراسل مراسلة مراسلو المراسل المراسلة محرر محررة المحرر محلل المحلل كاتب الكاتب كاتبة معلق المعلق مذيع المذيع مذيعة صحفي صحافي موفد مندوب مدير المدير رئيس")

// press are those whom one speaks to for their medium; a word in construct with what they write for.
var press = lexicon.Set("مراسل مراسلة مراسلي محرر محررة مذيع مذيعة موفد موفدة صحفي صحفية صحافي صحافية")

// toReporter reports whether word k, with ل, is a reporter to whom somebody speaks (لمراسل).
func (x *Reader) toReporter(k int) bool {
	rest, ok := strings.CutPrefix(x.Page.Words[k].Base, "ل")
	return ok && reporters.Has(rest) && !strings.HasPrefix(rest, "ل")
}

// reportersMedium returns the end of the medium that stands behind the reporter at word k who works for
// it, where the entities take both for one title (لمراسل بي بي سي); 0 for none.
func (x *Reader) reportersMedium(k, to int) int {
	p := &x.Page
	if !x.toReporter(k) || p.Words[k].Mention == 0 {
		return 0
	}
	for n := min(to, k+1+maxMediumWords); n > k+1; n-- {
		if x.Lex.Media[lexicon.Fold(p.Text(k+1, n))] {
			return n
		}
	}
	return 0
}

// maxMediumWords is how many words the name of a medium has at most where it is looked up.
const maxMediumWords = 4

// employs reports whether the medium at word k is the one that the person before it works for
// (قال مراسل الشؤون السياسية لبي بي سي).
func (x *Reader) employs(k, cue int) bool {
	p := &x.Page
	if b := p.Words[k-1].Form; b == "في" || b == "على" || b == "لدى" {
		return x.hosts(k-1, cue)
	} else if !strings.HasPrefix(p.Words[k].Base, "ل") && b != "ل" {
		return false
	}
	for j := k - 1; j > cue && j >= k-4; j-- {
		if w := &p.Words[j]; reporters.Has(w.Base) {
			heads := j+1 < k && !w.Definite() && p.Words[j+1].Definite() && p.Words[j+1].Pos == document.NOUN
			return !heads || w.Base != "مدير" && w.Base != "رئيس" // مدير المرصد لقناة
		}
		if p.Words[j].Punct != 0 || p.Words[j].Mention != 0 && x.IsPerson(p.Words[j].Mention) && p.Mentions[p.Words[j].Mention-1].By == document.ByName {
			return false
		}
	}
	return false
}

// hosts reports whether the preposition at word k, before a medium, belongs to what the speaker is there, in
// apposition to his name (فلان، محلل الشؤون العسكرية في شبكة النيل؛ فلان، مقدم برنامج "حوار" على القناة).
func (x *Reader) hosts(k, cue int) bool {
	p := &x.Page
	for j := k - 1; j > cue+1 && j >= k-8; j-- {
		switch w := &p.Words[j]; {
		case anchors.Has(strings.TrimPrefix(w.Base, "ال")) && !w.HasProclitic():
			return p.IsComma(j-1) || p.Words[j-1].Mention != 0 || w.Conj
		case p.IsComma(j), w.Pos == document.VERB, w.Is(lexicon.ClassTalk):
			return false
		}
	}
	return false
}

// anchors are those who work in or for a medium.
var anchors = lexicon.Set("محلل محللة مقدم مقدمة مذيع مذيعة معلق معلقة كاتب كاتبة صحفي صحفية صحافي صحافية محرر محررة مراسل مراسلة خبير خبيرة")

// forAgency are the words for what an agency is for.
var forAgency = lexicon.Set("للانباء للاعلام للاخبار")

// onPlatform reports whether word k, behind على or عبر, is or names a network.
func (x *Reader) onPlatform(k int) bool {
	p := &x.Page
	if f := p.Words[k-1].Form; f != "على" && f != "عبر" {
		return false
	}
	return networks.Has(p.Words[k].Base) || k+1 < len(p.Words) && p.Words[k].Base == "موقع" && networks.Has(p.Words[k+1].Base)
}

// inRelative reports whether the medium at word k stands in a relative clause, from word from on,
// that tells of something else than speaking (التي شاركت في برنامج "…").
func (x *Reader) inRelative(k, from int) bool {
	p := &x.Page
	told, comma, work := strings.HasPrefix(p.Words[k].Base, "ل") && p.Words[k].Prefix != "", false, false
	if end := x.MediumEnd(k, len(p.Words)); told && end < len(p.Words) {
		comma = p.IsComma(end)
		told = comma || p.Words[end].Punct == ':' || p.Words[end].Is(lexicon.ClassThat) || p.QuoteAt(end) != 0
	}
	for j := k - 1; j >= from; j-- {
		w := &p.Words[j]
		switch {
		case told && w.Pos == document.VERB && w.Read != nil && works.Has(w.Read.Lemma):
			work = true
		case p.IsComma(j) || w.Is(lexicon.ClassTalk):
			return false
		case w.Pos == document.VERB && w.Read != nil && (spreading[w.Read.Lemma] || speaking.Has(w.Read.Lemma)):
			return false
		case w.Is(lexicon.ClassRelative): // but قال الشاهد الذي كان هناك لوكالة رويترز إن
			return !told || work || comma && p.IsComma(j-1)
		}
	}
	return false
}

// works are the verbs of working for a medium or turning to it.
var works = lexicon.Set("عمل كتب انضم عاد انتمى انتقل تابع تبع ترأس أسس")

// speaking are the verbs of speaking to a medium.
var speaking = lexicon.Set("تحدث صرح أدلى قال كتب ظهر غرد حل قدم أطل")

// carries reports whether the medium at word k, in words from the cue at lo on, is one that
// somebody speaks to or through rather than one that he speaks of: it has a preposition of
// that sense, or it is the subject of a verb of spreading (بثها التلفزيون).
func (x *Reader) carries(k, lo int) bool {
	p := &x.Page
	w := &p.Words[k]
	if strings.HasPrefix(w.Base, "ل") && w.Arabic && p.QuoteAt(k-1) == 0 && w.Info.Class&(lexicon.ClassMediaHead|lexicon.ClassMedia) == 0 {
		return w.Form != "ل"
	}
	if base, ok := strings.CutPrefix(w.Base, "ب"); ok && x.Lex.Classes[base]&lexicon.ClassMedia != 0 {
		return true
	}
	n := k - 1
	if p.IsMark(n) && k-2 >= lo {
		n--
	}
	if f := p.Words[n].Form; n > lo && (f == "عنه" || f == "عنها" || f == "عنهم") {
		n-- // نقلتها عنه صحيفة
	}
	if n > lo && p.Words[n].Form == "لسانه" || n > lo && p.Words[n].Form == "لسانها" {
		n -= 2 // نقلته على لسانه وكالة
	}
	if f := p.Words[n].Form; n > lo && (f == "عليه" || f == "عليها") {
		n-- // تقرير حصلت عليه الوكالة
	}
	if n > lo && p.Words[n].Base == "عدة" || n > lo && p.Words[n].Base == "بعض" {
		n-- // نشرتها عدة وسائل إعلام
	}
	for n > lo && (p.Words[n].Is(lexicon.ClassTime) && !p.Words[n].Is(lexicon.ClassHuman) || p.Words[n].Base == "نتائجه" || p.Words[n].Base == "نتائجها") {
		n-- // نشرت نتائجه الأحد صحيفة
	}
	if n-1 > lo && screens.Has(p.Words[n].Base) {
		n-- // على شاشة القناة
	}
	b := &p.Words[n]
	switch b.Form {
	case "معه", "معها", "معهم", "معهما", "اليه", "اليها", "اليهم":
		return k-2 >= lo && (Spreads(&p.Words[k-2]) || issuedWith[p.Words[k-2].Base] || p.Words[k-2].Pos == document.VERB && speaking.Has(p.Words[k-2].Read.Lemma)) // أجرته معها القناة
	case "ل", "مع", "على", "في", "عبر", "الى", "ب", "موقع", "الاجتماعي", "حسابه", "حسابها", "لدى":
		return true
	}
	if rest, ok := strings.CutPrefix(b.Base, "ل"); ok && reporters.Has(rest) {
		return true // لمراسلة بي بي سي
	}
	if Questions.Has(b.Base) && (p.Words[n-1].Form == "على" || p.Words[n-1].Form == "عن") {
		return true // ردا على أسئلة رويترز
	}
	if b.Prefix == "ب" && b.Base == "بموقع" || p.IsComma(k-1) && w.Is(lexicon.ClassMedia) {
		return true
	}
	if rest, ok := strings.CutPrefix(b.Base, "ل"); ok && crowdCounts.Has(rest) || b.Form == "من" && n > lo && crowdCounts.Has(strings.TrimPrefix(p.Words[n-1].Base, "ل")) {
		return true // لعدد من وسائل الإعلام
	}
	if b.Form == "من" || b.Base == "فريق" {
		return x.ofTalk(k-1, lo) // في مقابلة مع الصحافي فلان من صحيفة
	}
	return Spreads(b) && (p.Words[max(0, n-1)].Form != "ما" || p.Words[max(0, n-2)].Sources != nil) // but نفى ما تداولته وسائل الإعلام
}

// ofTalk reports whether somebody to whom one speaks in an interview or a remark, between words lo and k,
// comes from the medium behind word k.
func (x *Reader) ofTalk(k, lo int) bool {
	p := &x.Page
	for j := k; j > lo && j > k-8; j-- {
		switch w := &p.Words[j]; {
		case w.Is(lexicon.ClassTalk):
			return j == k || p.Words[j+1].Form == "مع" || p.Words[j+1].HasBefore("ل") || j+1 == k-1 && p.Words[j+1].Pos == document.ADJ || j+1 == k
		case w.Pos == document.VERB, p.IsComma(j):
			return false
		}
	}
	return false
}

// Spreads reports whether the word is a verb of spreading or getting words that a relative
// clause has (نشرته، بثها، تلقت).
func Spreads(w *Word) bool {
	if w.Read == nil || w.Pos != document.VERB {
		return false
	}
	return spreading[w.Read.Lemma]
}

// spreading are the verbs by which media carry words.
var spreading = map[string]bool{
	"نشر": true, "بث": true, "نقل": true, "أورد": true, "أذاع": true, "تلقى": true, "تناقل": true, "تداول": true, "عرض": true,
	"أجرى": true, "حصل": true, "اطلع": true, "ذكر": true, "وزع": true, "تسلم": true, "استلم": true, "نقلت": true, "أذيع": true, "نشرت": true,
}

// RelayBehind finds the medium that spread the paper behind the content (…، في بيان بثته الوكالة).
func (x *Reader) RelayBehind(dr *Draft) document.Span {
	p := &x.Page
	k := dr.Content.Tail
	if k < len(p.Words) && p.IsComma(k) {
		k++
	}
	if k < len(p.Words) && p.Words[k].Form == "وذلك" {
		k++ // …، وذلك في تصريحات نقلتها الوكالة
	}
	if k+3 >= len(p.Words) || p.Words[k].Form != "في" || !p.Words[k+1].Is(lexicon.ClassTalk) || p.Sentence[k] != p.Sentence[dr.Cue] {
		return document.Span{}
	}
	return x.RelayIn(k+2, min(len(p.Words), k+2+MaxSpread), &Draft{Cue: k})
}

// RelayOfThat returns the medium that carries what follows in a clause with أن, where the verb at
// word k tells so (نقلت وكالة رويترز أن الوزير قال).
func (x *Reader) RelayOfThat(k, limit int) document.Span {
	p := &x.Page
	f := p.Words[k].Finite()
	if f == nil || f.Verb.Flags&lexicon.FlagRelay == 0 || k+2 >= limit {
		return document.Span{}
	}
	np := x.SubjectAfter(k+1, limit, nil)
	if p.Words[k+1].Is(lexicon.ClassThat) {
		if np = x.PhraseEnding(k, p.D.Sentences[p.Sentence[k]].First); np.Ok() && x.IsMedium(np.First, np.Last) {
			return x.RelaySpan(np.First, np.Last) // وكانت وسائل إعلام قد نقلت أن
		}
	}
	if !np.Ok() || np.After >= limit || !p.Words[np.After].Is(lexicon.ClassThat|lexicon.ClassBithat) || !x.IsMedium(np.First, np.Last) {
		return document.Span{}
	}
	return x.RelaySpan(np.First, np.Last)
}
