/// `1 visit`, `2 visits`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Says how many lines were left out by `--limit`, if any were.
func linesLeft(_ count: Int) -> [String] { count > 0 ? ["… \(count) more (--limit 0 shows all)"] : [] }
