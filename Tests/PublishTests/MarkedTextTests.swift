import Model
import Testing

@testable import Publish

@Suite struct MarkedTextTests {
    private let brackets = MarkedText(open: { "<\($0.style)>" }, close: { "</\($0.style)>" }, escape: { String($0) })

    private func render(_ plain: String, _ spans: [RichText.Span]) -> String {
        brackets.render(RichText(plain, spans: spans))
    }

    @Test func spansMayLieInEachOther() {
        let spans: [RichText.Span] = [.init(4, 7, .strong), .init(0, 11, .link)]
        #expect(render("one two four", spans) == "<link>one <strong>two</strong> fou</link>r")
    }

    @Test func spansThatCrossAreCutToNest() {
        #expect(
            render("abcdef", [.init(0, 4, .emphasis), .init(2, 6, .strong)])
                == "<emphasis>ab<strong>cd</strong></emphasis>ef")
    }

    @Test(arguments: [
        [RichText.Span(-1, 2, .strong)], [.init(9, 12, .strong)], [.init(2, 1, .strong)], [.init(1, 1, .strong)],
        [.init(1, 3, .strong)],
    ])
    func spansThatFitNowhereAreLeftOut(spans: [RichText.Span]) {
        #expect(render("éé", spans) == "éé")
    }

    @Test func spansThatReachTooFarEndWithTheText() {
        #expect(render("abc", [.init(1, 99, .strong)]) == "a<strong>bc</strong>")
    }

    @Test func whiteSpaceMovesOutOfSpans() {
        var trimming = brackets
        trimming.trimsSpans = true
        let rich = RichText("a bold word  ", spans: [.init(1, 7, .strong), .init(11, 13, .emphasis)])
        #expect(trimming.render(rich) == "a <strong>bold</strong> word  ")
    }
}
