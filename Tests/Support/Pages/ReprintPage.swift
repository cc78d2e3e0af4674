/// A reprint in the manner of the first user's site: tables and fonts, a masthead in two languages, the source's
/// address as plain text, no metadata, the charset in `meta` only.
enum ReprintPage {
    /// Lines in groups; a TAB parts left and right.
    static let masthead = [
        ["برگ‌های روز _ روز برگ‌ها"], ["BR-BR"], ["هر که خواند برگ ما را بی‌خبر هرگز نماند"],
        ["www.leaves.test\tleaves@leaves.test", "Languages of the World\tزبان‌های جهان"],
    ]

    static func html(_ posting: Posting) -> String {
        let groups = posting.story.file.masthead.isEmpty ? masthead : posting.story.file.masthead
        let source = posting.sourceURL.map { line(escaped($0), size: 2) }
        return """
            <html>
            <head>
            <meta http-equiv="Content-Language" content="en-us">
            <meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
            <title>\(escaped(groups.first?.first ?? ""))</title>
            </head>
            <body bgcolor="#FFFFFF">
            <div align="center">
            <table border="0" width="760" cellpadding="4">
            \(groups.enumerated().map { row($1, isName: $0 == 0) }.joined(separator: "\n"))
            </table>
            <table border="0" width="760"><tr><td valign="top" dir="\(posting.language == "en" ? "ltr" : "rtl")">
            \(source ?? "")
            <p align="center"><b><font face="Times New Roman" size="5">\(escaped(posting.story.title))</font></b></p>
            \(line(escaped(posting.authors), size: 4))
            \(line(posting.shownDate, size: 3))
            \(PageParts.body(posting, open: fontOpen(3), close: "</font></p>"))
            </td></tr></table>
            <p><font size="1"><a href="/">بازگشت</a></font></p>
            </div>
            </body>
            </html>

            """
    }

    private static func fontOpen(_ size: Int) -> String { "<p><font face=\"Times New Roman\" size=\"\(size)\">" }

    private static func line(_ html: String, size: Int) -> String { fontOpen(size) + html + "</font></p>" }

    private static func row(_ lines: [String], isName: Bool) -> String {
        lines.map { line in
            let cells = line.split(separator: "\t").map { escaped($0) }
            guard cells.count == 2 else {
                let size = isName ? 6 : 3
                return
                    "<tr><td colspan=\"2\" align=\"center\"><font face=\"Tahoma\" color=\"#800000\" size=\"\(size)\">"
                    + "\(escaped(line))</font></td></tr>"
            }
            return "<tr><td align=\"left\"><font size=\"2\">\(cells[0])</font></td>"
                + "<td align=\"right\"><font size=\"2\">\(cells[1])</font></td></tr>"
        }.joined(separator: "\n")
    }
}
