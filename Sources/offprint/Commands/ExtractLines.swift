import ArgumentParser
import Extract
import FoundationEssentials
import Glibc
import Model

/// `extract --jsonl`: lines in, lines out, in order, on all cores; a page that fails gives nulls and a line on standard
/// error.
struct ExtractLines {
    /// What is printed instead of articles, for training a model.
    enum Features: String, ExpressibleByArgument, CaseIterable { case lines, dates, fields }

    var features: Features?

    private struct Request: Decodable, Sendable {
        var id: String
        var file: String
        var url: String?
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
            id = request.id
            let page = SavedPage(file: request.file, url: request.url)
            switch features {
            case .lines: return try TrainingRow(id: id, dump: page.lineDump()).line()
            case .dates: return try DateRow(id: id, dump: page.dateDump()).line()
            case nil: return try ExtractedRow(id: id, result: page.extract(), isFull: false).line()
            case .fields: return try FieldRow(id: id, dump: page.fieldDump()).line()
            }
        } catch {
            FileHandle.standardError("offprint: line \(number + 1): \(error)\n")
            return (try? ExtractedRow(id: id).line()) ?? "{}"
        }
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
