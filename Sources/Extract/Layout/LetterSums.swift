import Markup

/// Letters of the lines of a page, summed up for every node that they stand below.
struct LetterSums {
    private(set) var letters: [Int32]
    private(set) var linkLetters: [Int32]
    private(set) var prose: [Int32]
    private(set) var paragraphs: [Int32]

    init(_ lines: [Line], in page: HTMLDocument) {
        letters = [Int32](repeating: 0, count: page.nodes.count)
        (linkLetters, prose, paragraphs) = (letters, letters, letters)
        for line in lines {
            let owner = Int(line.owner)
            letters[owner] += line.letters
            linkLetters[owner] += line.linkLetters
            if line.isProse {
                prose[owner] += line.letters
                paragraphs[owner] += 1
            }
        }
        for index in page.nodes.indices.dropFirst().reversed() {
            let parent = page.nodes[index].parent
            guard parent >= 0 else { continue }
            letters[parent] += letters[index]
            linkLetters[parent] += linkLetters[index]
            prose[parent] += prose[index]
            paragraphs[parent] += paragraphs[index]
        }
    }
}
