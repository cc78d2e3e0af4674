"""The rules that follow the body model, as EmbeddedPosts, BodyFinder, SecondCopy and BodyTrim have them: for
cross-validation only."""
import re

import numpy as np

# As in EmbeddedPosts, BodyFinder and SecondCopy.
SIGNATURE, LEAST = 100, 120
COPIED_LINES, COPIED_LETTERS, COPIED_SHARE = 4, 600, 8
WORD = re.compile(r"\w+")
SIGNED = re.compile(r"[\u2014\u2013-].*\(@", re.S)


class Rules:
    """Of one page, from a row of `extract --jsonl --features lines` and its table of features."""

    def __init__(self, page, table):
        column = {name: k for k, name in enumerate(page["names"])}
        self.letters = np.array(page["letters"])
        self.barred, self.dropped = np.array(page["barred"], bool), np.array(page["trimmed"], bool)
        self.last_resort = np.array(page["lastResort"], bool)
        self.title = page["titleLine"]
        self.plea = (self.letters >= 80) & (table[:, column["copies"]] >= 3) & (table[:, column["words.ask"]] >= 2)
        self.texts = [" ".join(WORD.findall(text.lower())) for text in page["texts"]]
        places = np.array(page["places"])
        # A line and the element around it stand for all that is in the box of a post.
        self.posts = [np.flatnonzero((places[:, 0] == places[i, 0]) | (places[:, 1] == places[i, 0]))
                      for i, text in enumerate(page["texts"])
                      if self.letters[i] < SIGNATURE and table[i, column["isQuote"]] and SIGNED.match(text)]

    def chosen(self, chances, bound):
        """BodyFinder.choose."""
        kept = chances > bound
        at = np.flatnonzero(kept)
        for box in self.posts:
            if len(at) and at[0] < box[0] and box[-1] < at[-1]:
                kept[box[0]:box[-1] + 1] = True
        kept &= ~self.plea
        own = kept & ~self.barred
        if self.letters[own].sum() < LEAST:
            own = self.last_resort.copy() if self.last_resort.any() else kept
        again = np.zeros(len(own), bool)
        for run in self.copies(own):
            if len(run) >= COPIED_LINES and self.letters[run].sum() >= COPIED_LETTERS:
                again[run] = True
        return own & ~again if self.letters[own].sum() <= COPIED_SHARE * self.letters[again].sum() else own

    def copies(self, kept):
        """Lines in a row that say again, in the same order, what lines above them say: SecondCopy."""
        firsts, run, last = {}, [], -1
        for line in np.flatnonzero(kept):
            first = firsts.setdefault(self.texts[line], line)
            if first == line or first <= last:
                yield run
                run, last = [], -1
            if first != line:
                run, last = run + [line], first
        yield run

    def trimmed(self, kept):
        """BodyTrim.trimmed."""
        lines = np.flatnonzero(kept)
        above = (lines <= self.title).sum() if self.title >= 0 else 0
        if above and above - 1 < len(lines) // 2:
            lines = lines[above:]
        out = np.zeros(len(kept), bool)
        out[lines] = True
        return out & ~self.dropped
