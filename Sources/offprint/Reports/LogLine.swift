import Model
import Publish
import Store

extension LogRow {
    /// `time outcome reason status bytes ms source url detail`: nine fields, none of them empty, and only the last has
    /// blanks. On a terminal the outcome has the color of its kind.
    func line(on screen: Screen = .plain) -> String {
        let line = Columns.line(
            [
                (time.description, 20, .left), (outcome.rawValue, 9, .left), (reason, 18, .left),
                (status.map(String.init), 3, .right), (String(bytes), 8, .right), ("\(ms)ms", 7, .right),
                (source.map(String.init), 4, .right), (url, 0, .left), (detail, 0, .left),
            ], on: screen)
        guard screen.hasColor, let range = line.firstRange(of: outcome.rawValue) else { return line }
        return line[..<range.lowerBound] + screen.paint(outcome.rawValue, outcome.color) + line[range.upperBound...]
    }

    /// One object a visit; `time` in epoch seconds, `at` the same as text.
    var json: JSON {
        [
            "time": .number(time.seconds), "url": .string(url), "outcome": .string(outcome.rawValue),
            "reason": JSON(reason), "status": JSON(status), "bytes": JSON(bytes), "ms": JSON(ms),
            "source": JSON(source), "id": .integer(id), "host": .string(host), "kind": .string(kind.rawValue),
            "detail": JSON(detail), "body_bytes": JSON(bodyBytes), "first_byte_ms": JSON(firstByteMS),
            "address": JSON(address), "hops": JSON(hops), "article": JSON(article), "next": JSON(next?.description),
            "http": JSON(wire.http), "tls": JSON(wire.tls), "name_ms": JSON(wire.nameMS),
            "connect_ms": JSON(wire.connectMS), "tls_ms": JSON(wire.tlsMS),
            "reused": wire.isReused.map(JSON.bool) ?? .null, "at": .string(time.description),
        ]
    }
}

extension LogRow {
    /// Two lines for a terminal on which `line` would wrap: moment, outcome with reason, status, size and duration;
    /// then the URL, unless it is the one that is known, and the detail, cut to the width.
    func compact(on screen: Screen, known: String? = nil) -> [String] {
        let width = max(screen.width ?? Self.fullWidth, 40)
        let ending = outcome.rawValue + (reason.map { "/" + $0 } ?? "")
        let facts = [
            status.map(String.init), bytes > 0 ? ByteCount.rounded(Int64(bytes)) : nil, ms > 0 ? "\(ms) ms" : nil,
            source.map { "source \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
        let room = width - 22 - ending.count
        let head =
            "\(time)  \(screen.paint(ending, outcome.color))"
            + (facts.isEmpty || room < facts.count + 2 ? "" : "  " + facts)
        return [head]
            + [url == known ? nil : url, detail].compactMap(\.self).map {
                "  " + Progress.fitted(printable($0, on: screen), columns: width - 1)
            }
    }

    /// Columns below which `line` wraps even with a short URL.
    static let fullWidth = 120
}

extension Outcome.Word {
    /// New articles stand out, and what went wrong.
    fileprivate var color: Screen.Color? {
        switch self {
        case .stored, .revised, .copy: .green
        case .failed: .red
        case .refused, .postponed: .yellow
        case .unchanged: .faint
        case .listed, .duplicate, .moved: nil
        }
    }
}
