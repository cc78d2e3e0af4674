extension String {
    /// Without blanks and the given marks at both ends.
    func trimmed(also marks: String = "") -> String {
        let isEdge: (Character) -> Bool = { $0.isWhitespace || marks.contains($0) }
        var part = self[...]
        while let first = part.first, isEdge(first) { part.removeFirst() }
        while let last = part.last, isEdge(last) { part.removeLast() }
        return String(part)
    }
}
