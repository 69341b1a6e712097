package syntax

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"
)

// rereadDeeds takes for masdars what the tagger has read as finite verbs although a verb before it
// still wants its object (أعلن الرئيس قيس سعيد رفضه): two verbs of one clause do not follow each other
// without a conjunction.
func (x *Reader) rereadDeeds() {
	p := &x.Page
	open := -1 // the verb that wants an object
	for i := range p.Words {
		w := &p.Words[i]
		switch {
		case w.Feats.Masdar && w.Pos == document.NOUN && x.isVerbOfThat(i):
			w.Pos, w.Noun, w.NounOwner = document.VERB, nil, ""
			w.Feats.Masdar, w.Feats.Aspect, w.Feats.Person = false, document.Imp, document.Third
		case w.Base == "عدد" && w.Pos == document.VERB && i+1 < len(p.Words) && p.Words[i+1].Form == "من":
			w.Pos, w.Feats.Aspect, w.Feats.Person = document.NOUN, 0, 0 // عدد من النواب رفضوا
		case w.Pos == document.VERB && open >= 0 && i > open+1 && i-open <= maxBeforeDeed && x.isDeedForm(i):
			w.Pos, w.Deed = document.NOUN, true
			w.Feats.Masdar, w.Feats.Aspect, w.Feats.Person = true, 0, 0
			open = -1
		case w.Pos == document.VERB && w.Mention == 0:
			open = -1
			if f := w.Finite(); f != nil && f.Verb.Frames&lexicon.FrameObject != 0 && f.Verb.Flags&(lexicon.FlagWeak|lexicon.FlagQuote) == 0 && w.Pronoun == "" {
				open = i
			}
		case w.Punct == '.' || w.Punct == ':' || w.Is(lexicon.ClassThat|lexicon.ClassBithat|lexicon.ClassRelative|lexicon.ClassStop) || i > 0 && p.Sentence[i] != p.Sentence[i-1]:
			open = -1
		}
	}
}

// isVerbOfThat reports whether word i, read as a masdar of Form V, is the imperfect behind أنها with its object
// behind it (أنها تخوف النازحين).
func (x *Reader) isVerbOfThat(i int) bool {
	p := &x.Page
	w := &p.Words[i]
	if !strings.HasPrefix(w.Form, "ت") || w.Definite() || w.HasPronoun() || i+1 >= len(p.Words) || !p.Words[i+1].Article || p.Words[i+1].Pos != document.NOUN {
		return false
	}
	k := i - 1
	if k > 0 && p.IsMark(k) {
		k--
	}
	return k >= 0 && p.Words[k].Is(lexicon.ClassThat) && PronounOf(p.Words[k].Form) == "ها"
}

// maxBeforeDeed bounds the words between a verb and the masdar that is its object.
const maxBeforeDeed = 25

// isDeedForm reports whether word i, read as a verb, is spelt like a masdar and stands where one may:
// behind a name, a definite word, or, with a pronoun, a comma.
func (x *Reader) isDeedForm(i int) bool {
	p := &x.Page
	w, b := &p.Words[i], &p.Words[i-1]
	if w.Conj || w.Future || w.Mention != 0 || w.Prefix != "" {
		return false
	}
	owned := w.Noun != nil && w.NounOwner != "" || w.Pronoun != "" && masdars.Has(strings.TrimSuffix(w.Base, w.Pronoun))
	comma := p.IsComma(i - 1)
	if owned && comma {
		return true
	}
	if comma && (w.Feats.Aspect != document.Imp || i+1 >= len(p.Words) || p.Words[i+1].Mention == 0) {
		return false // نفى الوزير، فلان، تلقي تركيا
	}
	if owned && x.behindAdverbial(i) {
		return true
	}
	if x.befalls(i) {
		return true
	}
	if !comma && b.Punct != 0 || b.Pos == document.ADP || b.Is(lexicon.ClassPreposition|lexicon.ClassNegative|lexicon.ClassAux) || !comma && b.Mention == 0 && !b.Definite() && b.Pos != document.PROPN && !(i >= 2 && lexicon.MannerHeads.Has(p.Words[i-2].Base)) {
		return false // أعلن النادي بشكل رسمي توقفه
	}
	if owned {
		return true
	}
	// masdars of Form V and VI: تورط reads like its perfect, تسلم like the imperfect of سلم
	perfect := w.Feats.Aspect == document.Perf && w.Feats.Gender == document.Masc && w.Feats.Number == document.Sing && (w.Read.Pattern == "تفعل" || w.Read.Pattern == "تفاعل")
	imperfect := w.Feats.Aspect == document.Imp && strings.HasPrefix(w.Base, "ت") && (len(w.Base) == len("تسلم") || strings.Contains(w.Base, "ي") && strings.HasSuffix(w.Base, "ي") || w.HasPronoun())
	return perfect || imperfect
}

// befalls reports whether word i, read as a verb, has a noun behind it and is its masdar,
// whatever ends before it (أكدت مصادر محلية توقف القطارات).
func (x *Reader) befalls(i int) bool {
	p := &x.Page
	w, b := &p.Words[i], &p.Words[i-1]
	if !befalling.Has(w.Base) || w.HasProclitic() || i+1 >= len(p.Words) || b.Punct != 0 || b.Pos != document.NOUN && b.Pos != document.ADJ || b.Conj {
		return false
	}
	n := &p.Words[i+1]
	return n.Punct == 0 && !n.Conj && !n.HasProclitic() && n.Prefix == "" && (n.Pos == document.NOUN || n.Mention != 0) && !n.Is(lexicon.ClassTime|lexicon.ClassAdverb|lexicon.ClassPreposition)
}

// befalling are the forms of verbs without object that are spelt like their masdars.
var befalling = lexicon.Set("تراجع توقف تحطم تعرض تقدم تدهور تسرب تأجل تاجل تحسن تصاعد تزايد تورط تغير توتر توفر تواجد تواصل تضرر تدفق تحول تجمع تدخل تعثر تكرار تساقط تفاقم تقلص تعطل")

// behindAdverbial reports whether word i, with a preposition behind it, follows what tells when, where or how
// somebody speaks: a verb of a relative clause would have its subject there (أعلن الوزير في مؤتمر صحفي رفضه للقرار).
func (x *Reader) behindAdverbial(i int) bool {
	p := &x.Page
	b := &p.Words[i-1]
	if i+1 >= len(p.Words) || p.Words[i+1].Prefix != "ل" && PrepositionFrame(p.Words[i+1].Form) == 0 || b.Pos == document.ADP || b.Is(lexicon.ClassPreposition|lexicon.ClassNegative|lexicon.ClassAux|lexicon.ClassThat) {
		return false
	}
	if b.Punct == ')' || b.Is(lexicon.ClassTime|lexicon.ClassAdverb) {
		return true
	}
	for k := i - 1; k > max(0, i-6) && p.Words[k].Punct == 0; k-- {
		if p.Words[k].Adverbial && x.Adjunct(k, i+1) == i {
			return true
		}
	}
	return false
}
