public import Compare
import Model

extension StoryDifference {
    /// The members of the object that `diff --json` prints.
    public var members: [JSON.Field] {
        let counts = counts
        return [
            .init("same", JSON(counts.same)), .init("changed", JSON(counts.changed)),
            .init("moved", JSON(counts.moved)), .init("dropped", JSON(counts.dropped)),
            .init("added", JSON(counts.added)),
            .init("classes", .array(classes.map { .string($0.rawValue) })),
            .init(
                "fields",
                .array(fields.map { ["field": .string($0.field), "old": JSON($0.old), "new": JSON($0.new)] })),
            .init("body", .array(passages.compactMap(object))),
        ]
    }

    /// Nil of a sentence that is the same.
    private func object(_ passage: Passage) -> JSON? {
        guard let fate = passage.fate else { return nil }
        return [
            "fate": .string(fate), "block": JSON(passage.later?.block ?? passage.earlier?.block),
            "old": JSON(passage.earlier?.text), "new": JSON(passage.later?.text),
            "moved": .bool(isMoved(passage)), "credit": .bool(changesCredit(passage)),
        ]
    }
}

extension Passage {
    /// `changed`, `dropped` or `added`; nil of one that is the same.
    var fate: String? {
        switch self {
        case .same: nil
        case .changed: "changed"
        case .dropped: "dropped"
        case .added: "added"
        }
    }
}
