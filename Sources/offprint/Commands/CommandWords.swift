import ArgumentParser

/// The words in front that name a command.
enum CommandWords {
    /// Refuses a word that is no command, with the one that was probably meant; the parser would call it an argument too
    /// many. Flags in front are left to the parser.
    static func check(_ words: [String], of group: any ParsableCommand.Type) throws {
        let commands = group.configuration.subcommands
        let words = words.first == "help" ? Array(words.dropFirst()) : words
        guard !commands.isEmpty, let word = words.first, !word.hasPrefix("-"), word != "help" else { return }
        let names = commands.map { $0._commandName }
        guard let place = names.firstIndex(of: word) else {
            let inner = below(commands, word)
            let meant = inner.isEmpty ? synonyms[word].flatMap { names.contains($0) ? $0 : nil } : inner
            let nearest = meant.map { " (did you mean \($0)?)" } ?? suggestion(for: word, among: names)
            throw UsageError(
                "\(group._commandName) has no command \"\(printable(word))\"\(nearest): --help tells them all")
        }
        try check(Array(words.dropFirst()), of: commands[place])
    }

    /// What other programs call a command.
    private static let synonyms = [
        "ls": "list", "rm": "remove", "delete": "remove", "disable": "pause", "stop": "pause", "enable": "resume",
        "start": "resume", "update": "poll", "refresh": "poll", "load": "import", "dupes": "overlap",
        "duplicates": "overlap", "info": "show", "crawl": "run",
        "budget": "quota", "usage": "quota", "robots.txt": "robots", "serve": "run", "daemon": "run", "logs": "log",
        "tail": "log", "validate": "check-config",
    ]

    /// The commands of that name in the groups among the commands: `seed list or rules list`.
    private static func below(_ commands: [any ParsableCommand.Type], _ word: String) -> String {
        let groups = commands.filter { $0.configuration.subcommands.contains { $0._commandName == word } }
        return groups.map { "\($0._commandName) \(word)" }.joined(separator: " or ")
    }
}
