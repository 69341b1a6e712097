package morph

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Scheme says which clitics are cut from a word.
type Scheme string

// The schemes of Arabic tokenisation (after Habash and Sadat 2006), and UD's.
const (
	D1  Scheme = "d1"  // conjunctions and the question particle: و+سيكتبونها
	D2  Scheme = "d2"  // … and prepositions and س: و+س+يكتبونها
	ATB Scheme = "atb" // … and pronouns, not the article: و+ل+المدرسة, و+س+يكتبون+ها
	D3  Scheme = "d3"  // … and the article: و+ل+ال+مدرسة
	UD  Scheme = "ud"  // the syntactic words of Universal Dependencies; contractions too
)

// Schemes lists all schemes.
func Schemes() []Scheme { return []Scheme{D1, D2, ATB, D3, UD} }

// Piece is one part of a word under a scheme.
type Piece struct {
	// Start and End are byte offsets relative to the token; the pieces tile it.
	Start, End uint32
	// Form is the part as a word of its own; what the scheme does not cut apart stands as written.
	Form string
	// Host marks the piece that holds the host.
	Host bool
}

// Split cuts a token under a scheme. A nil analysis gives the whole token.
func Split(word string, an *document.Analysis, s Scheme) []Piece {
	if an == nil || len(an.Segments) == 0 {
		return []Piece{{0, uint32(len(word)), word, true}}
	}
	var out []Piece
	open := false // the last piece may be joined to
	for i, seg := range an.Segments {
		cut := i == 0 || cuts(an, i, s)
		if !cut && open {
			p := &out[len(out)-1]
			p.End = seg.End
			p.Form = word[p.Start:p.End]
			p.Host = p.Host || i == an.Host
			continue
		}
		out = append(out, Piece{seg.Start, seg.End, seg.Form, i == an.Host})
		open = true
	}
	if s == D3 {
		out = cutArticle(word, an, out)
	}
	return out
}

// cuts reports whether the scheme cuts in front of segment i.
func cuts(an *document.Analysis, i int, s Scheme) bool {
	if s == UD {
		return true
	}
	if i <= an.Host { // the border behind proclitic i-1
		switch an.Segments[i-1].UPOS {
		case document.CCONJ, document.PART:
			return true
		}
		return s != D1
	}
	if an.Segments[i].UPOS != document.PRON {
		return s != D1 // a contraction: مما
	}
	return s == ATB || s == D3
}

// cutArticle parts ال from the host piece.
func cutArticle(word string, an *document.Analysis, ps []Piece) []Piece {
	const al = "ال"
	for i, p := range ps {
		if !p.Host || !an.Segments[an.Host].Feats.Article || !strings.HasPrefix(p.Form, al) {
			continue
		}
		n := uint32(len(al))
		rest := p.Form[n:]
		if !strings.HasPrefix(word[p.Start:p.End], al) {
			n = uint32(len("ل")) // للحظر: the article shows as ل alone
			if !strings.HasPrefix(rest, "ل") || p.Start+n >= p.End || word[p.Start+n:p.End] == rest {
				n = min(n, p.End-p.Start)
			}
		}
		art := Piece{p.Start, p.Start + n, al, false}
		host := Piece{p.Start + n, p.End, rest, true}
		return append(append(append([]Piece(nil), ps[:i]...), art, host), ps[i+1:]...)
	}
	return ps
}
