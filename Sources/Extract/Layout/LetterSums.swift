import Markup

/// Letters of the lines of a page, summed up for every node that they stand below.
struct LetterSums {
    private(set) var letters: [Int32]
    private(set) var linkLetters: [Int32]
    private(set) var prose: [Int32]
    private(set) var paragraphs: [Int32]

    init(_ lines: [Line], in page: HTMLDocument) {
        var sums = [SIMD4<Int32>](repeating: .zero, count: page.nodes.count)
        let nodes = page.nodes
        sums.withUnsafeMutableBufferPointer { sums in
            for line in lines {
                let prose: Int32 = line.isProse ? 1 : 0
                sums[Int(line.owner)] &+= SIMD4(line.letters, line.linkLetters, prose * line.letters, prose)
            }
            for index in stride(from: nodes.count - 1, to: 0, by: -1) {
                let parent = nodes[index].parent
                if parent >= 0 { sums[parent] &+= sums[index] }
            }
        }
        (letters, linkLetters) = (Self.column(0, of: sums), Self.column(1, of: sums))
        (prose, paragraphs) = (Self.column(2, of: sums), Self.column(3, of: sums))
    }

    private static func column(_ column: Int, of sums: [SIMD4<Int32>]) -> [Int32] {
        sums.withUnsafeBytes { bytes in
            let values = bytes.bindMemory(to: Int32.self)
            return [Int32](unsafeUninitializedCapacity: sums.count) { room, count in
                for index in sums.indices { room.initializeElement(at: index, to: values[4 &* index &+ column]) }
                count = sums.count
            }
        }
    }
}
