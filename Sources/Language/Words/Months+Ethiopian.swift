extension Months {
    /// Months of the Ethiopian calendar in Amharic and Tigrinya, the thirteenth of five or six days.
    static let ethiopian = [
        "መስከረም | ጥቅምት ጥቅምቲ | ኅዳር ህዳር ሕዳር | ታኅሣሥ ታህሳስ ታህሣሥ ታኅሳስ ታሕሳስ | ጥር ጥሪ | የካቲት ለካቲት | መጋቢት | ሚያዝያ ሚያዚያ | ግንቦት ጉንበት | ሰኔ ሰነ | ሐምሌ ሀምሌ ሓምለ | ነሐሴ ነሀሴ ነሓሰ | ጳጉሜን ጳጉሜ ጷጉሜን ጳጉሜ"
    ]

    /// Gregorian months in Ethiopic letters.
    static let ethiopicGregorian = [
        "ጃንዋሪ ጃንዩወሪ ጃንዩዋሪ | ፌብሩዋሪ ፌብሩወሪ ፌብርዋሪ | ማርች | ኤፕሪል ኤፕረል አፕሪል | ሜይ | ጁን | ጁላይ | ኦገስት ኦጋስት | ሴፕቴምበር ሴፕተምበር | ኦክቶበር | ኖቬምበር ኖቨምበር | ዲሴምበር ዲሰምበር"
    ]
}
