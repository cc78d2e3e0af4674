import Model

/// An invented story of the newsroom with what its site says about it.
struct Story: Sendable {
    var slug: String
    var section: String
    var tags: [String]
    var modified: WrittenDate?
    /// Whether robots.txt closes its path.
    var isDisallowed: Bool
    var file: StoryFile

    init(
        _ slug: String, section: String, tags: [String] = [], modified: String? = nil, isDisallowed: Bool = false,
        text: String
    ) {
        (self.slug, self.section, self.tags, self.isDisallowed) = (slug, section, tags, isDisallowed)
        self.modified = modified.flatMap(ShownDate.read)
        do { file = try StoryFile(parsing: text) } catch { preconditionFailure("\(slug): \(error)") }
    }

    /// The story of a text file from outside.
    init(_ file: StoryFile, slug: String) {
        (self.slug, section, tags, isDisallowed) = (slug, "world", [], false)
        self.file = file
    }

    var title: String { file.title }
    var published: WrittenDate { file.published }

    /// The same text as another site prints it at another time.
    func printed(on date: String, section: String) -> Story {
        var copy = self
        copy.section = section
        copy.modified = nil
        if let date = ShownDate.read(date) { copy.file.published = date }
        return copy
    }
}
