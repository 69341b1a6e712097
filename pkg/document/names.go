package document

// layerNames are the layers by the keys that JSON Lines gives them; norms,
// analyses and stems are fields of the tokens there.
var layerNames = [...]string{"sentences", "tokens", "norms", "analyses", "stems", "entities", "keyphrases", "statements", "summary", "findings"}

// String lists the layers in l by name, "sentences+tokens".
func (l Layer) String() string {
	var s string
	for i, n := range layerNames {
		if l&(1<<i) != 0 {
			if s != "" {
				s += "+"
			}
			s += n
		}
	}
	return s
}

var sentenceKindNames = [...]string{"body", "heading", "boilerplate"}

func (k SentenceKind) String() string { return name(sentenceKindNames[:], k) }

var tokenKindNames = [...]string{"word", "number", "punctuation", "symbol", "url", "email", "hashtag", "mention", "abbreviation", "emoji"}

func (k TokenKind) String() string { return name(tokenKindNames[:], k) }

var sourceNames = [...]string{"guess", "rule", "lexicon"}

func (s Source) String() string { return name(sourceNames[:], s) }

// LinkSentences sets First and Last of every sentence from the spans of
// sentences and tokens, which must both be in the order of the text. A token
// between two sentences belongs to neither.
func (d *Document) LinkSentences() {
	t := 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for t < len(d.Tokens) && d.Tokens[t].Start < s.Start {
			t++
		}
		s.First = t
		for t < len(d.Tokens) && d.Tokens[t].End <= s.End {
			t++
		}
		s.Last = t
	}
}
