/// What the words in front of a date say of it.
enum DateWording: Int {
    case none, published, updated, other

    /// By the last such word before the date, else the first behind it ("09.01.2015 veröffentlicht").
    static func of(before: String, after: String = "") -> DateWording {
        last(in: before.lowered) ?? first(in: after.lowered) ?? .none
    }

    /// The same for a date at UTF-8 offsets of a line; what belongs to an earlier date of the line ends at `from`.
    static func around(_ text: String, from: Int, start: Int, end: Int) -> DateWording {
        let bytes = text.utf8
        func part(_ low: Int, _ high: Int) -> String {
            let low = bytes.index(bytes.startIndex, offsetBy: low)
            return String(decoding: bytes[low..<bytes.index(bytes.startIndex, offsetBy: high)], as: UTF8.self)
        }
        return of(
            before: part(max(from, start - reach), start), after: part(end, min(bytes.count, end + reach / 2)))
    }

    /// UTF-8 bytes before a date that can speak of it.
    private static let reach = 60

    private static func last(in text: String) -> DateWording? {
        var text = text
        return text.withUTF8 { bytes in
            // "date:" is not said in "update:".
            for at in bytes.indices.reversed() where at == 0 || !(0x61...0x7A).contains(bytes[at - 1]) {
                if let word = words.found(at: at, in: bytes).max() { return wordings[word] }
            }
            return nil
        }
    }

    private static func first(in text: String) -> DateWording? {
        var text = String(text.unicodeScalars.drop { !$0.properties.isAlphabetic && $0 != "©" })
        return text.withUTF8 { bytes in
            bytes.isEmpty ? nil : words.found(at: 0, in: bytes).min().map { wordings[$0] }
        }
    }

    /// All words, and what each says.
    private static let words = Needles(lists.flatMap(\.words))
    private static let wordings = lists.flatMap { list in list.words.map { _ in list.wording } }

    private static let lists: [(wording: DateWording, words: [String])] = [
        (.published, split(publishing)), (.updated, split(updating)), (.other, split(another)),
    ]

    private static func split(_ words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).map { String($0).replaced("_", by: " ") }
    }

    private static let publishing = """
        published posted created written_on released date: first_publish originally veröffentlicht publiziert erschienen
        erstellt gepostet eingestellt datum: publié parution mis_en_ligne paru posté publicado publicada publicación fecha:
        publicação pubblicat pubblicazione gepubliceerd geplaatst opublikowan dodano publikacji utworzon опубликован
        публикац размещен дата: додано publikován zveřejn vydáno publikovan pridané objavljen közzétév megjelen létrehoz
        δημοσι publicat_ yayın eklenme oluşturul giriş udgivet offentliggjort publicera publisert julkaistu đăng diterbitkan
        dipublikasi publikuota paskelbta publicēts avaldatud публикуван објавен เผยแพร่ نشر نُشر منتشر انتشار خپور خپرېد خپريد خپرید خپره_شو شائع प्रकाशित खबर_मिति
        gespeichert submitted ارسال_شده نوشته_شده ثبت_شده أضيف gönderil eklendi αναρτήθ lagt_ut inlagd wstawion
        жариялан жарыялан chop_etil нашр_шуд yayımlan online: dərc_ la_daabac an_wallafa imechapishwa weşandin
        հրապարակ გამოქვეყნ የታተመ ታትሟል ចេញផ្សាយ ထုတ်ဝေ வெளியிட பதிவு පළ_ ප්‍රකාශ بڵاوکرا
        প্রকাশ 发布 发表 發布 發表 公開 掲載 投稿 配信 송고 発行 등록 입력 게시 작성 פורסם
        """
    /// What a printed paper says of its own day stands here too: the page was published before.
    private static let updating = """
        updated update: modified last_edited revised reviewed last_change aktualisiert aktualisierung geändert änderung
        stand: überarbeitet mis_à_jour mise_à_jour modifié actualiz modificado atualiza alterado aggiorna modifica bijgewerkt
        gewijzigd zaktualizowan aktualizacj modyfikac обновлен изменен оновлен змінен aktualizovan upraven frissít módosít
        ενημέρ τροποπ actualizat modificat act._ güncelle opdateret oppdatert uppdaterad päivitetty cập_nhật diperbarui
        อัปเดต แก้ไข تحديث تعديل روزرسانی ویرایش تجدید تازه بدلون به‌روز بروز_ به_روز_ تغییر अपडेट अद्यतन আপডেট 更新 修改 最終 改訂 수정 עודכן atnaujint
        atjaunin uuendatud обновен ажуриран жаңарт yangilan навсоз la_cusboonay an_sabunta imesasishwa hatiye_nûkirin
        print_edition print_issue druckausgabe printausgabe edición_impresa edição_impressa édition_papier edizione_cartacea
        شماره_چاپی نسخه_چاپی_روزنامه العدد_الورقي
        թարմաց განახლ የተሻሻለ បច្ចុប្បន្ន ပြင်ဆင် புதுப்பி යාවත් نوێکرا اپ_ڈیٹ
        """
    private static let another = """
        deadline expires valid_until gültig einsendeschluss bewerbungsschluss kinostart release: beginn termin: start: born
        founded since seit © copyright (c) archived abgerufen retrieved accessed joined member_since version
        today: heute: امروز: اليوم: نن: آج: आज: আজ: bugün: bugun: сегодня: имрӯз: ئەمڕۆ: îro:
        """
}
