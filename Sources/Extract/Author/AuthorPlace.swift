/// Lines of the title and of the body's first and last paragraph, near which bylines stand; -1 when unknown.
struct AuthorPlace {
    let titleLine: Int
    let bodyLine: Int
    let bodyEnd: Int
    /// The line from which on the page tells another story.
    var next = Int.max

    /// 1 beside the title or the start of the body, falling with the distance to -3.
    func nearness(_ line: Int) -> Double {
        guard line < next else { return -3 }
        var distance = Int.max
        if titleLine >= 0 { distance = min(distance, abs(line - titleLine)) }
        if bodyLine >= 0 { distance = min(distance, abs(line - bodyLine)) }
        if bodyEnd >= 0 { distance = min(distance, abs(line - bodyEnd) + 4) }
        guard distance != .max else { return 0 }
        return max(-3, 1 - Double(distance) / 10)
    }

    /// The line behind which none is near.
    var lastNear: Int {
        let last = max(titleLine, bodyLine, bodyEnd)
        return last < 0 ? .max : last + 40
    }

    func isInBody(_ line: Int) -> Bool { bodyLine >= 0 && line >= bodyLine && line <= bodyEnd }

    /// Lines where a byline without any mark may stand: about the title, and right after the story.
    func bylines(of count: Int) -> [Int] {
        let count = min(count, next)
        guard titleLine >= 0 || bodyLine >= 0 else { return [] }
        let from = max(0, (titleLine >= 0 ? titleLine : bodyLine) - 4)
        let to = min(count, max(titleLine + 14, bodyLine + 4))
        let head = from < to ? Array(from..<to) : []
        guard bodyEnd >= 0 else { return head }
        let tail = max(to, bodyEnd)..<max(to, bodyEnd, min(count, bodyEnd + 5))
        return head + tail
    }

    /// Lines about the end of the story where only words tell of a writer: a signature, a note on who that is.
    func notes(of count: Int) -> [Int] {
        guard bodyEnd >= 0 else { return [] }
        let count = min(count, next)
        let near = bylines(of: count)
        return (max(0, bodyEnd - 4)..<max(0, bodyEnd - 4, min(count, bodyEnd + 16))).filter { !near.contains($0) }
    }
}
