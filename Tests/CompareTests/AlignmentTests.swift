import Testing

@testable import Compare

struct AlignmentTests {
    private func common(_ old: [Int], _ new: [Int]) -> [Int] {
        var effort = Effort()
        let pairs = Alignment.common(old, new, &effort)
        #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] })
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
        return pairs.map { old[$0.old] }
    }

    @Test func findsTheLongestCommonSequence() {
        #expect(common([1, 2, 3, 4, 5], [2, 9, 4, 5, 1]) == [2, 4, 5])
        #expect(common([], [1]) == [])
        #expect(common([7, 7, 7], [7, 7]).count == 2)
    }

    private func sequence(_ random: inout SystemRandomNumberGenerator) -> [Int] {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
    }

    /// Against the length by brute force.
    @Test func isTheLongestOfAllInRandomSequences() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let (old, new) = (sequence(&random), sequence(&random))
            let longest = (0..<(1 << old.count)).map { mask in
                let part = old.indices.filter { mask >> $0 & 1 == 1 }.map { old[$0] }
                var rest = part[...]
                for element in new where element == rest.first { rest = rest.dropFirst() }
                return rest.isEmpty ? part.count : 0
            }.max()
            #expect(common(old, new).count == longest, "\(old) \(new)")
        }
    }

    /// Each level frees one more that stands once in both.
    @Test func sequencesThatFreeOneAnchorALevelAreNotFollowedToTheirEnd() {
        func sequence(_ fill: Int) -> [Int] {
            var numbers = [2, 1]
            for number in 2..<6000 { numbers += [fill, number + 1, number] }
            return numbers
        }
        let (old, new) = (sequence(-1), sequence(-2))
        var effort = Effort()
        let pairs = Alignment.common(old, new, &effort)
        #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] } && !pairs.isEmpty)
        // Their end is thousands of pairs away.
        #expect(pairs.count < 100)
    }

    @Test func manyGapsSpendOneEffort() {
        func sequence(_ side: Int) -> [Int] {
            (0..<20_000).map { $0 % 1000 == 999 ? $0 : side * (100_000 + $0) }
        }
        var effort = Effort()
        #expect(Alignment.common(sequence(1), sequence(-1), &effort).count == 20)
        #expect(effort.cells >= 0 && effort.cells < 999 * 999)
    }

    /// Too long for the table: by what stands once in both.
    @Test func longSequencesAreAlignedByWhatStandsOnceInBoth() {
        let old = Array(0..<3000)
        var new = [-1] + old + [-2]
        new.remove(at: 1500)
        new.insert(-3, at: 700)
        new.swapAt(10, 2000)
        #expect(old.count * new.count > Alignment.cells)
        #expect(common(old, new).count >= 2995)
        #expect(common([Int](repeating: 1, count: 1500) + [2], [3] + [Int](repeating: 4, count: 1500)).isEmpty)
    }
}
