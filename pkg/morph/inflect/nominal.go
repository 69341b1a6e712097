package inflect

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// Nominal describes a noun or adjective.
type Nominal struct {
	// Lemma is the singular (masculine singular of adjectives), vocalised as far as known.
	Lemma string
	// Gender of the lemma; for human nouns and adjectives a feminine is formed with ة.
	Gender document.Gender
	// Fem asks for the feminine in ة beside the lemma; FemForm is an irregular feminine (حَمراء, كُبرى).
	Fem     bool
	FemForm string
	// Broken plurals, the usual one first.
	Broken []string
	// SoundMasc and SoundFem ask for the plurals in ون and ات.
	SoundMasc, SoundFem bool
	// NoSing leaves out singular and dual (pluralia tantum); NoPlural and NoDual the others.
	NoSing, NoDual bool
	// Diptote nominals take no tanwin (أَكبَر).
	Diptote bool
	// Defective says that a final ي is dropped without article (قاضٍ).
	Defective bool
	// Invariable names stand without tanwin, dual and plural; Art allows the article.
	Name bool
	Art  bool
	// Elative adjectives (أَكبَر).
	Elative bool
}

// The blocks of a nominal paradigm.
const (
	BlockSing Block = 8 + iota
	BlockFem
	BlockFemForm
	BlockSoundMasc
	BlockSoundFem
	BlockBroken
)

var (
	nomCase = Of(uint8(document.Nom))
	accCase = Of(uint8(document.Acc))
	genCase = Of(uint8(document.Gen))
	oblique = accCase | genCase
)

const (
	allStates = Free | Pron | Art | Bare | Prep
	freeState = Free | Art | Bare | Prep
	pronState = Pron | Bare | Prep
	indState  = Free | Bare | Prep | Ind
	conState  = Free | Pron | Bare | Prep | Constr
	conFree   = Free | Bare | Prep | Constr
)

// Cells generates the whole paradigm.
func (n Nominal) Cells() []Cell {
	var out []Cell
	if n.Name {
		return n.nameCells()
	}
	t := Tag{Gender: n.Gender, Number: document.Sing}
	if !n.NoSing {
		out = n.singular(out, n.Lemma, t, BlockSing, n.Defective)
		if !n.NoDual {
			out = dual(out, n.Lemma, t, BlockSing)
		}
	} else {
		t.Number = document.Plur
		out = n.singular(out, n.Lemma, t, BlockSing, n.Defective)
	}
	f := Tag{Gender: document.Fem, Number: document.Sing}
	if n.Fem {
		fem := AddFem(n.Lemma)
		out = n.singular(out, fem, f, BlockFem, false)
		out = dual(out, fem, f, BlockFem)
	}
	if n.FemForm != "" {
		m := n
		m.Diptote = true
		out = m.singular(out, n.FemForm, f, BlockFemForm, false)
		out = dual(out, n.FemForm, f, BlockFemForm)
	}
	if n.SoundMasc {
		out = soundMasc(out, n.Lemma, n.Defective)
	}
	if n.SoundFem {
		base := n.Lemma
		if n.Fem {
			base = AddFem(base)
		}
		out = soundFem(out, base)
	}
	for i, pl := range n.Broken {
		g := n.Gender
		if g == 0 {
			g = document.Masc
		}
		b := Tag{Gender: g, Number: document.Plur, Broken: true}
		m := n
		m.Diptote = DiptotePlural(pl) || soundFemPlural(pl)
		out = m.singular(out, pl, b, BlockBroken+Block(i), defectivePlural(pl))
	}
	return out
}

// nameCells: a proper name stands as it is, with the article where it has one.
func (n Nominal) nameCells() []Cell {
	t := Tag{Gender: n.Gender, Number: document.Sing, Attach: Free | Bare | Prep}
	if n.Art {
		t.Attach |= Art
	}
	out := []Cell{{Form: n.Lemma, Tag: t, Block: BlockSing}}
	if strings.HasSuffix(n.Lemma, "ة") {
		p := t
		p.Attach = pronState
		out = append(out, Cell{Form: strings.TrimSuffix(n.Lemma, "ة") + "ت", Tag: p, Block: BlockSing})
	} else if n.Art {
		out[0].Tag.Attach |= Pron
	}
	return out
}

// last returns the last letter of s without marks, and s up to it.
func last(s string) (head string, l rune, marks string) {
	rs := []rune(s)
	i := len(rs)
	for i > 0 && isMark(rs[i-1]) {
		i--
	}
	if i == 0 {
		return "", 0, s
	}
	return string(rs[:i-1]), rs[i-1], string(rs[i:])
}

func isMark(r rune) bool { return r >= 'ً' && r <= 'ْ' || r == 'ٰ' }

// Unmark drops the vowel marks.
func Unmark(s string) string {
	if !strings.ContainsFunc(s, isMark) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, s)
}

// shadda keeps only a doubling from the marks of a letter: the vowel belongs to the ending.
func shadda(marks string) string {
	if strings.Contains(marks, "ّ") {
		return "ّ"
	}
	return ""
}

// singular adds the forms of a word inflected for state: singular or broken plural.
func (n Nominal) singular(out []Cell, w string, t Tag, b Block, defective bool) []Cell {
	add := func(form string, a Attach, cases Set) {
		u := t
		u.Attach, u.Cases = a, cases
		out = append(out, Cell{Form: form, Tag: u, Block: b})
	}
	head, l, marks := last(w)
	m := shadda(marks)
	_, before, _ := last(head)
	tanwin := !n.Diptote
	switch {
	case l == 'ة':
		add(w, freeState, 0)
		add(head+"ت", pronState, 0)
	case l == 'ى':
		add(w, freeState, 0)
		add(head+"ا", pronState, 0)
	case l == 'ا':
		add(w, allStates, 0)
	case l == 'ء' || l == 'أ' || l == 'ؤ' || l == 'ئ':
		n.hamzaFinal(add, head, l, before, m, tanwin)
	case l == 'ي' && defective:
		add(head+"ي", Free|Art|Bare|Prep, 0)
		add(head+"ي", pronState, 0)
		add(head, indState, nomCase|genCase)
		if tanwin {
			add(head+"يًا", indState, accCase)
		} else {
			add(head+"يَ", indState, accCase)
		}
	default:
		add(head+string(l)+m, allStates, 0)
		if tanwin {
			add(head+string(l)+m+"ًا", indState, accCase)
		}
	}
	return out
}

// hamzaFinal spells a word that ends in hamza: أبناؤه أبنائه أبناءه, شيئا, جزءا, مبدأ.
func (n Nominal) hamzaFinal(add func(string, Attach, Set), head string, l, before rune, m string, tanwin bool) {
	add(head+string(l)+m, freeState, 0)
	switch {
	case l == 'أ':
		add(head+"أ", pronState, accCase)
		add(head+"ؤ", pronState, nomCase)
		add(head+"ئ", pronState, genCase)
	case l == 'ئ':
		add(head+"ئ", pronState, 0)
		if tanwin {
			add(head+"ئًا", indState, accCase)
		}
	case l == 'ؤ':
		add(head+"ؤ", pronState, nomCase|accCase)
		add(head+"ئ", pronState, genCase)
		if tanwin {
			add(head+"ؤًا", indState, accCase)
		}
	case before == 'ي':
		add(head+"ئ", pronState, 0)
		if tanwin {
			add(head+"ئًا", indState, accCase)
		}
	default:
		add(head+"ء", pronState, accCase)
		add(head+"ؤ", pronState, nomCase)
		add(head+"ئ", pronState, genCase)
		if tanwin && before != 'ا' {
			add(head+"ءًا", indState, accCase)
		}
	}
}

// joinA joins a suffix that begins with ا to a word without ة (كتاب+ان, مبدأ+ان → مبدآن).
func joinA(w, suffix string) string {
	head, l, marks := last(w)
	_, before, _ := last(head)
	switch l {
	case 'ة':
		_, b2, _ := last(head)
		if b2 == 'ا' || b2 == 'آ' {
			return "" // needs the root: قناة → قنوات
		}
		if b2 == 'أ' {
			h, _, _ := last(head)
			return h + "آ" + strings.TrimPrefix(suffix, "ا")
		}
		return head + suffix
	case 'ى':
		return head + "ي" + suffix
	case 'ا':
		if suffix == "ات" {
			return head + "ات"
		}
		return head + "و" + suffix
	case 'أ':
		return head + "آ" + strings.TrimPrefix(suffix, "ا")
	case 'ء':
		if before == 'ي' {
			return head + "ئ" + suffix
		}
		return head + "ء" + suffix
	}
	return head + string(l) + shadda(marks) + suffix
}

// joinY joins ين or ون to a word (وزير+ين, رجاء+ين → رجائين).
func joinY(w, suffix string) string {
	head, l, marks := last(w)
	_, before, _ := last(head)
	switch l {
	case 'ة':
		return head + "ت" + suffix
	case 'ى':
		return head + "ي" + suffix
	case 'ا':
		return head + "و" + suffix
	case 'ء':
		if strings.HasPrefix(suffix, "و") && before != 'ي' {
			return head + "ؤ" + suffix
		}
		return head + "ئ" + suffix
	case 'أ':
		if strings.HasPrefix(suffix, "و") {
			return head + "ؤ" + suffix
		}
		return head + "أ" + suffix
	case 'ؤ':
		if strings.HasPrefix(suffix, "ي") {
			return head + "ئ" + suffix
		}
	}
	return head + string(l) + shadda(marks) + suffix
}

// AddFem forms the feminine in ة: كاتبة, بريئة, مقروءة, قاضية.
func AddFem(w string) string {
	head, l, marks := last(w)
	_, before, _ := last(head)
	switch {
	case l == 'ة':
		return w
	case l == 'ء' && before == 'ي':
		return head + "ئة"
	case l == 'ى':
		return head + "اة"
	}
	return head + string(l) + shadda(marks) + "ة"
}

// joinDualY joins the يْ of the dual, before which a hamza has fatha (لقاء+ين → لقاءين,
// جزء+ين → جزأين); variant is the spelling of the plural, often seen here too (لقائين).
func joinDualY(w string) (form, variant string) {
	form = joinY(w, "ي")
	head, l, _ := last(w)
	_, before, _ := last(head)
	switch {
	case l == 'ؤ':
		return head + "ؤي", form
	case l != 'ء' || before == 'ي':
		return form, ""
	case before == 'ا' || before == 'و':
		return head + "ءي", form
	}
	return head + "أي", form
}

// feminineHamza takes the hamza of the feminine ending اء off, which becomes و in the dual (حَمراء: حَمراوان).
func feminineHamza(w string, g document.Gender) (string, bool) {
	head, l, _ := last(w)
	_, before, _ := last(head)
	return head, l == 'ء' && before == 'ا' && g == document.Fem && len([]rune(Unmark(w))) >= 5
}

func dual(out []Cell, w string, t Tag, b Block) []Cell {
	t.Number = document.Dual
	nom := joinA(w, "ا")
	obl, variant := joinDualY(w)
	if stem, ok := feminineHamza(w, t.Gender); ok {
		nom, obl, variant = stem+"وا", stem+"وي", ""
	}
	if _, l, _ := last(w); l == 'ة' {
		h := strings.TrimSuffix(w, "ة")
		nom, obl = h+"تا", h+"تي"
	}
	if nom == "" {
		return out
	}
	for _, x := range []struct {
		form string
		a    Attach
		c    Set
	}{{nom + "نِ", freeState | Ind, nomCase}, {obl + "نِ", freeState | Ind, oblique}, {nom, conState, nomCase}, {obl, conState, oblique}} {
		u := t
		u.Attach, u.Cases = x.a, x.c
		out = append(out, Cell{Form: x.form, Tag: u, Block: b})
	}
	if variant == "" {
		return out
	}
	t.Variant, t.Cases = true, oblique
	t.Attach = freeState | Ind
	out = append(out, Cell{Form: variant + "نِ", Tag: t, Block: b})
	t.Attach = conState
	return append(out, Cell{Form: variant, Tag: t, Block: b})
}

func soundMasc(out []Cell, w string, defective bool) []Cell {
	t := Tag{Gender: document.Masc, Number: document.Plur}
	nom, obl := joinY(w, "و"), joinY(w, "ي")
	head, l, _ := last(w)
	switch {
	case l == 'ي' && defective: // قاضي → قاضون
		nom, obl = head+"و", head+"ي"
	case l == 'ى': // مُصطَفى → مُصطَفَون
		nom, obl = head+"و", head+"ي"
	case l == 'ة':
		h := strings.TrimSuffix(w, "ة")
		nom, obl = h+"و", h+"ي"
	}
	for _, x := range []struct {
		form string
		a    Attach
		c    Set
	}{{nom + "نَ", freeState | Ind, nomCase}, {obl + "نَ", freeState | Ind, oblique}, {nom, conState, nomCase}, {obl, conState, oblique}} {
		u := t
		u.Attach, u.Cases = x.a, x.c
		out = append(out, Cell{Form: x.form, Tag: u, Block: BlockSoundMasc})
	}
	return out
}

func soundFem(out []Cell, w string) []Cell {
	head, _, _ := last(w)
	form := joinA(w, "ات")
	if form == "" {
		h, _, _ := last(head)
		form = h + "يات" // مباراة → مباريات
	}
	t := Tag{Gender: document.Fem, Number: document.Plur, Attach: allStates}
	return append(out, Cell{Form: form, Tag: t, Block: BlockSoundFem})
}

// DiptotePlural recognises plurals without tanwin by their pattern: مفاعل, مفاعيل, فعلاء, أفعلاء.
func DiptotePlural(w string) bool {
	rs := []rune(Unmark(w))
	n := len(rs)
	if n < 4 || rs[n-1] == 'ة' {
		return false
	}
	if rs[n-1] == 'ء' && rs[n-2] == 'ا' {
		return n != 5 || rs[0] != 'أ' // وزراء, أصدقاء; not أبناء
	}
	return rs[2] == 'ا' && (n == 5 || n == 6 && (rs[4] == 'ي' || rs[4] == 'و'))
}

// soundFemPlural tells a plural in ات that is written out (سَنَوات, without tanwin
// alif) from one whose ت is a radical (أَصوات).
func soundFemPlural(w string) bool {
	b := Unmark(w)
	radical := strings.HasPrefix(b, "أ") && len([]rune(b)) == 5 && !strings.HasPrefix(w, "أَ"+string([]rune(b)[1])+"َ")
	return strings.HasSuffix(b, "ات") && !radical
}

// defectivePlural recognises أراضٍ, أيادٍ, معانٍ.
func defectivePlural(w string) bool {
	rs := []rune(Unmark(w))
	n := len(rs)
	return n >= 4 && rs[n-1] == 'ي' && !strings.HasSuffix(w, "ّ") && (rs[2] == 'ا' && n == 5 || rs[0] == 'أ' && n == 4)
}

// SoundPlural inflects a plural in ون that is written out (سِنون: سنون, سنين, سنو, سني).
func SoundPlural(w string) []Cell {
	stem := strings.TrimSuffix(strings.TrimRight(w, "َ"), "ون")
	return soundMasc(nil, stem, false)
}

// FiveNoun gives the construct forms أبو, أبا, أبي of one of the five nouns.
func FiveNoun(forms []string) []Cell {
	cases := []Set{nomCase, accCase, genCase}
	var out []Cell
	for i, f := range forms {
		t := Tag{Gender: document.Masc, Number: document.Sing, Attach: conState, Cases: cases[i]}
		out = append(out, Cell{Form: f, Tag: t, Block: BlockSing})
	}
	// أَبَوان, أَخَوَين
	return dual(out, forms[0], Tag{Gender: document.Masc}, BlockSing)
}
