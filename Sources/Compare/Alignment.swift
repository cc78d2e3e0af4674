/// What two sequences have in common, in order.
enum Alignment {
    /// Most cells of the table that finds the longest common subsequence: 4 MB.
    static let cells = 1_000_000

    /// The places of common elements, rising in both; the most there can be unless the sequences are so long that
    /// only what stands once in both can be looked at (https://bramcohen.livejournal.com/73318.html).
    static func common<Key: Hashable>(_ old: [Key], _ new: [Key]) -> [(old: Int, new: Int)] {
        var head = 0
        while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        let (from, to) = (head..<(old.count - tail), head..<(new.count - tail))
        let middle =
            from.count * to.count <= cells ? longest(old[from], new[to]) : anchored(old[from], new[to])
        return (0..<head).map { ($0, $0) } + middle
            + (0..<tail).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    }

    private static func longest<Key: Hashable>(_ old: ArraySlice<Key>, _ new: ArraySlice<Key>) -> [(old: Int, new: Int)]
    {
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
    private static func anchored<Key: Hashable>(_ old: ArraySlice<Key>, _ new: ArraySlice<Key>) -> [(
        old: Int, new: Int
    )] {
        let (inOld, inNew) = (single(old), single(new))
        let both = inOld.compactMap { key, place in inNew[key].map { (old: place, new: $0) } }
        var pairs: [(old: Int, new: Int)] = []
        var (from, to) = (old.startIndex, new.startIndex)
        let anchors = rising(both.sorted { $0.old < $1.old })
        for anchor in anchors + (anchors.isEmpty ? [] : [(old.endIndex, new.endIndex)]) {
            let (a, b) = (Array(old[from..<anchor.old]), Array(new[to..<anchor.new]))
            pairs += common(a, b).map { ($0.old + from, $0.new + to) }
            if anchor.old < old.endIndex { pairs.append(anchor) }
            (from, to) = (anchor.old + 1, anchor.new + 1)
        }
        return pairs
    }

    private static func single<Key: Hashable>(_ keys: ArraySlice<Key>) -> [Key: Int] {
        var places: [Key: Int] = [:]
        var twice: Set<Key> = []
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
