import Model
import Publish
import Store

extension LogStats {
    var json: JSON {
        let classes = sorted.map { kind, count -> JSON in
            ["outcome": .string(kind.outcome.rawValue), "reason": JSON(kind.reason), "visits": JSON(count)]
        }
        var fields = total.fields
        fields.insert(.init("outcomes", .array(classes)), at: 1)
        let answers = statuses.sorted { $0.key < $1.key }
        fields.insert(.init("statuses", .object(answers.map { .init("\($0.key)", JSON($0.value)) })), at: 2)
        fields += [
            .init("hosts", Self.array("host", hosts) { .string($0) }),
            .init("sources", Self.array("source", sources) { .integer($0) }),
            .init("hours", Self.array("hour", hours) { .string($0.description) }),
        ]
        return .object(fields)
    }

    private static func array<Key>(_ name: String, _ groups: [Group<Key>], _ key: (Key) -> JSON) -> JSON {
        .array(groups.map { .object([.init(name, key($0.key))] + $0.sum.fields) })
    }
}

extension LogSum {
    fileprivate var fields: [JSON.Field] {
        [
            .init("visits", JSON(visits)), .init("failed", JSON(failed)), .init("answers", JSON(answers)),
            .init("not_modified", JSON(notModified)), .init("bytes", JSON(bytes)),
            .init("body_bytes", JSON(bodyBytes)), .init("p50_ms", JSON(median)), .init("p95_ms", JSON(p95)),
            .init("p99_ms", JSON(p99)), .init("longest_ms", JSON(longest)),
        ]
    }
}
