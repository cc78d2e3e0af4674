import Extract

/// One page of `extract --jsonl --features contexts`.
struct ContextRow: Encodable {
    var id: String
    var features: [Float]
    var names: [String]

    init(id: String, dump: ContextDump) { (self.id, features, names) = (id, dump.features, ContextDump.names) }
}
