import Extract

/// One page of `extract --jsonl --features bodies`.
struct BodyRow: Encodable {
    var id: String
    var body: String
    var belief: Double

    init(id: String, dump: BodyDump) { (self.id, body, belief) = (id, dump.body, dump.belief) }
}
