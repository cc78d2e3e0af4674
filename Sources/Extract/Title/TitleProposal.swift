/// A title that a rule proposes, with what the judge asks of it.
struct TitleProposal {
    /// Where titles stand.
    enum Source: Int, CaseIterable {
        case jsonLD, openGraph, twitter, meta, tag, item, h1, h2, heading, part, spelled, line, print
    }

    /// Its score is the rule's own weight, set by hand.
    var candidate: Candidate<String>
    let source: Source
    let key: WordKey
    /// Of the page, or -1 for metadata.
    var line = -1
    var leadsHome = false
    /// Whether the site's name was taken off.
    var isCut = false

    /// `key` is that of the candidate's value.
    init(_ candidate: Candidate<String>, _ source: Source, key: WordKey? = nil, line: Int = -1) {
        (self.candidate, self.source, self.line) = (candidate, source, line)
        self.key = key ?? WordKey(candidate.value)
    }
}
