/// An article's page of the newsroom without a server: for tests that only read.
public struct PrintedPage: Sendable {
    public var article: ExpectedArticle
    /// The Content-Type header it is served with.
    public var contentType: String
    public var bytes: [UInt8]

    /// Every article's page under the hosts' names, and two pages of each of the stories: newspaper, then reprint.
    public static func all(stories: [StoryFile] = []) -> [PrintedPage] {
        let origins = NewsSite.all.map { ($0.number, "http://\($0.host)") }
        let edition = Edition(origins: Dictionary(origins) { one, _ in one }, stories: stories)
        return edition.postings.compactMap { posting in
            guard case .document(let document) = edition.contents[posting.site.address]?[posting.path] else {
                return nil
            }
            return PrintedPage(article: posting.expected, contentType: document.type, bytes: document.body)
        }
    }

    /// The pages of one story: as a newspaper of 2015 printed it, and as it was reprinted.
    public static func pages(of story: StoryFile) -> [PrintedPage] { Array(all(stories: [story]).suffix(2)) }
}
