import Markup

/// The posts on a page of WordPress that are others than its own: each says its number (`post_class()` gives `post-12
/// type-post hentry`), and `body` says which of them the page is about (`body_class()`: `single postid-12`).
struct OtherPosts {
    private let page: HTMLDocument
    /// The digits of the page's own number.
    private let number: [UInt8]
    /// Where the element of its own post ends that was met last.
    private var end = 0
    /// Whether that held a story; where it did not, other numbers may mean something else.
    private var hasOwn = false
    /// Elements whose last heading is named after other stories ("You may also like").
    private var related: Set<Int> = []

    /// Bytes of text from which a post is a story.
    private static let story = 300

    /// Nil of a page that does not say its number.
    init?(_ page: HTMLDocument) {
        guard let body = page.nodes.indices.prefix(Self.search).first(where: { page.nodes[$0].name == .body }),
            let number = page.withAttribute(.class, of: body, { Self.number(behind: "postid-", in: $0) })
        else { return nil }
        (self.page, self.number) = (page, number)
    }

    /// Nodes among which `body` is looked for.
    private static let search = 2000

    /// What the numbers say of an element that says `hint` of itself: another post beside the page's own, or in its own
    /// below such a heading, is no part of the page; elsewhere in its own it may be an entry of it. Nodes come in order.
    mutating func hint(of index: Int, _ hint: Hint) -> Hint {
        let node = page.nodes[index]
        if node.name.isHeading {
            if hint.contains(.related) { related.insert(node.parent) } else { related.remove(node.parent) }
        }
        guard node.hasAttributes, let found = page.withAttribute(.class, of: index, Self.post) else { return [] }
        if found == number {
            end = max(end, node.end)
            hasOwn = hasOwn || node.range.count >= Self.story
            return []
        }
        guard hasOwn else { return [] }
        return index >= end || related.contains(node.parent) ? .skipped : .related
    }

    /// The number of an element whose class is that of a post.
    private static func post(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let number = number(behind: "post-", in: value) else { return nil }
        let isPost = ["hentry", "type-post", "status-publish"].contains { find($0, in: value) != nil }
        return isPost ? number : nil
    }

    /// The digits that end a word which begins so.
    private static func number(behind prefix: StaticString, in value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let start = find(prefix, in: value) else { return nil }
        let digits = value[start...].prefix { $0 &- 0x30 < 10 }
        let end = start + digits.count
        return digits.isEmpty || end < value.count && value[end] > 0x20 ? nil : Array(digits)
    }

    /// The place behind the first word that begins so.
    private static func find(_ prefix: StaticString, in value: UnsafeBufferPointer<UInt8>) -> Int? {
        let length = prefix.utf8CodeUnitCount
        guard value.count >= length else { return nil }
        let words = UnsafeBufferPointer(start: prefix.utf8Start, count: length)
        for at in 0...(value.count - length) where at == 0 || value[at - 1] <= 0x20 {
            if value[at] == words[0], value[at..<at + length].elementsEqual(words) { return at + length }
        }
        return nil
    }
}
