public import Model

/// What a page was found to be.
public struct ArticleResult: Sendable {
    public var article = Article()
    public var isArticle = false
    /// 0…1: how much the page looks like one story.
    public var score = 0.0
    /// The page on which the article goes on.
    public var next: WebURL?
    /// Every candidate of every field, winners first; empty unless asked for.
    public var candidates: [String: [Evidence]] = [:]
    /// Fingerprints of the blocks of its body, those that were left out as boilerplate among them.
    public var blocks: Set<UInt64> = []
    public var problems: [String] = []

    public init() {}
}
