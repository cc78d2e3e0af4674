/// What stands beside a name and is none: where somebody writes from, and for whom.
extension AuthorCleaner {
    /// "Kabul – Nora Whitfield": the whole name behind a word alone and a dash.
    static func behindPlace(_ place: String, _ mark: String, of text: String) -> String? {
        guard [" – ", " — ", " - "].contains(mark), !place.trimmed().contains(" "), !isAllCapitals(place),
            !isAgency(place)
        else { return nil }
        let rest = String(text.dropFirst(place.count + mark.count))
        guard !isAgency(rest), (2...3).contains(rest.words.count) else { return nil }
        return rest.words.allSatisfy(Self.mayBegin) ? rest : nil
    }

    /// "Nora Whitfield – Reuters": two authors.
    static func besideAgency(_ name: String, _ mark: String, of text: String) -> String? {
        let rest = String(text.dropFirst(name.count + mark.count)).trimmed()
        return isAgencyName(rest) ? name + ";" + rest : nil
    }

    /// "Nora Whitfield in Kabul and Tom Reed in Lima".
    static func elsewhere(_ name: String, _ mark: String, of text: String) -> String? {
        guard mark == " in " else { return nil }
        let rest = String(text.dropFirst(name.count + mark.count))
        guard let place = rest.before(" and "), place.words.count <= 3 else { return nil }
        let second = String(rest.dropFirst(place.count + 5))
        let other = (second.before(" in ") ?? second).trimmed()
        guard (2...3).contains(other.words.count), other.words.allSatisfy(mayBegin), GivenNames.begin(other) else {
            return nil
        }
        return name + ";" + other
    }

    /// "Nora Whitfield, Saltmouth", "AFP / Kabul": beside a whole name or an agency's a word alone is a place, but "MD" no place.
    static func withoutPlaces(_ parts: [String]) -> [String] {
        if let first = parts.first, isHangul(first, 3) { return parts.filter { $0 == first || !isHangul($0, 2) } }
        guard let first = parts.first, first.words.count > 1 || isAgencyName(first),
            first.unicodeScalars.allSatisfy({ $0.value < 0x2E80 })
        else { return parts }
        return parts.enumerated().filter { at, part in
            at == 0 || part.words.count > 1 && !AuthorWords.places.contains(Fold.key(part)) || isAgencyName(part)
                || isAllCapitals(part)
        }.flatMap { JoinedNames.parts(of: $1) }
    }

    /// Korean names have three syllables, most places beside them two: "서지은, 신안".
    private static func isHangul(_ part: String, _ count: Int) -> Bool {
        let text = part.trimmed()
        return text.unicodeScalars.count == count
            && text.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }
}
