import Markup
import Model

/// Which rule gave each field of a page, and, where that is wanted, all that was proposed for it.
struct FieldNotes {
    private let page: HTMLDocument
    private let isExplaining: Bool
    private(set) var provenance: [String: Evidence] = [:]
    /// Strongest first; none unless explaining.
    private(set) var candidates: [String: [Evidence]] = [:]

    init(_ page: HTMLDocument, isExplaining: Bool) { (self.page, self.isExplaining) = (page, isExplaining) }

    /// The best of the candidates gives the field; none changes nothing.
    mutating func note<Value>(_ field: String, _ all: [Candidate<Value>]) {
        guard let best = all.best() else { return }
        provenance[field] = evidence(best, of: field)
        if isExplaining { candidates[field] = all.sorted { $0.score > $1.score }.map { evidence($0, of: field) } }
    }

    /// The field stays empty, though something was proposed for it.
    mutating func leaveEmpty(_ field: String) { provenance[field] = nil }

    private func evidence<Value>(_ candidate: Candidate<Value>, of field: String) -> Evidence {
        let belief = candidate.score
        // What a site's rule says is no judge's belief.
        let isRuled = candidate.rule.hasPrefix(SiteRule.mark)
        let share = isRuled ? belief : Confidence.of(field)?.share(of: belief) ?? belief
        return Evidence(
            rule: candidate.rule, path: candidate.node < 0 ? "" : page[candidate.node].path, raw: candidate.raw,
            weight: max(0, min(1, share)))
    }
}
