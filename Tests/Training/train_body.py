#!/usr/bin/env python3
"""Trains the body model: which lines of a page belong to the story.

    offprint extract --jsonl --features lines < pages.jsonl > features.jsonl
    train_body.py EVAL features.jsonl --check pages.jsonl      site-wise cross-validation, scores by set: mean and spread
                                                               over three partings, without and with all rules
    train_body.py EVAL features.jsonl --write ../../Sources/Extract/Body/BodyTrees.swift

EVAL is a folder with gold.jsonl and score.py. Needs numpy and lightgbm.
A line's label is the share of its 4-grams that the annotated body still has left; on pages that have only
segments, the lines that hold one. Folds are by site: no site is in both parts.
"With rules" are the bodies that Offprint itself makes of the chances that the models give (`extract --features bodies`, by the
binary that OFFPRINT_BIN names, or the release build).
A single parting is off by .002 to .005 in a set of a hundred pages: a change pays when the mean over all of them moves.
"""
import collections, json, os, re, statistics, subprocess, zlib

import lightgbm as lgb
import numpy as np

from training import EXTRACT, Run, params, write

TOKEN = re.compile(r"\w+")
WEIGHT = {"daniel": 1.0, "fundus": 1.5, "scrapinghub": 1.5, "wcxb": 0.8, "mozilla": 0.3, "newspaper4k": 0.5}
PARAMS = params(objective="cross_entropy", learning_rate=0.08, num_leaves=20, min_data_in_leaf=60, max_bin=127)
# A line is kept from here on, as in BodyFinder.
BOUND = 0.5
FOLDS, PARTINGS = 5, 3
BINARY = os.environ.get("OFFPRINT_BIN", EXTRACT.parent.parent / ".build/release/offprint")
SETS = ["scrapinghub", "wcxb", "fundus", "daniel", "mozilla", "trafilatura", "postlight", "goose3"]


def grams(tokens, n=4):
    return collections.Counter(tuple(tokens[i:i + n]) for i in range(len(tokens) - n + 1))


def against(lines, flat, body):
    gold, left, used, labels = TOKEN.findall(body), None, collections.Counter(), np.zeros(len(lines))
    joined, left = " " + " ".join(gold) + " ", grams(gold)
    for i, tokens in enumerate(lines):
        if not tokens:
            continue
        if len(tokens) < 4:
            key = " " + " ".join(tokens) + " "
            ok = key in joined and used[key] < joined.count(key) and (len(tokens) > 2 or "\n" + flat[i] in "\n" + body)
            labels[i] = float(ok)
            used[key] += ok
            continue
        own, hits = grams(tokens), 0
        for gram, count in own.items():
            same = min(count, left.get(gram, 0) - used[gram])
            if same > 0:
                hits += same
                used[gram] += same
        labels[i] = hits / sum(own.values())
    return labels


def label(texts, row, squeeze):
    flat = [squeeze(t) for t in texts]
    labels, weights = np.full(len(texts), -1.0), np.zeros(len(texts))
    if row["body"] is not None:
        lines = [TOKEN.findall(t) for t in texts]
        labels = max((against(lines, flat, b) for b in [row["body"]] + row["body_alt"]), key=lambda y: y.sum())
        weights = np.array([max(1, len(t)) ** 0.75 for t in lines]) * WEIGHT.get(row["set"], 0)
        if weights.sum() > 0:
            weights /= weights.sum() ** 0.5
    else:
        for value, segments in ((1, row["with"]), (0, row["without"])):
            for segment in map(squeeze, segments):
                for i, text in enumerate(flat):
                    if segment in text:
                        labels[i] = value
        weights[labels >= 0] = 3.0
    return labels, weights


def read(gold, path, squeeze):
    parts, pages, names = [], [], None
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        row = gold.get(page["id"])
        if not row or not page.get("texts") or row["body"] is None and not row["with"] and not row["without"]:
            continue
        names = page["names"]
        table = np.array(page["features"], dtype=np.float32).reshape(len(page["texts"]), -1)
        labels, weights = label(page["texts"], row, squeeze)
        parts.append((table, labels, weights, np.full(len(labels), len(pages))))
        pages.append((page["id"], page["texts"]))
    return [np.concatenate(column) for column in zip(*parts)], pages, names


def train(x, y, w, trees):
    use = (y >= 0) & (w > 0)
    return lgb.train(PARAMS, lgb.Dataset(x[use], y[use], weight=w[use]), trees)


def cross(data, pages, gold, trees, parting):
    """The chance of each line by a model that has not seen its site."""
    x, y, w, of = data
    fold = np.array([zlib.crc32((str(parting) + gold[i]["site"]).encode()) % FOLDS for i, _ in pages])[of]
    guess = np.zeros(len(y))
    for k in range(FOLDS):
        guess[fold == k] = train(x[fold != k], y[fold != k], w[fold != k], trees).predict(x[fold == k])
    return guess


def split(guess, data, pages):
    starts = np.searchsorted(data[3], np.arange(len(pages) + 1))
    return [guess[a:b] for a, b in zip(starts, starts[1:])]


def alone(guess, data, pages):
    """Of each page the lines that the model chooses."""
    return {name: {"id": name, "body": "\n\n".join(text for text, chance in zip(texts, chances) if chance > BOUND)}
            for (name, texts), chances in zip(pages, split(guess, data, pages))}


def ruled(guess, data, pages, requests):
    """Of each page the body that Offprint makes of those chances, and the F1 that they promise."""
    rows = (json.dumps(requests[name] | {"chances": chances.round(6).tolist()})
            for (name, _), chances in zip(pages, split(guess, data, pages)))
    made = subprocess.run([BINARY, "extract", "--jsonl", "--features", "bodies"], input="\n".join(rows), text=True,
                          stdout=subprocess.PIPE, check=True).stdout
    return {row["id"]: row for row in map(json.loads, filter(None, made.split("\n")))}


def check(data, pages, gold, scorer, trees, requests):
    """Prints the scores; the ruled bodies of the first parting."""
    scores, bodies = collections.defaultdict(list), []
    for parting in range(PARTINGS):
        guess = cross(data, pages, gold, trees, parting)
        bodies.append(ruled(guess, data, pages, requests))
        for way, out in (("model alone", alone(guess, data, pages)), ("with rules", bodies[-1])):
            for name in SETS:
                m = scorer.score([gold[i] for i, _ in pages if gold[i]["set"] == name], out, 0)
                scores[way, name].append([m[field]["f1"] for field in ("body", "segments") if field in m])
    for way in ("model alone", "with rules"):
        print(way)
        for name in SETS:
            parts = ["%.4f ±%.4f" % (statistics.fmean(f1), statistics.pstdev(f1)) for f1 in zip(*scores[way, name])]
            print(f"  {name:12}" + "  ".join(parts))
    return bodies[0]


def beliefs(bodies, gold, scorer):
    """Of each page with a gold body: the F1 that the chances of its lines promise (as in BodyFinder), and the one it has."""
    for name, made in bodies.items():
        row, body = gold[name], made["body"]
        if row["body"] is not None and WEIGHT.get(row["set"]) and body:
            shares = (scorer.tp_fp_fn(b, body) for b in [row["body"]] + row["body_alt"])
            yield made["belief"], max(2 * t / (2 * t + f + n) for t, f, n in shares)


def requests_of(path):
    return {row["id"]: row for row in map(json.loads, open(path, encoding="utf-8"))}


def main():
    run = Run(__doc__, {"features": {}, "--guesses": {"help": "file for the bodies of the first parting, for goldfaults"}}, trees=150,
              check={"metavar": "PAGES", "help": "only cross-validate, on the pages of this file"})
    gold, scorer = run.rows(), run.scorer()
    data, pages, names = read(gold, run.args.features, scorer.squeeze)
    if run.args.check:
        bodies = check(data, pages, gold, scorer, run.args.trees, requests_of(run.args.check))
        run.keep("body", beliefs(bodies, gold, scorer))
        if run.args.guesses:
            with open(run.args.guesses, "w", encoding="utf-8") as out:
                out.writelines(json.dumps(row) + "\n" for row in bodies.values())
    if run.args.write:
        write(train(*data[:3], run.args.trees), names, run.args.write, "BodyTrees", "body", "LineFeatures", "train_body.py")


if __name__ == "__main__":
    main()
