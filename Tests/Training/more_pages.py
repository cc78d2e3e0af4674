#!/usr/bin/env python3
"""Prints what `offprint extract --jsonl` reads for the pages of formasaurus, for train_page.py --more.

    pip download --no-deps formasaurus==0.10.0; unzip -d FOLDER formasaurus-0.10.0-*.whl
    more_pages.py EVAL FOLDER/formasaurus/data | offprint extract --jsonl --features lines > more.jsonl

The package holds the pages its own models learn from: logins, registrations, searches, shops, home pages.
"""
import json, sys
from pathlib import Path
from urllib.parse import urlsplit

# Stories all the same.
STORIES = {"81", "202", "261", "719", "845"}


def domain(host):
    parts = host.split(":")[0].split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2 else parts[-2:])


def hosts(folder):
    """The hosts of the annotated pages by their domain: what is of one host is learned or judged together."""
    known = {}
    for name in ("kinds/kinds.jsonl", "gold.jsonl"):
        for row in map(json.loads, open(folder / name, encoding="utf-8")):
            host = row.get("site") or urlsplit(row["url"]).netloc
            known[domain(host)] = host
    return known


def main():
    annotated, data = Path(sys.argv[1]), Path(sys.argv[2])
    known = hosts(annotated)
    for path, page in json.loads((data / "index.json").read_text(encoding="utf-8")).items():
        if Path(path).stem not in STORIES:
            own = domain(urlsplit(page["url"]).netloc)
            row = {"id": f"{known.get(own, own)}/{Path(path).name}", "file": str(data / path), "url": page["url"]}
            print(json.dumps(row))


if __name__ == "__main__":
    main()
