import Language

/// How sites say that a page is missing, in the languages of the press.
enum MissingPage {
    /// Whether a title says that and no more: "Error 404 – Page not found", and not "Page not found: a town without a
    /// website".
    static func isSaid(by title: String) -> Bool {
        guard title.utf8.count < longest else { return false }
        let key = Fold.key(title)
        let words = key.words
        guard let first = words.first(where: { !fillers.contains($0) }) else { return words.contains("404") }
        // Most titles begin with another word.
        guard openings.contains(first) || key.utf8.contains(where: { $0 >= firstDense }) else { return false }
        let said = words.filter { !fillers.contains($0) }.joined(separator: " ")
        return phrases.contains(said) || dense.contains { said.has($0) } && said.unicodeScalars.count < 24
    }

    /// UTF-8 bytes up to which a title says no more.
    private static let longest = 120

    private static let fillers: Set<Substring> = Set(
        WordList.words(
            of: """
                404 403 410 error errors oops ooops whoops uups hoppla sorry http ошибка fehler erreur hata errore fel feil
                خطا خطای خطأ عفوا عذرا متاسفانه متأسفانه معذرت بخښنه त्रुटि エラー
                """
        ).map { Substring(Fold.key(String($0))) })

    private static let phrases: Set<String> = Set(
        StockPhrases.fields(list).map { Fold.key($0) })

    /// What the phrases begin with.
    private static let openings: Set<Substring> = Set(phrases.compactMap { $0.words.first })

    /// The first byte from which on letters are of scripts that set no blanks between words.
    private static let firstDense: UInt8 = 0xE0

    private static let dense = WordList.words(
        of: "ページが見つかりません ページは見つかりません ページが存在しません 页面不存在 找不到页面 页面未找到 頁面不存在 找不到頁面 ไม่พบหน้า 페이지를"
    ).map { Fold.key(String($0)) }

    private static let list = """
        page not found|not found|file not found|content not found|article not found|story not found|page cannot be found
        page can't be found|that page can't be found|the page can't be found|page could not be found|the page could not be found
        this page could not be found|this page does not exist|this page doesn't exist|page does not exist|page doesn't exist
        the page you requested was not found|the page you are looking for could not be found|page unavailable|nothing found
        we can't find that page|this page isn't available|this page is not available
        seite nicht gefunden|diese seite wurde nicht gefunden|die seite wurde nicht gefunden|seite existiert nicht
        diese seite existiert nicht|artikel nicht gefunden|page introuvable|page non trouvée|cette page n’existe pas
        cette page est introuvable|página no encontrada|no se encontró la página|la página no existe|esta página no existe
        página não encontrada|esta página não existe|pagina non trovata|la pagina non esiste|pagina niet gevonden
        sidan hittades inte|sidan kunde inte hittas|siden blev ikke fundet|siden findes ikke|siden finnes ikke|fant ikke siden
        sivua ei löydy|sivua ei löytynyt|nie znaleziono strony|strona nie została znaleziona|strona nie istnieje
        stránka nenalezena|stránka nebyla nalezena|stránka nenájdená|az oldal nem található|oldal nem található
        pagina nu a fost găsită|pagina nu există|η σελίδα δεν βρέθηκε|stranica nije pronađena|puslapis nerastas
        страница не найдена|страница не существует|сторінку не знайдено|сторінка не знайдена|страницата не е намерена
        sayfa bulunamadı|aradığınız sayfa bulunamadı|səhifə tapılmadı|sahifa topilmadi|бет табылмады
        صفحه یافت نشد|صفحه پیدا نشد|صفحه مورد نظر یافت نشد|صفحه مورد نظر پیدا نشد|صفحه مورد نظر شما یافت نشد
        صفحه مورد نظر شما پیدا نشد|صفحه مورد نظر موجود نیست|صفحه مورد نظر وجود ندارد|این صفحه وجود ندارد|مطلب مورد نظر یافت نشد
        صفحه درخواستی یافت نشد|صفحه‌ای یافت نشد|یافت نشد
        الصفحة غير موجودة|الصفحة المطلوبة غير موجودة|لم يتم العثور على الصفحة|الصفحة التي تبحث عنها غير موجودة|الصفحة غير متوفرة
        تعذر العثور على الصفحة|پاڼه ونه موندل شوه|پاڼه پیدا نه شوه|دا پاڼه نشته|صفحہ نہیں ملا|صفحہ موجود نہیں|صفحہ دستیاب نہیں
        مطلوبہ صفحہ نہیں ملا|पृष्ठ नहीं मिला|पेज नहीं मिला|पृष्ठ फेला परेन|पेज फेला परेन|পৃষ্ঠাটি পাওয়া যায়নি|পাতাটি পাওয়া যায়নি
        halaman tidak ditemukan|không tìm thấy trang|העמוד לא נמצא|הדף לא נמצא|ukurasa haukupatikana|rûpel nehat dîtin
        """
}
