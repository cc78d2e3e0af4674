import Extract
import FoundationEssentials

/// One page of `extract --jsonl --features lines`.
struct TrainingRow: Encodable {
    var id: String
    var texts: [String]
    var owners: [Int]
    var features: [Float]
    var names: [String]
    var shape: [Float]
    var shapeNames: [String]

    init(id: String, dump: LineDump) {
        (self.id, texts, owners, features, names) = (id, dump.texts, dump.owners, dump.features, LineDump.names)
        (shape, shapeNames) = (dump.shape, LineDump.shapeNames)
    }

    func line() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
