#!/usr/bin/env python3
"""Recall and precision of near-duplicate detection on planted copies.

usage: neardup.py BAYAN ARTICLES.jsonl [DOCUMENTS]

Makes a corpus of DOCUMENTS pieces of the articles, five per cent of which are changed
copies of others: alif variants, vowel marks, one word in ten replaced, paragraphs moved.
A found pair that was not planted counts as right when its two texts really share at
least 30 % of their word pairs.
"""
import json, random, re, resource, subprocess, sys, tempfile, time


def pieces(path, n):
    out = []
    docs = [json.loads(line)["text"] for line in open(path, encoding="utf-8")]
    for size in (110, 75, 60, 50):
        out = []
        for text in docs:
            part = []
            for s in re.split(r"(?<=[.\n])\s+", text):
                part.append(s)
                if sum(len(p.split()) for p in part) >= size:
                    out.append("\n".join(part))
                    part = []
        if len(out) >= n:
            break
    return out[:n]


def change(text, rnd, vocabulary):
    words = text.split(" ")
    out = []
    for w in words:
        if rnd.random() < 0.10:
            w = rnd.choice(vocabulary)
        if rnd.random() < 0.5:
            w = w.translate(str.maketrans("أإآ", "ااا"))
        if rnd.random() < 0.3 and len(w) > 3:
            w = w[:2] + rnd.choice("\u064e\u0650\u064f\u0651") + w[2:]
        out.append(w)
    paragraphs = " ".join(out).split("\n")
    rnd.shuffle(paragraphs)
    return "\n".join(paragraphs)


def pairs(text):
    ws = re.findall(r"\w+", re.sub("[\u064b-\u0652]", "", text).translate(str.maketrans("أإآ", "ااا")))
    return set(zip(ws, ws[1:]))


def main():
    bayan, path = sys.argv[1:3]
    n = int(sys.argv[3]) if len(sys.argv) > 3 else 100000
    rnd = random.Random(9)
    originals = pieces(path, n * 95 // 100)
    vocabulary = [w for t in originals[:2000] for w in t.split()]
    docs = [(f"o{i}", t) for i, t in enumerate(originals)]
    for i in rnd.sample(range(len(originals)), len(originals) * 5 // 95):
        docs.append((f"c{i}", change(originals[i], rnd, vocabulary)))
    planted = sum(d[0][0] == "c" for d in docs)
    rnd.shuffle(docs)
    texts = dict(docs)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        for i, t in docs:
            f.write(json.dumps({"id": i, "text": t}, ensure_ascii=False) + "\n")
        f.flush()
        begin = time.time()
        out = subprocess.run([bayan, "dedup", "--near", "0.3", "--mark", "-o", "jsonl", f.name], capture_output=True, text=True, check=True).stdout
        seconds = time.time() - begin
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    hit, right, found = set(), 0, 0
    for line in out.split("\n"):
        if '"duplicate_of"' not in line:
            continue
        d = json.loads(line)
        a, b = d["id"], d["duplicate_of"]
        found += 1
        if a[1:] == b[1:]:
            hit.add(a[1:])
            right += 1
            continue
        x, y = pairs(texts[a]), pairs(texts[b])
        like = len(x & y) >= 0.3 * min(len(x), len(y))
        right += like
        for i in (a, b):  # a copy may match another document that is like its original
            if like and i[0] == "c":
                hit.add(i[1:])
        if not like:
            print("wrong", d["similarity"], texts[a][:80], "|", texts[b][:80], file=sys.stderr)
    print(f"{len(docs)} documents, {planted} planted, {len(hit)} found: recall {100 * len(hit) / planted:.1f}")
    print(f"{found} pairs, {right} right: precision {100 * right / found:.2f}")
    print(f"{seconds:.0f} s, {peak:.0f} MB")


main()
