import Testing

@testable import Extract

@Suite struct PageBoundTests {
    /// After a bound is moved, `train_page.py` has to measure again.
    @Test func theTableWasMeasuredWithTheBoundsInUse() {
        #expect(PageTrees.bounds == [PageBound.signed, PageBound.other])
    }

    @Test func whatVouchesForAPageLowersItsBound() {
        #expect(PageBound.announced < PageBound.signed && PageBound.signed < PageBound.other)
    }
}
