import Glibc

/// Boosted trees: the sum of one leaf a tree is the log odds that a row (a line, a page, a day) is what is looked for.
struct TreeModel: Sendable {
    /// The first trees, after which a row may be given up, and the others.
    private let first: TreeForest
    private let later: TreeForest
    /// Features of a row.
    let width: Int
    /// Features that the table asks for and nobody computes any more: only while a model is trained anew. Such a
    /// question is taken as answered by its first branch.
    let unknown: Set<Substring>

    static let body = TreeModel(BodyTrees.table, names: LineFeatures.names)
    static let context = TreeModel(ContextTrees.table, names: LineContext.names)
    static let page = TreeModel(PageTrees.table, names: PageShape.names)
    static let date = TreeModel(DateTrees.table, names: DateDays.names)
    static let title = TreeModel(TitleTrees.table, names: TitleFeatures.names)
    static let author = TreeModel(AuthorTrees.table, names: AuthorFeatures.names)

    /// Reads a table as in `BodyTrees`.
    init(_ table: String, names: [String]) {
        var reader = TreeReader(table, names: names)
        (first, later) = (reader.forest(Self.opening), reader.forest())
        (unknown, width) = (reader.unknown, names.count)
    }

    /// For each row of features the probability, the sum of its leaves begun at `odds`. A row whose log odds are
    /// below `hopeless` after the opening trees is judged by these alone.
    func judge(_ table: [Float], odds: Float = 0, hopeless: Float = -.infinity) -> [Double] {
        logOdds(table, odds: odds, hopeless: hopeless).map(Self.chance)
    }

    /// The probability of log odds.
    static func chance(_ odds: Float) -> Double { 1 / (1 + exp(-Double(odds))) }

    /// The same as log odds.
    func logOdds(_ table: [Float], odds: Float = 0, hopeless: Float = -.infinity) -> [Float] {
        precondition(table.count % width == 0, "rows of other than \(width) features")
        var sums = [Float](repeating: odds, count: table.count / width)
        first.add(Array(sums.indices), of: table, width: width, to: &sums)
        later.add(sums.indices.filter { sums[$0] >= hopeless }, of: table, width: width, to: &sums)
        return sums
    }

    /// Trees that a row is judged by before it may be given up.
    static let opening = 50
}
