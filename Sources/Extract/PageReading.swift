import Language
import Markup
import Model

/// The steps of reading one page, in order.
struct PageReading {
    let layout: Layout
    let facts: PageFacts
    let url: WebURL?
    let hint: Item?
    let now: Timestamp
    let dates: DateReader
    var article = Article()
    private(set) var notes: FieldNotes
    var isArticle = false
    /// The page on which the article goes on.
    private(set) var next: WebURL?
    var score = 0.0
    private(set) var shape: [Float] = []
    /// Fingerprints of the body's blocks.
    private(set) var blocks: Set<UInt64> = []
    private let boilerplate: Boilerplate
    /// The candidates of the date model, kept for training only.
    private(set) var dateDays: DateDays?
    var isTraining = false
    /// Chances of the lines of the body to take in place of the model's: for training only.
    var givenLines: [Double]?
    /// How much of the body its judge believes.
    private(set) var bodyScore = 0.0
    private(set) var titles = Ranking<String>([], table: [], model: .title)
    private(set) var authors = Ranking<[Author]>([], table: [], model: .author)
    private var dateScore = 0.0
    private var authorScore = 0.0
    private(set) var titleLine = -1
    private var rules: RuleReading?
    /// Whether the body is the one that the page states for programs.
    private var isStated = false
    /// What the site's rule did not find.
    var problems: [String] { rules?.problems ?? [] }

    init(
        _ page: HTMLDocument, url: WebURL?, hint: Item?, language: String?, offset: Int?, now: Timestamp,
        knowledge: SiteKnowledge = SiteKnowledge(), explain: Bool = false
    ) {
        notes = FieldNotes(page, isExplaining: explain)
        (rules, boilerplate) = (RuleReading(knowledge, page: page), knowledge.boilerplate)
        layout = Layout(page, without: rules?.stripped ?? [])
        facts = PageFacts(page, url: url)
        (self.url, self.hint, self.now) = (url, hint, now)
        let said =
            facts.language ?? facts.meta("og:locale", "content-language", "language")?.value ?? hint?.language
            ?? language
        article.language = PageLanguage.choose(said: said, in: layout)
        dates = DateReader(
            language: PageLanguage.ofDates(article.language, at: url), offset: offset, now: now,
            dayFirst: article.language?.hasPrefix("en") == true
                ? DateOrder(text: page.text, facts: facts).isDayFirst : nil)
    }

    /// Site and title: what the body's features need.
    mutating func prepare() -> LineFeatures {
        readSite()
        let root = BodyRegion(layout: layout).climb() ?? -1
        let first = layout.lines.firstIndex { $0.isProse && layout.contains(root, Int($0.owner)) } ?? -1
        readTitle(first)
        return LineFeatures(
            layout, titleLine: titleLine, root: root, titleKey: Fold.key(article.title), facts: facts)
    }

    mutating func read() {
        let features = prepare()
        var body = BodyFinder(features: features, language: article.language, given: givenLines).choose()
        bodyScore = body.belief
        let isRuled = rule(&body)
        if !isRuled { noteBody(body) }
        let first =
            body.lines.first { layout.lines[$0].isProse && $0 > titleLine } ?? body.lines.first {
                layout.lines[$0].letters >= Self.stretch && $0 > titleLine
            }
            ?? body.lines.first ?? -1
        let ends = (first: first, last: body.lines.last ?? -1)
        let chosen = body.lines
        let letters = chosen.reduce(0) { $0 + Int(layout.lines[$1].letters) }
        readDates(ends, letters: letters)
        readAuthors(ends, next: body.next)
        body.lines = BodyTrim(layout: layout, dates: dates, article: article, titleLine: titleLine)
            .trimmed(body.lines, first: first)
        readOrigin(&body)
        drop(&body)
        if !isRuled {
            body.lines = DataTables(layout: layout, titleLine: titleLine).completed(body.lines, chosen: chosen)
        }
        article.body = BlockMaker(layout: layout, base: facts.base, language: article.language).blocks(body.lines)
        if !isRuled, rules?.detects(.body) != false { takeStated(insteadOf: chosen) }
        judge(body, of: chosen, isRuled: isRuled)
        let side = SideFields(layout: layout, facts: facts, titleLine: titleLine, firstLine: first)
        (article.kicker, article.standfirst, article.tags) = (side.kicker, side.standfirst, side.tags)
        article.kind = KindFinder(
            layout: layout, facts: facts, title: article.title, titleLine: titleLine, lines: body.lines
        ).kind(isArticle: isArticle)
        if isArticle { readNext() }
        article.provenance = notes.provenance
    }

    /// Letters of a line that is more than a byline, in scripts that mark no sentences.
    private static let stretch = 50

    private mutating func readNext() {
        guard let url, let base = facts.base else { return }
        let found =
            rules?.next(base: base)
            ?? (rules?.detects(.next) == false
                ? nil : NextPage(page: layout.page, url: url, base: base, number: (hint?.page ?? 1) + 1).find())
        guard let found else { return }
        notes.note("next", [found])
        next = found.value
    }

    /// Takes the body that the page states for programs where it shows next to none.
    private mutating func takeStated(insteadOf lines: [Int]) {
        guard let stated = StatedBody(facts: facts), stated.isMissing(from: lines, of: layout) else { return }
        article.body = stated.blocks(language: article.language)
        let raw = String(article.body.first?.plain.prefix(200) ?? "")
        notes.note("body", [Candidate(value: 0, rule: "stated.body", node: -1, raw: raw, score: Self.statedScore)])
        isStated = true
    }

    /// How much a page looks like a story that states all of it for programs.
    private static let statedScore = 0.7

    /// How much a page looks like a story whose title and body its site's rule has found.
    private static let ruledScore = 0.8

    /// Article or not, from the shape of the whole page and its words.
    private mutating func judge(_ body: BodyFinder.Choice, of chosen: [Int], isRuled: Bool) {
        shape =
            PageShape(
                layout: layout, facts: facts, body: body, chosen: chosen, title: article.title, titleLine: titleLine,
                dateScore: dateScore, authorScore: authorScore
            ).row()
        let words = WordModel.page.odds(PageWords(layout: layout, facts: facts))
        score = TreeModel.page.judge(shape, odds: Float(words)).first ?? 0
        // Whoever wrote a rule knows what a story looks like there.
        if isRuled, notes.provenance["title"]?.rule.hasPrefix(SiteRule.mark) == true {
            score = max(score, Self.ruledScore)
        }
        if isStated { score = max(score, Self.statedScore) }
        if !isRuled, NoStory(layout: layout, facts: facts, title: article.title, lines: chosen).isOne { score = 0 }
        isArticle = score >= bound && !article.body.isEmpty && !article.title.isEmpty
    }

    private var bound: Double {
        if hint?.published != nil { return PageBound.announced }
        return dateScore >= 0.5 && authorScore >= 0.5 ? PageBound.signed : PageBound.other
    }

    private mutating func readSite() {
        (article.siteName, article.section) = (facts.siteName, facts.section)
        (article.canonical, article.leadImage) = (facts.ownAddress, facts.leadImage)
    }

    private mutating func readTitle(_ bodyLine: Int) {
        titles =
            TitleFinder(layout: layout, facts: facts, siteName: article.siteName, bodyLine: bodyLine, hint: hint)
            .ranking()
        let ruled = rules?.title()
        let all = [ruled].compactMap(\.self) + found(.title, TitleSpelling.settle(titles.candidates))
        notes.note("title", all)
        guard let best = all.best() else { return }
        article.title = best.value
        titleLine = (ruled ?? titles.candidates.first).map { TitleLine(layout: layout).find($0) } ?? -1
    }

    /// The finder of dates for a body of those lines and letters.
    func dateFinder(_ ends: (first: Int, last: Int), letters: Int) -> DateFinder {
        DateFinder(
            stated: StatedDates(facts: facts, reader: dates, hint: hint),
            shown: ShownDates(
                layout: layout, reader: dates, places: .init(title: titleLine, body: ends.first, bodyEnd: ends.last)),
            page: DateDays.page(facts, letters: letters), now: now)
    }

    private mutating func readDates(_ ends: (first: Int, last: Int), letters: Int) {
        let finder = dateFinder(ends, letters: letters)
        var choice = finder.published()
        if let ruled = rules?.date(dates) {
            choice.take(ruled)
        } else if rules?.detects(.date) == false {
            choice = DateFinder.Choice()
        }
        notes.note("published", choice.candidates)
        (article.published, dateScore) = (choice.date, choice.score)
        if choice.date == nil { notes.leaveEmpty("published") }
        let modified = finder.modified()
        notes.note("modified", modified)
        article.modified = modified.best()?.value
        if isTraining { dateDays = finder.days() }
    }

    private mutating func readAuthors(_ ends: (first: Int, last: Int), next: Int?) {
        let sites = [article.siteName, facts.publisher].compactMap { $0.map(Fold.key) }.filter { !$0.isEmpty }
        authors =
            AuthorFinder(
                layout: layout, facts: facts,
                cleaner: AuthorCleaner(
                    siteKeys: Set(sites), isChinese: article.language?.hasPrefix("zh") == true,
                    local: LocalByline.of(article.language),
                    siteWords: SiteNames.firstWords(sites, url: url)),
                place: AuthorPlace(titleLine: titleLine, bodyLine: ends.first, bodyEnd: ends.last, next: next ?? .max),
                site: SiteNames(article.siteName, url: url), siteName: article.siteName,
                titleKey: WordKey(article.title), hint: hint,
                dates: dates, language: article.language
            ).ranking()
        let ruled = rules?.authors(AuthorCleaner(siteKeys: Set(sites), local: LocalByline.of(article.language)))
        let all = [ruled].compactMap(\.self) + found(.authors, authors.candidates)
        notes.note("authors", all)
        if let best = all.best(), best.score >= AuthorFinder.bound {
            article.authors = best.value
        } else {
            notes.leaveEmpty("authors")
        }
        authorScore = authors.strongest >= 0.45 ? authors.strongest : 0
    }

    /// What the page itself proposes for a field, unless the site's rule alone may fill it.
    private func found<Value>(_ field: SiteRule.Field, _ all: [Candidate<Value>]) -> [Candidate<Value>] {
        rules?.detects(field) == false ? [] : all
    }

    /// Lets the site's rule choose the lines of the story; whether it has found them.
    private mutating func rule(_ body: inout BodyFinder.Choice) -> Bool {
        guard let ruled = rules?.body(layout, probabilities: body.probabilities) else {
            if rules?.detects(.body) == false { body.lines = [] }
            return false
        }
        body.lines = ruled.lines
        notes.note("body", [ruled.evidence])
        return true
    }

    /// Reads the syndication line and takes it out of the body.
    private mutating func readOrigin(_ body: inout BodyFinder.Choice) {
        let all = OriginFinder(layout: layout, url: url, titleLine: titleLine, bodyEnd: body.lines.last ?? -1).find()
        guard let best = all.first else { return }
        notes.note(
            "origin",
            all.map {
                Candidate(
                    value: 0, rule: $0.rule, node: Int(layout.lines[$0.line].owner), raw: $0.origin.line,
                    score: $0.score)
            })
        article.origin = best.origin
        let taken = Set(all.map(\.line))
        body.lines.removeAll { taken.contains($0) }
    }

    /// Takes out what stands in many articles of the host.
    private mutating func drop(_ body: inout BodyFinder.Choice) {
        blocks = Set(Boilerplate.candidates(body.lines, layout).map { layout.lines[$0].hash })
        let known = boilerplate.lines(in: body.lines, layout)
        let evidence = known.map { index in
            Candidate(
                value: index, rule: "boilerplate", node: Int(layout.lines[index].owner),
                raw: layout.text(of: layout.lines[index]), score: 1)
        }
        notes.note("boilerplate", evidence)
        body.lines.removeAll { known.contains($0) }
    }

    /// The body's provenance: the element around its lines, and how much of it the judge believes.
    private mutating func noteBody(_ body: BodyFinder.Choice) {
        guard let first = body.lines.first, let last = body.lines.last else { return }
        var node = Int(layout.lines[first].owner)
        while node > 0, !layout.contains(node, Int(layout.lines[last].owner)) { node = layout.page.nodes[node].parent }
        let text = layout.text(of: layout.lines[first])
        notes.note("body", [Candidate(value: 0, rule: "lines", node: node, raw: text, score: body.belief)])
    }
}
