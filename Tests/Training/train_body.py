#!/usr/bin/env python3
"""Trains the body model: which lines of a page belong to the story.

    offprint extract --jsonl --features lines < pages.jsonl > features.jsonl
    train_body.py EVAL features.jsonl --check            site-wise cross-validation, scores by set
    train_body.py EVAL features.jsonl --write ../../Sources/Extract/BodyTrees.swift

EVAL is a folder with gold.jsonl and score.py. Needs numpy and lightgbm.
A line's label is the share of its 4-grams that the annotated body still has left; on pages that have only
segments, the lines that hold one. Folds are by site: no site is in both parts.
"""
import collections, json, re, zlib

import lightgbm as lgb
import numpy as np

from training import Run, params, write

TOKEN = re.compile(r"\w+")
WEIGHT = {"daniel": 1.0, "fundus": 1.5, "scrapinghub": 1.5, "wcxb": 0.8, "mozilla": 0.3, "newspaper4k": 0.5}
PARAMS = params(objective="cross_entropy", learning_rate=0.08, num_leaves=20, min_data_in_leaf=60, max_bin=127)
# A line is kept from here on, as in BodyFinder.
BOUND = 0.5
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


def check(data, pages, gold, scorer, trees, folds=4):
    x, y, w, of = data
    fold = np.array([zlib.crc32(gold[i]["site"].encode()) % folds for i, _ in pages])[of]
    guess = np.zeros(len(y))
    for k in range(folds):
        guess[fold == k] = train(x[fold != k], y[fold != k], w[fold != k], trees).predict(x[fold == k])
    starts = np.searchsorted(of, np.arange(len(pages) + 1))
    for limit in (0.4, 0.5, 0.6):
        out = {i: {"id": i, "body": "\n\n".join(t for t, p in zip(texts, guess[a:b]) if p > limit)}
               for (i, texts), a, b in zip(pages, starts, starts[1:])}
        print(limit, end="")
        for name in SETS:
            m = scorer.score([gold[i] for i, _ in pages if gold[i]["set"] == name], out, 0)
            body = " %.3f (%.3f %.3f)" % tuple(m["body"][k] for k in ("f1", "precision", "recall")) if "body" in m else ""
            print(f" | {name}{body}" + (" segments %.3f" % m["segments"]["f1"] if "segments" in m else ""), end="")
        print()
    return guess


def beliefs(guess, data, pages, gold, scorer):
    """Of each page with a gold body: the F1 that the chances of its lines promise (as in BodyFinder), and the one it has."""
    starts = np.searchsorted(data[3], np.arange(len(pages) + 1))
    for (name, texts), a, b in zip(pages, starts, starts[1:]):
        row, chances = gold[name], guess[a:b]
        kept = chances > BOUND
        if row["body"] is None or not WEIGHT.get(row["set"]) or not kept.any():
            continue
        mass = chances * [sum(map(str.isalnum, text)) for text in texts]
        letters = sum(sum(map(str.isalnum, text)) for text, k in zip(texts, kept) if k)
        body = "\n\n".join(text for text, k in zip(texts, kept) if k)
        shares = (scorer.tp_fp_fn(b, body) for b in [row["body"]] + row["body_alt"])
        yield 2 * mass[kept].sum() / (letters + mass.sum()), max(2 * t / (2 * t + f + n) for t, f, n in shares)


def main():
    run = Run(__doc__, {"features": {}}, trees=150)
    gold, scorer = run.rows(), run.scorer()
    data, pages, names = read(gold, run.args.features, scorer.squeeze)
    if run.args.check:
        guess = check(data, pages, gold, scorer, run.args.trees)
        run.keep("body", beliefs(guess, data, pages, gold, scorer))
    if run.args.write:
        write(train(*data[:3], run.args.trees), names, run.args.write, "BodyTrees", "body", "LineFeatures", "train_body.py")


if __name__ == "__main__":
    main()
