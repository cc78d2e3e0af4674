import Markup
import Model
import Testing

@testable import Extract

/// Rules on an invented page whose markup misleads.
@Suite struct SiteRuleTests {
    private static let page = """
        <html lang="en"><head><title>The Quay</title></head><body>
        <h1>The Quay, paper of the harbour</h1>
        <div class="item"><span class="hl">Crane lifts its last load</span> <i class="who">ROSA LINDT</i>
        <span class="when">set on 4 May 2016</span>
        <div class="text"><p>The blue crane at the north quay lifted its last load on Monday, after sixty years of work there.</p>
        <p class="promo">Read our harbour letter, which comes every Friday and costs you nothing but a minute of time.</p>
        <p>The port will sell the steel, and a smaller crane on rails is to take its place before the winter comes.
        <span class="ad">Buy rope.</span></p>
        <p>Its last driver, who has known it since he was a boy, said that he would rather not look when it is cut up.</p>
        <p>The council had asked for the crane to stay as a monument, but nobody was found who would pay for the paint.</p>
        </div></div>
        <div class="item"><p>Other news of the week, told shortly here, so that nobody needs to look for them elsewhere.</p></div>
        </body></html>
        """

    private func rule(_ selectors: [SiteRule.Field: [String]]) throws -> SiteRule {
        var rule = SiteRule(file: "quay.toml", line: 1)
        rule.hosts = ["quay.test"]
        for (field, texts) in selectors { rule.selectors[field] = try texts.map { try RuleSelector($0, line: 3) } }
        return rule
    }

    private func read(_ rule: SiteRule, page: String = page, at address: String = "http://quay.test/crane") throws
        -> Reading
    {
        let page = Page(
            url: try #require(WebURL(address)), status: 200, headers: Headers([("Content-Type", "text/html")]),
            body: Array(page.utf8))
        var context = ReadContext(now: Timestamp(seconds: 1_735_689_600), explain: true)
        context.expected = .article
        return Reader(rules: RuleBook([rule])).read(page, context: context)
    }

    private static let full: [SiteRule.Field: [String]] = [
        .title: ["h2.none", "span.hl"], .authors: ["i.who"], .date: ["span.when"], .body: ["div.text"],
        .strip: ["p.promo", "//span[@class='ad']"],
    ]

    @Test func fieldsAreTakenFromWhereARuleSaysTheyStand() throws {
        let article = try #require(try read(try rule(Self.full)).article)
        #expect(article.title == "Crane lifts its last load")
        #expect(article.authors.map(\.name) == ["ROSA LINDT"])
        #expect(article.date == Day(2016, 5, 4))
        #expect(article.body.count == 4)
        #expect(article.text.hasPrefix("The blue crane"))
        #expect(!article.text.contains("harbour letter"))
        #expect(!article.text.contains("Buy rope"))
    }

    /// A rule may name an address that no number tells: by the link or by its address alone.
    @Test(arguments: ["a.more", "//a[@class='more']/@href"])
    func theNextPageIsTheOneThatARuleNames(selector: String) throws {
        let page = Self.page.replacing("</body>", with: "<a class=\"more\" href=\"/crane-continued\">More</a></body>")
        let rule = try rule(Self.full.merging([.next: [selector]]) { $1 })
        #expect(try read(self.rule(Self.full), page: page).next == nil)
        let reading = try read(rule, page: page)
        #expect(reading.next?.href == "http://quay.test/crane-continued")
        #expect(reading.candidates["next"]?.first?.rule == "site-rule quay.toml:3")
        #expect(try read(rule).next == nil)
    }

    @Test func provenanceNamesTheFileAndTheLine() throws {
        let reading = try read(try rule(Self.full))
        let provenance = try #require(reading.article?.provenance)
        for field in ["title", "authors", "published", "body"] {
            #expect(provenance[field]?.rule == "site-rule quay.toml:3", "\(field)")
        }
        #expect(provenance["title"]?.path == "/html/body/div[1]/span[1]")
        #expect(reading.candidates["title"]?.count ?? 0 > 1)
    }

    @Test func aStrippedPictureIsLeftOutAndOneForBrowsersWithoutScriptsStays() throws {
        let markup = "<img src='/promo.jpg' class='own'><noscript><img src='/crane.jpg'></noscript>"
        let page = Self.page.replacing("<p>The port will", with: "\(markup)<p>The port will")
        func pictures(_ selectors: [SiteRule.Field: [String]]) throws -> [String] {
            let article = try #require(try read(try rule(selectors), page: page).article)
            return article.body.compactMap(\.picture?.url)
        }
        #expect(try pictures(Self.full) == ["http://quay.test/promo.jpg", "http://quay.test/crane.jpg"])
        let stripped = Self.full.merging([.strip: ["p.promo", "img.own"]]) { $1 }
        #expect(try pictures(stripped) == ["http://quay.test/crane.jpg"])
    }

    @Test func withoutTheRuleTheSamePageIsReadOtherwise() throws {
        var other = try rule(Self.full)
        other.hosts = ["other.test"]
        #expect(try read(other).article?.title != "Crane lifts its last load")
    }

    @Test func whatARuleDoesNotFindIsLookedForOtherwiseAndSaid() throws {
        var selectors = Self.full
        selectors[.date] = ["span.day"]
        let reading = try read(try rule(selectors))
        #expect(reading.problems.contains("site-rule quay.toml:3: date finds nothing on this page"))
        #expect(reading.article?.date == Day(2016, 5, 4))
    }

    @Test func aRuleThatForbidsItLeavesAFieldEmptyRatherThanGuess() throws {
        var rule = try rule(Self.full.merging([.date: ["span.day"]]) { $1 })
        rule.detects = false
        #expect(try read(rule).article?.date == nil)
    }

    @Test func aRuleIsGoodForItsDays() throws {
        var rule = try rule(Self.full)
        rule.until = Day(2024, 12, 31)
        #expect(try read(rule).article?.title != "Crane lifts its last load")
        rule.until = Day(2025, 1, 1)
        #expect(try read(rule).article?.title == "Crane lifts its last load")
        rule.from = Day(2025, 1, 2)
        #expect(try read(rule).article?.title != "Crane lifts its last load")
    }

    @Test func textIsReplacedInTheSourceBeforeItIsRead() throws {
        var rule = try rule([.title: ["h2"], .body: ["div.text"]])
        rule.replacements = [.init(find: "<span class=\"hl\"", replace: "<h2"), .init(find: "", replace: "x")]
        #expect(try read(rule).article?.title.hasPrefix("Crane lifts its last load") == true)
    }

    @Test func aReplacementThatGrowsThePageBeyondItsLimitIsNotMade() {
        var rule = SiteRule(file: "a.toml", line: 1)
        rule.replacements = [.init(find: "a", replace: "bbbb"), .init(find: "c", replace: "d")]
        #expect(rule.rewritten(Array("aac".utf8), limit: 9) == Array("bbbbbbbbd".utf8))
        #expect(rule.rewritten(Array("aac".utf8), limit: 8) == Array("aad".utf8))
        #expect(rule.rewritten(Array("ca".utf8), limit: 8) == Array("dbbbb".utf8))
    }

    @Test func aSelectorThatTakesTooLongIsGivenUpAndThePageIsReadAllTheSame() throws {
        let deep = Self.page.replacing("</body>", with: String(repeating: "<div>", count: 200) + "</body>")
        var limits = ReadLimits()
        limits.maxRuleSteps = 50_000
        let rule = try rule([.title: ["//div//div//div//div//div//p"]])
        let page = Page(
            url: try #require(WebURL("http://quay.test/crane")), status: 200,
            headers: Headers([("Content-Type", "text/html")]), body: Array(deep.utf8))
        let reading = Reader(limits: limits, rules: RuleBook([rule]))
            .read(page, context: ReadContext(now: Timestamp(seconds: 1_735_689_600)))
        #expect(reading.problems.contains { $0.hasPrefix("site-rule quay.toml:3: //div//div") })
        #expect(reading.title == "The Quay")
    }
}

@Suite struct RuleBookTests {
    private func book(_ hosts: String...) -> RuleBook {
        RuleBook(
            hosts.enumerated().map { index, host in
                var rule = SiteRule(file: host, line: index + 1)
                rule.hosts = [host]
                return rule
            })
    }

    @Test(arguments: [
        ("quay.test", "quay.test"), ("www.quay.test", "quay.test"), ("WWW.Quay.Test", "quay.test"),
        ("news.quay.test", "*.quay.test"), ("a.news.quay.test", "*.news.quay.test"), ("a.b.quay.test", "*.quay.test"),
        ("other.test", nil),
    ]) func theNearestNameWins(host: String, expected: String?) throws {
        let book = book("quay.test", "*.quay.test", "*.news.quay.test")
        #expect(book.rule(for: host, on: try #require(Day(2025, 1, 1)))?.file == expected)
    }

    @Test func aWildcardIsNotMeantForTheMainHost() throws {
        #expect(book("*.quay.test").rules(for: "www.quay.test").isEmpty)
        #expect(book("*.quay.test").rules(for: "quay.test").isEmpty)
    }

    @Test func namesAreMeantInWhateverLettersTheyAreWritten() throws {
        let host = try #require(WebURL("http://خبر.ir/")).host
        #expect(host.hasPrefix("xn--"))
        for name in ["خبر.ir", host] {
            #expect(RuleBook.fault(inHost: name) == nil && RuleBook.fault(inHost: "*." + name) == nil)
            #expect(book(name).rules(for: host).count == 1 && book(name).rules(for: "خبر.ir").count == 1)
            #expect(book("*." + name).rules(for: "news." + host).count == 1)
        }
        let rule = FiveFiltersFile("title: //h2", name: "خبر.ir.txt").rule
        #expect(RuleBook([try #require(rule)]).rules(for: host).count == 1)
    }

    @Test(arguments: ["", "quay.test/a", "http://quay.test", "a b", "*.", "*", "خبر.ir/a", "خبر.ir:81", "خ%D8.ir"])
    func namesThatAreNoHosts(name: String) {
        #expect(RuleBook.fault(inHost: name) != nil)
    }
}
