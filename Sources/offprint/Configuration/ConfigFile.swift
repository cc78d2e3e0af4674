import TOMLKit

/// The settings that a TOML text gives, each with its line. Tables may group them: `[masthead] title` is
/// `masthead-title`.
struct ConfigFile {
    struct Entry: Equatable {
        var name: String
        var value: Written
        /// From 1; nil when it could not be told.
        var line: Int?
    }

    private(set) var entries: [Entry] = []
    private let path: String

    /// Throws `ConfigError` when the text is no TOML.
    init(text: String, path: String) throws(ConfigError) {
        self.path = path
        guard !text.contains("\0") else { throw ConfigError(problems: ["\(path): holds a NUL byte"]) }
        let root: TOMLTable
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigError(problems: ["\(path):\(error.source.begin.line): \(error.description)"])
        } catch {
            throw ConfigError(problems: ["\(path): \(error)"])
        }
        let lines = TOMLLines(text)
        collect(root, under: [], lines)
        entries.sort { ($0.line ?? 0, $0.name) < ($1.line ?? 0, $1.name) }
    }

    /// `offprint.toml:12: ` to stand before a message.
    func place(_ entry: Entry) -> String { entry.line.map { "\(path):\($0): " } ?? "\(path): " }

    private mutating func collect(_ table: TOMLTable, under parents: [String], _ lines: TOMLLines) {
        for key in table.keys {
            guard let value = table[key] else { continue }
            let names = parents + [key]
            if let inner = value.table {
                collect(inner, under: names, lines)
            } else {
                entries.append(
                    Entry(name: names.joined(separator: "-"), value: Self.written(value), line: lines[names]))
            }
        }
    }

    /// As settings take it.
    static func written(_ value: any TOMLValueConvertible) -> Written {
        switch value.type {
        case .string: return .string(value.string ?? "")
        case .int: return value.int.map(Written.integer) ?? .other(value.debugDescription)
        case .bool: return value.bool.map(Written.boolean) ?? .other(value.debugDescription)
        case .array:
            let items = (value.array.map(Array.init) ?? []).map { $0.type == .string ? $0.string : nil }
            let texts = items.compactMap(\.self)
            return texts.count == items.count ? .list(texts) : .other("the list")
        default: return .other(value.debugDescription)
        }
    }
}
