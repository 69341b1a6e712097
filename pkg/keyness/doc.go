// Package keyness compares the words of two corpora: which stand in one of them more
// often than the other lets expect.
//
// The evidence is the log-likelihood ratio G² (Dunning 1993, "Accurate methods for the
// statistics of surprise and coincidence"), in the form of two cells that corpus
// linguistics uses (Rayson and Garside 2000, "Comparing corpora using frequency
// profiling"). The size of the difference is the log ratio (Hardie 2014): the binary
// logarithm of the ratio of relative frequencies, so that 1 is twice as often and −1 half
// as often. The spread is the number of documents that have the word.
package keyness
