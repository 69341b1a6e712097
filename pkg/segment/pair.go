package segment

import "github.com/bayan-nlp/bayan/pkg/document"

// pair pairs the marks of one style in q.one and appends the quotations.
func (q *quoter) pair(dst []Quote, style Style, p document.Span) []Quote {
	switch style {
	case Straight:
		return q.pairStraight(dst, p)
	case Single:
		return q.pairSingle(dst)
	}
	return q.pairDirected(dst, style, p)
}

// pairDirected pairs marks that have a shape for each side. A mark whose shape
// contradicts its neighbours is taken by its neighbours (”كلمة“).
func (q *quoter) pairDirected(dst []Quote, style Style, p document.Span) []Quote {
	q.stack = q.stack[:0]
	last := p.Start
	for k, m := range q.one {
		dir := m.dir
		if style != Ornate && m.opens != m.closes {
			if m.opens && (dir > 0 || len(q.stack) == 0) {
				dir = 1
			} else if m.closes && len(q.stack) > 0 {
				dir = -1
			}
		}
		if style == CurlySingle && dir < 0 && len(q.stack) == 0 {
			continue // an apostrophe
		}
		if dir > 0 {
			q.stack = append(q.stack, k)
			continue
		}
		if n := len(q.stack); n > 0 {
			dst = append(dst, balanced(style, q.one[q.stack[n-1]], m))
			q.stack = q.stack[:n-1]
		} else {
			dst = append(dst, Quote{Style: style, Close: m.Span, Content: document.Span{Start: last, End: m.Start}, Unbalanced: true})
		}
		last = m.End
	}
	if style == CurlySingle {
		return dst
	}
	for _, k := range q.stack {
		dst = append(dst, unclosed(style, q.one[k], p))
	}
	return dst
}

func balanced(style Style, a, b mark) Quote {
	return Quote{Style: style, Open: a.Span, Close: b.Span, Content: document.Span{Start: a.End, End: b.Start}}
}

func unclosed(style Style, m mark, p document.Span) Quote {
	return Quote{Style: style, Open: m.Span, Content: document.Span{Start: m.End, End: p.End}, Unbalanced: true}
}

// pairSingle pairs ASCII apostrophes where one clearly opens and a later one clearly
// closes; all others are apostrophes.
func (q *quoter) pairSingle(dst []Quote) []Quote {
	open := -1
	for k, m := range q.one {
		switch {
		case m.opens && !m.closes && open < 0:
			open = k
		case m.closes && !m.opens && open >= 0:
			dst = append(dst, balanced(Single, q.one[open], m))
			open = -1
		}
	}
	return dst
}

// pairStraight pairs undirected marks. When every mark's neighbours say clearly what it
// is and all match, they pair as brackets do and may nest. Otherwise they open and close
// in turn; when their number is odd, the one mark whose removal contradicts the
// neighbours least is left over.
func (q *quoter) pairStraight(dst []Quote, p document.Span) []Quote {
	marks := q.one
	if q.contradictions(marks) > 0 {
		if n := len(dst); q.clearlyNested(marks) {
			return q.pairNested(dst[:n], marks)
		}
	}
	drop := -1
	if len(marks)%2 == 1 {
		drop = odd(marks)
	}
	open := -1
	for k, m := range marks {
		if k == drop {
			continue
		}
		if open < 0 {
			open = k
			continue
		}
		dst = append(dst, balanced(Straight, marks[open], m))
		open = -1
	}
	if drop >= 0 {
		dst = append(dst, leftover(marks, drop, p))
	}
	return dst
}

// leftover makes the unbalanced quotation of the mark marks[k]: one without an end when
// the mark may open, else one without a begin. It does not overlap its neighbours.
func leftover(marks []mark, k int, p document.Span) Quote {
	m := marks[k]
	if m.opens || !m.closes {
		q := unclosed(Straight, m, p)
		if k+1 < len(marks) {
			q.Content.End = marks[k+1].Start
		}
		return q
	}
	q := Quote{Style: Straight, Close: m.Span, Content: document.Span{Start: p.Start, End: m.Start}, Unbalanced: true}
	if k > 0 {
		q.Content.Start = marks[k-1].End
	}
	return q
}

// against is the price of reading m as an opening (or else as a closing) mark: 2 when
// the neighbours clearly say the opposite, 1 when they say nothing.
func against(m mark, opens bool) int {
	switch {
	case m.opens == m.closes:
		return 1
	case m.opens != opens:
		return 2
	}
	return 0
}

// contradictions counts the marks that clearly contradict alternation.
func (q *quoter) contradictions(marks []mark) (n int) {
	for k, m := range marks {
		if against(m, k%2 == 0) == 2 {
			n++
		}
	}
	return n
}

// odd returns the index of the mark to leave out so that the rest alternates best.
func odd(marks []mark) int {
	suffix := 0 // the price of marks[k+1:] when k is left out
	for k := 1; k < len(marks); k++ {
		suffix += against(marks[k], k%2 == 1)
	}
	best, at, prefix := suffix, 0, 0
	for k := 1; k < len(marks); k++ {
		prefix += against(marks[k-1], (k-1)%2 == 0)
		suffix -= against(marks[k], k%2 == 1)
		if prefix+suffix <= best {
			best, at = prefix+suffix, k
		}
	}
	return at
}

// clearlyNested reports whether the neighbours tell of every mark what it is, and the
// marks so read match as brackets.
func (q *quoter) clearlyNested(marks []mark) bool {
	depth := 0
	for _, m := range marks {
		if m.opens == m.closes {
			return false
		}
		if m.opens {
			depth++
		} else if depth--; depth < 0 {
			return false
		}
	}
	return depth == 0
}

// pairNested pairs marks that clearlyNested accepts.
func (q *quoter) pairNested(dst []Quote, marks []mark) []Quote {
	q.stack = q.stack[:0]
	for k, m := range marks {
		if m.opens {
			q.stack = append(q.stack, k)
			continue
		}
		n := len(q.stack) - 1
		dst = append(dst, balanced(Straight, marks[q.stack[n]], m))
		q.stack = q.stack[:n]
	}
	return dst
}

// nest sets the depth of the sorted quotations of one paragraph.
func (q *quoter) nest(quotes []Quote, p document.Span) {
	q.ends = q.ends[:0]
	for i := range quotes {
		for n := len(q.ends); n > 0 && q.ends[n-1] <= quotes[i].start(); n = len(q.ends) {
			q.ends = q.ends[:n-1]
		}
		quotes[i].Depth = len(q.ends)
		if !quotes[i].Unbalanced {
			q.ends = append(q.ends, quotes[i].end())
		}
	}
}
