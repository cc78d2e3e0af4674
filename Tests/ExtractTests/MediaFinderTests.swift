import Model
import Testing

@testable import Extract

@Suite struct MediaFinderTests {
    private func captions(_ figure: String) -> [String?] {
        StoryPage.told(StoryPage.p(0, 1) + "<figure>\(figure)</figure>" + StoryPage.p(2, 3, 4))
            .filter { $0.kind == .image }.map { $0.picture?.caption }
    }

    private let images = "<img src=/a.jpg><img src=/b.jpg><img src=/c.jpg>"

    @Test func theCaptionOfSeveralPicturesStandsOnce() {
        #expect(
            captions(images + "<figcaption>The ferry in three states.</figcaption>") == [
                "The ferry in three states.", nil, nil,
            ])
    }

    @Test func aCaptionIsCutAtAWord() throws {
        let words = String(repeating: "harbour ", count: 1_000_000)
        let caption = try #require(captions(images + "<figcaption>\(words)</figcaption>").first ?? nil)
        #expect(caption.utf8.count <= MediaFinder.longestCaption + 3)
        #expect(caption.hasSuffix("harbour…"))
    }
}
