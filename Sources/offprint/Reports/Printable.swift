/// The text on one line and without control characters: those of C0 and C1, and those that turn the direction of
/// writing.
func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: result.append(" ")
        case 0x202A...0x202E, 0x2066...0x2069: break
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// The same; URLs on a terminal as people read them, while what goes elsewhere has them as they are fetched.
func printable(_ text: String, on screen: Screen) -> String {
    printable(screen.isTerminal ? ReadableURL.text(text) : text)
}
