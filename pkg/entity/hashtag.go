package entity

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// hashtag enters the name that a hashtag of several words is (#البيت_الأبيض,
// #عاصي_الحلاني).
func (r *Recognizer) hashtag(i int) int {
	t := &r.tokens[i]
	span := r.span(i, i+1, &t.hosts[0])
	if v := r.hashtagName(t.folded); v != nil {
		if v.star {
			return i + 1
		}
		if v.meaning == mPerson {
			n := name{first: i, end: i + 1, entry: v.ref + 1, gender: v.gender}
			r.reg.add(r.reg.gazetteerPerson(&n), span, document.ByName)
		} else {
			r.reg.add(r.reg.known(v.ref), span, document.ByName)
		}
		return i + 1
	}
	if words, ok := r.hashtagPerson(t.folded); ok {
		n := name{first: i, end: i + 1, host: &t.hosts[0], by: document.ByName, keys: words, gender: r.genderOfWord(t.folded)}
		r.reg.person(&n)
	}
	return i + 1
}

// hashtagName is the name of the gazetteers that words joined by _ are, nil for none.
func (r *Recognizer) hashtagName(tag string) *value {
	node := int32(0)
	for w := range strings.SplitSeq(tag, "_") {
		if node = r.gaz.child(node, r.gaz.words[w]); node == 0 {
			return nil
		}
	}
	return r.gaz.find(node, properties&^(1<<mSurname))
}

// hashtagPerson reads words joined by _ as the name of an unknown person and returns the
// keys of its words: a given name and one or two words that are names or words that the
// gazetteers do not know as anything else.
func (r *Recognizer) hashtagPerson(tag string) (keys []wordKey, ok bool) {
	given, last := false, class(0)
	for w := range strings.SplitSeq(tag, "_") {
		id := r.gaz.words[w]
		c := r.gaz.classes[id]
		if w == "" || len(keys) == 3 || c&cFunction != 0 || r.gaz.demonym[id] != 0 && c&cFamily == 0 {
			return nil, false
		}
		switch {
		case len(keys) == 0:
			if c&(cGiven|cGivenStar) == 0 {
				return nil, false
			}
			given = c&cGiven != 0
		case id != 0 && c&(cName|cParticle) == 0:
			return nil, false
		case id == 0 && (len(keys) > 1 || !surnameLike(w) || !given && !(strings.HasPrefix(w, "ال") && strings.HasSuffix(w, "ي"))):
			return nil, false
		}
		last = c
		if id == 0 {
			last = cFamily
		}
		keys = append(keys, key(w))
	}
	return keys, len(keys) > 1 && last&cParticle == 0 && (given || last&(cFamily|cGiven) != 0 || last&(cFamilyStar|cDefinite) == cFamilyStar|cDefinite)
}

// surnameLike reports whether an unknown word can be a surname rather than a verb or a
// word with a pronoun (يهدد).
func surnameLike(w string) bool {
	switch {
	case len(w) < 6, strings.HasSuffix(w, "ها"), strings.HasSuffix(w, "هم"), strings.HasSuffix(w, "ة"):
		return false
	case strings.HasPrefix(w, "ال"):
		return true
	}
	return !strings.HasPrefix(w, "ي") && !strings.HasPrefix(w, "ت") && !strings.HasPrefix(w, "و") && !strings.HasPrefix(w, "ب") && !strings.HasPrefix(w, "ل")
}

// genderOfWord is the gender of the given name that begins a hashtag.
func (r *Recognizer) genderOfWord(tag string) document.Gender {
	first, _, _ := strings.Cut(tag, "_")
	return genderOfClass(r.gaz.classes[r.gaz.words[first]])
}
