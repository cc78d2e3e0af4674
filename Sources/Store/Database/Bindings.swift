/// The values of a statement's parameters, by their names without the `$`.
///
/// A list and no dictionary: nothing is hashed, and what stands in the order of the statement is found at once.
struct Bindings: ExpressibleByDictionaryLiteral {
    private(set) var pairs: [(String, Value)] = []
    /// They are those of all parameters, in the order in which the statement names them.
    let isInOrder: Bool

    /// For statements with many parameters that run at each visit: to find the names costs as much as to bind. Debug
    /// builds compare them.
    init(inOrder pairs: [(String, Value)]) { (self.pairs, isInOrder) = (pairs, true) }

    init(dictionaryLiteral pairs: (String, Value)...) { (self.pairs, isInOrder) = (pairs, false) }

    init(_ names: [String], _ values: [Value]) { (pairs, isInOrder) = (Array(zip(names, values)), false) }

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
