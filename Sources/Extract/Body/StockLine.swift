import Markup

/// Lines that advertising slots, players, plugins and subscription desks put among the paragraphs of any story, known by
/// their wording: they stand in its type and its place, so that no layout tells them.
enum StockLine {
    /// A slot for advertising, a player that did not start, a button's label.
    case label
    /// Asks to follow, to subscribe, to share.
    case plea
    /// Says that the story goes on for subscribers alone.
    case wall

    /// Letters up to which a line is no more than that; of a shortcode any.
    static let longest: Int32 = 160
    /// Letters up to which a plea or a notice is made of nothing else.
    static let longestPlea: Int32 = 120
    /// Letters up to which a line says no more than whose the rights are; an agency's whole notice is longer.
    static let longestRights: Int32 = 80
    /// Letters in the mark that a plugin would have replaced.
    static let longestCode: Int32 = 500

    static func of(_ line: Line, in layout: Layout) -> StockLine? {
        guard line.letters <= longestCode else { return nil }
        let whole = StockPhrases.wholes[line.hash]
        if let whole, !layout.page.nodes[Int(line.owner)].name.isHeading { return whole }
        let start = layout.opening(of: line)
        if start.scalar == "[" {
            let text = layout.text(of: line)
            // "[ Museum finds lost letters ]" leads to another story, "[ Reuters ]" tells where a sentence comes from.
            let leadsAway = text.hasSuffix("]") && line.linkDensity > 0.8 && line.words >= 4
            return leadsAway || isShortcode(text) ? .label : nil
        }
        // What somebody said is of the story.
        guard line.letters <= longest, !quotes.contains(start.scalar), mayBe(line, start) else { return nil }
        let text = layout.text(of: line)
        let key = Fold.key(text)
        return opening(key, line) ?? dense(key, line) ?? (isCounter(key) || isRights(text, key, line) ? .label : nil)
    }

    /// Letters up to which the last line of a page is a notice of whose the rights are.
    private static let longestNotice: Int32 = 200

    /// The lines without the notices of rights that end them, longer ones than stand amid a story.
    static func withoutRights(_ lines: [Int], in layout: Layout) -> [Int] {
        let end = lines.lastIndex { !isNotice(layout.lines[$0], in: layout) }
        return end.map { Array(lines[...$0]) } ?? lines
    }

    /// "© The Paper", "Copyright 2024 The Paper. …"; "Copyright law" opens a sentence.
    private static func isNotice(_ line: Line, in layout: Layout) -> Bool {
        guard line.letters <= longestNotice else { return false }
        let text = layout.text(of: line)
        if text.hasPrefix("©") { return line.words >= 3 && !isAgencys(text) }
        guard line.phrase == .copyright, let word = text.lowercased().words.dropFirst().first else { return false }
        guard word.hasPrefix("©") || word.hasPrefix("(c)") || word.unicodeScalars.first?.isDigit == true else {
            return false
        }
        return !isAgencys(text)
    }

    /// An agency's notice goes with its report: "© 2019 Associated Press. …".
    private static func isAgencys(_ text: String) -> Bool {
        let said = String(text.unicodeScalars.drop { !$0.isDigit }.drop { $0.isDigit || $0.isBlank })
        return AuthorCleaner.isAgencyName((said.before(".") ?? said).trimmed(also: ","))
    }

    /// Whether its first word, its script or its numbers let a line be one: few are looked at as a whole.
    private static func mayBe(_ line: Line, _ start: (scalar: Unicode.Scalar, word: UInt64)) -> Bool {
        StockPhrases.firstWords[start.word] != nil || start.scalar.value >= firstDense
            || line.digits > 0 && line.words <= 5
            || line.letters <= longestRights && (start.scalar == "©" || line.phrase == .copyright)
    }

    /// Scripts that set no blanks between words begin with Thai.
    private static let firstDense: UInt32 = 0xE00

    private static let quotes: Marks = "“\"„«‘‹「『"

    /// By the words that a line begins with.
    private static func opening(_ key: String, _ line: Line) -> StockLine? {
        var (hash, words) = (Hash64(), 0)
        for scalar in key.unicodeScalars {
            if scalar == " " {
                words += 1
                if let found = judged(hash, key, line) { return found }
                if words == StockPhrases.mostWords { return nil }
            }
            hash.add(scalar.value)
        }
        return judged(hash, key, line)
    }

    private static func judged(_ opening: Hash64, _ key: String, _ line: Line) -> StockLine? {
        StockPhrases.openings[opening.value]?.first { entry in
            guard entry.needs.isEmpty else {
                return line.letters <= StockPhrases.longestVerb && entry.needs.contains(where: key.has)
            }
            return line.letters <= (entry.line == .plea ? longestPlea : longest)
        }?.line
    }

    /// Where words are not parted by blanks.
    private static func dense(_ key: String, _ line: Line) -> StockLine? {
        guard Int(line.letters) <= longestPlea, key.unicodeScalars.first.map({ $0.value >= firstDense }) == true else {
            return nil
        }
        return StockPhrases.dense.first { $0.needle.areIn(key) }?.line
    }

    /// What WordPress and its kin write where a plugin is missing: `[gallery ids="1,2"]`, `[caption …]…[/caption]`.
    static func isShortcode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var at = 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
        let start = at
        while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
        guard at - start >= 2, at < bytes.count else { return false }
        let name = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let close = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { return false }
        let rest = bytes[(close + 1)...].drop { $0 <= 0x20 }
        let isAlone = rest.isEmpty || rest.first == UInt8(ascii: "[")
        // What stands between two marks may be a quotation of the story.
        if StockPhrases.codes.contains(name) { return isAlone || text.hasSuffix("[/\(name)]") }
        return isAlone && bytes[at..<close].contains(UInt8(ascii: "="))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// "1.2K Shares", "بازدید: ۱۲۳۴ بار": a number and what it counts.
    private static func isCounter(_ key: String) -> Bool {
        let words = key.words
        guard (2...5).contains(words.count) else { return false }
        let counted = words.filter { !($0.unicodeScalars.first?.isDigit ?? false) }
        return counted.count < words.count && !counted.isEmpty && counted.allSatisfy(StockPhrases.counted.contains)
    }

    /// "© 2024 The Paper", "All rights reserved"; "© Nora Whitfield" may credit a picture of the story.
    private static func isRights(_ text: String, _ key: String, _ line: Line) -> Bool {
        guard line.letters <= longestRights else { return false }
        if text.hasPrefix("©"), text.unicodeScalars.contains(where: \.isDigit) { return true }
        return StockPhrases.rights.contains { key.has($0) }
    }
}
