import Model
import Publish
import Store

extension StatusReport {
    var json: JSON {
        .object(
            [
                .init("store", .string(path)), .init("running", .bool(machine.process != nil)),
                .init("process", JSON(machine.process.map(Int.init))), .init("memory_bytes", JSON(machine.memory)),
                .init("bytes", .integer(machine.storeBytes)), .init("free_bytes", JSON(machine.freeBytes)),
            ] + crawl
                + [
                    .init("alarms", .array(alarms.map(\.json))),
                    .init("errors_24h", .object(sortedErrors.map { .init($0.key, JSON($0.value)) })),
                    .init("hosts_waiting", .array(waiting.map(Self.object))),
                    .init("last_hour", hour.json),
                ])
    }

    private var crawl: [JSON.Field] {
        let conditions = SourceReport.Condition.allCases.map { condition in
            JSON.Field(condition.rawValue, JSON(sources.count { $0.condition == condition }))
        }
        return [
            .init("sources", .object(conditions)), .init("articles", JSON(articles)),
            .init("articles_24h", JSON(articlesToday)), .init("urls", JSON(frontier.total)),
            .init("due", JSON(frontier.due)), .init("leased", JSON(frontier.leased)),
            .init("next_due", JSON(nextDue?.description)), .init("last_visit", last.map(\.json) ?? .null),
            .init("visits_by_hour", .array(hours.map { JSON($0) })),
        ]
    }

    private var sortedErrors: [(key: String, value: Int)] { errors.sorted { $0.key < $1.key } }

    private static func object(_ waiting: Waiting) -> JSON {
        [
            "host": .string(waiting.host.host), "due": JSON(waiting.host.due),
            "until": JSON(waiting.host.ready?.description), "cause": waiting.trouble?.row.json ?? .null,
            "waits_for": JSON(waiting.trouble?.reason.rawValue),
        ]
    }
}
