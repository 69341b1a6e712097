// Package summary makes extractive summaries: it chooses sentences of a document
// and prints them in the order of the text, fit to stand alone.
//
// The work has five steps:
//
//   - units.go groups the sentences into units that may be taken or left: a
//     quotation that runs over several sentences makes one unit of them, headings,
//     boilerplate, datelines and captions make none;
//   - opening.go finds what a unit needs from outside: the speaker of a speech verb
//     without subject (وأضاف), the antecedent of a leading pronoun;
//   - a method scores the units: the default by the fitted weights of model.go over
//     the documented list of features.go, or one of the published methods lexrank,
//     textrank, lsa, mmr and lead;
//   - choose.go takes units under a budget of sentences or words;
//   - render.go prints them: without dateline, with the speaker in square brackets
//     where the text has none.
//
// Everything is deterministic: ties break by position in the text. The similarity
// graphs are sparse, so that time and memory grow with the text and not with the
// square of its sentences.
package summary
