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

from training import Run, bound, params, write

PARAMS = params(objective="binary", learning_rate=0.04, num_leaves=5, min_data_in_leaf=30, max_bin=127)
# Authors: what is judged is the choice among all of a page and none (`Ranking.share`).
SHARED = {"num_leaves": 8, "trees": 300}
WEIGHT = {"fundus": 2.5, "postlight": 1.5, "mozilla": 0.4, "newspaper4k": 0.5}
SETS = ["trafilatura", "wcxb", "fundus", "postlight", "mozilla", "mediacloud"]
FOLDS = 5
# Below these no value is given: a title always, authors as the product does.
BOUNDS = {"title": 0, "author": bound("Author/AuthorFinder.swift", "bound")}


class Page:
    def __init__(self, row, dump, field, is_right, key, parting):
        part = dump[field + "s"]
        self.id, self.row, self.names, self.values = row["id"], row, part["names"], part["values"]
        self.x = np.array(part["features"], dtype=np.float32).reshape(len(self.values), len(self.names))
        self.y = np.array([float(is_right(row, v)) for v in self.values])
        self.hand = self.x[:, self.names.index("weight")] if len(self.values) else np.zeros(0)
        keys = [key(v) for v in self.values]
        # The first candidate of the same key.
        self.first = np.array([keys.index(k) for k in keys], dtype=int)
        self.fold = zlib.crc32((row["site"] + parting).encode()) % FOLDS


def read(gold, path, field, is_right, key, parting):
    for line in open(path, encoding="utf-8"):
        dump = json.loads(line)
        row = gold.get(dump["id"])
        if row and row[field] is not None:
            # The scorer would score the bodies too.
            row = {**row, "body": None, "with": [], "without": []}
            yield Page(row, dump, field, is_right, key, parting)


def table(pages):
    # A page with many candidates counts little more than one with few.
    weight = [WEIGHT.get(p.row["set"], 1.0) / max(1, len(p.y)) ** 0.5 for p in pages]
    return (np.concatenate([p.x for p in pages]), np.concatenate([p.y for p in pages]),
            np.concatenate([np.full(len(p.y), w) for p, w in zip(pages, weight)]))


def train(pages, trees):
    x, y, w = table(pages)
    return lgb.train(PARAMS, lgb.Dataset(x, y, weight=w / w.mean()), trees)


def train_shared(pages, trees):
    """Trees whose sums are the log odds of each candidate against none, all of a page together being one choice."""
    x, y, _ = table(pages)
    page = np.repeat(np.arange(len(pages)), [len(p.y) for p in pages])
    weight = np.array([WEIGHT.get(p.row["set"], 1.0) for p in pages])
    weight = (weight / weight.mean())[page]

    def sums(values):
        return np.bincount(page, values, len(pages))[page]

    def objective(scores, _):
        odds = np.exp(np.clip(scores, -15, 15))
        chance, right = odds / (1 + sums(odds)), sums(odds * y)
        wanted = np.where(right > 0, odds * y / np.maximum(right, 1e-12), 0)
        return (chance - wanted) * weight, np.maximum(chance * (1 - chance), 1e-3) * weight

    own = {**PARAMS, "objective": objective, "num_leaves": SHARED["num_leaves"]}
    return lgb.train(own, lgb.Dataset(x, y), trees)


def judge(model, page, field):
    """The chances of a page's candidates, as the product computes them."""
    if not len(page.y):
        return np.zeros(0)
    if field == "title":
        return model.predict(page.x)
    odds = np.exp(model.predict(page.x, raw_score=True))
    return np.bincount(page.first, odds, len(odds))[page.first] / (1 + odds.sum())


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


def save(path, pages, guesses, field):
    """What the judges chose on pages of sites they had not seen, as `goldfaults --guesses` reads it."""
    with open(path, "w", encoding="utf-8") as out:
        for page, guess in zip(pages, guesses):
            chosen = pick(page, guess, BOUNDS[field])
            value = (chosen[0] if chosen else None) if field == "title" else chosen
            out.write(json.dumps({"id": page.id, field: value}) + "\n")


def pick(page, scores, least):
    if not len(scores) or scores.max() < least:
        return []
    return page.values[int(scores.argmax())]


def main():
    run = Run(__doc__, {"candidates": {}, "field": {"choices": ("title", "author")},
                        "--guesses": {"help": "file for what was chosen in cross-validation, for goldfaults"},
                        "--parting": {"default": "", "help": "any word: parts the sites otherwise"}}, trees=250)
    args, gold, score = run.args, run.rows(), run.scorer()
    is_right = {"title": lambda r, v: score.title_match(r["title"], v[0])[0],
                "author": lambda r, v: score.author_set(r["author"]) == score.author_set(v)}[args.field]
    key = score.author_set if args.field == "author" else tuple
    pages = list(read(gold, args.candidates, args.field, is_right, key, args.parting))
    learn, trees = (train_shared, SHARED["trees"]) if args.field == "author" else (train, args.trees)
    models = [learn([p for p in pages if p.fold != k and len(p.y)], trees) for k in range(FOLDS)]
    guesses = [judge(models[p.fold], p, args.field) for p in pages]
    report("oracle", pages, [pick(p, p.y, 1) for p in pages], args.field, score)
    report("by hand", pages, [pick(p, p.hand, 0.45 if args.field == "author" else -99) for p in pages], args.field, score)
    for least in (0,) if args.field == "title" else sorted({0.2, 0.25, 0.3, 0.35, BOUNDS["author"]}):
        report(f"judge from {least}", pages, [pick(p, g, least) for p, g in zip(pages, guesses)], args.field, score)
    if args.guesses:
        save(args.guesses, pages, guesses, args.field)
    reliability(pages, guesses)
    run.keep(args.field + "s" * (args.field == "author"),
             [(g.max(), p.y[g.argmax()]) for p, g in zip(pages, guesses) if len(g) and g.max() >= BOUNDS[args.field]])
    model = learn([p for p in pages if len(p.y)], trees)
    gain, names = model.feature_importance("gain"), next(p.names for p in pages)
    print([(names[i], int(gain[i])) for i in np.argsort(-gain)[:20]], "unused:", [n for n, g in zip(names, gain) if not g])
    if args.write:
        owner = args.field.capitalize() + "Features"
        write(model, names, args.write, args.field.capitalize() + "Trees", args.field, owner, "train_fields.py",
              bounds=[BOUNDS["author"]] if args.field == "author" else ())


if __name__ == "__main__":
    main()
