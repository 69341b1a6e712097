// Package segment finds the words, quotations, sentences and paragraphs of Arabic
// text and tells running text from headings and boilerplate.
//
// Words follow Unicode Standard Annex #29 (by clipperhouse/uax29) with Arabic rules
// on top: URLs, addresses, tags, numbers and abbreviations are whole, Arabic letters
// never join with other scripts or digits, and bidi controls belong to no word.
package segment
