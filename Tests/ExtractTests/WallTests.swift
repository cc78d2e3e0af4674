import Model
import Testing

@testable import Extract

/// Pages that stand in the way of others, and pages that only look a little like them.
struct WallTests {
    private func wall(_ head: String, _ body: String, hint: Item? = nil) throws -> String? {
        let html = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>"
        let url = try #require(WebURL("http://news.test/2026/01/09/bridge"))
        let page = Page(url: url, status: 200, headers: Headers(), body: Array(html.utf8))
        var context = ReadContext(now: Timestamp(seconds: 1_420_797_723))
        context.hint = hint
        return Reader().read(page, context: context).wall
    }

    @Test(arguments: [
        ("<title>Just a moment...</title>", "<script>window._cf_chl_opt={cvId:'3'}</script>", "Cloudflare"),
        ("<title>Attention Required! | Cloudflare</title>", "<div id=cf-error-details>Blocked</div>", "Cloudflare"),
        ("<title>news.test</title>", "<script src=https://geo.captcha-delivery.com/captcha/></script>", "DataDome"),
        ("<title>Access to this page has been denied</title>", "<div id=px-captcha></div>", "HUMAN"),
        ("", "<iframe src='/_Incapsula_Resource?SWUDNSAI=9'></iframe>Request unsuccessful.", "Imperva"),
        ("<title>Access Denied</title>", "Reference 18.2 https://errors.edgesuite.net/18.2", "Akamai"),
        ("<title>DDOS-GUARD</title>", "<p>Please wait", "bot check"),
        ("<title>One moment, please...</title>", "<p>The request is being looked at.", "bot check"),
        ("<title>news.test</title>", "<form><div class=g-recaptcha></div><button>Go on</button></form>", "captcha"),
        ("<title>Check</title>", "<div class=h-captcha data-sitekey=x></div><p>One more step", "captcha"),
        ("<title>Check</title>", "<div class='cf-turnstile'></div>", "captcha"),
        ("<title>Check</title>", "<noscript>Enable JavaScript and cookies to continue</noscript>", "bot check"),
        ("<title>تایید</title>", "<p>برای ادامه تایید کنید که ربات نیستید</p>", "bot check"),
        ("<title>Before you continue</title>", "<form action=/save><button>Accept all</button></form>", "consent"),
        ("<title>Privacy</title>", "<form action=https://consent.yahoo.com/v2/collectConsent></form>", "consent"),
        ("<title>Members</title>", "<h1>Sign in</h1><form><input name=u><input type=password></form>", "login"),
        ("<title>ورود</title>", "<h1>ورود اعضا</h1><form><input type=password name=p></form>", "login"),
        ("", "<script>document.cookie='a=1';location.reload()</script>", "cookie"),
    ])
    func isSeen(head: String, body: String, name: String) throws {
        #expect(try wall(head, body)?.contains(name) == true)
    }

    private static let story = (1...8).map {
        "<p>In part \($0) of the report the members of the council say what the bot check, the captcha and the login "
            + "of the new office have cost, and why readers had to verify that they are human.</p>"
    }.joined()

    private static let links = (1...40).map { "<li><a href=/news/story-number-\($0)>Story number \($0)</a>" }.joined()

    @Test(arguments: [
        ("<title>Just a moment: how captchas came about</title>", "<h1>How captchas came about</h1>" + story),
        ("<title>Bridge opens</title>", "<h1>Bridge opens</h1>" + story + "<div class=g-recaptcha></div>"),
        ("<title>Bridge opens</title>", "<h1>Bridge opens</h1>" + story + "<form>Login<input type=password></form>"),
        ("<title>Home</title>", "<ul>" + links + "</ul><form>Login<input type=password></form>"),
        ("<title>Home</title>", "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script><p>Welcome"),
        ("<title>404</title>", "<h1>Not found</h1><p>There is no such page."),
        ("<title>Contact</title>", "<h1>Contact</h1><p>Write to us. We use cookies."),
        ("", ""),
    ])
    func isNotSeenWhereIsNone(head: String, body: String) throws {
        #expect(try wall(head, body) == nil)
    }

    /// A feed names the address before the site bars it: what it says of the story is no sign that the page is one.
    @Test(arguments: [
        "<p>برای ادامه تایید کنید که ربات نیستید. پس از چند ثانیه به صفحه پل نو منتقل می‌شوید.</p>",
        "<p>To read about the new bridge, please verify you are human. This takes a few seconds and then you go on.</p>",
    ]) func isSeenWhereAStoryWasAnnounced(body: String) throws {
        let title = "The new bridge over the river opens"
        var hint = Item(url: "http://news.test/2026/01/09/bridge")
        (hint.title, hint.published) = (title, WrittenDate(Timestamp(seconds: 1_420_790_000)))
        let head = "<title>\(title)</title><meta property=og:type content=article>"
        #expect(try wall(head, "<h1>\(title)</h1>" + body, hint: hint)?.contains("bot check") == true)
    }
}
