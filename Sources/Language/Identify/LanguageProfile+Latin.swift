extension LanguageProfile {
    static let latin = LanguageGroup([
        LanguageProfile(
            "en", letters: "é",
            words:
                "the of and to in is was for on that with as by at from he his it are this be have has had not but they their which who were said will would been after more about when there its an or we you one can all out up than into also over she her two new first year years people our if could other time"
        ),
        LanguageProfile(
            "de", letters: "äöüß",
            words:
                "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei unter wir soll ihr ihre seine gegen kann wenn schon jahr jahre jahren"
        ),
        LanguageProfile(
            "fr", letters: "àâæçéèêëîïôœùûüÿ",
            words:
                "le la les de des du et en un une est que qui dans pour pas sur au aux par il elle plus ne se ce cette sont avec a ont été son sa ses leur leurs mais ou nous vous ils elles être fait même deux après aussi sans depuis entre avait était comme dont selon très ces d l s c qu n j contre tous tout années pays"
        ),
        LanguageProfile(
            "es", letters: "áéíóúüñ",
            words:
                "el la los las de del que y en un una es se por con para no su al lo como más pero sus le ha fue este esta son entre cuando muy sin sobre también me hasta hay donde desde todo nos durante uno ni contra otros ese eso ante ellos era han dos años tiene según después había ser está gobierno país hoy mientras porque así"
        ),
        LanguageProfile(
            "pt", letters: "áâãàçéêíóôõú",
            words:
                "o a os as de do da dos das que e em um uma é para com não no na nos nas por mais se ao à foi são como mas seu sua seus suas ou ser quando muito já também só pelo pela até isso ela ele entre depois sem mesmo aos ter tem à às está anos sobre disse segundo após ainda governo nesta pelos pelas onde durante contra foram"
        ),
        LanguageProfile(
            "it", letters: "àèéìíòóùú",
            words:
                "il lo la i gli le di del della dei delle degli dello che e è in un una uno per con non si da dal dalla nel nella nei nelle al alla ai alle sul sulla come anche più ma sono ha ho hanno questo questa suo sua loro se ci o dopo stato essere tra fra anni molto quando dove perché già ancora tutti ogni due contro dell all nell l d c"
        ),
        LanguageProfile(
            "nl", letters: "éëïèü",
            words:
                "de het een van en in is dat op te zijn met voor niet aan er om ook als bij die door naar uit maar nog dan werd wordt hij ze zij heeft hebben over meer deze dit was had geen worden kan al tot onder tegen na wel moet jaar zich hun wij we of ik waar omdat toen kunnen zou zullen veel andere hem haar twee mensen volgens"
        ),
        LanguageProfile(
            "pl", letters: "ąćęłńóśźż",
            words:
                "i w z na do się nie że jest o od za to po przez jak dla ale czy są już oraz co przy tym także było był była który która które którzy pod tylko jego jej ich ten ta te tego przed może będzie gdy bardzo roku lat we ze też nad więc jako tak można między jednak został została powiedział według nowy dwa podczas"
        ),
        LanguageProfile(
            "cs", letters: "áčďéěíňóřšťúůýž",
            words:
                "a v se na že je s z do o i to k ve pro za by ale si po jako jeho podle které který která jsou už od jsem byl byla bylo bude před také když při má tak nebo jen až co však být není své který ze roku lidí jsme ještě může pouze mezi bez více letech protože ani jejich kde dnes nové řekl uvedl dva dvě během"
        ),
        LanguageProfile(
            "sk", letters: "áäčďéíĺľňóôŕšťúýž",
            words:
                "a v sa na že je s z do o aj to k vo pre za by ale si po ako jeho podľa ktoré ktorý ktorá sú už od som bol bola bolo bude pred tiež keď pri má tak alebo len až čo však byť nie svoje zo roku ľudí sme ešte môže iba medzi bez viac rokov pretože ani ich kde dnes nové povedal uviedol dva dve počas ktorí bude"
        ),
        LanguageProfile(
            "ro", letters: "ăâîșțşţ",
            words:
                "de și în a la cu pe un o nu că din care este mai se pentru sunt ce sau fi dar prin au fost la după lui ei ai ale al ani sa său ca le îi l dintre acest această aceste unei unui până fără către despre când între între doar fiind foarte toate avea spus potrivit doi două anul celor cele cel va vor am ar"
        ),
        LanguageProfile(
            "hu", letters: "áéíóöőúüű",
            words:
                "a az és hogy nem is egy ez meg volt van csak de ha már még mint el be ki fel le azt ezt akkor amely aki ami lesz lett vagy után szerint között során ezek azok ő ők pedig minden több nagyon mert sem kell lehet illetve ott itt most majd két évben ellen alatt előtt mondta ahol óta két új által azonban való"
        ),
        LanguageProfile(
            "sv", letters: "åäöé",
            words:
                "och i att det som en på är av för med den till inte om ett har de han var jag sig från så men kan när år under också vi efter eller nu sin där vid mot ska skulle hade alla andra mycket upp blev blir mer än hon hans hennes deras då varit mellan utan sedan finns två nya säger enligt måste detta denna får kommer över"
        ),
        LanguageProfile(
            "no", letters: "åæøéò",
            words:
                "og i det er på som en til av at for med den har ikke de han om et var seg fra så men kan jeg når år under også vi etter eller nå sin der ved mot skal ville hadde alle andre mye opp ble blir mer enn hun hans hennes deres da vært mellom uten siden finnes to nye sier ifølge må dette denne får kommer over være noe bare gjennom fått gått stått kvinne kvinnen selv henne hva uke forteller ut"
        ),
        LanguageProfile(
            "da", letters: "åæøé",
            words:
                "og i det er på som en til af at for med den har ikke de han om et var sig fra så men kan jeg når år under også vi efter eller nu sin der ved mod skal ville havde alle andre meget op blev bliver mere end hun hans hendes deres da været mellem uden siden findes to nye siger ifølge må dette denne får kommer over være noget kun gennem fået gået stået kvinde kvinden selv hende hvad uge fortæller ud"
        ),
        LanguageProfile(
            "fi", letters: "äöå",
            words:
                "ja on ei että se oli hän mutta ovat kun myös joka mukaan sen kuin niin tai jos vain ole olla nyt ovat tämä sekä jo noin kanssa jälkeen vielä mitä jotka he voi jonka sitä olisi me minä koska siitä ne tässä vuonna vuoden olivat ennen välillä aikana kaksi uusi sanoo kertoo suomen pitää enää hänen niiden eivät joita"
        ),
        LanguageProfile(
            "tr", letters: "çğıöşüâî",
            words:
                "ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra var ne ama o ki her değil ise ya göre veya iki yeni şu olduğu oldu diye tarafından ancak dedi eden mi mı büyük önce kendi olduğunu üzere hem bin yıl arasında türkiye karşı etti edildi içinde bunun ilk biz onun ben böyle zaman insan olacak"
        ),
        LanguageProfile(
            "id",
            words:
                "yang dan di ini dari untuk dengan itu dalam tidak pada akan oleh juga ke adalah ada mereka telah sudah bisa karena atau kepada saat lebih tersebut sebagai para dia kami kita bahwa hari seorang secara menjadi orang tahun anak namun masih hanya dapat antara setelah seperti harus banyak saya dua lalu kata ia belum serta baru hingga"
        ),
        LanguageProfile(
            "vi", letters: "đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàéèíìóòúùýãõĩũ",
            words:
                "và của là có không các được trong cho một những với người này đã đến khi ra để về từ cũng như năm tại theo vào trên nhiều đó sẽ sau lại nhưng phải còn nước ông bị việc do hai bà chỉ rằng làm đang hơn vì rất thì ngày mà qua tôi họ anh chúng nhà công nam mới"
        ),
        LanguageProfile(
            "uz", letters: "ʻʼ",
            words:
                "va bilan uchun ham bu edi esa deb qilgan qilish boʻlgan bo'lgan bo‘lgan bo'lib bo‘lib bo‘yicha bo'yicha haqida kerak yangi yil yilda yilgi ikki uch kuni odam emas lekin ammo keyin oldin hozir barcha har bir davlat tomonidan orqali qildi etdi aytdi dedi ularning uning ular biz siz ko‘p ko'p o‘z o'z shu mumkin yo‘q yo'q uchun katta so‘ng so'ng qadar kabi yoki hech faqat ega beri olib berdi"
        ),
        LanguageProfile(
            "ku", letters: "êîûşç",
            words:
                "û ku ji bi li di ne de yê yên ya jî ev ew wê wî xwe wan me hat kir dike dikin bû bûn bûye dibe dibin hatin hatiye kirin kirine got gotiye piştî berî gelek hemû nav navbera ser bo bona çi çend lê belê her tu yek du sê roj sal salê roja îro divê heye hene nîn tune kurd kurdî mirov welat bajarê dema heta weke wek û herî nû mezin"
        ),
    ])
}
