package entity

import (
	"fmt"
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// moment is a date as far as it is known; zero fields are unknown.
type moment struct {
	year, month, day int
}

// iso writes the moment as ISO 8601: 2023-10-05, 2023-10 or 2023.
func (m moment) iso() string {
	switch {
	case m.day != 0:
		return fmt.Sprintf("%04d-%02d-%02d", m.year, m.month, m.day)
	case m.month != 0:
		return fmt.Sprintf("%04d-%02d", m.year, m.month)
	}
	return fmt.Sprintf("%04d", m.year)
}

func momentOf(t time.Time) moment { return moment{t.Year(), int(t.Month()), t.Day()} }

// real reports whether the moment is in the calendar.
func (m moment) real() bool {
	if m.year < 1 || m.year > 2999 || m.month < 0 || m.month > 12 || m.day < 0 {
		return false
	}
	if m.day == 0 {
		return true
	}
	return time.Date(m.year, time.Month(m.month), m.day, 0, 0, 0, 0, time.UTC).Day() == m.day && m.day <= 31
}

// dateAt reads a date at token i and returns the token behind it, i when there is none.
func (r *Recognizer) dateAt(i int) int {
	x := dateReader{r: r, i: i}
	for _, read := range []func(*dateReader) bool{(*dateReader).numeric, (*dateReader).calendar, (*dateReader).hijri, (*dateReader).year, (*dateReader).weekday, (*dateReader).ago, (*dateReader).relative} {
		x.j, x.host = i, nil
		if read(&x) {
			return x.j
		}
	}
	return i
}

// dateReader reads one date.
type dateReader struct {
	r    *Recognizer
	i, j int // first token, token behind
	host *host
}

// at returns the value of a word of dates at token j.
func (x *dateReader) at(j int, want mask) (match, bool) {
	if j >= len(x.r.tokens) || x.r.tokens[j].kind != document.Word {
		return match{}, false
	}
	return x.r.longest(j, want)
}

// enter adds the date; an unresolved one keeps its wording as name.
func (x *dateReader) enter(m moment) bool {
	r := x.r
	span := r.span(x.i, x.j, x.host)
	name := ""
	if m.real() && m.year != 0 {
		name = m.iso()
	} else {
		name = cleanName(r.d.Slice(span))
	}
	r.reg.lastDate = m
	r.reg.add(r.reg.named(document.Entity{Kind: document.Date, Name: name}), span, document.ByName)
	return true
}

// number is the value of a number in digits at token j, −1 for none.
func (x *dateReader) number(j int) int {
	if j >= len(x.r.tokens) {
		return -1
	}
	return int(x.r.tokens[j].number)
}

func (x *dateReader) text(j int) string {
	if j >= len(x.r.tokens) {
		return ""
	}
	return x.r.tokens[j].folded
}

// numeric reads 12/3/2020, 12-3-2020 and 2020-03-12, whether the tokeniser made one
// token of it or five.
func (x *dateReader) numeric() bool {
	t := x.r.d.Tokens[x.i]
	if x.r.tokens[x.i].kind == document.Number && x.r.tokens[x.i].number < 0 {
		if p, ok := splitDate(x.r.d.Text[t.Start:t.End]); ok {
			return x.parts(p, x.i+1)
		}
		return false
	}
	a := x.number(x.i)
	if a < 0 {
		return false
	}
	s := x.text(x.i + 1)
	if s != "/" && s != "-" || x.text(x.i+3) != s {
		return false
	}
	b, c := x.number(x.i+2), x.number(x.i+4)
	if b < 0 || c < 0 || x.text(x.i+5) == s || x.r.d.Tokens[x.i+4].End-t.Start > 24 {
		return false
	}
	return x.parts([3]int{a, b, c}, x.i+5)
}

// parts makes a date of day, month, year or year, month, day.
func (x *dateReader) parts(p [3]int, end int) bool {
	m := moment{p[2], p[1], p[0]}
	if p[0] > 31 {
		m = moment{p[0], p[1], p[2]}
	}
	if m.year < 100 || m.month == 0 || m.day == 0 {
		return false
	}
	if m.year >= 1300 && m.year <= 1500 { // a year of the Hijra
		g, ok := fromHijri(m.year, m.month, m.day)
		if !ok {
			return false
		}
		m = g
	}
	if !m.real() {
		if m.month, m.day = m.day, m.month; !m.real() {
			return false
		}
	}
	x.j = end
	return x.enter(m)
}

// splitDate parts a token such as 12/3/2020.
func splitDate(s string) (p [3]int, ok bool) {
	n, digits := 0, 0
	sep := rune(0)
	for _, c := range s {
		d := -1
		switch {
		case c >= '0' && c <= '9':
			d = int(c - '0')
		case c >= '٠' && c <= '٩':
			d = int(c - '٠')
		case c >= '۰' && c <= '۹':
			d = int(c - '۰')
		}
		switch {
		case d >= 0:
			if p[n] = p[n]*10 + d; p[n] > 9999 {
				return p, false
			}
			digits++
		case (c == '/' || c == '-' || c == '.') && (sep == 0 || sep == c) && digits > 0 && n < 2:
			sep, digits = c, 0
			n++
		default:
			return p, false
		}
	}
	return p, n == 2 && digits > 0
}

// day reads a day of the month in digits or words, with من behind it; 0 for none.
func (x *dateReader) day(j int) (day, next int) {
	if n := x.number(j); n >= 1 && n <= 31 {
		next = j + 1
		if x.text(next) == "من" {
			next++
		}
		return n, next
	}
	if m, ok := x.at(j, 1<<mNumber); ok && x.text(m.end) == "من" {
		if x.host == nil && j == x.i {
			x.host = m.host
		}
		return int(m.value.ref), m.end + 1
	}
	return 0, j
}

// month reads a month, also in two usages (كانون الثاني/يناير), with شهر before it.
func (x *dateReader) month(j int, want mask) (month, next int, h *host) {
	if w := x.text(j); w == "شهر" || w == "لشهر" || w == "بشهر" {
		j++
	}
	m, ok := x.at(j, want)
	if !ok {
		return 0, j, nil
	}
	next = m.end
	if o, ok := x.at(next, want); ok && o.value.ref == m.value.ref && o.host.cut == 0 {
		next = o.end // مارس آذار
	}
	if s := x.text(next); s == "/" || s == "-" || s == "(" {
		if o, ok := x.at(next+1, want); ok && o.value.ref == m.value.ref && o.host.cut == 0 {
			next = o.end
			if s == "(" && x.text(next) == ")" {
				next++
			}
		}
	}
	return int(m.value.ref), next, m.host
}

// calendar reads 12 يناير 2020, الثاني عشر من آذار, شباط 2022, يناير الماضي.
func (x *dateReader) calendar() bool {
	day, j := x.day(x.i)
	month, next, h := x.month(j, 1<<mMonth)
	if month == 0 {
		return false
	}
	if j > x.i && h.cut != 0 {
		return false
	}
	if j == x.i {
		x.host = h
	}
	m := moment{0, month, day}
	var ok bool
	if m.year, x.j, ok = x.yearAfter(next, m); !ok && day == 0 && !x.monthAlone(j, h) {
		return false
	}
	return x.enter(m)
}

// monthAlone reports whether a month without day and year at j is one: the words that
// are names of months only, the others (آب، مارس) behind في or شهر.
func (x *dateReader) monthAlone(j int, h *host) bool {
	if x.text(x.i) == "شهر" {
		return true
	}
	if x.i > 0 && x.text(x.i-1) == "شهر" {
		return true
	}
	switch x.r.tokens[j].folded {
	case "اب", "مارس", "ماي", "نوار", "جوان", "مايو", "اوت":
		return x.i > 0 && x.text(x.i-1) == "في" && x.r.tokens[j].pos != document.VERB
	}
	return h.cut == 0
}

// yearAfter reads the year behind a month; without one it takes the document's or the
// last date's, by the word behind it.
func (x *dateReader) yearAfter(j int, m moment) (year, next int, ok bool) {
	k := j
	switch x.text(k) {
	case "من", "،", ",":
		k++
	}
	if w := x.text(k); w == "عام" || w == "سنة" || w == "العام" || w == "لعام" || w == "لسنة" {
		k++
	}
	if n := x.number(k); n >= 1000 && n <= 2999 {
		k++
		if x.text(k) == "م" {
			k++
		}
		return n, k, true
	}
	if v, ok := x.at(k, 1<<mSame); ok && k > j {
		return x.r.reg.lastDate.year, v.end, true
	}
	if v, ok := x.at(k, 1<<mPast|1<<mFuture|1<<mThis); ok && v.host.cut == 0 {
		return x.shiftYear(m, v.value.meaning, k > j), v.end, true
	}
	if x.r.date.IsZero() {
		return 0, j, false
	}
	return x.nearest(m), j, false
}

// shiftYear is the year of a month that is said to be past, future or current; whole
// says that the word is of the year (من العام الماضي).
func (x *dateReader) shiftYear(m moment, what meaning, whole bool) int {
	d := x.r.date
	if d.IsZero() {
		return 0
	}
	y, now := d.Year(), int(d.Month())
	switch {
	case what == mPast && (whole || m.month > now || m.month == now && m.day == 0):
		return y - 1
	case what == mFuture && (whole || m.month < now || m.month == now && m.day == 0):
		return y + 1
	}
	return y
}

// nearest is the year that puts a month nearest to the document's date.
func (x *dateReader) nearest(m moment) int {
	y, now := x.r.date.Year(), int(x.r.date.Month())
	switch {
	case m.month-now > 6:
		return y - 1
	case now-m.month > 6:
		return y + 1
	}
	return y
}

// hijri reads 15 رمضان 1441 هـ. A whole date is turned to the Gregorian calendar, others
// stay as they are written.
func (x *dateReader) hijri() bool {
	day, j := x.day(x.i)
	month, next, h := x.month(j, 1<<mHijri)
	if month == 0 || j > x.i && h.cut != 0 {
		return false
	}
	if j == x.i {
		x.host = h
	}
	x.j = next
	if w := x.text(next); w == "عام" || w == "سنة" || w == "لعام" || w == "من" {
		next++
	}
	if w := x.text(next); w == "عام" || w == "سنة" {
		next++
	}
	year := x.number(next)
	if year >= 1 && year <= 1600 {
		x.j = next + 1
		if w := x.text(x.j); w == "ه" || w == "هجرية" || w == "هجري" || w == "للهجرة" {
			x.j++
		}
	} else {
		year = 0
	}
	if day == 0 && year == 0 && x.text(x.i) != "شهر" && !(x.i > 0 && x.text(x.i-1) == "شهر") {
		return false // رجب and رمضان are persons, too
	}
	if m, ok := fromHijri(year, month, day); ok && day != 0 && year != 0 {
		return x.enter(m)
	}
	return x.enter(moment{})
}

// year reads عام 2020, سنة ٢٠١١ and العام 1991.
func (x *dateReader) year() bool {
	m, ok := x.at(x.i, 1<<mUnit)
	if !ok || m.value.ref != 365 || m.words > 1 {
		return false
	}
	n := x.number(m.end)
	if n < 1000 || n > 2999 {
		return false
	}
	x.host, x.j = m.host, m.end+1
	return x.enter(moment{year: n})
}
