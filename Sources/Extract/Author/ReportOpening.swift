/// Writers whom the opening of a report names, as agencies and papers write it.
struct ReportOpening {
    let cleaner: AuthorCleaner

    /// UTF-8 bytes in which such an opening ends.
    private static let longest = 240

    func names(in text: String) -> String? { ofAgency(text) ?? ofSite(text) }

    /// Turkish agencies: "Nora WHITFIELD - Tom REED/SALTMOUTH, (DHA) - …".
    private func ofAgency(_ text: String) -> String? {
        guard let slash = text.offset(of: "/", from: 0), slash < Self.longest, let open = text.before("("),
            open.utf8.count < Self.longest,
            let agency = String(decoding: text.utf8.dropFirst(open.utf8.count + 1), as: UTF8.self).before(")"),
            AuthorCleaner.isAgencyName(agency)
        else { return nil }
        let parts = open.split(at: "/").map { $0.trimmed(also: ",-–") }
        guard parts.count == 2, AuthorCleaner.isAllCapitals(parts[1]), parts[1].words.count <= 3 else { return nil }
        let names = parts[0].replaced(" - ", by: ";").split(at: ";,").map { $0.trimmed() }
        let areNames = names.allSatisfy { name in
            (2...3).contains(name.words.count)
                && name.words.last.map { AuthorCleaner.isAllCapitals(String($0)) } == true
                && !AuthorCleaner.isAllCapitals(name)
        }
        return names.isEmpty || !areNames ? nil : names.joined(separator: ";")
    }

    /// Iranian papers: the site's own name, a dash, the writer's, a colon.
    private func ofSite(_ text: String) -> String? {
        guard !cleaner.siteKeys.isEmpty, let head = text.before(":"), head.utf8.count < Self.longest else { return nil }
        for mark in ["- ", "– ", "— "] {
            guard let site = head.before(mark) else { continue }
            let name = String(head.dropFirst(site.count + mark.count)).trimmed()
            guard cleaner.siteKeys.contains(Fold.key(site)), (2...4).contains(name.words.count) else { return nil }
            return name
        }
        return nil
    }
}
