import Model

/// What the page states of its story's body, description and title, as folded words: lines are looked for in them.
struct KnownTexts {
    private let body: [UInt8]?
    private let lead: [UInt8]
    private let title: [UInt8]

    /// Characters of a body that are looked at.
    private static let longest = 60_000
    /// Bytes of the body that are looked through for all lines of a page together; lines beyond are not found in it.
    private static let mostSearched = 100_000_000
    private var searched = 0

    init(facts: PageFacts, titleKey: String) {
        body = facts.story.flatMap { $0["articleBody"]?.text }.map { text in
            // Counting characters costs more than folding them.
            Array(Fold.key(text.utf8.count <= Self.longest ? text : String(text.prefix(Self.longest))).utf8)
        }
        lead = Array(
            Fold.key(facts.meta("og:description", "description", "twitter:description")?.value ?? "").utf8)
        title = Array(titleKey.utf8)
    }

    var hasBody: Bool { body != nil }

    /// Appends the columns of a line with those folded words, whether or not it shows the title; without words it was not
    /// looked at.
    mutating func add(_ key: UnsafeBufferPointer<UInt8>?, isTitle: Bool, to table: inout FeatureRows) {
        guard let key else {
            for value: Float in [-1, 0, 0] { table.append(value) }
            return
        }
        table.append(body.map { isIn($0, key) ? 1 : 0 } ?? -1)
        table.append(isLead(key) ? 1 : 0)
        table.append(key.count == title.count && begins(title, with: key) ? 2 : isTitle ? 1 : 0)
    }

    private mutating func isIn(_ body: [UInt8], _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard searched < Self.mostSearched else { return false }
        searched += body.count
        return body.withUnsafeBufferPointer { $0.offset(of: key) != nil }
    }

    /// Whether the description begins with the line, or the line with the description.
    private func isLead(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard key.count > 20 else { return false }
        return begins(lead, with: key) || lead.count > 30 && lead.withUnsafeBufferPointer(key.begins)
    }

    private func begins(_ text: [UInt8], with key: UnsafeBufferPointer<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { $0.begins(with: key) }
    }
}
