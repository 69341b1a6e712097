package entity

import (
	"time"

	"github.com/bayan-nlp/bayan/pkg/document"
)

// weekday reads يوم الأحد الماضي: without a word behind it the latest such day up to the
// document's own. A day of the month or a date in brackets behind it is left to be read
// as a date of its own.
func (x *dateReader) weekday() bool {
	i := x.i
	if w := x.text(i); w == "يوم" || w == "مساء" || w == "صباح" || w == "ظهر" || w == "فجر" || w == "ليل" || w == "ليلة" {
		i++
		if x.text(i) == "يوم" {
			i++
		}
	}
	m, ok := x.at(i, 1<<mWeekday)
	if !ok {
		return false
	}
	if i == x.i {
		x.host = m.host
		if m.host.prep || x.r.tokens[i].pos == document.VERB {
			return false
		}
	} else if m.host.cut != 0 {
		return false
	}
	x.j = m.end
	what := mThis
	if v, ok := x.at(x.j, 1<<mPast|1<<mFuture); ok && v.host.cut == 0 && v.words == 1 {
		what = v.value.meaning
		x.j = v.end
	}
	d := x.r.date
	if d.IsZero() {
		return x.enter(moment{})
	}
	back := (int(d.Weekday()) - int(m.value.ref) + 7) % 7
	if what == mThis && back != 0 && x.r.future(x.i) {
		what = mFuture
	}
	switch {
	case what == mPast && back == 0:
		back = 7
	case what == mFuture:
		if back -= 7; back == 0 {
			back = -7
		}
	}
	return x.enter(momentOf(d.AddDate(0, 0, -back)))
}

// future reports whether the verb before token i speaks of what is to come: with س, or in
// the imperfect (يلتقي الرئيس الثلاثاء).
func (r *Recognizer) future(i int) bool {
	for j := i - 1; j >= 0 && j > i-15; j-- {
		t := &r.tokens[j]
		if t.folded == "." {
			return false
		}
		if t.pos != document.VERB || !t.sure {
			continue
		}
		f := t.read.Feats()
		return f.Aspect == document.Imp && f.Mood != document.Jus && !(j > 0 && r.verbAt(j)&vSpeech != 0) && !(j > 0 && r.tokens[j-1].pos == document.AUX)
	}
	return false
}

// ago reads قبل يومين, منذ ثلاثة أيام, بعد أسبوع.
func (x *dateReader) ago() bool {
	sign := 0
	switch x.text(x.i) {
	case "قبل", "منذ", "وقبل", "ومنذ":
		sign = -1
	case "بعد", "خلال":
		return false
	default:
		return false
	}
	n, j := 1, x.i+1
	if m, ok := x.at(j, 1<<mTwo); ok && m.host.cut == 0 {
		x.j = m.end
		return x.enter(x.shift(2*sign, int(m.value.ref)))
	}
	if v := x.number(j); v > 0 {
		n, j = v, j+1
	} else if m, ok := x.at(j, 1<<mNumber); ok && m.host.cut == 0 && m.words == 1 {
		n, j = int(m.value.ref), m.end
	}
	m, ok := x.at(j, 1<<mUnit)
	if !ok || m.host.cut != 0 || x.r.tokens[j].class&cDefinite != 0 || n > 1000 {
		return false
	}
	if j == x.i+1 && !singularUnit(x.text(j)) {
		return false // قبل أيام
	}
	if j == x.i+1 && x.number(m.end) >= 0 {
		return false // منذ عام 2011
	}
	if _, named := x.at(m.end, dateWords); named && j == x.i+1 {
		return false // قبل يوم الأحد
	}
	x.j = m.end
	return x.enter(x.shift(n*sign, int(m.value.ref)))
}

// singularUnit reports whether a unit of time without number means one of it.
func singularUnit(w string) bool {
	switch w {
	case "يوم", "اسبوع", "شهر", "عام", "سنة":
		return true
	}
	return false
}

// shift is the document's date moved by n units; months and years keep their precision.
func (x *dateReader) shift(n, unit int) moment {
	d := x.r.date
	if d.IsZero() {
		return moment{}
	}
	switch unit {
	case 365:
		return moment{year: d.Year() + n}
	case 30:
		first := time.Date(d.Year(), d.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
		return moment{year: first.Year(), month: int(first.Month())}
	}
	return momentOf(d.AddDate(0, 0, n*unit))
}

// relative reads اليوم, أمس, غدا, العام الماضي, الشهر الجاري, العام نفسه.
func (x *dateReader) relative() bool {
	switch x.text(x.i) {
	case "امس", "الامس":
		x.j = x.i + 1
		return x.day1(-1)
	case "غدا":
		if x.r.tokens[x.i].pos == document.VERB {
			return false
		}
		x.j = x.i + 1
		return x.day1(1)
	case "اول":
		if w := x.text(x.i + 1); w == "امس" || w == "من" && x.text(x.i+2) == "امس" {
			x.j = x.i + 2
			if w == "من" {
				x.j++
			}
			return x.day1(-2)
		}
		return false
	}
	m, ok := x.at(x.i, 1<<mUnit)
	if !ok || x.r.gaz.classes[m.host.word]&cDefinite == 0 {
		return false
	}
	x.host = m.host
	if v, ok := x.at(m.end, 1<<mPast|1<<mFuture|1<<mThis|1<<mSame); ok && v.host.cut == 0 {
		x.j = v.end
		return x.unit(int(m.value.ref), v.value.meaning)
	}
	if m.value.ref == 1 && m.host.cut == 0 && x.text(x.i) == "اليوم" {
		x.j = m.end
		if v, ok := x.at(x.j, 1<<mWeekday); ok && v.host.cut == 0 {
			x.j = v.end
		}
		return x.day1(0)
	}
	return false
}

// day1 enters the day n days after the document's, with the weekday that may follow.
func (x *dateReader) day1(n int) bool {
	if v, ok := x.at(x.j, 1<<mWeekday); ok && v.host.cut == 0 {
		x.j = v.end
	}
	if x.r.date.IsZero() {
		return x.enter(moment{})
	}
	return x.enter(momentOf(x.r.date.AddDate(0, 0, n)))
}

// unit enters a year, month, week or day that is past, future, current or the same as
// that of the date before.
func (x *dateReader) unit(unit int, what meaning) bool {
	n := map[meaning]int{mPast: -1, mFuture: 1}[what]
	if what == mSame {
		last := x.r.reg.lastDate
		switch unit {
		case 365:
			last.month, last.day = 0, 0
		case 30:
			last.day = 0
		case 7:
			last = moment{}
		}
		return x.enter(last)
	}
	switch unit {
	case 7:
		return x.week(n)
	case 1:
		return x.enter(x.shift(n, 1))
	}
	return x.enter(x.shift(n, unit))
}

// week enters a week by its ISO number: 2020-W12.
func (x *dateReader) week(n int) bool {
	r := x.r
	span := r.span(x.i, x.j, x.host)
	name := cleanName(r.d.Slice(span))
	if !r.date.IsZero() {
		name = isoWeek(r.date.AddDate(0, 0, 7*n))
	}
	r.reg.add(r.reg.named(document.Entity{Kind: document.Date, Name: name}), span, document.ByName)
	return true
}
