import Language

/// Two names that "and" joins where it is written as the first letter of the second: `سلمى الحداد وسامر النجار`.
enum JoinedNames {
    /// Given names that begin with that letter themselves.
    private static let own: Set<Substring> = Set(
        WordList.words(
            of: """
                وليد وائل وسام وفاء وداد وليم وجدي وجيه وحيد وديع ورد وردة وسيم وصال وعد وفيق وهيب وولاء ولاء وضاح وائلة وهبة
                وحید وحیده وحیدالله وحیدالدین ولی وهاب ورته وفا وفایی وکیل وزمه ولید وسیم
                ורד ויקטור ויקטוריה ורה ורוניקה ויויאן
                """))

    /// The names; one where nothing joins two. Each has two words at least, so that "و" begins no surname.
    static func parts(of text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0xD9 || $0 == 0xD7 }) else { return [text] }
        let words = text.words
        guard words.count >= 4,
            let at = (2...words.count - 2).first(where: { joins(words[$0]) })
        else { return [text] }
        return [words[..<at].joined(separator: " ")]
            + parts(of: ([words[at].dropFirst()] + words[(at + 1)...]).joined(separator: " "))
    }

    private static func joins(_ word: Substring) -> Bool {
        guard let first = word.first, first == "و" || first == "ו" else { return false }
        return word.count >= 3 && !own.contains(word)
    }
}
