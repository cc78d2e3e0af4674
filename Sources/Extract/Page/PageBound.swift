/// From which chance on a page is an article: a listing that names the page, or a date and an author, vouch for it, for
/// a lost story is worse than a stored page.
///
/// `train_page.py` reads them here, and writes into `PageTrees` those that it measured with.
enum PageBound {
    static let announced = 0.15
    static let signed = 0.55
    static let other = 0.6

    /// Where a page may be a listing as well (`PageJudge`): of one that a link announced as a story, and of one that
    /// calls itself one, as shops and forums do too.
    static let expected = 0.35
    static let named = 0.3
}
