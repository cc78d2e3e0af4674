public import Model

/// A site on loopback made of a table of answers, which notes every request.
public final class LoopbackSite: Sendable {
    public enum Answer: Sendable {
        /// A page with that headline and six paragraphs.
        case story(String)
        /// A feed that lists those addresses.
        case feed([String])
        case text(String)
        case html(String)
        case redirect(String)
        case status(Int, [String: String] = [:])
        /// Another answer under another status.
        indirect case `as`(Int, Answer)
        /// Another answer with header fields more.
        indirect case with([String: String], Answer)
        /// Any bytes, the same for all who ask.
        case reply(Reply)
        /// Whatever the closure does, which may use the connection itself.
        case asked(LoopbackServer.Handler)
    }

    /// A request as it came.
    public struct Hit: Sendable {
        public var target: String
        public var headers: Headers
        public var at: ContinuousClock.Instant
    }

    private struct State {
        var pages: [String: Answer]
        var hits: [Hit] = []
    }

    private let state: Locked<State>
    private let server = Locked<LoopbackServer?>(nil)

    public init(_ pages: [String: Answer], address: String = "127.0.0.1") throws {
        state = Locked(State(pages: pages))
        let server = try LoopbackServer(address: address) { [weak self] request, connection in
            self?.reply(to: request, connection)
        }
        self.server.withLock { $0 = server }
    }

    public func url(_ path: String) -> String { server.withLock { $0?.origin ?? "" } + path }

    /// In the order of arrival.
    public var hits: [Hit] { state.withLock { $0.hits } }

    public func hits(_ path: String) -> Int { hits.count { $0.target == path } }

    /// When requests came, in their order.
    public var times: [ContinuousClock.Instant] { hits.map(\.at) }

    /// The shortest time between one request and the next.
    public var shortestGap: Duration? { zip(times, times.dropFirst()).map { $1 - $0 }.min() }

    public func publish(_ path: String, _ answer: Answer) { state.withLock { $0.pages[path] = answer } }

    /// No further request is answered.
    public func close() { server.withLock { $0?.stop() } }

    private func reply(to request: LoopbackRequest, _ connection: LoopbackConnection) -> Reply? {
        let answer = state.withLock { state in
            state.hits.append(Hit(target: request.target, headers: request.headers, at: .now))
            return state.pages[request.target]
        }
        if case .asked(let handler) = answer { return handler(request, connection) }
        return reply(answer, to: request)
    }

    private func reply(_ answer: Answer?, to request: LoopbackRequest) -> Reply {
        switch answer {
        case nil, .asked: return Reply(404)
        case .reply(let reply): return reply
        case .status(let status, let fields): return Reply(status, headers: fields.map { ($0, $1) })
        case .redirect(let target): return Reply(301, headers: [("Location", target)])
        case .text(let text): return page(text, "text/plain", request)
        case .html(let text): return page(text, "text/html; charset=utf-8", request)
        case .story(let title): return page(Self.story(title), "text/html; charset=utf-8", request)
        case .feed(let links): return page(feed(links), "application/rss+xml", request)
        case .as(let status, let answer):
            var reply = reply(answer, to: request)
            reply.status = status
            return reply
        case .with(let fields, let answer):
            var reply = reply(answer, to: request)
            for (name, value) in fields { reply.headers.append((name, value)) }
            return reply
        }
    }

    private func page(_ text: String, _ type: String, _ request: LoopbackRequest) -> Reply {
        let tag = "\"\(text.utf8.reduce(5381) { ($0 &* 33) ^ Int($1) })\""
        let fields = [("Content-Type", type), ("ETag", tag)]
        if request.headers["If-None-Match"] == tag { return Reply(304, headers: fields) }
        return Reply(headers: fields, body: Array(text.utf8))
    }

    private func feed(_ links: [String]) -> String {
        let items = links.map {
            let url = $0.hasPrefix("/") ? url($0) : $0
            return "<item><title>\($0)</title><link>\(url.replacing("&", with: "&amp;"))</link></item>"
        }
        return
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>\(items.joined())</channel></rss>"
    }

    /// The page of a story with that headline.
    public static func story(_ title: String) -> String {
        let paragraphs = (1...6).map {
            "<p>\(title): in the \($0). part of this report the council explains its plan, names the costs and answers "
                + "the questions which residents have sent in since the spring of the year before.</p>"
        }
        return """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title) - The Test</title>
            <meta property="og:type" content="article"><meta property="og:title" content="\(title)">
            <meta property="article:published_time" content="2026-01-09T10:00:00+04:30"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>\(title)</h1><p class="byline">By Mina Azizi</p>
            \(paragraphs.joined(separator: "\n"))</article></body></html>
            """
    }
}
