import Language

/// Words that tell what a line is for, in the languages of the press: how many of each kind stand in it, and how many
/// of the title.
struct Wording {
    static let names: [String] = ["titleWords"] + kinds.map { "words." + $0.0 }

    /// Of each word the bits of its kinds, and the bit of the title.
    private let words: HashTable<UInt8>
    private static let ofTitle: UInt8 = 0x80

    init(titleKey: String) {
        var words = Self.table
        var key = titleKey
        key.withUTF8 { key in
            Self.eachWord(of: key) { hash, word in
                let isPair = word.isEmpty
                let letters = String(decoding: key[word], as: UTF8.self).unicodeScalars
                if isPair || letters.count(where: { !Letters.isDense($0.value) }) > Self.shortWord {
                    words[hash, default: 0] |= Self.ofTitle
                }
            }
        }
        self.words = words
    }

    /// Letters up to which a word is too common to tell of a title.
    private static let shortWord = 3

    /// Appends the columns of a line with those folded words; -1 in each for one that was not looked at.
    func add(_ key: UnsafeBufferPointer<UInt8>?, to table: inout FeatureRows) {
        guard let key else {
            for _ in 0...Self.kinds.count { table.append(-1) }
            return
        }
        var counts = SIMD4<Float>()
        var (all, hits): (Float, Float) = (0, 0)
        Self.eachWord(of: key) { hash, _ in
            all += 1
            guard let kinds = words[hash] else { return }
            if kinds & Self.ofTitle != 0 { hits += 1 }
            for kind in 0..<counts.scalarCount where kinds & 1 << kind != 0 { counts[kind] += 1 }
        }
        table.append(hits / max(1, all))
        for kind in 0..<Self.kinds.count { table.append(counts[kind]) }
    }

    /// Calls `body` with the hash of the bytes of each word between blanks and its place; of ideographs with each two in a
    /// row, and no place.
    @inline(__always) private static func eachWord(
        of key: UnsafeBufferPointer<UInt8>, _ body: (UInt64, Range<Int>) -> Void
    ) {
        var at = 0
        while at < key.count {
            let start = at
            var (hash, before, isWord): (Hash64, UInt32, Bool) = (Hash64(), 0, false)
            while at < key.count, key[at] != 0x20 {
                if key[at] < 0xE1 {
                    hash.add(UInt32(key[at]))
                    (before, isWord, at) = (0, true, at + 1)
                    continue
                }
                let (scalar, bytes) = LineTally.scalar(key, at)
                let ideograph = Letters.isDense(scalar) ? scalar : 0
                if ideograph == 0 {
                    hash.add(scalar)
                    isWord = true
                } else if before != 0 {
                    body(pair(before, scalar), at..<at)
                }
                (before, at) = (ideograph, at + bytes)
            }
            if isWord { body(hash.value, start..<at) }
            at += 1
        }
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
        var hash = Hash64()
        hash.add(first)
        hash.add(second)
        return hash.value
    }

    private static let table: HashTable<UInt8> = {
        var table: [UInt64: UInt8] = [:]
        for (index, kind) in kinds.enumerated() {
            for word in WordList.words(of: kind.1) {
                var key = Fold.key(String(word))
                key.withUTF8 { eachWord(of: $0) { hash, _ in table[hash, default: 0] |= 1 << UInt8(index) } }
            }
        }
        return HashTable(table)
    }()

    private static let kinds: [(String, String)] = [
        (
            "ask",
            """
            subscribe subscribed subscriber subscribers subscribing subscription subscriptions newsletter newsletters inbox
            email emails mail sign signup login logged password account cookies cookie privacy policy consent terms
            unsubscribe register registered free trial offer offers premium app apps download click enable javascript
            browser settings donate donation support member members membership unlimited unlock access advertisement
            affiliate commission sponsored
            abonnieren abonnement abo anmelden datenschutz datenschutzerklärung einwilligung einverstanden zustimmung
            zustimmen inhalt inhalte externe externer widerruf konto registrieren kostenlos werbung anzeige
            abonnez abonnement inscrivez inscription confidentialité publicité gratuit
            suscríbete suscripción suscríbase boletín correo privacidad gratis publicidad
            iscriviti iscrizione registrati pubblicità assine assinatura cadastre publicidade
            nieuwsbrief abonneer aanmelden nyhetsbrev abonner logg prenumerera abonnement annonse
            zapisz subskrybuj prenumerata polityka prywatności zaloguj reklama
            подпишитесь подписывайтесь подписка подписаться рассылка рассылку зарегистрируйтесь войдите telegram телеграм
            реклама оцените εγγραφή εγγραφείτε συνδρομή διαφήμιση
            عضویت خبرنامه ایمیل تلگرام کانال تبلیغات اشترك اشتراك النشرة البريد تابعنا تطبيق إعلان
            abone üye kayıt bülten reklam सदस्यता न्यूज़लेटर
            会員 登録 購読 有料 無料 広告 订阅 訂閱 关注 關注 微信 扫码 下载 下載 广告 廣告
            """
        ),
        (
            "caption",
            """
            photo photos photograph photographer image images picture pictured pictures credit courtesy file getty reuters
            afp ap epa shutterstock istock pa dpa imago illustration graphic screenshot left right above
            foto fotos bild bilder grafik symbolbild archiv archivbild picture alliance imagen archivo cortesía crédit
            crédits archives zdjęcie fot źródło фото фотография архив иллюстрация скриншот φωτογραφία φωτο εικόνα
            عکس تصویر عکاس صورة الصورة تصوير رويترز فوٹو fotoğraf görsel फोटो तस्वीर 写真 撮影 提供 图片 圖片 资料 資料
            """
        ),
        (
            "more",
            """
            read more also related see next story stories article articles latest popular trending recommended editor picks
            lesen mehr thema artikel auch weitere lire aussi plus lee más también noticias leia também leggi anche lees ook
            les også läs mer czytaj także więcej zobacz читайте также подробнее смотрите новости διαβάστε δείτε επίσης
            بخوانید بیشتر مطالب مرتبط اقرأ المزيد مزيد مواضيع مزید oku haber haberler ilgili 関連 記事 相关 相關 新闻 新聞 更多
            """
        ),
    ]
}
