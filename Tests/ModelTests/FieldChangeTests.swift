import Model
import Testing

@Suite struct FieldChangeTests {
    private var article: Article {
        var article = Article()
        (article.title, article.authors) = ("The Quay", [Author("Rosa Lindt"), Author("AFP", kind: .agency)])
        article.body = [Block(.heading, "North", level: 2), Block(.paragraph, "One."), Block(.paragraph, "Two.")]
        return article
    }

    @Test func theSameArticleHasNoChanges() { #expect(article.changes(to: article).isEmpty) }

    @Test func provenanceIsNoChange() {
        var other = article
        other.provenance["title"] = Evidence(rule: "h1", raw: "The Quay", weight: 1)
        #expect(article.changes(to: other).isEmpty)
    }

    @Test func everyFieldThatDiffersIsNamedInOrder() {
        var other = article
        (other.title, other.kicker, other.language) = ("The Key", "Harbour", "en")
        other.authors.removeLast()
        other.published = WrittenDate(Day(2015, 1, 9)!)
        #expect(
            article.changes(to: other) == [
                FieldChange("title", "The Quay", "The Key"), FieldChange("kicker", nil, "Harbour"),
                FieldChange("authors", "Rosa Lindt, AFP (agency)", "Rosa Lindt"),
                FieldChange("published", nil, "2015-01-09"), FieldChange("language", nil, "en"),
            ])
    }

    @Test func aBodyIsComparedBlockByBlock() throws {
        var other = article
        other.body[1] = Block(.paragraph, "One and a half.")
        other.body.append(Block(.quote, "Three."))
        let change = try #require(article.changes(to: other).first)
        #expect(change.field == "body")
        #expect(change.lines == ["- One.", "+ One and a half.", "+ quote: Three."])
    }

    @Test func aPictureThatGoesIsAChangeOfTheBody() {
        var other = article
        var picture = Block(.image)
        picture.picture = Picture(url: "http://quay.test/a.jpg")
        other.body.append(picture)
        #expect(other.changes(to: article).first?.lines == ["- image: http://quay.test/a.jpg"])
    }
}
