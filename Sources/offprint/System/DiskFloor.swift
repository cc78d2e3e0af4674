/// Decides from the free space whether the daemon may go on (STORE-05).
struct DiskFloor: Equatable {
    /// Bytes that stay free; 0 never pauses.
    var floor: Int
    /// Bytes free when last looked at, on the fullest disk.
    private(set) var free: Int?
    /// What lies on that disk: the store, or the archive.
    private(set) var place: String?
    private(set) var isLow = false

    init(floor: ByteCount) { self.floor = floor.bytes }

    /// Free bytes below which an alarm tells of it before the daemon has to pause.
    static func alarm(_ floor: ByteCount) -> Int { floor.bytes > Int.max / 10 ? Int.max : floor.bytes * 10 }

    /// Of several places the one with the least room counts.
    mutating func look(_ places: [(path: String, free: Int?)]) -> Bool {
        let fullest = places.filter { $0.free != nil }.min { ($0.free ?? 0) < ($1.free ?? 0) }
        place = fullest?.path
        return look(free: fullest?.free)
    }

    /// Takes in what is free now, nil when it cannot be told; whether pausing begins or ends with it. It ends an eighth
    /// above the floor, so that a disk at its edge does not pause and resume by turns.
    mutating func look(free: Int?) -> Bool {
        let wasLow = isLow
        self.free = free
        isLow = free.map { $0 < (wasLow ? floor + floor / 8 : floor) } ?? false
        return isLow != wasLow
    }

    /// `low-disk: 12 MB free for /var/lib/offprint/offprint.db, min-free-space is 100MB`.
    var sentence: String {
        let room = free.map { ByteCount.rounded(Int64($0)) } ?? "?"
        return "low-disk: \(room) free\(place.map { " for \($0)" } ?? ""), min-free-space is \(ByteCount(floor).words)"
    }
}
