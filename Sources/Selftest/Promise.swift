/// One thing that the crawler promises its users and the sites, tried on the real fetcher, scheduler and store against
/// a site on loopback that misbehaves.
public struct Promise: Sendable {
    /// Its name on the command line.
    public let word: String
    /// What is promised, one sentence.
    public let text: String
    let trial: @Sendable (Bench) async throws -> Finding

    init(_ word: String, _ text: String, trial: @escaping @Sendable (Bench) async throws -> Finding) {
        (self.word, self.text, self.trial) = (word, text, trial)
    }

    /// All of them, under headings.
    public static let groups: [(title: String, promises: [Promise])] = [
        ("What sites may expect", politeness), ("What misbehaving sites cannot do", safety),
        ("What is known stays known", memory), ("What pages are read as", reading),
        ("What an operator may expect", service),
    ]

    /// All of them, in the order of the groups.
    public static let all = groups.flatMap(\.promises)

    /// Tries it; what goes wrong on the way breaks the promise too.
    public func tried(on bench: Bench) async -> Finding {
        do {
            return try await trial(bench)
        } catch {
            return Finding(false, "\(error)")
        }
    }
}

/// How a trial went.
public struct Finding: Sendable {
    public let isKept: Bool
    /// What was seen, in words and numbers.
    public let seen: String

    public init(_ isKept: Bool, _ seen: String) { (self.isKept, self.seen) = (isKept, seen) }
}
