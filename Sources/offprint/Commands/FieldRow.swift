import Extract

/// One page of `extract --jsonl --features fields`.
struct FieldRow: Encodable {
    var id: String
    var titles: FieldDump.Field
    var authors: FieldDump.Field

    init(id: String, dump: FieldDump) { (self.id, titles, authors) = (id, dump.titles, dump.authors) }
}
