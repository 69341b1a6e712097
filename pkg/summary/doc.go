// Package summary makes extractive summaries: it chooses sentences of a document
// and prints them in the order of the text, fit to stand alone.
//
// The work has these steps:
//
//   - units.go groups the sentences into units that may be taken or left: a
//     quotation that runs over several sentences makes one unit of them, headings
//     and boilerplate make none; dateline.go takes datelines off, page.go finds lines
//     that speak to the reader and pieces of sentences;
//   - opening.go finds what a unit needs from outside: the speaker of a speech verb
//     without subject (وأضاف), the antecedent of a leading pronoun;
//   - a method values the units against what is chosen: the default, bayan, by place,
//     expected coverage, keyphrases, names and statements (value.go, coverage.go), or
//     one of the published methods lexrank, textrank, lsa, mmr and lead (score.go);
//   - choose.go takes units under a budget of sentences or words;
//   - render.go prints them: with the speaker in square brackets where the text has
//     none, with quotations closed.
//
// together.go makes one summary of many documents.
//
// Everything is deterministic: ties break by position in the text. The similarity
// graphs are sparse, so that time and memory grow with the text and not with the
// square of its sentences.
package summary
