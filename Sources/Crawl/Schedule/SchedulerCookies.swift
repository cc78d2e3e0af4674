import Fetch
import Model
import Queues

/// Visits whose server wants its cookie back (`CookieChain`).
extension Scheduler {
    /// What the requests of a visit after the first go by.
    struct Way {
        let host: String
        let crawlDelay: Duration?
        let robots: RobotsEntry
    }

    /// Asks again with the cookies of a redirect, where that may lead back, after the host's pause and by its robots.txt.
    /// Where it leads elsewhere, the redirect is the answer. Tells how many requests that took.
    func withCookies(_ redirect: Answer, _ leased: HostSlot.Leased, by visitor: Visitor, _ way: Way) async
        -> (Result<Answer, Failure>, requests: Int)
    {
        guard !visitor.hasOwnCookies(at: redirect.url) else { return (.success(redirect), 0) }
        var chain = CookieChain(leased.visit)
        var (page, wireBytes, requests) = (redirect, redirect.transport.wireBytes, 0)
        while let url = chain.next(after: page), way.robots.refusal(of: url) == nil,
            await isTurn(after: page, leased, by: visitor, way)
        {
            requests += 1
            let result = await visitor.fetch(leased.visit, at: url, cookies: chain.cookies)
            guard case .success(let next) = result else { return (result, requests) }
            page = next
            wireBytes += page.transport.wireBytes
        }
        guard requests > 0 else { return (.success(redirect), 0) }
        var answer = chain.answer(page) ?? redirect
        answer.transport = page.transport
        answer.transport.wireBytes = wireBytes
        return (.success(answer), requests)
    }

    /// Waits as long as the host's politeness asks for; false where the lease or the run ends before.
    private func isTurn(after page: Answer, _ leased: HostSlot.Leased, by visitor: Visitor, _ way: Way) async -> Bool {
        let delay = table.pause(
            after: leased, of: way.host, crawlDelay: way.crawlDelay, latency: page.transport.total)
        guard leased.until > time.now() + delay + visitor.longestTransfer else { return false }
        return await hasTurn(after: delay)
    }
}
