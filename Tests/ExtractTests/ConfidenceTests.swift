import Testing

@testable import Extract

@Suite struct ConfidenceTests {
    private let table = Confidence("0.4:0.5 0.8:0.9")

    @Test(arguments: [(-1.0, 0.0), (0, 0), (0.2, 0.25), (0.4, 0.5), (0.6, 0.7), (0.8, 0.9), (1, 0.9)])
    func aBeliefIsReadOffTheLineThroughThePoints(_ belief: Double, _ share: Double) {
        #expect(abs(table.share(of: belief) - share) < 1e-9)
    }

    @Test(arguments: ["title", "authors", "published", "body"])
    func moreBeliefIsNeverLessConfidence(field: String) throws {
        let confidence = try #require(Confidence.of(field))
        let shares = stride(from: 0.0, through: 1, by: 0.01).map(confidence.share)
        #expect(shares == shares.sorted())
        #expect(shares.allSatisfy { (0...1).contains($0) })
        #expect(try #require(shares.last) > 0.8)
    }

    @Test func aFieldWithoutATableKeepsWhatIsBelieved() {
        #expect(Confidence.of("modified") == nil)
    }
}
