public import Model
public import Store

/// Why a URL is visited again when it is, or never: told from what the frontier keeps of it (OPS-05).
public struct Terms: Sendable {
    /// One sentence.
    public let words: String

    /// `firstSeen`: of the article that the URL leads to.
    public init(_ row: AddressRow, firstSeen: Timestamp?) {
        words = row.next == nil ? Self.never(row, firstSeen) : Self.again(row, firstSeen)
    }

    private static func never(_ row: AddressRow, _ firstSeen: Timestamp?) -> String {
        switch row.outcome {
        case .moved: return "Its target is visited in its place."
        case .refused:
            return "What is refused for \(row.reason ?? "good reason") is not asked for again unless it is seeded."
        case .failed where isFinal(row.status):
            return "Status \(row.status ?? 0) is final for a page that is no source."
        case .failed: return "It failed \(row.failures) times, and a page that is no source is given up after that."
        case .duplicate: return "The article is visited at its first address."
        default:
            guard firstSeen != nil else { return "Nothing is expected to change there." }
            return "An article is looked at for revisions at the age of \(ages), and it is older."
        }
    }

    private static func again(_ row: AddressRow, _ firstSeen: Timestamp?) -> String {
        switch row.outcome {
        case nil: return "What is new is visited as soon as its host allows."
        case .failed:
            let often = row.failures == 1 ? "its first failure" : "\(row.failures) failures in a row"
            return "After \(often) it waits: a minute at first, twice as long each time, or as long as the server asks."
        case .refused: return "A source that is refused (\(row.reason ?? "")) is asked again now and then."
        case .moved: return "A source that redirects is asked again after `revisit-max`."
        default:
            guard let firstSeen, let next = row.next else { return rhythm(row) }
            let age = Revisit.articleAges.last { firstSeen + $0 <= next } ?? .zero
            return "An article is looked at for revisions at the age of \(ages); this is the look at \(name(age))."
        }
    }

    private static func rhythm(_ row: AddressRow) -> String {
        guard let plan = row.rhythm.flatMap(Plan.init(memory:)) else { return "It comes by the rhythm of its news." }
        return "By the rhythm of its news: \(plan.words)."
    }

    private static func isFinal(_ status: Int?) -> Bool {
        status.map { (400..<500).contains($0) && $0 != 429 } ?? false
    }

    private static var ages: String { Revisit.articleAges.map(name).joined(separator: ", ") }

    private static func name(_ age: Duration) -> String {
        let hours = age.milliseconds / 3_600_000
        return hours < 48 ? "\(hours)h" : "\(hours / 24)d"
    }
}
