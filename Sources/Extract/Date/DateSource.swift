/// Where on a page a day of publication is proposed: each kind is a column of `DateDays`.
enum DateSource: Int, CaseIterable {
    /// `datePublished` of the JSON-LD object that is the story.
    case story
    /// Meta tags that name the day of publication, and other meta tags with a date.
    case meta, otherMeta
    case address
    /// What a feed or sitemap said.
    case item
    /// JSON-LD of the web page, and of anything else.
    case page, thing
    case microdata
    /// A `time` element with a machine's date, and one with only a printed date.
    case time, printedTime
    /// A class that speaks of dates.
    case labeled
    case line
    /// In the page's description or title.
    case description
    case image
    /// `dateModified` and its like.
    case modified
    /// A key of the state that the page's program starts from.
    case state

    /// Whether a reader of the page sees it.
    var isPrinted: Bool { [.printedTime, .labeled, .line].contains(self) }
    /// Whether it stands in an element of the text.
    var isShown: Bool { isPrinted || self == .time }
    /// Whether it is meant for programs.
    var isStated: Bool { [.story, .meta, .microdata, .time, .page].contains(self) }
}
