import ArgumentParser
import Model
import Publish
import Store

struct DBStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Show what the store holds, how it grows and how long the disk lasts.",
        discussion: "Columns: table, rows, bytes with indexes, rows of the last seven days. Reads the whole file.")

    /// The days from which growth is told.
    static let days = 7

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print a JSON object.") var json = false

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let sizes = try store.sizes(since: now() - .seconds(86_400) * Self.days)
        let room = Machine.free(store.path).map { Int(clamping: $0) }
        if json { print(sizes.json(room).text) } else { say(sizes.lines(store.path, room)) }
    }
}

extension StoreSizes {
    private var growth: Int { recentBytes / DBStatsCommand.days }

    fileprivate func lines(_ path: String, _ room: Int?) -> [String] {
        var facts = Columns([.left, .left])
        facts.add(["store", "\(path) (\(words(bytes)), \(words(free)) of it free), schema \(version)"])
        facts.add(["growth", "\(words(growth)) a day"])
        facts.add([
            "disk", room.map { "\(words($0)) free" + (growth > 0 ? ", \(Self.length($0 / growth)) at that rate" : "") },
        ])
        var columns = Columns([.left, .right, .right, .right])
        for table in tables {
            columns.add([table.name, String(table.rows), words(table.bytes), table.recent.map(String.init)])
        }
        return facts.lines + [""] + columns.lines
    }

    fileprivate func json(_ room: Int?) -> JSON {
        let rows = tables.map { table -> JSON in
            [
                "table": .string(table.name), "rows": JSON(table.rows), "bytes": JSON(table.bytes),
                "recent": JSON(table.recent),
            ]
        }
        return [
            "bytes": JSON(bytes), "free": JSON(free), "schema": JSON(version), "growth": JSON(growth),
            "disk_free": JSON(room), "tables": .array(rows),
        ]
    }

    /// Of disks that last longer than their machine only that is told.
    static func length(_ days: Int) -> String {
        switch days {
        case ..<1000: counted(days, "day")
        case ..<36_500: counted(days / 365, "year")
        default: "more than 100 years"
        }
    }

    private func words(_ bytes: Int) -> String { ByteCount.rounded(Int64(bytes)) }
}
