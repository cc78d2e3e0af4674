import Language
import Markup
import Model

/// Dates that stand in the page itself: marked as such, or printed near title and text.
struct ShownDates {
    let layout: Layout
    let reader: DateReader
    let places: Places

    /// Lines of the page by their index, -1 where unknown.
    struct Places {
        var title: Int
        var body: Int
        var bodyEnd: Int
    }

    private var page: HTMLDocument { layout.page }

    /// Dates of one page that are looked at, of each kind.
    private static let most = 200

    /// Those that elements mark, then those that lines print, each in the order of the page.
    func signs() -> [DateSign] {
        var dates = PrintedDates(reader: reader)
        return marked(&dates) + visible(&dates)
    }

    /// `time` elements, microdata, classes.
    private func marked(_ dates: inout PrintedDates) -> [DateSign] {
        let page = page
        var found: [DateSign] = []
        var lineAt = 0
        for index in page.nodes.indices {
            let node = page.nodes[index]
            guard node.hasAttributes || node.name == .time, node.name != .meta, found.count < Self.most,
                DateMark.mayBe(node.name, own: layout.own[index]) || page.has(.itemprop, at: index),
                let mark = DateMark(index, in: page, own: layout.own[index])
            else { continue }
            while lineAt + 1 < layout.lines.count, Int(layout.lines[lineAt].end) <= index { lineAt += 1 }
            add(mark, line: lineAt, &dates, to: &found)
        }
        return found
    }

    private func add(_ mark: DateMark, line: Int, _ dates: inout PrintedDates, to found: inout [DateSign]) {
        if let (text, date) = machineDate(of: mark.index) {
            let wording = line < layout.lines.count ? wording(ofLine: line, &dates) : .none
            found.append(sign(mark, date, text, line, wording, isMachine: true))
            return
        }
        let text = layout.text(of: mark.index)
        guard text.utf8.count < 240 else { return }
        let printed = dates.all(in: text)
        for (day, wording) in printed {
            let date = printed.count == 1 ? timed(day, by: line + 1) : day
            found.append(sign(mark, date, text, line, wording, isMachine: false))
        }
    }

    /// The date that an element says to programs. Without a year a printed date tells nothing; relative words tell least.
    private func machineDate(of index: Int) -> (text: String, date: FoundDate)? {
        for name in DateMark.attributes {
            guard let text = page.attribute(name, of: index), let date = reader.readStated(text),
                date.rule != "yearless"
            else { continue }
            return (text, date)
        }
        return nil
    }

    private func sign(
        _ mark: DateMark, _ found: FoundDate, _ raw: String, _ line: Int, _ wording: DateWording, isMachine: Bool
    ) -> DateSign {
        let index = mark.index
        let zone = layout.zones[index]
        let source = mark.source(isMachine: isMachine)
        var score = mark.isProperty ? 0.88 : mark.isTime ? (isMachine ? 0.74 : 0.68) : 0.62
        if found.isRelative { score -= 0.3 }
        if mark.isTime, page.has(.pubdate, at: index) { score += 0.12 }
        let classes = classes(of: index)
        if mark.isTime, classes.has("publish") || classes.has("entry-date") { score += 0.1 }
        let isChange = classes.has("updat") || classes.has("modif")
        if isChange { score -= 0.2 }
        if zone.contains(.comment) { score -= 0.5 }
        if !zone.isDisjoint(with: [.related, .teaser, .navigation, .advert]) { score -= mark.isProperty ? 0.15 : 0.3 }
        if zone.contains(.furniture) { score -= 0.06 }
        if zone.contains(.quote) { score -= 0.3 }
        let near = nearness(line)
        score += 0.06 * near + (source == .labeled ? weight(wording) : 0)
        var sign = DateSign(
            Candidate(
                value: found.date,
                rule: mark.isProperty ? "microdata.datePublished" : mark.isTime ? "time" : "class.date",
                node: index, raw: raw, score: score), source)
        sign.wording = isChange && wording != .published ? .updated : wording
        (sign.nearness, sign.line, sign.zone) = (near, line, zone)
        return sign
    }

    /// What class and microdata call an element, in small letters.
    private func classes(of index: Int) -> String {
        let classes = page.attribute(.class, of: index) ?? ""
        guard let property = page.attribute(.itemprop, of: index) else { return classes.lowercased() }
        return (classes + " " + property).lowercased()
    }

    /// Dates printed in the lines around title and body.
    private func visible(_ dates: inout PrintedDates) -> [DateSign] {
        var found: [DateSign] = []
        let anchor = places.title >= 0 ? places.title : places.body
        for (at, line) in layout.lines.enumerated() where line.digits > 0 && found.count < Self.most {
            guard line.zone.isDisjoint(with: [.comment, .related, .skipped]) else { continue }
            let near = nearness(at)
            let isLate = near <= -1.2 && !line.zone.contains(.date) && at >= 6
            if isLate, line.letters >= 120 { continue }
            let (text, printed) = printed(on: line, &dates)
            for (day, wording) in printed {
                let date = printed.count == 1 ? timed(day, by: at + 1) : day
                if isLate, wording != .published, wording != .updated { continue }
                if date.isRelative, line.letters > 60 { continue }
                let sign = sign(line, at, date, text, wording, near, isLate: isLate)
                if anchor >= 0, at > anchor + 40, sign.candidate.score < 0.4, wording == .none { continue }
                found.append(sign)
            }
        }
        return found
    }

    /// The date with the time of day that stands alone on the next line: `<li>9 March 2024</li><li>10:24</li>`.
    private func timed(_ found: FoundDate, by next: Int) -> FoundDate {
        guard found.date.secondOfDay == nil, !found.isRelative, layout.lines.indices.contains(next),
            layout.lines[next].letters <= 4, layout.lines[next].digits == layout.lines[next].letters
        else { return found }
        let text = layout.text(of: layout.lines[next])
        guard EndMark.isTime(text), let moment = reader.read("\(found.date.day) \(Digits.ascii(text))") else {
            return found
        }
        var timed = found
        timed.date.secondOfDay = moment.secondOfDay
        return timed
    }

    private func sign(
        _ line: Line, _ at: Int, _ date: FoundDate, _ text: String, _ wording: DateWording, _ near: Double, isLate: Bool
    ) -> DateSign {
        var score = 0.5 + 0.1 * near + weight(wording)
        if isLate { score += 0.15 }
        if date.isRelative { score -= 0.2 }
        if line.zone.contains(.date) { score += 0.06 }
        if line.zone.contains(.meta) { score += 0.03 }
        if line.letters < 60 { score += 0.05 }
        if line.zone.contains(.teaser) || line.zone.contains(.navigation) { score -= 0.15 }
        if line.zone.contains(.furniture) { score -= 0.08 }
        if line.zone.contains(.quote) { score -= 0.2 }
        let isBody = places.body >= 0 && at > places.body && at < places.bodyEnd
        if isBody { score -= line.letters > 120 ? 0.25 : 0.08 }
        var sign = DateSign(
            Candidate(value: date.date, rule: "line.\(date.rule)", node: Int(line.owner), raw: text, score: score),
            .line)
        (sign.wording, sign.nearness, sign.line, sign.zone) = (wording, near, at, line.zone)
        sign.share = Double(date.end - date.start) / Double(max(1, text.utf8.count))
        return sign
    }

    /// The text of a line and its dates. Where there are none, elements may stand side by side without a blank, which
    /// only the style parts: `<span>By Nora Whitfield</span><span>Dec 25, 2025</span>`.
    private func printed(
        on line: Line, _ dates: inout PrintedDates
    ) -> (text: String, dates: [PrintedDates.Printed]) {
        let text = layout.text(of: line)
        guard line.letters < Self.paragraph else { return (text, dates.all(in: String(text.prefix(80)))) }
        let printed = dates.all(in: text)
        guard printed.isEmpty, line.letters < Self.byline else { return (text, printed) }
        let parted = layout.partedText(of: line)
        return parted == text ? (text, printed) : (parted, dates.all(in: parted))
    }

    /// Letters from which a line is a paragraph, and from which it is more than a byline.
    private static let (paragraph, byline) = (300, 120)

    private func wording(ofLine index: Int, _ dates: inout PrintedDates) -> DateWording {
        let line = layout.lines[index]
        guard line.letters < 200 else { return .none }
        return dates.all(in: layout.text(of: line)).first?.wording ?? .none
    }

    private func weight(_ wording: DateWording) -> Double {
        switch wording {
        case .none: 0
        case .published: 0.08
        case .updated: -0.1
        case .other: -0.4
        }
    }

    private func nearness(_ line: Int) -> Double {
        var distance = Int.max
        if places.title >= 0 {
            distance = min(distance, line >= places.title ? line - places.title : 2 * (places.title - line))
        }
        if places.body >= 0 { distance = min(distance, abs(line - places.body)) }
        if places.bodyEnd >= 0 { distance = min(distance, abs(line - places.bodyEnd) + 5) }
        guard distance != .max else { return 0 }
        return max(-3, 1 - Double(distance) / 8)
    }
}
