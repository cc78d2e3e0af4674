import Model

/// An address as people write it down or copy it.
extension StringProtocol {
    /// The URL of a source; a bare host name, with or without a port, means its front page by https.
    var seedURL: WebURL {
        get throws(SeedError) {
            // A URL copied from a terminal may bring along the mark that ends its right-to-left part there.
            let text = String(trimmed.filter { $0 != "\u{200E}" }).withoutQuotes.withoutFeedScheme
            guard let url = WebURL(text.isBareHost ? "https://\(text)" : text) else {
                throw SeedError(message: "\"\(text.addressForMessages)\" is not a URL (try https://HOST/)")
            }
            guard url.isHTTP else {
                throw SeedError(message: "\(text.addressForMessages): only http and https can be crawled")
            }
            return url
        }
    }

    /// Whether a word by itself stands behind a comma or semicolon, as in `https://a.example/rss,Kabul`; not numbers,
    /// points and slashes, as in a URL that has commas.
    var isTableRow: Bool {
        guard let comma = firstIndex(where: { ",;".contains($0) }), !self[..<comma].contains("?") else { return false }
        let rest = self[index(after: comma)...]
        return !rest.contains { "/.=&?".contains($0) } && (rest.isEmpty || rest.contains(where: \.isLetter))
    }
}

extension StringProtocol {
    /// What was hardly meant, of an address.
    var slip: String? {
        let text = trimmed.lowercased()
        if text.contains(":///") { return "has one slash too many: its host is missing" }
        let isFile = !text.contains("/") && [".txt", ".opml", ".toml"].contains(where: text.hasSuffix)
        return isFile ? "is the name of a list, no host: `offprint seed import FILE` adds the sources in it" : nil
    }
}

extension String {
    /// The same of a host: a label may be empty only behind the last dot.
    var slip: String? {
        hasPrefix(".") || contains("..") ? "has a dot too many in its host" : nil
    }

    /// The beginning of an address, for messages; what stands before an `@` may be a login, and is left out.
    var addressForMessages: String { printable(String(withoutLogin.prefix(200))) }

    private var withoutLogin: String {
        guard let sign = lastIndex(of: "@") else { return self }
        let scheme = self[..<sign].firstRange(of: "://").map { self[..<$0.upperBound] } ?? ""
        return "\(scheme)…\(self[sign...])"
    }

    /// `news.example`, `news.example:8080/feed`, `//news.example/`, `localhost:8080`; no path of a file.
    fileprivate var isBareHost: Bool {
        guard !contains(where: \.isWhitespace), !hasPrefix("."), !hasPrefix("/") || hasPrefix("//") else {
            return false
        }
        let authority = drop { $0 == "/" }.prefix { !"/?#".contains($0) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        let isPort = parts.count == 1 || parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy(\.isNumber)
        return isPort && (parts[0].contains(".") || parts.count == 2 && parts[0].lowercased() == "localhost")
    }

    /// Without the marks that stand around URLs in texts: `"…"`, `'…'`, `<…>`.
    fileprivate var withoutQuotes: String {
        guard count > 2, let first, let last, ["\"\"", "''", "<>"].contains("\(first)\(last)") else { return self }
        return String(dropFirst().dropLast())
    }

    /// Browsers and readers hand on feeds as `feed:https://…` or `feed://…`, which is http.
    fileprivate var withoutFeedScheme: String {
        guard lowercased().hasPrefix("feed:") else { return self }
        let rest = dropFirst(5)
        return rest.hasPrefix("//") ? "http:" + rest : String(rest)
    }
}
