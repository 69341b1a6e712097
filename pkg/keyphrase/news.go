package keyphrase

import (
	"math"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/fold"
)

// What the marks of news add to the log odds of a phrase, chosen by reading lists of
// 40 articles; the trees were fitted on features, where these marks are rare.
const (
	worthObject   = 2.4  // what an act is about: تسوية سياسية
	worthQuoted   = 0.8  // all that a pair of quotation marks holds
	worthTitle    = 1.2  // all its words stand in the title
	worthPerson   = 0.9  // a person who is mentioned again
	worthPlace    = -1.0 // a country or place alone
	worthOnce     = -0.7 // a name that is mentioned once
	worthRelay    = -4.0 // the medium that passes on the words
	worthCliche   = -1.8 // common in texts, rare in titles: الساحة الدولية
	worthOfPerson = -2.0 // a name or title with something else: قيادة الرئيس
)

// A cliché stands in so many documents and in at most one title of so many of these, as logarithms.
const (
	clicheDocuments = 3.2
	clicheTitles    = -3.0
)

// adjust adds to the score of candidate c what the marks of news are worth.
func (s *scene) adjust(c *candidate, score float64) float64 {
	return 1 / (1 + (1/score-1)*math.Exp(-s.worth(c)))
}

// worth returns what the marks of news add to the log odds of c, which has been viewed.
func (s *scene) worth(c *candidate) float64 {
	sum := 0.0
	if s.inTitle(c) {
		sum += worthTitle
	}
	if c.relayed > 0 {
		sum += worthRelay
	}
	if 2*c.wholeEntity > c.eligible {
		return sum + s.worthOfName(c)
	}
	if c.words == 1 {
		return sum
	}
	if c.objects > 0 {
		sum += worthObject
	}
	if c.quoted > 0 {
		sum += worthQuoted
	}
	if c.logDF > clicheDocuments && c.logTitles-c.logDF < clicheTitles {
		sum += worthCliche
	}
	for i := c.first; i < c.first+c.words; i++ {
		if s.words[i].has(person | titled) {
			return sum + worthOfPerson
		}
	}
	return sum
}

// worthOfName is worth for a phrase that names an entity.
func (s *scene) worthOfName(c *candidate) float64 {
	sum, who := 0.0, &s.entities[c.entity-1]
	if len(who.Mentions) == 1 {
		sum += worthOnce
	}
	switch who.Kind {
	case document.Person:
		if len(who.Mentions) > 1 {
			sum += worthPerson
		}
	case document.Country, document.Place:
		sum += worthPlace
	}
	return sum
}

// inTitle reports whether all words of c stand in the title.
func (s *scene) inTitle(c *candidate) bool {
	if len(s.title) == 0 {
		return false
	}
	for i := c.first; i < c.first+c.words; i++ {
		if w := &s.words[i]; w.content() && !s.title[w.key] {
			return false
		}
	}
	return true
}

// readTitle notes the keys of the words of the title.
func (s *scene) readTitle(title string, buf []byte) []byte {
	clear(s.title)
	start := -1
	for i := 0; i <= len(title); i++ {
		if i < len(title) && (title[i] >= 0x80 || title[i] >= '0' && title[i] <= '9' || title[i]|0x20 >= 'a' && title[i]|0x20 <= 'z') {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			var n int
			buf, n = fold.Append(buf[:0], title[start:i])
			s.title[hashWord(fold.Light(buf, n))] = true
			start = -1
		}
	}
	return buf
}
