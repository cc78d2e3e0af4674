import Markup
import Model

/// Tells what stands in the way of a page instead of it, whatever its status: a bot check, a consent page, a login
/// (FETCH-15).
///
/// Such a page is short. Nothing is a wall that has more text or more links than one needs, so that a story about
/// captchas, or one with a captcha below it for comments, stays a story.
struct Wall {
    /// Letters that are no blank, of all text of the page; and links.
    static let maxLetters = 1_500
    static let maxLinks = 30
    /// Bytes of text, blanks too: of a longer page the letters are not even counted.
    static let maxText = 40_000
    /// Letters of a page whose marks may stand below a story too.
    static let fewLetters = 600
    /// Bytes of the source in which marks are looked for.
    static let searched = 200_000

    /// What stands there, for people; nil of a page that is one.
    let name: String?

    /// `isStory` says that the page holds an article, or a few words that a feed has announced as one.
    init(_ document: HTMLDocument, source: [UInt8], head: PageHead, isStory: Bool) {
        let letters = document.text.count > Self.maxText ? Int.max : Self.letters(of: document)
        guard letters <= Self.maxLetters, Self.hasFewLinks(document) else {
            name = nil
            return
        }
        let text = String(decoding: source.prefix(Self.searched), as: UTF8.self).lowercased()
        let title = (head.title ?? "").lowercased()
        let isShort = letters <= Self.fewLetters
        // In the scripts of a short story a demand may wait for those who comment on it.
        let shown = isStory ? String(decoding: document.text, as: UTF8.self).lowercased() : text
        name =
            Self.certain(text, title) ?? (isShort ? Self.demand(shown) : nil)
            ?? (isStory ? nil : Self.consent(text) ?? (isShort ? Self.likely(document, text) : nil))
    }

    /// Counted until there are too many.
    private static func letters(of document: HTMLDocument) -> Int {
        var (letters, rest) = (0, document.text[...])
        while letters <= maxLetters, !rest.isEmpty {
            letters += rest.prefix(maxLetters).count { $0 > 32 && $0 & 0xC0 != 0x80 }
            rest = rest.dropFirst(maxLetters)
        }
        return letters
    }

    private static func hasFewLinks(_ document: HTMLDocument) -> Bool {
        document.nodes.lazy.filter { $0.name == .a }.count <= maxLinks
    }

    /// Marks that only the pages of such services have.
    private static let marks: [(mark: String, name: String)] = [
        ("_cf_chl_opt", "Cloudflare's bot check"), ("cf-browser-verification", "Cloudflare's bot check"),
        ("cf-error-details", "Cloudflare's refusal"), ("captcha-delivery.com", "DataDome's bot check"),
        ("px-captcha", "HUMAN's bot check"), ("_incapsula_resource", "Imperva's bot check"),
        ("errors.edgesuite.net", "Akamai's refusal"), ("sucuri_cloudproxy_js", "Sucuri's bot check"),
        ("awswafcookiedomainlist", "AWS WAF's bot check"), ("token.awswaf.com", "AWS WAF's bot check"),
        ("ddos-guard.net", "DDoS-Guard's bot check"), ("__arcsjs", "ArvanCloud's bot check"),
        ("kpsdk.js", "Kasada's bot check"), ("/_guard/auto.js", "a bot check"),
        ("fastly-challenge", "Fastly's bot check"),
    ]

    private static let titles = [
        "just a moment...", "attention required! | cloudflare", "ddos-guard", "access to this page has been denied",
        "pardon our interruption", "are you a robot?", "robot check", "bot verification", "captcha challenge",
        "security check", "human verification", "verifying your browser", "you have been blocked",
        "checking your browser", "one moment, please...",
    ]

    private static func certain(_ text: String, _ title: String) -> String? {
        if let found = marks.first(where: { text.has($0.mark) }) { return found.name }
        return titles.first { title.hasPrefix($0) }.map { "a bot check (title \"\($0)\")" }
    }

    private static let widgets = [
        "g-recaptcha", "h-captcha", "cf-turnstile", "hcaptcha.com/1/api.js", "recaptcha/api.js",
        "challenges.cloudflare.com/turnstile", "geetest", "smartcaptcha", "friendlycaptcha", "arkoselabs",
    ]

    private static let consents = [
        "consent.yahoo.com", "consent.google.com", "collectconsent", "cookie-wall",
        "cookiewall", "consent-wall", "privacygate", "privacy-gate", "gdpr-wall",
    ]

    private static func consent(_ text: String) -> String? {
        consents.first(where: text.has).map { "a consent page (\($0))" }
    }

    private static let demands = [
        "enable javascript and cookies to continue", "please enable cookies", "verify you are human",
        "verify that you are not a robot", "unusual traffic from your", "complete the security check",
        "تایید کنید که ربات نیستید", "من ربات نیستم", "در حال انتقال به سایت مورد نظر",
    ]

    private static let logins = ["log in", "login", "sign in", "subscribe", "ورود", "تسجيل الدخول", "ننوتل"]

    /// Words that a story says too, but not where there is next to nothing else.
    private static func demand(_ text: String) -> String? {
        demands.first(where: text.has).map { "a bot check (\"\($0)\")" }
    }

    /// Marks that honest pages have too, but not where there is next to nothing else.
    private static func likely(_ document: HTMLDocument, _ text: String) -> String? {
        if let mark = widgets.first(where: text.has) { return "a captcha (\(mark))" }
        if text.has("before you continue") { return "a consent page" }
        let asksPassword = document.nodes.indices.contains { index in
            document.nodes[index].name == .input && document.attribute(.type, of: index)?.lowercased() == "password"
        }
        if asksPassword, logins.contains(where: text.has) { return "a login" }
        if text.has("document.cookie"), text.has("location.reload") || text.has("location.href") {
            let isEmpty = !document.text.contains { $0 > 32 }
            return isEmpty ? "a page that sets a cookie by script and loads itself again" : nil
        }
        return nil
    }
}
