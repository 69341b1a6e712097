// Package check finds defects in Arabic text and corpora: broken encodings, foreign
// letters, invisible characters, punctuation, spelling, structure, duplicates. Each
// defect is a finding with its place, the rule that found it and, where there is one,
// a replacement. The rules stand in a registry (Rules) and are explained in Arabic and
// English.
//
// The character rules share one pass over the bytes (scan.go): ordinary letters cost
// a table look-up, and only characters that a rule looks at are decoded and judged in
// their surroundings.
package check
