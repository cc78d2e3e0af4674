/// What is wrong with the settings: one line for each problem, saying what, where and what to do.
struct ConfigError: Error, CustomStringConvertible, Equatable {
    var problems: [String]

    var description: String { problems.joined(separator: "\n") }
}

/// " (did you mean …?)" with the name among the candidates that was probably meant; nothing when none is near.
func suggestion(for name: String, among candidates: [String]) -> String {
    let name = name.lowercased()
    let limit = max(1, min(3, name.count / 3))
    let nearest = candidates.map { (name: $0, distance: editDistance(name, $0)) }
        .filter { $0.distance <= limit }
        .min { $0.distance < $1.distance }?.name
    let meant = nearest ?? candidates.first { name.count > 2 && $0.contains(name) }
    return meant.map { " (did you mean \($0)?)" } ?? ""
}

/// How many slips lead from one to the other: insertions, deletions, replacements, and two neighbors that changed places
/// (the optimal string alignment distance).
private func editDistance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.prefix(64)), Array(other.prefix(64)))
    var rows = [Array(0...other.count)]
    for (index, character) in one.enumerated() {
        var row = [index + 1]
        for (column, wanted) in other.enumerated() {
            let replaced = rows[index][column] + (character == wanted ? 0 : 1)
            var distance = min(replaced, rows[index][column + 1] + 1, row[column] + 1)
            if index > 0, column > 0, character == other[column - 1], one[index - 1] == wanted {
                distance = min(distance, rows[index - 1][column - 1] + 1)
            }
            row.append(distance)
        }
        rows.append(row)
    }
    return rows[one.count][other.count]
}
