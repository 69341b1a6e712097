package document

// SentenceKind says what part of a page a sentence belongs to.
type SentenceKind uint8

// The kinds of sentences.
const (
	Body SentenceKind = iota
	Heading
	Boilerplate
)

// Sentence is one sentence, heading or boilerplate line.
type Sentence struct {
	Span
	Kind SentenceKind
	// Paragraph is the 0-based number of the paragraph the sentence stands in.
	Paragraph int
	// First and Last bound the sentence's tokens: Tokens[First:Last].
	First, Last int
	// Reason names the rule that made the line a heading or boilerplate.
	Reason string
}

// TokenKind is the class of a token.
type TokenKind uint8

// The kinds of tokens.
const (
	Word TokenKind = iota
	Number
	Punctuation
	Symbol
	URL
	Email
	Hashtag
	Mention
	Abbreviation
	Emoji
)

// Token is one word, number, punctuation mark or other unit of the text.
type Token struct {
	Span
	Kind TokenKind
}

// Source says where an analysis came from.
type Source uint8

// The sources of an analysis, from the weakest to the strongest.
const (
	Guess Source = iota
	Rule
	Lexicon
)

// Segment is one syntactic word inside a token: a proclitic, the host or an enclitic.
type Segment struct {
	// Start and End are byte offsets relative to the token; the segments of a token tile it.
	Start, End uint32
	// Form is the word as the syntax sees it; it differs from the text under the
	// span where letters change at the seam (للحظر: ل + الحظر).
	Form  string
	Lemma string
	UPOS  UPOS
	Feats Feats
}

// Analysis is one morphological analysis of a surface word. It is immutable and
// shared between all tokens of the same form: nobody may change one.
type Analysis struct {
	Segments []Segment
	// Host is the index of the segment that carries the word's meaning.
	Host int
	// Lemma is the dictionary form of the host without vowel marks, Vocalised the same with them where known.
	Lemma, Vocalised string
	// Root holds the radicals (كتب), empty where the word has none. Pattern is the وزن (مفعول) where known.
	Root, Pattern string
	Source        Source
	// LemmaID is the analyser's number of the lemma, 0 for guesses: cheap to compare.
	LemmaID uint32
	// Weight is the context-free log probability of the analysis given the form.
	Weight float32
}

// UPOS returns the part of speech of the host.
func (a *Analysis) UPOS() UPOS { return a.Segments[a.Host].UPOS }

// Feats returns the features of the host.
func (a *Analysis) Feats() Feats { return a.Segments[a.Host].Feats }

// Reading is the analysis chosen for one token in its context. Best is nil for
// tokens that are no Arabic words.
type Reading struct {
	Best *Analysis
	// Confidence is the calibrated probability that Best is right, 0 to 1.
	Confidence float32
	// Others holds the remaining analyses, best first, when they were asked for.
	Others []Reading
}

// EntityKind is the class of an entity.
type EntityKind string

// The kinds of entities.
const (
	Person       EntityKind = "person"
	Country      EntityKind = "country"
	Place        EntityKind = "place"
	Organisation EntityKind = "organisation"
	Title        EntityKind = "title"
	Group        EntityKind = "group"
	Date         EntityKind = "date"
)

// Entity is one thing that the text names, with all its mentions.
type Entity struct {
	Kind EntityKind
	// Name is the canonical name: the fullest form for persons, the usual Arabic name for the rest,
	// ISO 8601 for resolved dates.
	Name string
	// Code is the ISO 3166 code of a country or of the country a person, title or organisation belongs to.
	Code string
	// Role is the title phrase that the text gives a person.
	Role string
	// Gender and Number where the text or the gazetteer tells.
	Gender   Gender
	Number   Numerus
	Mentions []EntityMention
}

// MentionKind says how a mention refers to its entity.
type MentionKind string

// The kinds of mentions.
const (
	ByName    MentionKind = "name"
	BySurname MentionKind = "surname"
	ByRole    MentionKind = "role"
	ByPronoun MentionKind = "pronoun"
	ByCapital MentionKind = "government" // a capital that stands for its government
)

// EntityMention is one place where an entity stands.
type EntityMention struct {
	Span
	By MentionKind
}

// Keyphrase is a phrase that tells what a document is about.
type Keyphrase struct {
	// Text is the best attested form; Key is the same in lemmas, by which variants are merged.
	Text, Key string
	Score     float64
	Mentions  []Span
	// Features holds the figures behind Score, by name, when they were asked for.
	Features []Feature
}

// Feature is one named figure behind a score.
type Feature struct {
	Name  string
	Value float64
}

// Statement is one act of reported speech: who said what, about whom, how strongly.
// The fields follow the project's annotation guidelines; text fields are verbatim.
type Statement struct {
	Span            // from the first to the last of cue, speaker and content
	Cue             string
	CueSpan         Span
	CueLemma        string
	Speaker         string
	SpeakerSpan     Span // the mention nearest to the cue; empty span for a carried-over speaker
	Aliases         []string
	Role            string
	Country         string // ISO code of the speaker's country
	Kind            StatementKind
	Content         string
	ContentSpan     Span
	Relay           string
	RelaySpan       Span
	Target          string
	TargetCountry   string
	Addressee       string
	Act             string // code of the guideline: comment, assert, deny …
	CAMEO           string // its CAMEO number: 01, 014 …
	Goldstein       float64
	Negated         bool
	Background      bool
	Unbalanced      bool   // a quotation mark is missing
	Trigger         string // the word that decided the act
	TriggerSpan     Span
	Rule            string // the id of the rule that found the statement
	SpeakerRule     string // the id of the rule that found the speaker
	ActRule         string // the id of the rule that decided the act by the trigger
	Confidence      float64
	ConfidenceLabel string // high, medium or low
	Sentence        int
}

// StatementKind is direct, indirect or mixed.
type StatementKind string

// The kinds of statements.
const (
	Direct   StatementKind = "direct"
	Indirect StatementKind = "indirect"
	Mixed    StatementKind = "mixed"
)

// SummaryText is an extractive summary.
type SummaryText struct {
	// Text is the summary as printed, with speakers in square brackets where they were supplied.
	Text      string
	Method    string
	Sentences []SummarySentence
}

// SummarySentence is one chosen sentence.
type SummarySentence struct {
	Span
	// Sentence is the index into Document.Sentences.
	Sentence int
	// Text is the sentence as printed.
	Text    string
	Score   float64
	Reasons []Feature
}

// Level is the weight of a finding.
type Level string

// The levels of findings.
const (
	Error   Level = "error"
	Warning Level = "warning"
	Hint    Level = "hint"
)

// Finding is one defect that check found.
type Finding struct {
	Span
	Rule    string
	Level   Level
	Message string
	// Suggestion is the replacement for the text under Span; Fix says that it is safe to apply.
	Suggestion    string
	HasSuggestion bool
	Fix           bool
	Fingerprint   string
}
