/// Lists of words as the source text of a table holds them.
///
/// Blanks, line ends and marks between them are ASCII, so that the octets tell: to look at each Character of all tables
/// took longer than to read five pages.
public enum WordList {
    /// What stands between blanks and line ends.
    public static func words(of list: String) -> [Substring] { words(of: list[...]) }

    /// What stands between blanks and line ends.
    public static func words(of list: Substring) -> [Substring] {
        list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Substring.init)
    }

    /// What stands between marks, with the blanks around it.
    static func fields(of list: Substring, at mark: UInt8) -> [Substring] {
        list.utf8.split(separator: mark).map(Substring.init)
    }
}
