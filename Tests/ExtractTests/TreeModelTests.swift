import Testing

@testable import Extract

@Suite struct TreeModelTests {
    @Test func everyModelAsksOnlyForFeaturesThatThereAre() {
        for model in [TreeModel.body, .page, .date, .title, .author] { #expect(model.unknown.isEmpty) }
    }

    @Test func aQuestionForAFeatureThatIsGoneIsReadOver() {
        let model = TreeModel("gone<1 length<2 1.5 -1.5 9 length<5 -2 3", names: ["length"])
        #expect(model.unknown == ["gone"])
        let sums = model.judge([1, 4, 8], width: 1).map { $0 > 0.5 }
        #expect(sums == [false, false, true])
    }

    @Test func theFirstBranchIsThatOfValuesUpToTheBound() {
        let model = TreeModel("length<2 4 -4", names: ["length"])
        #expect(model.judge([2, 2.5], width: 1).map { $0 > 0.5 } == [true, false])
    }
}
