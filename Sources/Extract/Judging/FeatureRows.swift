import Language

/// Rows of features, written one number after the other into memory that is there already.
struct FeatureRows {
    private let room: UnsafeMutableBufferPointer<Float>
    private(set) var count = 0

    /// Calls `write` for a table of at most that many numbers.
    static func table(capacity: Int, _ write: (inout FeatureRows) -> Void) -> [Float] {
        [Float](unsafeUninitializedCapacity: capacity) { room, count in
            var rows = FeatureRows(room: room)
            write(&rows)
            count = rows.count
        }
    }

    private init(room: UnsafeMutableBufferPointer<Float>) { self.room = room }

    mutating func append(_ value: Float) {
        precondition(count < room.count)
        room.initializeElement(at: count, to: value)
        count += 1
    }

    mutating func append(_ flag: Bool) { append(flag ? 1 : Float(0)) }

    mutating func append(_ number: Int) { append(Float(number)) }

    mutating func append(_ number: Double) { append(Float(number)) }

    /// A column for each value of an enumeration, of which one is set.
    mutating func append(choice: Int, of count: Int) {
        for at in 0..<count { append(at == choice) }
    }
}

extension String {
    /// The names between its blanks, as those of the columns of a model.
    var columns: [String] { WordList.words(of: self).map(String.init) }
}
