import Testing

@testable import offprint

struct LanguageTagTests {
    @Test(arguments: ["fa", "fa-AF", "prs", "ps", "en-GB", "zh-Hant-TW", "FA", "iw"]) func takesTags(tag: String) {
        #expect(LanguageTag.problem(tag) == nil)
    }

    @Test(arguments: [
        ("farsi", "fa"), ("Dari", "fa-AF"), ("jp", "ja"), ("fa_AF", "fa-af"), ("xx", "fa, ps or en-GB"),
        ("", "fa, ps or en-GB"), ("fa-", "fa, ps or en-GB"),
    ]) func saysWhichTagWasMeant(text: String, meant: String) {
        #expect(LanguageTag.problem(text) == "is no language tag (try \(meant))")
    }
}
