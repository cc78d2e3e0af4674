/// What is wrong with the settings: one line for each problem, saying what, where and what to do.
struct ConfigError: Error, CustomStringConvertible, Equatable {
    var problems: [String]

    var description: String { problems.joined(separator: "\n") }
}

/// " (did you mean …?)" with the name among the candidates that was probably meant; nothing when none is near.
func suggestion(for name: String, among candidates: [String]) -> String {
    let limit = max(1, min(3, name.count / 2))
    let nearest = candidates.map { (name: $0, distance: editDistance(name, $0)) }
        .filter { $0.distance <= limit }
        .min { $0.distance < $1.distance }
    return nearest.map { " (did you mean \($0.name)?)" } ?? ""
}

/// Levenshtein's distance: insertions, deletions and replacements.
private func editDistance(_ one: String, _ other: String) -> Int {
    let other = Array(other.prefix(64))
    var row = Array(0...other.count)
    for (index, character) in one.prefix(64).enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, wanted) in other.enumerated() {
            let replaced = diagonal + (character == wanted ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
        }
    }
    return row[other.count]
}
