/// What two sequences have in common, in order.
enum Alignment {
    /// Most cells of the table that finds the longest common subsequence: 4 MB.
    static let cells = 1_000_000
    /// How often what lies between two places that stand once in both is looked at for more of them: a text may be made
    /// to free one at a time.
    static let depth = 8

    /// The places of common elements, rising in both; the most there can be unless the sequences are so long that
    /// only what stands once in both can be looked at (https://bramcohen.livejournal.com/73318.html).
    static func common<Key: Hashable>(_ old: [Key], _ new: [Key], _ effort: inout Effort) -> [(old: Int, new: Int)] {
        var numbers: [Key: Int32] = [:]
        func number(_ key: Key) -> Int32 {
            let next = Int32(numbers.count)
            if let known = numbers[key] { return known }
            numbers[key] = next
            return next
        }
        return common(old.map(number)[...], new.map(number)[...], depth, &effort)
    }

    private static func common(
        _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, _ depth: Int, _ effort: inout Effort
    ) -> [(old: Int, new: Int)] {
        let shorter = min(old.count, new.count)
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.reversed(), new.reversed()).prefix(shorter - head).prefix { $0 == $1 }.count
        let (from, to) = (old.dropFirst(head).dropLast(tail), new.dropFirst(head).dropLast(tail))
        let size = from.count * to.count
        let middle =
            size <= cells && effort.take(size, of: \.cells) ? longest(from, to) : anchored(from, to, depth, &effort)
        return (0..<head).map { (old.startIndex + $0, new.startIndex + $0) } + middle
            + (0..<tail).map { (from.endIndex + $0, to.endIndex + $0) }
    }

    private static func longest(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> [(old: Int, new: Int)] {
        guard !old.isEmpty, !new.isEmpty else { return [] }
        let width = new.count + 1
        // Length of what is common from here on.
        var table = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in (0..<old.count).reversed() {
            for j in (0..<new.count).reversed() {
                table[i * width + j] =
                    old[old.startIndex + i] == new[new.startIndex + j]
                    ? table[(i + 1) * width + j + 1] + 1
                    : max(table[(i + 1) * width + j], table[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        var pairs: [(old: Int, new: Int)] = []
        while i < old.count, j < new.count {
            if old[old.startIndex + i] == new[new.startIndex + j] {
                pairs.append((old.startIndex + i, new.startIndex + j))
                (i, j) = (i + 1, j + 1)
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }

    /// Those that stand once in both, as many as rise together; what lies between two of them is compared by itself.
    private static func anchored(
        _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, _ depth: Int, _ effort: inout Effort
    ) -> [(old: Int, new: Int)] {
        guard depth > 0 else { return [] }
        let (inOld, inNew) = (single(old), single(new))
        let both = inOld.compactMap { key, place in inNew[key].map { (old: place, new: $0) } }
        let anchors = rising(both.sorted { $0.old < $1.old })
        guard !anchors.isEmpty else { return [] }
        var pairs: [(old: Int, new: Int)] = []
        var (from, to) = (old.startIndex, new.startIndex)
        for anchor in anchors {
            pairs += common(old[from..<anchor.old], new[to..<anchor.new], depth - 1, &effort) + [anchor]
            (from, to) = (anchor.old + 1, anchor.new + 1)
        }
        return pairs + common(old[from...], new[to...], depth - 1, &effort)
    }

    private static func single(_ keys: ArraySlice<Int32>) -> [Int32: Int] {
        var places: [Int32: Int] = [:]
        var twice: Set<Int32> = []
        for (place, key) in zip(keys.indices, keys) {
            if places.updateValue(place, forKey: key) != nil { twice.insert(key) }
        }
        return places.filter { !twice.contains($0.key) }
    }

    /// The longest run of pairs that rise in `new` too, by patience sorting.
    private static func rising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var piles: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, piles.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? piles[low - 1] : nil
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var run: [(old: Int, new: Int)] = []
        var next = piles.last
        while let index = next {
            run.append(pairs[index])
            next = before[index]
        }
        return run.reversed()
    }
}
