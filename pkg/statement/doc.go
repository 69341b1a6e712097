// Package statement finds reported speech in Arabic news: who said what, by which
// words, carried by whom, aimed at whom, and how strongly.
//
// A cue (قال, قائلا, بحسب, أعرب عن) is looked up in a lexicon of verbs with the
// complements that each takes; its content is the quotation or the clause that fills
// one of them; its speaker is the subject by word order and agreement or, where the
// verb stands without one, the speaker of the discourse. What is not decided stays
// empty. Every statement carries the spans of its parts and the ids of the rules that
// found it.
//
// Three packages below it do what needs no knowledge of the discourse: lexicon holds the words,
// syntax reads phrases and clauses of a page, judge tells acts by what is said. A fourth, target, finds at
// whom acts are aimed; who is who in the text it asks of the Discourse that it is given. The Extractor here
// looks for the cues and keeps who has spoken and whom the text names.
package statement
