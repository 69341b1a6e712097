package entity

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bayan-nlp/bayan/pkg/document"
	"github.com/bayan-nlp/bayan/pkg/morph"
	"github.com/bayan-nlp/bayan/pkg/segment"
)

func load(t testing.TB) *gazetteer {
	t.Helper()
	g, err := loadGazetteer()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestEveryCountry names each country and person of the gazetteers in a sentence: at
// least 97 of 100 must be found with their codes.
func TestEveryCountry(t *testing.T) {
	g := load(t)
	r, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, err := morph.New(morph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	frames := map[document.EntityKind]string{
		document.Country: "قالت الوكالة إن الوفد زار % ثم عاد.",
		document.Person:  "وقال % إن اللقاء كان مفيدا.",
	}
	s := segment.New()
	for kind, frame := range frames {
		all, found := 0, 0
		var missed []string
		for i := range g.entries {
			e := &g.entries[i]
			if e.kind != kind || kind == document.Person && i%3 != 0 {
				continue
			}
			all++
			d := &document.Document{Text: strings.Replace(frame, "%", e.name, 1)}
			for _, f := range []func(*document.Document) error{s.Apply, a.Apply, r.Apply} {
				if err := f(d); err != nil {
					t.Fatal(err)
				}
			}
			ok := false
			for _, o := range d.Entities {
				ok = ok || o.Kind == kind && o.Name == e.name
			}
			if ok {
				found++
			} else {
				missed = append(missed, e.name)
			}
		}
		if found*100 < all*97 {
			t.Errorf("%s: found %d of %d, not %q", kind, found, all, missed)
		}
	}
}

func TestDemonyms(t *testing.T) {
	g := load(t)
	for form, code := range map[string]string{
		"الصيني": "CN", "الصينية": "CN", "صينيون": "CN", "الصينيين": "CN", "الصينيات": "CN", "الروس": "RU",
		"الأميركية": "US", "الأمريكي": "US", "التونسيتان": "TN", "القطري": "QA", "الحلبي": "SY",
	} {
		id := g.words[fold(form)]
		if id == 0 || g.demonym[id] == 0 || g.demonyms[g.demonym[id]-1].code != code {
			t.Errorf("%s is no demonym of %s", form, code)
		}
	}
}

func TestFromHijri(t *testing.T) {
	// dates of the arithmetic calendar, after Dershowitz and Reingold's rule
	for _, c := range []struct {
		year, month, day int
		iso              string
	}{
		{1, 1, 1, "0622-07-19"}, {1400, 1, 1, "1979-11-21"}, {1441, 9, 15, "2020-05-08"}, {1445, 1, 1, "2023-07-19"},
	} {
		m, ok := fromHijri(c.year, c.month, c.day)
		if !ok || m.iso() != c.iso {
			t.Errorf("%d-%d-%d AH is %s, want %s", c.year, c.month, c.day, m.iso(), c.iso)
		}
	}
	for _, bad := range [][3]int{{0, 1, 1}, {1441, 13, 1}, {1441, 9, 31}, {1700, 1, 1}} {
		if _, ok := fromHijri(bad[0], bad[1], bad[2]); ok {
			t.Errorf("%v is a date", bad)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{"أَحْمَد": "احمد", "إيـــران": "ايران", "آل": "ال", "موسكو": "موسكو", "abc": "abc", "": ""} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
	if got := cutAt("وَمصر", 1); "وَمصر"[got:] != "مصر" {
		t.Errorf("cutAt leaves %q", "وَمصر"[got:])
	}
}

func FuzzSplitDate(f *testing.F) {
	for _, s := range []string{"12/3/2020", "2020-03-12", "١٥/٠٣/٢٠٢٠", "1//2", "99999/1/1", "1.2.3.4", "/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, ok := splitDate(s)
		if ok && (p[0] > 9999 || p[1] > 9999 || p[2] > 9999) {
			t.Fatalf("splitDate(%q) = %v", s, p)
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := buildGazetteer(); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzFold: folding twice changes nothing, the fast ways fold as the slow one, and cutAt stands
// on the border of a character.
func FuzzFold(f *testing.F) {
	for _, s := range []string{"أَحْمَد", "آل", "سـالم", "گفت", "a\u200fb", "\xd9", "ی"} {
		f.Add(s, uint8(2))
	}
	f.Fuzz(func(t *testing.T, s string, n uint8) {
		if !utf8.ValidString(s) {
			fold(s)
			return
		}
		once := fold(s)
		if fold(once) != once {
			t.Fatalf("%q: %q, folded again %q", s, once, fold(once))
		}
		if slow := foldRunes(s); once != slow {
			t.Fatalf("%q folds to %q, letter by letter to %q", s, once, slow)
		}
		letters := min(int(n), utf8.RuneCountInString(once))
		if at := cutAt(s, letters); fold(s[:at]) != string([]rune(once)[:letters]) {
			t.Fatalf("%q: the first %d letters end at %d", s, letters, at)
		}
	})
}
