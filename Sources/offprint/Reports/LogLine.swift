import Model
import Publish
import Store

extension LogRow {
    /// `time outcome reason status bytes ms source url detail`, in columns.
    var line: String {
        Columns.line([
            (time.description, 20, .left), (outcome.rawValue, 9, .left), (reason, 12, .left),
            (status.map(String.init), 3, .right), (String(bytes), 8, .right), ("\(ms)ms", 7, .right),
            (source.map(String.init), 4, .right), (url, 0, .left), (detail, 0, .left),
        ])
    }

    /// One object a visit; `time` in epoch seconds.
    var json: JSON {
        [
            "time": .number(time.seconds), "url": .string(url), "outcome": .string(outcome.rawValue),
            "reason": JSON(reason), "status": JSON(status), "bytes": JSON(bytes), "ms": JSON(ms),
            "source": JSON(source), "id": .integer(id), "host": .string(host), "kind": .string(kind.rawValue),
            "detail": JSON(detail), "body_bytes": JSON(bodyBytes), "first_byte_ms": JSON(firstByteMS),
            "address": JSON(address), "hops": JSON(hops), "article": JSON(article), "next": JSON(next?.description),
        ]
    }
}

extension LogStats {
    /// Most frequent outcomes first.
    var sorted: [(class: Class, count: Int)] {
        counts.map { ($0.key, $0.value) }.sorted {
            ($1.1, $0.0.outcome.rawValue, $0.0.reason ?? "") < ($0.1, $1.0.outcome.rawValue, $1.0.reason ?? "")
        }
    }

    var lines: [String] {
        var columns = Columns([.left, .left, .right, .right])
        columns.add(["OUTCOME", "REASON", "VISITS", "SHARE"])
        for (kind, count) in sorted {
            let tenths = visits > 0 ? count * 1000 / visits : 0
            columns.add([kind.outcome.rawValue, kind.reason, String(count), "\(tenths / 10).\(tenths % 10)%"])
        }
        return columns.lines + [
            "\(visits) visits, \(bytes) bytes on the wire, \(bodyBytes) bytes of body",
            "median \(median) ms, 90% below \(p90) ms, 99% below \(p99) ms, longest \(longest) ms",
        ]
    }

    var json: JSON {
        let classes = sorted.map { kind, count -> JSON in
            ["outcome": .string(kind.outcome.rawValue), "reason": JSON(kind.reason), "visits": JSON(count)]
        }
        return [
            "visits": JSON(visits), "outcomes": .array(classes), "bytes": JSON(bytes), "body_bytes": JSON(bodyBytes),
            "median_ms": JSON(median), "p90_ms": JSON(p90), "p99_ms": JSON(p99), "longest_ms": JSON(longest),
        ]
    }
}
