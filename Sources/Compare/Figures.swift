/// The figures of a sentence, with the marks that belong to them: signs, currencies, percent, and what stands within a
/// number or a time of day. They are facts.
enum Figures {
    /// In the order of the text, each word and mark by itself.
    static func all(in words: [Word]) -> [String] {
        words.indices.filter { belongs($0, in: words) }.map { words[$0].form }
    }

    private static func belongs(_ place: Int, in words: [Word]) -> Bool {
        let word = words[place]
        return word.hasDigit || isUnit(word) || !word.isWord && (joins(place, in: words) || isSign(place, in: words))
    }

    private static func isUnit(_ word: Word) -> Bool {
        word.text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x25, 0x66A, 0x2030, 0xFE6A, 0xFF05: true
            default: scalar.properties.generalCategory == .currencySymbol
            }
        }
    }

    /// "2.5", "12:30", "5-10".
    private static func joins(_ place: Int, in words: [Word]) -> Bool {
        guard let before = word(at: place - 1, in: words), let after = word(at: place + 1, in: words) else {
            return false
        }
        return !words[place].isSpaced && !after.isSpaced && before.hasDigit && after.hasDigit
    }

    /// "-5", "+$3", "<10", but not the dash of "Kabul-2".
    private static func isSign(_ place: Int, in words: [Word]) -> Bool {
        guard let after = word(at: place + 1, in: words), !after.isSpaced, after.hasDigit || isUnit(after),
            let mark = words[place].form.unicodeScalars.first
        else { return false }
        let isFree = words[place].isSpaced || !(word(at: place - 1, in: words)?.isWord ?? false)
        return isFree && (mark == "-" || mark.properties.generalCategory == .mathSymbol)
    }

    private static func word(at place: Int, in words: [Word]) -> Word? {
        words.indices.contains(place) ? words[place] : nil
    }
}
