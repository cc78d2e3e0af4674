/// The store's tables. Times are milliseconds since 1970 in UTC; words of closed lists are numbers, see table `word`.
enum Schema {
    /// Append only: a store's version is how many of these it has seen (`PRAGMA user_version`).
    static let migrations = [
        frontier, articles, log, views, logTrouble, lists, transport, pace, retention, interface, move, blocks,
        aliases, indexes, leases, parts, kin,
    ]

    /// `PRAGMA application_id`: "OffP".
    static let applicationID: Int64 = 0x4F66_6650

    /// A URL's text stands once, in `address`; what else is known of it refers to it. `hash` finds a key, the text
    /// then decides (a unique index over the text would double the size). `host.due` is when the host's first URL that
    /// is not leased is due, kept by `Hosts.refresh`, so that a lease reads a few hosts and never all of the frontier.
    private static let frontier = """
        CREATE TABLE word (list TEXT NOT NULL, code INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (list, code))
            STRICT, WITHOUT ROWID;
        CREATE TABLE host (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, pages INTEGER NOT NULL DEFAULT 0,
            ready INTEGER NOT NULL DEFAULT 0, due INTEGER,
            turn INTEGER GENERATED ALWAYS AS (max(due, ready)) VIRTUAL) STRICT;
        CREATE INDEX host_turn ON host (turn);
        CREATE TABLE address (
            id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, host INTEGER NOT NULL REFERENCES host,
            url TEXT NOT NULL, key TEXT) STRICT;
        CREATE INDEX address_hash ON address (hash);
        CREATE TABLE source (
            id INTEGER PRIMARY KEY, address INTEGER NOT NULL UNIQUE REFERENCES address, url TEXT NOT NULL,
            kind INTEGER NOT NULL, title TEXT, state INTEGER NOT NULL, added INTEGER NOT NULL, settings TEXT,
            last_new INTEGER) STRICT;
        CREATE TABLE frontier (
            address INTEGER PRIMARY KEY REFERENCES address, host INTEGER NOT NULL REFERENCES host,
            source INTEGER REFERENCES source, priority INTEGER NOT NULL, parked INTEGER NOT NULL, next INTEGER,
            kind INTEGER NOT NULL, rule INTEGER NOT NULL, depth INTEGER NOT NULL, hops INTEGER NOT NULL,
            found_on INTEGER REFERENCES address, added INTEGER NOT NULL, visits INTEGER NOT NULL DEFAULT 0,
            failures INTEGER NOT NULL DEFAULT 0, respelled INTEGER NOT NULL DEFAULT 0, last_visit INTEGER,
            last_ok INTEGER, outcome INTEGER, reason INTEGER, status INTEGER, article INTEGER,
            etag TEXT, last_modified TEXT, rhythm TEXT, hint TEXT,
            leads_to INTEGER REFERENCES address) STRICT;
        CREATE INDEX frontier_due ON frontier (host, priority, next) WHERE parked = 0 AND next IS NOT NULL;
        CREATE INDEX frontier_leads ON frontier (leads_to) WHERE leads_to IS NOT NULL;
        CREATE INDEX frontier_source ON frontier (source);
        CREATE TABLE shared (
            address INTEGER NOT NULL REFERENCES frontier ON DELETE CASCADE, source INTEGER NOT NULL REFERENCES source,
            PRIMARY KEY (address, source)) STRICT, WITHOUT ROWID;
        CREATE INDEX shared_source ON shared (source);
        CREATE TABLE lease (
            address INTEGER PRIMARY KEY REFERENCES frontier ON DELETE CASCADE, owner TEXT NOT NULL,
            until INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE INDEX lease_until ON lease (until);
        CREATE TABLE refused (
            host INTEGER NOT NULL, reason INTEGER NOT NULL, seen INTEGER NOT NULL, kept INTEGER NOT NULL,
            PRIMARY KEY (host, reason)) STRICT, WITHOUT ROWID;
        CREATE TABLE refusal (
            address INTEGER NOT NULL REFERENCES address, reason INTEGER NOT NULL, rule INTEGER NOT NULL,
            found_on INTEGER, source INTEGER, detail TEXT, first INTEGER NOT NULL, last INTEGER NOT NULL,
            times INTEGER NOT NULL, PRIMARY KEY (address, reason)) STRICT, WITHOUT ROWID;
        CREATE TABLE robots (
            origin TEXT PRIMARY KEY, status INTEGER, fetched INTEGER NOT NULL, expires INTEGER NOT NULL,
            delay INTEGER, etag TEXT, last_modified TEXT, body BLOB NOT NULL) STRICT;
        """

    /// What a page said, in columns; the same for an article and for the revisions before it.
    static let content = """
        title TEXT NOT NULL, kicker TEXT, standfirst TEXT, authors TEXT, published TEXT, modified TEXT, language TEXT,
        canonical TEXT, site_name TEXT, section TEXT, tags TEXT, lead_image TEXT, kind TEXT NOT NULL, origin TEXT,
        provenance TEXT, body TEXT NOT NULL, text TEXT NOT NULL
        """

    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT, address INTEGER NOT NULL REFERENCES address,
            source INTEGER REFERENCES source, site TEXT NOT NULL, digest BLOB NOT NULL,
            copy_of INTEGER REFERENCES article, first_seen INTEGER NOT NULL, last_changed INTEGER NOT NULL,
            revision INTEGER NOT NULL, checksum INTEGER NOT NULL, \(content)) STRICT;
        CREATE INDEX article_seen ON article (first_seen);
        CREATE INDEX article_source ON article (source, first_seen);
        CREATE INDEX article_digest ON article (digest, site);
        CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;
        CREATE TABLE revision (
            article INTEGER NOT NULL REFERENCES article, revision INTEGER NOT NULL, last_changed INTEGER NOT NULL,
            digest BLOB NOT NULL, checksum INTEGER NOT NULL, \(content), PRIMARY KEY (article, revision)) STRICT;
        CREATE TABLE alias (
            address INTEGER PRIMARY KEY REFERENCES address, article INTEGER NOT NULL REFERENCES article,
            how INTEGER, added INTEGER NOT NULL) STRICT;
        CREATE INDEX alias_article ON alias (article);
        """

    private static let log = """
        CREATE TABLE log (
            id INTEGER PRIMARY KEY, time INTEGER NOT NULL, address INTEGER REFERENCES address, url TEXT,
            host INTEGER NOT NULL REFERENCES host, source INTEGER, kind INTEGER NOT NULL, outcome INTEGER NOT NULL,
            reason INTEGER, status INTEGER, bytes INTEGER NOT NULL, body_bytes INTEGER NOT NULL, ms INTEGER NOT NULL,
            first_byte_ms INTEGER, hops INTEGER NOT NULL, article INTEGER, next INTEGER, remote TEXT, detail TEXT
            ) STRICT;
        CREATE INDEX log_time ON log (time);
        CREATE INDEX log_host ON log (host, time);
        CREATE INDEX log_source ON log (source, time) WHERE source IS NOT NULL;
        CREATE INDEX log_address ON log (address, time) WHERE address IS NOT NULL;
        """

    /// What went wrong is asked for most and is the smaller part: `log --outcome failed`, `log --reason robots`. The
    /// numbers from 8 on are refused, postponed and failed.
    private static let logTrouble = """
        CREATE INDEX log_trouble ON log (outcome, time) WHERE outcome >= 8;
        CREATE INDEX log_reason ON log (reason, time) WHERE reason IS NOT NULL;
        """

    /// The first two views; `interface` makes them anew.
    private static let views = """
        CREATE VIEW v_article AS SELECT a.id, a.title, a.authors, substr(a.published, 1, 10) AS date, a.published,
            a.modified, a.language, u.url, coalesce(a.canonical, u.url) AS canonical, a.site, a.site_name, a.section,
            a.tags, a.lead_image, a.kind, s.url AS source, a.first_seen, a.last_changed, a.revision, a.copy_of,
            a.provenance, a.text
            FROM article a JOIN address u ON u.id = a.address LEFT JOIN source s ON s.id = a.source;
        CREATE VIEW v_log AS SELECT l.id, l.time, strftime('%Y-%m-%dT%H:%M:%SZ', l.time / 1000, 'unixepoch') AS at,
            coalesce(l.url, u.url) AS url, h.name AS host, s.url AS source, k.word AS kind, o.word AS outcome,
            r.word AS reason, l.detail, l.status, l.bytes, l.body_bytes, l.ms, l.first_byte_ms, l.remote AS address,
            l.hops, l.article, l.next
            FROM log l JOIN host h ON h.id = l.host LEFT JOIN address u ON u.id = l.address
            LEFT JOIN source s ON s.id = l.source LEFT JOIN word k ON k.list = 'kind' AND k.code = l.kind
            LEFT JOIN word o ON o.list = 'outcome' AND o.code = l.outcome
            LEFT JOIN word r ON r.list = 'reason' AND r.code = l.reason;
        """

    /// Which list of `sources.d` a source stands in; NULL for one that a command added.
    private static let lists = "ALTER TABLE source ADD COLUMN file TEXT"

    /// How each fetch went on the wire, and how far a URL's validators are believed.
    private static let transport = """
        ALTER TABLE frontier ADD COLUMN trust INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE log ADD COLUMN http TEXT;
        ALTER TABLE log ADD COLUMN tls TEXT;
        ALTER TABLE log ADD COLUMN name_ms INTEGER;
        ALTER TABLE log ADD COLUMN connect_ms INTEGER;
        ALTER TABLE log ADD COLUMN tls_ms INTEGER;
        ALTER TABLE log ADD COLUMN reused INTEGER;
        """

    /// How visits are paced, and the rhythms in the form that the pace is reckoned from: version, items and days in
    /// thousandths, when observing began, the last look, then zeros for what the old form did not hold.
    private static let pace = """
        CREATE TABLE pace (
            id INTEGER PRIMARY KEY CHECK (id = 1), scale INTEGER NOT NULL, solved INTEGER NOT NULL,
            debt INTEGER NOT NULL, reckoned INTEGER NOT NULL) STRICT;
        CREATE INDEX frontier_rhythm ON frontier (parked) WHERE rhythm IS NOT NULL;
        UPDATE frontier SET rhythm = printf('2 %d %d %d %d 0 0', 1000 * json_extract(rhythm, '$.items'),
            1000 * json_extract(rhythm, '$.days'),
            json_extract(rhythm, '$.seen') - 86400000 * json_extract(rhythm, '$.days'), json_extract(rhythm, '$.seen'))
            WHERE json_valid(rhythm);
        """

    /// What retention took out stays as a tombstone: the row without its words, which still finds every URL and body of
    /// the article. The seal covers what the checksum of the words does not (`Seal`).
    private static let retention = """
        ALTER TABLE article ADD COLUMN pruned INTEGER;
        ALTER TABLE article ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE revision ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
        UPDATE article SET seal = \(Seal.article);
        UPDATE revision SET seal = \(Seal.revision);
        DROP INDEX article_seen;
        CREATE INDEX article_seen ON article (first_seen) WHERE pruned IS NULL;
        DROP INDEX article_source;
        CREATE INDEX article_source ON article (source, first_seen) WHERE pruned IS NULL;
        CREATE INDEX refusal_last ON refusal (last);
        """

    /// Permanent redirects of sources, observed and followed (`SourceMove`).
    private static let move = """
        CREATE TABLE move (
            id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source,
            origin INTEGER NOT NULL REFERENCES address, target INTEGER NOT NULL REFERENCES address,
            first INTEGER NOT NULL, last INTEGER NOT NULL, times INTEGER NOT NULL, moved INTEGER, undone INTEGER,
            UNIQUE (source, origin, target)) STRICT;
        CREATE INDEX move_origin ON move (origin);
        """

    /// The views that other programs may rely on (`sqlite3 -readonly offprint.db`).
    private static let interface = StoreView.creating

    /// In how many articles of a host each block of text stood, by its fingerprint.
    private static let blocks = """
        CREATE TABLE block_host (host INTEGER PRIMARY KEY REFERENCES host, articles INTEGER NOT NULL) STRICT;
        CREATE TABLE block (
            host INTEGER NOT NULL REFERENCES host, hash INTEGER NOT NULL, articles INTEGER NOT NULL,
            PRIMARY KEY (host, hash)) STRICT, WITHOUT ROWID;
        """

    /// Aliases under seals; tombstones by their age.
    private static let aliases = """
        ALTER TABLE alias ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
        UPDATE alias SET seal = \(Seal.alias);
        CREATE INDEX article_pruned ON article (pruned) WHERE pruned IS NOT NULL;
        """

    /// The visits of one URL and of one source stand in the order in which they were written, so that two indexes of
    /// the log need no time: seven bytes a visit each. Rhythms are found host by host (`Paces`): an index of them costs
    /// more at every visit than it saves.
    private static let indexes = """
        DROP INDEX log_address;
        CREATE INDEX log_address ON log (address) WHERE address IS NOT NULL;
        DROP INDEX log_source;
        CREATE INDEX log_source ON log (source) WHERE source IS NOT NULL;
        DROP INDEX frontier_rhythm;
        """

    /// Leases are few: to look through all of them once in a while costs less than an index of them at every visit.
    private static let leases = "DROP INDEX lease_until"

    /// The pages over which a site spreads an article; NULL where it stands on one.
    private static let parts = """
        ALTER TABLE article ADD COLUMN parts TEXT;
        ALTER TABLE revision ADD COLUMN parts TEXT;
        """

    /// What somebody has said of two articles, the one with the smaller number first: that they are copies, or are not.
    private static let kin = """
        CREATE TABLE kin (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, is_copy INTEGER NOT NULL,
            added INTEGER NOT NULL, PRIMARY KEY (article, other)) STRICT, WITHOUT ROWID;
        CREATE INDEX kin_other ON kin (other);
        """
}
