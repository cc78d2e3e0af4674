import Compare
import Model
import Publish
import Store

/// What happened to an article's page: a revision with what it changed, or that the page is gone.
struct RevisionRow {
    let time: Timestamp
    let article: StoredArticle
    let classes: [ChangeClass]
    /// Nil of a page that is gone.
    let revision: (before: Int, after: Int, difference: StoryDifference)?
    /// Of the headline as of then.
    let title: String

    init(_ removal: Removal, of article: StoredArticle) {
        (time, self.article, classes, revision) = (removal.time, article, [.removal], nil)
        title = article.article.title
    }

    /// Nil where a revision is no longer kept.
    init?(_ step: RevisionStep, of article: StoredArticle, in store: Store) throws {
        guard let old = try store.articles.revision(step.before, of: article.id),
            let new = try store.articles.revision(step.after, of: article.id)
        else { return nil }
        let difference = StoryDifference(old, new)
        // What the comparison does not see is a change of the text's layout.
        let classes = difference.classes.isEmpty ? [.other] : difference.classes
        (time, self.article, self.classes) = (step.time, article, classes)
        revision = (step.before, step.after, difference)
        title = new.title
    }

    /// `time article classes title url`, cut to the screen; the article is what `offprint diff` takes.
    func line(on screen: Screen) -> String {
        let line = Columns.line(
            [
                (time.description, 20, .left), (name, 8, .right), (words, 12, .left), (title, 0, .left),
                (article.url, 0, .left),
            ], on: screen)
        return screen.width.map { Progress.fitted(line, columns: $0) } ?? line
    }

    private var name: String { revision.map { "\(article.id)@\($0.after)" } ?? String(article.id) }

    private var words: String { classes.map(\.rawValue).joined(separator: ",") }

    var json: JSON {
        let fields: [JSON.Field] = [
            .init("time", .string(time.description)), .init("article", JSON(article.id)),
            .init("url", .string(article.url)), .init("source", JSON(article.sourceURL)),
            .init("title", .string(title)), .init("revision", JSON(revision?.after)),
            .init("before", JSON(revision?.before)),
        ]
        guard let revision else { return .object(fields + [.init("classes", [.string(ChangeClass.removal.rawValue)])]) }
        let members = revision.difference.members.map { member in
            member.name == "classes" ? .init("classes", .array(classes.map { .string($0.rawValue) })) : member
        }
        return .object(fields + members)
    }
}
