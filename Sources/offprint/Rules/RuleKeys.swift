import Extract
import Model

/// What the keys of a rules file mean.
extension SiteRule {
    private static let keys = ["hosts", "from", "until", "prune", "detect"] + Field.allCases.map(\.rawValue)

    mutating func set(_ key: String, _ value: Written, line: Int) throws(RuleProblem) {
        if let field = Field(rawValue: key) {
            for text in try RuleValue(key, value, line).texts {
                selectors[field, default: []].append(try RuleSelector(text, line: line))
            }
            return
        }
        let value = RuleValue(key, value, line)
        switch key {
        case "hosts":
            hosts = try value.texts
            for host in hosts {
                if let fault = RuleBook.fault(inHost: host) { throw RuleProblem(line: line, message: fault) }
            }
        case "from": from = try value.day
        case "until": until = try value.day
        case "prune": prunes = try value.truth
        case "detect": detects = try value.truth
        default: throw value.unknown(Self.keys)
        }
    }
}

extension SiteRule.Replacement {
    mutating func set(_ key: String, _ value: Written, line: Int) throws(RuleProblem) {
        let value = RuleValue(key, value, line)
        switch key {
        case "find": find = try value.text
        case "replace": replace = try value.text
        default: throw value.unknown(["find", "replace"])
        }
    }
}

extension RuleTest {
    private static let keys = ["url", "page", "title", "authors", "date", "contains", "lacks"]

    mutating func set(_ key: String, _ value: Written, line: Int) throws(RuleProblem) {
        let value = RuleValue(key, value, line)
        switch key {
        case "url":
            url = try value.text
            guard WebURL(url)?.isHTTP == true else {
                throw RuleProblem(line: line, message: "url \"\(url)\" is no http or https URL")
            }
        case "page": page = try value.text
        case "title": title = try value.text
        case "authors": authors = try value.texts
        case "date": date = try value.day.description
        case "contains": contains = try value.texts
        case "lacks": lacks = try value.texts
        default: throw value.unknown(Self.keys)
        }
    }
}

/// A value of a rules file, read as what its key needs.
struct RuleValue {
    private let key: String
    private let value: Written
    private let line: Int

    init(_ key: String, _ value: Written, _ line: Int) { (self.key, self.value, self.line) = (key, value, line) }

    var text: String {
        get throws(RuleProblem) {
            guard let text = value.text else { throw fault("a text") }
            return text
        }
    }

    /// A list, or one text for a list of one.
    var texts: [String] {
        get throws(RuleProblem) {
            if let text = value.text { return [text] }
            guard case .list(let texts) = value else { throw fault("a text or a list of texts") }
            return texts
        }
    }

    var day: Day {
        get throws(RuleProblem) {
            // TOML has days of its own, without quotation marks.
            guard let day = Day(value.text ?? value.quoted) else { throw fault("a day (try \"2015-01-09\")") }
            return day
        }
    }

    var truth: Bool {
        get throws(RuleProblem) {
            guard case .boolean(let truth) = value else { throw fault("true or false") }
            return truth
        }
    }

    func unknown(_ keys: [String]) -> RuleProblem {
        RuleProblem(line: line, message: "unknown key \"\(key)\"\(suggestion(for: key, among: keys))")
    }

    private func fault(_ noun: String) -> RuleProblem {
        RuleProblem(line: line, message: "\(key) \(value.quoted) is not \(noun)")
    }
}
