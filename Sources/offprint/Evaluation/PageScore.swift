import Model

/// One page's reading against its annotation; a field that is not annotated is nil.
struct PageScore: Sendable {
    /// A field that a page may or may not have: what was given, and whether that is right.
    struct Answer: Sendable {
        /// Whether the page has one by its annotation.
        var isPresent: Bool
        var isGiven: Bool
        var isRight: Bool
    }

    /// A field that was read otherwise than annotated, for people.
    struct Fault: Sendable, Encodable {
        var field: String
        var gold: String
        var read: String
    }

    var id: String
    var title: Bool?
    var author: Answer?
    var date: Answer?
    var body: Body?
    var faults: [Fault] = []
    /// Of the fields that are annotated and were read.
    var beliefs: [Reliability.Belief] = []

    struct Body: Sendable {
        var precision: Double
        var recall: Double
        /// Share of shingles that both texts have.
        var common: Double
        var isEqual: Bool
        /// Whether the annotation and the reading have any text.
        var isPresent: Bool
        var isGiven: Bool

        var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    /// What is wrong with the page, from 0 (nothing) to 1 for each annotated field.
    var loss: Double {
        (title == false ? 1 : 0) + (author?.isRight == false ? 1 : 0) + (date?.isRight == false ? 1 : 0)
            + (body.map { $0.isEqual ? 0 : 1 - $0.common } ?? 0)
    }

    /// - Parameter article: nil where the page could not be read, which counts as a reading without fields.
    init(_ gold: AnnotatedPage, _ article: Article?) {
        id = gold.id ?? ""
        let article = article ?? Article()
        if let wanted = gold.title {
            title = ComparedText.fold(wanted) == ComparedText.fold(article.title) && !article.title.isEmpty
            note("title", wanted, article.title, isRight: title == true)
            believe("title", article.provenance["title"], title == true ? 1 : 0)
        }
        if let wanted = gold.authors {
            let read = article.authors.map(\.name)
            let (names, given) = (ComparedText.names(wanted), ComparedText.names(read))
            author = Answer(isPresent: !names.isEmpty, isGiven: !given.isEmpty, isRight: names == given)
            note("author", wanted.joined(separator: ", "), read.joined(separator: ", "), isRight: names == given)
            believe("author", article.provenance["authors"], names == given ? 1 : 0)
        }
        if let wanted = gold.date {
            let read = article.date?.description ?? ""
            let isRight = read == wanted.prefix(10) || !read.isEmpty && gold.otherDates.contains(read)
            date = Answer(isPresent: !wanted.isEmpty, isGiven: !read.isEmpty, isRight: isRight)
            note("date", wanted, read, isRight: isRight)
            believe("date", article.provenance["published"], isRight ? 1 : 0)
        }
        readBody(gold.bodies, article.text)
        if let body { believe("body", article.provenance["body"], body.f1) }
    }

    private mutating func believe(_ field: String, _ evidence: Evidence?, _ right: Double) {
        guard let evidence else { return }
        beliefs.append(.init(field: field, confidence: evidence.weight, right: right))
    }

    /// Of several bodies that are held right, the one nearest to the reading counts.
    private mutating func readBody(_ bodies: [String], _ text: String) {
        let all = bodies.map { ($0, ShingleOverlap(gold: $0, read: text)) }
        guard let (gold, best) = all.max(by: { $0.1.common < $1.1.common }) else { return }
        let found = best.common + best.wrong > 0
        let wanted = best.common + best.missed > 0
        body = Body(
            precision: best.precision, recall: best.recall, common: best.common, isEqual: best.isEqual,
            isPresent: wanted, isGiven: found)
        note("body", Self.difference(gold, text), Self.difference(text, gold), isRight: best.isEqual)
    }

    /// The first words of the text from where it leaves the other.
    private static func difference(_ text: String, _ other: String) -> String {
        let (words, others) = (ComparedText.tokens(text), ComparedText.tokens(other))
        let at = zip(words, others).enumerated().first { $1.0 != $1.1 }?.offset ?? min(words.count, others.count)
        return words.dropFirst(at).prefix(8).joined(separator: " ")
    }

    private mutating func note(_ field: String, _ gold: String, _ read: String, isRight: Bool) {
        if !isRight { faults.append(Fault(field: field, gold: gold, read: read)) }
    }
}
