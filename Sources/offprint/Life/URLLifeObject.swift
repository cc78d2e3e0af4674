import Crawl
import Model
import Publish
import Store

extension URLLife {
    var json: JSON {
        .object(
            [.init("url", .string(url.href)), .init("answer", .string(answer)), .init("known", .bool(row != nil))]
                + known + refused + robotsFields + outcome)
    }

    private var known: [JSON.Field] {
        [
            .init("same_as", JSON(row.flatMap { $0.url == url.href ? nil : $0.url })),
            .init("leads_to", JSON(row?.leadsTo)), .init("rule", JSON(row?.rule.rawValue)),
            .init("moves", .array(moves.map { .string($0.sentence) })), .init("found_on", JSON(foundOn?.url)),
            .init("source", JSON(row?.source)),
            .init("kind", JSON(row?.kind.rawValue)), .init("depth", JSON(row?.depth)),
            .init("added", JSON(row?.added.description)), .init("visits", JSON(row?.visits)),
            .init("failures", JSON(row?.failures)), .init("last_visit", JSON(row?.lastVisit?.description)),
            .init("outcome", JSON(row?.outcome?.rawValue)), .init("reason", JSON(row?.reason)),
            .init("status", JSON(row?.status)), .init("next", JSON(row?.next?.description)),
            .init("next_why", JSON(row.map { Terms($0, firstSeen: article?.firstSeen).words })),
            .init("paused", .bool(row?.isPaused ?? false)),
            .init("leased_until", JSON(row?.leasedUntil?.description)),
            .init("host_ready", JSON(row?.hostReady?.description)),
            .init("waits_for", JSON(closing?.reason.word.rawValue)),
            .init("waits_until", JSON(closing?.until.description)),
            .init("host_waits_for", JSON(hostTrouble?.reason.rawValue)),
            .init("host_trouble", hostTrouble?.row.json ?? .null),
        ]
    }

    private var refused: [JSON.Field] {
        let rows = refusals.map { refusal -> JSON in
            [
                "reason": .string(refusal.reason.word.rawValue), "detail": JSON(refusal.reason.detail),
                "rule": .string(refusal.rule.rawValue), "found_on": JSON(refusal.foundOn.flatMap { refusedOn[$0] }),
                "times": JSON(refusal.times), "last": .string(refusal.last.description),
            ]
        }
        return [
            .init("refusals", .array(rows)), .init("would_be_refused", JSON(obstacle?.word.rawValue)),
            .init("would_be_refused_detail", JSON(obstacle?.detail)),
        ]
    }

    private var robotsFields: [JSON.Field] {
        [
            .init("robots_allowed", robotsVerdict.map { .bool($0.isAllowed) } ?? .null),
            .init("robots_rule", JSON(robotsVerdict?.reason)), .init("robots_status", JSON(robots?.status)),
            .init("robots_fetched", JSON(robots?.fetched.description)),
        ]
    }

    private var outcome: [JSON.Field] {
        let provenance = (article?.article.provenance ?? [:]).sorted { $0.key < $1.key }
            .map { JSON.Field($0.key, .string($0.value.rule)) }
        return [
            .init("article", JSON(article?.id)), .init("alias_by", JSON(alias?.how?.rawValue)),
            .init("provenance", .object(provenance)), .init("log", .array(visits.map(\.json))),
            .init("sentences", .array(sentences.dropFirst().map(JSON.string))),
        ]
    }
}
