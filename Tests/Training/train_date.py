#!/usr/bin/env python3
"""Trains the date model: which of the days that a page names is the day of publication.

    offprint extract --jsonl --features dates < pages.jsonl > dates.jsonl
    train_date.py EVAL dates.jsonl --check [--guesses FILE]   site-wise cross-validation, F1 by set and bound
    train_date.py EVAL dates.jsonl --write ../../Sources/Extract/Date/DateTrees.swift

EVAL is a folder with gold.jsonl. A row is a day; it is right when it is the annotated one. Pages that two sets share
are taken once for training and counted in each. Folds are by site: no site is in both parts. Needs numpy and lightgbm.
"""
import collections, json, zlib

import lightgbm as lgb
import numpy as np

from training import Run, params, write

# Signs that can only speak for a day, never against it.
RISING = {"story", "meta", "address", "item", "microdata", "time", "page", "best", "margin"}
# Part of the rules' own belief in the choice: the same numbers as in DateFinder.
LEAN, MIDDLE = 0.15, 0.7
# Below this a page counts as undated, as in DateFinder.
LEAST = 0.3
PARAMS = params(objective="binary", learning_rate=0.06, num_leaves=8, min_data_in_leaf=25, lambda_l2=8)
SETS = ["htmldate", "trafilatura", "wcxb", "fundus", "postlight"]
# How far an annotated day, and an annotated lack of one, is trusted.
DATED = {"fundus": 4.0, "htmldate": 1.0, "trafilatura": 1.0, "wcxb": 0.5}
UNDATED = 0.5


class Table:
    def __init__(self, gold, path):
        self.pages, rows, labels, weights, of, seen = [], [], [], [], [], set()
        for line in open(path, encoding="utf-8"):
            page = json.loads(line)
            row = gold.get(page["id"])
            if not row or row["date"] is None:
                continue
            self.names = page["names"]
            x = np.array(page["features"], dtype=np.float32).reshape(-1, len(page["names"]))
            right = {row["date"], *row["date_alt"]} - {""}
            y = np.array([day in right for day in page["days"]], dtype=float)
            trust = DATED.get(row["set"], 0.8) if row["date"] else UNDATED
            # The same page in a second set teaches nothing new.
            if row["file"] in seen or row["date"] and not y.any():
                trust = 0.0
            seen.add(row["file"])
            self.pages.append((row, page["days"]))
            if len(x):
                rows.append(x), labels.append(y), weights.append(np.full(len(y), trust / len(y) ** 0.5))
                of.append(np.full(len(y), len(self.pages) - 1))
        self.x, self.y, self.w, self.of = map(np.concatenate, (rows, labels, weights, of))


def train(table, use, trees):
    use = use & (table.w > 0)
    rising = [int(name in RISING) for name in table.names]
    data = lgb.Dataset(table.x[use], table.y[use], weight=table.w[use])
    return lgb.train(dict(PARAMS, monotone_constraints=rising), data, trees)


def scores(table, guess, bound):
    found = collections.defaultdict(lambda: [0, 0, 0, 0])
    starts = np.searchsorted(table.of, np.arange(len(table.pages) + 1))
    for (row, days), a, b in zip(table.pages, starts, starts[1:]):
        best = a + int(np.argmax(guess[a:b])) if b > a else -1
        given = best >= 0 and guess[best] >= bound
        right = given and days[best - a] in {row["date"], *row["date_alt"]} - {""}
        for name in (row["set"], "ALL"):
            tally = found[name]
            tally[0] += right or (not row["date"] and not given)
            tally[1] += right
            tally[2] += given
            tally[3] += bool(row["date"])
            found[name + " n"][0] += 1
    out = {}
    for name in SETS + ["ALL"]:
        ok, right, given, dated = found[name]
        out[name] = (2 * right / (given + dated), ok / found[name + " n"][0])
    return out


def show(label, result):
    print(label, *("%s %.3f/%.3f" % (name, *pair) for name, pair in result.items()), sep=" | ")


def check(table, trees, folds=5, rounds=2):
    by_rule = table.x[:, table.names.index("best")]
    for bound in (0.3, 0.45):
        show(f"best weight {bound} (F1/accuracy)", scores(table, by_rule, bound))
    guess = np.zeros(len(table.y))
    for turn in range(rounds):
        site = [zlib.crc32(f"{turn} {row['site']}".encode()) % folds for row, _ in table.pages]
        fold = np.array(site)[table.of]
        for k in range(folds):
            use = fold != k
            guess[~use] += train(table, use, trees).predict(table.x[~use]) / rounds
    guess += LEAN * (by_rule - MIDDLE)
    for bound in (0.25, 0.3, 0.35, 0.4, 0.5):
        show(f"cross-validated {bound}", scores(table, guess, bound))
    return guess


def choices(table, guess):
    """Of each page: its row, and its best day with the belief in it; None where that is below the bound."""
    starts = np.searchsorted(table.of, np.arange(len(table.pages) + 1))
    for (row, days), a, b in zip(table.pages, starts, starts[1:]):
        best = a + int(np.argmax(guess[a:b])) if b > a else -1
        yield row, (days[best - a], guess[best]) if best >= 0 and guess[best] >= LEAST else None


def main():
    run = Run(__doc__, {"features": {}, "--guesses": {"help": "file for the days chosen in cross-validation, for goldfaults"}},
              trees=80)
    args = run.args
    table = Table(run.rows(), args.features)
    if args.check:
        chosen = list(choices(table, check(table, args.trees)))
        run.keep("published", [(choice[1], choice[0] in {row["date"], *row["date_alt"]} - {""})
                               for row, choice in chosen if choice])
        if args.guesses:
            with open(args.guesses, "w", encoding="utf-8") as out:
                for row, choice in chosen:
                    out.write(json.dumps({"id": row["id"], "date": choice and choice[0]}) + "\n")
    if args.write:
        model = train(table, np.ones(len(table.y), bool), args.trees)
        write(model, table.names, args.write, "DateTrees", "date", "DateDays", "train_date.py")


if __name__ == "__main__":
    main()
