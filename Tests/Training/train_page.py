#!/usr/bin/env python3
"""Trains the page model: article or not, from one row a page.

    train_page.py EVAL articles.jsonl others.jsonl … [--stories more.jsonl] [--more others.jsonl] [--tiny tiny.jsonl]
                  [--write ../../Sources/Extract/Page/PageTrees.swift]

The files are written by `offprint extract --jsonl --features lines`: of the rows of EVAL/gold.jsonl, and of pages
that are no articles (EVAL/kinds, and sections of newsrooms); with --stories of more articles, those of newsrooms, so
that plain short stories among comments are known; with --more of logins, shops and home pages; with --tiny of notices
and flashes of a line or two, and of plain stories and plain standing pages. newsroom_pages.py, more_pages.py,
tiny_pages.py and plain_pages.py print these pages, `host/name` as their id.
Trees judge what a page looks like, page_words.py what its words say; their log odds are added. Prints precision and
recall of the articles, cross-validated by host, with and without the pages of Tests/Scripts/kindfaults.txt, which it
does not learn from; then recall by language of all annotated pages, none of a host that was learned from.
Needs numpy, scipy and lightgbm.
"""
import collections, json, zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

from page_words import Words
from training import Run, bound, params, write

ROOT = Path(__file__).parent.parent.parent
FAULTS = ROOT / "Tests/Scripts/kindfaults.txt"

PARAMS = params(objective="binary", learning_rate=0.04, num_leaves=6, min_data_in_leaf=8, lambda_l2=2,
                feature_fraction=0.3)
# How far each is believed: what a page looks like, what its words say.
TREES, WORDS = 0.6, 0.8
# From which chance on a page is an article: with a date and an author, without.
BOUNDS = [bound("Page/PageBound.swift", name) for name in ("signed", "other")]
# Invented pages are many and alike: a section, a story.
SECTION, STORY = 0.4, 0.1
# Pages that are no articles: of the kinds, and logins, shops and home pages.
KIND, MORE = 1.6, 0.05
# Invented pages of a line or two, and plain ones.
TINY = {"notice": 0.1, "flash": 0.1, "plain": 0.25, "standing": 0.25}
# How much of their weight invented pages have where words are judged.
INVENTED = 0.3
# The sets annotated for other ends hold a few pages that are no articles, and most of what is not English.
WEIGHT = collections.defaultdict(lambda: 0.2, wcxb=1.0, fundus=0.5, scrapinghub=0.5, daniel=0.3, goose3=0.3)
# Languages of fewer pages are counted together.
SPOKEN = 20
NO_ARTICLES = ["service", "product", "collection", "forum", "listing", "documentation"]


class Table:
    """Rows of pages: their shape, whether they are articles, how much they count, their host and set."""

    def __init__(self):
        self.x, self.y, self.w, self.hosts, self.sets, self.names = [], [], [], [], [], None
        self.words, self.ids, self.languages = [], [], []

    def add(self, page, is_article, weight, host, kind, language=None):
        self.names = page["shapeNames"]
        self.x.append(page["shape"]), self.y.append(is_article), self.w.append(weight)
        self.hosts.append(host), self.sets.append(kind)
        self.words.append(page["words"]), self.ids.append(page["id"]), self.languages.append(language)

    def close(self):
        faults = {line.split("\t")[0] for line in FAULTS.read_text().splitlines()}
        self.is_fault = np.array([name in faults for name in self.ids])
        self.x, self.y = np.array(self.x, dtype=np.float32), np.array(self.y)
        self.w, self.sets = np.array(self.w), np.array(self.sets)
        counts = collections.Counter(self.languages)
        self.languages = np.array([name and (name if counts[name] >= SPOKEN else "rest") for name in self.languages])

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
        table.add(page, 1, WEIGHT[row["set"]], row["site"], row["set"], (row["lang"] or "?")[:2])
    for path in args.others:
        for page in rows(path):
            row = kinds.get(page["id"])
            host = row["url"].split("/")[2] if row else page["id"].split("/")[0]
            table.add(page, 0, KIND if row else SECTION, host, row["kind"] if row else "section")
    for path in args.stories:
        for page in rows(path):
            table.add(page, 1, STORY, page["id"].split("/")[0], "story")
    for path in args.more:
        for page in rows(path):
            table.add(page, 0, MORE, page["id"].split("/")[0], "more")
    for path in args.tiny:
        for page in rows(path):
            host, what = page["id"].split("/")[0], page["id"].split("-")[0]
            # Plain pages of a language say the same.
            host = host if what in ("notice", "flash") else host.split("-", 1)[1]
            table.add(page, int(what in ("flash", "plain")), TINY[what], host, what)
    table.close()
    return table


def spoken(table, use):
    """Judge of words. Invented pages have invented words: they only tell what a page of few known words is."""
    rows = np.flatnonzero(use)
    invented = np.isin(table.sets[rows], ["section", "story", *TINY])
    hosts = [None if new else table.hosts[i] for i, new in zip(rows, invented)]
    return Words([table.words[i] for i in rows], table.y[use], table.w[use] * np.where(invented, INVENTED, 1), hosts)


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


def bounds(table, pair=BOUNDS):
    """Those of `PageReading.bound`: a date and an author vouch for a page."""
    columns = [list(table.names).index(name) for name in ("date", "author")]
    return np.where((table.x[:, columns] >= 0.5).all(1), *pair)


def scores(found, article, known):
    right = (found & article & known).sum()
    return right / max(1, (found & known).sum()), right / (article & known).sum() / len(found)


def measure(found, article, known):
    return "precision %.3f recall %.3f" % scores(found, article, known)


def nested(table, guesses, known, folds):
    """What passes when the bounds of each part of the hosts are those that serve the other parts best."""
    article, found = table.y == 1, np.zeros(guesses.shape, bool)
    pairs = [(low / 100, high / 100) for low in range(30, 65, 5) for high in range(low, 75, 5)]
    passed = {pair: guesses > bounds(table, pair) for pair in pairs}
    for turn in range(len(guesses)):
        fold = table.fold(turn, folds)
        for k in range(folds):
            best = max(pairs, key=lambda pair: min(scores(passed[pair][turn:turn + 1], article, known & (fold != k))))
            found[turn, fold == k] = passed[best][turn, fold == k]
    return found


def check(table, trees, folds=5, turns=3):
    """Prints the scores at some bounds, their mean over several ways to part the hosts, and recall by language."""
    known = (table.sets == "wcxb") | np.isin(table.sets, NO_ARTICLES)
    article, guesses = table.y == 1, []
    for turn in range(turns):
        fold, guess = table.fold(turn, folds), np.zeros(len(table.y))
        for k in range(folds):
            guess[fold == k] = Judge(table, fold != k, trees).chances(table, fold == k)
        guesses.append(guess)
    guesses = np.array(guesses)
    ways = [(bound, guesses > bound) for bound in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)]
    ways += [("nested", nested(table, guesses, known, folds)), ("in use", guesses > bounds(table))]
    for name, found in ways:
        print(name, measure(found, article, known), "without faults", measure(found, article, known & ~table.is_fault),
              *("%s %.3f" % (kind, found[:, table.sets == kind].mean()) for kind in sorted(set(table.sets))))
    for name, found in ways[-2:]:
        print(name, *("%s %.3f (%d)" % (language, found[:, table.languages == language].mean(), count)
                      for language, count in collections.Counter(table.languages).most_common() if language))


def main():
    more = {"articles": {}, "others": {"nargs": "+"}, "--stories": {"action": "append", "default": []},
            **{name: {"action": "append", "default": []} for name in ("--more", "--tiny")}}
    run = Run(__doc__, more, trees=600)
    table = read(run)
    check(table, run.args.trees)
    if run.args.check:
        return
    judge = Judge(table, np.ones(len(table.y), bool), run.args.trees)
    gain, used = judge.trees.feature_importance("gain"), judge.trees.feature_importance("split")
    print(*(f"{table.names[i]} {gain[i]:.0f}/{used[i]}" for i in np.argsort(-gain)))
    if run.args.write:
        write(judge.trees, table.names, run.args.write, "PageTrees", "page", "PageShape", "train_page.py", TREES,
              BOUNDS)
        judge.words.write(Path(run.args.write).with_name("PageWordWeights.swift"), WORDS)


if __name__ == "__main__":
    main()
