import Model

/// What stands beside a name and is none: where somebody writes from, and for whom.
extension AuthorCleaner {
    /// "संवाददाता, सुपौल": a word for those who write without a name, and the place behind its comma.
    static func isDeskInPlace(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, first.value >= 0x590,
            let desk = line.before(",") ?? line.before("،"), AuthorWords.refused.contains(Fold.key(desk))
        else { return false }
        let place = String(line.dropFirst(desk.count + 1)).trimmed()
        return (1...2).contains(place.words.count) && !GivenNames.begin(place)
    }

    /// "Kabul – Nora Whitfield": the whole name behind a word alone and a dash.
    static func behindPlace(_ place: String, _ mark: String, of text: String) -> String? {
        guard [" – ", " — ", " - "].contains(mark), !place.trimmed().contains(" "), !isAllCapitals(place),
            !isAgency(place)
        else { return nil }
        let rest = String(text.dropFirst(place.count + mark.count))
        guard !isAgency(rest), (2...3).contains(rest.words.count) else { return nil }
        return rest.words.allSatisfy(Self.mayBegin) ? rest : nil
    }

    /// "Nora Whitfield – Reuters": two authors; "Kabul – Reuters" one, as a word alone is a place.
    static func besideAgency(_ name: String, _ mark: String, of text: String) -> String? {
        let rest = String(text.dropFirst(name.count + mark.count)).trimmed()
        guard isAgencyName(rest) else { return nil }
        let isPlace = name.words.count == 1 && !isAgency(name) && !GivenNames.begin(name)
        return isPlace ? rest : name + ";" + rest
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
            let place = inPlace(part) ?? part
            return at == 0 || place.words.count > 1 && !AuthorWords.places.contains(Fold.key(place))
                || isAgencyName(part) || isTitle(part, beside: first)
        }.flatMap { JoinedNames.parts(of: $1) }
    }

    /// "MD", but not the "ANKARA" of "Defne Karaosman / ANKARA".
    private static func isTitle(_ part: String, beside name: String) -> Bool {
        isAllCapitals(part) && (part.count(where: \.isLetter) < 5 || isAllCapitals(name))
    }

    /// "Saltmouth, Norway": words alone of which none is a given name.
    static func arePlaces(_ found: [Author]) -> Bool {
        found.count > 1
            && found.allSatisfy { author in
                author.kind == .person && !author.name.contains(" ") && !GivenNames.begin(author.name)
                    && author.name.unicodeScalars.allSatisfy { GivenNames.isCovered($0) }
            }
    }

    /// The place of "à Marsa".
    static func inPlace(_ part: String) -> String? {
        let words = part.words
        guard let first = words.first, AuthorWords.inPlace.contains(first) else { return nil }
        let place = words.dropFirst().joined(separator: " ")
        return place.first?.isUppercase == true ? place : nil
    }

    /// Korean names have three syllables, most places beside them two: "서지은, 신안".
    private static func isHangul(_ part: String, _ count: Int) -> Bool {
        let text = part.trimmed()
        return text.unicodeScalars.count == count
            && text.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    }
}
