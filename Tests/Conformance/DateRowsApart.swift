/// Rows of htmldate's own suite that are not run, each with the rule that it is against.
enum DateRowsApart {
    static let reasons: [String: String] = [
        "htmldate/test_exact_date/7": "a copyright year alone: no bare year is a date",
        "htmldate/test_exact_date/54": "a copyright year alone: no bare year is a date",
        "htmldate/test_exact_date/57": "a day that does not exist, read as its bare year",
        "htmldate/test_exact_date/33": "the day of the change, though the page names that of publication",
        "htmldate/test_exact_date/42": "the day of a price, though an earlier line names the first broadcast",
        "htmldate/test_exact_date/60": "an image within the text dates the image, not the page",
        "htmldate/test_exact_date/62": "an image within the text dates the image, not the page",
        "htmldate/test_exact_date/70": "a lower bound to the minute, which is an option of htmldate alone",
    ]
}
