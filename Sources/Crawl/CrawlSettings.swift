/// The settings of a crawl, its `Values` behind one reference: each visit carries those of its source from the lease to
/// the log.
@dynamicMemberLookup
public struct CrawlSettings: Sendable, Hashable {
    /// How far the crawler goes beyond the seeded URLs.
    public enum Follow: String, Sendable, CaseIterable {
        /// The seeded URLs only.
        case none
        /// What feeds, sitemaps and section pages list.
        case listed
        /// The links of articles too, within the site.
        case site
    }

    private final class Box: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    private var box = Box(Values())

    public init() {}

    /// Any of the values by its name; a change is one of this value alone.
    public subscript<Value>(dynamicMember path: WritableKeyPath<Values, Value>) -> Value {
        get { box.values[keyPath: path] }
        set {
            var values = box.values
            values[keyPath: path] = newValue
            box = Box(values)
        }
    }

    /// Whether hours or a quota may hold a visit back.
    var isBound: Bool { !self.hours.spans.isEmpty || !self.quota.isNone }

    public static func == (one: Self, other: Self) -> Bool {
        one.box === other.box || one.box.values == other.box.values
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(box.values) }
}
