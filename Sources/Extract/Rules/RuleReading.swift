import Language
import Markup
import Model

/// What the rule of a site finds on a page.
struct RuleReading {
    let rule: SiteRule
    /// Nodes that are no part of the story.
    private(set) var stripped: Set<Int> = []
    /// What went wrong or was not found, for people.
    private(set) var problems: [String] = []
    private let page: HTMLDocument
    private let query: PageQuery

    /// What the first selector of a field that finds something has found.
    struct Found {
        let selector: RuleSelector
        let hits: [PageQuery.Hit]
    }

    init?(_ knowledge: SiteKnowledge, page: HTMLDocument) {
        guard let rule = knowledge.rule, let query = PageQuery(page, steps: knowledge.steps) else { return nil }
        (self.rule, self.page, self.query) = (rule, page, query)
        for selector in rule.selectors[.strip] ?? [] { stripped.formUnion(hits(selector).map(\.node)) }
        // The root of a page is never meant.
        stripped.subtract([-1, 0])
    }

    /// Whether a field that the rule did not find may be looked for otherwise.
    func detects(_ field: SiteRule.Field) -> Bool { rule.detects || rule.selectors[field] == nil }

    mutating func find(_ field: SiteRule.Field) -> Found? {
        guard let selectors = rule.selectors[field] else { return nil }
        for selector in selectors {
            let hits = hits(selector).filter { !text($0).isEmpty }
            if !hits.isEmpty { return Found(selector: selector, hits: hits) }
        }
        problems.append("\(rule.name(selectors[0])): \(field.rawValue) finds nothing on this page")
        return nil
    }

    /// Of an element its words in one line, of anything else what it says.
    func text(_ hit: PageQuery.Hit) -> String {
        PageFacts.line(hit.text ?? page[hit.node].text)
    }

    mutating func title() -> Candidate<String>? {
        find(.title).map { candidate(text($0.hits[0]), $0) }
    }

    mutating func authors(_ cleaner: AuthorCleaner) -> Candidate<[Author]>? {
        guard let found = find(.authors) else { return nil }
        let names = found.hits.flatMap { hit in
            let names = cleaner.names(in: text(hit), isStrict: false)
            // Who wrote the rule knows better what a name looks like here.
            return names.isEmpty ? [Author(String(text(hit).prefix(Self.longestName)))] : names
        }
        var seen = Set<String>()
        return candidate(names.filter { seen.insert($0.name).inserted }, found)
    }

    /// The first place that can be read as a date: an element's `datetime` or `content`, else its words.
    mutating func date(_ reader: DateReader) -> Candidate<WrittenDate>? {
        guard let found = find(.date) else { return nil }
        for hit in found.hits {
            let stated = [Name.datetime, .content].compactMap { hit.node < 0 ? nil : page[hit.node][$0] }
            for text in (hit.text == nil ? stated : []) + [text(hit)] {
                guard let date = reader.read(text) ?? reader.find(in: text, limit: 1).first?.date else { continue }
                return candidate(date, found)
            }
        }
        problems.append("\(rule.name(found.selector)): \"\(text(found.hits[0]).prefix(80))\" is no date")
        return nil
    }

    /// Where the article goes on: what is selected, or where the selected link leads. That a page is the last is no
    /// problem.
    mutating func next(base: WebURL) -> Candidate<WebURL>? {
        for selector in rule.selectors[.next] ?? [] {
            for hit in hits(selector) {
                guard let written = hit.text ?? page[hit.node][.href], let url = WebURL(written, base: base), url.isHTTP
                else { continue }
                return candidate(url, Found(selector: selector, hits: [hit]))
            }
        }
        return nil
    }

    /// The lines that the rule takes for the story; nil where it says nothing or finds nothing.
    mutating func body(_ layout: Layout, probabilities: [Double]) -> (lines: [Int], evidence: Candidate<Int>)? {
        guard let found = find(.body) else { return nil }
        let places = found.hits.filter { $0.node >= 0 }.map { $0.node..<page.nodes[$0.node].end }
        let lines = layout.lines.indices.filter { index in
            let line = layout.lines[index]
            return !line.zone.contains(.skipped) && places.contains { $0.contains(Int(line.first)) }
                && (!rule.prunes || probabilities[index] >= Self.leastChance)
        }
        return lines.isEmpty ? nil : (lines, candidate(lines.count, found))
    }

    /// Below it a line of a body that is pruned counts as furniture. The container already speaks for its lines.
    private static let leastChance = 0.1
    private static let longestName = 100

    private func candidate<Value>(_ value: Value, _ found: Found) -> Candidate<Value> {
        Candidate(
            value: value, rule: rule.name(found.selector), node: found.hits[0].node, raw: text(found.hits[0]), score: 1)
    }

    private mutating func hits(_ selector: RuleSelector) -> [PageQuery.Hit] {
        do { return try query.hits(selector.xpath) } catch {
            problems.append("\(rule.name(selector)): \(error)")
            return []
        }
    }
}
