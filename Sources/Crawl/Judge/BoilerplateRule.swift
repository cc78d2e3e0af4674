import Extract
public import Store

/// From when on a block of text that stands in several articles of a host counts as boilerplate (EXTR-18).
public struct BoilerplateRule: Hashable, Sendable {
    /// In so many articles; 0 for never (`boilerplate-articles`).
    public var articles = 5
    public var limits = BlockCounts.Limits()

    public init() {}

    /// It must stand in this part of the articles too: a paragraph of background comes with each story of a series,
    /// "follow us" with all.
    static let share = 0.1

    /// Of so many articles counted; nil for never.
    func threshold(among counted: Int) -> Int? {
        articles == 0 ? nil : max(articles, Int((Self.share * Double(counted)).rounded(.up)))
    }

    /// Of `host[:port]` as it is now.
    func boilerplate(of host: String, in counts: BlockCounts) throws -> Boilerplate {
        let counted = try counts.articles(of: host)
        guard let threshold = threshold(among: counted), counted >= threshold else { return Boilerplate() }
        return Boilerplate(try counts.blocks(of: host, inAtLeast: threshold))
    }
}
