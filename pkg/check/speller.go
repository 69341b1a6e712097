package check

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/morph/letters"
	"github.com/bayan-nlp/bayan/pkg/morph/lexicon"
	"github.com/bayan-nlp/bayan/pkg/script"
)

// A verdict is what the speller thinks of one form, without its context.
type verdict struct {
	class class
	// rule is the orthography rule that a wrong form breaks, fix its right spelling and
	// other a second one that is nearly as likely, "" for none.
	rule       key
	fix, other string
	// sure is by how many nats the right spelling is likelier than what else the form may be.
	sure float32
	// regular tells that the form is a word as it stands, if an unlikely one.
	regular bool
}

// class sorts forms.
type class uint8

const (
	wordRight class = iota
	wordName
	wordWrong
	wordUnknown
	wordForeign // not in letters of standard Arabic
)

// maxVerdicts bounds the cache of a speller.
const maxVerdicts = 1 << 18

// speller judges the spelling of words by the lexicon. It belongs to one goroutine.
type speller struct {
	store *lexicon.Store
	morph *morph.Analyzer
	words map[string]bool
	// cache holds verdicts by form; most forms share plainRight, which keeps it small.
	cache map[string]*verdict
	slips map[string][]neighbour
	code  []byte
	fold  []byte
	// rivals are the variants of the form that compare weighs
	rivals []rival
}

// newSpeller returns a speller when a rule of s needs one, else an idle one.
func newSpeller(s *Settings) (*speller, error) {
	l := &speller{words: s.Words, cache: map[string]*verdict{}, slips: map[string][]neighbour{}}
	if !s.enabled(lookalike, hamza, alifMaqsura, taMarbuta, dadZah, hamzaStyle, article, splitWord, joinedWords, unknownWord, repeatedWord, tanwin, elongation) {
		return l, nil
	}
	var err error
	if l.store, err = lexicon.Default(); err != nil {
		return nil, err
	}
	l.morph, err = morph.New(morph.Options{Cache: 1 << 12})
	return l, err
}

// judge returns the verdict on a form; vowel marks and tatweel do not count.
func (l *speller) judge(form string) verdict {
	if v, ok := l.cache[form]; ok {
		return *v
	}
	if len(l.cache) >= maxVerdicts {
		clear(l.cache)
	}
	form = strings.Clone(form)
	v := verdict{}
	if !strings.HasSuffix(form, "ـ") {
		v = l.weigh(stripMarks(form))
	}
	if v == plainRight {
		l.cache[form] = &plainRight
	} else {
		l.cache[form] = &v
	}
	return v
}

// plainRight is the verdict on a right form of which nothing else is known. It is constant.
var plainRight = verdict{}

func (l *speller) weigh(word string) verdict {
	if l.store == nil || len(word) < 4 || l.words[word] || dialect[word] {
		return verdict{}
	}
	if !l.encode(word) {
		return verdict{class: wordForeign}
	}
	if len(l.code) == 2 && !particles[word] {
		return verdict{}
	}
	if len(l.code) > 24 {
		return verdict{class: wordUnknown}
	}
	if !confusable(word) && l.usual() {
		return verdict{}
	}
	return l.compare(word)
}

// confusable reports whether word may be a slip although it is a word as it stands: it
// ends in ه or ى, or its first letter after the prefixes is a bare alif.
func confusable(word string) bool {
	if strings.HasSuffix(word, "ه") || strings.HasSuffix(word, "ى") || particles[word] {
		return true
	}
	for _, p := range [...]string{"", "و", "ال", "وال", "ب", "بال", "ل", "لل", "ول", "وب", "ولل", "وبال"} {
		if rest, ok := strings.CutPrefix(word, p); ok && strings.HasPrefix(rest, "ا") && (strings.HasSuffix(p, "ال") || !strings.HasPrefix(rest, "ال")) {
			return true
		}
	}
	return false
}

// dialect are words of everyday Arabic that no lexicon of the written language has.
var dialect = map[string]bool{"ايه": true, "إيه": true, "ليه": true, "اللي": true, "مش": true, "دي": true, "ده": true, "اهو": true}

// encode sets code to the letters of word; it is false when one is not of standard Arabic.
func (l *speller) encode(word string) bool {
	l.code = l.code[:0]
	for i := 0; i < len(word); {
		if !script.IsArabicLead(word[i]) || i+1 >= len(word) || script.TwoByte(word[i], word[i+1])&script.Basic == 0 {
			return false
		}
		l.code = append(l.code, word[i]&3<<6|word[i+1]&0x3F)
		i += 2
	}
	return true
}

// The proclitics and enclitics that usual tries, in letters code.
var (
	quickProclitics = codes("ال", "وال", "بال", "لل", "", "و", "ب", "ل", "ف", "وب", "ول", "س", "وس", "فال", "وبال", "ولل", "ك", "كال")
	quickEnclitics  = codes("", "ه", "ها", "هم", "هما", "نا")
	articles        = map[string]bool{letters.Must("ال"): true, letters.Must("وال"): true, letters.Must("بال"): true, letters.Must("لل"): true,
		letters.Must("فال"): true, letters.Must("وبال"): true, letters.Must("ولل"): true, letters.Must("كال"): true}
)

func codes(forms ...string) []string {
	for i, f := range forms {
		forms[i] = letters.Must(f)
	}
	return forms
}

// minUsual is the weight (see lexicon.Info) from which a lexeme counts as usual: it
// stands in a few of a hundred thousand words.
const minUsual = 8000

// usual reports whether the form in code is, as it is spelled, a form of a usual word
// with usual clitics. It decides most words without the full analysis.
func (l *speller) usual() bool {
	code := string(l.code)
	for _, p := range quickProclitics {
		host, ok := strings.CutPrefix(code, p)
		if !ok || len(host) < 2 && p != "" {
			continue
		}
		for _, e := range quickEnclitics {
			if e != "" && articles[p] {
				break
			}
			if stem, ok := strings.CutSuffix(host, e); ok && len(stem) > 1 && l.spelled(stem, e != "") {
				return true
			}
		}
	}
	return false
}

// spelled reports whether host is the right spelling of a form of a usual word. A form
// before an enclitic does not end in ة or ى, nor a form without one in ت for ة.
func (l *speller) spelled(host string, enclitic bool) bool {
	found := false
	l.code = append(l.code[:0], host...)
	l.fold = letters.FoldAll(l.fold[:0], l.code)
	if last := host[len(host)-1]; enclitic && (last == letters.Must("ة")[0] || last == letters.Must("ى")[0]) {
		return false
	}
	l.store.Lookup(l.code, l.fold, func(h lexicon.Hit) {
		if h.Cost == 0 && !found {
			in := l.store.Lexeme(h.Lexeme)
			found = in.Weight >= minUsual
		}
	})
	return found
}

// The bounds of compare, in nats.
const (
	margin = 5   // by so much a spelling must be likelier than what the form is as it stands
	nearBy = 2.5 // a second spelling this near is told too
	// frequent is the log probability from which a word in ة is so common that the same
	// word with a pronoun (محطه, his station) is hardly meant
	frequent = -8.5
	// knownName is the log probability from which a name is known to everybody (إسرائيل);
	// the spelling of other names is their owner's affair
	knownName = -7.5
)

// minVariant is the log probability under which a right spelling is too rare a word to
// be meant, by the number of letters: short forms are too often names and abbreviations.
func minVariant(letters int) float32 {
	switch {
	case letters <= 3:
		return -8.5
	case letters == 4:
		return -11
	}
	return -15
}

// rival is another spelling of a form, with the rule that the form then breaks.
type rival struct {
	form string
	rule key
}

// usualVariants sets rivals to the variants of word that are forms of usual words.
func (l *speller) usualVariants(word string) {
	l.rivals = l.rivals[:0]
	l.variants(word, func(v string, k key) {
		if l.encode(v) && l.usual() {
			l.rivals = append(l.rivals, rival{v, k})
		}
	})
}

// compare weighs the form as it stands against its right spellings.
func (l *speller) compare(word string) verdict {
	l.usualVariants(word)
	if len(l.rivals) == 0 && l.encode(word) && l.usual() {
		return verdict{}
	}
	exact, guess, proper := l.likelihood(word)
	best, second := verdict{class: wordWrong, sure: float32(math.Inf(-1))}, float32(math.Inf(-1))
	floor, rare := max(exact, guess), minVariant(len(word)/2)
	for _, r := range l.rivals {
		v, k := r.form, r.rule
		w, _, isName := l.likelihood(v)
		switch {
		case k == hamza && spelledLetter(v):
			// بالاس is not بال and the letter إس
		case w < rare && k != hamzaStyle || isName && w < knownName || w < rare+l.carefully(word, v, exact > -50):
		case w > best.sure:
			if best.fix != "" && best.fix != v {
				best.other, second = best.fix, best.sure
			}
			best.fix, best.rule, best.sure = v, k, w
		case w > second && v != best.fix:
			best.other, second = v, w
		}
	}
	enough := float32(margin)
	switch {
	case exact < -50:
		enough = margin - 3
	case best.rule == taMarbuta && best.sure > frequent:
		enough = margin - 2
	}
	best.regular = exact > -50
	if best.fix != "" && best.sure-floor >= enough && l.convincing(word, best, best.sure-floor) {
		if best.sure-second > nearBy {
			best.other = ""
		}
		best.sure -= floor
		return best
	}
	switch {
	case proper && exact > -50:
		return verdict{class: wordName}
	case exact > -50:
		return verdict{}
	}
	return verdict{class: wordUnknown}
}

// spelledLetter reports whether word is the article, after prefixes or not, before the
// name of a foreign letter.
func spelledLetter(word string) bool {
	_, host, ok := strings.Cut(word, "ال")
	return ok && letterNames[host]
}

// convincing applies what is known of single rules to a verdict that is likelier by sure
// nats.
func (l *speller) convincing(word string, v verdict, sure float32) bool {
	letters := utf8.RuneCountInString(word)
	bare := len(strings.TrimPrefix(word, "ال"))/2 >= 4
	switch v.rule {
	case dadZah:
		return sure >= 7.5 || sure >= 5.3 && !v.regular || sure >= 5.5 && strings.HasSuffix(word, "ة") // الضروف, but not حفاضات
	case alifMaqsura:
		switch {
		case particles[word]:
			return true
		case letters <= 3, letters == 4 && v.regular && sure < 8: // بكى, بردى
			return false
		case strings.HasSuffix(word, "ي"): // الكبري, but not رامسي nor سنوسي
			return sure < 50 && v.sure > -12.5 && (v.sure > -8 || !strings.Contains("سوفبلك", word[:2]))
		}
		return letters > 4 || sure >= 6
	case taMarbuta:
		if strings.HasSuffix(word, "ة") { // توجية, but not قبلة
			return sure < 50 && l.radicalHeh(v.fix)
		}
		return bare && (sure >= 5 || v.sure > frequent) // المدرسه, but not الكره
	}
	return true
}

// radicalHeh reports whether the last letter of word belongs to it (وجه) and is no pronoun.
func (l *speller) radicalHeh(word string) bool {
	for _, a := range l.morph.Analyze(word) {
		if a.Source == document.Lexicon {
			return a.Host == len(a.Segments)-1
		}
	}
	return false
}

// carefully is by how much more likely than usual the spelling v of word must be: by a
// lot where word has a hamza already, of which foreign names have many (إنتر), and where
// a single letter before the hamza would be a prefix (فايد).
func (l *speller) carefully(word, v string, regular bool) float32 {
	a, b := []rune(word), []rune(v)
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		switch {
		case regular && a[i] != 'ا' && strings.ContainsRune("أإآئؤء", a[i]) && (b[i] != 'ؤ' || at(a, i+1) != 'و'):
			return 100 // الإشكال, لؤي
		case a[i] != 'ا' && b[i] == 'ا': // إجتماع
			if !beginsWasl(a[i:]) || !l.native(v) {
				return 100
			}
			return 0
		case a[i] != 'ا' && strings.ContainsRune("أإآ", a[i]):
			if len(a)-i < 5 || !l.native(v) {
				return 100 // إدين, آندرويد
			}
			return 6
		case i == 0 && len(a) > 4 && a[1] == 'ل' && a[0] == 'ا':
			return 100 // ألفيفا for الفيفا
		case i == 1 && a[0] != 'و' && a[i] == 'ا' && len(a)-i < 5 && !particles[word]:
			return 100 // باليه
		case i == 1 && a[i] == 'ا' && len(a)-i < 4 && !particles[word]:
			return 100
		case i == 2 && a[i] == 'ا' && a[1] == 'ل' && a[0] == 'و' && len(a)-i < 5 && !particles[word]:
			return 100 // ولاشك
		case i == 1 && a[i] == 'ا' && !particles[word] && strings.ContainsRune("فسك", a[0]):
			return 100 // ساسيل
		case i == 1 && a[i] == 'ا' && !particles[word]:
			return 2
		}
	}
	return 0
}

// beginsWasl reports whether a word that begins with a hamza here is of the shapes that
// have none: افتعال, انفعال, استفعال and their verbs.
func beginsWasl(rs []rune) bool {
	if len(rs) < 5 || rs[0] == 'آ' {
		return false
	}
	return rs[2] == 'ت' || rs[1] == 'ن' || rs[1] == 'ت' || string(rs[1:3]) == "صط" || string(rs[1:3]) == "ضط" || string(rs[1:3]) == "زد"
}

// likelihood returns the log probability of the likeliest analysis of word that takes
// its spelling as right, and of the likeliest guess; proper tells that the former is a name.
func (l *speller) likelihood(word string) (exact, guess float32, proper bool) {
	exact, guess = -100, -100
	for _, a := range l.morph.Analyze(word) {
		if a.Segments[0].UPOS == document.PART && a.Segments[0].Form == "أ" && len(a.Segments) > 1 {
			continue // the question particle would make a word of nearly everything
		}
		switch a.Source {
		case document.Lexicon:
			if a.UPOS() == document.ADJ && strings.HasSuffix(a.Lemma, "ي") && strings.HasSuffix(word, "يه") {
				continue // a pronoun on a nisba (عسكريه)
			}
			if a.Weight > exact {
				exact, proper = a.Weight, a.UPOS() == document.PROPN
			}
		case document.Guess:
			guess = max(guess, a.Weight)
		case document.Rule:
			// a nisba made by rule (بيروتي) is spelled right
			if a.UPOS() == document.ADJ && strings.HasSuffix(a.Lemma, "ي") && strings.Contains(word, a.Lemma) && !strings.HasSuffix(word, "ه") {
				exact = max(exact, a.Weight)
			}
		}
	}
	return exact, guess, proper
}

// native reports whether the likeliest reading of a word has a root: it is no loan word.
func (l *speller) native(word string) bool {
	for _, a := range l.morph.Analyze(word) {
		if a.Source == document.Lexicon {
			return a.Root != ""
		}
	}
	return false
}

// maybe reports whether the lexicon has the form as that part of speech, too.
func (l *speller) maybe(form string, upos document.UPOS) bool {
	for _, a := range l.morph.Analyze(form) {
		if a.Source == document.Lexicon && a.UPOS() == upos {
			return true
		}
	}
	return false
}

// known reports whether the form is a word or name as it is spelled.
func (l *speller) known(form string) bool {
	if l.store == nil {
		return false
	}
	v := l.judge(form)
	return v.class == wordRight || v.class == wordName
}

// definite reports whether the word, which begins with ال, has the article: the rest is
// a word by itself.
func (l *speller) definite(word string) bool {
	rest, _ := strings.CutPrefix(word, "ال")
	return l.store != nil && utf8.RuneCountInString(rest) > 2 && l.judge(word).class == wordRight && l.judge(rest).class == wordRight
}
