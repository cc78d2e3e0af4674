import Markup

/// Live blogs: entries with a time each.
extension KindFinder {
    var isLive: Bool {
        guard times >= Self.entries else { return false }
        let key = Fold.key(title)
        return !segments.isDisjoint(with: Self.liveAddress) || Self.liveTitles.contains { Fold.contains(key, $0) }
            || classes(of: Self.liveClasses) >= Self.entries
    }

    /// Lines between headline and end that are a time of day and no more.
    private var times: Int {
        guard let last = lines.last, titleLine < last else { return 0 }
        return layout.lines[(titleLine + 1)...last].count { line in
            line.digits >= 3 && line.letters <= 8 && EndMark.isTime(Self.clock(layout.text(of: line)))
        }
    }

    /// "8:45 PM" without what follows the numbers.
    private static func clock(_ text: String) -> String { text.words.first.map(String.init) ?? "" }

    private static let liveAddress: Set<Substring> = [
        "live", "liveblog", "live-blog", "liveblogs", "liveticker", "live-updates", "live-news", "newsblog", "ticker",
    ]

    private static let liveTitles = StockPhrases.fields(
        """
        live updates|live blog|liveblog|live ticker|liveticker|live coverage|as it happened|minute by minute|newsblog|newsticker
        en direct|minute par minute|en vivo|minuto a minuto|ao vivo|in diretta|diretta|онлайн трансляция|текстовая трансляция
        хроника дня|canlı anlatım|canlı blog|dakika dakika|به‌روزرسانی لحظه|به روز رسانی لحظه|لحظه به لحظه|گزارش زنده|پوشش زنده
        تغطية مباشرة|تغطية مستمرة|لحظة بلحظة|تطورات لحظة|مباشر|ژوندۍ خپرونه|ژوندی پوښښ|شېبه په شېبه|لائیو اپ ڈیٹس|لمحہ بہ لمحہ
        लाइव अपडेट|लाइव अपडेट्स|লাইভ আপডেট|ライブ更新|直播|文字直播
        """
    ).map { Fold.key($0) }

    private static let liveClasses = Needles([
        "liveblog", "live-blog", "live_blog", "liveBlog", "LiveBlog", "liveticker", "live-ticker", "live-update",
        "live-entry", "live-post", "liveEntry",
    ])

    /// Elements from the headline to the end of the body whose class holds one of the words.
    private func classes(of words: Needles) -> Int {
        story.count { layout.page.withAttribute(.class, of: $0, words.areIn) }
    }
}
