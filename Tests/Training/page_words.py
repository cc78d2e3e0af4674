"""The words of pages, weighed: what their classes, labels, titles, addresses and types of data say for an article.

Log odds of a page: bias + sum of the weights of the words known, by the root of their number and five more.
"""
import collections, re

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

# A word stands on the pages of that many hosts, and on no more than this share of pages.
HOSTS, SHARE = 6, 0.6
PENALTY, KEPT, SMOOTH = 5.0, 1000, 5
# A mark is no word, nor is a blank of Unicode.
LETTERS = re.compile(r"[a-z]:[^\W\d_]+")


def matrix(pages, known):
    ends, at, values = [0], [], []
    for words in pages:
        found = [known[word] for word in words if word in known]
        at += found
        values += [1 / (len(found) + SMOOTH) ** 0.5] * len(found)
        ends.append(len(at))
    return sparse.csr_matrix((values, at, ends), shape=(len(pages), len(known)))


def fit(x, y, w):
    """Logistic regression; the penalty leaves out the bias, which comes last."""
    def loss(c):
        z = x @ c[:-1] + c[-1]
        off = w * (1 / (1 + np.exp(-z)) - y)
        return (w * (np.logaddexp(0, z) - y * z)).sum() + c[:-1] @ c[:-1] / (2 * PENALTY), np.append(
            x.T @ off + c[:-1] / PENALTY, off.sum())
    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def common(pages, hosts):
    """Words that stand on enough hosts; pages without a host have none to add."""
    pages, hosts = zip(*((words, host) for words, host in zip(pages, hosts) if host is not None))
    seen = collections.defaultdict(set)
    counts = collections.Counter(word for words in pages for word in words)
    for words, host in zip(pages, hosts):
        for word in words:
            seen[word].add(host)
    return sorted(word for word, places in seen.items() if LETTERS.fullmatch(word)
                  and len(places) >= HOSTS and counts[word] <= SHARE * len(pages))


class Words:
    def __init__(self, pages, y, w, hosts):
        names = common(pages, hosts)
        x = matrix(pages, {word: i for i, word in enumerate(names)})
        force = abs(fit(x, y, w)[:-1]) * np.sqrt(np.asarray((x > 0).sum(0))[0])
        self.known = {names[i]: at for at, i in enumerate(sorted(np.argsort(-force, kind="stable")[:KEPT]))}
        *weights, self.bias = fit(matrix(pages, self.known), y, w)
        self.weights = np.array(weights)

    def odds(self, pages):
        return matrix(pages, self.known) @ self.weights + self.bias

    def write(self, path, share):
        """Writes the Swift table, all numbers times `share`."""
        with open(path, "w", encoding="utf-8") as f:
            f.write("/// Weights of the words of a page. Written by Tests/Training/train_page.py; not edited by hand.\n///\n"
                    "/// First the bias of `WordModel`, then each word of `PageWords` with its weight.\nenum PageWordWeights {\n"
                    "    static let table = \"\"\"\n")
            line = "        %.3g" % (share * self.bias)
            for word, weight in zip(self.known, self.weights):
                token = "%s %.3g" % (word, share * weight)
                if len(line) + len(token) > 117:
                    f.write(line + "\n")
                    line = "       "
                line += " " + token
            f.write(line + "\n        \"\"\"\n}\n")
