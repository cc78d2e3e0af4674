import CIDN2

extension WebURL {
    /// A host as it is fetched with its labels in their own letters (`xn--ngblk.example` is خبر.example); a label that
    /// the predicate refuses, or that would not be encoded as it was, stays.
    public static func hostInLetters(_ host: some StringProtocol, where isShown: (String) -> Bool) -> String {
        host.split(separator: ".", omittingEmptySubsequences: false).map { label in
            guard label.hasPrefix("xn--"), let letters = decoded(String(label)), isShown(letters),
                WebURL("http://\(letters)/")?.host == String(label)
            else { return String(label) }
            return letters
        }.joined(separator: ".")
    }

    private static func decoded(_ label: String) -> String? {
        var output: UnsafeMutablePointer<CChar>?
        guard idn2_to_unicode_8z8z(label, &output, 0) == Int32(IDN2_OK.rawValue), let output else { return nil }
        defer { idn2_free(output) }
        return String(cString: output)
    }
}
