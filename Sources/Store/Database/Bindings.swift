/// The values of a statement's parameters, by their names without the `$`.
///
/// A list and no dictionary: nothing is hashed, and what stands in the order of the statement is found at once.
struct Bindings: ExpressibleByDictionaryLiteral {
    private var pairs: [(String, Value)] = []
    /// Of all parameters in the order in which the statement names them, instead of pairs.
    private(set) var inOrder: [Named]?

    /// No tuple: to destroy a list of these, Swift asks for their type at each.
    struct Named {
        let name: StaticString
        let value: Value

        init(_ name: StaticString, _ value: Value) { (self.name, self.value) = (name, value) }
    }

    /// For statements with many parameters that run at each visit: to find the names costs as much as to bind. Debug
    /// builds compare them.
    init(inOrder values: [Named]) { inOrder = values }

    init(dictionaryLiteral pairs: (String, Value)...) { self.pairs = pairs }

    init(_ names: [String], _ values: [Value]) { pairs = Array(zip(names, values)) }

    var count: Int { pairs.count }

    /// Of a name that is there already the value is replaced.
    subscript(name: String) -> Value? {
        get { pairs.first { $0.0 == name }?.1 }
        set {
            pairs.removeAll { $0.0 == name }
            if let newValue { pairs.append((name, newValue)) }
        }
    }

    /// With those of a list that has none of these names.
    func with(_ others: Bindings) -> Bindings {
        var all = self
        all.pairs += others.pairs
        return all
    }

    /// The value, looked for from `place` on, which is set behind it.
    func value(_ name: String, from place: inout Int) -> Value? {
        for step in pairs.indices {
            let index = place + step < pairs.count ? place + step : place + step - pairs.count
            guard pairs[index].0 == name else { continue }
            place = index + 1
            return pairs[index].1
        }
        return nil
    }
}
