import Glibc
import Language

/// What the words of a page say of it as log odds: a bias, and the sum of the weights of the words that are known,
/// each once, by the root of their number.
///
/// A class, since a closure holds it for each line of a page: a copy of a struct would count a reference to each table.
final class WordModel: Sendable {
    private let places: HashTable<Int>
    private let weights: [Double]
    private let bias: Double

    static let page = WordModel(PageWordWeights.table)

    /// As in `page_words.py`: a page with few known words is told little of.
    private static let smoothing = 5

    /// Reads a table as in `PageWordWeights`: the bias, then words and their weights.
    init(_ table: String) {
        let fields = WordList.words(of: table)
        func number(_ field: Substring) -> Double {
            guard let value = Double(field) else { preconditionFailure("\(field) is no weight") }
            return value
        }
        bias = fields.first.map(number) ?? 0
        var (places, weights) = (HashTable<Int>(), [Double]())
        for at in stride(from: 1, to: fields.count, by: 2) {
            places.updateValue(weights.count, for: Hash64.plain(fields[at]))
            weights.append(number(fields[at + 1]))
        }
        (self.places, self.weights) = (places, weights)
    }

    func odds(_ words: PageWords) -> Double {
        var isFound = [Bool](repeating: false, count: weights.count)
        var (sum, count) = (0.0, 0)
        words.each { place, word in
            var hash = Hash64()
            hash.add(UInt32(place.rawValue))
            hash.add(0x3a)
            for byte in word { hash.add(UInt32(PageWords.lower(byte))) }
            guard let at = places[hash.value], !isFound[at] else { return }
            isFound[at] = true
            sum += weights[at]
            count += 1
        }
        return bias + sum / Double(count + Self.smoothing).squareRoot()
    }
}
