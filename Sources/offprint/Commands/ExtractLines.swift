import ArgumentParser
import Extract
import FoundationEssentials
import Glibc
import Markup
import Model

/// `extract --jsonl`: lines in, lines out, in order, on all cores; a page that fails gives nulls and a line on standard
/// error.
struct ExtractLines {
    /// What is printed instead of articles, for training a model.
    enum Features: String, ExpressibleByArgument, CaseIterable { case lines, dates, fields, contexts, bodies }

    var features: Features?

    private struct Request: Decodable, Sendable {
        var id: RowID
        var file: String
        var url: String?
        /// For `contexts` and `bodies`: the chance of each line to be of the body.
        var chances: [Double]?
    }

    func run() async {
        let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var (sent, written) = (0, 0)
        var done: [Int: String] = [:]
        await withTaskGroup(of: (Int, String).self) { group in
            func take(_ result: (Int, String)) {
                done[result.0] = result.1
                while let line = done.removeValue(forKey: written) {
                    print(line)
                    written += 1
                }
                progress(written)
            }
            while let line = readLine() {
                guard !line.allSatisfy(\.isWhitespace) else { continue }
                if sent - written >= width * 8, let result = await group.next() { take(result) }
                let number = sent
                group.addTask { (number, answer(line, number)) }
                sent += 1
            }
            while let result = await group.next() { take(result) }
        }
        progress(written, isLast: true)
    }

    private func answer(_ line: String, _ number: Int) -> String {
        var id = String(number + 1)
        do {
            let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
            id = request.id.text
            let page = SavedPage(file: request.file, url: request.url)
            guard let features else { return try ExtractedRow(id: id, result: page.extract(), isFull: false).line() }
            let row = try page.dump { document, url, now in try Self.row(features, request, document, url, now) }
            return String(decoding: try JSONEncoder().encode(row), as: UTF8.self)
        } catch {
            let words = (error as? DecodingError)?.sentence ?? "\(error)"
            FileHandle.standardError("offprint: line \(number + 1): \(words)\n")
            return (try? ExtractedRow(id: id).line()) ?? "{}"
        }
    }

    private static func row(
        _ features: Features, _ request: Request, _ document: HTMLDocument, _ url: WebURL?, _ now: Timestamp
    ) throws -> any Encodable {
        switch features {
        case .lines: return LineRow(id: request.id.text, dump: LineDump(document, url: url, now: now))
        case .dates: return DateRow(id: request.id.text, dump: DateDump(document, url: url, now: now))
        case .fields: return FieldRow(id: request.id.text, dump: FieldDump(document, url: url, now: now))
        case .contexts:
            return ContextRow(
                id: request.id.text,
                dump: try fitting(ContextDump(document, url: url, now: now, chances: request.chances ?? []), request))
        case .bodies:
            return BodyRow(
                id: request.id.text,
                dump: try fitting(BodyDump(document, url: url, now: now, chances: request.chances ?? []), request))
        }
    }

    private static func fitting<Dump>(_ dump: Dump?, _ request: Request) throws -> Dump {
        guard let dump else {
            throw CommandError("\(request.file): not as many chances as lines; take them from --features lines")
        }
        return dump
    }

    private func progress(_ count: Int, isLast: Bool = false) {
        guard isatty(STDERR_FILENO) == 1, isLast || count % 10 == 0 else { return }
        FileHandle.standardError("\r\(count) pages" + (isLast ? "\n" : ""))
    }
}

enum FileHandle {
    /// Writes to standard error at once.
    static func standardError(_ text: String) {
        let bytes = Array(text.utf8)
        // Nothing can be done about a closed standard error.
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
