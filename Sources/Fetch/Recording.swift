import Model

extension Exchange {
    /// Nil where nothing went over the wire.
    init?(_ sent: Request, started: Timestamp, _ result: Result<Answer, Failure>) {
        self.init(sent.url, started: started)
        secretNames = Set(sent.access.lines(for: sent.url).secrets.map { $0.prefix { $0 != ":" }.lowercased() })
        switch result {
        case .success(let answer):
            (request, head, body) = (answer.wire?.request ?? [], answer.wire?.head ?? [], answer.body)
            (status, isCut, transport) = (answer.status, answer.isCut, answer.transport)
        case .failure(let failure):
            if failure.kind == .stopped { return nil }
            (self.failure, transport) = (failure, failure.transport)
        }
    }
}
