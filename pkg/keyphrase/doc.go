// Package keyphrase finds the phrases that tell what a document is about.
//
// The work has four steps, one file each:
//
//   - words.go reads the layers of a document into a run of words with a class
//     (noun, name, adjective, function word …) and the link between neighbours
//     (idafa, agreeing adjective, name, conjunction …);
//   - candidates.go lists the noun phrases of up to five words, merged over
//     clitics and article, with the figures of their occurrences;
//   - a ranker scores them: the default by boosted trees (model.go) over the
//     documented list of features.go, fitted by scripts/keyphrase-fit, or one of the
//     published methods tfidf, textrank, yake and kpminer; in news (stance.go
//     tells) news.go adds what objects of acts, quotations and the title are worth;
//   - choose.go takes the best, in news within the limits of balance.go, drops
//     variants and parts of what is chosen and shows each phrase in its best attested
//     form (forms.go, named.go).
//
// Everything is deterministic; ties break by position in the text.
package keyphrase
