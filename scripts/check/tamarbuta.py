#!/usr/bin/env python3
"""Counts that tell ه from ة at the end of a word by its neighbours.

usage: tamarbuta.py ARTICLES.jsonl FOLDER

Reads articles (text in the key "text"), every tenth left out for testing, and writes into
FOLDER (pkg/check/data):

heh-words.txt    a word without its last letter, and the log of how much oftener it ends in
                 ة than in ه; the same stem with other pronouns (فرصها) and alone (فرص)
                 counts towards ه, as both could be followed by the pronoun
heh-context.txt  P or N (word before, word after), the word or, after ~, the shape of a
                 rarer one, and the log of how much likelier it stands beside ة than ه
"""
import collections, json, math, pathlib, re, sys

TOKEN = re.compile(r"[\u0621-\u063a\u0641-\u064a]+|[^\s\u0621-\u063a\u0641-\u064a]+")
MARKS = re.compile(r"[\u0640\u064b-\u0652\u0670]")
ARTICLES = ["وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال"]
ENDINGS = ["ات", "ون", "ين", "ها", "هم", "ية", "ة", "ه", "ا", "ي", "ى", "ت"]
COMMON = 200  # a neighbour this frequent counts by itself
LEAST = 4  # a word in ة that is rarer is not listed
WORDS = 1.0  # nor one whose log ratio is smaller
CONTEXT = 0.2  # nor a context that tells less
PRONOUN, ALONE, ONCE = 0.3, 0.003, 0.5  # what فرصها, فرص and nothing count towards فرصه


def arabic(token):
    return "\u0621" <= token[0] <= "\u064a"


def shape(word):
    """The article and the ending of a word."""
    definite = any(word.startswith(a) and len(word) > len(a) + 2 for a in ARTICLES)
    ending = next((e for e in ENDINGS if word.endswith(e)), "")
    return ("ال" if definite else "") + "-" + ending


def neighbours(doc, k, common):
    for tag, i in (("P", k - 1), ("N", k + 1)):
        word = doc[i] if 0 <= i < len(doc) else "."
        if not arabic(word):
            yield tag, "."
        elif word in common:
            yield tag, word
        else:
            yield tag, "~" + shape(word)


def main():
    path, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    with open(path, encoding="utf-8") as lines:
        docs = [TOKEN.findall(MARKS.sub("", json.loads(line)["text"])) for i, line in enumerate(lines) if i % 10]
    count = collections.Counter()
    for doc in docs:
        count.update(doc)
    common = {w for w, c in count.items() if c >= COMMON and arabic(w)}
    beside = {"ه": collections.Counter(), "ة": collections.Counter()}
    for doc in docs:
        for k, word in enumerate(doc):
            if len(word) >= 4 and word[-1] in beside and shape(word)[0] == "-":
                beside[word[-1]].update(neighbours(doc, k, common))
    total = {e: sum(c.values()) / 2 for e, c in beside.items()}
    with open(folder / "heh-context.txt", "w", encoding="utf-8") as out:
        out.write("# Written by scripts/check/tamarbuta.py from counts in news.\n")
        for key in sorted(set(beside["ه"]) | set(beside["ة"])):
            w = math.log((beside["ة"][key] + 2) / total["ة"]) - math.log((beside["ه"][key] + 2) / total["ه"])
            if abs(w) >= CONTEXT:
                out.write(f"{key[0]}\t{key[1]}\t{max(-3, min(3, w)):.1f}\n")
    with open(folder / "heh-words.txt", "w", encoding="utf-8") as out:
        out.write("# Written by scripts/check/tamarbuta.py from counts in news.\n")
        for word in sorted(count):
            if len(word) < 4 or word[-1] != "ة" or not arabic(word) or count[word] < LEAST:
                continue
            stem = word[:-1]
            heh = count[stem + "ه"] + PRONOUN * (count[stem + "ها"] + count[stem + "هم"]) + ALONE * count[stem] + ONCE
            ratio = math.log(count[word] / heh)
            if ratio >= WORDS:
                out.write(f"{stem}\t{ratio:.1f}\n")


main()
