import Markup

extension Suite {
    /// Labels of the Encoding standard, and the prescan of html5lib's tests.
    static let charset = Suite(name: "charset") { folder in labels(folder) + prescan(folder) }

    private static func labels(_ folder: Folder) -> [Count] {
        var tally = Tally("charset/labels")
        for row in folder.rows("charset/labels.jsonl") {
            let label = row["label"].string ?? ""
            tally.record(
                row["id"].string ?? "no JSON", input: label, expected: row["encoding"].string ?? "",
                got: Charset.name(ofLabel: label) ?? "none")
        }
        return tally.counts
    }

    /// Where nothing is declared, html5lib expects windows-1252; a byte order mark decides before.
    private static func prescan(_ folder: Folder) -> [Count] {
        var tally = Tally("charset/html5lib")
        for row in folder.rows("charset/html5lib.jsonl") {
            let bytes = row["data"].bytes ?? []
            let marked = Charset.decode(bytes)
            let got = marked.rule == "bom" ? marked.name : Charset.prescan(bytes) ?? "windows-1252"
            tally.record(
                row["id"].string ?? "no JSON", input: String(decoding: bytes.prefix(200), as: UTF8.self),
                expected: row["encoding"].string?.lowercased() ?? "", got: got.lowercased())
        }
        return tally.counts
    }
}
