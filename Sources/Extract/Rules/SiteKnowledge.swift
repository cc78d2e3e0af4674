/// What is known of a site before one of its pages is read. A value that is passed in with each page.
public struct SiteKnowledge: Sendable {
    public var rule: SiteRule?
    /// What many of its articles have in common.
    public var boilerplate = Boilerplate()
    /// What all selectors of the rule may take on one page, in steps of `PageQuery`.
    public var steps = ReadLimits().maxRuleSteps

    public init(rule: SiteRule? = nil) { self.rule = rule }
}
