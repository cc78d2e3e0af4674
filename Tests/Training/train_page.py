#!/usr/bin/env python3
"""Trains the page model: article or not, from one row a page.

    train_page.py EVAL articles.jsonl others.jsonl [--stories more.jsonl] [--write ../../Sources/Extract/Page/PageTrees.swift]

The files are written by `offprint extract --jsonl --features lines`: of the rows of EVAL/gold.jsonl, and of pages that are no
articles; with --stories of more articles, such as those of the newsroom, so that plain short stories among comments are known.
Trees judge what a page looks like, page_words.py what its words say; their log odds are added. Prints precision and
recall of the articles, cross-validated by host, with and without the pages of Tests/Scripts/kindfaults.txt, which it
does not learn from.
Needs numpy, scipy and lightgbm.
"""
import json, zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

from page_words import Words
from training import Run, params, write

FAULTS = Path(__file__).parent.parent / "Scripts/kindfaults.txt"

PARAMS = params(objective="binary", learning_rate=0.04, num_leaves=6, min_data_in_leaf=8, lambda_l2=2,
                feature_fraction=0.3)
# How far each is believed: what a page looks like, what its words say.
TREES, WORDS = 0.6, 0.8
# From which chance on a page is an article: with a date and an author, without.
BOUNDS = 0.4, 0.55
# Invented pages are many and alike: a section, a story.
SECTION, STORY = 0.4, 0.1
WEIGHT = {"wcxb": 1.0, "fundus": 0.5, "scrapinghub": 0.5, "daniel": 0.3, "goose3": 0.3}
NO_ARTICLES = ["service", "product", "collection", "forum", "listing", "documentation"]


class Table:
    """Rows of pages: their shape, whether they are articles, how much they count, their host and set."""

    def __init__(self):
        self.x, self.y, self.w, self.hosts, self.sets, self.names = [], [], [], [], [], None
        self.words, self.ids = [], []

    def add(self, page, is_article, weight, host, kind):
        self.names = page["shapeNames"]
        self.x.append(page["shape"]), self.y.append(is_article), self.w.append(weight)
        self.hosts.append(host), self.sets.append(kind)
        self.words.append(page["words"]), self.ids.append(page["id"])

    def close(self):
        faults = {line.split("\t")[0] for line in FAULTS.read_text().splitlines()}
        self.is_fault = np.array([name in faults for name in self.ids])
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


def spoken(table, use):
    """Judge of words; invented pages have invented words."""
    use = use & ~np.isin(table.sets, ["section", "story"])
    rows = np.flatnonzero(use)
    return Words([table.words[i] for i in rows], table.y[use], table.w[use], [table.hosts[i] for i in rows])


class Judge:
    """Trees and words, each trained without the other; `use`: the rows they learn from."""

    def __init__(self, table, use, trees):
        use = use & ~table.is_fault
        self.words = spoken(table, use)
        self.trees = lgb.train(PARAMS, lgb.Dataset(table.x[use], table.y[use], weight=table.w[use]), trees)

    def chances(self, table, use):
        odds = TREES * self.trees.predict(table.x[use], raw_score=True)
        odds += WORDS * self.words.odds([table.words[i] for i in np.flatnonzero(use)])
        return 1 / (1 + np.exp(-odds))


def bounds(table):
    """Those of `PageReading.bound`: a date and an author vouch for a page."""
    columns = [list(table.names).index(name) for name in ("date", "author")]
    return np.where((table.x[:, columns] >= 0.5).all(1), *BOUNDS)


def measure(found, article, known):
    right = (found & article & known).sum()
    return "precision %.3f recall %.3f" % (right / (found & known).sum(), right / (article & known).sum() / len(found))


def check(table, trees, folds=5, turns=3):
    """Prints the scores at some bounds, their mean over several ways to part the hosts."""
    known = (table.sets == "wcxb") | np.isin(table.sets, NO_ARTICLES)
    article, guesses = table.y == 1, []
    for turn in range(turns):
        fold, guess = table.fold(turn, folds), np.zeros(len(table.y))
        for k in range(folds):
            guess[fold == k] = Judge(table, fold != k, trees).chances(table, fold == k)
        guesses.append(guess)
    for name, bound in [(bound, bound) for bound in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)] + [("in use", bounds(table))]:
        found = np.array([guess > bound for guess in guesses])
        print(name, measure(found, article, known), "without faults", measure(found, article, known & ~table.is_fault),
              *("%s %.3f" % (kind, found[:, table.sets == kind].mean()) for kind in sorted(set(table.sets))))


def main():
    more = {"articles": {}, "others": {"nargs": "+"}, "--stories": {"action": "append", "default": []}}
    run = Run(__doc__, more, trees=350)
    table = read(run)
    check(table, run.args.trees)
    if run.args.check:
        return
    judge = Judge(table, np.ones(len(table.y), bool), run.args.trees)
    gain, used = judge.trees.feature_importance("gain"), judge.trees.feature_importance("split")
    print(*(f"{table.names[i]} {gain[i]:.0f}/{used[i]}" for i in np.argsort(-gain)))
    if run.args.write:
        write(judge.trees, table.names, run.args.write, "PageTrees", "page", "PageShape", "train_page.py", TREES)
        judge.words.write(Path(run.args.write).with_name("PageWordWeights.swift"), WORDS)


if __name__ == "__main__":
    main()
