import Model

/// A request and who waits for its answer; one object, since it goes through many hands.
final class Job: Sendable {
    let request: Request
    /// What `connections-per-host` counts.
    let lane: String
    let isPlain: Bool
    let finish: @Sendable (Result<Answer, Failure>) -> Void

    init(request: Request, finish: @escaping @Sendable (Result<Answer, Failure>) -> Void) {
        (self.request, self.finish) = (request, finish)
        lane = request.url.origin
        isPlain = request.isPlain
    }
}
