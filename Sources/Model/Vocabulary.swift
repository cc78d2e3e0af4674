/// Every word by which the crawl log, the journal and `why` say what happened: the one place where each is explained.
///
/// README shows the same table; tests compare both with the enumerations, so that no word goes without its sentences.
public enum Vocabulary {
    /// How visits end, in the order of `Outcome.Word`.
    public static let outcomes = [
        Term("stored", "A new article was stored.", "`offprint show URL` prints it."),
        Term(
            "revised", "The text, title or authors of a known article changed.",
            "Nothing; the old revision is kept. `offprint revisions` lists them."),
        Term("unchanged", "Nothing is new there, by status 304 or by content.", "Nothing; a high share saves traffic."),
        Term("listed", "A feed, sitemap, section page or robots.txt was read.", "The detail counts its new URLs."),
        Term(
            "duplicate", "It is another address of an article of the same site, or a further page of it.",
            "Nothing; all lead to the article."),
        Term(
            "copy", "A new article has the text of one at another site, or names it and has most of its text.",
            "Nothing; it names the first. `offprint diff URL` shows what it changed."),
        Term("moved", "It redirects, or names another address as its own.", "Look at the target with `offprint why`."),
        Term("refused", "It was not fetched or not kept.", "The reason says which rule decided."),
        Term("postponed", "It has to wait.", "Nothing; it comes back by itself."),
        Term("failed", "There was no usable answer.", "It is tried again as long as the reason leaves hope."),
    ]

    /// With `refused`: why a URL was not fetched, or its page not kept.
    public static let refusals = [
        Term("robots", "The site's robots.txt disallows it.", "Respect it, or ask the site; `why` shows the line."),
        Term(
            "robots-unreachable", "The robots.txt could not be read, which disallows all (RFC 9309).",
            "Wait, it is asked again in an hour, or when it says; `offprint log --url '*/robots.txt'` shows the cause."),
        Term("address", "The host's address is not public.", "If it is meant, name its network in `allow-networks`."),
        Term("scheme", "It is neither http nor https.", "Nothing."),
        Term("scope", "It belongs to another site than the page it stood on.", "Seed that site if you want it."),
        Term("depth", "It lies more links away from the seed than `max-depth`.", "Raise `max-depth` or seed it."),
        Term(
            "budget", "It is no news, and the host already has `max-pages-per-host` URLs.",
            "Raise `max-pages-per-host`."),
        Term("trap", "It looks like a trap that makes URLs without end.", "Seed it if it is a page you want."),
        Term("noindex", "The page asks not to be kept.", "Respect it."),
        Term("nofollow", "The page it stood on asks not to follow its links.", "Respect it, or seed it."),
        Term("media-type", "It is no page, feed or sitemap but a file of another kind.", "Nothing."),
        Term("not-an-article", "The page is no article and lists none.", "`offprint extract` shows what was read."),
        Term("empty", "The page has no text.", "It may need JavaScript: seed the site's feed or sitemap."),
        Term(
            "expired", "Its article was stored and is no longer kept.",
            "Raise `keep-articles` or what else took it out, for those to come."),
        Term("too-many-redirects", "There were more redirects in a row than `max-redirects`.", "Tell the site."),
    ]

    /// With `postponed`: what a URL waits for.
    public static let postponements = [
        Term("retry-after", "The server asked to wait.", "Nothing; `max-retry-after` bounds it."),
        Term(
            "backoff", "The host gave no answer or asked to wait, and is left alone.",
            "Nothing; `why` tells until when."),
        Term("horizon", "A run until idle does not wait that long.", "Run it again later, or run the daemon."),
        Term("paused", "Its source is paused.", "`offprint seed resume`."),
        Term("stopping", "The crawler was stopped during the visit.", "Nothing; it comes first after the next start."),
        Term("low-disk", "The disk is nearly full.", "Make room; the crawl goes on by itself."),
        Term(
            "quota", "Its source or host has had its requests or bytes of the day.",
            "Wait for midnight, or raise the quota."),
        Term("hours", "The `visit-hours` of its source are over.", "Nothing; it is visited when they begin again."),
    ]

    /// With `failed`: why there was no usable answer.
    public static let failures = [
        Term("dns", "The host has no address.", "`offprint dns HOST` looks its name up; it may be gone."),
        Term("connect", "No connection could be made.", "Wait; check the network if it concerns many hosts."),
        Term("tls", "The certificate or the handshake is wrong.", "Tell the site; `offprint fetch URL` shows it."),
        Term("timeout", "It took longer than `timeout` or its parts allow.", "Wait, or raise the timeout it names."),
        Term("reset", "The server broke the connection.", "Wait."),
        Term("truncated", "The body ended too early.", "Wait; nothing of it was stored."),
        Term("encoding", "The compressed body is damaged.", "Tell the site."),
        Term("ratio", "The body grew more than `max-ratio` by decompression.", "Nothing; a bomb was kept out."),
        Term("headers", "The headers are larger than `max-headers`.", "Nothing."),
        Term(
            "status", "The server answered with an error.",
            "The status says which; 410 ends an article, 404 after a few looks."),
        Term("protocol", "The answer breaks the rules of HTTP.", "Tell the site."),
        Term(
            "too-large", "The body is larger than `max-body`, or a sitemap than `max-sitemap`.",
            "Raise the limit if it is wanted."),
        Term("redirect", "A redirect leads nowhere.", "Tell the site."),
        Term(
            "parse", "The feed or sitemap cannot be read, or a page stands in its place.",
            "`offprint fetch --body URL` shows what came."),
        Term("stopped", "The crawler was stopped during the fetch.", "Nothing; it is made again."),
        Term("archive", "The archive could not be written, or has no answer to replay.", "Make room in `warc-folder`."),
        Term(
            "blocked", "A bot check, a consent page or a login stands in its way, whatever the status.",
            "Look with a browser; ask the site, or give its source a credential."),
        Term(
            "credential", "The credential of the source cannot be read.",
            "Name it in the unit with LoadCredential=; the detail says what is wrong."),
    ]

    /// What `why` answers where there was no visit yet.
    public static let states = [
        Term(unseen, "Nothing that was read has led to it.", "Seed it, or the page, feed or sitemap that names it."),
        Term(waiting, "It is known and has not been visited yet.", "Nothing; `why` tells when."),
        Term(fetching, "It is being fetched right now.", "Ask again in a moment."),
    ]
    public static let unseen = "unseen"
    public static let waiting = "waiting"
    public static let fetching = "fetching"

    /// The meaning of a word; nil of what is none of these.
    public static func term(_ word: String) -> Term? { all.first { $0.word == word } }

    public static let reasons = refusals + postponements + failures
    private static let all = outcomes + reasons + states
}
