/// Lines that are the page's furniture by their wording, in the languages of the press.
enum Phrase: UInt8 {
    case none
    /// Leads to another story: "Read also: …".
    case readAlso
    /// Asks for something: newsletter, subscription, app, consent.
    case prompt
    /// A heading over what is no longer the story: related stories, comments.
    case endHeading
    /// Labels of buttons, adverts, placeholders.
    case label
    /// Rights.
    case copyright
    /// Before a name: "By".
    case by
    /// Where the story comes from.
    case source

    /// A phrase that the whole line must be, or that it may begin with.
    struct Entry {
        let phrase: Phrase
        let isWhole: Bool
    }

    /// By the hash of the folded words.
    static let table: HashTable<Entry> = {
        var table: [UInt64: Entry] = [:]
        for (phrase, isWhole, lines) in lists {
            for line in lines.split(separator: "\n") {
                table[Hash64.of(String(line))] = Entry(phrase: phrase, isWhole: isWhole)
            }
        }
        return HashTable(table)
    }()

    private static let lists: [(Phrase, Bool, String)] = [
        (
            .readAlso, false,
            """
            read more
            read also
            also read
            see also
            read next
            read the full
            read our
            watch now
            watch also
            related story
            related article
            click here
            more on this
            more on
            more from
            recommended for you
            you may also
            you might also
            don t miss
            must read
            lesen sie auch
            lesen sie mehr
            lesen sie hier
            lies auch
            auch interessant
            mehr zum thema
            mehr dazu
            mehr lesen
            lire aussi
            à lire aussi
            a lire aussi
            à lire
            voir aussi
            lee también
            leer más
            lea también
            lea además
            también lea
            le puede interesar
            te puede interesar
            leia também
            leia mais
            veja também
            leggi anche
            lees ook
            lees meer
            læs også
            les også
            läs också
            läs mer
            czytaj także
            czytaj też
            czytaj również
            czytaj więcej
            zobacz także
            zobacz też
            přečtěte si
            čtěte také
            читайте также
            читать также
            читайте
            читайте також
            διαβάστε επίσης
            διαβάστε ακόμη
            διαβάστε ακόμα
            δείτε επίσης
            اقرأ أيضا
            اقرأ أيضًا
            إقرأ أيضا
            اقرأ المزيد
            بیشتر بخوانید
            همچنین بخوانید
            مطالب مرتبط
            ادامه مطلب
            این خبر را هم بخوانید
            नीचे पढ़ें
            यह भी पढ़ें
            ayrıca oku
            bunu da oku
            相关阅读
            相关新闻
            延伸阅读
            更多新闻
            推荐阅读
            関連記事
            あわせて読みたい
            lue myös
            citește și
            citiți și
            olvassa el
            kapcsolódó
            đọc thêm
            xem thêm
            baca juga
            baca selengkapnya
            อ่านเพิ่มเติม
            อ่านข่าว
            আরও পড়ুন
            קראו גם
            קראו עוד
            لقراءة المزيد
            خبرهای مرتبط
            بیشتر در این باره
            نور ولولئ
            یہ بھی پڑھیں
            مزید پڑھیں
            ilgili haber
            관련기사
            관련 기사
            함께 읽기
            این را هم بخوانید
            این را نیز بخوانید
            همچنان بخوانید
            دا هم ولولئ
            دا هم وګورئ
            شاهد أيضا
            شاهد أيضًا
            متعلقہ خبریں
            یہ بھی دیکھیں
            soma pia
            akhriso sidoo kale
            karanta kuma
            her wiha bixwîne
            тағы оқыңыз
            инчунин хонед
            ასევე წაიკითხეთ
            կարդացեք նաև
            यो पनि पढ्नुहोस्
            மேலும் படிக்க
            තවත් කියවන්න
            អានបន្ថែម
            ဆက်ဖတ်ရန်
            ተጨማሪ ያንብቡ
            """
        ),
        (
            .prompt, false,
            """
            subscribe
            sign up
            sign in
            log in
            register now
            join our
            follow us
            like us on
            get the latest
            get our
            get daily
            download the app
            download our app
            enter your email
            thank you for subscribing
            thanks for signing up
            please enable
            to continue reading
            already a subscriber
            already have an account
            by submitting
            by signing up
            by subscribing
            we use cookies
            this site uses
            this website uses
            support our journalism
            support us
            donate
            your email address
            you can unsubscribe
            have a story
            externer inhalt
            an dieser stelle
            empfohlener externer inhalt
            ich bin damit einverstanden
            melden sie sich
            jetzt anmelden
            jetzt abonnieren
            newsletter
            newsletter abonnieren
            unseren newsletter
            abonnez vous
            inscrivez vous
            suscríbete
            suscríbase
            iscriviti
            assine
            meld je aan
            подпишитесь
            уважаемый посетитель вы зашли на сайт
            this entry was posted
            подписывайтесь
            присоединяйтесь
            ακολουθήστε
            اشترك
            تابعونا
            عضو شوید
            tilaa uutiskirje
            abonează te
            iratkozzon fel
            tilmeld dig
            tilmeld
            prenumerera på
            schrijf je in
            zapisz się
            přihlaste se
            підпишіться
            підписуйтесь
            εγγραφείτε
            abone olun
            bültenimize
            đăng ký nhận
            berlangganan
            הירשמו
            للاشتراك
            برای دریافت خبرنامه
            در خبرنامه
            د خبرپاڼې لپاره
            뉴스레터를
            订阅我们
            訂閱我們
            ما را در
            با ما در
            موږ په فېسبوک
            موږ په فیسبوک
            موږ په ټلګرام
            ہمیں فیس بک
            ہمیں فالو
            ہمارے یوٹیوب
            हमें फेसबुक
            हमें फॉलो
            ikuti kami
            """
        ),
        (
            .endHeading, true,
            """
            related
            related articles
            related stories
            related posts
            related news
            related content
            related topics
            related links
            related coverage
            more stories
            more news
            latest news
            latest stories
            top stories
            most read
            most popular
            most viewed
            popular posts
            recent posts
            trending
            trending now
            recommended
            you may like
            comments
            leave a comment
            leave a reply
            post a comment
            add a comment
            write a comment
            share this
            share this article
            share this story
            share
            about the author
            about the authors
            similar articles
            similar posts
            further reading
            up next
            read next
            what to read next
            more from
            tags
            topics
            explore more
            newsletter
            kommentare
            kommentar
            kommentar schreiben
            schreibe einen kommentar
            mehr zum thema
            weitere artikel
            weitere themen
            das könnte sie auch interessieren
            das könnte dich auch interessieren
            ähnliche artikel
            meistgelesen
            themen
            commentaires
            sur le même sujet
            à lire aussi
            articles liés
            comentarios
            noticias relacionadas
            relacionados
            lo más leído
            comentários
            commenti
            articoli correlati
            reacties
            komentarze
            powiązane artykuły
            zobacz także
            комментарии
            похожие материалы
            по теме
            ещё по теме
            другие новости
            читайте также
            материалы по теме
            новости по теме
            σχόλια
            σχετικά άρθρα
            تعليقات
            التعليقات
            مواضيع ذات صلة
            أخبار ذات صلة
            مقالات ذات صلة
            مطالب مرتبط
            اخبار مرتبط
            نظرات
            دیدگاه ها
            دیدگاهها
            نظر شما
            اړوند خبرونه
            yorumlar
            ilgili haberler
            评论
            相关新闻
            相关文章
            热门新闻
            コメント
            関連記事
            """
        ),
        (
            .label, true,
            """
            advertisement
            advertising
            ad
            article content
            story continues below
            story continues below advertisement
            article continues below
            continue reading
            continue reading below
            scroll to continue
            skip advertisement
            loading
            image
            image source
            photo
            video
            watch
            listen
            listen to this article
            print
            email
            facebook
            twitter
            whatsapp
            linkedin
            pinterest
            reddit
            copy link
            tweet
            pin it
            save
            reply
            close
            menu
            home
            back to top
            top
            anzeige
            werbung
            teilen
            drucken
            merken
            artikel merken
            vorlesen
            publicité
            partager
            publicidad
            compartir
            publicidade
            compartilhar
            pubblicità
            advertentie
            reklama
            реклама
            поделиться
            إعلان
            شارك
            اشتراک گذاری
            چاپ
            广告
            广告
            分享
            ad feedback
            sponsored
            promoted
            view comments
            view all
            see all
            show more
            load more
            share
            sharing
            """
        ),
        (
            .copyright, false,
            """
            copyright
            all rights reserved
            alle rechte vorbehalten
            tous droits réservés
            todos los derechos reservados
            this material may not be published
            no part of this
            перепечатка
            все права защищены
            کلیه حقوق
            تمامی حقوق
            جميع الحقوق محفوظة
            版权所有
            """
        ),
        (
            .by, false,
            """
            by
            written by
            posted by
            published by
            story by
            words by
            text by
            reported by
            von
            par
            por
            di
            автор
            نویسنده
            نوشته
            作者
            記者
            记者
            """
        ),
        (
            .source, false,
            """
            source
            sources
            quelle
            quellen
            fuente
            fonte
            источник
            منبع
            المصدر
            سرچینه
            来源
            來源
            πηγή
            źródło
            kaynak
            साभार
            स्रोत
            原文地址
            原文链接
            出典
            مأخذ
            originally published
            this article originally appeared
            this article was originally published
            this story originally appeared
            this post originally appeared
            """
        ),
    ]
}
