public import Model

extension Frontier {
    /// Makes nothing of a source due before then. Reads all URLs of the source.
    public func putOff(_ source: SourceID, until: Timestamp) throws {
        try database.transaction {
            let touched = try database.all(
                Self.puttingOff, ["until": Value(until), "source": .integer(source)]
            ) { $0.integer(0) ?? 0 }
            for host in Set(touched) { try hosts.refresh(host) }
        }
    }

    private static let puttingOff = """
        UPDATE frontier SET next = $until WHERE source = $source AND parked = 0 AND next < $until
            AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.address = frontier.address) RETURNING host
        """
}
