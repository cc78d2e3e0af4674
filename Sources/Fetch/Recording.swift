import Model

extension Exchange {
    /// Nil where nothing went over the wire, or nobody asked to keep it.
    init?(_ url: WebURL, started: Timestamp, _ result: Result<Answer, Failure>) {
        self.init(url, started: started)
        switch result {
        case .success(let answer):
            guard let wire = answer.wire else { return nil }
            (request, head, body) = (wire.request, wire.head, answer.body)
            (status, isCut, transport) = (answer.status, answer.isCut, answer.transport)
        case .failure(let failure):
            if failure.kind == .stopped { return nil }
            (self.failure, transport) = (failure, failure.transport)
        }
    }
}
