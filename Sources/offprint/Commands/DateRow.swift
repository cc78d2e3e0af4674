import Extract
import Model

/// One page of `extract --jsonl --features dates`.
struct DateRow: Encodable {
    var id: String
    var days: [String]
    var features: [Float]
    var names: [String]

    init(id: String, dump: DateDump) {
        (self.id, days, features, names) = (id, dump.days.map(\.description), dump.features, DateDump.names)
    }
}
