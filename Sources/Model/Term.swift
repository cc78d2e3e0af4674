/// A word of the crawl log for people: what it means and what to do about it, one sentence each.
public struct Term: Hashable, Sendable {
    public let word: String
    public let meaning: String
    public let advice: String

    init(_ word: String, _ meaning: String, _ advice: String) {
        (self.word, self.meaning, self.advice) = (word, meaning, advice)
    }
}
