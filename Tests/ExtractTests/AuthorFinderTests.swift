import Testing

@testable import Extract

@Suite struct AuthorFinderTests {
    /// After the bound is moved, `train_fields.py` has to measure again.
    @Test func theTreesWereMeasuredWithTheBoundInUse() {
        #expect(AuthorTrees.bounds == [AuthorFinder.bound])
    }
}
