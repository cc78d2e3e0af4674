/// The namespaces that prefixes stand for where the reader is (https://www.w3.org/TR/xml-names/#scoping).
///
/// Each prefix has a stack of its own, so that a declaration costs what it says, whatever else is in force around it.
struct XMLSpaces {
    private var stacks: [String: [XMLSpace]] = [:]

    /// Roots of feeds, and what is one in RSS 1.1.
    private static let feeds: Set<String> = ["rss", "rdf", "feed", "channel"]
    private static let feedSpaces: Set<XMLSpace> = [.none, .atom, .rss, .rdf, .other]

    /// Takes up the declarations among the attributes of an element; gives the prefixes that its end puts out of force.
    mutating func declare(_ attributes: [(String, String)], by element: String) -> [String] {
        var prefixes: [String] = []
        for (name, value) in attributes where name.hasPrefix("xmlns") {
            let rest = name.dropFirst(5)
            guard rest.isEmpty || rest.first == ":" else { continue }
            let prefix = String(rest.dropFirst())
            stacks[prefix, default: []].append(Self.space(value, of: prefix, declaredBy: element))
            prefixes.append(prefix)
        }
        return prefixes
    }

    /// A feed's root that takes a module's vocabulary for its own by default has a prefix missing behind `xmlns`.
    private static func space(_ address: String, of prefix: String, declaredBy element: String) -> XMLSpace {
        let space = XMLSpace(address: address)
        return prefix.isEmpty && feeds.contains(element) && !feedSpaces.contains(space) ? .none : space
    }

    mutating func forget(_ prefixes: [String]) {
        for prefix in prefixes {
            stacks[prefix]?.removeLast()
            if stacks[prefix]?.isEmpty ?? false { stacks[prefix] = nil }
        }
    }

    func resolve(_ name: String, isElement: Bool) -> XMLName {
        let parts = name.split(separator: ":", maxSplits: 1)
        guard isElement || parts.count == 2 else { return XMLName(.none, name) }
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let space = stacks[prefix]?.last ?? (prefix.isEmpty ? .none : XMLSpace(prefix: prefix))
        return XMLName(space, String(parts.last ?? ""))
    }
}
