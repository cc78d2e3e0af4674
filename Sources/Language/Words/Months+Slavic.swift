extension Months {
    /// Slavic and Baltic languages in Latin letters, with the genitives that dates use.
    static let slavic = [
        // Polish
        "styczeń stycznia sty | luty lutego lut | marzec marca mar | kwiecień kwietnia kwi | maj maja | czerwiec czerwca cze | lipiec lipca lip | sierpień sierpnia sie | wrzesień września wrz | październik października paź | listopad listopada lis | grudzień grudnia gru",
        // Czech
        "leden ledna led | únor února úno | březen března bře | duben dubna dub | květen května kvě | červen června čvn | červenec července čvc | srpen srpna srp | září zář | říjen října říj | listopad listopadu lis | prosinec prosince",
        // Slovak
        "január januára jan | február februára feb | marec marca mar | apríl apríla apr | máj mája | jún júna jún | júl júla júl | august augusta aug | september septembra sep | október októbra okt | november novembra nov | december decembra dec",
        // Slovenian
        "januar januarja jan | februar februarja feb | marec marca mar | april aprila apr | maj maja | junij junija jun | julij julija jul | avgust avgusta avg | september septembra sep | oktober oktobra okt | november novembra nov | december decembra dec",
        // Croatian (listopad: see croatianOctober)
        "siječanj siječnja sij | veljača veljače velj | ožujak ožujka ožu | travanj travnja tra | svibanj svibnja svi | lipanj lipnja lip | srpanj srpnja srp | kolovoz kolovoza kol | rujan rujna ruj | listopada lis | studeni studenog studenoga stu | prosinac prosinca",
        // Serbian, Bosnian
        "januar januara jan | februar februara feb | mart marta mar | april aprila apr | maj maja | jun juni juna | jul juli jula | avgust avgusta august augusta avg | septembar septembra sep sept | oktobar oktobra okt | novembar novembra nov | decembar decembra dec",
        // Lithuanian
        "sausis sausio saus | vasaris vasario vas | kovas kovo | balandis balandžio bal | gegužė gegužės geg | birželis birželio birž | liepa liepos liep | rugpjūtis rugpjūčio rugp | rugsėjis rugsėjo rugs | spalis spalio spal | lapkritis lapkričio lapkr | gruodis gruodžio gruod",
        // Latvian
        "janvāris janvārī janv | februāris februārī febr | marts martā | aprīlis aprīlī apr | maijs maijā | jūnijs jūnijā jūn | jūlijs jūlijā jūl | augusts augustā aug | septembris septembrī sept | oktobris oktobrī okt | novembris novembrī nov | decembris decembrī dec",
        // Upper Sorbian
        "januara | februara | měrca | apryla | meje | junija | julija | awgusta | septembra | oktobra | nowembra | decembra",
    ]

    /// October in Croatian, November in Polish and Czech.
    static let croatianOctober = ["listopad", "listopada", "lis"]
}
