"""Prints each word of the input with its stem by NLTK's ISRI or libstemmer's Arabic stemmer."""
import sys

if sys.argv[1] == "isri":
    from nltk.stem.isri import ISRIStemmer
    stem = ISRIStemmer().stem
else:
    import Stemmer
    stem = Stemmer.Stemmer("arabic").stemWord
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    word = line.rstrip("\n")
    print(word, stem(word), sep="\t")
