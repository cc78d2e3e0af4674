import Markup

/// Letters of the lines of a page, summed up for every node that they stand below.
struct LetterSums {
    private(set) var letters: [Int32]
    private(set) var linkLetters: [Int32]
    private(set) var prose: [Int32]
    private(set) var paragraphs: [Int32]

    init(_ lines: [Line], in page: HTMLDocument) {
        var sums = [SIMD4<Int32>](repeating: .zero, count: page.nodes.count)
        for line in lines {
            let prose: Int32 = line.isProse ? 1 : 0
            sums[Int(line.owner)] &+= SIMD4(line.letters, line.linkLetters, prose * line.letters, prose)
        }
        let nodes = page.nodes
        sums.withUnsafeMutableBufferPointer { sums in
            for index in stride(from: nodes.count - 1, to: 0, by: -1) {
                let parent = nodes[index].parent
                if parent >= 0 { sums[parent] &+= sums[index] }
            }
        }
        (letters, linkLetters) = (sums.map { $0[0] }, sums.map { $0[1] })
        (prose, paragraphs) = (sums.map { $0[2] }, sums.map { $0[3] })
    }
}
