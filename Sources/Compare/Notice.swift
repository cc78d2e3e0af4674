import Language
public import Model

/// What a paper tells its readers about a text of its own: that it was put right, or taken back.
enum Notice: Hashable {
    case correction, retraction

    /// Nil of a sentence that is none: "The minister withdrew his remark" and "he asked why this report was removed" are
    /// news.
    ///
    /// - Parameter isAtEdge: it is a headline, or stands in the first or last block, where papers put what they tell of
    ///   the text.
    init?(in sentence: [Word], isAtEdge: Bool, _ effort: inout Effort) {
        // Within the text a notice begins its sentence.
        let words = Array(isAtEdge ? sentence[...] : sentence.prefix(Self.longestLead + Self.longestPhrase))
        guard effort.take(words.count, of: \.read) else { return nil }
        let forms = words.map(\.form)
        let telling = NoticeWords(words, forms, isAtEdge: isAtEdge)
        if Self.opens(forms, Self.retractionLabels) || telling.says(Self.retractions)
            || telling.says(anybody: Self.takings)
        {
            self = .retraction
        } else if Self.opens(forms, Self.correctionLabels) || telling.says(Self.corrections)
            || telling.names(Self.versions)
        {
            self = .correction
        } else {
            return nil
        }
    }

    /// Words and marks that may stand before what a notice says.
    fileprivate static let longestLead = 12
    private static let longestPhrase =
        2 * [retractions, takings, corrections, versions].reduce(0) { max($0, $1.longest) }

    /// Whether one of the labels stands in front, with a mark, a figure or nothing behind it: "Correction: …",
    /// "(تصحیح) …", "Erratum 3 May".
    private static func opens(_ words: [String], _ labels: Set<[String]>) -> Bool {
        let words = Array(words.drop { !isWord($0) }.prefix(5))
        return (1...4).contains { length in
            guard words.count >= length, labels.contains(Array(words.prefix(length))) else { return false }
            guard words.count > length else { return true }
            return !isWord(words[length]) || words[length].first?.isNumber == true
        }
    }

    fileprivate static func isWord(_ text: String) -> Bool { text.unicodeScalars.contains(where: Word.isLetter) }

    /// Whether that is all that stands before a notice: "Editor's note:", "Update, 3 May -".
    fileprivate static func isLabel(_ words: [String]) -> Bool {
        opens(words, noteLabels) || opens(words, correctionLabels) || opens(words, retractionLabels)
    }

    private static func labels(_ texts: [String]) -> Set<[String]> {
        Set(texts.map { text in Word.all(in: text).map(\.form) })
    }

    private static let noteLabels = labels([
        "Note", "Editor's note", "Editors' note", "Editorial note", "Note to readers", "Update", "Updated", "یادداشت",
        "توضیح", "یادآوری", "یادداشت سردبیر", "پی‌نوشت", "تنويه", "ملاحظة", "یادونه", "نوٹ", "Anmerkung",
        "Anmerkung der Redaktion", "Hinweis", "Hinweis der Redaktion", "Note de la rédaction", "Mise à jour", "Nota",
        "Nota de la redacción", "Nota del editor", "Nota da redação", "Nota della redazione", "Noot van de redactie",
        "Примечание", "Примечание редакции", "От редакции", "Примітка", "Від редакції", "Not", "Editörün notu",
        "Catatan", "Catatan redaksi", "नोट", "注", "编者注", "編集部注",
    ])

    private static let retractionLabels = labels([
        "Retraction", "Retracted", "Withdrawn", "Story withdrawn", "Article withdrawn", "سلب خبر", "خبر پس گرفته شد",
        "سحب خبر", "سحب الخبر", "Rétractation", "Retractación", "Zurückgezogen", "Ritrattazione", "Retratação",
        "Отозвано", "Geri çekildi", "撤稿", "撤回",
    ])

    private static let correctionLabels = labels([
        "Correction", "Corrections", "Corrected", "Clarification", "Correction and clarification", "Erratum",
        "Corrigendum", "تصحیح", "اصلاحیه", "اصلاح خبر", "اصلاح", "تصحيح", "تصويب", "تصحیح خبر", "سمون", "سمونه",
        "تصحیح نامہ", "Correctif", "Rectificatif", "Erratum", "Corrección", "Rectificación", "Fe de erratas",
        "Korrektur", "Berichtigung", "Richtigstellung", "Correzione", "Rettifica", "Errata corrige", "Correção",
        "Errata", "Rectificatie", "Correctie", "Sprostowanie", "Исправление", "Поправка", "Уточнение", "Виправлення",
        "Düzeltme", "Koreksi", "Ralat", "सुधार", "更正", "訂正", "정정", "Rättelse", "Rettelse", "Oikaisu", "Διόρθωση",
    ])

    /// Sentences.
    private static let retractions = Phrases(
        ["this article", "this story", "this report"].flatMap { thing in
            ["has been retracted", "has been withdrawn", "has been removed", "was removed", "was retracted"]
                .map { "\(thing) \($0)" }
                + ["we have withdrawn", "we have retracted", "we have removed"].map { "\($0) \(thing)" }
        } + [
            "این خبر پس گرفته شد", "این گزارش پس گرفته شد", "این خبر حذف شد", "این گزارش حذف شد", "این مطلب حذف شد",
            "تم سحب هذا الخبر", "تم سحب هذا التقرير", "تم سحب هذا المقال", "تم حذف هذا الخبر", "تم حذف هذا المقال",
            "دا خبر لرې شو", "دا راپور لرې شو", "cet article a été retiré", "nous avons retiré cet article",
            "este artículo ha sido retirado", "hemos retirado este artículo", "dieser Artikel wurde zurückgezogen",
            "wir haben diesen Artikel zurückgezogen", "questo articolo è stato ritirato", "este artigo foi retirado",
            "эта статья отозвана", "bu haber geri çekildi",
        ])

    /// What a paper does that is named before them; a ministry withdraws reports.
    private static let takings = Phrases(
        ["this article", "this story"].flatMap { thing in ["has retracted \(thing)", "has withdrawn \(thing)"] })

    /// Sentences.
    private static let corrections = Phrases(
        ["article", "story", "report", "piece", "post", "headline"].flatMap { thing in
            ["has been", "was"].flatMap { was in
                ["corrected", "amended", "updated to correct"].map { "this \(thing) \(was) \($0)" }
            }
        }
            + ["خبر", "گزارش", "مطلب"].flatMap { thing in
                ["اصلاح شد", "تصحیح شد", "اصلاح شده است", "تصحیح شده است"].map { "این \(thing) \($0)" }
            }
            + [
                "تم تصحيح هذا الخبر", "تم تصحيح هذا المقال", "تم تصحيح هذا التقرير", "دا خبر سم شو", "دا راپور سم شو",
                "cet article a été corrigé", "este artículo ha sido corregido", "この記事は訂正", "本文已更正",
            ])

    /// What was wrong: nobody but the paper itself speaks of it.
    private static let versions = Phrases(
        ["article", "story", "report", "piece", "post", "headline"].flatMap { thing in
            ["earlier", "previous", "original"].map { "\($0) version of this \(thing)" }
        }
            + ["خبر", "گزارش", "مطلب"].flatMap { thing in
                ["نسخه قبلی این", "نسخه پیشین این"].map { "\($0) \(thing)" }
            }
            + [
                "نسخة سابقة من هذا", "النسخة السابقة من هذا", "une version précédente de cet article",
                "una versión anterior de este artículo", "einer früheren Version dieses Artikels",
                "einer früheren Fassung dieses Artikels", "einer früheren Version des Artikels",
                "una versione precedente di questo articolo", "uma versão anterior deste artigo",
                "предыдущей версии статьи", "предыдущей версии материала", "первоначальной версии статьи",
                "haberin önceki",
            ])
}

/// The words of a sentence that may be a notice.
private struct NoticeWords {
    private let words: [Word]
    private let forms: [String]
    private let isAtEdge: Bool
    /// Places of the words that are neither marks nor numbers.
    private let names: [Int]

    init(_ words: [Word], _ forms: [String], isAtEdge: Bool) {
        (self.words, self.forms, self.isAtEdge) = (words, forms, isAtEdge)
        names = words.indices.filter { words[$0].isName }
    }

    /// Whether one of the sentences begins it, or a clause of it in a place for notices.
    func says(_ phrases: Phrases) -> Bool {
        places(of: phrases).contains { start in
            isBeginning(start) || isAtEdge && start > 0 && Self.commas.contains(forms[start - 1]) && !isQuoted(start)
        }
    }

    /// Whether it is said of one who is named by a few words before it.
    func says(anybody phrases: Phrases) -> Bool {
        isAtEdge && places(of: phrases).contains { start in start <= 5 && words[..<start].allSatisfy(\.isWord) }
    }

    /// Whether one of the phrases begins it, but for small words, or stands in a place for notices.
    func names(_ phrases: Phrases) -> Bool {
        places(of: phrases).contains { start in
            let small = forms[..<start].reversed().prefix { Self.small.contains($0) }.count
            return isAtEdge || isBeginning(start - small)
        }
    }

    private func places(of phrases: Phrases) -> [Int] {
        phrases.places(in: names.map { forms[$0] }).map { names[$0.lowerBound] }
    }

    /// Whether no more than a label, brackets or a date stands before that place.
    private func isBeginning(_ start: Int) -> Bool {
        guard start <= Notice.longestLead, !isQuoted(start) else { return false }
        let lead = forms[..<start]
        guard let last = lead.last, lead.contains(where: Notice.isWord) else { return true }
        if Notice.isLabel(Array(lead)) { return true }
        if Self.opening.contains(lead.first ?? ""), Self.closing.contains(last) { return true }
        return isDate(lead)
    }

    private func isDate(_ lead: ArraySlice<String>) -> Bool {
        let named = lead.filter { Notice.isWord($0) && !Self.small.contains($0) }
        return named.contains { $0.first?.isNumber == true }
            && named.allSatisfy { $0.first?.isNumber == true || DateReader.isDateWord($0) }
    }

    private func isQuoted(_ start: Int) -> Bool { forms[..<start].contains { $0 == "\"" || $0 == "'" } }

    private static let commas: Set = [",", "،", ";", "؛", "、"]
    private static let opening: Set = ["(", "[", "*", "（", "【"]
    private static let closing: Set = [")", "]", "*", "-", ":", "）", "】"]

    /// Articles, and what says where or when.
    private static let small: Set = [
        "a", "an", "the", "in", "on", "at", "der", "die", "das", "den", "dem", "am", "dans", "le", "la", "en", "el",
        "em",
        "no", "na", "nella", "il", "op", "de", "در", "به", "روز", "تاریخ", "في", "يوم", "په", "в", "во", "у",
    ]
}

extension Article {
    /// Whether a notice in the headline or the text says that the story was withdrawn.
    public var tellsRetraction: Bool {
        var effort = Effort()
        let sentences = Sentence.all(of: body)
        let notices =
            [Notice(in: Word.all(in: title), isAtEdge: true, &effort)]
            + sentences.map { sentence in
                let isAtEdge = sentence.block == 0 || sentence.block == body.count - 1
                return Notice(in: sentence.words, isAtEdge: isAtEdge, &effort)
            }
        return notices.contains(.retraction)
    }
}
