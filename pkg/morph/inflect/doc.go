// Package inflect generates the inflected forms of Modern Standard Arabic verbs
// and nominals from their dictionary description: root, derivational form and
// vowel of the imperfect for a verb; lemma, plural and gender for a noun.
//
// Verbs are built in a phonemic notation (Buckwalter's letters, long ā as A, no
// sukun, geminates written twice), to which the rules for weak radicals apply;
// Spell then writes it in Arabic letters with the right seats of hamza. Nominals
// are built on their spelling, vocalised as far as the lemma is.
//
// A form made for a following pronoun (مدرست-, مستوا-, كتبو-) is a cell of its
// own: see Attach.
package inflect
