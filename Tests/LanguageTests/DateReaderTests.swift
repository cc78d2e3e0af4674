import Language
import Model
import Testing

/// 2026-11-22T10:00:00Z, the moment at which these tests read.
let noon = Timestamp(milliseconds: 1_795_341_600_000)

/// Each date found with its rule.
func found(_ text: String, language: String, offset: Int? = nil) -> String {
    DateReader(language: language.isEmpty ? nil : language, offset: offset, now: noon).find(in: text)
        .map { "\($0.date) \($0.rule)" }.joined(separator: "; ")
}

struct DateReaderTests {
    @Test(
        arguments: [
            ("", "January 9, 2015", "2015-01-09 name"),
            ("de", "Am 9. Januar 2015, 10:02 Uhr schrieb", "2015-01-09T10:02 name"),
            ("de", "Am 9. Januar 2015 um 15.36 Uhr MEZ", "2015-01-09T15:36+01:00 name"),
            ("nl", "9 jan 2015 om 15:36", "2015-01-09T15:36 name"),
            ("pl", "9 I 2015", "2015-01-09 name"), ("pl", "9.XII.2015", "2015-12-09 name"), ("pl", "9 i 2015", ""),
            ("en", "9 January 2015 14.25 est", "2015-01-09 name"),
            ("ps", "د مارچ ۹مه ۲۰۱۵", "2015-03-09 name"), ("ps", "۱۳۹۳ لمریز کال د کب ۱۸", "2015-03-09 solar"),
            ("fa", "۹ مه ۲۰۱۵", "2015-05-09 name"),
            ("ps", "۲۷ اګسټ ۲۰۲۳", "2023-08-27 name"), ("ps", "۲۷ اګېسټ ۲۰۲۳", "2023-08-27 name"),
            ("ps", "۱۲ سېپټمبر ۲۰۲۳", "2023-09-12 name"), ("ps", "۱۲ اکټوبر ۲۰۲۳", "2023-10-12 name"),
            ("ps", "۱۲ نوومبر ۲۰۲۳", "2023-11-12 name"),
            ("ps", "۱۲ فېبروري ۲۰۲۳ ۲:۳۰ ماسپښین", "2023-02-12T14:30 name"),
            ("so", "20 Maarso 2024", "2024-03-20 name"), ("ha", "15 Faburairu 2024", "2024-02-15 name"),
            ("ne", "मंगलबार, २९ फागुन २०८०", "2024-03-12 bikram"), ("ne", "२०८० फागुन २९ गते", "2024-03-12 bikram"),
            ("ne", "२०८०-११-२९", "2024-03-12 bikram"), ("ne", "फागुन २९, २०८०", "2024-03-12 bikram"),
            ("ne", "Falgun 29, 2080", "2024-03-12 bikram"), ("ne", "२०२४-०३-१२", "2024-03-12 iso"),
            ("ne", "फागुन २९ २०८० (March 12, 2024)", "2024-03-12 bikram-sambat+gregorian"), ("hi", "२०८०-११-२९", ""),
            ("th", "12 มี.ค. 67 10:45 น.", "2024-03-12T10:45 buddhist"), ("th", "12 มี.ค. 24", "2024-03-12 name"),
            ("th", "12 มี.ค. 10:45", ""), ("fa", "۰۲/۱۲/۲۲", "2024-03-12 solar-numeric"),
            ("fa", "02/12/22", "2022-12-02 numeric"),
            ("ur", "۰۲/۱۲/۲۲", "2022-12-02 numeric"), ("ja", "R6.3.12", "2024-03-12 era"), ("en", "R6.3.12", ""),
            ("ja", "令和6年(2024年)3月12日", "2024-03-12 era"), ("ja", "2024年（令和6年）3月12日", "2024-03-12 cjk"),
            ("ps", "د ۱۴۰۲ لمریز کال د کب د میاشتې ۲۲مه", "2024-03-12 solar"),
            ("am", "11 ማርች 2024", "2024-03-11 name"), ("am", "መጋቢት 11 ቀን 2016 ዓ.ም", "2024-03-20 ethiopian"),
            ("am", "ጳጉሜን 6, 2015", "2023-09-11 ethiopian"), ("am", "ጳጉሜን 6, 2016", ""),
            ("am", "መስከረም 1, 2017", "2024-09-11 ethiopian"), ("km", "៨ វិច្ឆិកា ២០២៤", "2024-11-08 name"),
            ("id", "3 hari yang lalu", "2026-11-19 relative"),
            ("es", "Madrid, 9 de enero de 2015 a las 10:02", "2015-01-09T10:02 name"),
            ("zh", "发布时间：2015年1月9日 10:02 来源", "2015-01-09T10:02 cjk"),
            ("zh", "二〇一五年一月十九日", "2015-01-19 cjk"),
            ("ja", "2015年1月9日(金) 10時02分", "2015-01-09T10:02 cjk"),
            ("ja", "平成27年1月9日", "2015-01-09 era"),
            ("ja", "令和元年5月1日", "2019-05-01 era"),
            ("ko", "입력 2015년 1월 9일 오후 3:05", "2015-01-09T15:05 cjk"),
            ("ko", "2015. 1. 9. 오전 10:02", "2015-01-09T10:02 iso"),
            ("de", "09.01.2015", "2015-01-09 numeric"), ("de", "09.01.2015-10:02", "2015-01-09T10:02 numeric"),
            ("de", "09.01.2015-10", ""), ("ar", "10 ديسمبر كانون الأول 2015", "2015-12-10 name"),
            ("en-US", "9/1/2015", "2015-09-01 numeric"),
            ("en-GB", "9/1/2015", "2015-01-09 numeric"),
            ("en-US", "13/1/2015", "2015-01-13 numeric"),
            ("th", "วันที่ 9 มกราคม 2558", "2015-01-09 buddhist"),
            ("th", "9 ม.ค. 2558 10:02 น.", "2015-01-09T10:02 buddhist"),
            ("th", "๙ มกราคม พ.ศ. ๒๕๕๘", "2015-01-09 buddhist"),
            ("ar", "9 كانون الثاني 2015", "2015-01-09 name"),
            ("ar", "الجمعة ٩ يناير ٢٠١٥ 10:02 مساءً", "2015-01-09T22:02 name"),
            ("ar", "9 كانون الثاني/يناير 2015", "2015-01-09 name"),
            ("hi", "9 जनवरी 2015", "2015-01-09 name"),
            ("bn", "৯ জানুয়ারি ২০১৫", "2015-01-09 name"),
            ("ta", "9 ஜனவரி 2015", "2015-01-09 name"),
            ("ru", "9 января 2015 г., 10:02", "2015-01-09T10:02 name"),
            ("ru", "10:02, 9 января 2015", "2015-01-09T10:02 name"),
            ("pl", "9 stycznia 2015, godz. 10:02", "2015-01-09T10:02 name"),
            ("cs", "9. ledna 2015 v 10:02", "2015-01-09T10:02 name"),
            ("cs", "9. 1. 2015 10:02", "2015-01-09T10:02 numeric"),
            ("el", "9 Ιανουαρίου 2015", "2015-01-09 name"),
            ("hu", "2015. január 9. 10:02", "2015-01-09T10:02 name"),
            ("lt", "2015 m. sausio 9 d. 10:02", "2015-01-09T10:02 name"),
            ("lv", "2015. gada 9. janvārī", "2015-01-09 name"),
            ("vi", "Thứ sáu, ngày 9 tháng 1 năm 2015 10:02 GMT+7", "2015-01-09T10:02+07:00 numeric"),
            ("vi", "Thứ sáu, 9/1/2015, 10:02 (GMT+7)", "2015-01-09T10:02+07:00 numeric"),
            ("tr", "9 Ocak 2015 Cuma 10:02", "2015-01-09T10:02 name"),
            ("fi", "9. tammikuuta 2015 klo 10.02", "2015-01-09T10:02 name"),
            ("sv", "9 januari 2015 kl 10.02", "2015-01-09T10:02 name"),
            ("fr", "le 9 janvier 2015 à 10h30", "2015-01-09T10:30 name"),
            ("fr", "Vendredi 1er août 2014", "2014-08-01 name"),
            ("it", "venerdì 9 gennaio 2015 ore 10:02", "2015-01-09T10:02 name"),
            ("pt", "9 de janeiro de 2015 às 10h02", "2015-01-09T10:02 name"),
            ("hr", "9. listopada 2014.", "2014-10-09 name"),
            ("pl", "9 listopada 2014", "2014-11-09 name"),
            ("kk", "2015 жылғы 9 қаңтар", "2015-01-09 name"),
            ("uk", "9 січня 2015 року о 10:02", "2015-01-09T10:02 name"),
            ("he", "9 בינואר 2015", "2015-01-09 name"),
            ("", "Copyright 2015 all 1.2.2015.3 version 10.1.2.15 call 020-12-10-15", ""),
            ("", "30 February 2015 and 2027-01-01", ""),
            ("", "At 2014 – May 9, 2015", "2015-05-09 name"),
            ("en", "Jan. 9, 2015 10:02 a.m. ET", "2015-01-09T10:02-05:00 name"),
            ("en", "Friday 09 January 2015 10.02 GMT", "2015-01-09T10:02Z name"),
            ("en", "Jan 9, 2015 | 3 min read", "2015-01-09 name"),
            ("en", "/2015/01/09/title.html", "2015-01-09 iso"),
            ("bg", "9 януари 2015", "2015-01-09 name"),
            ("sr", "9. januar 2015.", "2015-01-09 name"),
            ("ka", "9 იანვარი 2015", "2015-01-09 name"),
            ("hy", "9 հունվարի, 2015", "2015-01-09 name"),
            ("id", "9 Januari 2015", "2015-01-09 name"),
            ("ur", "9 جنوری 2015", "2015-01-09 name"),
            ("ckb", "9ی کانوونی دووەمی 2015", "2015-01-09 name"),
            ("mr", "९ जानेवारी २०१५", "2015-01-09 name"),
            ("te", "జనవరి 9, 2015", "2015-01-09 name"),
            ("mn", "2015 оны 1 сарын 9", "2015-01-09 cjk"),
            ("eu", "2015eko urtarrilaren 9a", "2015-01-09 name"),
            ("zh-tw", "民國104年1月9日", "2015-01-09 era"),
            ("en", "May 8-10 and AG15-32 set in the 8-15", ""),
            ("en", "9-Jan-15 or 9 Jan '15", "2015-01-09 name; 2015-01-09 name"),
        ] as [(String, String, String)])
    func findsDatesOfManyLanguages(language: String, text: String, expected: String) {
        #expect(found(text, language: language) == expected)
    }

    @Test(
        arguments: [
            ("۱۴۰۴-۱۱-۰۷T۱۱:۳۲:۰۶Z", "2026-01-27T11:32:06Z"),
            ("2015-01-09 10:02:03 +0430", "2015-01-09T10:02:03+04:30"),
            ("20150109T100203Z", "2015-01-09T10:02:03Z"),
            ("2015-1-9", "2015-01-09"),
            ("2015-01-09T10:02:03.123+04:30", "2015-01-09T10:02:03+04:30"),
            ("Fri Jan  9 10:02:03 2015", "2015-01-09T10:02:03"),
            ("Fri Jan 09 2015 10:02:03 GMT+0430 (Afghanistan Time)", "2015-01-09T10:02:03+04:30"),
            ("Fri Jan 9 10:02:03 EST 2015", "2015-01-09T10:02:03-05:00"),
            ("Sat, 09 Jan 15 10:02 EST", "2015-01-09T10:02-05:00"),
            ("ven., 09 janv. 2015 10:02:03 +0100", "2015-01-09T10:02:03+01:00"),
            ("1420797723", "2015-01-09T10:02:03Z"),
            ("1420797723000", "2015-01-09T10:02:03Z"),
            ("2015", ""),
            ("2015-02-30", ""),
            ("9 January 2015 at 3 pm", "2015-01-09T15:00"),
            ("8 فروردین", "2026-03-28"),
            ("01/09/2015 10:02:03 AM", "2015-09-01T10:02:03"),
            ("Mon, 02 Jan 2006 15.04.05 GMT", "2006-01-02T15:04:05Z"),
            ("2006-01-02T24:00:00Z", "2006-01-03T00:00:00Z"), ("2006-12-31 24:00", "2007-01-01T00:00"),
            ("2006-01-02T24:00:01Z", ""),
            ("2006-002", "2006-01-02"), ("2004-366", "2004-12-31"), ("2006-366", ""), ("2006-000", ""),
        ] as [(String, String)])
    func readsWholeDates(text: String, expected: String) {
        let date = DateReader(now: noon).read(text)
        #expect((date?.description ?? "") == expected)
    }

    @Test(
        arguments: [
            ("ps", "د لیندۍ ۸ ۱۴۰۴ ۱۰:۰۰ غ.م", "2025-11-29T10:00 solar"),
            ("ps", "د لیندۍ ۸ ۱۴۰۴ ۲:۳۰ غ.و", "2025-11-29T14:30 solar"),
            ("ps", "د لیندۍ ۸ ۱۴۰۴ د شپې ۱۰:۳۰", "2025-11-29T22:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ساعت ۱۲ شب", "2025-11-29T00:00 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ساعت ۱:۳۰ شب", "2025-11-29T01:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ساعت ۲ شب", "2025-11-29T02:00 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ساعت ۹ شب", "2025-11-29T21:00 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ۱۲:۳۰ بامداد", "2025-11-29T00:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ۱۲:۳۰ ظهر", "2025-11-29T12:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ۱۱:۳۰ ظهر", "2025-11-29T11:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ۱۲:۳۰ نیمه‌شب", "2025-11-29T00:30 solar"),
            ("fa", "۸ آذر ۱۴۰۴ ۱۲:۳۰ نیمه شب", "2025-11-29T00:30 solar"),
            ("en", "Nov 20, 2026 12:15 midnight", "2026-11-20T00:15 name"),
            ("en", "Nov 20, 2026 12 noon", "2026-11-20T12:00 name"),
            ("en", "Nov 20, 2026 11 at night", "2026-11-20T23:00 name"),
            ("ar", "20 نوفمبر 2026 12:00 ليلا", "2026-11-20T00:00 name"),
            ("ar", "20 نوفمبر 2026 11:00 ليلاً", "2026-11-20T23:00 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬ ২:২০ পিএম", "2026-01-13T14:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬ ২:২০ এএম", "2026-01-13T02:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬, ২:২০ অপরাহ্ন", "2026-01-13T14:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬, ২:২০ পূর্বাহ্ণ", "2026-01-13T02:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬, দুপুর ২:২০", "2026-01-13T14:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬, রাত ২:২০", "2026-01-13T02:20 name"),
            ("bn", "১৩ জানুয়ারি ২০২৬, রাত ৯:২০", "2026-01-13T21:20 name"),
            ("ur", "13 جنوری 2026 شام 6:20", "2026-01-13T18:20 name"),
            ("ur", "13 جنوری 2026 دوپہر 2:20", "2026-01-13T14:20 name"),
            ("ur", "13 جنوری 2026 رات 2:20", "2026-01-13T02:20 name"),
            ("hi", "13 जनवरी 2026 दोपहर 2:20 बजे", "2026-01-13T14:20 name"),
            ("hi", "13 जनवरी 2026 शाम 6:20 बजे", "2026-01-13T18:20 name"),
            ("hi", "13 जनवरी 2026 रात 11:20 बजे", "2026-01-13T23:20 name"),
            ("id", "13 Januari 2026 2:20 siang", "2026-01-13T14:20 name"),
            ("id", "13 Januari 2026 11:20 siang", "2026-01-13T11:20 name"),
            ("id", "13 Januari 2026 4:20 sore", "2026-01-13T16:20 name"),
            ("id", "13 Januari 2026 9:20 malam", "2026-01-13T21:20 name"),
            ("id", "13 Januari 2026 9:20 pagi", "2026-01-13T09:20 name"),
            ("he", "13 בינואר 2026, 2:20 אחה\"צ", "2026-01-13T14:20 name"),
            ("he", "13 בינואר 2026, 2:20 אחה״צ", "2026-01-13T14:20 name"),
            ("he", "13 בינואר 2026, 2:20 לפנה\"צ", "2026-01-13T02:20 name"),
            ("ckb", "١٣ی کانوونی دووەمی ٢٠٢٦ ٢:٢٠ د.ن", "2026-01-13T14:20 name"),
            ("ckb", "١٣ی کانوونی دووەمی ٢٠٢٦ ٢:٢٠ پ.ن", "2026-01-13T02:20 name"),
            ("th", "วันอังคารที่ 13 มกราคม พ.ศ. 2569 เวลา 14.20 น.", "2026-01-13T14:20 buddhist"),
            ("th", "13 มกราคม 2569 เวลา 14:20 น.", "2026-01-13T14:20 buddhist"),
            ("th", "13 มกราคม 2569 เวลา14:20 น.", "2026-01-13T14:20 buddhist"),
            ("th", "13 มกราคม 2569 14.20 น.", "2026-01-13T14:20 buddhist"),
            ("uz", "2026-yil 13-yanvar, 14:20", "2026-01-13T14:20 name"),
            ("zh-TW", "115/01/13 14:20", "2026-01-13T14:20 era"),
            ("zh-TW", "2026/01/13 14:20", "2026-01-13T14:20 iso"),
            ("ja", "2025年1月9日午後3時", "2025-01-09T15:00 cjk"), ("ur", "13 جنوری 2026 رات 9 بجے", "2026-01-13T21:00 name"),
            ("zh", "2025年1月9日 晚上12点", "2025-01-09T00:00 cjk"),
            ("fa", "ساعت ۲۳:۳۰ شب ۹ دی ۱۴۰۳", "2024-12-29T23:30 solar"),
        ])
    func knowsThePartsOfTheDay(language: String, text: String, expected: String) {
        #expect(found(text, language: language) == expected)
    }

    @Test(
        arguments: [
            ("uz", "2026-yil 13-yanvar", "2026-01-13 name"),
            ("uz", "2026 йил 13 январь", "2026-01-13 name"),
            ("uz", "2026 йилнинг 13 январи", "2026-01-13 name"),
            ("uz", "2026 йил 13-январь", "2026-01-13 name"),
            ("uz", "13-yanvar 2026-yil", "2026-01-13 name"),
            ("uz", "2025-yilning 5-oktyabri", "2025-10-05 name"),
            ("uz", "5 оқтябр 2025", "2025-10-05 name"),
            ("tg", "13 январи соли 2026", "2026-01-13 name"),
            ("tg", "13 январи 2026", "2026-01-13 name"),
            ("tg", "5 августи 2025", "2025-08-05 name"),
            ("tg", "5 майи соли 2025", "2025-05-05 name"),
            ("tg", "5 июли 2025", "2025-07-05 name"),
            ("bn", "১৩ই জানুয়ারি ২০২৬", "2026-01-13 name"),
            ("bn", "২১শে ফেব্রুয়ারি ২০২৬", "2026-02-21 name"),
            ("bn", "২রা ফেব্রুয়ারি ২০২৬", "2026-02-02 name"),
            ("bn", "১লা মার্চ ২০২৬", "2026-03-01 name"),
            ("bn", "৪ঠা মার্চ, ২০২৬", "2026-03-04 name"),
            ("ps", "د مرغومي ۲۳ مه، ۱۴۰۴", "2026-01-13 solar"),
            ("ps", "د مرغومي ۲۳مه، ۱۴۰۴", "2026-01-13 solar"),
            ("ps", "د ۱۴۰۴ د مرغومي ۲۳ مه", "2026-01-13 solar"),
            ("ps", "د تلې ۱۲مه ۱۴۰۴", "2025-10-04 solar"),
            ("ps", "د تلې ۱۲ مه، ۱۴۰۴", "2025-10-04 solar"),
            ("ps", "د وري ۱۲ مه، ۱۴۰۴", "2025-04-01 solar"),
            ("fa", "۹ مه ۲۰۱۵", "2015-05-09 name"),
            ("ps", "۲۰۲۶ د جنورۍ ۱۵مه", "2026-01-15 name"),
            ("ps", "د جنورۍ ۱۵ مه، ۲۰۲۶", "2026-01-15 name"),
            ("ps", "د فبرورۍ ۱۵مه ۲۰۲۶", "2026-02-15 name"),
            ("fa", "بیست‌وسوم دی ۱۴۰۴", "2026-01-13 solar"),
            ("fa", "بیست و سوم دی ۱۴۰۴", "2026-01-13 solar"),
            ("fa", "سه‌شنبه بیست‌وسوم دی‌ماه ۱۴۰۴", "2026-01-13 solar"),
            ("fa", "سی‌ویکم مرداد ۱۴۰۴", "2025-08-22 solar"),
            ("fa", "بیست‌ویکم دی ۱۴۰۴", "2026-01-11 solar"),
            ("ckb", "١٣ی کانوونی دووەمی ٢٠٢٦", "2026-01-13 name"),
            ("ckb", "١٣ی کانوونی دووەم ٢٠٢٦", "2026-01-13 name"),
            ("ckb", "١٣ی ئازاری ٢٠٢٦", "2026-03-13 name"),
            ("ckb", "٥ی تشرینی یەکەمی ٢٠٢٥", "2025-10-05 name"),
            ("ku", "13ê Çileya 2026an", "2026-01-13 name"),
            ("ku", "13ê Çileya Paşîn a 2026an", "2026-01-13 name"),
            ("ku", "5ê Adara 2026", "2026-03-05 name"),
            ("ku", "5 Kanûna Pêşîn 2025", "2025-12-05 name"),
            ("ku", "5ê Kanûna Duyemîn 2026", "2026-01-05 name"),
            ("ku", "5ê Sibata 2026'an", "2026-02-05 name"),
            ("ar", "13 كانون2 2026", "2026-01-13 name"),
            ("ar", "13 كانون 2 2026", "2026-01-13 name"),
            ("ar", "13 تشرين1 2025", "2025-10-13 name"),
            ("hi", "13 फ़र. 2026", "2026-02-13 name"),
            ("hi", "13 फर 2026", "2026-02-13 name"),
            ("vi", "13 tháng Một, 2026", "2026-01-13 numeric"),
            ("vi", "ngày 13 tháng Mười Hai năm 2025", "2025-12-13 numeric"),
            ("vi", "13 tháng Mười, 2025", "2025-10-13 numeric"),
            ("vi", "13 tháng Tư, 2026", "2026-04-13 numeric"),
            ("zh-TW", "115/01/13", "2026-01-13 era"),
            ("zh-TW", "民國115年1月13日", "2026-01-13 era"),
            ("zh-Hant", "115.01.13", "2026-01-13 era"),
            ("zh", "115/01/13", ""),
            ("en", "Dec 20, 2025 at 10:30 Sore losers", "2025-12-20T10:30 name"),
            ("zh-HK", "115/01/13", ""), ("fa", "۹ مه ۲۰۲۵", "2025-05-09 name"),
        ])
    func readsTheMonthsAndOrdinalsOfALanguage(language: String, text: String, expected: String) {
        #expect(found(text, language: language) == expected)
    }

    @Test func givesTheBytesOfTheDate() {
        let text = "کابل، ۱۹ جدی ۱۳۹۳ نوشته شد"
        let found = DateReader(language: "fa-af", now: noon).find(in: text)
        #expect(found.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) } == ["۱۹ جدی ۱۳۹۳"])
    }

    @Test func findsNoMoreThanTheLimit() {
        let text = Array(repeating: "9 January 2015.", count: 5).joined(separator: "\n")
        #expect(DateReader(now: noon).find(in: text, limit: 3).count == 3)
        #expect(DateReader(now: noon).find(in: text).count == 5)
    }

    @Test func readsNothingLongerThanADate() {
        let padding = String(repeating: ".", count: DateReader.longestDate)
        #expect(DateReader(now: noon).read("9 January 2015" + padding) == nil)
        #expect(DateReader(now: noon).read("9 January 2015...")?.day == Day(2015, 1, 9))
    }

    @Test func acceptsTomorrowButNotTheDayAfter() {
        let reader = DateReader(now: noon)
        #expect(reader.find(in: "23 November 2026").count == 1)
        #expect(reader.find(in: "24 November 2026").isEmpty)
    }

    @Test func findsDaysWithoutYearOnlyWhenAsked() {
        let reader = DateReader(language: "en", now: noon)
        #expect(reader.find(in: "on 9 January at").isEmpty)
        #expect(reader.find(in: "on 9 January at", yearless: true).map(\.date.day) == [Day(2026, 1, 9)])
        #expect(reader.find(in: "on 9 December at", yearless: true).map(\.date.day) == [Day(2025, 12, 9)])
    }

    @Test func obeysTheOrderOfNumbersItIsGiven() {
        #expect(DateReader(language: "en-US", now: noon, dayFirst: true).read("9/1/2015")?.day == Day(2015, 1, 9))
        #expect(DateReader(language: "de", now: noon, dayFirst: false).read("9/1/2015")?.day == Day(2015, 9, 1))
    }

    @Test func survivesHostileText() {
        let reader = DateReader(language: "fa", offset: .max, now: noon)
        let digits = String(repeating: "9", count: 5000)
        for text in [
            "", "-", "+", ":", "T", digits, "\(digits)-\(digits)-\(digits)", "9999-12-31T23:59:59-99:99", "0000-00-00",
            "元年", "十十十年", "a.b", "999 years ago", "999 months ago", "\u{200F}\u{200C}\u{64B}", "99:99:99",
            "vor vor vor", "il y a", "January", "1 January", "2015年", "平成", "GMT+", "2015-01-09T10:02+99:99",
        ] {
            _ = (reader.read(text), reader.find(in: text, yearless: true))
            for end in text.indices.prefix(40) { _ = reader.find(in: String(text[..<end]), limit: 0) }
        }
        for milliseconds in [Int64.min / 2000, -1, 0, 253_402_300_799_000] {
            let reader = DateReader(offset: 840, now: Timestamp(milliseconds: milliseconds))
            for text in ["20150109", "9.1.15", "2 years ago", "8 فروردین", "9 January", "03335", "1420797723"] {
                _ = (reader.read(text), reader.find(in: text, yearless: true))
            }
        }
        #expect(reader.find(in: String(repeating: "9 January 2015, ", count: 20_000)).count == 1000)
    }
}
