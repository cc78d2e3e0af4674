/// Documents made from the table of settings.
enum ConfigTemplate {
    /// A settings file in which every setting stands commented out with its default.
    static var file: String {
        var text = """
            # Settings of Offprint. Each stands here with its default, or with an example where it has none.
            # Take away the # to change one. A flag (--NAME) and a variable (OFFPRINT_NAME) go before this file.
            # `offprint check-config` says whether the file is right and what is in force.

            """
        for group in Setting.Group.allCases {
            text += "\n# --- \(group.rawValue) ---\n"
            for setting in Setting.all where setting.group == group {
                let isNothing = setting.standard == "[]"
                text += "\n" + wrapped(setting.help, width: 110).map { "# \($0)\n" }.joined()
                text += "#\(setting.name) = \(isNothing ? setting.example : setting.standard ?? setting.example)\n"
            }
        }
        return text
    }

    /// The settings table of README.
    static var markdown: String {
        let rows = Setting.all.map { setting in
            let standard = setting.standard.map { "`\($0.unquoted)`" } ?? "–"
            return "| `\(setting.name)` | \(standard) | \(setting.help) |\n"
        }
        return "| Setting | Default | |\n|---|---|---|\n" + rows.joined()
    }

    static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
