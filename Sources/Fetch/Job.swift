import Model

/// A request and who waits for its answer.
struct Job: Sendable {
    let request: Request
    let finish: @Sendable (Result<Answer, Failure>) -> Void

    /// What `connections-per-host` counts.
    var lane: String { request.url.origin }
}
