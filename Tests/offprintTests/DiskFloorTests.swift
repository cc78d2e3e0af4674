import Testing

@testable import offprint

@Suite struct DiskFloorTests {
    @Test func pausesBelowTheFloorAndResumesAnEighthAboveIt() {
        var floor = DiskFloor(floor: ByteCount(800))
        let looks: [(free: Int?, isLow: Bool, changes: Bool)] = [
            (800, false, false), (799, true, true), (0, true, false), (899, true, false), (900, false, true),
            (800, false, false), (1, true, true), (nil, false, true),
        ]
        for look in looks {
            let changes = floor.look(free: look.free)
            #expect(changes == look.changes, "\(look)")
            #expect(floor.isLow == look.isLow, "\(look)")
        }
    }

    @Test func aFloorOfNothingNeverPauses() {
        var floor = DiskFloor(floor: ByteCount(0))
        let changes = floor.look(free: 0)
        #expect(!changes && !floor.isLow)
    }

    @Test func saysWhatIsMissing() {
        var floor = DiskFloor(floor: ByteCount(100_000_000))
        _ = floor.look(free: 12_300_000)
        #expect(floor.sentence == "low-disk: 12.3 MB free, min-free-space is 100MB")
    }

    @Test func theFullestDiskCounts() {
        var floor = DiskFloor(floor: ByteCount(1_000_000))
        var changes = floor.look([("/store", 5_000_000), ("/archive", nil)])
        #expect(!changes && !floor.isLow)
        changes = floor.look([("/store", 5_000_000), ("/archive", 10_000)])
        #expect(changes && floor.isLow)
        #expect(floor.sentence == "low-disk: \(ByteCount.rounded(10_000)) free for /archive, min-free-space is 1MB")
        changes = floor.look([("/store", 5_000_000)])
        #expect(changes && !floor.isLow)
    }
}
