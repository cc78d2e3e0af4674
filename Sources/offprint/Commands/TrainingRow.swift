import Extract
import FoundationEssentials

/// One page of `extract --jsonl --features lines`.
struct TrainingRow: Encodable {
    var id: String
    var texts: [String]
    var places: [[Int]]
    var letters: [Int]
    var barred: [Bool]
    var trimmed: [Bool]
    var lastResort: [Bool]
    var titleLine: Int
    var features: [Float]
    var names: [String]
    var shape: [Float]
    var shapeNames: [String]
    var words: [String]

    init(id: String, dump: LineDump) {
        (self.id, texts, features, names) = (id, dump.texts, dump.features, LineDump.names)
        (places, letters, titleLine) = (dump.places, dump.letters, dump.titleLine)
        (barred, trimmed, lastResort) = (dump.barred, dump.trimmed, dump.lastResort)
        (shape, shapeNames, words) = (dump.shape, LineDump.shapeNames, dump.words)
    }

    func line() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
