import Language

/// Given names that are common in the press of Europe, America, Asia and Africa, in Latin and in Arabic letters.
///
/// They tell a name alone on its line from a label: "Nora Whitfield" from "Cloud Computing". What is a common word as
/// well is left out.
enum GivenNames {
    /// Whether the name begins with one of them, as a word of its own or before a hyphen.
    static func begin(_ name: String) -> Bool {
        var hash = Hash64()
        for scalar in name.unicodeScalars {
            guard Letters.isWord(scalar.value) else { break }
            hash.add(plain(Letters.fold(scalar.value)))
        }
        return table[hash.value] != nil
    }

    /// Whether a letter is of the scripts whose names are known here.
    static func isCovered(_ letter: Unicode.Scalar) -> Bool {
        letter.value < 0x250 || (0x600...0x6FF).contains(letter.value)
    }

    /// Letters with accents for those without: `é` is `e`.
    private static func plain(_ scalar: UInt32) -> UInt32 {
        scalar < 0xC0 ? scalar : accents[scalar] ?? scalar
    }

    private static let accents: [UInt32: UInt32] = {
        var plain: [UInt32: UInt32] = [:]
        for group in "aàáâãäåāăą cçćč dďđ eèéêëēęě gğ iìíîïī lłľĺ nñńňņ oòóôõöøōő rřŕ sśšşș tťţț uùúûüūůű yýÿ zźżž"
            .split(
                separator: " ")
        {
            let letter = group.unicodeScalars.first!.value
            for scalar in group.unicodeScalars.dropFirst() { plain[scalar.value] = letter }
        }
        return plain
    }()

    private static let table: HashTable<Bool> = {
        var table = HashTable<Bool>()
        for name in WordList.words(of: names) + WordList.words(of: eastern) {
            table.updateValue(true, for: Hash64.of(String(name)))
        }
        return table
    }()

    private static let names = """
        aaron abby abdul abdullah abigail abraham ada adam adel adele adolfo adrian adriana adrien agata agatha agnes
        agnieszka ahmad ahmed aidan aileen aimee aisha akash akira alain alan alana alastair albert alberto aldo alec
        alejandra alejandro aleksandar aleksandra alena alessandra alessandro alessia alex alexa alexander alexandra
        alexandre alexandria alexei alexia alexis alfonso alfred alfredo ali alice alicia alina alisa alison alissa
        allan allen allison alma alyssa amal amanda amelia amelie amina amir amit amna amy ana anand anastasia anders
        andre andrea andreas andrei andres andrew andrey andrzej andy angel angela angelica angelika angelina angelo
        angie angus anika anil anita anja anjali ankit ankita ann anna annabel annalena anne anneke annelies annett
        annette annie annika anthony antje antoine anton antonia antonio antonis anu anya april arash ariana ariel
        arjun armando armin arnaud arne arnold arthur artur arturo arun asha ashish ashleigh ashley astrid athena
        audrey august aurelie aurora austin ava axel ayesha aziz babak barbara barry bart bartosz bashir bastian beata
        beate beatrice beatriz becca becky behzad ben benedict benedikt benjamin benoit bernadette bernard bernd
        bernhard bert bertrand beth bethany betsy betty beverly bianca bilal bill billy birgit bjorn bob bobby boris
        brad bradley brandon brenda brendan brent brett brian briana brianna bridget brigitte britta brittany brooke
        bruce bruno bryan bryce byron caitlin caleb callum calvin cameron camila camilla camille candice carina carl
        carla carlo carlos carly carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey
        cassandra cassie catherine cathy cecile cecilia cecilie celeste celia celina celine chad chandra charles
        charlie charlotte chelsea chen cheryl chiara chloe chris christa christel christian christiane christie
        christina christine christoph christophe christopher christy ciara cindy claire clara clarissa claude claudia
        claus clemens clement cliff clive cody colette colin colleen colm connie connor conny conor constance
        constantin constanze cora cordula corina corinna corinne cornelia cornelius courtney craig cristian cristiano
        cristina crystal curtis cynthia cyril cyrus daisy damian damien dan dana dani daniel daniela daniele danielle
        danny daphne dara daria dario darius darrell darren dave david davide deborah debra declan deepak deepika
        delia delphine demetrius denis denise dennis derek desiree devin diana diane diego dieter dietmar dilip dina
        dinesh dirk dmitri dmitry dominic dominik dominika dominique don donald donna doreen dorian doris dorothea
        dorothy doug douglas duncan dustin dwight dylan ebony eckhard eddie edgar edith eduard eduardo edward edwin
        efrat egor eileen ekaterina elaine elena eleni eleonora eli elias elisa elisabeth elise eliza elizabeth elke
        ella elle ellen elliot elliott elmar elsa emanuel emil emilia emilie emily emma emmanuel emmanuelle emre
        enrico enrique eric erica erich erik erika erin ernest ernst erwin esra esteban estelle esther ethan eugene
        eugenia eva evan eve evelyn ewa fabian fabien fabio fabrice fahad faisal farah farhad farid fatima fatma
        federica federico felicia felicity felix ferdinand fernanda fernando filip filippo finn fiona flavia flora
        florence florian florin frances francesca francesco francis francisca francisco franco francois francoise
        frank frankie franz franziska fred freddie frederic frederick frederik fredrik frida friederike friedrich
        fritz gabe gabor gabriel gabriela gabriele gabriella gareth garrett gary gavin gemma genevieve geoff geoffrey
        georg george georges georgia georgina gerald geraldine gerard gerd gerhard gernot giacomo gideon gilbert
        gilles gillian gina giorgio giorgos giovanni giulia giuseppe gordon grace graham grant greg gregor gregory
        greta gretchen grzegorz guido guillaume guillermo gunter gunther gustav gustavo guy gwen habib hadi hailey
        hamed hamid hamza hana hanna hannah hannes hanno hans harald harriet harrison harry harvey hasan hassan
        heather hector heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri
        henrik henrike henry herbert hermann hilary hilda hillary hiroshi holger holly horst howard hubert hugh hugo
        hussein ian ibrahim ida ignacio igor ilka ilona imran ina ines inga inge ingo ingrid inka ioana ioannis ira
        irene irina iris irma isaac isabel isabell isabella isabelle ismail ivan ivana ivo jack jackie jackson jaclyn
        jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina
        janine janis jannik jared jasmin jasmine jason javed javier jay jean jeanette jeanne jeannette jeff jeffrey
        jelena jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jessica jessie jesus jill jim
        jimmy jin jing jo joachim joan joanna joanne joao jochen jodie joe joel joelle joerg joey johan johann johanna
        johannes john johnny jolanda jon jonas jonathan jordan jordi jorg jorge jose josef josefine joseph josephine
        josh joshua josie joy joyce juan juana judith judy juergen jukka jules julia julian juliana juliane julianne
        julie julien juliet juliette julio julius jun june jurgen justin justine justus kai kaitlin kaitlyn kamal
        kamil kara karen karim karin karina karl karla karol karolina karsten kate katelyn katerina katharina
        katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay kayla kazuo keith kelly kelsey
        ken kenneth kenny kerry kerstin kevin khaled khalid kim kimberly kiran kirsten kirsty klaus konrad konstantin
        konstantinos kostas kristen kristian kristin kristina kristine kristof krystal krzysztof kumar kurt kyle kylie
        lara larissa larry lars laszlo laura lauren laurence laurent laurie lea leah leander lee leigh leila lena leo
        leon leona leonard leonardo leonie leslie lewis liam lidia lieselotte lilian lillian lily lina linda lindsay
        lindsey linus lionel lisa liv livia liz liza lizzie logan lois lola lora loren lorena lorenz lorenzo loretta
        lori lorraine lothar lou louis louisa louise luc luca lucas lucia lucie lucinda lucy ludwig luigi luis luisa
        lukas lukasz luke lutz lydia lyle lynda lynn lynne mabel maciej mackenzie maddie madeleine madeline madison
        mae magda magdalena maggie magnus mahmoud maik maike maja malcolm malin malte mandy manfred manish manoj
        manolis manon manuel manuela mara marc marcel marcela marcello marcia marcin marco marcos marcus marek maren
        margaret margarita margherita margot marguerite maria mariah mariam mariana marianna marianne marie marieke
        marija marina mario marion marisa marit marius mark marko markus marlene marlies marta martha martin martina
        martyn marvin mary maryam masha massimo mateusz mathew mathias mathieu mathilde matt matteo matthew matthias
        matthieu mattias maura maureen maurice maurizio mauro max maxim maxime maximilian maxine maya meera meg megan
        meghan mehdi mehmet mei meike mel melanie melinda melissa melody mercedes meredith merle mia micah michael
        michaela michal michel michele michelle miguel mika mike mikhail mila milan milena milos mina minna mirco
        miriam mirja mirjam mirko mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona monica monika
        monique morgan moritz morten moses muhammad mukesh mustafa myriam nadia nadine nadja naomi nasir nasser nat
        natalia natalie natascha natasha nate nathalie nathan nathaniel navid neha neil nelson nena nial niall
        nicholas nick nicky nico nicola nicolai nicolas nicole nidhi nigel nikhil nikita nikki niklas niko nikola
        nikolai nikolaos nikolaus nikos nils nina nino nisha noah noel noelle noemi nora norbert norma norman octavia
        ola olaf olaoluwa ole oleg olga oliver olivia olivier omar orlando oscar oskar osman otto owen pablo paige
        pamela paola paolo parisa pascal pascale pat patrice patricia patricio patrick patrik patrizia patty paul
        paula paulina pauline paulo pavel pawel pedro penelope penny percy perry pete peter petra petros petter phil
        philip philipp philippa philippe phillip phoebe pia pierce pierre piet piotr pooja prakash pranav preeti
        priscilla priya priyanka quentin rachael rachel radek rafael rafal raffaela raghu rahel rahul rainer raj
        rajesh rajiv ralf ralph ramesh ramon ramona randall randy raphael raquel rashid rasmus raul ravi ray raymond
        rebecca rebekah reena regina reinhard reinhold remi rena renata renate rene renee reza rhea rhys ricardo
        riccardo richard rick ricky rita robbie robert roberta roberto robin robyn rod roderick rodney rodrigo roger
        rohan rohit roland rolf romain roman romina ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna
        rosemary rosie ross rowan roxanne roy ruben rudi rudolf rupert russell ruth ryan saad sabina sabine sabrina
        sadie said saif sally salma salman salome salvatore sam samantha samira samson samuel sandeep sandra sandro
        sandy sanjay santiago sara sarah sarita sascha saskia satoshi saul scott sean sebastian sebastien selena
        selina selma serena serge sergei sergej sergio seth severin shadi shane shankar shannon sharon shaun shawn
        sheila shelby shelley sheri sherry shirley shreya sibylle sid sidney siegfried sigrid silas silja silke silvia
        simon simona simone sina siobhan sofia sofie sonia sonja sophia sophie spencer stacey stacy stan stanislav
        stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart
        sue sunil sunita surya susan susana susann susanna susanne susie suzanne suzy sven svenja svetlana swati
        sybille sydney sylvia sylvie tamara tamsin tania tanja tanya tara tariq tasha tatiana tatjana ted tehmina
        teresa terrence terry tess tessa thea theo theodor theodore theresa therese thibault thiemo thierry thilo
        thomas thorsten tiago tiffany till tim timo timothy tina tobias tobin toby todd tom tomas tomaso tomasz
        tommaso tommy tony tonya torben torsten tracey traci tracy travis trevor tricia trina trisha tristan troy
        trudi trudy tyler udo ulf uli ulla ulrich ulrike umar umberto ursula usman ute uwe valentin valentina valeria
        valerie vanessa vasilis vera verena veronica veronika veronique vicki vicky victor victoria vijay vikram
        viktor viktoria vincent vincenzo viola violetta virginia vishal vivek vivian viviane vivien vladimir volker
        waldemar walid walter waltraud wanda waseem wayne wei wendy werner wesley whitney wilfried wilhelm willem
        william willy winfried winston wojciech wolf wolfgang xavier ximena yan yana yann yannick yannis yasmin
        yasmine yasser yolanda yosef youssef yui yuki yulia yuri yusuf yves yvette yvonne zac zach zachary zack zahra
        zainab zara zeynep zoe zoey zoltan zuzana
        clemence baptiste solange aurelien margaux aude gaelle mael elodie thibaut corentin marijke anke sjoerd
        bram geertje joost maarten wouter jeroen sander thijs lotte femke sanne willemijn pieter gijs harmen
        wim ruud catriona isla morag idris elif ayse hatice emine murat ahmet hakan serkan burak ebru gamze
        ozlem zeliha selin zofia katarzyna malgorzata kacper wojtek halina ondrej tereza jaroslav jiri zdenek
        lenka vaclav radka ginevra pietro ezio giada alessio leonor duarte adelino rocio ainhoa nuria inigo
        begona lourdes asuncion kaisa siri tuomas dewi bagus siti budi agus putri
        """

    /// Of Arabs, Persians, Afghans, Pakistanis and Kurds.
    private static let eastern = """
        محمد أحمد احمد محمود حامد حمید حميد حمیدالله عبدالله عبدالحمید عبدالرحمن عبدالرحیم عبدالغنی عبدالقادر
        عبدالکریم عبدالودود عبدالباری عبدالبصیر عبدالحق عبدالحی عبدالخالق عبدالسلام عبدالعزیز عبدالعلی عبدالکبیر
        عبدالمجید عبدالواحد عبدالوهاب علی علي حسن حسین حسين محسن رضا مرتضی مرتضى مصطفی مصطفى مجتبی مهدی مهدي هادی هادي
        جواد کاظم كاظم باقر صادق جعفر عباس ابوالفضل امیر أمير امیرحسین علیرضا غلامرضا حمیدرضا محمدرضا بهرام بهروز
        بهزاد بهنام پرویز پیمان پژمان پویا آرش آرمان آریا اردشیر اشکان افشین ایرج بابک بیژن جمشید جهانگیر خسرو داریوش
        داود داوود داؤد رامین رستم سامان سامر سامي سامی سعید سعيد سهراب سیامک سیاوش سینا شاهین شهاب شهرام شهریار
        فرامرز فرزاد فرشاد فرهاد فریدون فرید فیروز کامبیز کامران کاوه کاوە کوروش کیان کیوان منوچهر مهران مهرداد میلاد
        نادر ناصر نوید هومن یاسر ياسر یوسف يوسف یونس يونس یحیی يحيى یعقوب ابراهیم إبراهيم ابراهيم اسماعیل إسماعيل
        اسحاق ایوب نوح موسی موسى عیسی عيسى سلیمان سليمان نجیب نجيب نجیب‌الله نصیر نظیف نعمت نورالله نوراحمد وحید وحيد
        ولید وليد ویس همایون هارون خالد خلیل خلیل‌الله رحیم رفیع زلمی ذبیح ذبیح‌الله سمیع سمیع‌الله سید صبور صدیق
        صفی‌الله ضیا ضیاء طارق ظاهر عارف عتیق عزیز عصمت عطا غفور غلام فیصل قاسم قیوم کبیر کریم كريم لطیف مجیب مسعود
        مشتاق مطیع معصوم منصور میرویس میرزا نثار نذیر هشمت حشمت اسد اکرم اجمل امین أمين انور بشیر بشير بصیر بسم‌الله
        بلال جاوید جمال حبیب حیدر رئوف راشد راحد رائد رامي زاهد زکریا زبیر سراج سرور سلمان سلیم سليم سهیل شاکر شاهد
        شریف شريف شعیب شفیق شکیب شیر شېر صالح صلاح طاهر عادل عامر عاصم عثمان عدنان عرفان عقیل عماد عمار عمر عمران غسان
        فادي فاروق فؤاد قيس كمال لؤي ماجد مازن ماهر مجدي مراد مروان مشعل معاذ معتز ممدوح منذر منير مهند مؤيد نبيل نزار
        نضال نعيم هاني هشام هيثم وائل وسام أسامة أشرف أيمن إياد إيهاب أنس أنور باسل باسم بسام تامر ثامر جابر جلال جمعة
        جميل حازم حسام حمزة خليل زياد زيد شادي صبري ضياء طلال عصام عزمي عمرو كريمة مرزوق فاطمه فاطمة زهرا زهراء زهره
        زینب زينب مریم مريم مرضیه معصومه راضیه رقیه سمیه سمية صفیه صفية عایشه عائشة خدیجه خديجة آمنة آمنه آزاده
        آناهیتا آیدا الهام الناز بهاره پروانه پروین پریسا پریا تهمینه ثریا ثريا حمیده رؤیا رویا ریحانه زرغونه زرمینه
        زلیخا ژاله ژیان سارا سارة ساره سپیده سهیلا سیمین شبنم شهرزاد شهلا شهناز شیرین شیوا شکریه شکیلا شریفه طاهره
        عاطفه غزال فرزانه فرشته فرحناز فریبا فریده فهیمه فوزیه گلالی ګلالۍ لاله لطیفه لیلا ليلى لیلی لینا مینا مژگان
        مهسا مهناز مهری مونا منیژه منیره ناهید نرگس نسرین نسترن نفیسه نگار نگین نیلوفر نیلا هنگامه هما وحیده وژمه
        یاسمن یاسمین یلدا حلیمه حميدة خالده رابعه رحیمه زکیه سکینه سلمى سلمی سميرة سمیرا شایسته شائستہ شازیہ صائمہ
        عاصمہ عالیہ عنبر غزالہ فرحت فوزیہ کنول ماریہ ماہین نادیہ نازیہ ناہید نبیلہ نجمہ نگہت ہما ہاجرہ بشریٰ بشری ثناء
        حنا رابعہ رخسانہ سائرہ سعدیہ عابدہ عائشہ طاہرہ زاہدہ أميرة أماني آية ابتسام أسماء إسراء بشرى بسمة تهاني جميلة
        جنى حنان حنين خلود دلال ديما دينا رانيا رحاب رشا رنا رندة روان رولا ريم ريما زينة سعاد سلوى سمر سهى سوسن شيماء
        شذى صابرين عبير علا غادة فاتن فاتنة كوثر لبنى لمى لميس ليان مايا مها ميساء ميسون منال منى نادين نادية نجلاء
        ندى نسرين نهى نوال نورا هالة هبة هدى هديل هناء هند وفاء ولاء يارا ياسمين هێمن ئازاد ئاسۆ ئارام ئاوات ڕێبین
        ڕێبوار رێبوار شوان دڵشاد دلێر سۆران کاروان هیوا هەڵۆ شیلان تارا نیگار ڕۆژان شنۆ چیا هاوژین شادان اقبال شاہد
        زاہد عابد ساجد واجد خرم ندیم نعیم وسیم تنویر شہزاد شہباز عمیر عزیر فہد فہیم حمزہ حسنین ذیشان رضوان ریحان سہیل
        شکیل ظفر غضنفر فیضان کاشف مبشر مدثر مزمل ہارون یاسین اباسین توریالی زمری زړور سپین‌ګل ګلاب مسکا پلوشه سپوږمۍ
        تورپېکۍ شګوفه ملالۍ ملاله خوشحال بریالی بریالۍ غوټۍ ګلمینه وږمه لښته
        سمانه الهه مهدیه پگاه سودابه مرجان شقایق هانیه فائزه مائده محدثه
        کیمیا نازنین سعد نورة نوف فهد سلطان تركي ماجدة هيفاء جواهر عبدالإله عبدالرزاق كريمه
        صفاء إلهام سهام نبيلة وديع شکیبا حسینا مرسل هوسۍ سحرګل ګلالی حمیرا صائمه نازو صنم
        مسعوده بصیره نورالحق عنایت عنایت‌الله رحمت‌الله احسان احسان‌الله فراز ثنا مہوش سدرہ مہرین
        حرا عظمیٰ شبانہ اشفاق امجد خالدہ
        مهرانگیز مهین پرستو پرنیان ثمین حانیه رعنا روشنک رکسانا ساناز شیدا کتایون گیتی گلنار گلناز لعیا ماندانا مبینا محبوبه
        ملیحه منصوره مهشید مهنوش میترا نازیلا نوشین یگانه آتنا آرمین ارسلان ارژنگ بردیا پارسا پوریا تورج رهام روزبه سروش
        شایان کسری کیارش مازیار ماهان مهیار نیما یاشار سجاد میثم روح‌الله نعمت‌الله قدرت‌الله حجت‌الله عزت‌الله فتح‌الله لطف‌الله
        نصرالله هدایت‌الله اکبر محمدعلی محمدحسین محمدمهدی محمدجواد محمدکاظم امیرعلی امیرمحمد حسینعلی زهره‌سادات فاطمه‌سادات
        اسدالله امان‌الله عبدالملک عبدالستار عبدالجلیل عبدالقیوم عبدالرازق عبدالرؤف عبدالصمد عبدالمتین عبدالناصر عبدالولی
        عبدالمنان عبدالفتاح محب‌الله مجیب‌الله سیف‌الله شفیق‌الله فضل‌الله کلیم‌الله نقیب‌الله نصیرالدین نظام‌الدین شمس‌الدین جمال‌الدین
        علاءالدین فخرالدین قطب‌الدین نورمحمد گل‌محمد خان‌محمد تاج‌محمد فیض‌محمد جان‌محمد شیرمحمد دوست‌محمد حبیب‌الرحمن عزیزالرحمن
        فریدالله حکمت‌الله نجیب‌الله ثناءالله ضیاءالحق سمیع‌الحق نورالحق احسان‌الحق شاه‌محمود میرحسین سیدحسین سیدمحمد سیدعلی
        فرخنده فرشاد زهره صبرینا شهربانو گلثوم کلثوم هاجر حبیبه نجیبه نسیمه بلقیس
        سپوږمی زرلښته ګلناز ګلالی شینکی ببرک تورپیکی زرینه
        بدر تركية جاسم راشد سالم عبدالرحيم عبدالعزيز عبداللطيف عبدالمجيد مشاري مها ناهد نهاد هادية
        إبتسام أحلام أريج أمينة بثينة بلقيس جمانة خولة رباب رزان رغد رفيف رقية سهيلة
        عائدة عفاف عنود غيداء فدوى فريال فوزية كاميليا لجين ليلي مرام ميادة ناريمان نائلة نجوى نيفين هاجر هيام وسن
        رابعة راحیل زویا شائلہ صباحت عروج عفت عمارہ فائزہ فاطمہ فریحہ لبنیٰ مریم ملیحہ منیبہ نائلہ نورین یسریٰ
        احسن ارشد اسامہ اظہر اعجاز افتخار الیاس انیس ایاز باسط بابر بلاول تیمور جنید حسیب دانیال زبیر سعد سلیمان
        شعیب طلحہ عاطف عدیل فراست کامران مصعب معاذ نبیل نعمان نوید ولید یاسر
        """
}
