import Testing

@testable import Extract

/// Site configs of invented sites in FiveFilters' format.
@Suite struct FiveFiltersFileTests {
    private static let text = """
        # The Quay
        title: //span[@class='hl']
        title: //h2
        author: //i[@class="who"]
        date: //time/@datetime
        body: //div[@class='text'] | //div[@class='more']

        strip: //p[@class='promo']
        strip_id_or_class: 'share'
        strip_image_src: /pixel
        prune: no
        tidy: no
        http_header(User-Agent): Quay/1.0
        find_string: <b:
        replace_string: <b
        replace_string(<div class=":): <p class="
        next_page_link: //a[@rel='next']
        single_page_link: //a[contains(@href, 'print')]/@href
        autodetect_on_failure: no
        test_url: http://quay.test/crane
        test_contains: blue crane
        test_url: http://quay.test/rope
        """

    @Test func readsEveryCommandThatHasAnEffect() throws {
        let file = FiveFiltersFile(Self.text, name: "quay.test.txt")
        let rule = try #require(file.rule)
        #expect(file.problems.isEmpty)
        #expect(rule.hosts == ["quay.test"])
        #expect(rule.selectors[.title]?.map(\.line) == [2, 3])
        #expect(rule.selectors[.authors]?.map(\.xpath) == ["//i[@class=\"who\"]"])
        #expect(rule.selectors[.date]?.map(\.xpath) == ["//time/@datetime"])
        #expect(rule.selectors[.body]?.count == 1)
        #expect(
            rule.selectors[.strip]?.map(\.xpath) == [
                "//p[@class='promo']", "//*[contains(@class, \"share\") or contains(@id, \"share\")]",
                "//img[contains(@src, \"/pixel\")]",
            ])
        #expect(
            rule.replacements == [
                .init(find: "<div class=\":", replace: "<p class=\""), .init(find: "<b:", replace: "<b"),
            ])
        #expect(rule.selectors[.next]?.count == 1)
        #expect(!rule.prunes)
        #expect(!rule.detects)
        #expect(rule.tests.map(\.url) == ["http://quay.test/crane", "http://quay.test/rope"])
        #expect(rule.tests.map(\.contains) == [["blue crane"], []])
    }

    @Test func saysWhatHasNoEffectHere() {
        let notes = FiveFiltersFile(Self.text, name: "quay.test.txt").notes
        #expect(notes.map(\.line) == [12, 13, 18])
        #expect(notes.last?.message == "single_page_link has no effect here")
    }

    @Test func aWrongLineIsNamedAndTheOthersAreUsed() throws {
        let file = FiveFiltersFile(
            "title: //h1[\nbody: //div\ntitel: //h2\nnonsense\nfind_string: a\n", name: "quay.test.txt")
        #expect(file.problems.map(\.line) == [1, 3, 4, 5])
        #expect(file.problems[0].message.contains("//h1["))
        #expect(file.rule?.selectors[.body]?.count == 1)
        #expect(file.rule?.selectors[.title] == nil)
        #expect(file.rule?.replacements.isEmpty == true)
    }

    @Test func unlessItSaysOtherwiseItPrunesAndDetects() throws {
        let rule = try #require(FiveFiltersFile("body: //div", name: "quay.test.txt").rule)
        #expect(rule.prunes)
        #expect(rule.detects)
    }

    @Test(arguments: [
        ("quay.test.txt", ["quay.test"]), (".quay.test.txt", ["*.quay.test"]),
        ("news.quay.test.txt", ["news.quay.test"]),
    ]) func theNameOfTheFileNamesTheHosts(name: String, hosts: [String]) {
        #expect(FiveFiltersFile("body: //div", name: name).rule?.hosts == hosts)
    }

    @Test(arguments: ["global.txt", "fingerprint.blogs.test.txt", "README", "a b.txt"])
    func otherFilesAreNoRules(name: String) {
        let file = FiveFiltersFile("body: //div", name: name)
        #expect(file.rule == nil)
        #expect(file.notes.count == 1)
    }
}
