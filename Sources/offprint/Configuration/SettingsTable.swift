/// Every setting, part by part: this file has those of the daemon itself, the files beside it those of its work.
extension Setting {
    /// In the order of the documents made from it: the file, flags, variables, `check-config`, README.
    static let all: [Setting] =
        general + fetch + politeness + revisit + scope + reading + keeping + watching + publishing + sheet

    static let general: [Setting] = [
        Setting(
            "contact", .general, \.contact, example: "\"https://example.org/crawler or crawler@example.org\"",
            "Where a site owner reaches you; part of the User-Agent. `run` does not start without it."),
        Setting(
            "user-agent", .general, \.userAgent, example: "\"Offprint/0.1 (+https://example.org/crawler)\"",
            "The whole User-Agent; unset, it is Offprint/VERSION (+CONTACT)."),
        Setting(
            "store", .general, \.store, example: "\"/var/lib/offprint/offprint.db\"",
            "The database file; unset, /var/lib/offprint/offprint.db where that directory exists, else ./offprint.db."),
        Setting(
            "store-cache", .general, \.storeCache, check: within(ByteCount(1 << 20)...ByteCount(1 << 40)),
            "How much of the database file the daemon keeps in memory at most; it keeps an eighth of it, and no less than 4 MiB."
        ),
        Setting(
            "sources", .general, \.sources, example: "\"/etc/offprint/sources.d\"",
            "The folder of source lists (*.txt, *.toml, *.opml) that the daemon follows at start and reload; unset, sources.d beside the settings file."
        ),
        Setting(
            "min-free-space", .general, \.minFreeSpace,
            check: within(ByteCount(0)...ByteCount(1_000_000_000_000_000)),
            "Below so many free bytes on the disk of the store the daemon pauses (low-disk), and resumes by itself; below ten times as many `status` shows an alarm. 0 does neither."
        ),
        Setting("log-level", .general, \.logLevel, "The least important lines that are logged."),
    ]

    static let watching: [Setting] = [
        Setting(
            "silent-after", .watching, \.silentAfter, check: within(.seconds(60)...(.seconds(365 * 86_400))),
            "How long nothing new is no alarm, however lively a source was; then three times its longest pause is one."),
        Setting(
            "failing-after", .watching, \.failingAfter, check: within(1...1000),
            "Failures of a source in a row that are an alarm."),
        Setting(
            "drift-articles", .watching, \.driftArticles, check: within(0...1000),
            "So many of a source's newest articles are held against those before: where most lack an author, a date or most of the text that those had, it is an alarm (drifting); 0 for never."
        ),
        Setting(
            "metrics-file", .watching, \.metricsFile, example: "\"/var/lib/offprint/offprint.prom\"",
            "A file that the daemon rewrites with its metrics, for Prometheus's textfile collector; its folder must be writable for the daemon."
        ),
        Setting(
            "metrics-interval", .watching, \.metricsInterval, check: within(.seconds(1)...(.seconds(86_400))),
            "How often metrics-file is rewritten."),
    ]

    static let publishing: [Setting] = [
        Setting(
            "rights", .publishing, \.rights,
            "How much of an article `articles`, `show` and `sheet` give out: full, extract (the first words, without pictures) or link (headline, authors, dates and address). A source may have its own, which stays when the source is removed; an article has the source that brought it first."
        ),
        Setting(
            "extract-words", .publishing, \.extractWords, check: within(1...10_000),
            "Words of an extract, those of the lead included. A source may have its own."),
    ]

    static let sheet: [Setting] = [
        Setting(
            "masthead-title", .sheet, \.mastheadTitle, example: "[\"The Offprint\", \"نسخه\"]",
            "Title lines at the head of a sheet."),
        Setting("masthead-mark", .sheet, \.mastheadMark, example: "\"OP-OP\"", "A short mark below the title."),
        Setting("masthead-motto", .sheet, \.mastheadMotto, example: "\"Every story, once\"", "The motto."),
        Setting(
            "masthead-address", .sheet, \.mastheadAddress, example: "[\"www.example.org\", \"desk@example.org\"]",
            "Parts of the address line."),
        Setting(
            "masthead-section", .sheet, \.mastheadSection, example: "[\"World\", \"جهان\"]",
            "The section heading, in each language."),
        Setting(
            "sheet-date", .sheet, \.sheetDate,
            "The pattern of dates on a sheet (https://unicode.org/reports/tr35/tr35-dates.html)."),
        Setting(
            "sheet-language", .sheet, \.sheetLanguage, check: LanguageTag.problem,
            "The language of dates on a sheet (BCP 47)."),
        Setting("sheet-calendar", .sheet, \.sheetCalendar, "The calendar of dates on a sheet."),
    ]
}
