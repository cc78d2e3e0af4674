import Inflate
public import Model
import Queues

/// The web as an archive knows it: what was asked for is answered as it was then, several times in the order of
/// recording.
public actor RecordedWeb {
    private struct Place {
        var file: Int
        var record: WARCReader.Place
    }

    private let files: [WARCReader]
    private let places: [String: [Place]]
    private var asked: [String: Int] = [:]

    /// Reads through all `.warc.gz` files of a folder, in the order of their names, and through the one that is being
    /// written; `damaged` is told what is passed over.
    public init(folder: String, damaged: (String) -> Void = { _ in }) throws {
        var files: [WARCReader] = []
        var places: [String: [Place]] = [:]
        for path in try WARCFolder.files(in: folder) {
            let file = files.count
            let reader = try WARCFolder.read(
                path, damaged: damaged,
                each: { place, record in
                    guard let url = RecordedAnswer.url(of: record) else { return }
                    places[Self.key(url), default: []].append(Place(file: file, record: place))
                })
            files.append(reader)
        }
        guard !places.isEmpty else { throw ArchiveError(description: "\(folder): no answer in any .warc.gz file") }
        (self.files, self.places) = (files, places)
    }

    /// Writers spell targets as they like, where a visit has one spelling.
    private static func key(_ url: String) -> String { WebURL(url)?.href ?? url }

    /// Who asks more often than was recorded gets the last answer again.
    public func answer(_ url: WebURL) -> Result<RecordedAnswer, Failure> {
        guard let all = places[url.href] else { return .failure(Failure(.archive, detail: "not in the archive")) }
        let number = asked[url.href, default: 0]
        asked[url.href] = number + 1
        let place = all[min(number, all.count - 1)]
        guard let record = files[place.file].record(at: place.record) else {
            return .failure(Failure(.archive, detail: "the record is damaged"))
        }
        return RecordedAnswer.read(record)
    }
}

extension RecordedWeb {
    /// The last whole answer of status 200 to a URL, with when it came; nil when there is none.
    public func latest(_ url: WebURL) -> (answer: RecordedAnswer, date: Timestamp?)? {
        for place in (places[url.href] ?? []).reversed() {
            guard let record = files[place.file].record(at: place.record), record.kind == .response,
                case .success(let answer) = RecordedAnswer.read(record), !answer.isCut,
                HTTPHead(answer.head).status == 200
            else { continue }
            return (answer, record["WARC-Date"].flatMap { Timestamp(warcDate: $0) })
        }
        return nil
    }
}

extension RecordedAnswer {
    /// The URL whose answer a record is, or whose failure; nil of all other records.
    static func url(of record: WARCRecord) -> String? {
        switch record.kind {
        case .response, .revisit: record.target
        case .metadata where failure(record) != nil: record.target
        default: nil
        }
    }

    /// What a record says was answered, or that nothing was.
    public static func read(_ record: WARCRecord) -> Result<Self, Failure> {
        if let failure = failure(record) { return .failure(failure) }
        guard let end = WARCRecord.endOfHead(record.block) else {
            return .failure(Failure(.archive, detail: "the record holds no HTTP answer"))
        }
        let head = Array(record.block[..<end])
        let body = Array(record.block[end...])
        var answer = Self(head: head, body: HTTPHead(head).isChunked ? Chunks.joined(body) : body)
        answer.isCut = record["WARC-Truncated"] != nil
        return .success(answer)
    }

    private static func failure(_ record: WARCRecord) -> Failure? {
        guard record.kind == .metadata else { return nil }
        var values: [Substring: String] = [:]
        for line in String(decoding: record.block, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let mark = line.firstRange(of: ": ") else { continue }
            values[line[..<mark.lowerBound]] = String(line[mark.upperBound...])
        }
        guard let word = values[ExchangeRecords.failureField[...]], let kind = Failure.Kind(rawValue: word) else {
            return nil
        }
        return Failure(
            kind, status: values[ExchangeRecords.statusField[...]].flatMap { Int($0) },
            detail: values[ExchangeRecords.detailField[...]] ?? "")
    }
}
