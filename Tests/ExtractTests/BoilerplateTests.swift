import Markup
import Model
import Testing

@testable import Extract

@Suite struct BoilerplateTests {
    private static let request = "If you like what you read here, tell your neighbours about the paper of the quay."
    private static let paragraphs = [
        "The crane at the old quay will be closed from Monday, the harbour office told its neighbours in a letter.",
        request,
        "Repairs of the crane take until the summer, and they cost more than the town had put aside for the year.",
        "Whoever needs the crane before then may ask at the office, which opens every day of the week but Sunday.",
    ]

    private func read(_ boilerplate: Boilerplate = Boilerplate(), paragraphs: [String] = paragraphs) -> ArticleResult {
        let page = """
            <html lang="en"><head><title>The crane closes</title></head><body><article><h1>The crane closes</h1>
            <h2>What happens to the crane</h2>\(paragraphs.map { "<p>\($0)</p>" }.joined())</article></body></html>
            """
        var knowledge = SiteKnowledge()
        knowledge.boilerplate = boilerplate
        return ArticleExtractor(knowledge: knowledge).extract(
            HTMLDocument(Array(page.utf8)), url: WebURL("http://quay.test/crane"),
            now: Timestamp(seconds: 1_735_689_600), explain: true)
    }

    private func boilerplate(_ words: String...) -> Boilerplate { Boilerplate(Set(words.map { Hash64.of($0) })) }

    @Test func aKnownBlockIsLeftOutAndNamed() {
        let result = read(boilerplate(Self.request))
        #expect(read().article.text.contains(Self.request))
        #expect(result.article.text == read(paragraphs: Self.paragraphs.filter { $0 != Self.request }).article.text)
        #expect(result.article.provenance["boilerplate"]?.raw == Self.request)
    }

    @Test func whatIsLeftOutIsStillToldAsABlock() {
        #expect(read(boilerplate(Self.request)).blocks == read().blocks)
        #expect(read().blocks.count == 4)
        #expect(read().blocks.contains(Hash64.of(Self.request)))
    }

    @Test func aHeadingIsNoBlock() {
        #expect(!read().blocks.contains(Hash64.of("What happens to the crane")))
    }

    @Test func aBodyThatIsMostlyKnownBlocksStaysWhole() {
        let known = Boilerplate(Set(Self.paragraphs.prefix(3).map { Hash64.of($0) }))
        #expect(read(known).article.text == read().article.text)
    }
}
