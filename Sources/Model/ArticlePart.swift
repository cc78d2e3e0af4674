/// One of the pages over which a site spreads an article.
public struct ArticlePart: Hashable, Sendable, Codable {
    public var url: String
    /// How many of the article's blocks stand there.
    public var blocks: Int
    /// Of its text alone, as the store keeps that of an article.
    public var digest: [UInt8]

    public init(url: String, blocks: Int, digest: [UInt8]) {
        (self.url, self.blocks, self.digest) = (url, blocks, digest)
    }
}

extension Article {
    /// The blocks of the part at that place in `parts`.
    public func blocks(ofPart place: Int) -> ArraySlice<Block> { body[range(ofPart: place)] }

    /// Lets a further page follow. The first one becomes a part with the second: `first` says which that is.
    public mutating func append(_ blocks: [Block], from part: ArticlePart, first: @autoclosure () -> ArticlePart) {
        if parts.isEmpty { parts = [first()] }
        parts.append(part)
        body += blocks
    }

    /// What the page of a part says now takes the place of what it said.
    public mutating func replace(part place: Int, with blocks: [Block], digest: [UInt8]) {
        body.replaceSubrange(range(ofPart: place), with: blocks)
        (parts[place].blocks, parts[place].digest) = (blocks.count, digest)
    }

    /// The first page speaks for the article: all fields are its own, the other parts only give their blocks.
    public mutating func replace(first page: Article, digest: [UInt8]) {
        var whole = page
        (whole.parts, whole.body) = (parts, body)
        whole.replace(part: 0, with: page.body, digest: digest)
        self = whole
    }

    /// Takes out the parts whose blocks the first one has too: the site shows the whole on one page now.
    public mutating func dropRepeatedParts() {
        var first = self
        first.body = Array(blocks(ofPart: 0))
        for place in parts.indices.dropFirst().reversed() where first.holds(Array(blocks(ofPart: place))) {
            body.removeSubrange(range(ofPart: place))
            parts.remove(at: place)
        }
        if parts.count == 1 { parts = [] }
    }

    /// Whether at least half of those blocks stand in the article already: the same page under another address.
    public func holds(_ blocks: [Block]) -> Bool {
        let known = Set(body)
        return blocks.count { known.contains($0) } * 2 >= blocks.count
    }

    private func range(ofPart place: Int) -> Range<Int> {
        let start = min(body.count, parts[..<place].reduce(0) { $0 + $1.blocks })
        return start..<min(body.count, start + parts[place].blocks)
    }
}
