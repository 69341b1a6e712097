package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// SubjectPast returns the title or person that stands behind a prepositional phrase at word j, as the
// subject of the verb before it (وتحدث في المؤتمر رئيس الوزراء فلان).
func (x *Reader) SubjectPast(j, limit int) Phrase {
	p := &x.Page
	if j >= limit || !p.Words[j].Is(lexicon.ClassPreposition) {
		return Phrase{}
	}
	for k := j + 2; k < limit; k++ {
		w := &p.Words[k]
		if w.Punct != 0 || w.Is(lexicon.ClassThat|lexicon.ClassRelative) || x.isVerb(k) {
			return Phrase{}
		}
		m := p.MentionAt(k)
		if m == nil || m.First != k || m.Start > w.Start || w.Conj || w.Prefix != "" || p.Words[k-1].Is(lexicon.ClassPreposition) || p.Words[k-1].Prefix != "" && !p.Words[k-1].Definite() {
			continue
		}
		switch p.D.Entities[m.Entity].Kind {
		case document.Person, document.Title:
			return x.NounPhrase(k, limit+MaxSkip, &AnyVerb)
		}
	}
	return Phrase{}
}

// AnyVerb stands for a verb of which nothing is known but that it may have an object.
var AnyVerb = lexicon.Verb{Frames: lexicon.FrameObject | lexicon.FrameIla | lexicon.FrameAla | lexicon.FrameBi}

// bullets are the marks before an item of a list.
var bullets = map[rune]bool{'-': true, '–': true, '—': true, '•': true, '*': true}

// ClauseStart passes over what precedes the subject or verb of a clause: a dateline,
// connectives, turns, adverbs, auxiliaries and short adverbial phrases up to a comma.
func (x *Reader) ClauseStart(j, last int) int {
	p := &x.Page
	for j < last && j+1 < len(p.Words) && bullets[p.Words[j].Punct] {
		j++ // - السلطات رفضت
	}
	for n := 0; n < 4 && j < last; n++ {
		k := j
		for k < last && (p.Words[k].Is(lexicon.ClassConnective|lexicon.ClassAux|lexicon.ClassAdverb|lexicon.ClassTurn|lexicon.ClassTime|lexicon.ClassNegative) || p.IsComma(k) || p.Words[k].Form == "قد") {
			k++
		}
		if k < last && (p.Words[k].Is(lexicon.ClassPreposition) || p.Words[k].Prefix != "") {
			m := k + 1
			for m < last && m < k+14 && !p.IsComma(m) {
				m++
			}
			if m < last && p.IsComma(m) {
				k = m + 1
			}
		}
		if k == j {
			break
		}
		j = k
	}
	return j
}

// TakesUp reports whether the pronoun on the verb at word i takes up the indefinite noun right
// before it, of which it tells (معلومات وصفتها بالمغلوطة).
func (x *Reader) TakesUp(i int) bool {
	p := &x.Page
	k := p.beforeAdjectives(i - 1)
	if k > 2 && p.Words[k].Mention != 0 && p.Words[k-1].Form == "في" {
		k = p.beforeAdjectives(k - 2) // مواقع في سوريا قالت إنها
	}
	b := &p.Words[k]
	if b.Pos != document.NOUN || b.Definite() || b.HasPronoun() || b.Mention != 0 || b.Is(lexicon.ClassHuman|lexicon.ClassInstitution) {
		return false
	}
	pronoun := p.Words[i].Pronoun
	if pronoun == "" && i+1 < len(p.Words) && p.Words[i+1].Is(lexicon.ClassThat) {
		pronoun = PronounOf(p.Words[i+1].Form) // سلع قال إنها تنتج هناك
	}
	switch pronoun {
	case "ها":
		return b.Feats.Gender == lexicon.Feminine || b.Feats.Number == lexicon.Plural
	case "ه":
		return b.Feats.Gender == lexicon.Masculine && b.Feats.Number == lexicon.Singular
	}
	return false
}

// RemarkBefore returns the comma that opens the remark with وهو which the comma before word j closes, 0
// for none.
func (x *Reader) RemarkBefore(j, lo int) int {
	p := &x.Page
	if j-1 <= lo {
		return 0
	}
	c := j - 1
	if !p.IsComma(c) {
		if c = j; c >= len(p.Words) || !p.IsComma(c) {
			return 0
		}
	}
	for k := c - 1; k > lo && k > c-maxAside; k-- {
		if p.IsComma(k) {
			if f := p.Words[k+1].Form; f == "وهو" || f == "وهي" || f == "وهم" || f == "وهما" || seated.Has(f) {
				return k
			}
			return 0
		}
	}
	return 0
}

// VerbIn reports whether a finite verb stands in words [k, end).
func (x *Reader) VerbIn(k, end int) bool {
	for ; k < end; k++ {
		if x.isVerb(k) {
			return true
		}
	}
	return false
}

// SaysNobody reports whether word k ends an indefinite phrase of things or of what is said, the
// subject of the relative clause behind it: a feminine or a plural.
func (x *Reader) SaysNobody(k int) bool {
	w := &x.Page.Words[x.Page.beforeAdjectives(k)]
	return w.Pos == document.NOUN && !w.Definite() && !w.HasPronoun() && w.Mention == 0 && w.Feats.Number == lexicon.Plural && w.Class&^lexicon.ClassTalk == 0 && w.Read.Source == document.Lexicon
}

// IsShouted reports whether word k, or the noun before its adjectives, is what people say or
// write: of the class of talk, or a slogan.
func (x *Reader) IsShouted(k int) bool {
	w := &x.Page.Words[x.Page.beforeAdjectives(k)]
	return w.Is(lexicon.ClassTalk) || shouted.Has(w.Base)
}

// shouted are what people shout, carry and hand out.
var shouted = lexicon.Set("هتافات شعارات لافتات منشورات ملصقات رسائل عبارات تغريدات صيحات تعليقات تدوينات")

// PhraseEnding returns the noun phrase that ends before word j, not reaching before lo.
func (x *Reader) PhraseEnding(j, lo int) Phrase {
	p := &x.Page
	for j > lo && (p.IsComma(j-1) || p.IsMark(j-1)) {
		j--
	}
	if j <= lo {
		return Phrase{}
	}
	lo = max(lo, j-maxPhrase)
	// the clause's own beginning first
	start := x.ClauseStart(lo, j)
	for s := start; s < j; s++ {
		if s != start && !x.phraseMayStart(s) {
			continue
		}
		np := x.NounPhrase(s, j, nil)
		if np.Ok() && (np.Last >= j || s == start && x.ownsRest(np, j)) {
			return np
		}
	}
	if m := p.Words[j-1].Mention; m != 0 {
		first := p.Mentions[m-1].First
		if first > lo && (p.Words[first-1].Is(lexicon.ClassPreposition) || p.Words[first].Prefix != "" || x.isVerb(first-1) && first-1 > start) {
			return Phrase{}
		}
		return x.NounPhrase(first, j, nil)
	}
	return Phrase{}
}

// ownsRest reports whether what stands between the phrase and word j names the person of a
// title inside the phrase, an institution (حزب رئيس الوزراء السابق، كريم مولاي، رفض).
func (x *Reader) ownsRest(np Phrase, j int) bool {
	p := &x.Page
	if np.Head&lexicon.ClassInstitution == 0 || np.Head&lexicon.ClassHuman != 0 || !p.IsComma(np.Last) || j-np.Last > MaxName+2 || !x.titleBetween(np.First+1, np.Last) {
		return false
	}
	for k := np.Last + 1; k < j; k++ {
		if w := &p.Words[k]; w.Punct != 0 || w.Conj || w.Definite() || x.isVerb(k) || w.Is(lexicon.ClassPreposition|lexicon.ClassRelative|lexicon.ClassThat) {
			return false
		}
	}
	return true
}

// phraseMayStart reports whether a subject may begin at word s inside a clause: behind a
// comma, a connective, أن or كان, or at a title.
func (x *Reader) phraseMayStart(s int) bool {
	p := &x.Page
	b := &p.Words[s-1]
	if b.Is(lexicon.ClassPreposition) && p.Words[s].Is(lexicon.ClassDemonstrative) {
		return false // رغم ذلك
	}
	return p.IsComma(s-1) || b.Is(lexicon.ClassConnective|lexicon.ClassAux|lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassTime|lexicon.ClassAdverb) || b.Pos == document.VERB || b.Finite() != nil
}

// NearThat returns the complementiser just before word i, −1 if there is none.
func (x *Reader) NearThat(i, lo int) int {
	for j := i - 1; j >= lo && j >= i-3; j-- {
		if x.Page.Words[j].Is(lexicon.ClassThat | lexicon.ClassBithat) {
			return j
		}
	}
	return -1
}

// IsOwn reports whether the word is the speaker's own country or side (بلاده, حكومته).
func (x *Reader) IsOwn(i int) bool {
	w := &x.Page.Words[i]
	stem, ok := strings.CutSuffix(w.Base, "نا")
	for _, own := range [...]string{"هم", "ها", "ه"} {
		if !ok {
			stem, ok = strings.CutSuffix(w.Base, own)
		}
	}
	return ok && ownBodies.Has(stem)
}

// ownBodies are what speakers speak for with a pronoun behind it, the ة written ت.
var ownBodies = lexicon.Set("بلاد حكومت دولت حزب جماعت حركت وزارت شركت مؤسست منظمت كتلت جهاز قوات فريق لجنت هيئت نقابت")
