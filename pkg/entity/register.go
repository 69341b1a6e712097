package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// item is an entity in the making.
type item struct {
	document.Entity
	entry int32     // 1 + entry of the gazetteer
	words []wordKey // keys of a person's name
	// title, complement and roleCode are of the title that the text gives a person.
	title      *title
	complement uint64
	roleCode   string
}

// register gathers the mentions of a document into entities. Its slices and maps are
// reused from document to document.
type register struct {
	r     *Recognizer
	items []item
	// byEntry and byName find items; surname finds the latest person by the key of his
	// last name.
	byEntry map[int32]int32
	byName  map[itemKey]int32
	surname keyTable
	given   map[wordKey]int32
	full    map[uint64]int32 // by the hash of all words of a name
	sounds  map[uint64]int32 // foreign persons by the sound of the last name

	log      []logged
	lastDate moment
	pending  []pending
	towns    []bareCity
}

type itemKey struct {
	kind       document.EntityKind
	name, code string
}

// logged is a mention in the order of finding.
type logged struct {
	document.EntityMention
	item int32
}

// pending is a title without a name, resolved when all persons are known.
type pending struct {
	phrase
	span document.Span
	item int32 // 1 + the person whose apposition it is, 0 for none
	// role is the title of a counterpart (نظيره): that of the person before.
	role *title
	text string
	// before is the length of the log when the title stood in the text.
	before int
}

func (g *register) reset(r *Recognizer) {
	g.r = r
	g.towns = g.towns[:0]
	g.items, g.log, g.pending, g.lastDate = g.items[:0], g.log[:0], g.pending[:0], moment{}
	if g.byEntry == nil {
		g.byEntry, g.byName = make(map[int32]int32), make(map[itemKey]int32)
		g.surname.items = make(map[wordKey]int32)
		g.given, g.full, g.sounds = make(map[wordKey]int32), make(map[uint64]int32), make(map[uint64]int32)
		return
	}
	clear(g.byEntry)
	clear(g.byName)
	g.surname.clear()
	clear(g.given)
	clear(g.full)
	clear(g.sounds)
}

// add enters a mention.
func (g *register) add(item int32, span document.Span, by document.MentionKind) {
	g.log = append(g.log, logged{document.EntityMention{Span: span, By: by}, item})
}

func (g *register) push(it item) int32 {
	g.items = append(g.items, it)
	return int32(len(g.items) - 1)
}

// known is the item of an entry of the gazetteers.
func (g *register) known(entry int32) int32 {
	if i, ok := g.byEntry[entry]; ok {
		return i
	}
	e := &g.r.gaz.entries[entry]
	code := strings.TrimPrefix(e.code, "-")
	i := g.push(item{entry: entry + 1, Entity: document.Entity{Kind: e.kind, Name: e.name, Code: code, Gender: e.gender, Number: e.number}})
	g.byEntry[entry] = i
	return i
}

// named is the item of that kind, name and code, entered when it is new.
func (g *register) named(e document.Entity) int32 {
	k := itemKey{e.Kind, e.Name, e.Code}
	if i, ok := g.byName[k]; ok {
		return i
	}
	i := g.push(item{Entity: e})
	g.byName[k] = i
	return i
}

// people is the group of a country's people.
func (g *register) people(d *demonym) int32 {
	c := &g.r.gaz.entries[d.country-1]
	name := g.r.gaz.peoples[d.country]
	return g.named(document.Entity{Kind: document.Group, Name: name, Code: c.code, Gender: document.Masc, Number: document.Plur})
}

// institution is the item of an organisation that a pattern found.
func (g *register) institution(ph *phrase, inst *institution, text string) int32 {
	name := cleanName(text)
	if inst.class == 'm' {
		name = "وزارة " + name
	}
	return g.named(document.Entity{Kind: document.Organisation, Name: name, Code: ph.code, Gender: inst.gender, Number: document.Sing})
}

// titleItem is the item of a title as such.
func (g *register) titleItem(ph *phrase, text string) int32 {
	return g.named(document.Entity{Kind: document.Title, Name: cleanName(text), Code: ph.code, Gender: ph.value.gender, Number: ph.value.number})
}

// cleanName is a name without vowel marks and doubled blanks.
func cleanName(text string) string {
	for i, c := range text {
		if c == '#' || c == '_' || c == '\n' || c == '\u00A0' || c == 'ـ' || c >= 0x064B && c <= 0x0652 || c == ' ' && strings.HasPrefix(text[i+1:], " ") {
			strip := func(c rune) rune {
				if c == '#' || c == '_' {
					return ' '
				}
				if c == 'ـ' || c >= 0x064B && c <= 0x0652 {
					return -1
				}
				return c
			}
			return strings.Join(strings.Fields(strings.Map(strip, text)), " ")
		}
	}
	return text
}

// bySurname is the latest person of the last name with that key, −1 for none.
func (g *register) bySurname(key wordKey) int32 {
	if i, ok := g.surname.find(key); ok {
		return i
	}
	return -1
}

// compound reports whether a person's last name has a particle (بن سلمان).
func (g *register) compound(p int32) bool {
	w := g.items[p].words
	return len(w) > 2 && particleKey(w[len(w)-2])
}

// particleKey reports whether a key is that of a particle of compound names.
func particleKey(k wordKey) bool {
	for _, w := range [...]string{"بن", "آل", "ابو", "عبد", "ال", "دي", "فان", "فون", "ولد"} {
		if key(w) == k {
			return true
		}
	}
	return false
}

// person enters a mention of a person, taking up one who was met before where the name
// is his in full or in part, and returns his item.
func (g *register) person(n *name) int32 {
	span := g.r.span(n.first, n.end, n.host)
	p := int32(-1)
	switch {
	case n.known != 0:
		p = n.known - 1
		g.add(p, span, n.by)
		return p
	case n.entry != 0:
		p = g.gazetteerPerson(n)
		g.bookText(p, n)
	default:
		p = g.unknownPerson(n, span)
		g.bookText(p, n)
	}
	if g.items[p].Gender == 0 {
		g.items[p].Gender = n.gender
	}
	g.add(p, span, n.by)
	return p
}

// gazetteerPerson is the item of a person of the gazetteers.
func (g *register) gazetteerPerson(n *name) int32 {
	if p, ok := g.byEntry[n.entry-1]; ok {
		return p
	}
	p := g.known(n.entry - 1)
	it := &g.items[p]
	it.words = it.words[:0]
	for w := range strings.FieldsSeq(it.Name) {
		it.words = append(it.words, key(fold(w)))
	}
	g.book(p)
	return p
}

// bookText makes a person findable by the name as it stands, which may be in another
// spelling than that of the gazetteers: by its last word, its last two words and the sound
// of a foreign surname.
func (g *register) bookText(p int32, n *name) {
	if n.end-n.first < 2 || n.keys != nil {
		return
	}
	last := &g.r.tokens[n.end-1]
	g.surname.put(last.hosts[0].key, p)
	if n.end-n.first > 2 {
		g.full[hashWords([]wordKey{g.r.tokens[n.end-2].hosts[0].key, last.hosts[0].key})] = p
	}
	if h, c := sound(last.folded); c > 2 && last.class&cArab == 0 {
		g.sounds[h] = p
	}
}

// unknownPerson is the item of a person whom only the document knows.
func (g *register) unknownPerson(n *name, span document.Span) int32 {
	words := n.keys
	for j := n.first; j < n.end && n.keys == nil; j++ {
		k := g.r.tokens[j].hosts[0].key
		if j == n.first && n.host != nil {
			k = n.host.key
		}
		words = append(words, k)
	}
	if p, ok := g.full[hashWords(words)]; ok {
		g.surname.put(words[len(words)-1], p)
		return p
	}
	last := words[len(words)-1]
	if p, ok := g.surname.find(last); ok && (g.agree(g.items[p].words, words) || g.sameFirst(p, n)) {
		it := &g.items[p]
		if len(words) > len(it.words) && it.entry == 0 {
			it.words, it.Name = words, cleanName(g.r.d.Slice(span))
		}
		if len(words) == 1 {
			n.by = document.BySurname
		}
		return p
	}
	if p, ok := g.given[words[0]]; ok && p >= 0 && len(words) == 1 && len(g.items[p].words) > 1 {
		n.by = document.BySurname
		return p
	}
	if p := g.sameAsKnown(n, words); p >= 0 {
		return p
	}
	p := g.push(item{words: words, Entity: document.Entity{Kind: document.Person, Name: cleanName(g.r.d.Slice(span)), Gender: n.gender, Number: document.Sing}})
	g.book(p)
	return p
}

// sameAsKnown is the item of the person of the gazetteers who begins and ends like the
// name (خوان بيتزي for خوان أنطونيو بيتزي), −1 for none.
func (g *register) sameAsKnown(n *name, words []wordKey) int32 {
	last := g.r.tokens[n.end-1].hosts[0].node
	if len(words) < 2 {
		return -1
	}
	if e := g.soundsKnown(n); e >= 0 {
		known := *n
		known.entry = e + 1
		return g.gazetteerPerson(&known)
	}
	if last == 0 {
		return -1
	}
	v := g.r.gaz.find(last, 1<<mSurname)
	if v == nil {
		return -1
	}
	e := &g.r.gaz.entries[v.ref]
	if familyFirst(e.code) && (g.r.partsOf(n) != strings.Count(e.name, " ")+1 || !g.sameMiddle(n, e.name)) {
		return -1 // the family name comes first and is borne by many
	}
	first, _, _ := strings.Cut(e.name, " ")
	if key(fold(first)) != words[0] {
		return -1
	}
	if w := strings.Fields(e.name); len(w) > 2 && len(words) > 2 && w[1] == "بن" && w[2] != "عبد" && key(w[1]) == words[1] && key(fold(w[2])) != words[2] {
		return -1
	}
	known := *n
	known.entry = v.ref + 1
	return g.gazetteerPerson(&known)
}

// sameMiddle reports whether the second word of n is that of a name of three words but for
// vowels or the first letter (جونغ, يونغ).
func (g *register) sameMiddle(n *name, full string) bool {
	words := strings.Fields(full)
	if len(words) != 3 || n.first+1 >= n.end {
		return true
	}
	known, said := fold(words[1]), g.r.tokens[n.first+1].folded
	a, _ := sound(known)
	b, _ := sound(said)
	return a == b || len(known) > 4 && known[2:] == said[min(2, len(said)):]
}

// partsOf counts the words of a name, those that hyphens join one by one.
func (r *Recognizer) partsOf(n *name) (parts int) {
	for j := n.first; j < n.end; j++ {
		if r.tokens[j].kind != document.Punctuation {
			parts++
		}
	}
	return parts
}

// agree reports whether two names that end alike can be of one person: the shorter is
// the end of the longer, or both begin and end alike.
func (g *register) agree(a, b []wordKey) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	if son := key("بن"); len(a) > 2 && a[1] == son && b[1] == son && a[2] != b[2] && a[2] != key("عبد") && b[2] != key("عبد") {
		return false // زايد بن حمدان and زايد بن سلطان
	}
	return slices.Equal(b[len(b)-len(a):], a) || a[0] == b[0]
}

// book makes a person findable by surname and given name.
func (g *register) book(p int32) {
	w := g.items[p].words
	if len(w) == 0 {
		return
	}
	g.surname.put(w[len(w)-1], p)
	if i := strings.LastIndex(g.items[p].Name, " عبد "); i > 0 { // رامي عبد الرحمن is عبدالرحمن, too
		g.surname.put(key(fold(strings.ReplaceAll(g.items[p].Name[i+1:], " ", ""))), p)
	}
	if o, ok := g.surname.find(w[0]); g.eastern(p) && (!ok || g.rank(p) <= g.rank(o)) {
		g.surname.put(w[0], p)
	}
	g.full[hashWords(w)] = p
	if o, ok := g.given[w[0]]; ok && o != p {
		g.given[w[0]] = -1 // two persons of one given name
	} else if len(w) > 1 {
		g.given[w[0]] = p
	}
}

// rank orders persons by how well they are known.
func (g *register) rank(p int32) int {
	if e := g.items[p].entry; e != 0 {
		return g.r.gaz.entries[e-1].rank
	}
	return 100
}

// eastern reports whether the first word of a person's name is the short form of it: the
// family name (كيم جونغ أون), or the given name where there are no family names (آبي أحمد).
func (g *register) eastern(p int32) bool {
	it := &g.items[p]
	if it.entry != 0 {
		return familyFirst(it.Code) || it.Code == "ET" || it.Code == "ER" || it.Code == "MY"
	}
	first, _, ok := strings.Cut(it.Name, " ")
	return ok && g.r.gaz.classes[g.r.gaz.words[fold(first)]]&cFamilyFirst != 0
}

// hashWords is the FNV-1a hash of the keys of a name's words.
func hashWords(words []wordKey) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range words {
		h = (h ^ uint64(w)) * 1099511628211
	}
	return h
}

// setRole gives a person the title that stands with his name, unless he has one.
func (g *register) setRole(p int32, ph *phrase, text string) {
	it := &g.items[p]
	if it.Code == "" && !ph.title.is('k') {
		it.Code = ph.code
	}
	if it.Role != "" && !(it.complement == 0 && ph.complement != 0 && it.roleCode == "") {
		return
	}
	it.Role = cleanName(text)
	it.title, it.complement, it.roleCode = ph.title, ph.complement, ph.code
}

// lastWas reports whether the last mention found is of that kind and ends just before
// token i.
func (g *register) lastWas(by document.MentionKind, i int) bool {
	if len(g.log) == 0 || i == 0 {
		return false
	}
	m := &g.log[len(g.log)-1]
	return m.By == by && m.End == g.r.d.Tokens[i-1].End
}

// lastPerson reports whether the last mention found is of a person and ends just before
// token i.
func (g *register) lastPerson(i int) bool {
	if len(g.log) == 0 || i == 0 {
		return false
	}
	m := &g.log[len(g.log)-1]
	return g.items[m.item].Kind == document.Person && m.End == g.r.d.Tokens[i-1].End
}

// lastPlace reports whether the last mention found is of a country or place and ends just
// before token i.
func (g *register) lastPlace(i int) bool {
	if len(g.log) == 0 {
		return false
	}
	m := &g.log[len(g.log)-1]
	kind := g.items[m.item].Kind
	return (kind == document.Country || kind == document.Place) && m.End == g.r.d.Tokens[i-1].End
}

// lastOrganisation reports whether the last mention found is of an organisation.
func (g *register) lastOrganisation() bool {
	if len(g.log) == 0 || len(g.pending) > 0 && g.pending[len(g.pending)-1].before == len(g.log) {
		return false
	}
	return g.items[g.log[len(g.log)-1].item].Kind == document.Organisation
}

// postpone keeps a title without name until all persons are known.
func (g *register) postpone(ph phrase, span document.Span) {
	g.pending = append(g.pending, pending{phrase: ph, span: span, before: len(g.log)})
}

// postponeTo keeps the title that is an apposition of person p.
func (g *register) postponeTo(ph phrase, span document.Span, p int32) {
	g.pending = append(g.pending, pending{phrase: ph, span: span, item: p + 1, before: len(g.log)})
}

// lastPending is the last title without name, nil for none.
func (g *register) lastPending() *pending {
	if len(g.pending) == 0 {
		return nil
	}
	return &g.pending[len(g.pending)-1]
}

// dual enters a pair of office holders as a group (الوزيران).
func (g *register) dual(ph *phrase, span document.Span) {
	g.add(g.named(document.Entity{Kind: document.Group, Name: cleanName(g.r.nameText(ph.first, ph.end, ph.host)), Code: ph.code, Gender: ph.value.gender, Number: document.Dual}), span, document.ByName)
}

// emit writes the entities in the order of their first mentions.
func (g *register) emit(d *document.Document) []document.Entity {
	slices.SortStableFunc(g.log, func(a, b logged) int {
		if c := cmp.Compare(a.Start, b.Start); c != 0 {
			return c
		}
		return cmp.Compare(b.End, a.End)
	})
	at := make([]int32, len(g.items)) // 1 + place in out
	count := make([]int, len(g.items))
	for i := range g.log {
		count[g.log[i].item]++
	}
	out := make([]document.Entity, 0, len(g.items))
	for i := range g.log {
		m := &g.log[i]
		if at[m.item] == 0 {
			e := g.items[m.item].Entity
			e.Mentions = make([]document.EntityMention, 0, count[m.item])
			out = append(out, e)
			at[m.item] = int32(len(out))
		}
		e := &out[at[m.item]-1]
		if n := len(e.Mentions); n > 0 && e.Mentions[n-1].Span == m.Span {
			continue
		}
		e.Mentions = append(e.Mentions, m.EntityMention)
	}
	return out
}
