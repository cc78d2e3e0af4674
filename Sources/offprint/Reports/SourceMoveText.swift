import Store

extension SourceMove {
    /// What has come of it, in a sentence without its full stop.
    var sentence: String {
        let often = times == 1 ? "once" : "\(times) times"
        let course = "\(from) answers with a permanent redirect to \(to) since \(first), \(often) by \(last)"
        if let undone { return "\(course); the move was undone at \(undone)" }
        guard let moved else { return "\(course); the source moves there after move-after" }
        return "\(course); source \(source) moved there at \(moved), which offprint seed unmove \(source) undoes"
    }
}
