"""What the crawl scripts share: a newsroom of ../shared served on loopback, Offprint run against it, the two compared."""
import contextlib, json, os, re, signal, sqlite3, subprocess, sys, time
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("OFFPRINT_SHARED", ROOT.parent / "shared"))
NEWSROOM = SHARED / "newsroom" / "newsroom.py"
# Else it would end the script at once, without the `finally` that ends its servers and crawlers.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
FEEDS = {"rss": "/rss.xml", "atom": "/atom.xml", "json": "/feed.json", "rdf": "/index.rdf"}


def need_shared():
    if not NEWSROOM.exists():
        print(f"skipped: {NEWSROOM} is not there")
        sys.exit(0)


def offprint_binary():
    """The release build, made if need be."""
    given = os.environ.get("OFFPRINT_BIN")
    if given:
        return Path(given)
    subprocess.run(["swift", "build", "-c", "release", "--product", "offprint"], cwd=ROOT, check=True,
                   stdout=subprocess.DEVNULL)
    return ROOT / ".build/release/offprint"


def make(folder, *options):
    """Makes a newsroom once; the same options give the same bytes."""
    folder = Path(folder)
    if not (folder / "sites.json").exists():
        subprocess.run([sys.executable, NEWSROOM, "make", "--out", str(folder), *map(str, options)], check=True)
    return folder


@contextlib.contextmanager
def started(command, **options):
    """A process for the time of a block; what is left of it then, and of what it started, is killed."""
    process = subprocess.Popen(list(map(str, command)), start_new_session=True, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextlib.contextmanager
def serving(folder, *options):
    for log in ("access.log", "hostile.log"):
        (folder / "run" / log).unlink(missing_ok=True)
    server = subprocess.Popen([sys.executable, str(NEWSROOM), "serve", "--dir", str(folder), *options],
                              stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        if "newsroom:" not in line:
            raise SystemExit(f"the newsroom did not start: {line}")
        yield server
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(20)


class Crawl:
    """A store, a configuration file, and commands on them."""

    def __init__(self, folder, newsroom, **settings):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.store = self.folder / "offprint.db"
        self.config = self.folder / "offprint.toml"
        self.binary = offprint_binary()
        values = {"contact": "mailto:test@example.org", "allow-networks": ["127.0.0.0/8"], "min-delay": "0s",
                  "resolve-file": str(Path(newsroom) / "resolve.txt"), **settings}
        self.config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items()))

    def command(self, *words):
        return [str(self.binary), *map(str, words), "--store", str(self.store), "--config", str(self.config)]

    def run(self, *words, **options):
        return subprocess.run(self.command(*words), check=True, text=True, capture_output=True, **options)

    def start(self, *words):
        """See `started`."""
        return started(self.command(*words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def articles(self):
        lines = self.run("articles", "--json", "--limit", "1000000").stdout.splitlines()
        return [json.loads(line) for line in lines]

    def integrity(self):
        return sqlite3.connect(self.store).execute("PRAGMA integrity_check").fetchone()[0]


def key(url):
    """An address without tracking, scheme and trailing slash: good enough to join two lists."""
    url, _, query = url.partition("#")[0].partition("?")
    query = "&".join(x for x in query.split("&") if x and not x.startswith(("utm_", "ref=")))
    return unquote(url.split("://")[-1].rstrip("/") + ("?" + query if query else "")).lower()


def truth(newsroom):
    """The articles there from the start that robots.txt allows, by key."""
    rows = (json.loads(line) for line in open(newsroom / "manifest.jsonl"))
    return {key(x["url"]): x for x in rows if x["batch"] == 0 and x["rev"] == 1 and not x["disallowed"]}


def listed_by_feeds(newsroom):
    """The keys of what the feeds list, of the articles that robots.txt allows."""
    found = set()
    for site in json.load(open(newsroom / "sites.json"))["sites"]:
        path = newsroom / "www" / site["ip"] / FEEDS[site["feed"]].lstrip("/")
        text = path.read_text().replace("&amp;", "&")
        found |= {key(url) for url in re.findall(r'https?://[^\s"<>]+', text)}
    return found & set(truth(newsroom))


def fold(text):
    return " ".join((text or "").split())


def compare(expected, articles):
    """Counts of a crawl against the truth."""
    seen, extra, titles, days, bodies = {}, [], 0, 0, 0
    wrong = {"title": [], "date": []}
    for article in articles:
        keys = {key(u) for u in [article["url"], article["canonical"], *article["aliases"]]} & set(expected)
        own = key(article["url"])
        match = own if own in keys else next(iter(sorted(keys)), None)
        if match is None:
            extra.append(article["url"])
            continue
        seen.setdefault(match, []).append(article)
    for match, found in seen.items():
        row, article = expected[match], found[0]
        title_ok, day_ok = fold(article["title"]) == fold(row["title"]), article["date"] == row["date"][:10]
        titles += title_ok
        days += day_ok
        bodies += fold(article["body"]) == fold(row["body"])
        if not title_ok:
            wrong["title"].append((row["url"], row["title"], article["title"]))
        if not day_ok:
            wrong["date"].append((row["url"], row["date"], article["date"]))
    n = max(1, len(seen))
    return dict(expected=len(expected), stored=len(seen), share=len(seen) / max(1, len(expected)),
                twice=sum(len(found) > 1 for found in seen.values()), extra=len(extra), title=titles / n, date=days / n,
                body=bodies / n, missing=sorted(set(expected) - set(seen)), extras=extra, wrong=wrong)


def newsroom_check(newsroom):
    out = subprocess.run([sys.executable, str(NEWSROOM), "check", "--dir", str(newsroom)], check=True, text=True,
                         capture_output=True).stdout
    return json.loads(out)


def report(name, result, check=None):
    line = (f"{name:<34} stored {result['stored']}/{result['expected']} ({100 * result['share']:.2f} %)  twice "
            f"{result['twice']}  extra {result['extra']}  title {100 * result['title']:.1f} %  date "
            f"{100 * result['date']:.1f} %  body equal {100 * result['body']:.1f} %")
    if check:
        line += f"  disallowed {check['disallowed_fetched']}"
    print(line, flush=True)
