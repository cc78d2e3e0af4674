import ArgumentParser
import Publish
import Store

struct DBViewsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "views", abstract: "Explain the views that other programs may read.",
        discussion: (["sqlite3 -readonly offprint.db 'SELECT title, url FROM v_article LIMIT 5'", times]
            + StoreView.all.map(\.sentence)).joined(separator: "\n"))

    static let times = "Times are milliseconds since 1970 in UTC. Views and columns keep their names and meanings."

    @Flag(help: "Print a JSON object for each column.") var json = false

    func run() throws {
        if json { return say(StoreView.all.flatMap(\.json).map(\.text)) }
        let screen = Screen.output
        print(Self.times)
        for view in StoreView.all {
            say(["", screen.paint(view.name, .bold) + "  \(view.row)"])
            say(view.columns.map { "  \($0.name.padded(14))  \($0.meaning)" })
        }
    }
}

extension StoreView {
    /// For man pages: one paragraph.
    fileprivate var sentence: String {
        "\(name): \(row). " + columns.map { "\($0.name): \($0.meaning)" }.joined(separator: "; ") + "."
    }

    /// The row of README's table.
    var markdown: String { "| `\(name)` | \(row) | \(columns.map(\.name).joined(separator: ", ")) |" }

    fileprivate var json: [JSON] {
        columns.map {
            ["view": .string(name), "row": .string(row), "column": .string($0.name), "meaning": .string($0.meaning)]
        }
    }
}
