public import Model

/// The passages of one block of the later text; what was dropped stands in the block in which it would be.
public struct Paragraph: Sendable {
    public var passages: [Passage]
    public var direction: Block.Direction? { passages.lazy.compactMap { ($0.later ?? $0.earlier)?.direction }.first }

    public var isSame: Bool { passages.allSatisfy { if case .same = $0 { true } else { false } } }
}

extension StoryDifference {
    /// The passages by block.
    public var paragraphs: [Paragraph] {
        var paragraphs: [Paragraph] = []
        var last: (old: Int?, new: Int?)
        for passage in passages {
            let block = (old: passage.earlier?.block, new: passage.later?.block)
            let goesOn = block.new.map { $0 == last.new } ?? (last.old.map { $0 == block.old } ?? false)
            if goesOn, !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1].passages.append(passage)
            } else {
                paragraphs.append(Paragraph(passages: [passage]))
            }
            last = (block.old ?? (goesOn ? last.old : nil), block.new ?? (goesOn ? last.new : nil))
        }
        return paragraphs
    }
}
