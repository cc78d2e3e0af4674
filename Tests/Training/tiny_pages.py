#!/usr/bin/env python3
"""Writes pages of one or two lines and prints what `offprint extract --jsonl` reads, for train_page.py --tiny.

    tiny_pages.py FOLDER | offprint extract --jsonl --features lines > tiny.jsonl

The ids begin with `notice` where the page is no article (bot checks, consents, logins, errors, empty lists), and with
`flash` where it is a short story. What they say is in tiny_notices.txt and tiny_flashes.txt, invented for this.
"""
import html, json, random, sys, zlib
from pathlib import Path

HERE = Path(__file__).parent
FILES = {"notice": "notices", "flash": "flashes"}
RTL = {"fa", "ps", "ar", "ur", "he"}
# Errors and checks stand at the address of the story that was asked for.
STORY_PATHS = ["/2026/01/{n}/{slug}", "/news/{n}", "/{section}/{slug}", "/{section}/{slug}-{n}.html", "/{slug}/",
               "/?p={n}", "/fa/news/{n}/{slug}"]
OTHER_PATHS = ["/", "/{section}", "/login", "/search", "/{section}/page/{n}", "/account/{slug}"]
SECTIONS = ["news", "sport", "world", "science", "city", "economy", "politics", "culture"]
SLUGS = ["bridge", "harbour-wall-holds", "council-votes-on-tram-line", "first-snow", "mayor-resigns-after-vote",
         "new-school-opens-in-old-mill", "ferry-runs-aground", "storm"]


def rows(name):
    """Lines `language<TAB>kind<TAB>title<TAB>text…`; comments begin with #."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, kind, title, *texts = line.split("\t")
            yield language, kind, title, texts


def address(r, paths):
    return r.choice(paths).format(n=r.randrange(2, 90_000), slug=r.choice(SLUGS), section=r.choice(SECTIONS))


class Maker:
    """Makes a page about one row in one of the ways that such pages are written."""

    def __init__(self, r, language, title, texts):
        self.r, self.language, self.title = r, language, html.escape(title)
        self.texts = [html.escape(text) for text in texts]
        self.site = r.choice(["news.test", "Northern Post", "Daily Lamp", "The Quay", "24"])

    def page(self, head, body):
        says = f' lang="{self.language}"' if self.r.random() < 0.7 else ""
        says += ' dir="rtl"' if self.language[:2] in RTL else ""
        charset = "<meta charset=utf-8>" if self.r.random() < 0.9 else ""
        return f"<!DOCTYPE html><html{says}><head>{charset}{head}</head><body>{body}</body></html>"

    def tag(self):
        return f"<title>{self.title}{self.r.choice(['', '', ' | ' + self.site, ' - ' + self.site])}</title>"

    def paragraphs(self):
        way = self.r.randrange(4)
        if way == 0:
            return "".join(f"<p>{text}" for text in self.texts)
        if way == 1:
            return "".join(f"<p>{text}</p>" for text in self.texts)
        if way == 2:
            return f"<div>{'<br>'.join(self.texts)}</div>"
        box = self.r.choice(["content", "message", "box", "wrap", "main"])
        return f"<div class={box}><p>{' '.join(self.texts)}</p></div>"

    def menu(self):
        links = self.r.sample(SECTIONS, self.r.randrange(2, 7))
        return "<nav>" + " ".join(f"<a href=/{link}>{link.title()}</a>" for link in links) + "</nav>"

    def heading(self):
        name = self.r.choice(["h1", "h1", "h1", "h2"])
        return f"<{name}>{self.title}</{name}>" if self.r.random() < 0.6 else ""

    def notice(self, kind):
        r, form = self.r, ""
        if kind == "login":
            form = "<form method=post><input name=user><input type=password name=pass><button>OK</button></form>"
        elif kind == "check":
            form = r.choice(["", "", "<div class=captcha></div>",
                             "<form><input type=checkbox><button>OK</button></form>",
                             "<noscript>Enable JavaScript</noscript>",
                             "<script>setTimeout(()=>location.reload(),5e3)</script>"])
        elif kind in ("consent", "search"):
            form = r.choice(["", "<form><button>OK</button></form>", "<form><input name=q><button>OK</button></form>"])
        head = self.tag() if r.random() < 0.9 else ""
        if r.random() < 0.1:
            head += f'<meta property="og:type" content="{r.choice(["article", "website"])}">'
        home = f"<a href=/>{self.site}</a>" if r.random() < 0.3 else ""
        menu = self.menu() if kind in ("empty", "missing") and r.random() < 0.5 else ""
        return self.page(head, menu + self.heading() + self.paragraphs() + form + home)

    def flash(self, day):
        r, head, date, by = self.r, self.tag(), "", ""
        stamp = f"2026-01-{day:02}T{r.randrange(24):02}:{r.randrange(60):02}:00Z"
        if r.random() < 0.5:
            head += '<meta property="og:type" content="article">'
        if r.random() < 0.4:
            head += f'<meta property="article:published_time" content="{stamp}">'
        if r.random() < 0.3:
            data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": self.title,
                    "datePublished": stamp}
            head += f'<script type="application/ld+json">{json.dumps(data)}</script>'
        if r.random() < 0.6:
            date = r.choice([f"<time datetime={stamp}>{stamp[:10]}</time>", f"<div>{day}.01.2026</div>",
                             f"<span class=date>2026-01-{day:02} 11:20</span>"])
        if r.random() < 0.2:
            by = "<p class=byline>" + r.choice(["Mina Karo", "Jonas Fell", "L. Marsh"]) + "</p>"
        menu = self.menu() if r.random() < 0.6 else ""
        story = f"<h1>{self.title}</h1>{date}{by}{self.paragraphs()}"
        return self.page(head, menu + (f"<article>{story}</article>" if r.random() < 0.4 else story))


def pages(what):
    """Yields id, page and address of each page; three ways to write each row."""
    for number, (language, kind, title, texts) in enumerate(rows(f"tiny_{FILES[what]}.txt")):
        host = "site-%d.test" % (zlib.crc32(f"{what} {number}".encode()) % 10_000)
        paths = STORY_PATHS if kind in ("flash", "check", "missing", "error", "consent") else OTHER_PATHS
        for way in range(3):
            r = random.Random(f"{what} {number} {way}")
            maker = Maker(r, language, title, texts)
            page = maker.notice(kind) if what == "notice" else maker.flash(r.randrange(1, 29))
            yield f"{what}-{language}-{number}/{way}", page, f"http://{host}{address(r, paths)}"


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for what in FILES:
        for name, page, url in pages(what):
            file = folder / f"{name.replace('/', '-')}.html"
            file.write_text(page, encoding="utf-8")
            print(json.dumps({"id": name, "file": str(file), "url": url}))


if __name__ == "__main__":
    main()
