import Markup
import Model

/// The person whose site it is: a blog that carries its writer's name seldom says it again.
struct SiteOwner {
    let layout: Layout
    let facts: PageFacts
    let cleaner: AuthorCleaner
    let siteName: String?

    func proposals() -> [AuthorProposal] {
        var seen = Set<WordKey>()
        let named = [siteName, facts.titleTag?.text].compactMap { $0 }.flatMap(TitleParts.split) + copyrights
        return named.compactMap { part in
            guard let name = name(in: part), seen.insert(WordKey(name)).inserted else { return nil }
            return AuthorProposal([Author(name)], .owner, .init(rule: "site.owner", raw: part, score: 0.2))
        }
    }

    /// Two or three words of which the first is a given name.
    private func name(in part: String) -> String? {
        let text = part.before("'s ") ?? part.before("’s ") ?? part
        let words = text.words
        guard (2...3).contains(words.count), GivenNames.begin(text),
            words.allSatisfy({ $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }),
            cleaner.isName(text, isStrict: false)
        else { return nil }
        return text
    }

    /// Holders of the rights in the page's last lines.
    private var copyrights: [String] {
        layout.lines.suffix(12).filter { $0.letters < 120 && maySayRights($0) }.compactMap { line in
            let text = layout.text(of: line)
            guard Self.rights.contains(where: text.has) else { return nil }
            let words = text.words.drop { word in
                Self.beforeNames.contains(word) || word.contains(where: \.isNumber)
            }
            var name = words.prefix { $0.first?.isUppercase == true }.prefix(3)
            // "Nora Whitfield. All rights reserved."
            if let end = name.firstIndex(where: { $0.count > 2 && $0.hasSuffix(".") }) { name = name[...end] }
            return name.joined(separator: " ").trimmed(also: Self.behindNames)
        }
    }

    /// Most lines do not, and need no String.
    private func maySayRights(_ line: Line) -> Bool {
        layout.page.text.withUnsafeBufferPointer {
            let text = UnsafeBufferPointer(rebasing: $0[layout.range(of: line)])
            return Self.rights.contains(where: text.has)
        }
    }

    private static let rights = ["©", "Copyright"]
    private static let beforeNames: Set<Substring> = ["©", "(c)", "Copyright", "by", "–", "-"]
    private static let behindNames: Marks = ".,|"
}
