#!/usr/bin/env python3
"""Trains the page model: article or not, from one row a page.

    train_page.py EVAL articles.jsonl others.jsonl [--write ../../Sources/Extract/PageTrees.swift]

The files are written by `offprint extract --jsonl --features lines`: of the rows of EVAL/gold.jsonl, and of pages that are no
articles. Prints precision and recall of the articles, cross-validated by host. Needs numpy and lightgbm.
"""
import json, zlib

import lightgbm as lgb
import numpy as np

from training import Run, params, write

PARAMS = params(objective="binary", learning_rate=0.08, num_leaves=8, min_data_in_leaf=12, feature_fraction=0.6)
WEIGHT = {"wcxb": 1.0, "fundus": 0.5, "scrapinghub": 0.5, "daniel": 0.3, "goose3": 0.3}


def rows(path):
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        if page.get("shape"):
            yield page


def main():
    run = Run(__doc__, {"articles": {}, "others": {"nargs": "+"}}, trees=100)
    args, gold, kinds = run.args, run.rows(), run.rows("kinds/kinds.jsonl")
    x, y, w, host, sets, names = [], [], [], [], [], None
    for page in rows(args.articles):
        row = gold[page["id"]]
        if row["set"] in WEIGHT:
            names = page["shapeNames"]
            x.append(page["shape"]), y.append(1), w.append(WEIGHT[row["set"]]), host.append(row["site"]), sets.append(row["set"])
    for path in args.others:
        for page in rows(path):
            row = kinds.get(page["id"])
            x.append(page["shape"]), y.append(0), w.append(1.6 if row else 0.3)
            host.append((row["url"].split("/")[2] if row else page["id"][:10])), sets.append(row["kind"] if row else "section")
    x, y, w, sets = np.array(x, dtype=np.float32), np.array(y), np.array(w), np.array(sets)
    fold = np.array([zlib.crc32(h.encode()) % 5 for h in host])
    guess = np.zeros(len(y))
    for k in range(5):
        use = fold != k
        guess[~use] = lgb.train(PARAMS, lgb.Dataset(x[use], y[use], weight=w[use]), args.trees).predict(x[~use])
    known = (sets == "wcxb") | np.isin(sets, ["service", "product", "collection", "forum", "listing", "documentation"])
    for limit in (0.3, 0.4, 0.5, 0.6, 0.7):
        found = guess > limit
        right = (found & (y == 1) & known).sum()
        print(limit, "precision %.3f recall %.3f" % (right / (found & known).sum(), right / ((y == 1) & known).sum()),
              {s: round(float(found[sets == s].mean()), 3) for s in sorted(set(sets))})
    model = lgb.train(PARAMS, lgb.Dataset(x, y, weight=w), args.trees)
    gain = model.feature_importance("gain")
    print([(names[i], int(gain[i])) for i in np.argsort(-gain)[:15]])
    if args.write:
        write(model, names, args.write, "PageTrees", "page", "PageShape", "train_page.py")


if __name__ == "__main__":
    main()
