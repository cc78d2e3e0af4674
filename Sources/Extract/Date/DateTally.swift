import Model

/// What the signs of a day say together, told in one pass over them.
struct DateTally {
    /// The best weight of each source.
    private(set) var kinds = [Double](repeating: 0, count: DateSource.allCases.count)
    /// A bit for each source, and for each wording.
    private(set) var (sources, wordings): (UInt32, UInt32) = (0, 0)
    /// The most of any sign.
    private(set) var (near, share) = (-3.0, 0.0)
    /// The first line of any, or -1.
    private(set) var firstLine = -1
    /// Whether words near title or body say that it is the day of publication.
    private(set) var isPublishedNear = false
    private var (hasTime, isLocal, isUTC, isProse, isRelative) = (false, false, false, false, false)
    /// Whether all that stand on lines stand in such parts.
    private var (isQuote, isTrouble) = (true, true)

    init(_ signs: [DateSign]) {
        for index in signs.indices { add(signs[index]) }
    }

    private mutating func add(_ sign: DateSign) {
        kinds[sign.source.rawValue] = max(kinds[sign.source.rawValue], sign.candidate.score)
        sources |= 1 << sign.source.rawValue
        wordings |= 1 << sign.wording.rawValue
        (near, share) = (max(near, sign.nearness), max(share, sign.share))
        if sign.wording == .published, sign.nearness > -1.2 { isPublishedNear = true }
        if sign.date.secondOfDay != nil {
            hasTime = true
            if (sign.date.offset ?? 0) != 0 { isLocal = true }
            if sign.isUTC { isUTC = true }
        }
        if sign.source == .line, sign.share < 0.15 { isProse = true }
        if sign.candidate.rule.ends(with: "relative") || sign.candidate.rule.ends(with: "day-word") {
            isRelative = true
        }
        guard sign.line >= 0 else { return }
        firstLine = firstLine < 0 ? sign.line : min(firstLine, sign.line)
        if !sign.zone.contains(.quote) { isQuote = false }
        if sign.zone.isDisjoint(with: Self.trouble) { isTrouble = false }
    }

    /// Parts of a page that tell other days.
    private static let trouble: Hint = [.comment, .related, .teaser, .navigation, .advert]

    func has(_ source: DateSource) -> Bool { sources >> source.rawValue & 1 == 1 }

    private func has(_ wording: DateWording) -> Bool { wordings >> wording.rawValue & 1 == 1 }

    func addWords(to rows: inout FeatureRows) {
        rows.append(has(.published))
        rows.append(has(.updated))
        rows.append(has(DateWording.other))
    }

    func addNature(to rows: inout FeatureRows) {
        rows.append(hasTime)
        rows.append(isLocal)
        rows.append(isUTC)
        rows.append(isProse)
        rows.append(firstLine >= 0 && isQuote)
        rows.append(firstLine >= 0 && isTrouble)
        rows.append(isRelative)
    }
}
