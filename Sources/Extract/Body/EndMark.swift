/// Lines that only close a story or tell the time, and are no part of what it says.
enum EndMark {
    /// Agencies' "end of message" and editors' credits, by their folded words; a credit is followed by a name.
    private static let ends = ["انتهای پیام", "پایان خبر", "完", "end", "ends"].map(Fold.key)
    private static let credits = ["责任编辑", "責任編輯", "编辑", "編輯"].map { Fold.key($0) + " " }

    /// UTF-8 bytes of a line that may be such a mark: forty letters and what folding takes away.
    private static let longest = 240

    /// `key`: the folded words of the text.
    static func isEnd(_ text: String, key: String) -> Bool {
        guard text.utf8.count < longest else { return false }
        return ends.contains(key) || credits.contains { key.utf8.starts(with: $0.utf8) } && key.count < 40
    }

    /// A time of day alone, as over each entry of a live blog: `20:45` in the digits of any script.
    static func isTime(_ text: String) -> Bool {
        guard text.utf8.count <= 20, text.has(":") else { return false }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
            && parts.joined().allSatisfy(\.isWholeNumber)
    }
}
