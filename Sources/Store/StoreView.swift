/// A view that readers with other programs may rely on (STORE-09): its columns keep their names and meanings.
public struct StoreView: Sendable {
    public struct Column: Sendable {
        public let name: String
        /// A sentence without its full stop.
        public let meaning: String

        init(_ name: String, _ meaning: String) { (self.name, self.meaning) = (name, meaning) }
    }

    public let name: String
    /// What one row is.
    public let row: String
    /// In their order.
    public let columns: [Column]
    /// The SELECT behind it.
    let sql: String

    /// All of them. The schema makes the views from these, so what is told of them is what they have.
    public static let all = [article, log, source, frontier, revision, alias, refusal, tombstone]

    static let creating = all.map { "DROP VIEW IF EXISTS \($0.name); CREATE VIEW \($0.name) AS \($0.sql);" }
        .joined(separator: "\n")
}

extension StoreView {
    private typealias C = Column

    static let article = StoreView(
        name: "v_article", row: "an article as its page says it now",
        columns: [
            C("id", "its number"), C("title", "the headline"), C("authors", "a JSON array of objects with a name"),
            C("date", "the day of publication as written"),
            C("published", "day, time and zone as far as written"), C("modified", "the same of the last change"),
            C("language", "BCP 47"), C("url", "where it was fetched"),
            C("canonical", "what the page names as its address, else url"), C("site", "registrable domain"),
            C("site_name", "what the site calls itself"), C("section", "as the page names it"),
            C("tags", "a JSON array"), C("lead_image", "a JSON object"), C("kind", "what sort of page it is"),
            C("source", "URL of the source that led to it"), C("first_seen", "when it was stored"),
            C("last_changed", "when this revision was stored"), C("revision", "counted from 1"),
            C("copy_of", "number of the article at another site whose text it has"),
            C("provenance", "a JSON object: the rule that read each field"), C("text", "the body as plain text"),
        ],
        sql: """
            SELECT a.id, a.title, a.authors, substr(a.published, 1, 10) AS date, a.published, a.modified, a.language,
                u.url, coalesce(a.canonical, u.url) AS canonical, a.site, a.site_name, a.section, a.tags, a.lead_image,
                a.kind, s.url AS source, a.first_seen, a.last_changed, a.revision, a.copy_of, a.provenance, a.text
            FROM article a JOIN address u ON u.id = a.address LEFT JOIN source s ON s.id = a.source
            WHERE a.pruned IS NULL
            """)

    static let log = StoreView(
        name: "v_log", row: "a visit",
        columns: [
            C("id", "its number, in the order of writing"), C("time", "when it began"),
            C("at", "the same as text, UTC"),
            C("url", "what was visited"), C("host", "host, with a port that is not usual"),
            C("source", "URL of the source that led there"), C("kind", "what was expected there"),
            C("outcome", "how it ended, a word of `log --words`"), C("reason", "why, a word of `log --words`"),
            C("detail", "more of it in words"), C("status", "of HTTP"), C("bytes", "of the body on the wire"),
            C("body_bytes", "after decompression"), C("ms", "milliseconds to the end"),
            C("first_byte_ms", "milliseconds to the first byte"), C("address", "the connected address"),
            C("hops", "redirects that led here"), C("article", "number of the article it concerns"),
            C("next", "when the URL is visited again"), C("http", "version"), C("tls", "version"),
            C("name_ms", "milliseconds to the end of name lookup"),
            C("connect_ms", "milliseconds to the end of connecting"),
            C("tls_ms", "milliseconds to the end of the handshake"), C("reused", "1: over an earlier connection"),
        ],
        sql: """
            SELECT l.id, l.time, strftime('%Y-%m-%dT%H:%M:%SZ', l.time / 1000, 'unixepoch') AS at,
                coalesce(l.url, u.url) AS url, h.name AS host, s.url AS source, k.word AS kind, o.word AS outcome,
                r.word AS reason, l.detail, l.status, l.bytes, l.body_bytes, l.ms, l.first_byte_ms,
                l.remote AS address, l.hops, l.article, l.next, l.http, l.tls, l.name_ms, l.connect_ms, l.tls_ms,
                l.reused
            FROM log l JOIN host h ON h.id = l.host LEFT JOIN address u ON u.id = l.address
            LEFT JOIN source s ON s.id = l.source \(words(of: "l"))
            """)

    static let source = StoreView(
        name: "v_source", row: "a source",
        columns: [
            C("id", "its number"), C("url", "as it was seeded"), C("title", "as given or read"),
            C("kind", "feed, sitemap, section, article, or unknown before the first visit"),
            C("state", "active or paused"), C("added", "when it was seeded"),
            C("file", "the list of sources.d it stands in"), C("settings", "a JSON object of its own settings"),
            C("last_new", "when it last gave a new article"), C("articles", "how many came by it"),
            C("last_visit", "of its seed"), C("last_ok", "when its seed was last fetched well"),
            C("outcome", "of the last visit"), C("reason", "of the last visit"), C("status", "of HTTP"),
            C("failures", "in a row"), C("next", "when its seed is visited again"),
        ],
        sql: """
            SELECT s.id, s.url, s.title, k.word AS kind, iif(s.state = 0, 'active', 'paused') AS state, s.added, s.file,
                s.settings, s.last_new,
                (SELECT count(*) FROM article WHERE source = s.id AND pruned IS NULL) AS articles, f.last_visit,
                f.last_ok, o.word AS outcome, r.word AS reason, f.status, f.failures, f.next
            FROM source s LEFT JOIN frontier f ON f.address = s.address
            LEFT JOIN word k ON k.list = 'kind' AND k.code = s.kind
            LEFT JOIN word o ON o.list = 'outcome' AND o.code = f.outcome
            LEFT JOIN word r ON r.list = 'reason' AND r.code = f.reason WHERE s.state <> 2
            """)

    static let frontier = StoreView(
        name: "v_frontier", row: "a URL that was taken in",
        columns: [
            C("id", "its number"), C("url", "what is fetched"), C("host", "host, with a port that is not usual"),
            C("source", "URL of the source that led to it"), C("kind", "what it was found to be, or is expected to be"),
            C("rule", "how it was found: seed, feed, sitemap, section, link …"), C("found_on", "where it was found"),
            C("depth", "links from the seed"), C("hops", "redirects from what was found"), C("added", "when"),
            C("next", "when it is visited next"), C("paused", "1: its source is paused"),
            C("leased_until", "while it is being visited"), C("visits", "so far"), C("failures", "in a row"),
            C("last_visit", "when"), C("last_ok", "when it was last fetched well"), C("outcome", "of the last visit"),
            C("reason", "of the last visit"), C("status", "of HTTP"), C("article", "number of the article there"),
            C("leads_to", "where its redirect leads"),
        ],
        sql: """
            SELECT f.address AS id, u.url, h.name AS host, s.url AS source, k.word AS kind, d.word AS rule,
                p.url AS found_on, f.depth, f.hops, f.added, f.next, f.parked AS paused, e.until AS leased_until,
                f.visits, f.failures, f.last_visit, f.last_ok, o.word AS outcome, r.word AS reason, f.status,
                f.article, t.url AS leads_to
            FROM frontier f JOIN address u ON u.id = f.address JOIN host h ON h.id = f.host
            LEFT JOIN source s ON s.id = f.source LEFT JOIN address p ON p.id = f.found_on
            LEFT JOIN address t ON t.id = f.leads_to LEFT JOIN lease e ON e.address = f.address
            LEFT JOIN word d ON d.list = 'rule' AND d.code = f.rule \(words(of: "f"))
            """)

    static let revision = StoreView(
        name: "v_revision", row: "what an article's page said before",
        columns: [
            C("article", "number of the article"), C("revision", "counted from 1"), C("title", "the headline then"),
            C("authors", "a JSON array"), C("published", "as written then"), C("modified", "as written then"),
            C("language", "BCP 47"), C("last_changed", "when this revision was stored"),
            C("text", "the body as plain text"),
        ],
        sql: """
            SELECT article, revision, title, authors, published, modified, language, last_changed, text FROM revision
            """)

    static let alias = StoreView(
        name: "v_alias", row: "a URL that leads to an article",
        columns: [
            C("article", "number of the article"), C("url", "the URL"),
            C("how", "redirect, canonical or link; NULL where the article was fetched"), C("added", "when"),
        ],
        sql: """
            SELECT l.article, u.url, d.word AS how, l.added FROM alias l JOIN address u ON u.id = l.address
            LEFT JOIN word d ON d.list = 'rule' AND d.code = l.how
            """)

    static let refusal = StoreView(
        name: "v_refusal", row: "a URL that was not taken in, of those that are remembered",
        columns: [
            C("url", "the URL"), C("reason", "why, a word of `log --words`"), C("detail", "more of it in words"),
            C("rule", "how it was found"), C("found_on", "where it was found"),
            C("source", "URL of the source that led there"), C("first", "when it was refused first"),
            C("last", "and last"), C("times", "how often"),
        ],
        sql: """
            SELECT u.url, r.word AS reason, f.detail, d.word AS rule, p.url AS found_on, s.url AS source, f.first,
                f.last, f.times
            FROM refusal f JOIN address u ON u.id = f.address LEFT JOIN address p ON p.id = f.found_on
            LEFT JOIN source s ON s.id = f.source LEFT JOIN word d ON d.list = 'rule' AND d.code = f.rule
            LEFT JOIN word r ON r.list = 'reason' AND r.code = f.reason
            """)

    static let tombstone = StoreView(
        name: "v_tombstone", row: "an article that retention took out",
        columns: [
            C("id", "number of the article"), C("url", "where it was fetched"), C("site", "registrable domain"),
            C("first_seen", "when it was stored"), C("pruned", "when it was taken out"),
        ],
        sql: """
            SELECT a.id, u.url, a.site, a.first_seen, a.pruned FROM article a JOIN address u ON u.id = a.address
            WHERE a.pruned IS NOT NULL
            """)

    /// Joins that put words in the place of the numbers of `kind`, `outcome` and `reason`.
    private static func words(of table: String) -> String {
        [("k", "kind"), ("o", "outcome"), ("r", "reason")].map { alias, list in
            "LEFT JOIN word \(alias) ON \(alias).list = '\(list)' AND \(alias).code = \(table).\(list)"
        }.joined(separator: "\n")
    }
}
