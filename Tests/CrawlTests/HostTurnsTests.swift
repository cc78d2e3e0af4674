import Model
import Testing

@testable import Crawl

struct HostTurnsTests {
    private func slot(readyAt: Int64, active: Int = 0) -> HostSlot {
        var slot = HostSlot()
        (slot.readyAt, slot.active) = (.seconds(readyAt), active)
        return slot
    }

    @Test func goesByTimeAndThenByName() {
        var turns = HostTurns()
        let slots = [("c", 1), ("b", 2), ("a", 2), ("d", 0)].map { (name: $0.0, slot: slot(readyAt: Int64($0.1))) }
        for (name, slot) in slots { turns.insert(name, slot) }
        for name in ["d", "c", "a", "b"] {
            #expect(turns.first(perHost: 1)?.host == name)
            if let slot = slots.first(where: { $0.name == name })?.slot { turns.remove(name, slot) }
        }
        #expect(turns.first(perHost: 1) == nil)
    }

    @Test func passesOverWhatIsAskedOftenEnough() {
        var turns = HostTurns()
        turns.insert("a", slot(readyAt: 0, active: 2))
        turns.insert("b", slot(readyAt: 5))
        #expect(turns.first(perHost: 2)?.readyAt == .seconds(5))
        #expect(turns.first(perHost: 3)?.host == "a")
    }

    @Test func removesOnlyWhatIsThere() {
        var turns = HostTurns()
        turns.insert("b", slot(readyAt: 1))
        turns.remove("a", slot(readyAt: 1))
        turns.remove("b", slot(readyAt: 2))
        #expect(turns.first(perHost: 1)?.host == "b")
        turns.removeAll()
        #expect(turns.first(perHost: 1) == nil)
    }
}
