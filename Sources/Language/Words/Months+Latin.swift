extension Months {
    static let uzbek =
        "yanvar | fevral | mart | aprel | may | iyun | iyul | avgust | sentabr sentyabr | oktabr oktyabr | noyabr | dekabr"
    static let kurmanji =
        "rêbendan çile çileya_paşîn kanûna_paşîn kanûna_duyem kanûna_duyemîn | reşemî reşemiyê sibat şibat | adar | avrêl nîsan | gulan | pûşper hezîran | tîrmeh | gelawêj tebax | rezber îlon | kewçêr cotmeh çiriya_pêşîn | sermawez mijdar çiriya_paşîn | befranbar berfanbar kanûn çileya_pêşîn kanûna_pêşîn kanûna_yekem kanûna_yekemîn"

    /// Germanic, Romance, Finno-Ugric, Turkic and other languages in Latin letters.
    static let latin = [
        // English
        "january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec",
        // German, with Austrian forms
        "januar jänner jan jän jaenner | februar feber feb | märz maerz mär mrz | april apr | mai | juni jun juno | juli jul julei | august aug | september sept sep | oktober okt | november nov | dezember dez",
        // Dutch, Afrikaans
        "januari januarie jan | februari februarie feb | maart mrt | april apr | mei | juni junie jun | juli julie jul | augustus aug | september sep | oktober okt | november nov | december desember dec des",
        // Danish, Norwegian
        "januar jan | februar feb | marts mars mar | april apr | maj mai | juni jun | juli jul | august aug | september sept sep | oktober okt | november nov | december desember dec des",
        // Swedish
        "januari jan | februari febr feb | mars mar | april apr | maj | juni jun | juli jul | augusti aug | september sept sep | oktober okt | november nov | december dec",
        // Icelandic, Faroese
        "janúar | febrúar | mars | apríl | maí mai | júní | júlí | ágúst águ | september | október | nóvember | desember",
        // French
        "janvier janv jan | février févr fevr fév | mars | avril avr | mai | juin | juillet juil jui | août aout aoû | septembre sept | octobre oct | novembre nov | décembre déc",
        // Spanish
        "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre setiembre sep sept set | octubre oct | noviembre nov | diciembre dic",
        // Portuguese
        "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez",
        // Italian
        "gennaio gen genn | febbraio feb febb | marzo mar | aprile apr | maggio mag magg | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic",
        // Romanian
        "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov noi | decembrie dec",
        // Catalan
        "gener gen | febrer febr | març mar | abril abr | maig | juny | juliol jul | agost ag | setembre set | octubre oct | novembre nov | desembre des",
        // Galician
        "xaneiro xan | febreiro feb | marzo mar | abril abr | maio mai | xuño xuñ | xullo xul | agosto ago | setembro set | outubro out | novembro nov | decembro dec",
        // Basque
        "urtarrila urtarrilaren urtarrilak urt | otsaila otsailaren otsailak ots | martxoa martxoaren martxoak mar | apirila apirilaren apirilak api | maiatza maiatzaren maiatzak mai | ekaina ekainaren ekainak eka | uztaila uztailaren uztailak uzt | abuztua abuztuaren abuztuak abu | iraila irailaren irailak ira | urria urriaren urriak urr | azaroa azaroaren azaroak aza | abendua abenduaren abenduak abe",
        // Finnish
        "tammikuu tammikuuta tammikuun tammi | helmikuu helmikuuta helmikuun helmi | maaliskuu maaliskuuta maaliskuun maalis | huhtikuu huhtikuuta huhtikuun huhti | toukokuu toukokuuta toukokuun touko | kesäkuu kesäkuuta kesäkuun kesä | heinäkuu heinäkuuta heinäkuun heinä | elokuu elokuuta elokuun elo | syyskuu syyskuuta syyskuun syys | lokakuu lokakuuta lokakuun loka | marraskuu marraskuuta marraskuun marras | joulukuu joulukuuta joulukuun joulu",
        // Estonian
        "jaanuar jaan | veebruar veebr | märts | aprill apr | mai | juuni | juuli | august aug | september sept | oktoober okt | november nov | detsember dets",
        // Hungarian
        "január januári jan | február februári febr | március mar márc | április ápr | május máj | június jún | július júl | augusztus aug | szeptember szept | október okt | november nov | december dec",
        // Turkish
        "ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara",
        // Azerbaijani
        "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek",
        // Uzbek
        uzbek, " | | | | | | | avg | sent | okt | noy | dek",
        // Kurmanji
        kurmanji,
        // Indonesian, Malay
        "januari jan | februari feb peb pebruari | maret mac mar | april apr | mei | juni jun | juli julai jul | agustus ogos agu agt ags ogs | september sep sept | oktober okt | november nov nopember | desember disember des dis",
        // Filipino
        "enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre",
        // Swahili
        "januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul | agosti ago | septemba sep | oktoba okt | novemba nov | desemba des",
        // Somali
        "janaayo jannaayo | febraayo febaraayo | maarso maarsi | abriil | maajo | juun juunyo | luulyo | agoosto ogosto | sebtembar sebteembar | oktoobar oktobar | nofembar nofeembar | disembar diseembar",
        // Hausa
        "janairu | faburairu fabrairu fabarairu | maris | afrilu afirilu | mayu | yuni | yuli | agusta ogusta | satumba | oktoba | nuwamba | disamba",
        // Albanian
        "janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik kor | gusht gush gsh | shtator sht | tetor tet | nëntor nën | dhjetor dhj",
        // Welsh, Irish
        "ionawr eanáir | chwefror feabhra | mawrth márta | ebrill aibreán | mai bealtaine | mehefin meitheamh | gorffennaf iúil | awst lúnasa | medi meán_fómhair | hydref deireadh_fómhair | tachwedd samhain | rhagfyr nollaig",
        // Maltese
        "jannar | frar | marzu | april | mejju | ġunju | lulju | awwissu | settembru | ottubru | novembru | diċembru",
        // Esperanto
        "januaro | februaro | marto | aprilo | majo | junio | julio | aŭgusto | septembro | oktobro | novembro | decembro",
    ]
}
