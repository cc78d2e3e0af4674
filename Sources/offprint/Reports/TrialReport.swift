import Crawl
import Model
import Publish
import Store

/// What a look at a source has shown.
struct TrialReport {
    private let answer: Trial.Answer
    private let known: Source?
    /// How some of the articles that it lists were read.
    var read: [(url: WebURL, answer: Trial.Answer)] = []

    init(_ answer: Trial.Answer, known: Source?) { (self.answer, self.known) = (answer, known) }

    private var listed: Trial.Listed { answer.listed }

    /// What it lists as articles, in its order.
    var articles: [Discovery] { listed.wanted.filter { $0.kind == .article } }

    /// Whether anything would come in.
    var isGood: Bool {
        guard case .read(let reading, let listed) = answer.ending else { return false }
        return reading.kind == .article || !listed.wanted.isEmpty
    }

    func lines(on screen: Screen, limit: Int) -> [String] {
        let most = limit == 0 ? Int.max : limit
        var lines = Self.table(facts, on: screen)
        if !listed.wanted.isEmpty { lines += ["", "It lists:"] + wanted(most, on: screen) }
        if !listed.refused.isEmpty { lines += ["", "Not followed:"] + refused(most, on: screen) }
        for (url, answer) in read {
            lines += ["", printable(url.href, on: screen)] + Self.table(Self.facts(answer), on: screen)
        }
        return lines
    }

    private static func table(_ facts: [(String, String)], on screen: Screen) -> [String] {
        var columns = Columns([.left, .left], on: screen)
        for (name, value) in facts { columns.add([name, value]) }
        return columns.wrappedLines
    }

    private var facts: [(String, String)] {
        let isKnown =
            known.map { "as source \($0.id), \($0.state.rawValue)" } ?? "no"
            + (isGood ? ": `offprint seed add` adds it" : "")
        return [("url", answer.hops[0].href)] + answer.hops.dropFirst().map { ("redirects to", $0.href) }
            + Self.facts(answer) + [("known", isKnown)]
    }

    private static func facts(_ answer: Trial.Answer) -> [(String, String)] {
        var facts = [("robots.txt", answer.robots.description)]
        if let status = answer.status {
            let wire = answer.transport
            facts.append(("answer", "\(status), \(wire.bodyBytes) bytes, \(wire.total.milliseconds) ms"))
        }
        switch answer.ending {
        case .refused(let reason):
            facts.append(("refused", words(reason) + advice(words(reason), at: answer.hops.last)))
        case .failed(let failure): facts.append(("failed", words(failure, at: answer.hops.last)))
        case .read(let reading, let listed): facts += Self.facts(reading, listed)
        }
        return facts
    }

    private static func words(_ failure: Failure, at url: WebURL?) -> String {
        let words = "\(failure.kind.rawValue): \(failure.detail)"
        return words + advice(words, at: url)
    }

    /// Where plain HTTP came as a handshake was begun: OpenSSL takes its first bytes for a version.
    static func advice(_ words: String, at url: WebURL?) -> String {
        let signs = ["wrong version number", "packet length too long"]
        guard let url, url.scheme == "https", signs.contains(where: words.contains) else { return "" }
        return ": the server does not speak TLS there, try http\(url.href.dropFirst("https".count))"
    }

    private static func words(_ reason: Reason) -> String {
        [reason.word.rawValue, reason.detail].compactMap(\.self).joined(separator: ": ")
    }

    private static func facts(_ reading: Reading, _ listed: Trial.Listed) -> [(String, String)] {
        var facts = [("kind", reading.kind.rawValue)]
        if let article = reading.article, reading.kind == .article {
            facts += Self.facts(article)
        } else {
            if let title = reading.title { facts.append(("title", title)) }
            facts.append(("lists", counts(listed)))
            if let pause = reading.minimumInterval { facts.append(("asks for", "a look each \(pause.brief) at most")) }
        }
        if let line = reading.robots.nofollow { facts.append(("asks for", line)) }
        return facts + reading.problems.map { ("note", $0) }
    }

    private static func facts(_ article: Article) -> [(String, String)] {
        let text = article.text
        let beginning = text.prefix(160).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let size = "\(text.count) characters" + (text.isEmpty ? "" : ": \(beginning)…")
        return [
            ("title", article.title), ("authors", article.authors.map(\.name).joined(separator: ", ")),
            ("published", article.published?.description ?? ""), ("language", article.language ?? ""), ("text", size),
        ]
    }

    /// `1 sitemap, 11 articles; 3 not followed`.
    private static func counts(_ listed: Trial.Listed) -> String {
        let kinds = VisitKind.allCases.compactMap { kind in
            let count = listed.wanted.count { $0.kind == kind }
            return count == 0 ? nil : counted(count, kind.rawValue)
        }
        let refused = listed.refused.isEmpty ? "" : "; \(listed.refused.count) not followed"
        return (kinds.isEmpty ? "nothing" : kinds.joined(separator: ", ")) + refused
    }

    private func wanted(_ most: Int, on screen: Screen) -> [String] {
        var columns = Columns([.left, .left, .left, .left], on: screen)
        // Channels first: they are few, and what comes later comes by them.
        let sorted = listed.wanted.filter { $0.kind != .article } + articles
        for found in sorted.prefix(most) {
            let day = (found.hint?.published ?? found.hint?.modified)?.day
            columns.add([found.kind.rawValue, day?.description, found.hint?.title, found.url.href])
        }
        return columns.lines + linesLeft(sorted.count - most)
    }

    private func refused(_ most: Int, on screen: Screen) -> [String] {
        var columns = Columns([.left, .left, .left], on: screen)
        for (url, reason) in listed.refused.prefix(most) {
            columns.add([reason.word.rawValue, url.href, reason.detail])
        }
        return columns.lines + linesLeft(listed.refused.count - most)
    }
}

extension TrialReport {
    var json: JSON {
        .object(
            [
                .init("hops", .array(answer.hops.map { .string($0.href) })),
                .init("known", JSON(known?.id)),
            ] + Self.members(answer) + [
                .init(
                    "articles",
                    .array(read.map { .object([.init("url", .string($0.url.href))] + Self.members($0.answer)) }))
            ])
    }

    private static func members(_ answer: Trial.Answer) -> [JSON.Field] {
        let common: [JSON.Field] = [
            .init("robots", .string(answer.robots.description)), .init("status", JSON(answer.status)),
            .init("body_bytes", JSON(answer.transport.bodyBytes)),
        ]
        switch answer.ending {
        case .refused(let reason):
            return common + [
                .init("outcome", "refused"), .init("reason", .string(reason.word.rawValue)),
                .init("detail", JSON(reason.detail)),
            ]
        case .failed(let failure):
            return common + [
                .init("outcome", "failed"), .init("reason", .string(failure.kind.rawValue)),
                .init("detail", .string(failure.detail)),
            ]
        case .read(let reading, let listed):
            return common + [.init("outcome", "read")] + members(reading, listed)
        }
    }

    private static func members(_ reading: Reading, _ listed: Trial.Listed) -> [JSON.Field] {
        let problems = JSON.Field("problems", .array(reading.problems.map(JSON.string)))
        if let article = reading.article, reading.kind == .article { return article.fields + [problems] }
        return [
            .init("kind", .string(reading.kind.rawValue)), .init("title", JSON(reading.title)),
            .init(
                "listed",
                .array(
                    listed.wanted.map { found in
                        [
                            "url": .string(found.url.href), "kind": .string(found.kind.rawValue),
                            "title": JSON(found.hint?.title), "published": JSON(found.hint?.published?.description),
                        ]
                    })),
            .init(
                "refused",
                .array(
                    listed.refused.map { url, reason in
                        [
                            "url": .string(url.href), "reason": .string(reason.word.rawValue),
                            "detail": JSON(reason.detail),
                        ]
                    })),
            problems,
        ]
    }
}
