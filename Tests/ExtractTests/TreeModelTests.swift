import Glibc
import Testing

@testable import Extract

@Suite struct TreeModelTests {
    @Test func everyModelAsksOnlyForFeaturesThatThereAre() {
        for model in [TreeModel.body, .context, .page, .date, .title, .author] { #expect(model.unknown.isEmpty) }
    }

    @Test func aQuestionForAFeatureThatIsGoneIsReadOver() {
        let model = TreeModel("gone<1 length<2 1.5 -1.5 9 length<5 -2 3", names: ["length"])
        #expect(model.unknown == ["gone"])
        let sums = model.judge([1, 4, 8]).map { $0 > 0.5 }
        #expect(sums == [false, false, true])
    }

    @Test func theFirstBranchIsThatOfValuesUpToTheBound() {
        let model = TreeModel("length<2 4 -4", names: ["length"])
        #expect(model.judge([2, 2.5]).map { $0 > 0.5 } == [true, false])
    }
}

@Suite struct TreeForestTests {
    /// More rows than are judged at a time, and trees of one leaf.
    @Test func everyRowTakesTheLeafThatItsAnswersLeadTo() {
        let model = TreeModel("a<2 b<1 1 2 b<3 3 4 0.5 a<5 0 10", names: ["a", "b"])
        let rows = (0..<19).flatMap { row in [Float(row % 7), Float(row % 5)] }
        let sums = model.judge(rows)
        for row in 0..<19 {
            let (a, b) = (row % 7, row % 5)
            let sum = (a <= 2 ? (b <= 1 ? 1.0 : 2) : (b <= 3 ? 3 : 4)) + 0.5 + (a <= 5 ? 0 : 10)
            #expect(abs(sums[row] - 1 / (1 + exp(-sum))) < 1e-6)
        }
    }
}
