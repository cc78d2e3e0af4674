import Extract
import Model
import TOMLKit

/// A rules file of our own: a table `[[rule]]` for each rule, its tests in `[[rule.test]]` (EXTR-06).
struct RuleTOML {
    private(set) var rules: [SiteRule] = []
    private(set) var problems: [RuleProblem] = []
    private let name: String
    private var lines = TOMLLines("")
    /// Of the tables `[[rule.test]]` and `[[rule.replace]]` so far: TOMLLines numbers them through the whole file.
    private var seen: [String: Int] = [:]

    init(_ text: String, name: String) {
        self.name = name
        do {
            let root = try TOMLTable(string: text)
            lines = TOMLLines(text)
            read(root)
        } catch let error as TOMLParseError {
            problems.append(RuleProblem(line: error.source.begin.line, message: error.description))
        } catch {
            problems.append(RuleProblem(line: 1, message: "\(error)"))
        }
        problems.sort { $0.line < $1.line }
    }

    private mutating func read(_ root: TOMLTable) {
        for key in root.keys where key != "rule" || root[key]?.array == nil {
            problems.append(RuleProblem(line: lines[[key]] ?? 1, message: "\"\(key)\": only [[rule]] may stand here"))
        }
        for (index, item) in (root["rule"]?.array.map(Array.init) ?? []).enumerated() {
            guard let table = item.table else { continue }
            let before = problems.count
            let rule = rule(table, at: RulePlace(path: ["rule", String(index)], lines: lines))
            if problems.count == before { rules.append(rule) }
        }
    }

    private mutating func rule(_ table: TOMLTable, at place: RulePlace) -> SiteRule {
        var rule = SiteRule(file: name, line: place.line(nil))
        for key in table.keys {
            guard let value = table[key] else { continue }
            if let tables = value.array.map(Array.init)?.compactMap(\.table), !tables.isEmpty {
                read(key, tables, place, &rule)
            } else {
                note { () throws(RuleProblem) in try rule.set(key, ConfigFile.written(value), line: place.line(key)) }
            }
        }
        if rule.hosts.isEmpty {
            problems.append(RuleProblem(line: rule.line, message: "hosts is missing (try hosts = [\"example.org\"])"))
        }
        if let from = rule.from, let until = rule.until, until < from {
            problems.append(RuleProblem(line: place.line("until"), message: "until \(until) is before from \(from)"))
        }
        return rule
    }

    private mutating func read(_ key: String, _ tables: [TOMLTable], _ place: RulePlace, _ rule: inout SiteRule) {
        guard key == "test" || key == "replace" else {
            let message = "\"\(key)\": of tables only [[rule.test]] and [[rule.replace]] may stand in a rule"
            let line = lines[[place.path[0], key, "0"]] ?? place.line(key)
            return problems.append(RuleProblem(line: line, message: message))
        }
        for table in tables {
            let number = seen[key, default: 0]
            seen[key] = number + 1
            let inner = RulePlace(path: ["rule", key, String(number)], lines: lines)
            var test = RuleTest(line: inner.line(nil), url: "")
            var replacement = SiteRule.Replacement(find: "", replace: "")
            for word in table.keys {
                guard let value = table[word].map({ ConfigFile.written($0) }) else { continue }
                note { () throws(RuleProblem) in
                    key == "test"
                        ? try test.set(word, value, line: inner.line(word))
                        : try replacement.set(word, value, line: inner.line(word))
                }
            }
            if key == "replace" { rule.replacements.append(replacement) } else { rule.tests.append(test) }
            let missing = key == "test" ? test.url.isEmpty : replacement.find.isEmpty
            guard missing else { continue }
            let message =
                key == "test" ? "url is missing: the address of the page" : "find is missing: what is replaced"
            problems.append(RuleProblem(line: inner.line(nil), message: message))
        }
    }

    private mutating func note(_ read: () throws(RuleProblem) -> Void) {
        do throws(RuleProblem) { try read() } catch { problems.append(error) }
    }
}

/// A table of a rules file, and where its keys stand.
struct RulePlace {
    let path: [String]
    let lines: TOMLLines

    /// From 1; of the table itself without a key.
    func line(_ key: String?) -> Int { lines[path + (key.map { [$0] } ?? [])] ?? lines[path] ?? 1 }
}
