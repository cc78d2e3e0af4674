import Extract

/// One page of `extract --jsonl --features lines`.
struct LineRow: Encodable {
    var id: String
    var texts: [String]
    var places: [[Int]]
    var letters: [Int]
    var barred: [Bool]
    var features: [Float]
    var names: [String]
    var shape: [Float]
    var shapeNames: [String]
    var words: [String]

    init(id: String, dump: LineDump) {
        (self.id, texts, features, names) = (id, dump.texts, dump.features, LineDump.names)
        (places, letters, barred) = (dump.places, dump.letters, dump.barred)
        (shape, shapeNames, words) = (dump.shape, LineDump.shapeNames, dump.words)
    }
}
