// Package stem reduces words to stems: by the light and root stemmers that search
// engines use, rebuilt to give exactly what the originals give, by lemma or root where
// the morphology has run, and by Snowball for words in Latin and Cyrillic letters.
// Names are protected: countries, cities and organisations keep their form.
package stem
