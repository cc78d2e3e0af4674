import Testing

@testable import Fetch

@Suite struct LanesTests {
    @Test func startsInOrderWithinBothLimits() {
        var lanes = Lanes<String>(total: 2, perHost: 1)
        for (ticket, host) in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("c1", "c")] { lanes.wait(ticket, for: host) }
        #expect(lanes.next() == "a1")
        #expect(lanes.next() == "b1")
        #expect(lanes.next() == nil)
        lanes.leave("b")
        #expect(lanes.next() == "c1")
        lanes.leave("a")
        #expect(lanes.next() == "a2")
        #expect(lanes.next() == nil)
        #expect(lanes.clear() == [])
    }
}
