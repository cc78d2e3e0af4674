/// Authors in the state that a page's program starts from: `"author":{"name":"Nora Whitfield"}` or
/// `'pagePostAuthor':'Nora Whitfield'`, also where it is written as a string of a script.
struct AuthorStates {
    let states: [[UInt8]]

    /// Values looked at on one page; those of other stories come behind the page's own.
    private static let most = 6

    /// Names as written, the first first.
    func values() -> [String] {
        var found: [String] = []
        for state in states where found.count < Self.most {
            state.withUnsafeBufferPointer { read($0, &found) }
        }
        return found
    }

    private func read(_ state: UnsafeBufferPointer<UInt8>, _ found: inout [String]) {
        Self.key.withUnsafeBufferPointer { key in
            var at = 0
            while found.count < Self.most, let hit = state.offset(of: key, from: at) {
                at = hit + key.count
                if let value = value(state, behind: at), !found.contains(value) { found.append(value) }
            }
        }
    }

    private static func stands(_ word: [UInt8], at start: Int, in state: UnsafeBufferPointer<UInt8>) -> Bool {
        start + word.count <= state.count && word.indices.allSatisfy { state[start + $0] == word[$0] }
    }

    /// What follows the first letter of "author" and "Author".
    private static let key = Array("uthor".utf8)
    /// Behind it may follow, until the colon: the rest of the key, and quotes.
    private static let endings = ["", "s", "name", "names", "displayname", "fullname"]

    /// A string behind the key, or that of `name` in an object or a list behind it.
    private func value(_ state: UnsafeBufferPointer<UInt8>, behind start: Int) -> String? {
        var at = start
        var ending: [UInt8] = []
        while at < state.count, Self.isLetter(state[at]), ending.count < 12 {
            if state[at] != UInt8(ascii: "_") { ending.append(state[at] | 0x20) }
            at += 1
        }
        guard Self.endings.contains(String(decoding: ending, as: UTF8.self)) else { return nil }
        var colons = 0
        while at < state.count, at < start + 24, Self.isPadding(state[at]) || state[at] == UInt8(ascii: ":") {
            if state[at] == UInt8(ascii: ":") { colons += 1 }
            at += 1
        }
        guard colons == 1, at < state.count else { return nil }
        let opener = state[at]
        guard opener == UInt8(ascii: "{") || opener == UInt8(ascii: "[") else {
            // A value that is no string stands behind no quote.
            return Self.isQuote(state[at - 1]) ? string(state, from: at) : nil
        }
        let end = min(state.count, at + 400)
        guard let hit = (at..<end).first(where: { Self.stands(Self.name, at: $0, in: state) }) else { return nil }
        at = hit + Self.name.count
        let from = at
        while at < state.count, at < from + 8, Self.isPadding(state[at]) || state[at] == UInt8(ascii: ":") { at += 1 }
        return at < state.count && Self.isQuote(state[at - 1]) ? string(state, from: at) : nil
    }

    private static let name = Array("name".utf8)

    /// The text up to the quote or backslash that ends it; one with escapes other than of quotes is nobody's name.
    private func string(_ state: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
        var end = start
        while end < state.count, end < start + 120, !Self.isQuote(state[end]), state[end] != UInt8(ascii: "\\") {
            end += 1
        }
        guard end > start + 2, end < state.count, end < start + 120 else { return nil }
        if state[end] == UInt8(ascii: "\\"), end + 1 < state.count, !Self.isQuote(state[end + 1]),
            state[end + 1] != UInt8(ascii: "\\")
        {
            return nil
        }
        let text = String(decoding: state[start..<end], as: UTF8.self)
        return text.has("://") || text.hasPrefix("/") || text.hasPrefix("$") ? nil : text
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private static func isPadding(_ byte: UInt8) -> Bool { isQuote(byte) || byte == UInt8(ascii: "\\") || byte <= 0x20 }
}
