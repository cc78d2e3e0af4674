public import Model

extension Frontier {
    /// After the clock was set back: what was found or visited in what is now the future is due now, as far as it
    /// waits, and so are the hosts of it and of what is out on a visit. No host waits longer than `longestHold`, for which
    /// one may be left alone. Reads the whole frontier.
    public func forgetFuture(now: Timestamp, longestHold: Duration) throws {
        try database.transaction {
            let values: Bindings = ["now": Value(now)]
            let touched = try database.all(
                """
                SELECT host FROM frontier WHERE \(Self.isOfTheFuture)
                UNION SELECT f.host FROM lease l JOIN frontier f ON f.address = l.address
                """, values
            ) { $0.integer(0) ?? 0 }
            let longest = ["longest": Value(now + longestHold)] as Bindings
            try database.run("UPDATE host SET ready = $now WHERE ready > $longest", longest.with(values))
            try database.run("UPDATE frontier SET next = $now WHERE next > $now AND \(Self.isOfTheFuture)", values)
            for host in touched {
                try database.run(
                    "UPDATE host SET ready = min(ready, $now) WHERE id = $host",
                    ["now": Value(now), "host": .integer(host)])
                try hosts.refresh(host)
            }
        }
    }

    /// A URL that is out on a visit comes back with that.
    private static let isOfTheFuture = """
        (added > $now OR last_visit > $now) AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = frontier.address)
        """
}
