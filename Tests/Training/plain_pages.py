#!/usr/bin/env python3
"""Writes plain pages, without boxes, and prints what `offprint extract --jsonl` reads, for train_page.py --tiny.

    plain_pages.py FOLDER | offprint extract --jsonl --features lines > plain.jsonl

The ids begin with `plain` where the page is a story of some paragraphs, as reprints, print views and pages made by hand
are, and with `standing` where it is plain but no article: about a firm, terms, goods, posts of a forum, links, a table
of contents. Then come the language, and the shape of the markup or the kind of page. What they say is put together from
plain_texts.txt, invented for this.
"""
import collections, html, json, random, sys
from pathlib import Path

import tiny_pages

SHAPES = ["bare", "breaks", "table", "article", "section", "boxes"]
STORY_PATHS = ["/{word}", "/{word}", "/{letter}", "/node/{n}", "/node/{n}", "/{n}", "/?p={n}", "/{word}.html",
               "/print/{n}", "/{section}/{slug}", "/{slug}.html", "/{section}/{n}.htm", "/fa/{n}", "/{slug}/print"]
STANDING_PATHS = ["/{word}", "/{letter}", "/node/{n}", "/{n}", "/{word}.html", "/page/{n}", "/fa/{n}"]
OWN_PATHS = {"about": ["/about", "/about-us.html", "/firm/"], "terms": ["/terms", "/privacy.html", "/legal/{n}"],
             "product": ["/shop/{n}", "/{slug}-{n}.html"], "forum": ["/forum/{n}", "/thread/{slug}.{n}/"],
             "links": ["/links", "/links.html", "/"], "contents": ["/contents", "/book/{n}", "/toc.html"]}
WORDS = ["plain", "story", "text", "page", "one", "reprint", "report", "index2", "doc"]
VARIATIONS, TURNS = 2, 4


def texts():
    """What plain_texts.txt holds, by language and use: names, stories, sentences that go on with them, and so on."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for line in (Path(__file__).parent / "plain_texts.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, use, *parts = line.split("\t")
            found[language][use].append(parts)
    return found


class Maker(tiny_pages.Maker):
    """Makes plain pages in one language."""

    def __init__(self, r, language, own, title):
        self.names, self.places = own["name"][0], own["place"][0]
        self.gap = "" if language == "zh" else " "
        self.stamp = f"2026-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}"
        super().__init__(r, language, "", [])
        self.title = self.fill(title)

    def fill(self, text):
        r = self.r
        text = text.replace("{name}", r.choice(self.names)).replace("{place}", r.choice(self.places))
        return html.escape(text.replace("{n}", str(r.randrange(3, 900))), quote=False)

    def told(self, opening, pool, count):
        """Paragraphs of one to four sentences; what has been said comes again only when all has."""
        r, waiting, found = self.r, [], []
        most = r.choice([1, 2, 3, 4])
        for number in range(count):
            while len(waiting) < most:
                waiting += r.sample(pool, len(pool))
            own = opening if number == 0 else []
            own = own + [waiting.pop(0) for _ in range(max(0, r.randrange(1, most + 1) - len(own)))]
            found.append(self.gap.join(map(self.fill, own)))
        return found

    def credits(self):
        """Lines above a story that say when and by whom, or neither."""
        r, lines = self.r, []
        if r.random() < 0.3:
            lines.append(r.choice([self.stamp, f"<time datetime={self.stamp}>{self.stamp}</time>",
                                   ".".join(reversed(self.stamp.split("-")))]))
        if r.random() < 0.25:
            by = {"en": "By ", "de": "Von ", "fr": "Par ", "es": "Por "}.get(self.language, "")
            lines.append(by + r.choice(self.names))
        r.shuffle(lines)
        return lines

    def frame(self, body, says):
        """A page with the short lines that may stand above and below; `says`: how often it calls itself an article."""
        r, head = self.r, self.tag()
        if r.random() < says:
            head += '<meta property="og:type" content="article">'
        elif r.random() < 0.1:
            head += '<meta property="og:type" content="website">'
        if r.random() < 0.2:
            head += f'<meta name="description" content="{self.title}">'
        above = r.choice(["", "", "", f"<a href=/>{self.site}</a>", f"<p>{self.site}</p>", self.menu()])
        below = r.choice(["", "", "", f"<p>© 2026 {self.site}</p>", f"<hr><a href=/>{self.site}</a>",
                          f"<footer>{self.site}</footer>"])
        return self.page(head, above + body + below)

    def laid(self, shape, name, lines, paragraphs):
        """Headline, lines and paragraphs in one of the shapes of markup."""
        head = f"<{name}>{self.title}</{name}>"
        if shape == "breaks":
            gap = self.r.choice(["<br><br>", "<br>\n<br>\n", "<br>"])
            return f"<div>{head}{gap.join(lines + paragraphs)}</div>"
        if shape == "table":
            rows = [head, *lines, self.r.choice(["<br><br>", "<p>"]).join(paragraphs)]
            return "<table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows) + "</table>"
        if shape == "boxes":
            return head + "".join(f"<div>{text}</div>" for text in lines + paragraphs)
        close = "" if shape == "bare" and self.r.random() < 0.4 else "</p>"
        text = "".join(f"<p>{text}{close}" for text in lines + paragraphs)
        if shape == "bare":
            return head + text
        boxes = ["article", "main"] if shape == "article" else ["section", "div class=content", "div id=text"]
        box = self.r.choice(boxes)
        return f"<{box}>{head}{text}</{box.split()[0]}>"

    def story(self, shape, opening, pool):
        name = self.r.choice(["h1", "h1", "h1", "h2"])
        paragraphs = self.told(opening, pool, self.r.randrange(3, 16))
        return self.frame(self.laid(shape, name, self.credits(), paragraphs), 0.35)

    def standing(self, kind, parts):
        r, shape, name = self.r, self.r.choice(SHAPES), self.r.choice(["h1", "h1", "h2"])
        if kind in ("links", "contents"):
            return self.frame(f"<{name}>{self.title}</{name}>" + getattr(self, kind)(parts), 0.05)
        if kind == "forum":
            return self.frame(f"<{name}>{self.title}</{name}>" + self.posts(parts), 0.1)
        paragraphs = self.told([], parts, r.randrange(3, 9))
        if kind == "terms" and r.random() < 0.4:
            paragraphs = [f"{number}. {text}" for number, text in enumerate(paragraphs, 1)]
        lines = [f"{r.randrange(9, 400)} €"] if kind == "product" and r.random() < 0.7 else []
        if kind == "terms" and r.random() < 0.3:
            lines = [self.stamp]
        return self.frame(self.laid(shape, name, lines, paragraphs), 0.15)

    def posts(self, parts):
        r, first, *answers = self.r, *parts
        said = [first] + [r.choice(answers) for _ in range(r.randrange(3, 12))]
        post = r.choice(["<p><b>{who}</b> {when}<p>{text}</p>", "<div><div>{who}</div><div>{text}</div></div>",
                         "<table><tr><td>{who}<br>{when}<td>{text}</table>", "<li>{who}: {text}"])
        return "".join(post.format(who=r.choice(["mike7", "sea_wolf", "nina", "oldtimer", "K2"]), when=self.stamp,
                                   text=self.fill(text)) for text in said)

    def links(self, parts):
        r = self.r
        link = "<a href={to}>{name}</a>"
        entry, around = r.choice([(f"<li>{link}{{text}}", "ul"), (f"<p>{link}<br>{{text}}", "div"),
                                  (f"<dt>{link}<dd>{{text}}", "dl"), (f"{link}: {{text}}<br>", "div")])
        rows = []
        for part in [self.fill(r.choice(parts)) for _ in range(r.randrange(5, 16))]:
            name, _, text = part.replace("：", ":").replace(" :", ":").partition(":")
            rows.append(entry.format(to=f"http://site-{r.randrange(999)}.test/", name=name, text=text.strip()))
        return f"<{around}>{''.join(rows)}</{around}>"

    def contents(self, parts):
        r = self.r
        entry = r.choice(["<li><a href=#{n}>{text}</a>", "<li>{text}", "{n}. {text}<br>", "<tr><td>{text}<td>{n}",
                          "<p><a href={n}.html>{text}</a></p>"])
        around = "table" if entry.startswith("<tr") else "ol" if entry.startswith("<li") else "div"
        rows = [entry.format(n=9 * number, text=text) for number, text in enumerate(parts, 1)]
        return f"<{around}>{''.join(rows)}</{around}>"


def address(r, paths):
    return r.choice(paths).format(n=r.choice([r.randrange(2, 99), r.randrange(100, 90_000)]), word=r.choice(WORDS),
                                  letter=r.choice("abcxyz"), slug=r.choice(tiny_pages.SLUGS),
                                  section=r.choice(tiny_pages.SECTIONS))


def pages():
    """Yields id, page and address of each page."""
    for language, own in texts().items():
        for number, (title, *opening) in enumerate(own["story"]):
            for shape in SHAPES:
                for way in range(VARIATIONS):
                    r = random.Random(f"plain {language} {number} {shape} {way}")
                    page = Maker(r, language, own, title).story(shape, opening, own["told"][0])
                    yield f"plain-{language}/{shape}-{number}-{way}", page, address(r, STORY_PATHS)
        for kind, paths in OWN_PATHS.items():
            title, *parts = own[kind][0]
            for way in range(TURNS):
                r = random.Random(f"standing {language} {kind} {way}")
                page = Maker(r, language, own, title).standing(kind, parts)
                yield f"standing-{language}/{kind}-{way}", page, address(r, r.choice([paths, STANDING_PATHS]))


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, page, path in pages():
        file = folder / f"{name.replace('/', '-')}.html"
        file.write_text(page, encoding="utf-8")
        print(json.dumps({"id": name, "file": str(file), "url": "http://paper.test" + path}))


if __name__ == "__main__":
    main()
