/// The names of months. A table is one language: twelve groups parted by `|`, spellings and cases parted by blanks,
/// `_` for the blank inside a name. Accents and case do not matter (see `LetterFold`).
enum Months {}
