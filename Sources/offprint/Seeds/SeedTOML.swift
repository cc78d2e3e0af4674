import Model
import TOMLKit

/// A table `[[source]]` for each source, whose keys are those of a line (SEED-10).
extension SeedFile {
    init(toml text: String) {
        self.init()
        do {
            read(try TOMLTable(string: text), TOMLLines(text))
        } catch let error as TOMLParseError {
            problems.append(Problem(line: error.source.begin.line, message: error.description))
        } catch {
            problems.append(Problem(line: 1, message: "\(error)"))
        }
        problems.sort { $0.line < $1.line }
    }

    static func toml(_ seeds: [Seed]) -> String {
        let tables = seeds.map { seed in
            let pairs = [("url", seed.url.href)] + seed.pairs.map { ($0.key, $0.value) }
            return "[[source]]\n" + pairs.map { "\($0.0) = \(written($0.1, for: $0.0))\n" }.joined()
        }
        return tables.joined(separator: "\n")
    }

    private static let table = "source"

    private mutating func read(_ root: TOMLTable, _ lines: TOMLLines) {
        for key in root.keys where key != Self.table || root[key]?.array == nil {
            let line = lines[[key]] ?? lines[[key, "0"]] ?? 1
            problems.append(Problem(line: line, message: "\"\(printable(key))\": only [[source]] may stand here"))
        }
        for (index, item) in (root[Self.table]?.array.map(Array.init) ?? []).enumerated() {
            let path = [Self.table, String(index)]
            add(line: lines[path] ?? 1) { () throws(SeedError) in try Self.source(item.table) }
        }
    }

    private static func source(_ table: TOMLTable?) throws(SeedError) -> Seed {
        guard let table else { throw SeedError(message: "a source is a table: [[source]]") }
        guard let address = table["url"]?.string else { throw SeedError(message: "url is missing") }
        var seed = try Seed(address: address)
        for key in table.keys where key != "url" {
            if let value = table[key] { try seed.set(key, ConfigFile.written(value)) }
        }
        return seed
    }

    /// Numbers, truth values and lists as their settings ask for.
    private static func written(_ value: String, for key: String) -> String {
        var scratch = Settings()
        guard settings.contains(key), let setting = Setting.named(key),
            setting.apply(.string(value), &scratch) != nil, setting.apply(.word(value), &scratch) == nil
        else { return value.quotedForTOML }
        return setting.toml(scratch) ?? value.quotedForTOML
    }
}
