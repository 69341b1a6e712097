// Package lexicon holds the words that the statement extractor knows: verbs of saying and of
// diplomatic action with their forms, complements and acts, nouns of speech, prepositional cues,
// media, classes of words for people and bodies, and the classes by which a word gives a content its
// force. The tables of folder data are read once and shared; nothing here looks at a text.
package lexicon
