public import Markup
public import Model

/// The body that a page has when other chances than the model's are given to its lines: how a model does on sites that
/// it was not trained on, with all rules around it.
public struct BodyDump {
    public let body: String
    /// The F1 that the chances promise.
    public let belief: Double

    /// `chances` are one for each line of `LineDump`; nil where they are not as many.
    public init?(_ document: HTMLDocument, url: WebURL?, now: Timestamp, chances: [Double]) {
        var reading = PageReading(document, url: url, hint: nil, language: nil, offset: nil, now: now)
        guard reading.layout.lines.count == chances.count else { return nil }
        reading.givenLines = chances
        reading.read()
        (body, belief) = (reading.article.text, reading.bodyScore)
    }
}
