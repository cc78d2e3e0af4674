#!/usr/bin/env python3
"""Prints what `offprint extract --jsonl` reads for the sections or the stories of invented news sites.

    newsroom_pages.py bundled PROGRAM FOLDER sections|stories | offprint extract --jsonl --features lines > out.jsonl
    newsroom_pages.py made FOLDER sections|stories [--share 10]

`bundled` runs the program `newsroom` of this package and fetches its seven orderly sites into FOLDER; `made` takes what
`newsroom.py make` of ../shared has written, and of its stories one in --share. The model in use has learned from the
bundled one and from `make --sites 40 --articles 600 --batches 0 --seed 1`.
"""
import argparse, html, json, re, subprocess, urllib.error, urllib.parse, urllib.request, zlib
from pathlib import Path

LINK = re.compile(r"""<a\s[^>]*href=["']([^"'#]+)""", re.I)
# What robots.txt forbids, and other forms of the same stories.
APART = re.compile(r"/(search|private|print|amp|r|tag)(/|\?|$)")


def fetch(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.headers.get_content_type(), answer.read()


def pages(home):
    """Yields the pages of a site by their address, following the links from its home page."""
    waiting, seen = [home], {home}
    while waiting:
        url = waiting.pop(0)
        try:
            kind, body = fetch(url)
        except urllib.error.HTTPError:
            continue
        if kind != "text/html":
            continue
        yield url, body
        for link in LINK.findall(body.decode("latin-1")):
            # The bytes of a path, whatever the charset: the links of these sites are ASCII.
            target = urllib.parse.urljoin(url, html.unescape(link)).split("?")[0]
            if target.startswith(home) and target not in seen and not APART.search(target[len(home) - 1:]):
                seen.add(target)
                waiting.append(target)


def bundled(args):
    program = subprocess.Popen([args.program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = urllib.parse.urlsplit(program.stdout.readline().split()[1]).port
        for number in range(1, 8):
            home = f"http://127.41.0.{number}:{port}/"
            for url, body in pages(home):
                path = url[len(home):]
                # A section is one word below the home page.
                if ("/" in path.rstrip("/") or "." in path) == (args.what == "stories"):
                    file = args.folder / f"{number}-{path.strip('/').replace('/', '-') or 'home'}.html"
                    file.write_bytes(body)
                    yield f"newsroom-{number}/{path}", file, f"http://site-{number}.test/{path}"
    finally:
        program.terminate()
        program.wait()


def made(args):
    return made_sections(args.folder) if args.what == "sections" else made_stories(args.folder, args.share)


def made_sections(folder):
    for site in json.loads((folder / "sites.json").read_text(encoding="utf-8"))["sites"]:
        for name in ["", *site["sections"]]:
            file = folder / "www" / site["ip"] / f"{name or 'index'}.html"
            yield f"{site['host']}/{name}", file, f"{site['base']}/{urllib.parse.quote(name)}"


def made_stories(folder, share):
    for row in map(json.loads, open(folder / "manifest.jsonl", encoding="utf-8")):
        if row["batch"] == 0 and zlib.crc32(row["url"].encode()) % share == 0:
            yield row["url"].split("/", 2)[2], stored(folder / "www" / row["ip"], row["url"]), row["url"]


def stored(root, url):
    """Where the page of a story lies, as `disk` of newsroom.py says it."""
    path = urllib.parse.unquote(url.split("/", 3)[3]).rstrip("/")
    if path.startswith("?p="):
        path = "_p/" + path[3:]
    return root / (path if path.endswith(".html") else path + ".html")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ways = options.add_subparsers(required=True)
    for way in (bundled, made):
        command = ways.add_parser(way.__name__)
        if way is bundled:
            command.add_argument("program")
        command.add_argument("folder", type=Path)
        command.add_argument("what", choices=["sections", "stories"])
        command.add_argument("--share", type=int, default=10)
        command.set_defaults(way=way)
    args = options.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    for name, file, url in args.way(args):
        print(json.dumps({"id": name, "file": str(file), "url": url}))


if __name__ == "__main__":
    main()
