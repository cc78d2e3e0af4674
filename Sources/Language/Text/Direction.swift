public import Model

/// The direction of a text as a whole, for `Block.direction` and HTML's `dir`.
public enum Direction {
    /// The direction most of its letters have; on a draw, or where that is close, the first strong letter decides as in
    /// the Unicode Bidirectional Algorithm (UAX 9, P2 and P3: what stands in isolates does not count). Nil without
    /// letters.
    public static func of(_ text: String) -> Block.Direction? {
        var (left, right, isolates, first) = (0, 0, 0, Block.Direction?.none)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2066...0x2068: isolates += 1
            case 0x2069: isolates = max(0, isolates - 1)
            default:
                guard isolates == 0, let direction = strong(scalar) else { continue }
                first = first ?? direction
                if direction == .rtl { right += 1 } else { left += 1 }
            }
        }
        if abs(left - right) * 5 <= left + right { return first }
        return right > left ? .rtl : .ltr
    }

    /// Languages that are written from right to left unless their tag names another script, by the first part of it.
    private static let rightToLeft: Set<Substring> = [
        "ar", "arc", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pes",
        "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
    ]
    private static let scripts: Set<Substring> = ["arab", "hebr", "nkoo", "syrc", "thaa"]

    /// The direction that a language (BCP 47) is written in.
    public static func of(language tag: String) -> Block.Direction? {
        let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let language = parts.first else { return nil }
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.allSatisfy(\.isLetter) }) {
            return scripts.contains(script) ? .rtl : .ltr
        }
        return rightToLeft.contains(language) ? .rtl : .ltr
    }

    /// The direction of a strong scalar; nil for digits, marks and blanks.
    static func strong(_ scalar: Unicode.Scalar) -> Block.Direction? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: return .ltr
        case 0..<0xAA: return nil
        case 0x660...0x669, 0x6F0...0x6F9, 0x600...0x605, 0x60C, 0x66A...0x66C: return nil
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200F, 0x61C:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .otherPunctuation, .otherSymbol, .mathSymbol: return nil
            default: return .rtl
            }
        default: return scalar.properties.isAlphabetic ? .ltr : nil
        }
    }
}
