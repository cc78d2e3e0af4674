import Model

/// Tells our own line being down from hosts being down (SCHED-09): many hosts in a row give no answer, and none does.
struct Outage {
    /// Silence longer ago than this says nothing about now.
    static let memory: Duration = .seconds(900)
    /// When a visit that failed in an outage is tried again.
    static let retry: Duration = .seconds(300)

    /// Hosts that were silent since any host answered, and when.
    private var silent: [String: Duration] = [:]

    /// Whether the silence of this host is to be charged to our own line; `hosts` different ones make an outage.
    mutating func note(_ host: String, isSilent: Bool, hosts: Int, at now: Duration) -> Bool {
        guard isSilent else {
            silent = [:]
            return false
        }
        silent[host] = now
        silent = silent.filter { now - $0.value < Self.memory }
        return silent.count >= hosts
    }
}

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
        // A bad page or a 500 says nothing against the host: it answered.
        case .status where failure.status == 429 || failure.status == 503: self = .busy
        default: self = .fine
        }
    }

    init(_ result: Result<Page, Failure>) {
        switch result {
        case .failure(let failure): self.init(failure)
        case .success(let page): self = page.status == 429 || page.status == 503 ? .busy : .fine
        }
    }
}
