import Extract
import Model
import Publish

/// A result for people: the fields, a blank line, the body.
struct ExtractedText {
    let result: ArticleResult

    var text: String {
        let article = result.article
        var lines = ["title: \(article.title)"]
        lines.append("author: " + article.authors.map(\.name).joined(separator: ", "))
        lines.append("published: " + (article.published?.description ?? "-"))
        if let modified = article.modified { lines.append("modified: \(modified)") }
        if let origin = article.origin { lines.append("origin: \(origin.url ?? origin.name ?? origin.line)") }
        lines.append("kind: \(article.kind.rawValue)")
        for problem in result.problems { lines.append("problem: \(problem)") }
        return (lines.joined(separator: "\n") + "\n\n" + article.text).withoutControls + "\n"
    }
}
