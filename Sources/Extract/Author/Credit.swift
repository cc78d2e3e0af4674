/// Whom a line credits with what: "Text: Nora Whitfield | Photo: Tom Reed" names a writer and somebody else.
struct Credit {
    enum Role { case writer, other }

    let role: Role
    /// What follows the word for the role, up to the next credit, number or mark that parts.
    let text: String

    /// The credits of a short line, in order.
    static func all(in text: String) -> [Credit] {
        let line = CreditLine(text)
        var (found, at): ([Credit], Int) = ([], 0)
        while let label = line.label(from: at) {
            let end = line.end(from: label.end)
            let name = line.name(label.end..<end)
            if !name.isEmpty { found.append(Credit(role: label.role, text: name)) }
            at = max(end, label.end)
        }
        guard found.isEmpty else { return found }
        return text.hasAny(of: CreditWords.behindNames) ? trailing(line) : bracketed(in: text)
    }

    /// The roles that stand in brackets behind the names: "Nora Whitfield (text) and Tom Reed (photos)". None where
    /// brackets hold anything else, or nobody wrote.
    static func bracketed(in text: String) -> [Credit] {
        guard text.has("("), text.utf8.count < longest else { return [] }
        var found: [Credit] = []
        for part in text.split(at: ")") {
            guard let name = part.before("(") else { break }
            let role = String(part.dropFirst(name.count + 1))
            guard let entry = CreditWords.table[Hash64.of(role)], entry.form == .noun,
                let writer = self.name(behindJoiner: name)
            else { return [] }
            found.append(Credit(role: entry.role, text: writer))
        }
        return found.contains { $0.role == .writer } ? found : []
    }

    /// UTF-8 bytes of the longest line of credits in brackets.
    private static let longest = 300

    /// A name of two to four words without the mark or the word that joins it to the one before.
    private static func name(behindJoiner text: String) -> String? {
        var words = text.trimmed(also: ",،、;/|·•–—-").words[...]
        if let first = words.first, CreditLine.joiners.contains(first.lowercased()) { words = words.dropFirst() }
        guard (2...4).contains(words.count), words.first.map(AuthorCleaner.mayBegin) == true,
            words.last.map(AuthorCleaner.mayBegin) == true
        else { return nil }
        return words.joined(separator: " ")
    }

    /// What stands before a line's first credit, set apart by a mark: the name in "Nora Whitfield | Photo: Tom Reed",
    /// "Nora Whitfield / Photos: Tom Reed" and "Nora Whitfield. Photo: Tom Reed".
    static func lead(of text: String) -> String? {
        let line = CreditLine(text)
        guard let label = line.label(from: 0),
            let mark = line.scalars[..<label.start].lastIndex(where: { $0 != " " }),
            CreditWords.partings.contains(line.scalars[mark]) || ",،/.".unicodeScalars.contains(line.scalars[mark])
        else { return nil }
        let lead = line.text(0..<mark)
        return lead.isEmpty ? nil : lead
    }

    /// The role behind the name: `… द्वारा`, `김철수 기자`, `山田太郎記者`.
    private static func trailing(_ line: CreditLine) -> [Credit] {
        var at = 0
        while at < line.scalars.count {
            let part = withoutAddress(line.text(at..<line.end(from: at))).trimmed(also: brackets)
            for suffix in CreditWords.suffixes where part.hasSuffix(suffix) && part.count > suffix.count + 1 {
                let name = String(part.dropLast(suffix.count)).trimmed()
                guard suffix != " لیکنه", suffix != " راپور" else {
                    // "د ګلالۍ ساپۍ لیکنه" says "of" before the name.
                    guard name.hasPrefix("د ") else { continue }
                    return [Credit(role: .writer, text: String(name.dropFirst(2)))]
                }
                return [Credit(role: .writer, text: Self.joined(name, before: at, in: line))]
            }
            at = line.end(from: at) + 1
        }
        return []
    }

    private static let brackets: Marks = "]】〕)）"

    /// Korean reporters sign with their address: `김철수 기자 cs@paper.test`.
    private static func withoutAddress(_ text: String) -> String {
        text.has("@") ? text.words.filter { !$0.contains("@") }.joined(separator: " ") : text
    }

    /// Korean credits name the place before `=`, the kind of work before the name, and join names by a dot:
    /// `[서울=김철수 기자]`, `글·사진 김철수 기자`, `김철수·이영희 기자`.
    private static func joined(_ name: String, before start: Int, in line: CreditLine) -> String {
        let own = name.split(at: "=[ ").last ?? name
        guard own.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) else { return name }
        guard start > 1, line.scalars[start - 1] == "·" else { return own }
        let other = line.text(0..<start - 1).split(at: "=[ ·").last ?? ""
        return (2...4).contains(other.count) && own == name ? other + ";" + own : own
    }
}
