#!/usr/bin/env python3
"""Recall of bayan check on injected defects.

usage: recall.py BAYAN ARTICLES.jsonl [N]

Takes N articles in which check finds nothing, puts one defect of each kind into a copy of
each, at a random place where the kind can stand, and asks whether a finding of one of the
expected rules touches that place. Prints kind, injected, found, recall.
"""
import json, random, re, subprocess, sys

AR = "[\u0621-\u063a\u0641-\u064a]"



def at(pattern, f):
    """A defect: replace the match of pattern at a random place by f(match)."""
    rx = re.compile(pattern)

    def inject(text, rnd):
        ms = list(rx.finditer(text))
        if not ms:
            return None
        m = rnd.choice(ms)
        new = f(m)
        if new is None or new == m.group():
            return None
        return text[: m.start()] + new + text[m.end():], m.start(), m.start() + max(1, len(new))

    return inject


def mojibake(read, wrote="utf-8"):
    def f(m):
        try:
            return m.group().encode(wrote).decode(read)
        except UnicodeError:
            return None
    return f


PAIR = rf"({AR}{{2,}}) ({AR}{{2,}})"
PHRASE = rf"(?<![\u0600-\u06ff]){AR}{{4,}} {AR}{{4,}}(?![\u0600-\u06ff])"
KINDS = {
    "encoding: mojibake utf-8 as 1252": (at(PHRASE, lambda m: "".join(c if ord(c) > 0xff else bytes([ord(c)]).decode("latin1") for c in m.group().encode().decode("latin1"))), ["encoding/"]),
    "encoding: mojibake utf-8 as 1256": (at(PHRASE, mojibake("cp1256")), ["encoding/"]),
    "encoding: mojibake 1256 as 1252": (at(PHRASE, mojibake("cp1252", "cp1256")), ["encoding/"]),
    "encoding: replacement character": (at(AR, lambda m: "\ufffd"), ["encoding/"]),
    "encoding: control character": (at(PAIR, lambda m: m.group(1) + "\x02 " + m.group(2)), ["encoding/"]),
    "encoding: byte order mark": (at(PAIR, lambda m: m.group(1) + " \ufeff" + m.group(2)), ["encoding/"]),
    "encoding: private use": (at(PAIR, lambda m: m.group(1) + "\ue001 " + m.group(2)), ["encoding/"]),
    "script: Persian kaf": (at("ك", lambda m: "ک"), ["script/"]),
    "script: Persian yeh": (at(f"ي(?={AR})", lambda m: "ی"), ["script/"]),
    "script: Urdu heh": (at(f"ه(?={AR})", lambda m: "ہ"), ["script/"]),
    "script: presentation form": (at("[بتسلم]", lambda m: {"ب": "ﺑ", "ت": "ﺗ", "س": "ﺳ", "ل": "ﻟ", "م": "ﻣ"}[m.group()]), ["script/"]),
    "script: lam alif ligature": (at("لا", lambda m: "ﻻ"), ["script/"]),
    "script: Latin letter inside": (at(rf"({AR}{{2}})[اه]({AR}{{2}})", lambda m: m.group(1) + "o" + m.group(2)), ["script/"]),
    "script: mixed digits": (at(r"(?<![\d.,])\d{2,}(?![\d.,])", lambda m: m.group()[:-1] + chr(0x660 + int(m.group()[-1]))), ["script/"]),
    "invisible: zero width space": (at(rf"({AR}{{2}})({AR}{{2}})", lambda m: m.group(1) + "\u200b" + m.group(2)), ["invisible/"]),
    "invisible: joiner": (at(rf"({AR}{{2}})({AR}{{2}})", lambda m: m.group(1) + "\u200d" + m.group(2)), ["invisible/"]),
    "invisible: override": (at(PAIR, lambda m: m.group(1) + " \u202e" + m.group(2)), ["invisible/"]),
    "invisible: embedding unclosed": (at(PAIR, lambda m: m.group(1) + " \u202b" + m.group(2)), ["invisible/"]),
    "invisible: RLM in a word": (at(rf"({AR}{{2}})({AR}{{2}})", lambda m: m.group(1) + "\u200f" + m.group(2)), ["invisible/"]),
    "invisible: soft hyphen": (at(rf"({AR}{{2}})({AR}{{2}})", lambda m: m.group(1) + "\u00ad" + m.group(2)), ["invisible/"]),
    "invisible: tatweel": (at(rf"([بتسلم])({AR}{{2}})", lambda m: m.group(1) + "ــ" + m.group(2)), ["invisible/"]),
    "invisible: two spaces": (at(PAIR, lambda m: m.group(1) + "  " + m.group(2)), ["invisible/"]),
    "invisible: no-break space and space": (at(PAIR, lambda m: m.group(1) + "\u00a0 " + m.group(2)), ["invisible/"]),
    "invisible: em space": (at(PAIR, lambda m: m.group(1) + "\u2003" + m.group(2)), ["invisible/"]),
    "invisible: space before comma": (at(f"({AR})،", lambda m: m.group(1) + " ،"), ["invisible/"]),
    "invisible: no space after comma": (at(f"، ({AR})", lambda m: "،" + m.group(1)), ["invisible/"]),
    "punctuation: Latin comma": (at(f"({AR})،(?= {AR})", lambda m: m.group(1) + ","), ["punctuation/"]),
    "punctuation: doubled comma": (at(f"({AR})،(?= )", lambda m: m.group(1) + "،،"), ["punctuation/"]),
    "punctuation: opening quote lost": (at(f'(?<= )"(?={AR})', lambda m: ""), ["punctuation/"]),
    "punctuation: closing quote lost": (at(f'(?<={AR})"(?=[ .،])', lambda m: ""), ["punctuation/"]),
    "punctuation: bracket lost": (at(r"\)", lambda m: ""), ["punctuation/"]),
    "punctuation: two dots": (at(rf"({AR})\. (?={AR})", lambda m: m.group(1) + ".. "), ["punctuation/"]),
    "hamza dropped": (at(rf"(?<![\u0600-\u06ff])(ال|و|ب|ل|وال|لل|)[أإآ]({AR}{{2,}})(?![\u0600-\u06ff])", lambda m: m.group(1) + "ا" + m.group(2)), ["orthography/"]),
    "ta marbuta": (at(rf"({AR}{{3,}})ة(?![\u0600-\u06ff])", lambda m: m.group(1) + "ه"), ["orthography/"]),
    "yeh as alif maqsura": (at(rf"(?<![\u0600-\u06ff])({AR}+)ي(?![\u0600-\u06ff])", lambda m: m.group(1) + "ى"), ["orthography/"]),
    "zah for dad": (at(rf"({AR}{{2,}})ظ({AR})", lambda m: m.group(1) + "ض" + m.group(2)), ["orthography/"]),
    "words joined": (at(rf"({AR}{{3,}}ة) (ال{AR}{{3,}})", lambda m: m.group(1) + m.group(2)), ["orthography/"]),
    "word doubled": (at(r"(?<= )(في|من|على|إلى|عن|أن|التي)(?= )", lambda m: m.group() + " " + m.group()), ["orthography/"]),
}


def check(bayan, docs):
    lines = "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in docs)
    out = subprocess.run([bayan, "check", "--fail-on", "never", "--disable", "corpus", "-o", "jsonl", "--input", "jsonl"],
                         input=lines, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.split("\n") if line]


def main():
    bayan, path = sys.argv[1:3]
    n = int(sys.argv[3]) if len(sys.argv) > 3 else 300
    rnd = random.Random(5)
    docs = [json.loads(line) for line in open(path, encoding="utf-8")]
    rnd.shuffle(docs)
    docs = [{"id": d["id"], "text": d["text"]} for d in docs[: 12 * n]]
    clean = [d for d, r in zip(docs, check(bayan, docs)) if not r["findings"]][:n]
    print(f"{len(clean)} articles without findings", file=sys.stderr)
    totals = {}
    for kind, (inject, rules) in KINDS.items():
        made, spans = [], []
        for d in clean:
            got = inject(d["text"], rnd)
            if got:
                made.append({"id": d["id"], "text": got[0]})
                spans.append(got[1:])
        found = 0
        for (start, end), r in zip(spans, check(bayan, made)):
            lost = "lost" in kind  # the other half of the pair is reported, wherever it stands
            found += any(f["rule"].startswith(tuple(rules)) and (lost or f["start"] <= end and start <= f["end"]) for f in r["findings"])
        family = kind.split(":")[0]
        a, b = totals.get(family, (0, 0))
        totals[family] = a + len(made), b + found
        print(f"{kind}\t{len(made)}\t{found}\t{100 * found / max(1, len(made)):.1f}")
    print()
    for family, (a, b) in totals.items():
        print(f"{family}\t{a}\t{b}\t{100 * b / max(1, a):.1f}")


main()
