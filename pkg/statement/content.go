package statement

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// content is the extent of what was said: text [from, to), words [first, last).
type content struct {
	from, to    int
	first, last int
	kind        document.StatementKind
	unbalanced  bool
	// tail is the word to go on from.
	tail int
}

// contentOf extends the complement c of the cue at word i to the content.
func (x *Extractor) contentOf(c complement, limit int, loose bool) content {
	switch {
	case c.kind == byQuote:
		return x.fromQuote(c.quote, c.intro, limit)
	case x.page.quoteAt(c.start) != 0 && !(c.kind == byClause && x.quotedSubject(c.start, limit)):
		return x.fromQuote(x.page.quoteAt(c.start), c.start, limit)
	}
	out := x.fromClause(c.from, c.start, limit, loose)
	if c.colon {
		out.kind = document.Direct
	}
	return out
}

// fromQuote takes the quotation q, whose mark is at word j, the ones that are joined to
// it by و, and an unquoted rest of its clause, which makes it mixed.
func (x *Extractor) fromQuote(q, j, limit int) content {
	p := &x.page
	end := p.quoteEnd(q, j)
	out := content{from: p.words[j+1].Start, first: j + 1, last: end, kind: document.Direct, unbalanced: p.quotes[q-1].Unbalanced}
	out.to = p.words[end-1].End
	out.tail = end
	if p.quotes[q-1].Close.Len() > 0 && end < len(p.words) {
		out.tail = end + 1
	} else {
		return x.cutUnclosed(out, limit)
	}
	limit = max(limit, min(out.tail, len(p.words)))
	for out.tail < limit {
		k := out.tail
		if p.words[k].form == "و" || p.words[k].form == "ان" || p.words[k].form == "وان" || p.words[k].conj && p.words[k].is(cThat) {
			k++
		}
		n := p.quoteAt(k)
		if n == 0 || k == out.tail && k > 0 && p.isComma(k-1) {
			break
		}
		out.last = p.quoteEnd(n, k)
		out.to = p.words[out.last-1].End
		out.tail = min(out.last+1, len(p.words))
	}
	if out.tail >= limit || !x.continues(out.tail, out.last-out.first > longQuote) {
		return out
	}
	rest := x.fromClause(p.words[j].Start, j, limit, false)
	if rest.to <= out.to {
		return out
	}
	rest.first = j
	rest.kind = document.Mixed
	return rest
}

// quotedSubject reports whether the quotation at word j, behind أن, is a name whose verb follows it
// (أن "الشركة العربية" تعد).
func (x *Reader) quotedSubject(j, limit int) bool {
	p := &x.page
	q := p.quoteAt(j)
	end := p.quoteEnd(q, j)
	if p.quotes[q-1].Unbalanced || end-j-1 > maxName+1 || end+1 >= min(limit, len(p.words)) {
		return false
	}
	for k := j + 1; k < end; k++ {
		if w := &p.words[k]; x.isVerb(k) && w.feats.Aspect != 0 || w.is(cThat|cNegative) {
			return false
		}
	}
	w := &p.words[end+1]
	return w.pos == document.VERB && !w.conj && w.feats.Aspect != 0 && (w.finite() == nil || w.finite().verb.act != "comment")
}

// cutUnclosed ends a quotation without closing mark at the end of its sentence.
func (x *Reader) cutUnclosed(c content, limit int) content {
	p := &x.page
	last := min(c.last, max(limit, c.first+1))
	for last > c.first+1 && p.words[last-1].punct != 0 {
		last--
	}
	c.last, c.to, c.tail = last, p.words[last-1].End, last
	c.unbalanced = true
	return c
}

// continues reports whether the clause goes on behind a quotation at word k
// ("…صراع" بين البلدين) rather than giving way to something new. Behind a long
// quotation a conjunction begins something new.
func (x *Reader) continues(k int, long bool) bool {
	p := &x.page
	w := &p.words[k]
	switch {
	case w.punct != 0 && w.punct != '(':
		return false
	case w.form == "وهو" || w.form == "وهي" || w.conj && long && p.quoteAt(k) == 0:
		return false
	case x.endsClause(k, k):
		return false
	case w.conj && w.is(cRelative), w.conj && w.finite() != nil, w.formOf(participle) != nil:
		return false
	case w.finite() != nil && x.isVerb(k) && w.pos != document.NOUN:
		return false // "…"، يقول الوزير
	case w.is(cTurn | cSelf):
		return false
	case x.isPostposed(k):
		return false
	}
	return true
}

// isPostposed reports whether what follows a quotation at word k tells the place or time
// of speaking (خلال مؤتمر صحفي, في تصريح, بعد لقائه) rather than more of the clause.
func (x *Reader) isPostposed(k int) bool {
	p := &x.page
	switch p.words[k].form {
	case "خلال", "عقب", "لدى", "اثناء", "قبيل", "غداة", "ردا", "تعليقا", "مع", "بعد":
		return true
	case "في":
		return k+1 < len(p.words) && p.words[k+1].is(cTalk)
	}
	return false
}

// fromClause takes the clause that begins at byte from in word j.
func (x *Extractor) fromClause(from, j, limit int, loose bool) content {
	p := &x.page
	out := content{from: from, first: j, kind: document.Indirect}
	k := j
	for k < limit {
		if q := p.quoteAt(k); q != 0 {
			end := p.quoteEnd(q, k)
			if !p.quotes[q-1].Unbalanced && end-k-1 > 0 && !x.isNameIn(k, end) {
				out.kind = document.Mixed
			}
			if p.quotes[q-1].Unbalanced {
				k = min(end, limit)
				continue
			}
			k = min(end+1, limit)
			continue
		}
		if p.words[k].punct == '(' {
			if n := p.closing(k, limit); n > 0 {
				k += n
				continue
			}
		}
		if k > j && x.endsClauseAt(k, j, loose) {
			break
		}
		k++
	}
	out.tail = k
	last := k
	for last > j && x.trailing(last-1) {
		last--
	}
	out.last = last
	if last <= j {
		out.to = from
		return out
	}
	out.to = p.words[last-1].End
	if q := p.words[last-1].quote; q != 0 && p.quotes[q-1].Close.Len() > 0 && last < len(p.words) && p.words[last].Start == p.quotes[q-1].Close.Start {
		out.to, out.last = p.words[last].End, last+1
	}
	return out
}

// isNameIn reports whether the quotation from the mark at word k to the one at word end is no
// more than a name: that of an entity, or one behind a word for a party, medium or work
// (تحالف "سائرون").
func (x *Reader) isNameIn(k, end int) bool {
	p := &x.page
	if k == 0 || end-k-1 > 3 {
		return false
	}
	if m := p.mentionAt(k + 1); m != nil && m.last == end && p.d.Entities[m.entity].Kind != document.Title {
		return true
	}
	b := &p.words[k-1]
	return b.is(cInstitution|cMediaHead) && !b.definite() && b.prefix != "ب" && !b.isTalk() || x.isTitle(k)
}

// trailing reports whether word k is a mark that no content ends with.
func (x *Reader) trailing(k int) bool {
	p := &x.page
	switch p.words[k].punct {
	case 0:
		return p.words[k].form == "و" || p.words[k].is(cConnective) && k > 0 && p.isComma(k-1)
	case ')', ']', '%', '٪':
		return false
	}
	if p.isMark(k) {
		for n := k - 1; n >= 0 && n > k-400; n-- { // a closing mark stays
			if p.words[n].quote != 0 {
				return p.quotes[p.words[n].quote-1].Close.Start != p.words[k].Start
			}
			if p.words[n].punct == 0 {
				break
			}
		}
	}
	return true
}

// endsClauseAt reports whether the clause that began at word j ends before word k.
func (x *Extractor) endsClauseAt(k, j int, loose bool) bool {
	p := &x.page
	w := &p.words[k]
	if w.is(cMasdarPrep) && p.isComma(k-1) && k+1 < len(p.words) && p.words[k+1].is(cThat) {
		return true // نفت أن …، بقولها إن
	}
	if (supporting[w.base].gender != 0 || charging[w.base].gender != 0) && p.isComma(k-1) {
		return true // ، مكتفية بالقول
	}
	if x.isParticipleCue(k) && (x.current == nil || x.agrees(w.formOf(participle), x.current)) {
		return !loose || p.isComma(k-1)
	}
	return x.endsClause(k, j)
}

// endsClause reports whether something new begins at word k: a cue of its own, a source
// (وفقا ل), a turn, a connective that contrasts, the dateline of another text.
func (x *Reader) endsClause(k, j int) bool {
	p := &x.page
	w := &p.words[k]
	comma := k > j && p.isComma(k-1) || k > 0 && p.isMark(k-1)
	switch {
	case w.finite() != nil && (w.conj || k > 0 && x.opensClause(k-1)) && x.isCue(k):
		return true
	case comma && w.finite() != nil && w.finite().kind == perfect && w.finite().verb.flags&(flagWeak|flagAmb|flagNamed|flagQuote) == 0 && w.pronoun == "" && x.isCue(k) && x.clauseFollows(k):
		return true // بينما …، قال الوزير إن
	case w.conj && w.pos == document.VERB && w.feats.Aspect == document.Perf && k >= 2 && (p.isMark(k-1) || p.isComma(k-1) && p.isMark(k-2)) && x.closesQuote(k-1):
		return true // "…"، ورفع صورا
	case x.sourceAt(k) != nil && (comma && !x.ownSource(k) && !x.goesOnBehind(k) || x.ownSource(k) && x.closesClause(k)):
		return true
	case w.conj && w.is(cNegative) && k+1 < len(p.words) && p.words[k+1].finite() != nil && p.words[k+1].finite().verb.flags&(flagWeak|flagAmb|flagNamed|flagQuote) == 0 && x.isCue(k+1):
		return true // ولم تنف
	case w.form == "قبل" && k+2 < len(p.words) && x.addsBefore(k+2):
		return true // قال …، قبل أن يضيف أن
	case w.conj && w.pos == document.VERB && charges[w.lemma()] && x.guiltBehind(k, min(len(p.words), k+maxGuilt)) > k+1:
		return true // …، وحمّل المحققون الشركة المسؤولية
	case w.conj && w.is(cThat) && strings.HasPrefix(w.form, "ف"):
		return !x.fronts(j) // رغم أن قال إن …، فإن
	case comma && w.form == "كما" && k+2 < len(p.words) && spreads(&p.words[k+1]) && x.isMedium(k+2, k+3):
		return true // ، كما أوردت صحيفة
	case w.form == "كما" && k+1 < len(p.words) && p.words[k+1].finite() != nil && x.plausible(k+1, 0) && p.words[k+1].finite().verb.flags&(flagWeak|flagQuote) == 0:
		return true // رفض التهم كما رفض تسليم المتهمين
	case comma && (w.form == "وهو" || w.form == "وهي") && k+2 < len(p.words) && p.words[k+1].form == "ما" && p.words[k+2].finite() != nil && x.plausible(k+2, 0):
		return true // وهو ما ينفيه
	case w.form == "وذلك" && k+1 < len(p.words) && p.words[k+1].is(cPreposition|cStop):
		return true
	case w.conj && w.is(cRelative) && !x.relativeIn(j, k):
		return true // عن تفاصيل العملية والتي أثارت جدلا
	case !comma:
		return w.is(cConnective) && k+1 < len(p.words) && p.words[k+1].finite() != nil && x.isCue(k+1) && !w.is(cRelative)
	}
	if w.is(cThat) && !w.conj {
		return true // قال النائب، الذي هدد بالاستقالة، إنه
	}
	if w.form == "ومن" && k+2 < len(p.words) && expected[p.words[k+1].base] && p.words[k+2].is(cThat) {
		return true // ، ومن المتوقع أن
	}
	switch w.form {
	case "بينما", "ولكن", "لكن", "غير", "بيد", "وذلك", "رغم", "بالرغم", "علما", "ردا", "تعليقا", "فيما", "لكنه", "لكنها", "ولكنه", "ولكنها":
		return w.form != "فيما" || k+1 < len(p.words) && !p.words[k+1].is(cRelative) && !strings.HasPrefix(p.words[k+1].form, "يتعلق") && !strings.HasPrefix(p.words[k+1].form, "يخص")
	case "في", "وفي":
		return k+1 < len(p.words) && (p.words[k+1].form == "حين" || p.words[k+1].form == "تصريح" || p.words[k+1].form == "اشارة" && !x.isAside(k) || p.words[k+1].form == "تصريحات" || papers[p.words[k+1].form] && k+2 < len(p.words) && (spreads(&p.words[k+2]) || published[p.words[k+2].base]))
	case "كما":
		return k+1 < len(p.words) && p.words[k+1].finite() != nil && x.isCue(k+1)
	case "بحسبما", "حسبما":
		return true
	}
	return false
}

// fronts reports whether the clause that begins at word j begins with what stands before its
// subject, which فإن takes up (إنه بالنسبة للقطاع فإن الاتفاق، إنه رغم الحرب فإن).
func (x *Reader) fronts(j int) bool {
	w := &x.page.words[j]
	return w.pos == document.ADP || w.is(cPreposition) || w.hasProclitic() || x.isCondition(j, len(x.page.words)) || fronting[w.base]
}

// fronting are the words other than prepositions that begin what stands before the subject.
var fronting = set("رغم برغم بالرغم بالنسبة مهما كلما لو ان عندما حين حينما بما طالما حتى وفق وفقا نظرا بناء اضافة فضلا بعد قبل مع منذ")

// papers are what is written or said for the public.
var papers = set("بيان تغريدة تغريدات تدوينة منشور مقابلة حوار كلمة خطاب رسالة مقال")

// expected are the words behind من by which the writer tells what will come.
var expected = set("المتوقع المقرر المنتظر المرجح المفترض المرتقب المحتمل المزمع")

// goesOnBehind reports whether the clause goes on behind the source at word k, which stands
// between commas, with a noun that is joined to it (، بحسب تقارير دولية، وأكبر المخازن).
func (x *Reader) goesOnBehind(k int) bool {
	p := &x.page
	for j := k + 2; j+1 < min(len(p.words), k+maxAsideSource); j++ {
		switch {
		case p.isComma(j):
			n := &p.words[j+1]
			return n.conj && (n.pos == document.NOUN || n.pos == document.ADJ) && n.finite() == nil && n.formOf(participle) == nil && !n.is(cHuman|cInstitution)
		case p.words[j].punct != 0:
			return false
		}
	}
	return false
}

// relativeIn reports whether a relative pronoun stands in words [j, k), with which the one at
// k may be coordinate.
func (x *Reader) relativeIn(j, k int) bool {
	for ; j < k; j++ {
		if x.page.words[j].is(cRelative) {
			return true
		}
	}
	return false
}

// closesQuote reports whether the mark at word k, or the one before a comma there, ends a
// quotation of some length.
func (x *Reader) closesQuote(k int) bool {
	p := &x.page
	if p.isComma(k) {
		k--
	}
	q := p.words[k-1].quote
	return q != 0 && p.quotes[q-1].Close.Start == p.words[k].Start && k-p.wordAt(p.quotes[q-1].Content.Start) >= longQuote
}

// isAside reports whether the remark that begins at word k ends soon with a comma, behind
// which the clause goes on (، في إشارة لمصر، وتحقيق).
func (x *Reader) isAside(k int) bool {
	p := &x.page
	for j := k + 2; j < min(k+8, len(p.words)); j++ {
		if p.words[j].punct == '.' || p.isMark(j) {
			return false
		}
		if p.isComma(j) {
			return j+1 < len(p.words) && !x.isParticipleCue(j+1)
		}
	}
	return false
}

// closesClause reports whether the clause is over behind the source at word k (…، على حد
// قوله.) rather than going on (والتي -بحسب قوله- تنتهك).
func (x *Reader) closesClause(k int) bool {
	p := &x.page
	for j := k; j < min(k+5, len(p.words)); j++ {
		switch p.words[j].punct {
		case 0:
			continue
		case '-', '–':
			return false
		}
		return true
	}
	return k+5 >= len(p.words)
}

// opensClause reports whether word k is a connective before which a clause has ended (كما, لذلك).
func (x *Reader) opensClause(k int) bool {
	w := &x.page.words[k]
	return w.is(cConnective) && w.form != "حتى" && w.form != "كلما" && w.form != "لو" && w.form != "اذا" && w.form != "الا" && !w.is(cRelative)
}
