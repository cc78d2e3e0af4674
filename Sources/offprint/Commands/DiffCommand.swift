import ArgumentParser
import Compare
import Model
import Publish
import Store

struct DiffCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }

    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what a copy or a revision of an article changed.",
        discussion: """
            With one article: what it changed in the one it is a copy of, else what its last revision changed. With two: \
            what the second changed in the first. ARTICLE@2 is its second revision. Bodies are compared sentence by \
            sentence; other spellings of one letter (ي and ی), other quotes and white space are no change, nor is, \
            between two sites, what each has of its own (address, section, tags, picture). Sentences that name other authors, agencies or sites than before are marked. On a terminal what went is red, what \
            came green and what moved yellow; elsewhere they stand in [-…-], {+…+} and [~…~].
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "text, json or html.") var format = Format.text
    @Flag(help: "The same as --format json.") var json = false
    @Argument(help: "Number or any URL of the article.") var article: String
    @Argument(help: "The article that changed it.") var other: String?

    func run() throws {
        let store = try options.load().openStore(.readOnly)
        defer { store.close() }
        let (old, new) = try Self.sides(ArticleVersion(article, in: store), other, store)
        let difference = StoryDifference(
            old.article, new.article, isOneSite: old.stored.site == new.stored.site)
        switch json ? .json : format {
        case .text: say(Self.lines(difference, old, new, on: .output))
        case .json: print(Self.object(difference, old, new).text)
        case .html:
            print(
                DifferencePage.render(
                    difference, title: new.article.title, old: .init(old), new: .init(new)), terminator: "")
        }
    }

    static func sides(
        _ one: ArticleVersion, _ other: String?, _ store: Store
    ) throws -> (old: ArticleVersion, new: ArticleVersion) {
        if let other { return (one, try ArticleVersion(other, in: store)) }
        if !one.isEarlier, let original = try one.stored.copyOf.flatMap(store.articles.get) {
            return (ArticleVersion(original), one)
        }
        guard one.revision > 1 else {
            let id = one.stored.id
            if one.isEarlier {
                throw CommandError(
                    "\(id)@1 is the first revision of article \(id), and none is before it "
                        + "(`offprint diff \(id)@1 \(id)` shows what has changed since)")
            }
            throw CommandError(
                "article \(one.stored.id) has no earlier revision and is known as no copy: name a second article "
                    + "(`offprint copies \(one.stored.id)` looks for some)")
        }
        return (try ArticleVersion(one.stored, revision: one.revision - 1, in: store), one)
    }

    private static func lines(
        _ difference: StoryDifference, _ old: ArticleVersion, _ new: ArticleVersion, on screen: Screen
    ) -> [String] {
        let heads = [("-", old), ("+", new)].map { mark, side in
            screen.paint("\(mark) \(side.name)  \(printable(side.stored.url, on: screen))", .bold)
        }
        guard !difference.isSame else { return heads + ["No difference."] }
        return heads + DifferenceLines(difference: difference, screen: screen).lines
    }

    private static func object(_ difference: StoryDifference, _ old: ArticleVersion, _ new: ArticleVersion) -> JSON {
        func side(_ version: ArticleVersion) -> JSON {
            [
                "id": JSON(version.stored.id), "revision": JSON(version.revision),
                "url": .string(version.stored.url), "title": .string(version.article.title),
            ]
        }
        return .object([.init("old", side(old)), .init("new", side(new))] + difference.members)
    }
}

/// An article as of one of its revisions.
struct ArticleVersion {
    let stored: StoredArticle
    /// Counted from 1.
    let revision: Int
    let article: Article

    /// `12`, `12@1`, or any URL of it.
    init(_ name: String, in store: Store) throws {
        let parts = name.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, let id = ArticleID(parts[0]), let revision = Int(parts[1]) {
            try self.init(store.articles.named(String(id)), revision: revision, in: store)
        } else {
            self.init(try store.articles.named(name))
        }
    }

    /// As it is now.
    init(_ stored: StoredArticle) { (self.stored, revision, article) = (stored, stored.revision, stored.article) }

    init(_ stored: StoredArticle, revision: Int, in store: Store) throws {
        guard let article = try store.articles.revision(revision, of: stored.id) else {
            throw CommandError(
                "article \(stored.id) has no revision \(revision): its last one is \(stored.revision), and earlier ones "
                    + "are kept where keep-revisions is on")
        }
        (self.stored, self.revision, self.article) = (stored, revision, article)
    }

    var isEarlier: Bool { revision < stored.revision }
    var name: String { stored.revision > 1 ? "article \(stored.id), revision \(revision)" : "article \(stored.id)" }
}

extension DifferencePage.Side {
    init(_ version: ArticleVersion) {
        self.init(name: version.name, url: version.stored.url, language: version.article.language)
    }
}
