/// Reads a FiveFilters site config as it is (https://help.fivefilters.org/full-text-rss/site-patterns.html).
///
/// A line is `command: value`; `#` begins a comment. What Offprint does otherwise, or not at all, is told in `notes`.
public struct FiveFiltersFile: Sendable {
    /// Nil where the file's name is no host, or where nothing in it is of use.
    public private(set) var rule: SiteRule?
    /// Lines that were left out because they are wrong.
    public private(set) var problems: [RuleProblem] = []
    /// Lines that are right and have no effect here.
    public private(set) var notes: [RuleProblem] = []

    private var draft: SiteRule
    /// A `find_string` waiting for its `replace_string`.
    private var finds: [(line: Int, text: String)] = []
    private var replaces: [String] = []

    /// `name`: of the file, with folders before it or not; its hosts follow from it: `example.org.txt`,
    /// `.example.org.txt` for the hosts below it.
    public init(_ text: String, name: String) {
        draft = SiteRule(file: name, line: 1)
        // As FiveFilters has it unless the file says otherwise.
        draft.prunes = true
        guard let host = Self.host(name.split(separator: "/").last.map(String.init) ?? name) else {
            notes.append(RuleProblem(line: 1, message: "\(name) names no host: the file is not used"))
            return
        }
        draft.hosts = [host]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            do { try read(line, number: index + 1) } catch { problems.append(error) }
        }
        pair()
        if !draft.selectors.isEmpty || !draft.replacements.isEmpty { rule = draft }
    }

    private static func host(_ name: String) -> String? {
        guard name.hasSuffix(".txt") else { return nil }
        let stem = name.dropLast(4)
        guard !stem.hasPrefix("fingerprint."), stem.contains(".") else { return nil }
        let host = stem.hasPrefix(".") ? "*" + stem : String(stem)
        return RuleBook.fault(inHost: host) == nil ? host : nil
    }

    private mutating func read(_ line: Substring, number: Int) throws(RuleProblem) {
        let line = String(line).trimmed()
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        guard let colon = Self.colon(line) else {
            throw RuleProblem(line: number, message: "\"\(line.prefix(80))\": a line is \"command: value\"")
        }
        let value = String(line[line.index(after: colon)...]).trimmed()
        guard !value.isEmpty else { return }
        let command = String(line[..<colon]).trimmed()
        if command.hasSuffix(")"), let open = command.firstIndex(of: "(") {
            let argument = String(command[command.index(after: open)...].dropLast())
            return try read(String(command[..<open]), argument, value, number)
        }
        try read(command, value, number)
    }

    /// The one that ends the command: a `replace_string(…)` may hold others.
    private static func colon(_ line: String) -> String.Index? {
        guard let first = line.firstIndex(of: ":") else { return nil }
        guard let open = line.firstIndex(of: "("), open < first else { return first }
        return line.firstRange(of: "):").map { line.index(before: $0.upperBound) } ?? first
    }

    private mutating func read(_ command: String, _ value: String, _ number: Int) throws(RuleProblem) {
        if let field = Self.fields[command] {
            let selector = try RuleSelector(xpath: value, line: number)
            draft.selectors[field, default: []].append(selector)
            return
        }
        switch command {
        case "strip_id_or_class":
            try strip(
                #"//*[contains(@class, "\#(Self.plain(value))") or contains(@id, "\#(Self.plain(value))")]"#, number)
        case "strip_image_src": try strip(#"//img[contains(@src, "\#(Self.plain(value))")]"#, number)
        case "find_string": finds.append((number, value))
        case "replace_string": replaces.append(value)
        case "prune": draft.prunes = Self.isTrue(value)
        case "autodetect_on_failure": draft.detects = Self.isTrue(value)
        case "test_url": draft.tests.append(RuleTest(line: number, url: value))
        case "test_contains":
            guard let last = draft.tests.indices.last else {
                throw RuleProblem(line: number, message: "test_contains belongs behind a test_url")
            }
            draft.tests[last].contains.append(value)
        case let command where Self.ignored.contains(command):
            notes.append(RuleProblem(line: number, message: "\(command) has no effect here"))
        default: throw RuleProblem(line: number, message: "\"\(command)\" is no command of a site config")
        }
    }

    private mutating func read(
        _ command: String, _ argument: String, _ value: String, _ number: Int
    ) throws(RuleProblem) {
        switch command {
        case "replace_string": draft.replacements.append(.init(find: argument, replace: value))
        case "http_header", "wrap_in", "move_into":
            notes.append(RuleProblem(line: number, message: "\(command) has no effect here"))
        default: throw RuleProblem(line: number, message: "\"\(command)(…)\" is no command of a site config")
        }
    }

    private mutating func strip(_ xpath: String, _ number: Int) throws(RuleProblem) {
        draft.selectors[.strip, default: []].append(try RuleSelector(xpath: xpath, line: number))
    }

    /// The n-th `find_string` belongs to the n-th `replace_string`; where their numbers differ none is used.
    private mutating func pair() {
        guard finds.count == replaces.count else {
            let message = "\(finds.count) find_string and \(replaces.count) replace_string: none of them is used"
            return problems.append(RuleProblem(line: finds.first?.line ?? 1, message: message))
        }
        draft.replacements += zip(finds, replaces).map { SiteRule.Replacement(find: $0.text, replace: $1) }
    }

    private static func isTrue(_ value: String) -> Bool { value == "yes" || value == "true" }

    private static func plain(_ value: String) -> String { value.filter { $0 != "\"" && $0 != "'" } }

    private static let fields: [String: SiteRule.Field] = [
        "title": .title, "author": .authors, "date": .date, "body": .body, "strip": .strip,
        "next_page_link": .next,
    ]

    /// Of these Offprint does the one thing always (tidy), and has no part for the others.
    private static let ignored: Set<String> = [
        "tidy", "parser", "http_header", "strip_attr", "strip_comments", "dissolve", "convert_double_br_tags",
        "insert_detected_image", "native_ad_clue", "src_lazy_load_attr", "skip_json_ld", "skip_id_or_class",
        "if_page_contains", "single_page_link", "single_page_link_in_feed", "requires_login",
        "not_logged_in_xpath", "login_uri", "login_username_field", "login_password_field", "login_extra_fields",
        "footnotes", "og_title",
    ]
}
