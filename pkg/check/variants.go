package check

// variants yields the spellings that word may be a slip for, with the rule of each.
func (l *speller) variants(word string, yield func(string, key)) {
	rs := []rune(word)
	put := func(i int, r rune, k key) {
		old := rs[i]
		rs[i] = r
		yield(string(rs), k)
		rs[i] = old
	}
	last := len(rs) - 1
	for i, r := range rs {
		switch r {
		case 'ا', 'أ', 'إ', 'آ':
			if i > 0 && r == 'ا' && !afterProclitic(rs[:i]) {
				continue
			}
			for _, v := range "أإآا" {
				if v != r {
					put(i, v, hamza)
				}
			}
		case 'ئ', 'ؤ', 'ء':
			if r == 'ء' && i+2 < len(rs) && rs[i+2] == 'ن' {
				continue // اعتداءين, جزءين
			}
			for _, v := range "ئؤءأ" {
				if v != r && (v != 'ء' || i+1 == len(rs) || rs[i+1] != 'ا') {
					put(i, v, hamzaRule(r, v, at(rs, i+1)))
				}
			}
		case 'ض':
			put(i, 'ظ', dadZah)
		case 'ظ':
			put(i, 'ض', dadZah)
		}
	}
	switch rs[last] {
	case 'ى':
		put(last, 'ي', alifMaqsura)
	case 'ي':
		put(last, 'ى', alifMaqsura)
	case 'ه':
		put(last, 'ة', taMarbuta)
	case 'ة':
		put(last, 'ه', taMarbuta)
	}
	l.doubleVariants(rs, yield)
}

// doubleVariants yields spellings with a hamza at the begin and another last letter
// (اسامه for أسامة, الى with ي).
func (l *speller) doubleVariants(rs []rune, yield func(string, key)) {
	last := len(rs) - 1
	end := rune(0)
	switch {
	case last < 3 && !particles[string(rs)]:
		return // ايه
	case rs[last] == 'ى':
		end = 'ي'
	case rs[last] == 'ه':
		end = 'ة'
	case rs[last] == 'ي' && particles[string(rs)]:
		end = 'ى'
	default:
		return
	}
	old := rs[last]
	rs[last] = end
	for i, r := range rs {
		if r != 'ا' || i > 0 && !afterProclitic(rs[:i]) {
			continue
		}
		for _, v := range "أإآ" {
			rs[i] = v
			yield(string(rs), hamza)
		}
		rs[i] = r
	}
	rs[last] = old
}

// hamzaRule tells a matter of style, the seat of a hamza before و (مسئول), from a slip.
func hamzaRule(from, to, next rune) key {
	if (from == 'ئ' || from == 'ء') && to == 'ؤ' && next == 'و' {
		return hamzaStyle
	}
	return hamza
}

// at returns rs[i], 0 beyond the end.
func at(rs []rune, i int) rune {
	if i >= len(rs) {
		return 0
	}
	return rs[i]
}

// afterProclitic reports whether a host may begin after the letters rs.
func afterProclitic(rs []rune) bool {
	switch string(rs) {
	case "و", "ف", "ب", "ل", "ك", "س", "ال", "وال", "بال", "لل", "فال", "كال", "وب", "ول", "فب", "فل", "وس", "فس", "ولل", "وبال", "فلل":
		return true
	}
	return false
}
