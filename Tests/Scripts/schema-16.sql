-- The schema of version 16, as Offprint had it then; `upgrade` fills it with articles. UpgradeTests compares it.
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
    last_new INTEGER, file TEXT) STRICT;
CREATE TABLE frontier (
    address INTEGER PRIMARY KEY REFERENCES address, host INTEGER NOT NULL REFERENCES host,
    source INTEGER REFERENCES source, priority INTEGER NOT NULL, parked INTEGER NOT NULL, next INTEGER,
    kind INTEGER NOT NULL, rule INTEGER NOT NULL, depth INTEGER NOT NULL, hops INTEGER NOT NULL,
    found_on INTEGER REFERENCES address, added INTEGER NOT NULL, visits INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0, respelled INTEGER NOT NULL DEFAULT 0, last_visit INTEGER,
    last_ok INTEGER, outcome INTEGER, reason INTEGER, status INTEGER, article INTEGER,
    etag TEXT, last_modified TEXT, rhythm TEXT, hint TEXT,
    leads_to INTEGER REFERENCES address, trust INTEGER NOT NULL DEFAULT 0) STRICT;
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
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, address INTEGER NOT NULL REFERENCES address,
    source INTEGER REFERENCES source, site TEXT NOT NULL, digest BLOB NOT NULL,
    copy_of INTEGER REFERENCES article, first_seen INTEGER NOT NULL, last_changed INTEGER NOT NULL,
    revision INTEGER NOT NULL, checksum INTEGER NOT NULL, title TEXT NOT NULL, kicker TEXT, standfirst TEXT, authors TEXT, published TEXT, modified TEXT, language TEXT,
canonical TEXT, site_name TEXT, section TEXT, tags TEXT, lead_image TEXT, kind TEXT NOT NULL, origin TEXT,
provenance TEXT, body TEXT NOT NULL, text TEXT NOT NULL, pruned INTEGER, seal INTEGER NOT NULL DEFAULT 0, parts TEXT) STRICT;
CREATE INDEX article_digest ON article (digest, site);
CREATE INDEX article_copy ON article (copy_of) WHERE copy_of IS NOT NULL;
CREATE TABLE revision (
    article INTEGER NOT NULL REFERENCES article, revision INTEGER NOT NULL, last_changed INTEGER NOT NULL,
    digest BLOB NOT NULL, checksum INTEGER NOT NULL, title TEXT NOT NULL, kicker TEXT, standfirst TEXT, authors TEXT, published TEXT, modified TEXT, language TEXT,
canonical TEXT, site_name TEXT, section TEXT, tags TEXT, lead_image TEXT, kind TEXT NOT NULL, origin TEXT,
provenance TEXT, body TEXT NOT NULL, text TEXT NOT NULL, seal INTEGER NOT NULL DEFAULT 0, parts TEXT, PRIMARY KEY (article, revision)) STRICT;
CREATE TABLE alias (
    address INTEGER PRIMARY KEY REFERENCES address, article INTEGER NOT NULL REFERENCES article,
    how INTEGER, added INTEGER NOT NULL, seal INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX alias_article ON alias (article);
CREATE TABLE log (
    id INTEGER PRIMARY KEY, time INTEGER NOT NULL, address INTEGER REFERENCES address, url TEXT,
    host INTEGER NOT NULL REFERENCES host, source INTEGER, kind INTEGER NOT NULL, outcome INTEGER NOT NULL,
    reason INTEGER, status INTEGER, bytes INTEGER NOT NULL, body_bytes INTEGER NOT NULL, ms INTEGER NOT NULL,
    first_byte_ms INTEGER, hops INTEGER NOT NULL, article INTEGER, next INTEGER, remote TEXT, detail TEXT
    , http TEXT, tls TEXT, name_ms INTEGER, connect_ms INTEGER, tls_ms INTEGER, reused INTEGER) STRICT;
CREATE INDEX log_time ON log (time);
CREATE INDEX log_host ON log (host, time);
CREATE INDEX log_source ON log (source) WHERE source IS NOT NULL;
CREATE INDEX log_address ON log (address) WHERE address IS NOT NULL;
CREATE INDEX log_trouble ON log (outcome, time) WHERE outcome >= 8;
CREATE INDEX log_reason ON log (reason, time) WHERE reason IS NOT NULL;
CREATE TABLE pace (
    id INTEGER PRIMARY KEY CHECK (id = 1), scale INTEGER NOT NULL, solved INTEGER NOT NULL,
    debt INTEGER NOT NULL, reckoned INTEGER NOT NULL) STRICT;
CREATE INDEX article_seen ON article (first_seen) WHERE pruned IS NULL;
CREATE INDEX article_source ON article (source, first_seen) WHERE pruned IS NULL;
CREATE INDEX refusal_last ON refusal (last);
CREATE VIEW v_article AS SELECT a.id, a.title, a.authors, substr(a.published, 1, 10) AS date, a.published, a.modified, a.language,
    u.url, coalesce(a.canonical, u.url) AS canonical, a.site, a.site_name, a.section, a.tags, a.lead_image,
    a.kind, s.url AS source, a.first_seen, a.last_changed, a.revision, a.copy_of, a.provenance, a.text
FROM article a JOIN address u ON u.id = a.address LEFT JOIN source s ON s.id = a.source
WHERE a.pruned IS NULL;
CREATE VIEW v_log AS SELECT l.id, l.time, strftime('%Y-%m-%dT%H:%M:%SZ', l.time / 1000, 'unixepoch') AS at,
    coalesce(l.url, u.url) AS url, h.name AS host, s.url AS source, k.word AS kind, o.word AS outcome,
    r.word AS reason, l.detail, l.status, l.bytes, l.body_bytes, l.ms, l.first_byte_ms,
    l.remote AS address, l.hops, l.article, l.next, l.http, l.tls, l.name_ms, l.connect_ms, l.tls_ms,
    l.reused
FROM log l JOIN host h ON h.id = l.host LEFT JOIN address u ON u.id = l.address
LEFT JOIN source s ON s.id = l.source LEFT JOIN word k ON k.list = 'kind' AND k.code = l.kind
LEFT JOIN word o ON o.list = 'outcome' AND o.code = l.outcome
LEFT JOIN word r ON r.list = 'reason' AND r.code = l.reason;
CREATE VIEW v_source AS SELECT s.id, s.url, s.title, k.word AS kind, iif(s.state = 0, 'active', 'paused') AS state, s.added, s.file,
    s.settings, s.last_new,
    (SELECT count(*) FROM article WHERE source = s.id AND pruned IS NULL) AS articles, f.last_visit,
    f.last_ok, o.word AS outcome, r.word AS reason, f.status, f.failures, f.next
FROM source s LEFT JOIN frontier f ON f.address = s.address
LEFT JOIN word k ON k.list = 'kind' AND k.code = s.kind
LEFT JOIN word o ON o.list = 'outcome' AND o.code = f.outcome
LEFT JOIN word r ON r.list = 'reason' AND r.code = f.reason WHERE s.state <> 2;
CREATE VIEW v_frontier AS SELECT f.address AS id, u.url, h.name AS host, s.url AS source, k.word AS kind, d.word AS rule,
    p.url AS found_on, f.depth, f.hops, f.added, f.next, f.parked AS paused, e.until AS leased_until,
    f.visits, f.failures, f.last_visit, f.last_ok, o.word AS outcome, r.word AS reason, f.status,
    f.article, t.url AS leads_to
FROM frontier f JOIN address u ON u.id = f.address JOIN host h ON h.id = f.host
LEFT JOIN source s ON s.id = f.source LEFT JOIN address p ON p.id = f.found_on
LEFT JOIN address t ON t.id = f.leads_to LEFT JOIN lease e ON e.address = f.address
LEFT JOIN word d ON d.list = 'rule' AND d.code = f.rule LEFT JOIN word k ON k.list = 'kind' AND k.code = f.kind
LEFT JOIN word o ON o.list = 'outcome' AND o.code = f.outcome
LEFT JOIN word r ON r.list = 'reason' AND r.code = f.reason;
CREATE VIEW v_revision AS SELECT article, revision, title, authors, published, modified, language, last_changed, text FROM revision;
CREATE VIEW v_alias AS SELECT l.article, u.url, d.word AS how, l.added FROM alias l JOIN address u ON u.id = l.address
LEFT JOIN word d ON d.list = 'rule' AND d.code = l.how;
CREATE VIEW v_refusal AS SELECT u.url, r.word AS reason, f.detail, d.word AS rule, p.url AS found_on, s.url AS source, f.first,
    f.last, f.times
FROM refusal f JOIN address u ON u.id = f.address LEFT JOIN address p ON p.id = f.found_on
LEFT JOIN source s ON s.id = f.source LEFT JOIN word d ON d.list = 'rule' AND d.code = f.rule
LEFT JOIN word r ON r.list = 'reason' AND r.code = f.reason;
CREATE VIEW v_tombstone AS SELECT a.id, u.url, a.site, a.first_seen, a.pruned FROM article a JOIN address u ON u.id = a.address
WHERE a.pruned IS NOT NULL;
CREATE TABLE move (
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source,
    origin INTEGER NOT NULL REFERENCES address, target INTEGER NOT NULL REFERENCES address,
    first INTEGER NOT NULL, last INTEGER NOT NULL, times INTEGER NOT NULL, moved INTEGER, undone INTEGER,
    UNIQUE (source, origin, target)) STRICT;
CREATE INDEX move_origin ON move (origin);
CREATE TABLE block_host (host INTEGER PRIMARY KEY REFERENCES host, articles INTEGER NOT NULL) STRICT;
CREATE TABLE block (
    host INTEGER NOT NULL REFERENCES host, hash INTEGER NOT NULL, articles INTEGER NOT NULL,
    PRIMARY KEY (host, hash)) STRICT, WITHOUT ROWID;
CREATE INDEX article_pruned ON article (pruned) WHERE pruned IS NOT NULL;
