import Model

/// Every candidate of every field, the winner first: field, weight, rule, place, text.
struct ExplainedFields {
    var candidates: [String: [Evidence]]
    var screen: Screen

    /// A terminal gets the names of the columns, and the winner of each field in bold.
    var lines: [String] {
        var columns = Columns([.left, .right, .left, .left, .left], on: screen)
        var colors: [Screen.Color?] = []
        if screen.isTerminal, !candidates.isEmpty {
            columns.add(["FIELD", "WEIGHT", "RULE", "PLACE", "TEXT"])
            colors.append(.faint)
        }
        for (field, all) in candidates.sorted(by: { $0.key < $1.key }) {
            for (index, evidence) in all.enumerated() {
                columns.add([field, ScoreTable.text(evidence.weight), evidence.rule, evidence.path, evidence.raw])
                colors.append(index == 0 ? .bold : nil)
            }
        }
        guard screen.isTerminal, let width = screen.width else { return columns.lines }
        return zip(colors, columns.rows(fitting: width)).flatMap { color, lines in lines.map { screen.paint($0, color) }
        }
    }
}
