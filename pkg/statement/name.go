package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// lateName adds the name that stands behind the complement of a title (الباحث في مدرسة العلوم،
// رومان تارتيز، أن; المسؤول في الحركة تنداي بيتي إن), or behind يدعى.
func (x *Reader) lateName(np *phrase, limit int) {
	if !np.ok() || np.head&cHuman == 0 || x.nameBehindAdjectives(np, limit) || x.calledName(np, limit) {
		return
	}
	p := &x.page
	k := np.last
	titled := np.named && np.mention != 0 && x.isPerson(np.mention) && p.mentions[np.mention-1].by != document.ByName
	if (np.named || np.proper) && !titled || k+3 >= limit || !p.words[k].is(cPreposition) && p.words[k].prefix == "" {
		return
	}
	for end := min(limit-2, k+maxSkip); k < end; k++ {
		w := &p.words[k]
		if p.isComma(k) {
			if r := x.skipRelative(k, limit); r > k {
				k = r
			}
			x.nameUpTo(np, k+1, limit, titled)
			return
		}
		if w.punct == '(' {
			k += max(p.closing(k, limit)-1, 0)
			continue
		}
		if k > np.last+1 && x.nameUpTo(np, k, limit, titled) {
			return
		}
		if w.punct != 0 || w.is(cThat|cBithat|cTalk|cRelative|cTime) || x.isVerb(k) || w.formOf(participle) != nil && !w.is(cHuman|cInstitution) && !w.definite() || w.is(cHuman) && w.feats.Number != plural && !honorific[w.base] {
			return
		}
	}
}

// nameUpTo takes the personal name that begins at word k into the phrase, if it ends at a comma,
// أن or a quotation: a person of the text, behind a comma or of two words at least, or unknown
// words that look like a name. Where the title is known to be somebody's it is his name only.
func (x *Reader) nameUpTo(np *phrase, k, limit int, titled bool) bool {
	p := &x.page
	comma := p.isComma(k - 1)
	m := p.mentionAt(k)
	person := m != nil && p.d.Entities[m.entity].Kind == document.Person && m.start == p.words[k].Start && !p.words[k].conj
	last := k
	switch {
	case titled:
		if !person || m.entity != p.mentions[np.mention-1].entity {
			return false
		}
		last = m.last
	case person && (comma || m.last-m.first > 1):
		last = m.last
	case m != nil || p.words[k].is(cHuman):
		return false
	case comma && p.words[k].pos != document.PROPN || !x.looksLikeName(k):
		return false
	}
	for last < limit && last < k+6 && !x.endsName(last) && p.words[last].punct == 0 && !p.words[last].is(cPreposition) {
		if !comma && !p.words[last].unknownName() {
			return false
		}
		last++
	}
	if last >= limit || last < k+2 && !comma || !x.endsName(last) {
		return false
	}
	if np.last = last; person {
		np.mention, np.named = p.words[k].mention, true
	} else {
		np.proper = true
	}
	return true
}

// endsName reports whether the name of a speaker ends before word k: at a comma, a colon, أن, a
// quotation or قوله.
func (x *Reader) endsName(k int) bool {
	p := &x.page
	w := &p.words[k]
	return p.isComma(k) || w.punct == ':' || w.is(cThat|cBithat) || p.quoteAt(k) != 0 || w.formOf(masdar) != nil && (w.pronoun != "" || w.hasPronoun())
}

// calledName takes the name behind يدعى into an indefinite phrase (شاهد عيان يدعى إيفان).
func (x *Reader) calledName(np *phrase, limit int) bool {
	p := &x.page
	if np.named && np.last > np.first+1 || p.words[np.first].definite() {
		return false
	}
	for k := np.last; k+1 < min(limit, np.last+3); k++ {
		if called[p.words[k].form] {
			if m := p.mentionAt(k + 1); m != nil && x.isPerson(p.words[k+1].mention) {
				np.last, np.mention, np.named = m.last, p.words[k+1].mention, true
				return true
			}
			return false
		}
		if !nominal(&p.words[k]) || p.words[k].punct != 0 {
			return false
		}
	}
	return false
}

// called are the words that bring in the name of somebody not known.
var called = set("يدعى تدعى يسمى تسمى اسمه اسمها المدعو المدعوة")

// nameBehindAdjectives adds the name that a second title brings in behind the complement of
// the first (قائد القوات الإيرانية شبه الحكومية الجنرال غلام حسين).
func (x *Reader) nameBehindAdjectives(np *phrase, limit int) bool {
	p := &x.page
	if np.head&cHuman == 0 || np.named || np.proper || !np.ok() {
		return false
	}
	for j := np.last; j < min(limit, np.last+4); j++ {
		w := &p.words[j]
		if m := p.mentionAt(j); m != nil && x.isPerson(w.mention) && (honorific[w.base] || j > np.last && honorific[p.words[j-1].base]) {
			np.last, np.mention, np.named = m.last, w.mention, true
			return true
		}
		if w.punct != 0 || w.conj || w.mention != 0 && !w.definite() || !w.is(cHuman) && !nominal(w) || w.is(cThat|cBithat|cPreposition|cRelative|cTime) {
			return false
		}
	}
	return false
}

// nameParts are common nouns that names are made with.
var nameParts = map[string]bool{"بن": true, "ابن": true, "بنت": true, "ابو": true, "ابي": true, "ابا": true, "ال": true, "عبد": true, "ام": true, "نور": true, "سيف": true}

func (x *Reader) isPerson(mention int) bool {
	return x.page.d.Entities[x.page.mentions[mention-1].entity].Kind == document.Person
}

// looksLikeName reports whether word k can begin a personal name: no article, in no
// closed class, no verb.
func (x *Reader) looksLikeName(k int) bool {
	w := &x.page.words[k]
	if !w.arabic || w.conj || w.class != 0 || w.prefix != "" || x.isVerb(k) || w.cues != nil {
		return false
	}
	if w.pos == document.ADJ && (strings.HasSuffix(w.base, "ة") || k+1 < len(x.page.words) && x.page.words[k+1].is(cPreposition)) {
		return false // ، مدعومة من
	}
	return w.pos == document.PROPN || w.pos == document.X || !w.definite() && w.pos != document.NOUN
}

// namedWithTitle reports whether a title stands behind two words without article of which the
// second is a proper name (هيفي مصطفى عضو الإدارة).
func (x *Reader) namedWithTitle(np phrase) bool {
	p := &x.page
	if np.last-np.first < 3 || p.words[np.first].definite() || p.words[np.first+1].pos != document.PROPN {
		return false
	}
	w := &p.words[np.first+2]
	return w.is(cHuman) && !w.conj && !w.definite()
}

// maxName bounds a personal name in words.
const maxName = 4

// nameRun returns how many words from k on are the name behind a full title, whatever the
// dictionary takes them for: two words or more without article, of no class, up to a comma,
// a colon or أن (قالت رئيسة المجلس الوطني للانتخابات تيبيساي لوسينا إن).
func (x *Reader) nameRun(np *phrase, k, limit int) int {
	p := &x.page
	if np.head&cHuman == 0 || np.named || np.proper || k == np.first || k-np.first < 2 {
		return 0
	}
	if m := p.words[k-1].mention; m == 0 || p.mentions[m-1].last != k || p.d.Entities[p.mentions[m-1].entity].Kind != document.Title {
		return 0
	}
	j := k
	for ; j < min(limit, k+maxName); j++ {
		w := &p.words[j]
		if !w.arabic || w.conj || w.mention != 0 || w.definite() || w.class != 0 || w.noun != nil || w.feats.Masdar && !w.hasPronoun() || x.isVerb(j) || w.formOf(participle) != nil || w.pos == document.ADP {
			break
		}
	}
	if j < k+2 || j >= limit || !p.isComma(j) && !p.words[j].is(cThat) && p.words[j].punct != ':' {
		return 0
	}
	return j - k
}

// surnameAt reports whether word k, whatever the dictionary takes it for, is the surname
// behind the single given name of a mention: the phrase ends right after it (وقال وزير
// التربية هاينز فاسمان إن).
func (x *Reader) surnameAt(mention, k, limit int) bool {
	p := &x.page
	m := &p.mentions[mention-1]
	if m.last != k || m.last-m.first != 1 || m.by != document.ByName || !x.isPerson(mention) || k+1 >= limit {
		return false
	}
	w, n := &p.words[k], &p.words[k+1]
	if w.mention != 0 || w.definite() || w.class != 0 || w.hasPronoun() || w.feats.Masdar || w.cues != nil || w.noun != nil || !w.arabic || strings.HasPrefix(w.form, "و") {
		return false
	}
	return n.is(cThat|cBithat|cTime) || n.punct != 0 && n.punct != '(' || n.is(cPreposition)
}
