// Package entity finds what a text names: persons, countries, places, organisations,
// titles, groups and dates, each resolved to a canonical name and, inside one document,
// to one entity with all its mentions.
//
// The work of a Recognizer has four steps:
//
//   - tables.go and build.go read the gazetteers of data/ once into a trie over word
//     numbers (gazetteer.go) and a class for each word;
//   - form.go looks a surface form up: folded, and with its proclitics taken off;
//   - the scanner (scan.go, title.go, complement.go, institution.go, person.go, namerun.go, framed.go,
//     hashtag.go, club.go, evidence.go, date.go, relative.go) walks over the tokens
//     and finds mentions;
//   - the register (register.go, corefer.go, sound.go) merges mentions into entities: full name,
//     surname, title (الوزير الصيني), counterpart (نظيره الروسي), capital for government.
//
// Morphological readings make it better and are used where present. Everything is
// deterministic.
package entity
