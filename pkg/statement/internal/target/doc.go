// Package target finds at whom the act of a statement is aimed.
//
// A Finder asks for each draft, in this order: what the verb itself keeps for him (complement.go), whose deed decided the
// act (force.go, trigger.go), where the act says that he may stand in the content (aim.go, then deeper seek.go with a
// file for each kind of act), and whom the same speaker has aimed at before (sequence.go, again.go). All of them read a party in
// one way (party.go, people.go): a name, a body, people or several of them, past a word of quantity. A pronoun stands for
// the party before it that agrees with it and is not the speaker (antecedent.go, referred.go).
package target
