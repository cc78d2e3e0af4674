extension Months {
    static let soraniSolar =
        "خاکەلێوە | گوڵان بانەمەڕ | جۆزەردان | پووشپەڕ پوشپەڕ | گەلاوێژ | خەرمانان | ڕەزبەر رەزبەر | گەڵاڕێزان خەزەڵوەر | سەرماوەز | بەفرانبار | ڕێبەندان رێبەندان | ڕەشەمێ رەشەمێ"

    /// Solar Hijri months: Iran, Afghanistan in Dari (the zodiac) and in Pashto, Sorani.
    static let solarHijri = [
        "فروردین فروردینماه | اردیبهشت اردی‌بهشت اردیبهشتماه | خرداد خردادماه | تیر تیرماه | مرداد امرداد مردادماه | شهریور شهریورماه | مهر مهرماه | آبان آبانماه | آذر آذرماه | دی دیماه | بهمن بهمنماه | اسفند اسفندماه اسپند",
        "حمل حملماه | ثور ثورماه | جوزا جوزاء جوزاماه | سرطان سرطانماه | اسد اسدماه | سنبله سنبلهماه | میزان میزانماه | عقرب عقربماه | قوس قوسماه | جدی جدیماه | دلو دلوه دلوماه | حوت حوتماه",
        "وری وری_میاشت | غویی غوايي غوایی | غبرګولی غبرگولی غبرګولې غبرگونی | چنګاښ چنگاښ چنګاش | زمری زمريي | وږی وږي وژی | تله تلې | لړم لرم | لیندۍ لینده لیندی ليندۍ | مرغومی مرغومي | سلواغه سلواغې | کب کبه",
        soraniSolar,
        "farvardin | ordibehesht | khordad | tir | mordad amordad | shahrivar | mehr | aban | azar | dey | bahman | esfand",
        "hamal | sawr saur | jawza jauza | saratan | asad | sunbula sonbola | mizan | aqrab | qaws qaus | jadi jady | dalw dalwa | hut hoot",
    ]
}
