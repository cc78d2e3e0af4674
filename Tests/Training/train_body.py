#!/usr/bin/env python3
"""Trains the two models of the body: which lines of a page belong to the story, by what they are (BodyTrees), and by what the
first believes of the lines around them (ContextTrees).

    offprint extract --jsonl --features lines < pages.jsonl > features.jsonl
    train_body.py EVAL pages.jsonl features.jsonl --check        site-wise cross-validation, scores by set: mean and spread
                                                                 over three partings of the sites
    train_body.py EVAL pages.jsonl features.jsonl --write ../../Sources/Extract/Body

EVAL is a folder with gold.jsonl and score.py. Needs numpy and lightgbm, and Offprint's release build or the binary that
OFFPRINT_BIN names: it makes the features of the second model from the chances that the first gives on sites it has not seen
(`extract --features contexts`), and bodies of the chances of both (`--features bodies`), with all rules that follow.
A line's label is the share of its 4-grams that the annotated body still has left; on pages that have only
segments, the lines that hold one. Folds are by site: no site is in both parts.
A single parting is off by .002 to .005 in a set of a hundred pages: a change pays when the mean over all of them moves.
"""
import collections, json, os, re, statistics, subprocess, zlib

import lightgbm as lgb
import numpy as np

from training import EXTRACT, Run, params, write

TOKEN = re.compile(r"\w+")
WEIGHT = {"daniel": 1.0, "fundus": 1.5, "scrapinghub": 1.5, "wcxb": 0.8, "mozilla": 0.3, "newspaper4k": 0.5}
PARAMS = params(objective="cross_entropy", learning_rate=0.08, num_leaves=20, min_data_in_leaf=60, max_bin=127)
CONTEXT = params(objective="cross_entropy", learning_rate=0.06, num_leaves=8, min_data_in_leaf=150, max_bin=127)
CONTEXT_TREES = 80
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


def train(x, y, w, trees, settings=PARAMS):
    use = (y >= 0) & (w > 0)
    return lgb.train(settings, lgb.Dataset(x[use], y[use], weight=w[use]), trees)


class Corpus:
    """The lines of all pages."""

    def __init__(self, gold, pages, features, squeeze):
        self.gold = gold
        (self.x, self.y, self.w, of), self.pages, self.names = read(gold, features, squeeze)
        self.requests = {row["id"]: row for row in map(json.loads, open(pages, encoding="utf-8"))}
        self.of = of
        self.starts = np.searchsorted(of, np.arange(len(self.pages) + 1))

    def folds(self, parting):
        sites = (str(parting) + self.gold[name]["site"] for name, _ in self.pages)
        return np.array([zlib.crc32(site.encode()) % FOLDS for site in sites])[self.of]

    def cross(self, x, trees, parting, settings=PARAMS):
        """The chance of each line by a model that has not seen its site."""
        fold, guess = self.folds(parting), np.zeros(len(self.y))
        for k in range(FOLDS):
            rest = fold != k
            guess[~rest] = train(x[rest], self.y[rest], self.w[rest], trees, settings).predict(x[~rest])
        return guess

    def split(self, guess):
        return [guess[a:b] for a, b in zip(self.starts, self.starts[1:])]

    def offprint(self, features, guess):
        """What Offprint makes of each page when its lines have those chances."""
        rows = (json.dumps(self.requests[name] | {"chances": chances.round(6).tolist()})
                for (name, _), chances in zip(self.pages, self.split(guess)))
        made = subprocess.run([BINARY, "extract", "--jsonl", "--features", features], input="\n".join(rows), text=True,
                              stdout=subprocess.PIPE, check=True).stdout
        return {row["id"]: row for row in map(json.loads, filter(None, made.split("\n")))}

    def contexts(self, guess):
        """The second model's features and their names."""
        made = self.offprint("contexts", guess)
        rows = [np.array(made[name]["features"], dtype=np.float32).reshape(len(texts), -1) for name, texts in self.pages]
        return np.concatenate(rows), next(iter(made.values()))["names"]


def odds(chances):
    chances = np.clip(chances, 1e-4, 1 - 1e-4)
    return np.log(chances / (1 - chances))


def both(first, second):
    """As BodyFinder: the mean of the log odds."""
    return 1 / (1 + np.exp(-(odds(first) + odds(second)) / 2))


def check(corpus, scorer, trees):
    """Prints the scores; the bodies of the first parting."""
    scores, made = collections.defaultdict(list), []
    for parting in range(PARTINGS):
        first = corpus.cross(corpus.x, trees, parting)
        second = corpus.cross(corpus.contexts(first)[0], CONTEXT_TREES, parting, CONTEXT)
        for way, guess in (("lines alone", first), ("with their context", both(first, second))):
            bodies = corpus.offprint("bodies", guess)
            for name in SETS:
                m = scorer.score([corpus.gold[i] for i, _ in corpus.pages if corpus.gold[i]["set"] == name], bodies, 0)
                scores[way, name].append([m[field]["f1"] for field in ("body", "segments") if field in m])
        made.append(bodies)
    for way in dict.fromkeys(way for way, _ in scores):
        print(way)
        for name in SETS:
            parts = ["%.4f ±%.4f" % (statistics.fmean(f1), statistics.pstdev(f1)) for f1 in zip(*scores[way, name])]
            print(f"  {name:12}" + "  ".join(parts))
    return made[0]


def beliefs(bodies, gold, scorer):
    """Of each page with a gold body: the F1 that the chances of its lines promise (as in BodyFinder), and the one it has."""
    for name, made in bodies.items():
        row, body = gold[name], made["body"]
        if row["body"] is not None and WEIGHT.get(row["set"]) and body:
            shares = (scorer.tp_fp_fn(b, body) for b in [row["body"]] + row["body_alt"])
            yield made["belief"], max(2 * t / (2 * t + f + n) for t, f, n in shares)


def main():
    run = Run(__doc__, {"pages": {}, "features": {},
                        "--guesses": {"help": "file for the bodies of the first parting, for goldfaults"}}, trees=150)
    gold, scorer = run.rows(), run.scorer()
    corpus = Corpus(gold, run.args.pages, run.args.features, scorer.squeeze)
    if run.args.check:
        bodies = check(corpus, scorer, run.args.trees)
        run.keep("body", beliefs(bodies, gold, scorer))
        if run.args.guesses:
            with open(run.args.guesses, "w", encoding="utf-8") as out:
                out.writelines(json.dumps(row) + "\n" for row in bodies.values())
    if run.args.write:
        def save(model, names, table, what, owner):
            write(model, names, f"{run.args.write}/{table}.swift", table, what, owner, "train_body.py")

        save(train(corpus.x, corpus.y, corpus.w, run.args.trees), corpus.names, "BodyTrees", "body", "LineFeatures")
        rows, names = corpus.contexts(corpus.cross(corpus.x, run.args.trees, 0))
        save(train(rows, corpus.y, corpus.w, CONTEXT_TREES, CONTEXT), names, "ContextTrees", "context", "LineContext")


if __name__ == "__main__":
    main()
