import Glibc
import Support
import Testing

@testable import offprint

struct CredentialTests {
    private let folder = TemporaryFolder()

    private func lines(_ text: String) throws -> Result<[String], CredentialError> {
        let file = try #require(fopen(folder.path + "/news", "w"))
        fputs(text, file)
        fclose(file)
        return Credential.lines("news", directory: folder.path)
    }

    @Test func readsHeaderLinesAndTwoShortForms() throws {
        #expect(
            try lines("Cookie: id=7\n\nbasic reader:open sesame\nBearer abc\n").get() == [
                "Cookie: id=7", "Authorization: Basic cmVhZGVyOm9wZW4gc2VzYW1l", "Authorization: Bearer abc",
            ])
    }

    @Test func saysWhatIsWrongWithoutTheSecret() throws {
        let hint = "is no header line (try Accept-Language: fa)"
        #expect(try lines("sesame\n") == .failure(CredentialError("credential news: line 1 \(hint)")))
        let ours = try lines("X-Key: a\nHost: sesame\n")
        #expect(ours == .failure(CredentialError("credential news: line 2 is not to be set: Host")))
        let missing = Credential.lines("other", directory: folder.path)
        #expect(missing == .failure(CredentialError("credential other: No such file or directory")))
        let unset = Credential.lines("news", directory: nil)
        #expect(
            unset == .failure(CredentialError("credential news: $CREDENTIALS_DIRECTORY is not set (LoadCredential=)")))
    }

    @Test(arguments: [
        ("news", true), ("news-1.cookie_a", true), ("", false), ("../etc", false), (".x", false), ("a/b", false),
    ])
    func knowsNames(name: String, isGood: Bool) { #expect(Credential.isName(name) == isGood) }
}
