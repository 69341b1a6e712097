package main

import (
	"strings"

	"github.com/bayan-nlp/bayan/pkg/morph/inflect"
)

// deriveNouns turns the noun sections into entries: junk is left out, a broken plural
// that stands near its singular is linked to it, roots are found among the known ones.
func deriveNouns(nouns []noun, roots map[string]bool) []line {
	var out []line
	used := make([]bool, len(nouns))
	for i, n := range nouns {
		if used[i] || !plausible(n) {
			continue
		}
		class := classOf(n)
		if class == "" || pluralShape(n.word) && !strings.Contains(n.flags, "C") {
			continue
		}
		l := line{lemma: n.word, class: class, root: rootOf(n.word, roots)}
		var pls []string
		for j := i + 1; j < len(nouns) && j <= i+5; j++ {
			if !used[j] && pluralShape(nouns[j].word) && core(nouns[j].word) == core(n.word) && nouns[j].word != n.word && plausible(nouns[j]) {
				used[j] = true
				pls = append(pls, nouns[j].word)
			}
		}
		var attrs []string
		if class == "n" && hasFlag(n.flags, "H") && !strings.HasSuffix(n.word, "ة") {
			attrs = append(attrs, "at")
		}
		if class == "n" && hasFlag(n.flags, "N") {
			attrs = append(attrs, "un")
		}
		if len(pls) > 0 {
			attrs = append(attrs, "pl="+strings.Join(pls, ","))
		}
		l.attrs = strings.Join(attrs, " ")
		out = append(out, l)
	}
	return out
}

func hasFlag(flags, first string) bool {
	for i := 0; i+1 < len(flags); i += 2 {
		if flags[i:i+1] == first {
			return true
		}
	}
	return false
}

// classOf maps a section of the dictionary to a class; sections of closed words and names give "".
func classOf(n noun) string {
	switch {
	case strings.Contains(n.section, "جامد"), strings.Contains(n.section, "المصادر"), strings.Contains(n.section, "مصادر"):
		return "n"
	case strings.Contains(n.section, "الفاعل"), strings.Contains(n.section, "المفعول"):
		return "a"
	case strings.Contains(n.section, "صفة"), strings.Contains(n.section, "صفات"):
		return "a"
	case strings.Contains(n.section, "التفضيل"):
		return "" // our own lexicon has the elatives
	case strings.Contains(n.section, "النسبة"):
		return "a"
	case strings.Contains(n.section, "مختلفات"):
		return "n"
	}
	return ""
}

// plausible leaves out fragments: very short words and such with letters that no Arabic word has.
func plausible(n noun) bool {
	rs := []rune(n.word)
	if len(rs) < 3 || len(rs) > 10 || n.flags == "" {
		return false
	}
	for _, r := range rs {
		if r < 'ء' || r > 'ي' || r == 'ـ' {
			return false
		}
	}
	return !strings.HasSuffix(n.word, "ون") && !strings.HasSuffix(n.word, "ات")
}

// pluralShape recognises the patterns of broken plurals: أفعال, أفعلاء, فواعل, مفاعيل …
func pluralShape(w string) bool {
	rs := []rune(w)
	n := len(rs)
	switch {
	case n == 5 && rs[0] == 'أ' && rs[3] == 'ا', n == 4 && rs[0] == 'آ' && rs[2] == 'ا': // أفعال, آفال
		return true
	case n >= 5 && rs[n-1] == 'ء' && rs[n-2] == 'ا' && (rs[0] == 'أ' || n == 5): // أفعلاء, فعلاء
		return true
	case (n == 5 || n == 6 && (rs[4] == 'ي' || rs[4] == 'و')) && rs[2] == 'ا' && rs[n-1] != 'ة' && rs[n-1] != 'ء': // فواعل, مفاعيل
		return rs[0] != 'ا' && rs[0] != 'م' || rs[0] == 'م'
	case n == 5 && rs[0] == 'أ' && rs[4] == 'ة': // أفعلة
		return true
	case n == 4 && (rs[2] == 'و' || rs[2] == 'ا') && rs[3] != 'ة': // فعول, فعال
		return true
	case n == 4 && rs[3] == 'ة', n == 5 && rs[2] == 'ا' && rs[4] == 'ة': // فعلة, أساتذة
		return true
	case n == 5 && rs[3] == 'ا' && rs[4] == 'ن': // فعلان
		return true
	}
	return false
}

// core is a word without the letters by which singulars and their plurals differ.
func core(w string) string {
	var b strings.Builder
	rs := []rune(w)
	for i, r := range rs {
		switch r {
		case 'ا', 'و', 'ي', 'ى', 'ة', 'ئ', 'ؤ', 'ء', 'آ':
			continue
		case 'أ':
			if i == 0 {
				continue
			}
		case 'ن':
			if i == len(rs)-1 && i > 0 && rs[i-1] == 'ا' && len(rs) == 5 {
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// rootOf finds the known root whose radicals stand in the word in order with no
// letters between and around them but servile ones; the closest fit wins.
func rootOf(w string, roots map[string]bool) string {
	rs := []rune(strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(w, "ية"), "ة"), "آ", "ءا"))
	n := len(rs)
	best, bestGap := "", 99
	for i := 0; i < n; i++ {
		for j := i + 1; j < n; j++ {
			for k := j + 1; k < n; k++ {
				r := string([]rune{bareHamza(rs[i]), bareHamza(rs[j]), bareHamza(rs[k])})
				if !roots[r] || !servile(rs, i, j, k) {
					continue
				}
				if gap := k - i; gap < bestGap {
					best, bestGap = r, gap
				}
			}
		}
	}
	if best == "" {
		best = weakRoot(rs, roots)
	}
	if best == "" {
		best = ownRoot(rs)
	}
	if _, ok := inflect.Radicals(best); !ok || strings.ContainsAny(best, "اىة") {
		return ""
	}
	return best
}

// weakRoot finds a known root with a hidden weak radical: قائم → قوم, بَقاء → بقي, مَقال → قول.
func weakRoot(rs []rune, roots map[string]bool) string {
	n := len(rs)
	try := func(format string, a ...rune) string {
		for _, w := range "ويء" {
			r := strings.ReplaceAll(format, "?", string(w))
			for i, c := range a {
				r = strings.ReplaceAll(r, string(rune('1'+i)), string(bareHamza(c)))
			}
			if roots[r] {
				return r
			}
		}
		return ""
	}
	switch {
	case n == 4 && rs[1] == 'ا' && rs[2] == 'ئ':
		return try("1?2", rs[0], rs[3])
	case n == 4 && rs[2] == 'ا' && rs[3] == 'ء':
		return try("12?", rs[0], rs[1])
	case n == 4 && rs[0] == 'م' && rs[2] == 'ا':
		return try("1?2", rs[1], rs[3])
	case n >= 3 && strings.ContainsRune("ىي", rs[n-1]) && n == 3:
		return try("12?", rs[0], rs[1])
	}
	return ""
}

// ownRoot takes three or four consonants for a root that no verb attests: قمل, برعم,
// عصفور, لجّة, and those of a participle or adjective of plain pattern: فاعل, فعيل, فعول,
// فعال, مفعول, مفعلل.
func ownRoot(rs []rune) string {
	n := len(rs)
	if n == 2 {
		rs = []rune{rs[0], rs[1], rs[1]} // لُجّة
	} else if n == 5 && (rs[0] == 'م' || rs[0] == 'ت') && !strings.ContainsAny(string(rs[1:]), "اويىآ") {
		rs = rs[1:] // مُزَركَش, تَزَمزُم
	} else if n == 5 && rs[0] == 'م' && rs[3] == 'و' {
		rs = []rune{rs[1], rs[2], rs[4]}
	} else if n == 4 && (rs[0] == 'م' || rs[3] == 'ء' || rs[2] == 'ئ' && rs[1] == 'ا') {
		return "" // مُضاف, بَقاء, قائم: a weak radical is hidden
	} else if n == 4 && rs[1] == 'ا' {
		rs = []rune{rs[0], rs[2], rs[3]}
	} else if n == 4 && strings.ContainsRune("ايو", rs[2]) {
		rs = []rune{rs[0], rs[1], rs[3]}
	}
	n = len(rs)
	var root []rune
	for i, r := range rs {
		if strings.ContainsRune("اوي", r) && i == n-2 && n == 5 {
			continue // the long vowel of فعلول, فعلال, فعليل
		}
		if strings.ContainsRune("اويىآ", r) || i == 0 && n != 3 && strings.ContainsRune("مأإت", r) {
			return ""
		}
		root = append(root, bareHamza(r))
	}
	if len(root) != 3 && len(root) != 4 {
		return ""
	}
	return string(root)
}

func servile(rs []rune, i, j, k int) bool {
	for x, r := range rs {
		if x == i || x == j || x == k {
			continue
		}
		if x > i && x < k {
			if !strings.ContainsRune("اويت", r) {
				return false
			}
		} else if x < i && !strings.ContainsRune("مأإاتنسيست", r) || x > k && !strings.ContainsRune("اىيءن", r) {
			return false
		}
	}
	return true
}
