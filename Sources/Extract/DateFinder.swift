import Language
import Markup
import Model

/// Chooses the day of publication: structured data first, then the address, then dates printed near title and byline.
struct DateFinder {
    let layout: Layout
    let facts: PageFacts
    let reader: DateReader
    let titleLine: Int
    let bodyLine: Int
    let bodyEnd: Int
    let hint: Item?
    let now: Timestamp

    private var page: HTMLDocument { layout.page }

    func published() -> [Candidate<WrittenDate>] {
        var found: [Candidate<WrittenDate>] = []
        func add(_ value: String?, _ rule: String, _ node: Int, _ score: Double) {
            guard let value, let date = lenient(value), isPossible(date) else { return }
            found.append(Candidate(value: date, rule: rule, node: node, raw: value, score: score))
        }
        if let story = facts.story {
            add(story["datePublished"]?.text, "json-ld.datePublished", -1, 0.95)
            add(story["dateCreated"]?.text, "json-ld.dateCreated", -1, 0.8)
            add(story["uploadDate"]?.text, "json-ld.uploadDate", -1, 0.7)
        }
        for thing in facts.things
        where facts.hasType(thing, in: ["webpage", "itempage", "videoobject", "podcastepisode"]) {
            add(thing["datePublished"]?.text ?? thing["uploadDate"]?.text, "json-ld.page.datePublished", -1, 0.78)
        }
        for (key, score) in Self.metas {
            for meta in facts.metas where meta.key == key { add(meta.value, "meta.\(key)", meta.node, score) }
        }
        for thing in facts.things
        where !facts.hasType(thing, in: ["comment", "review", "product", "answer", "question"]) {
            add(thing["datePublished"]?.text, "json-ld.other.datePublished", -1, 0.66)
        }
        for meta in facts.metas where meta.value.utf8.count < 40 {
            guard ["date", "created", "publish"].contains(where: meta.key.has) else { continue }
            guard !["modif", "update", "expir", "event", "end"].contains(where: meta.key.has) else { continue }
            add(meta.value, "meta.\(meta.key)", meta.node, 0.6)
        }
        if let date = facts.url.flatMap({ AddressDate.read($0.path) }), isPossible(WrittenDate(date)) {
            found.append(
                Candidate(value: WrittenDate(date), rule: "url", node: -1, raw: facts.url?.path ?? "", score: 0.9))
        }
        if let item = hint?.published {
            found.append(Candidate(value: item, rule: "item.published", node: -1, raw: item.description, score: 0.86))
        }
        found.append(contentsOf: marked())
        if (found.best()?.score ?? 0) < 0.75 { found.append(contentsOf: visible()) }
        if let story = facts.story { add(story["dateModified"]?.text, "json-ld.dateModified", -1, 0.32) }
        for key in [
            "article:modified_time", "og:updated_time", "last-modified", "lastmod", "datemodified", "dc.date.modified",
            "revised",
        ] {
            if let meta = facts.meta(key) { add(meta.value, "meta.\(key)", meta.node, 0.3) }
        }
        for key in ["og:description", "description", "og:title"] {
            guard let meta = facts.meta(key), let date = reader.find(in: meta.value, limit: 1).first?.date,
                isPossible(date)
            else { continue }
            found.append(
                Candidate(value: date, rule: "meta.\(key)", node: meta.node, raw: meta.value, score: 0.42))
        }
        if let image = facts.meta("og:image", "twitter:image"), let day = AddressDate.read(image.value),
            isPossible(WrittenDate(day))
        {
            found.append(
                Candidate(
                    value: WrittenDate(day), rule: "image-address", node: image.node, raw: image.value, score: 0.34))
        }
        return found
    }

    /// A date value, also where something follows the date that no standard knows.
    private func lenient(_ value: String) -> WrittenDate? {
        if let date = reader.read(value) { return date }
        guard value.utf8.count > 19, value.utf8.first.map({ $0 &- 0x30 < 10 }) == true else { return nil }
        return reader.read(String(value.prefix(19))) ?? reader.read(String(value.prefix(10)))
    }

    func modified() -> [Candidate<WrittenDate>] {
        var found: [Candidate<WrittenDate>] = []
        func add(_ value: String?, _ rule: String, _ node: Int, _ score: Double) {
            guard let value, let date = reader.read(value) else { return }
            found.append(Candidate(value: date, rule: rule, node: node, raw: value, score: score))
        }
        add(facts.story?["dateModified"]?.text, "json-ld.dateModified", -1, 0.95)
        for key in ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod"] {
            if let meta = facts.meta(key) { add(meta.value, "meta.\(key)", meta.node, 0.9) }
        }
        return found
    }

    private static let metas: [(String, Double)] = [
        ("article:published_time", 0.93), ("article:published", 0.9), ("og:published_time", 0.9),
        ("datepublished", 0.88),
        ("og:article:published_time", 0.9), ("publish_date", 0.85), ("publish-date", 0.85), ("pubdate", 0.86),
        ("published_time", 0.86),
        ("parsely-pub-date", 0.88), ("sailthru.date", 0.87), ("dc.date.issued", 0.87), ("dcterms.created", 0.8),
        ("dc.date.created", 0.82),
        ("dcterms.date", 0.82), ("dc.date", 0.82), ("dc.date.published", 0.86), ("date", 0.82), ("publishdate", 0.86),
        ("pub_date", 0.86), ("published", 0.84),
        ("article.published", 0.88), ("article_date_original", 0.88), ("cxenseparse:recs:publishtime", 0.87),
        ("displaydate", 0.8), ("originalpublicationdate", 0.87),
        ("og:pubdate", 0.86), ("creation_date", 0.8), ("article:publish_date", 0.88),
        ("dcsext.articlefirstpublished", 0.87), ("rnews:datepublished", 0.87),
        ("citation_publication_date", 0.86), ("citation_date", 0.84), ("pubyear", 0.1), ("firstpublished", 0.86),
        ("publication_date", 0.86),
        ("bt:pubdate", 0.86), ("ptime", 0.8), ("timestamp", 0.7), ("weibo:article:create_at", 0.86),
        ("date_published", 0.86), ("release_date", 0.76), ("created", 0.7), ("article:created", 0.8),
    ]

    /// `time` elements, microdata, classes.
    private func marked() -> [Candidate<WrittenDate>] {
        var found: [Candidate<WrittenDate>] = []
        var lineAt = 0
        for index in page.nodes.indices {
            let node = page.nodes[index]
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index { lineAt += 1 }
            guard node.hasAttributes || node.name == .time, node.name != .meta, found.count < 60 else { continue }
            let zone = layout.zones[index]
            let property = page.attribute(.itemprop, of: index)?.lowercased() ?? ""
            let isProperty = property.has("datepublished") || property == "datecreated"
            let isTime = node.name == .time || node.name == .abbr && page.has(.title, at: index)
            let isClass =
                layout.own[index].contains(.date) && node.range.count < 120 && !isTime
                && (node.range.count > 5 || page.has(.title, at: index) || page.has(.content, at: index))
            guard isProperty || isTime || isClass else { continue }
            let value = [Name.datetime, .content, .title].lazy.compactMap { page.attribute($0, of: index) }.first {
                reader.read($0) != nil
            }
            let raw = value ?? layout.text(of: index)
            guard raw.utf8.count < 200 else { continue }
            // Without a year a printed date tells nothing; relative words tell least.
            let printed = value == nil ? reader.find(in: raw, limit: 1).first : nil
            guard let date = value.flatMap({ reader.read($0) }) ?? printed?.date, isPossible(date) else { continue }
            var score = isProperty ? 0.88 : isTime ? (value == nil ? 0.68 : 0.74) : 0.62
            if printed?.rule == "relative" { score -= 0.3 }
            if isTime, page.has(.pubdate, at: index) { score += 0.12 }
            let classes = (page.attribute(.class, of: index) ?? "").lowercased()
            if isTime, classes.has("publish") || classes.has("entry-date") { score += 0.1 }
            if classes.has("updat") || classes.has("modif") || property.has("modif") { score -= 0.2 }
            if !zone.isDisjoint(with: [.comment]) { score -= 0.5 }
            if !zone.isDisjoint(with: [.related, .teaser, .navigation, .advert]) { score -= isProperty ? 0.15 : 0.3 }
            if zone.contains(.furniture) { score -= 0.06 }
            score += 0.06 * nearness(lineAt)
            if node.name != .time, !isProperty, lineAt < layout.lines.count { score += wording(layout.lines[lineAt]) }
            found.append(
                Candidate(
                    value: date, rule: isProperty ? "microdata.datePublished" : isTime ? "time" : "class.date",
                    node: index, raw: raw, score: score))
        }
        return found
    }

    /// Dates printed in the lines around title and body.
    private func visible() -> [Candidate<WrittenDate>] {
        var found: [Candidate<WrittenDate>] = []
        let anchor = titleLine >= 0 ? titleLine : bodyLine
        for (at, line) in layout.lines.enumerated() where line.digits > 0 && (line.letters < 300 || at == bodyLine) {
            guard line.zone.isDisjoint(with: [.comment, .related, .skipped]) else { continue }
            let near = nearness(at)
            let isWorded = near <= -1.2 && line.letters < 80 && wording(line) > 0
            guard near > -1.2 || line.zone.contains(.date) || at < 6 || isWorded else { continue }
            let text = line.letters < 300 ? layout.text(of: line) : String(layout.text(of: line).prefix(80))
            guard let first = reader.find(in: text, limit: 1).first, isPossible(first.date), found.count < 40 else {
                continue
            }
            var score = 0.5 + 0.1 * near + wording(line)
            if isWorded { score += 0.15 }
            if first.rule == "relative" { score -= 0.2 }
            if line.zone.contains(.date) { score += 0.06 }
            if line.zone.contains(.meta) { score += 0.03 }
            if line.letters < 60 { score += 0.05 }
            if line.zone.contains(.teaser) || line.zone.contains(.navigation) { score -= 0.15 }
            if line.zone.contains(.furniture) { score -= 0.08 }
            if text.has("©") || line.phrase == .copyright { score -= 0.4 }
            let isBody = bodyLine >= 0 && at > bodyLine && at < bodyEnd
            if isBody { score -= line.letters > 120 ? 0.25 : 0.08 }
            if anchor >= 0, at > anchor + 40, score < 0.5 { continue }
            found.append(
                Candidate(value: first.date, rule: "line.\(first.rule)", node: Int(line.owner), raw: text, score: score)
            )
        }
        return found
    }

    /// Words of publishing before a date raise it, words of updating lower it.
    private func wording(_ line: Line) -> Double {
        let text = layout.text(of: line).lowercased()
        if [
            "updated", "modified", "aktualisiert", "last reviewed", "обновлено", "mis à jour", "actualizado",
            "aggiornato", "update:", "stand:",
        ].contains(where: text.has) {
            return ["published", "posted", "veröffentlicht", "publié", "publicado"].contains(where: text.has)
                ? 0.05 : -0.1
        }
        if [
            "published", "posted", "veröffentlicht", "publié", "publicado", "pubblicato", "erstellt", "опубликовано",
            "geplaatst", "opublikowano", "written", "date:", "datum:", "dodano", "تاریخ",
            "تاريخ", "نشر", "انتشار", "发布", "发表", "時間", "时间", "日付",
        ].contains(where: text.has) {
            return 0.08
        }
        return 0
    }

    private func nearness(_ line: Int) -> Double {
        var distance = Int.max
        if titleLine >= 0 { distance = min(distance, line >= titleLine ? line - titleLine : 2 * (titleLine - line)) }
        if bodyLine >= 0 { distance = min(distance, abs(line - bodyLine)) }
        if bodyEnd >= 0 { distance = min(distance, abs(line - bodyEnd) + 5) }
        guard distance != .max else { return 0 }
        return max(-3, 1 - Double(distance) / 8)
    }

    private func isPossible(_ date: WrittenDate) -> Bool {
        date.day.year >= 1990 && date.moment(zone: 0) < now + .seconds(36 * 3600)
    }
}
