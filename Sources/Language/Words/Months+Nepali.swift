extension Months {
    /// Months of Bikram Sambat in Nepali and in Latin letters.
    static let bikramSambat = [
        "बैशाख वैशाख बैसाख | जेठ जेष्ठ ज्येष्ठ | असार आषाढ अषाढ | साउन श्रावण सावन | भदौ भाद्र भाद्रपद | असोज आश्विन | कात्तिक कार्तिक | मंसिर मङ्सिर मङ्सीर मार्ग | पुस पौष पूस | माघ | फागुन फाल्गुन | चैत चैत्र",
        "baisakh baishakh | jestha jeth | ashadh asar ashad | shrawan saun shravan | bhadra bhadau | ashwin asoj ashoj | kartik kattik | mangsir mangshir | poush paush pus | magh | falgun fagun phalgun | chaitra chait",
    ]
}
