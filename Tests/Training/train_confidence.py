#!/usr/bin/env python3
"""Calibrates what the judges of the fields believe: how often a value of that belief is right.

    rm -f chances.jsonl
    train_fields.py EVAL candidates.jsonl title --chances chances.jsonl        and the same for author
    train_date.py EVAL dates.jsonl --check --chances chances.jsonl
    train_body.py EVAL pages.jsonl features.jsonl --check --chances chances.jsonl
    train_confidence.py EVAL chances.jsonl [--write ../../Sources/Extract/Judging/ConfidenceTable.swift]

The beliefs come from models that had not seen the page's site. Prints for each field the reliability table: pages by
confidence, their mean confidence, and the share that is right (for the body the mean F1), each fifth of the pages judged by a
table made of the others. A table is a rising line through few points (isotonic regression, then thinned). Needs numpy.
"""
import json

import numpy as np

from training import Run

FIELDS = ["title", "authors", "published", "body"]
POINTS = 12
HEAD = """/// How often a value is right that a judge believes in so far. Written by Tests/Training/train_confidence.py from beliefs of
/// models that had not seen the page's site; not edited by hand.
///
/// `belief:confidence`, rising; between two points the line between them.
enum ConfidenceTable {
"""


def isotonic(belief, right):
    """Pools neighbours until shares rise: (mean belief, share right, pages) of each pool."""
    pools = []
    for b, r in sorted(zip(belief, right)):
        pools.append([b, r, 1])
        while len(pools) > 1 and pools[-2][1] >= pools[-1][1]:
            (b1, r1, n1), (b2, r2, n2) = pools[-2:]
            pools[-2:] = [[(b1 * n1 + b2 * n2) / (n1 + n2), (r1 * n1 + r2 * n2) / (n1 + n2), n1 + n2]]
    return pools


def line(belief, right):
    """Few points of the rising line: the middles of parts of equal size."""
    pools, points = isotonic(belief, right), []
    step = len(belief) / POINTS
    mass, sums = 0, [0.0, 0.0]
    for b, r, n in pools:
        while n > 0:
            taken = min(n, step - mass)
            mass, n, sums = mass + taken, n - taken, [sums[0] + b * taken, sums[1] + r * taken]
            if mass >= step - 1e-6:
                points.append((sums[0] / mass, sums[1] / mass))
                mass, sums = 0, [0.0, 0.0]
    x, y = np.array(points).T
    keep = np.concatenate([[True], np.diff(x) > 2e-3])
    # As in Confidence: nothing believed, nothing right.
    return np.concatenate([[0], x[keep]]), np.concatenate([[0], np.maximum.accumulate(y[keep])])


def reliability(field, belief, right):
    part = np.random.default_rng(1).integers(0, 5, len(belief))
    sure = np.zeros(len(belief))
    for k in range(5):
        sure[part == k] = np.interp(belief[part == k], *line(belief[part != k], right[part != k]))
    print(f"{field}: {len(belief)} pages")
    for low in np.arange(0, 1, 0.1):
        among = (sure >= low) & (sure < low + 0.1 + (low > 0.85))
        if among.any():
            print("  %.1f-%.1f %5d pages  confidence %.3f  right %.3f" % (low, low + 0.1, among.sum(), sure[among].mean(), right[among].mean()))
    print("  mean error %.3f, raw %.3f" % (error(sure, right), error(np.clip(belief, 0, 1), right)))


def error(sure, right, bins=10):
    """Mean distance of confidence and share, over bins weighted by their pages."""
    at = np.minimum((sure * bins).astype(int), bins - 1)
    return sum(abs((sure[at == k] - right[at == k]).sum()) for k in range(bins)) / len(sure)


def main():
    run = Run(__doc__, {"chances": {}}, trees=0)
    rows, tables = [json.loads(row) for row in open(run.args.chances, encoding="utf-8")], []
    for field in FIELDS:
        belief, right = np.array([(r["belief"], r["right"]) for r in rows if r["field"] == field]).T
        reliability(field, belief, right)
        points = " ".join("%.3f:%.3f" % point for point in list(zip(*line(belief, right)))[1:])
        tables.append(f'    static let {field} = """\n        {points}\n        """\n')
    if run.args.write:
        with open(run.args.write, "w", encoding="utf-8") as out:
            out.write(HEAD + "".join(tables) + "}\n")


if __name__ == "__main__":
    main()
