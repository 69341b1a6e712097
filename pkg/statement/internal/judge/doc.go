// Package judge tells by what is said which act a statement is, where its cue leaves that open (قال إن
// بلاده ترفض: reject). It walks over the clauses of the content, asks for each whose deed it tells, that
// of the speaker's side or of another party, and lets the first that promises, refuses, blames,
// threatens or praises decide; phrases and words of judgement follow. The trigger that it returns names
// the words and the rule, for the act to be audited.
package judge
