#!/usr/bin/env python3
"""Trains the page model: article or not, from one row a page.

    train_page.py EVAL articles.jsonl others.jsonl [--stories more.jsonl] [--write ../../Sources/Extract/Page/PageTrees.swift]

The files are written by `offprint extract --jsonl --features lines`: of the rows of EVAL/gold.jsonl, and of pages that are no
articles; with --stories of more articles, such as those of the newsroom, so that plain short stories among comments are known.
Prints precision and recall of the articles, cross-validated by host. Needs numpy and lightgbm.
"""
import json, zlib

import lightgbm as lgb
import numpy as np

from training import Run, params, write

PARAMS = params(objective="binary", learning_rate=0.04, num_leaves=6, min_data_in_leaf=8, lambda_l2=2,
                feature_fraction=0.3)
# Invented pages are many and alike: a section, a story.
SECTION, STORY = 0.4, 0.1
WEIGHT = {"wcxb": 1.0, "fundus": 0.5, "scrapinghub": 0.5, "daniel": 0.3, "goose3": 0.3}
NO_ARTICLES = ["service", "product", "collection", "forum", "listing", "documentation"]


class Table:
    """Rows of pages: their shape, whether they are articles, how much they count, their host and set."""

    def __init__(self):
        self.x, self.y, self.w, self.hosts, self.sets, self.names = [], [], [], [], [], None

    def add(self, page, is_article, weight, host, kind):
        self.names = page["shapeNames"]
        self.x.append(page["shape"]), self.y.append(is_article), self.w.append(weight)
        self.hosts.append(host), self.sets.append(kind)

    def close(self):
        self.x, self.y = np.array(self.x, dtype=np.float32), np.array(self.y)
        self.w, self.sets = np.array(self.w), np.array(self.sets)

    def fold(self, turn, folds=5):
        return np.array([zlib.crc32(f"{turn} {host}".encode()) % folds for host in self.hosts])


def rows(path):
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        if page.get("shape"):
            yield page


def read(run):
    args, gold, kinds, table = run.args, run.rows(), run.rows("kinds/kinds.jsonl"), Table()
    for page in rows(args.articles):
        row = gold[page["id"]]
        if row["set"] in WEIGHT:
            table.add(page, 1, WEIGHT[row["set"]], row["site"], row["set"])
    for path in args.others:
        for page in rows(path):
            row = kinds.get(page["id"])
            host = row["url"].split("/")[2] if row else page["id"][:10]
            table.add(page, 0, 1.6 if row else SECTION, host, row["kind"] if row else "section")
    for path in args.stories:
        for page in rows(path):
            table.add(page, 1, STORY, page["id"], "story")
    table.close()
    return table


def train(table, use, trees):
    return lgb.train(PARAMS, lgb.Dataset(table.x[use], table.y[use], weight=table.w[use]), trees)


def check(table, trees, folds=5, turns=3):
    """Prints the scores at some bounds, their mean over several ways to part the hosts."""
    known = (table.sets == "wcxb") | np.isin(table.sets, NO_ARTICLES)
    article, guesses = table.y == 1, []
    for turn in range(turns):
        fold, guess = table.fold(turn, folds), np.zeros(len(table.y))
        for k in range(folds):
            guess[fold == k] = train(table, fold != k, trees).predict(table.x[fold == k])
        guesses.append(guess)
    for bound in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
        found = np.array([guess > bound for guess in guesses])
        right = (found & article & known).sum()
        print(bound, "precision %.3f recall %.3f" % (right / (found & known).sum(), right / (article & known).sum() / turns),
              *("%s %.3f" % (name, found[:, table.sets == name].mean()) for name in sorted(set(table.sets))))


def main():
    more = {"articles": {}, "others": {"nargs": "+"}, "--stories": {"action": "append", "default": []}}
    run = Run(__doc__, more, trees=350)
    table = read(run)
    check(table, run.args.trees)
    if run.args.check:
        return
    model = train(table, np.ones(len(table.y), bool), run.args.trees)
    gain, used = model.feature_importance("gain"), model.feature_importance("split")
    print(*(f"{table.names[i]} {gain[i]:.0f}/{used[i]}" for i in np.argsort(-gain)))
    if run.args.write:
        write(model, table.names, run.args.write, "PageTrees", "page", "PageShape", "train_page.py")


if __name__ == "__main__":
    main()
