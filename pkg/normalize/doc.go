// Package normalize folds spellings that mean the same into one: by named foldings
// that can be switched one by one, or by profiles that combine them. Every result can be
// traced back to the original by an offset map and explained fold by fold.
//
// The foldings are defined over runes (fold.go). Text of plain Arabic letters takes a
// path over bytes that gives the same result from tables compiled out of them (fast.go).
package normalize
