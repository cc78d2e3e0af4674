import Model

/// A date on a page that may be the day of publication.
struct DateSign {
    var candidate: Candidate<WrittenDate>
    var source: DateSource
    /// What the words before it say.
    var wording = DateWording.none
    /// Near title or body: 1 at it, falling to -3.
    var nearness = -3.0
    /// Its line, or -1 outside the text.
    var line = -1
    /// The share of its line that it takes.
    var share = 0.0
    var zone: Hint = []
    /// The day it speaks for: that of its own zone unless another sign shows the local one.
    var day: Day

    init(_ candidate: Candidate<WrittenDate>, _ source: DateSource) {
        (self.candidate, self.source, day) = (candidate, source, candidate.value.day)
    }

    var date: WrittenDate { candidate.value }

    /// A moment in UTC, so that its day may not be the page's.
    var isUTC: Bool { date.offset == 0 && date.secondOfDay != nil }
}
