import Language

/// Lines that only close a story or tell the time, and are no part of what it says.
enum EndMark {
    /// Agencies' "end of message" and editors' credits, by their folded words; a credit is followed by a name.
    private static let ends = [
        "انتهای پیام", "پایان پیام", "پایان خبر", "پای", "د خبر پای", "د راپور پای", "انتهى", "完", "끝", "end", "ends",
    ].map(Fold.key)
    private static let credits = ["责任编辑", "責任編輯", "编辑", "編輯"].map { Fold.key($0) + " " }

    /// UTF-8 bytes of a line that may be such a mark: forty letters and what folding takes away.
    private static let longest = 240

    /// `key`: the folded words of the text.
    static func isEnd(_ text: String, key: String) -> Bool {
        guard text.utf8.count < longest else { return false }
        return ends.contains(withoutNumber(key)) || isSigned(text) || areInitials(text)
            || credits.contains { key.utf8.starts(with: $0.utf8) } && key.count < 40
    }

    /// Those who wrote and edited a report: `nw/tr`, in one or two to four letters each.
    private static func areInitials(_ text: String) -> Bool {
        guard text.utf8.count < 20 else { return false }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return (2...4).contains(parts.count)
            && parts.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy(Letters.isSmall) }
    }

    /// Agencies close with the number of their desk: `انتهای پیام/۴۰۲۱`.
    private static func withoutNumber(_ key: String) -> String {
        guard key.unicodeScalars.last?.isDigit == true else { return key }
        let end = key.unicodeScalars.lastIndex { !$0.isDigit && !$0.isBlank }
        return end.map { String(key.unicodeScalars[...$0]) } ?? key
    }

    /// Whether a stroke and no more than the letters and the number of who wrote follow: `پایان پیام/غ`, `انتهای پیام/ت ۳۰`.
    private static func isSigned(_ text: String) -> Bool {
        guard let end = text.before("/"), ends.contains(Fold.key(end)) else { return false }
        let signs = text.dropFirst(end.count).unicodeScalars.filter { Letters.isWord($0.value) }
        return signs.count <= longestSign && signs.count { !$0.isDigit } <= lettersOfSign
    }

    /// Letters and digits behind the stroke, and letters among them.
    private static let (longestSign, lettersOfSign) = (12, 3)

    /// How long it takes to read the story: "3 min read", by its folded words.
    static func isReadingTime(_ key: String) -> Bool {
        let words = key.words
        return words.count <= 5 && words.count { $0.allSatisfy(\.isWholeNumber) && $0.count < 3 } == 1
            && words.contains { minutes.contains($0) }
    }

    private static let minutes: Set<Substring> = Set(
        WordList.words(
            of: """
                min mins minute minutes minuten minuti minutos minuter minutter minuut minut minuty perc minuta menit dk dakika phút
                мин минуты минут хв хвилини دقیقه دقائق دقيقة دقیقې منٹ मिनट মিনিট นาที λεπτά דקות 분
                """))

    /// A time of day alone, as over each entry of a live blog: `20:45` in the digits of any script.
    static func isTime(_ text: String) -> Bool {
        guard text.utf8.count <= 20, text.has(":") else { return false }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
            && parts.joined().allSatisfy(\.isWholeNumber)
    }
}
