// Package syntax reads the phrases and clauses of an Arabic news text as far as reported speech needs
// them: which words are one noun phrase, where a title ends and a name begins, which phrase is subject
// and which is object, what stands between them and is neither (settings, adverbials, remarks), where a
// relative clause, a quotation or the content of a verb of saying ends, which preposition takes its
// complement where.
//
// A Reader holds one page of words at a time. Its methods look at words by number and return phrases;
// they decide neither who speaks nor which act it is.
package syntax
