import Extract

/// How pages are read, and what is kept of them.
extension Setting {
    static let reading: [Setting] = [
        Setting(
            "max-nodes", .reading, \.maxNodes, check: within(1000...50_000_000),
            "Nodes of the largest document that is read."),
        Setting(
            "detect-walls", .reading, \.detectWalls,
            "Whether bot checks, consent pages and logins are told from pages (blocked); false for a source whose pages are mistaken for them."
        ),
        Setting(
            "charset", .reading, \.charset, example: "\"windows-1256\"",
            check: { label in label.flatMap { Reader.knows(charset: $0) ? nil : "is no charset" } },
            "The charset of pages and feeds, whatever they say; better set for a single source than here. Unset, it is told from each."
        ),
        Setting(
            "language", .reading, \.language, example: "\"fa\"", check: LanguageTag.problem,
            "The language of pages that do not tell theirs (BCP 47)."),
        Setting("zone", .reading, \.zone, example: "\"+04:30\"", "The zone of times that are written without one."),
        Setting(
            "rules-folder", .reading, \.rulesFolder, example: "\"/etc/offprint/rules.d\"",
            "The folder of rules for the pages of single sites (*.toml, and FiveFilters site configs *.txt), read at start and reload; unset, rules.d beside the settings file."
        ),
        Setting(
            "max-rules", .reading, \.maxRules, check: within(0...1_000_000),
            "Rules that are used, the first by file name."),
        Setting(
            "max-rule-steps", .reading, \.maxRuleSteps, check: within(1000...1_000_000_000),
            "Steps that the selectors of a rule may take on one page, about one for each node they look at."),
        Setting(
            "boilerplate-articles", .reading, \.boilerplateArticles, check: within(0...1_000_000),
            "A block of text that stands in so many articles of a host, and in a tenth of them, is left out of those that follow (\"follow us\"); 0 for never."
        ),
        Setting(
            "boilerplate-memory", .reading, \.boilerplateMemory, check: within(10...1_000_000),
            "Articles of a host in which blocks are counted; then all its counts are halved."),
        Setting(
            "boilerplate-blocks", .reading, \.boilerplateBlocks, check: within(10...10_000_000),
            "Blocks of a host that are counted; of more, those of the fewest articles are forgotten."),
    ]

    static let keeping: [Setting] = [
        Setting(
            "fold-duplicates", .keeping, \.foldDuplicates,
            "Whether a page with the text of an article of its site is another address of it (duplicate) and no article of its own."
        ),
        Setting(
            "keep-revisions", .keeping, \.keepRevisions,
            "Whether what an article's page said before is kept when it changes."),
        Setting(
            "keep-articles", .keeping, \.keepArticles, example: "\"90d\"",
            check: { age in age.flatMap(within(.seconds(60)...(.seconds(36_500 * 86_400)))) },
            "How long an article is kept after it was stored; unset, for ever. A source may have its own. What is taken out is not stored anew."
        ),
        Setting(
            "keep-articles-per-source", .keeping, \.keepArticlesPerSource, example: "1000",
            check: { count in count.flatMap(within(1...100_000_000)) },
            "How many articles of a source are kept, the newest; unset, all. A source may have its own."),
        Setting(
            "max-store", .keeping, \.maxStore, example: "\"20GB\"",
            check: { size in size.flatMap(within(ByteCount(1_000_000)...ByteCount(100_000_000_000_000))) },
            "When more of the store's file is in use, the oldest visits and refusals go, then the oldest articles where that helps, and the file shrinks to it; unset, it grows as it must."
        ),
        Setting(
            "keep-at-least", .keeping, \.keepAtLeast, check: within(.zero...(.seconds(36_500 * 86_400))),
            "No article younger than this is taken out, whatever the other settings say, and for max-store no visit."),
        Setting(
            "keep-tombstones", .keeping, \.keepTombstones,
            check: within(.seconds(86_400)...(.seconds(36_500 * 86_400))),
            "How long it is known of an article that was taken out that it is nothing new, under any address and by its text. One whose URL is still visited stays known."
        ),
        Setting(
            "keep-log", .keeping, \.keepLog, check: within(.seconds(3600)...(.seconds(36_500 * 86_400))),
            "How long visits stay in the crawl log."),
        Setting(
            "keep-refusals", .keeping, \.keepRefusals, check: within(.seconds(3600)...(.seconds(36_500 * 86_400))),
            "How long a refused URL is remembered that nothing has led to since; `why` answers from it."),
    ]
}
