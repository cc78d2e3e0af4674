import Model
import Support
import Testing

/// What the newsroom promises to those who crawl it in their tests.
struct NewsroomTests {
    @Test func servesEveryArticleWithItsTitleAndParagraphs() throws {
        let newsroom = try Newsroom()
        for article in newsroom.articles {
            let answer = try Asking.get(article.url)
            #expect(answer.status == 200, "\(article.url)")
            let text = answer.text
            #expect(text.contains(article.title), "\(article.url)")
            for paragraph in article.paragraphs { #expect(text.contains(paragraph), "\(article.url)") }
            for author in article.authors { #expect(text.contains(author), "\(article.url)") }
        }
    }

    @Test func hasAboutFortyArticlesInFiveLanguagesUnderAddressesOfTheirOwn() throws {
        let articles = try Newsroom().articles
        #expect((40...50).contains(articles.count))
        #expect(Set(articles.map(\.url)).count == articles.count)
        #expect(Set(articles.map(\.language)) == ["en", "fa", "fa-af", "ar", "ps"])
        #expect(articles.allSatisfy { (4...9).contains($0.paragraphs.count) })
    }

    @Test func linksEveryArticleFromTheSeeds() throws {
        let newsroom = try Newsroom()
        let listings = try newsroom.seeds.map { try Asking.get($0.url).raw }
        for article in newsroom.articles {
            let path = Asking.target(article.url)
            #expect(listings.contains { $0.contains(article.url) || $0.contains("\"\(path)") }, "\(article.url)")
        }
    }

    @Test func redirectsOrShowsTheSameArticleAtItsAliases() throws {
        let newsroom = try Newsroom()
        let aliased = newsroom.articles.filter { !$0.aliases.isEmpty }
        #expect(aliased.count > 10)
        for article in aliased {
            for alias in article.aliases {
                let answer = try Asking.get(alias)
                if answer.status == 301 {
                    #expect(answer.headers["Location"] == article.url)
                } else {
                    #expect(answer.status == 200 && answer.text.contains(article.title), "\(alias)")
                }
            }
        }
    }

    @Test func namesTheArticlesThatRobotsForbid() throws {
        let newsroom = try Newsroom()
        let forbidden = newsroom.articles.filter(\.isDisallowed)
        #expect(forbidden.count == 2)
        for article in newsroom.articles { _ = try Asking.get(article.url) }
        #expect(Set(newsroom.disallowedAccesses.map(\.target)) == Set(forbidden.map { Asking.target($0.url) }))
        for article in forbidden {
            let robots = try Asking.get(Asking.origin(article.url) + "/robots.txt")
            #expect(robots.text.contains("Disallow: /private/"))
            #expect(Asking.target(article.url).hasPrefix("/private/"))
        }
    }

    @Test func namesOriginalsOfCopiesThatStandElsewhereWithTheSameText() throws {
        let articles = try Newsroom().articles
        let byURL = Dictionary(articles.map { ($0.url, $0) }) { one, _ in one }
        let copies = articles.filter { $0.copyOf != nil }
        #expect(copies.count == 5)
        for copy in copies {
            let original = try #require(copy.copyOf.flatMap { byURL[$0] })
            #expect(original.paragraphs == copy.paragraphs)
            #expect(original.site != copy.site)
            #expect(original.day <= copy.day)
        }
        #expect(copies.filter { $0.title.hasPrefix("Border market") }.count == 2)
    }

    @Test func writesTheSamePagesEveryTime() throws {
        let one = try Newsroom()
        let paths = one.articles.map(\.url)
        let first = try paths.map { try Asking.get($0).headers["ETag"] }
        one.stop()
        let other = try Newsroom(port: one.port)
        #expect(try other.articles.map { try Asking.get($0.url).headers["ETag"] } == first)
    }

    @Test func namesItsHostsWhenAskedTo() throws {
        let newsroom = try Newsroom(naming: .names)
        #expect(newsroom.articles.allSatisfy { $0.url.contains(".test:\(newsroom.port)/") })
        #expect(newsroom.resolveLines.contains("khabar.test:\(newsroom.port):127.41.0.3"))
        let home = try Asking.get("http://127.41.0.3:\(newsroom.port)/society/clinic-by-radio/")
        #expect(home.raw.contains("http://khabar.test:\(newsroom.port)/society/clinic-by-radio/"))
    }

    @Test func tellsEveryAccessBeforeItIsAnswered() throws {
        let newsroom = try Newsroom()
        let home = "http://127.41.0.1:\(newsroom.port)/"
        _ = try Asking.get(home + "nothing", headers: [("User-Agent", "Tester/1")])
        let access = try #require(newsroom.accesses.first)
        #expect(access.status == 404 && access.target == "/nothing" && access.userAgent == "Tester/1")
        let fields = access.line.split(separator: "\t")
        #expect(fields.count == 6)
        #expect(fields.dropFirst().first.map(String.init) == "127.41.0.1:\(newsroom.port)")
        #expect(Double(fields[0]).map { $0 > 1_700_000_000 } == true)
    }

    @Test func measuresHowCloseRequestsFollowEachOther() throws {
        let newsroom = try Newsroom()
        for article in newsroom.articles.prefix(4) { _ = try Asking.get(article.url) }
        var accesses = newsroom.accesses
        let start = try #require(accesses.first).time
        for (index, seconds) in [9, 0, 3, 4].enumerated() { accesses[index].time = start + .seconds(seconds) }
        #expect(accesses.shortestGaps() == ["127.41.0.1": .seconds(1)])
        #expect(accesses.prefix(1).shortestGaps().isEmpty)
    }
}
