package syntax

import "github.com/bayan-nlp/bayan/pkg/statement/internal/lexicon"

// boundPreposition is a preposition with its pronoun.
type boundPreposition struct {
	Frame   lexicon.Frame
	Pronoun string
}

// Bound are the prepositions with a pronoun, and إيا with no frame.
var Bound = map[string]boundPreposition{
	"منه": {lexicon.FrameMin, "ه"}, "منها": {lexicon.FrameMin, "ها"}, "منهم": {lexicon.FrameMin, "هم"}, "منهما": {lexicon.FrameMin, "هما"}, "اليه": {lexicon.FrameIla, "ه"}, "اليها": {lexicon.FrameIla, "ها"}, "اليهم": {lexicon.FrameIla, "هم"},
	"عليه": {lexicon.FrameAla, "ه"}, "عليها": {lexicon.FrameAla, "ها"}, "عليهم": {lexicon.FrameAla, "هم"}, "عنه": {lexicon.FrameAn, "ه"}, "عنها": {lexicon.FrameAn, "ها"}, "عنهم": {lexicon.FrameAn, "هم"},
	"له": {lexicon.FrameLi, "ه"}, "لها": {lexicon.FrameLi, "ها"}, "لهم": {lexicon.FrameLi, "هم"}, "به": {lexicon.FrameBi, "ه"}, "بها": {lexicon.FrameBi, "ها"}, "بهم": {lexicon.FrameBi, "هم"}, "بهما": {lexicon.FrameBi, "هما"},
	"معه": {lexicon.FrameMaa, "ه"}, "معها": {lexicon.FrameMaa, "ها"}, "معهم": {lexicon.FrameMaa, "هم"},
	"اياه": {0, "ه"}, "اياها": {0, "ها"}, "اياهم": {0, "هم"}, "اياهما": {0, "هما"},
}
