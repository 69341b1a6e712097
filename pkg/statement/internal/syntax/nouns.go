package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// OwnerOf is the phrase behind the noun of speech at word i that tells whose it is.
func (x *Reader) OwnerOf(i, limit int) Phrase {
	p := &x.Page
	w := &p.Words[i]
	owner := Phrase{First: i + 1, Last: i + 1, After: i + 1}
	if w.NounOwner == "" && i+1 < limit {
		var v *lexicon.Verb
		if w.Noun.Frames&lexicon.FrameObject != 0 {
			v = &AnyVerb
		}
		owner = x.NounPhrase(i+1, min(limit, i+12), v)
		if !x.CanSpeak(owner) && !(owner.Ok() && p.Words[owner.First].Definite() && p.Words[owner.First].Noun == nil) {
			owner = Phrase{First: i + 1, Last: i + 1, After: i + 1}
		}
	}
	from := i + 1
	if from < limit && p.Words[from].Pos == document.ADJ && p.Words[from].Definite() == w.Definite() && p.Words[from].Mention == 0 {
		from++ // تعليمات شفهية من البنك
	}
	if !owner.Ok() && w.NounOwner == "" && from+1 < limit && p.Words[from].Form == "من" { // ضمانات من موسكو بأن
		if np := x.NounPhrase(from+1, min(limit, i+12), x.Lex.Say); x.CanSpeak(np) && (np.Mention != 0 || from > i+1 && np.Head&lexicon.ClassInstitution != 0 && p.Words[np.First].Definite()) {
			owner = np
			for k := np.First + 1; k < np.Last && from > i+1; k++ {
				if p.Words[k].HasBefore("ل") && p.Words[k].Mention == 0 {
					owner.Last = k // تعليمات شفهية من البنك للشركات بأن
					break
				}
			}
		}
	}
	return owner
}

// ComplementOfNoun is the complement of the noun of speech at word i, behind its owner.
func (x *Reader) ComplementOfNoun(i, limit int, owner Phrase) Complement {
	p := &x.Page
	w, n := &p.Words[i], p.Words[i].Noun
	j := owner.After
	if p.IsMark(j) && w.Quote != 0 {
		j++ // قدمت "التزاما" بأن
	}
	if k := x.toParty(i, j, limit); k > j {
		j = k // اتهام موسكو لتل أبيب بأنها
	}
	if owner.Ok() && j+1 < limit && p.IsComma(j) && p.Words[j+1].Is(lexicon.ClassThat|lexicon.ClassBithat) && !p.Words[j+1].Conj {
		j++ // تصريح وزير الداخلية، فلان، بأن
	}
	if k := x.SkipAside(j, limit); owner.Ok() && x.CanSpeak(owner) && k > j && k < limit && n.Frames&lexicon.FrameObject != 0 && (x.IsMasdarObject(k) || x.LikeMasdar(k) || x.IsObject(k) && !p.Words[k].HasProclitic() && p.Words[k].FormOf(lexicon.Masdar) != nil) {
		return p.ComplementFrom(ByObject, k) // إعلان الوزير في العاشر من يونيو تعليق الرحلات
	}
	if j+1 >= limit {
		return noneFound
	}
	switch b := &p.Words[j]; {
	case !owner.Ok() && w.NounOwner == "" && x.hearsay(i, j):
		return x.hearsayAt(j)
	case b.Is(lexicon.ClassThat|lexicon.ClassBithat) && (w.NounOwner != "" || owner.Ok() || b.Is(lexicon.ClassBithat)):
		return x.clauseAt(j, j, -1)
	case n.Frames&PrepositionFrame(b.Form) != 0 && p.Words[j+1].Is(lexicon.ClassThat) && (w.NounOwner != "" || owner.Ok()):
		return x.clauseAt(j, j+1, -1)
	case p.Words[i+1].Form == "من" && owner.Ok() && n.Frames&lexicon.FrameBi != 0 && Proclisis(b, "ب"): // تعهد من باريس بتقديم
		return Complement{Kind: ByPreposition, Intro: j, Start: j, From: b.Start + x.PrefixLength(b), Via: -1}
	case n.Frames&lexicon.FrameObject != 0 && (w.NounOwner != "" || owner.Ok()) && x.IsObject(j) && (!b.Definite() || owner.Mention != 0 && x.IsMasdarObject(j)):
		return p.ComplementFrom(ByObject, j)
	case (w.NounOwner != "" || owner.Ok() && x.CanSpeak(owner) && (p.Words[owner.First].Definite() || owner.Mention != 0)) && x.deedOfNoun(i, j):
		if PrepositionFrame(b.Form) != 0 {
			return Complement{Kind: ByPreposition, Intro: j, Start: j + 1, From: p.Words[j+1].Start, Via: -1}
		}
		return Complement{Kind: ByPreposition, Intro: j, Start: j, From: b.Start + x.PrefixLength(b), Via: -1}
	}
	return noneFound
}

// toParty returns the word behind the party with ل at word j to which the noun of speech at word i is addressed, before
// بأن (اتهام موسكو لتل أبيب بأنها); j for none.
func (x *Reader) toParty(i, j, limit int) int {
	p := &x.Page
	if j <= i+1 || j+1 >= limit || !p.Words[j].HasBefore("ل") && p.Words[j].Prefix != "ل" {
		return j
	}
	for k := j + 1; k < min(limit, j+maxBetween+1); k++ {
		if w := &p.Words[k]; w.Is(lexicon.ClassBithat) {
			return k
		} else if w.Punct != 0 || w.Pos == document.VERB || w.Is(lexicon.ClassPreposition|lexicon.ClassThat) {
			break
		}
	}
	return j
}

// hearsay reports whether the noun of speech at word i, a plural of nobody's, tells behind word j what is claimed, called
// for or threatened (وسط مزاعم بأنه، دعوات إلى مقاطعة، تهديدات بالقتل).
func (x *Reader) hearsay(i, j int) bool {
	p := &x.Page
	w := &p.Words[i]
	if i == 0 || j != i+1 || j+1 >= len(p.Words) || w.Feats.Number != lexicon.Plural || !hearsayNouns.Has(w.Noun.Lemma) {
		return false
	}
	b := &p.Words[j]
	if strings.HasPrefix(b.Form, "لان") {
		return false // لأن
	}
	switch w.Noun.Act {
	case "appeal":
		return PrepositionFrame(b.Form) == lexicon.FrameIla && p.Words[j+1].Feats.Masdar
	case "threaten":
		return Proclisis(b, "ب") && b.Feats.Masdar || b.Is(lexicon.ClassBithat)
	}
	return b.Is(lexicon.ClassBithat)
}

// Hearsay reports whether the noun of speech at word i tells what nobody in particular has said.
func (x *Reader) Hearsay(i int) bool { return x.Page.Words[i].NounOwner == "" && x.hearsay(i, i+1) }

// hearsayNouns are the nouns of speech that often are told of without a speaker.
var hearsayNouns = lexicon.Set("اتهام ادعاء زعم دعوة تهديد")

// hearsayAt is the complement at word j of such a noun.
func (x *Reader) hearsayAt(j int) Complement {
	p := &x.Page
	b := &p.Words[j]
	switch {
	case b.Is(lexicon.ClassBithat):
		return x.clauseAt(j, j, -1)
	case PrepositionFrame(b.Form) != 0:
		return Complement{Kind: ByPreposition, Intro: j, Start: j + 1, From: p.Words[j+1].Start, Via: -1}
	}
	return Complement{Kind: ByPreposition, Intro: j, Start: j, From: b.Start + x.PrefixLength(b), Via: -1}
}

// deedOfNoun reports whether a deed stands at word j behind the preposition that the noun of speech at word i takes (تهديد
// الرئيس بفرض رسوم، تأكيد الوزير على رفض بلاده، إعلانه عن تنظيم مؤتمر).
func (x *Reader) deedOfNoun(i, j int) bool {
	p := &x.Page
	w := &p.Words[i]
	b, f := &p.Words[j], PrepositionFrame(p.Words[j].Form)
	switch w.Noun.Act {
	case "threaten", "pledge":
		if w.Noun.Lemma == "التزام" || w.Noun.Lemma == "ضمان" {
			return false // التزام الطرفين بالهدنة: what they do
		}
		if w.Noun.Lemma == "تحذير" {
			return f == lexicon.FrameMin && j+1 < len(p.Words) && x.isDeedNoun(j+1) && x.heard(i)
		}
		return w.Noun.Frames&lexicon.FrameBi != 0 && Proclisis(b, "ب") && (b.Feats.Masdar || b.FormOf(lexicon.Masdar) != nil)
	case "praise":
		return w.Noun.Frames&lexicon.FrameBi != 0 && Proclisis(b, "ب")
	case "appeal":
		return f == lexicon.FrameIla && w.Noun.Frames&f != 0 && j+1 < len(p.Words) && x.isDeedNoun(j+1) && x.heard(i)
	case "assert":
		return f == lexicon.FrameAla && w.Noun.Frames&f != 0 && x.isDeedNoun(j+1)
	case "comment":
		return f == lexicon.FrameAn && w.Noun.Frames&f != 0 && x.isDeedNoun(j+1)
	}
	return false
}

// heard reports whether the owner of the noun of speech at word i is the one who speaks rather than the one who is
// spoken to: the noun is a plural, comes from him or tells what happened before (دعوات الرئيس إلى، رغم دعوة تركيا إلى).
func (x *Reader) heard(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	return w.Feats.Number == lexicon.Plural || w.NounOwner == "" && i+1 < len(p.Words) && p.Words[i+1].Form == "من" || i > 0 && occurring.Has(p.Words[i-1].Base)
}

// occurring are the prepositions of what has been said before.
var occurring = lexicon.Set("بعد عقب رغم اثر وسط غداة مع من")

// isDeedNoun reports whether word j is a masdar or what somebody values or wants.
func (x *Reader) isDeedNoun(j int) bool {
	w := &x.Page.Words[j]
	return w.Punct == 0 && (w.Feats.Masdar || valued.Has(strings.TrimPrefix(w.Lemma(), "ال")))
}

// valued are the nouns of what is asserted of a deed.
var valued = lexicon.Set("سرعة ضرورة اهمية حق رغبة عدم وحدة حرص وجوب حاجة قدرة")
