"""What the scripts damage and faults share: a small site on loopback, and an ingest of it."""
import http.server, json, sqlite3, subprocess, threading
from pathlib import Path

import bed

WORDS = "the council of the valley met again about the bridge and put the vote off until the spring".split()


def story(number):
    parts = "".join(f"<p>Part {part} of story {number}: {' '.join(WORDS[(number + part) % 9:])}, and {number * part} "
                    f"residents asked what it would cost them and who had signed for it.</p>" for part in range(1, 7))
    return (f'<!DOCTYPE html><html lang="en"><head><title>Story {number}</title><meta property="og:type" '
            f'content="article"><meta property="article:published_time" content="2026-01-09T10:00:00Z"></head>'
            f"<body><article><h1>Story {number}</h1>{parts}</article></body></html>")


class Site:
    """A feed and its stories, served until the process ends."""

    def __init__(self, stories):
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                body = site.page(self.path)
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "application/rss+xml" if self.path == "/feed" else "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                pass

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, *words):
                """A crawler that is killed breaks its connections."""

        self.stories = stories
        self.server = Server(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, path):
        if path == "/feed":
            items = "".join(f"<item><title>Story {n}</title><link>{self.origin}/{n}</link></item>"
                            for n in range(self.stories))
            return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Storm</title>{items}</channel></rss>'.encode()
        number = path[1:]
        return story(int(number)).encode() if number.isdigit() and int(number) < self.stories else b""


class Ingest(bed.Crawl):
    """A store in a folder of its own, seeded with the site's feed."""

    def __init__(self, folder, site):
        super().__init__(folder, folder, **{"min-free-space": "0B"})
        text = self.config.read_text()
        self.config.write_text("".join(line + "\n" for line in text.splitlines() if "resolve-file" not in line))
        self.run("seed", "add", f"{site.origin}/feed")

    def stored(self):
        """The URLs of the articles, and what SQLite says of the file."""
        connection = sqlite3.connect(self.store, timeout=10)
        try:
            rows = [url for (url,) in connection.execute("SELECT url FROM v_article")]
            return rows, connection.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            connection.close()

    def check(self):
        """`db check`: whether it finds nothing, and its lines."""
        done = subprocess.run(self.command("db", "check"), text=True, capture_output=True)
        return done.returncode, done.stdout + done.stderr
