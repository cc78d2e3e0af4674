/// A row of a table whose columns are parted by commas or semicolons (CSV), which is easily taken for a URL with a comma
/// in it.
struct SeedTableRow {
    private let url: Substring
    private let rest: Substring

    /// Nil of what may well be a URL: behind its commas stand numbers, points and slashes rather than a word by itself.
    init?(_ address: some StringProtocol) {
        let text = String(address)[...]
        guard let comma = text.firstIndex(where: { ",;".contains($0) }) else { return nil }
        (url, rest) = (text[..<comma], text[text.index(after: comma)...])
        let isPath = url.contains("?") || rest.contains { "/.=&?".contains($0) }
        guard !isPath, rest.isEmpty || rest.contains(where: \.isLetter) else { return nil }
    }

    var message: String {
        let title = rest.split(whereSeparator: { ",;".contains($0) }).first.map { "title=\($0)" } ?? "key=value"
        return
            "\"\(printable(String((url + "," + rest).prefix(200))))\" looks like a row of a table: write the URL, a TAB and "
            + "\(printable(String(title.prefix(60)))) (a comma of the URL itself is written %2C)"
    }
}
