/// What a page may cost to parse; what lies beyond is left out and reported in `problems`.
public struct HTMLLimits: Sendable {
    /// Bytes read of a page.
    public var bytes = 10_000_000
    /// Elements and texts kept.
    public var nodes = 300_000
    /// Elements below this depth are not kept; their text goes to the deepest kept one.
    public var depth = 256
    /// Parsing stops where elements nest deeper: libxml2 compares each end tag with all open elements.
    public var hardDepth = 2048
    /// Attributes of one element: libxml2 compares each with all before it.
    public var attributes = 128
    /// Whether attributes are kept whose name is no `Name`: only the rules of single sites ask for such. They are a third
    /// of the bytes in tags.
    public var keepsOtherAttributes = true

    /// Bytes kept of a page's embedded state (`__NEXT_DATA__` and its like), in whole scripts.
    public var states = 256_000

    public init() {}
}
