import FoundationEssentials
import Model

/// Header lines that systemd hands to the service as a credential (systemd.exec(5), LoadCredential=), read from the
/// file of that name in $CREDENTIALS_DIRECTORY.
///
/// A line is a header line (`Cookie: id=7`), or `basic USER:PASSWORD`, or `bearer TOKEN`.
enum Credential {
    static func lines(_ name: String, directory: String?) -> Result<[String], CredentialError> {
        guard let directory else {
            return .failure(CredentialError("credential \(name): $CREDENTIALS_DIRECTORY is not set (LoadCredential=)"))
        }
        do {
            let text = String(decoding: try readFile("\(directory)/\(name)"), as: UTF8.self)
            return parse(text, name)
        } catch {
            return .failure(CredentialError("credential \(name): \(error.reason)"))
        }
    }

    /// systemd's rule for names, without what would leave the directory.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.first != "."
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || [45, 46, 95].contains(byte)
            }
    }

    private static func parse(_ text: String, _ name: String) -> Result<[String], CredentialError> {
        var lines: [String] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.trimmed.split(separator: " ", maxSplits: 1).map(\.trimmed)
            guard let first = words.first else { continue }
            switch (first.lowercased(), words.count) {
            case ("basic", 2):
                lines.append("Authorization: Basic \(Data(words[1].utf8).base64EncodedString())")
            case ("bearer", 2): lines.append("Authorization: Bearer \(words[1])")
            default:
                // The line itself is a secret: the message does not hold it.
                if let problem = AccessChecks.problem(String(line.trimmed)) {
                    return .failure(CredentialError("credential \(name): line \(index + 1) \(problem)"))
                }
                lines.append(String(line.trimmed))
            }
        }
        return .success(lines)
    }
}

/// Why a credential cannot be used; never what is in it.
struct CredentialError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
