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
            let line = lines[path] ?? 1
            var key = ""
            do throws(SeedError) {
                entries.append(Entry(line: line, seed: try Self.source(item.table, at: &key)))
            } catch {
                problems.append(Problem(line: lines[path + [key]] ?? line, message: error.message))
            }
        }
    }

    /// `key` is the one that was read last, where the error stands.
    private static func source(_ table: TOMLTable?, at key: inout String) throws(SeedError) -> Seed {
        guard let table else { throw SeedError(message: "a source is a table: [[source]]") }
        key = "url"
        guard let address = table[key]?.string else {
            throw SeedError(message: table[key] == nil ? "url is missing" : "url is no text (url = \"https://…\")")
        }
        var seed = try Seed(address: address)
        for name in table.keys where name != "url" {
            key = name
            if let value = table[name] { try seed.set(name, ConfigFile.written(value)) }
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
