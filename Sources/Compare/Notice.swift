import Language

/// What a paper tells its readers about a text of its own: that it was put right, or taken back.
enum Notice: Hashable {
    case correction, retraction

    /// Nil of a sentence that is none: "The minister withdrew his remark" is news.
    init?(in sentence: String) {
        let words = Word.all(in: NormalForm.of(sentence)).map(\.text)
        let padded = Credits.padded(sentence)
        if Self.opens(words, Self.retractionLabels) || Self.retractions.contains(where: padded.contains) {
            self = .retraction
        } else if Self.opens(words, Self.correctionLabels) || Self.corrections.contains(where: padded.contains) {
            self = .correction
        } else {
            return nil
        }
    }

    /// Whether one of the labels stands in front, with a mark, a figure or nothing behind it: "Correction: …",
    /// "(تصحیح) …", "Erratum 3 May".
    private static func opens(_ words: [String], _ labels: Set<[String]>) -> Bool {
        let words = Array(words.drop { !isWord($0) }.prefix(4))
        return (1...3).contains { length in
            guard words.count >= length, labels.contains(Array(words.prefix(length))) else { return false }
            guard words.count > length else { return true }
            return !isWord(words[length]) || words[length].first?.isNumber == true
        }
    }

    private static func isWord(_ text: String) -> Bool { text.unicodeScalars.contains(where: Word.isLetter) }

    private static func labels(_ texts: [String]) -> Set<[String]> {
        Set(texts.map { text in Word.all(in: NormalForm.of(text)).map(\.text) })
    }

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

    private static let retractions =
        phrases(
            ["this article", "this story", "this report"].flatMap { thing in
                ["has been retracted", "has been withdrawn", "has been removed", "was removed", "was retracted"]
                    .map { "\(thing) \($0)" }
                    + ["we have withdrawn", "we have retracted", "we have removed", "has retracted", "has withdrawn"]
                    .map { "\($0) \(thing)" }
            })
        + phrases([
            "این خبر پس گرفته شد", "این گزارش پس گرفته شد", "این خبر حذف شد", "این گزارش حذف شد", "این مطلب حذف شد",
            "تم سحب هذا الخبر", "تم سحب هذا التقرير", "تم سحب هذا المقال", "تم حذف هذا الخبر", "تم حذف هذا المقال",
            "دا خبر لرې شو", "دا راپور لرې شو", "cet article a été retiré", "nous avons retiré cet article",
            "este artículo ha sido retirado", "hemos retirado este artículo", "dieser Artikel wurde zurückgezogen",
            "wir haben diesen Artikel zurückgezogen", "questo articolo è stato ritirato", "este artigo foi retirado",
            "эта статья отозвана", "bu haber geri çekildi",
        ])

    private static let corrections =
        phrases(
            ["article", "story", "report", "piece", "post", "headline"].flatMap { thing in
                ["earlier", "previous", "original"].map { "\($0) version of this \(thing)" }
                    + ["has been", "was"].flatMap { was in
                        ["corrected", "amended", "updated to correct"].map { "this \(thing) \(was) \($0)" }
                    }
            })
        + phrases(
            ["خبر", "گزارش", "مطلب"].flatMap { thing in
                ["نسخه قبلی این", "نسخه پیشین این"].map { "\($0) \(thing)" }
                    + ["اصلاح شد", "تصحیح شد", "اصلاح شده است", "تصحیح شده است"].map { "این \(thing) \($0)" }
            })
        + phrases([
            "نسخة سابقة من هذا", "النسخة السابقة من هذا", "تم تصحيح هذا الخبر", "تم تصحيح هذا المقال",
            "تم تصحيح هذا التقرير", "دا خبر سم شو", "دا راپور سم شو", "une version précédente de cet article",
            "cet article a été corrigé", "una versión anterior de este artículo", "este artículo ha sido corregido",
            "in einer früheren Version dieses Artikels", "in einer früheren Fassung dieses Artikels",
            "in einer früheren Version des Artikels", "una versione precedente di questo articolo",
            "uma versão anterior deste artigo", "в предыдущей версии статьи", "в предыдущей версии материала",
            "в первоначальной версии статьи", "haberin önceki", "この記事は訂正", "本文已更正",
        ])

    /// Found word by word.
    private static func phrases(_ texts: [String]) -> [String] { texts.map(Credits.padded) }
}
