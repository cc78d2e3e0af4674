import Crawl
import Model
import Store

/// The life of a URL in sentences.
extension URLLife {
    /// Visits printed; `--json` has them all.
    static let visitsPrinted = 10

    /// On a terminal broken between words.
    func lines(on screen: Screen) -> [String] {
        sentences.flatMap { screen.wrapped(printable($0, on: screen)) } + visitLines(on: screen)
    }

    var sentences: [String] {
        var lines = [url.href, answerSentence]
        lines += row.map(origin) ?? [unknown]
        lines += refusals.map(refusal)
        lines += foldings
        lines += moves.map { $0.sentence + "." }
        lines += robotsSentences
        lines += row.map(schedule) ?? []
        return lines + articleSentences
    }

    /// As `offprint log` shows them; a narrow terminal is not told its own URL again and again.
    private func visitLines(on screen: Screen) -> [String] {
        guard !visits.isEmpty else { return [] }
        let rows = visits.suffix(Self.visitsPrinted).flatMap { visit in
            screen.isNarrow
                ? visit.compact(on: screen.narrower(by: 2), known: row?.url ?? url.href) : [visit.line(on: screen)]
        }
        return [visitsTitle] + rows.map { "  " + $0 }
    }

    private var answerSentence: String {
        let term = Vocabulary.term(answer)
        return "In a word: \(answer). " + (term.map { "\($0.meaning) \($0.advice)" } ?? "")
    }

    private func time(_ moment: Timestamp) -> String { "\(moment) (\(moment.relative(to: now)))" }

    private var unknown: String {
        if let obstacle {
            return
                "It is not in the frontier: nothing that was read has led to it. It would be refused (\(obstacle.word.rawValue)): \(obstacle.detail)."
        }
        if let removed {
            return "It is not in the frontier: its source \(removed.id) (\(removed.url)) was removed."
        }
        return refusals.isEmpty && article == nil
            ? "It is not in the frontier: nothing that was read has led to it." : "It is not in the frontier."
    }

    private func origin(_ row: AddressRow) -> [String] {
        var lines: [String] = []
        if row.url != url.href { lines.append("It is the same as \(row.url).") }
        let place = foundOn.map { " on \($0.url)" } ?? ""
        let how =
            switch row.rule {
            case .seed: "It was seeded"
            case .feed: "It was listed by the feed\(place)"
            case .sitemap: "It was listed by the sitemap\(place)"
            case .section: "It was listed by the section page\(place)"
            case .link: "It was linked\(place)"
            case .redirect: "It was the target of a redirect\(place)"
            case .canonical: "It was named as canonical\(place)"
            case .alternate: "It was named as a feed or sitemap\(place)"
            case .next: "It was named as the next page of the article\(place)"
            case .robots: "It was named by a robots.txt\(place)"
            }
        let owner = source.map { ", for source \($0.id) (\($0.url))" } ?? ""
        lines.append(
            "\(how), first at \(time(row.added))\(owner); depth \(row.depth), taken for: \(row.kind.rawValue).")
        return lines
    }

    private func refusal(_ refusal: Refusal) -> String {
        let detail = refusal.reason.detail.map { ": \($0)" } ?? ""
        let often = refusal.times == 1 ? "once" : "\(refusal.times) times"
        let place = refusal.foundOn.flatMap { refusedOn[$0] }.map { " on \($0)" } ?? ""
        return
            "It was not taken (\(refusal.reason.word.rawValue)\(detail), found by rule \(refusal.rule.rawValue)\(place)) \(often), last at \(time(refusal.last))."
    }

    /// Into which other address it goes.
    private var foldings: [String] {
        var lines: [String] = []
        if let target = row?.leadsTo { lines.append("It leads to \(target).") }
        guard let alias, let article, article.url != url.href else { return lines }
        let how =
            switch alias.how {
            case nil: "since it is another spelling of its address"
            case .redirect: "since it redirects there"
            case .canonical: "since the page names it as its address, or names the article's as its own"
            default: "since it has the same text"
            }
        lines.append("It leads to article \(alias.article) (\(article.url)) \(how), from \(time(alias.added)).")
        return lines
    }

    private var robotsSentences: [String] {
        guard url.isHTTP else { return [] }
        guard let robots, let verdict = robotsVerdict else {
            return ["The robots.txt of \(url.origin) has not been fetched."]
        }
        let status = robots.status.map { "status \($0)" } ?? "no answer"
        let delay = robotsPolicy?.crawlDelay.map { ", crawl delay \($0.words)" } ?? ""
        return [
            "The robots.txt of \(url.origin) was fetched at \(time(robots.fetched)): \(status), \(robots.body.count) bytes\(delay).",
            "By it this URL is \(verdict.isAllowed ? "allowed" : "disallowed"): \(verdict.reason).",
        ]
    }

    private func schedule(_ row: AddressRow) -> [String] {
        var lines: [String] = []
        if let last = row.lastVisit, let outcome = row.outcome {
            let reason = row.reason.map { ", \($0)" } ?? ""
            let status = row.status.map { ", status \($0)" } ?? ""
            // A postponement is no visit; the row of the last one tells the target or what was wrong.
            let visit = visits.last { $0.outcome == outcome }
            let detail = visit?.detail.map { outcome == .moved ? " to \($0)" : ": \($0)" } ?? ""
            lines.append(
                "It was visited \(row.visits == 1 ? "once" : "\(row.visits) times"), last at \(time(last)): \(outcome.rawValue)\(reason)\(status)\(detail)."
            )
        } else {
            lines.append("It was never visited.")
        }
        if row.failures > 0 {
            let often = row.failures == 1 ? "once" : "\(row.failures) times"
            lines.append("It failed \(often) since the last good visit.")
        }
        let closed = closing.map { ["Nothing there is visited now: \($0.sentence)."] }
        return lines + [nextVisit(row)] + (closed ?? hostWait(row))
    }

    private func nextVisit(_ row: AddressRow) -> String {
        if row.isPaused { return "Its source is paused: it will not be visited before `offprint seed resume`." }
        if let until = row.leasedUntil, until > now { return "It is being fetched; the lease ends at \(time(until))." }
        let terms = Terms(row, firstSeen: article?.firstSeen).words
        guard let next = row.next else { return "It will not be visited again. \(terms)" }
        return next <= now ? "It is due since \(next). \(terms)" : "The next visit is due at \(time(next)). \(terms)"
    }

    private func hostWait(_ row: AddressRow) -> [String] {
        guard let ready = row.hostReady, ready > max(row.next ?? now, now) else { return [] }
        let cause =
            hostTrouble.map { " (\($0.reason.rawValue)) because of \($0.row.url): \($0.words)" } ?? " out of politeness"
        return ["Its host is not asked before \(time(ready))\(cause)."]
    }

    private var articleSentences: [String] {
        guard let article else { return [] }
        let copy = article.copyOf.map { ", a copy of article \($0)" } ?? ""
        let date = article.article.date.map { " (\($0))" } ?? ""
        var lines = [
            "It gave article \(article.id), \"\(article.article.title)\"\(date), revision \(article.revision)\(copy), stored at \(time(article.firstSeen))."
        ]
        if article.canonical != url.href { lines.append("The article's address is \(article.canonical).") }
        let rules = article.article.provenance.sorted { $0.key < $1.key }.map { "\($0.key) by \($0.value.rule)" }
        if !rules.isEmpty { lines.append("Its fields were read from the page: \(rules.joined(separator: ", ")).") }
        return lines
    }

    private var visitsTitle: String {
        visits.count > Self.visitsPrinted
            ? "The last \(Self.visitsPrinted) of \(row?.visits ?? visits.count) visits:" : "Its visits:"
    }
}
