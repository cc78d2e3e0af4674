import Markup

/// An element that says that it is a date, and how it does.
struct DateMark {
    let index: Int
    private(set) var isProperty = false
    private(set) var isTime = false

    /// Whether an element may be one that has no `itemprop`: most have only a class that says something else.
    static func mayBe(_ name: Name, own: Hint) -> Bool {
        own.contains(.date) || name == .time || name == .other || name == .abbr || name == .span
    }

    init?(_ index: Int, in page: HTMLDocument, own: Hint) {
        let node = page.nodes[index]
        self.index = index
        // Elements of programs' own, as `relative-time`, take the attribute over.
        switch node.name {
        case .time: isTime = true
        case .other: isTime = page.has(.datetime, at: index)
        case .abbr: isTime = page.has(.title, at: index)
        default: isTime = false
        }
        let isClass =
            own.contains(.date) && node.range.count < 160 && !isTime
            && (node.range.count > 5 || Self.attributes.contains { page.has($0, at: index) })
        if page.has(.itemprop, at: index) {
            isProperty = Self.isPublished(page.attribute(.itemprop, of: index))
        } else if node.name == .span {
            isProperty = Self.isPublished(page.attribute(.property, of: index))
        }
        guard isProperty || isTime || isClass else { return nil }
    }

    private static func isPublished(_ property: String?) -> Bool {
        guard let property = property?.lowercased() else { return false }
        return property.has("datepublished") || properties.contains(property)
    }

    /// Of schema.org and of Dublin Core, as RDFa has them.
    private static let properties: Set<String> = [
        "datecreated", "dc:date", "dc:created", "dc:issued", "schema:datecreated",
    ]

    /// Where an element says to programs what it shows to people.
    static let attributes: [Name] = [
        .datetime, .content, .title, .dataDate, .dataDatetime, .dataTime, .dataTimestamp, .dataPublished,
    ]

    func source(isMachine: Bool) -> DateSource {
        if isProperty { return .microdata }
        guard isTime else { return .labeled }
        return isMachine ? .time : .printedTime
    }
}
