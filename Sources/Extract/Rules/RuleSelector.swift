import Markup

/// Where a rule finds something on a page: an XPath 1.0 expression or a CSS selector.
public struct RuleSelector: Sendable, Hashable {
    /// As written.
    public let text: String
    /// What is evaluated.
    public let xpath: String
    /// Of its file, from 1.
    public let line: Int

    /// What begins like a path or a function call is XPath, everything else CSS.
    public init(_ text: String, line: Int) throws(RuleProblem) {
        let text = text.trimmed()
        do {
            try self.init(xpath: Self.isXPath(text) ? text : try CSSSelector(text).xpath, text: text, line: line)
        } catch let error as CSSSelector.Fault {
            throw RuleProblem(line: line, message: "\"\(text)\" is no CSS selector: \(error.message)")
        } catch let error as RuleProblem {
            throw error
        } catch {
            throw RuleProblem(line: line, message: "\(error)")
        }
    }

    /// An expression that is XPath whatever it looks like.
    public init(xpath: String, text: String? = nil, line: Int) throws(RuleProblem) {
        if let fault = PageQuery.fault(in: xpath) {
            throw RuleProblem(line: line, message: "\"\(text ?? xpath)\" is no XPath 1.0 expression: \(fault)")
        }
        (self.text, self.xpath, self.line) = (text ?? xpath, xpath, line)
    }

    private static func isXPath(_ text: String) -> Bool {
        if ["/", "(", "./", "../", "@"].contains(where: text.hasPrefix) { return true }
        let name = text.prefix { $0.isLetter || $0 == "-" }
        return !name.isEmpty && text.dropFirst(name.count).first == "("
    }
}

/// What is wrong with a rules file, and on which line.
public struct RuleProblem: Error, Hashable, Sendable {
    /// From 1.
    public var line: Int
    public var message: String

    public init(line: Int, message: String) { (self.line, self.message) = (line, message) }
}
