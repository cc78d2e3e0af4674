import Glibc
import Language
import Model

/// Days of publication in the state that a page's program starts from: JSON in `__NEXT_DATA__`, in `window.__…`, in a
/// data layer, also where it is written as a string of a script.
struct StateDates {
    let states: [[UInt8]]
    let reader: DateReader

    /// Dates looked at on one page; those of other stories come behind the page's own.
    private static let most = 8
    /// Bytes of a key.
    private static let longestKey = 40

    /// What a key alone is worth where nothing else on the page speaks for a day: the trees saw too few such pages.
    static func chance(of entry: DateDays.Entry) -> Double {
        entry.signs.reduce(0) { $1.source == .state ? max($0, $1.candidate.score - doubt) : $0 }
    }

    private static let doubt = 0.3

    func signs() -> [DateSign] {
        var found: [(key: String, weight: Double, raw: String, date: WrittenDate)] = []
        for state in states where found.count < Self.most { read(state, &found) }
        // A list of stories names many days, and which of them is the page's own it does not say.
        let isList = Set(found.map(\.date.day)).count > 2
        return found.enumerated().map { at, entry in
            let weight = entry.weight - (at == 0 ? 0 : 0.1) - (isList ? 0.25 : 0)
            return DateSign(
                Candidate(value: entry.date, rule: "state.\(entry.key)", node: -1, raw: entry.raw, score: weight),
                .state)
        }
    }

    private func read(
        _ state: [UInt8], _ found: inout [(key: String, weight: Double, raw: String, date: WrittenDate)]
    ) {
        state.withUnsafeBufferPointer { state in
            guard let base = state.baseAddress else { return }
            var at = 0
            while found.count < Self.most, let hit = memchr(base + at, Int32(UInt8(ascii: ":")), state.count - at) {
                let colon = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
                at = colon + 1
                guard let key = key(state, before: colon), let weight = Self.weights[key],
                    let (raw, date) = value(state, after: colon)
                else { continue }
                found.append((key, weight, raw, date))
            }
        }
    }

    private static func isPadding(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "'") || byte <= 0x20
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }

    /// The key in front of a colon, folded to small letters: `"publishedAt\":` is `publishedat`.
    private func key(_ state: UnsafeBufferPointer<UInt8>, before colon: Int) -> String? {
        var end = colon
        while end > 0, Self.isPadding(state[end - 1]), colon - end < 4 { end -= 1 }
        var start = end
        while start > 0, Self.isWord(state[start - 1]), end - start < Self.longestKey { start -= 1 }
        // All keys that are known end so; most others need no String.
        guard end - start >= 4, Self.ends[Int(state[end - 1] | 0x20)] else { return nil }
        let letters = state[start..<end].lazy.filter { $0 | 0x20 >= UInt8(ascii: "a") && $0 != UInt8(ascii: "_") }
        return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    }

    private static let ends = weights.keys.reduce(into: [Bool](repeating: false, count: 256)) { ends, key in
        if let last = key.utf8.last { ends[Int(last)] = true }
    }

    /// A date behind a colon: written, or seconds or milliseconds since 1970.
    private func value(_ state: UnsafeBufferPointer<UInt8>, after colon: Int) -> (raw: String, date: WrittenDate)? {
        var start = colon + 1
        while start < state.count, Self.isPadding(state[start]), start - colon < 6 { start += 1 }
        guard start < state.count, state[start] &- 0x30 < 10 else { return nil }
        let rest = state[start..<min(state.count, start + 40)]
        let bytes = rest.prefix { !"\"'\\,}]".utf8.contains($0) }
        let raw = String(decoding: bytes, as: UTF8.self)
        if bytes.allSatisfy({ $0 &- 0x30 < 10 }) {
            guard [10, 13].contains(bytes.count), let number = Double(raw) else { return nil }
            return (raw, WrittenDate(Timestamp(seconds: bytes.count == 13 ? number / 1000 : number)))
        }
        guard bytes.count >= 10, let date = reader.read(raw) ?? reader.read(String(raw.prefix(10))) else { return nil }
        return (raw, date)
    }

    /// Folded keys, and how far they are believed.
    private static let weights: [String: Double] = {
        var weights: [String: Double] = [:]
        for (weight, keys) in [
            (
                0.72,
                """
                datepublished publisheddate publishedat publishdate publicationdate published publishedon publishedtime
                publishtime publishingdate publicationtime firstpublished firstpublishedat firstpublisheddate
                firstpublishdate firstpublicationdate initialpublicationdate originalpublicationdate pubdate
                publishedatutc publisheddatetime publishdatetime articlepublisheddate articlepublishdate
                articlepublicationdate cmspublishingdate datepublication datefirstpublished pagepublishdate
                postdate postpublishdate firstpublishedtime publishedtimestamp publishtimestamp
                """
            ),
            (0.52, "createdat createddate datecreated creationdate created createdon createdtime createddatetime"),
            (0.45, "displaydate releasedate liveat livedate issued dateissued startpublishing onlinedate postedat"),
        ] {
            for key in keys.split(whereSeparator: \.isWhitespace) { weights[String(key)] = weight }
        }
        return weights
    }()
}
