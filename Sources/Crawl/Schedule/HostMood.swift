import Model

/// What an answer, or none, says about its host.
enum HostMood {
    case fine
    /// No answer at all.
    case silent
    /// It asks to wait.
    case busy

    init(_ failure: Failure) {
        switch failure.kind {
        case .dns, .connect, .timeout: self = .silent
        // A bad page or a 500 says nothing against the host: it answered. A bot check may come with a request to wait.
        default: self = Self.asksToWait(failure.status) ? .busy : .fine
        }
    }

    init(_ result: Result<some ResponseHead, Failure>) {
        switch result {
        case .failure(let failure): self.init(failure)
        case .success(let answer): self = Self.asksToWait(answer.status) ? .busy : .fine
        }
    }

    /// Too Many Requests (RFC 6585), Service Unavailable.
    private static func asksToWait(_ status: Int?) -> Bool { status == 429 || status == 503 }
}

extension Failure {
    /// Whether the answer speaks of its URL and not of the host, also where it says when to come again: RFC 9110 (10.2.3)
    /// gives Retry-After a meaning for what is unavailable and what has moved, RFC 6585 for too many requests.
    var isOfPageAlone: Bool {
        guard kind == .status, let status else { return false }
        return (400..<500).contains(status) && ![403, 408, 421, 425, 429].contains(status)
    }
}
