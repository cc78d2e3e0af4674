import Language

/// Numbers in words, of the languages that are told apart and of their neighbors: 70 and 80 (هفتاد, هشتاد) are one letter
/// apart.
enum NumberWords {
    /// Of a word in its normal form. Two of one language that are written together are one too: ventidue.
    static func contain(_ word: String) -> Bool {
        languages.contains { numbers in numbers.contains(word) || isJoined(word, of: numbers) }
    }

    private static func isJoined(_ word: String, of numbers: Set<String>) -> Bool {
        let letters = word.count
        guard letters <= longest else { return false }
        return (shortest...max(shortest, letters)).contains { length in
            letters - length >= shortest && numbers.contains(String(word.prefix(length)))
                && (shortest...letters - length).contains { numbers.contains(String(word.suffix($0))) }
        }
    }

    /// Letters of a number within a longer one.
    private static let shortest = 3
    /// Letters of a number that is written together.
    private static let longest = 40

    private static let languages: [Set<String>] = lists.map { list in
        Set(WordList.words(of: list).map { NormalForm.of(String($0)) })
    }

    private static let lists = [
        // English
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion \
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth \
        ninetieth hundreds thousands millions billions trillions
        """,
        // German
        """
        eins ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn \
        siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million \
        millionen milliarde milliarden billion billionen
        """,
        // Dutch
        """
        een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien \
        negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard biljoen
        """,
        // French
        """
        un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante \
        cinquante soixante septante huitante octante nonante cent cents mille million millions milliard milliards billion
        """,
        // Spanish
        """
        uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho \
        diecinueve veinte veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos quinientos \
        setecientos novecientos seiscientos sesenta mil millón millones billón billones
        """,
        // Portuguese
        """
        um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis \
        dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta \
        noventa cem cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos mil milhão \
        milhões bilhão bilhões trilhão trilhões
        """,
        // Italian
        """
        uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette \
        diciotto diciannove venti vent trenta trent quaranta quarant cinquanta cinquant sessanta sessant settanta settant \
        ottanta ottant novanta novant cento mille mila milione milioni miliardo miliardi
        """,
        // Catalan, Romanian
        """
        dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint trenta \
        quaranta cinquanta seixanta setanta vuitanta noranta cent mil milió milions
        """,
        """
        doi două trei patru cinci șase şase șapte şapte opt nouă zece unsprezece doisprezece treisprezece paisprezece \
        cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci \
        șaptezeci optzeci nouăzeci sută sute mie mii milion milioane miliard miliarde
        """,
        // Swedish, Norwegian, Danish, Icelandic
        """
        en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo \
        trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder biljon
        """,
        """
        en ett to tre fire fem seks syv sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue \
        tyve tredve tretti førti femti seksti sytti åtti nitti hundre tusen million millioner milliard milliarder
        """,
        """
        en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve \
        tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind million millioner milliard milliarder
        """,
        """
        einn tveir þrír fjórir fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján \
        tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu hundrað þúsund milljón milljónir
        """,
        // Finnish, Estonian, Hungarian
        """
        yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen toista kymmentä sata sataa tuhat tuhatta \
        miljoona miljoonaa miljardi miljardia
        """,
        """
        üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme teist teistkümmend kümmend sada tuhat miljon miljonit \
        miljard miljardit
        """,
        """
        egy két kettő három négy öt hat hét nyolc kilenc tíz tizen húsz huszon harminc negyven ötven hatvan hetven nyolcvan \
        kilencven száz ezer millió milliárd
        """,
        // Polish, Czech, Slovak
        """
        jeden dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście \
        piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt \
        sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset \
        siedemset osiemset dziewięćset tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów
        """,
        """
        jeden jedna dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct \
        sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát sto dvě stě tři sta \
        tisíc tisíce milion miliony milionů miliarda miliardy miliard
        """,
        """
        jeden dva dve tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť \
        osemnásť devätnásť dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat sto tisíc \
        milión milióny miliónov miliarda miliardy miliárd
        """,
        // Serbian, Croatian, Bosnian, Slovene
        """
        jedan dva dvije dve tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest \
        šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset \
        sto stotinu dvjesto dvesta tristo trista hiljada hiljade tisuća tisuće milion miliona milijun milijuna milijarda
        """,
        """
        један два две три четири пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест \
        седамнаест осамнаест деветнаест двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет сто \
        двеста триста хиљада хиљаде милион милиона милијарда
        """,
        """
        ena dva tri štiri pet šest sedem osem devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst \
        osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset sto tisoč \
        milijon milijarda
        """,
        // Bulgarian, Russian, Ukrainian
        """
        един два две три четири пет шест седем осем девет десет единадесет единайсет дванадесет дванайсет тринадесет \
        тринайсет четиринадесет петнадесет петнайсет шестнадесет шестнайсет седемнадесет седемнайсет осемнадесет осемнайсет \
        деветнадесет деветнайсет двадесет двайсет тридесет трийсет четиридесет петдесет шестдесет шейсет седемдесет \
        осемдесет деветдесет сто двеста триста хиляда хиляди милион милиона милиард милиарда
        """,
        """
        один одна два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать \
        пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят \
        восемьдесят девяносто сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот двух трёх четырёх \
        пяти шести семи восьми девяти десяти двенадцати тринадцати пятнадцати шестнадцати семнадцати двадцати тридцати \
        пятидесяти шестидесяти семидесяти восьмидесяти тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда \
        миллиардов
        """,
        """
        один одна два дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять \
        п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять сорок п'ятдесят шістдесят сімдесят \
        вісімдесят дев'яносто сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот тисяча тисячі тисяч \
        мільйон мільйони мільйонів мільярд мільярди мільярдів
        """,
        // Greek
        """
        ένας μία ένα δύο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα δεκατρία \
        δεκατρείς δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα \
        ογδόντα ενενήντα εκατό χίλια χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύριο δισεκατομμύρια
        """,
        // Turkish, Azerbaijani, Uzbek
        """
        bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar \
        trilyon
        """,
        "bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon",
        "bir ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n yigirma o'ttiz qirq ellik oltmish yetmish sakson to'qson yuz ming",
        // Persian, Dari
        """
        یک دو سه چهار پنج شش شیش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هژده هیجده نوزده بیست سی \
        چهل پنجاه شصت هفتاد هشتاد نود صد یکصد دوصد دویست سیصد سه‌صد چهارصد پنجصد پانصد ششصد هفتصد هشتصد نهصد هزار میلیون \
        ملیون میلیارد ملیارد تریلیون یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم \
        شانزدهم هفدهم هجدهم هژدهم نوزدهم بیستم
        """,
        // Pashto
        """
        یو یوه دوه درې څلور پنځه شپږ اووه اوه اته نهه لس یوولس دولس دیارلس څوارلس پنځلس پنځه‌لس شپاړس شپاړلس اوولس اولس \
        اتلس نولس شل دېرش دیرش څلوېښت څلویښت پنځوس شپېته شپیته اویا اتیا نوي سل سوه زر زره میلیون میلیونه میلیارد
        """,
        // Arabic
        """
        واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية ثمان تسع تسعة عشر \
        عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة \
        مئتان مئتين مائتان مائتين مئات ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة \
        ثمانمئة ثمانمائة تسعمئة تسعمائة ألف ألفان ألفين آلاف مليون مليونان مليونين ملايين مليار مليارات
        """,
        // Urdu
        """
        ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس \
        پچیس چھبیس ستائیس اٹھائیس انتیس تیس چالیس پچاس ساٹھ ستر اسی نوے سو ہزار لاکھ کروڑ ارب کھرب
        """,
        // Kurdish (Sorani)
        """
        یەک دوو سێ چوار پێنج شەش حەوت هەشت نۆ دە یازدە دوازدە سیازدە چواردە پازدە شازدە حەڤدە هەژدە نۆزدە بیست سی چل پەنجا \
        شەست حەفتا هەشتا نەوەد سەد هەزار ملیۆن ملیار
        """,
        // Hebrew
        """
        אחד אחת שניים שתיים שלוש שלושה ארבע ארבעה חמש חמישה שש שישה שבע שבעה שמונה תשע תשעה עשר עשרה עשרים שלושים ארבעים \
        חמישים שישים שבעים שמונים תשעים מאה מאתיים מאות אלף אלפיים אלפים מיליון מיליארד
        """,
        // Hindi, Marathi, Nepali, Bengali
        """
        एक दो तीन चार पांच पाँच छह छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस \
        तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ हजार हज़ार लाख करोड़ अरब
        """,
        "एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा तेरा चौदा पंधरा सोळा सतरा अठरा एकोणीस वीस तीस चाळीस पन्नास साठ सत्तर ऐंशी नव्वद शंभर हजार",
        "एक दुई तीन चार पाँच छ सात आठ नौ दश एघार बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार उन्नाइस बीस तीस चालीस पचास साठी सत्तरी असी नब्बे सय हजार",
        "এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই শত হাজার লাখ কোটি",
        // Indonesian, Malay
        """
        satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu \
        sejuta juta miliar triliun
        """,
        // Swahili
        """
        moja mbili tatu nne tano sita saba nane tisa kumi ishirini thelathini arobaini hamsini sitini sabini themanini \
        tisini mia elfu milioni bilioni
        """,
    ]
}
