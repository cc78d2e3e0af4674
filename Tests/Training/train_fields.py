#!/usr/bin/env python3
"""Trains the judges of titles and authors: which of a page's candidates is right.

    offprint extract --jsonl --features fields < pages.jsonl > candidates.jsonl
    train_fields.py EVAL candidates.jsonl title|author [--write ../../Sources/Extract/Title/TitleTrees.swift]

Prints, cross-validated by site (no site is in both parts): the scores by set of the judge, of the weights set by hand
and of an oracle that always picks a right candidate; and how often a candidate is right that the judge gives a chance of
so much. EVAL is a folder with gold.jsonl and score.py. Needs numpy and lightgbm.
"""
import json, zlib

import lightgbm as lgb
import numpy as np

from training import Run, params, write

PARAMS = params(objective="binary", learning_rate=0.04, num_leaves=5, min_data_in_leaf=30, max_bin=127)
WEIGHT = {"fundus": 2.5, "postlight": 1.5, "mozilla": 0.4, "newspaper4k": 0.5}
SETS = ["trafilatura", "wcxb", "fundus", "postlight", "mozilla", "mediacloud"]
FOLDS = 5
# Below these no value is given; the same numbers as in TitleFinder and AuthorFinder.
BOUNDS = {"title": 0, "author": 0.33}


class Page:
    def __init__(self, row, dump, field, is_right):
        part = dump[field + "s"]
        self.id, self.row, self.names, self.values = row["id"], row, part["names"], part["values"]
        self.x = np.array(part["features"], dtype=np.float32).reshape(len(self.values), len(self.names))
        self.y = np.array([float(is_right(row, v)) for v in self.values])
        self.hand = self.x[:, self.names.index("weight")] if len(self.values) else np.zeros(0)
        self.fold = zlib.crc32(row["site"].encode()) % FOLDS


def read(gold, path, field, is_right):
    for line in open(path, encoding="utf-8"):
        dump = json.loads(line)
        row = gold.get(dump["id"])
        if row and row[field] is not None:
            # The scorer would score the bodies too.
            row = {**row, "body": None, "with": [], "without": []}
            yield Page(row, dump, field, is_right)


def table(pages):
    # A page with many candidates counts little more than one with few.
    weight = [WEIGHT.get(p.row["set"], 1.0) / max(1, len(p.y)) ** 0.5 for p in pages]
    return (np.concatenate([p.x for p in pages]), np.concatenate([p.y for p in pages]),
            np.concatenate([np.full(len(p.y), w) for p, w in zip(pages, weight)]))


def train(pages, trees):
    x, y, w = table(pages)
    return lgb.train(PARAMS, lgb.Dataset(x, y, weight=w / w.mean()), trees)


def report(label, pages, chosen, field, scorer):
    out = {p.id: {"id": p.id, field: v[0] if v and field == "title" else v} for p, v in zip(pages, chosen)}
    print(f"{label:18}", end="")
    for name in SETS + ["ALL"]:
        m = scorer.score([p.row for p in pages if name in ("ALL", p.row["set"])], out, 0).get(field)
        if m:
            value = "%.3f" % m["strict"] if field == "title" else "%.3f acc %.3f" % (m["f1"], m["accuracy"])
            print(f" | {name} {value}", end="")
    print()


def reliability(pages, guesses):
    pairs = [(g.max(), p.y[g.argmax()]) for p, g in zip(pages, guesses) if len(g)]
    for low in np.arange(0, 1, 0.1):
        part = [y for g, y in pairs if low <= g < low + 0.1 or g == low + 0.1 == 1]
        if part:
            print("  chance %.1f-%.1f: %4d pages, right %.3f" % (low, low + 0.1, len(part), np.mean(part)))


def pick(page, scores, bound):
    if not len(scores) or scores.max() < bound:
        return []
    return page.values[int(scores.argmax())]


def main():
    run = Run(__doc__, {"candidates": {}, "field": {"choices": ("title", "author")}}, trees=250)
    args, gold, score = run.args, run.rows(), run.scorer()
    is_right = {"title": lambda r, v: score.title_match(r["title"], v[0])[0],
                "author": lambda r, v: score.author_set(r["author"]) == score.author_set(v)}[args.field]
    pages = list(read(gold, args.candidates, args.field, is_right))
    models = [train([p for p in pages if p.fold != k and len(p.y)], args.trees) for k in range(FOLDS)]
    guesses = [models[p.fold].predict(p.x) if len(p.y) else np.zeros(0) for p in pages]
    report("oracle", pages, [pick(p, p.y, 1) for p in pages], args.field, score)
    report("by hand", pages, [pick(p, p.hand, 0.45 if args.field == "author" else -99) for p in pages], args.field, score)
    for bound in (0,) if args.field == "title" else (0.25, 0.3, 0.35, 0.4):
        report(f"judge from {bound}", pages, [pick(p, g, bound) for p, g in zip(pages, guesses)], args.field, score)
    reliability(pages, guesses)
    run.keep(args.field + "s" * (args.field == "author"),
             [(g.max(), p.y[g.argmax()]) for p, g in zip(pages, guesses) if len(g) and g.max() >= BOUNDS[args.field]])
    model = train([p for p in pages if len(p.y)], args.trees)
    gain, names = model.feature_importance("gain"), next(p.names for p in pages)
    print([(names[i], int(gain[i])) for i in np.argsort(-gain)[:20]], "unused:", [n for n, g in zip(names, gain) if not g])
    if args.write:
        owner = args.field.capitalize() + "Features"
        write(model, names, args.write, args.field.capitalize() + "Trees", args.field, owner, "train_fields.py")


if __name__ == "__main__":
    main()
