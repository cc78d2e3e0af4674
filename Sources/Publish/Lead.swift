import Language
import Model

/// A lead that stands both above the body and in it, as many pages have it: given out once, counted once.
extension Article {
    /// Where in a body its lead may stand again: below pictures and a heading, not amid the story.
    private static let leadBlocks = 4

    /// The block that says the standfirst again, in any spelling of its letters.
    var repeatedLead: Int? {
        guard let standfirst else { return nil }
        let lead = NormalForm.of(standfirst)
        guard !lead.isEmpty else { return nil }
        return body.prefix(Self.leadBlocks).firstIndex { block in
            [.paragraph, .heading, .quote].contains(block.kind) && NormalForm.of(block.plain) == lead
        }
    }

    /// The standfirst with the links and the emphasis that the body has of it; it is printed strong as a whole.
    var lead: RichText? {
        guard let repeatedLead else { return standfirst.map { RichText($0) } }
        let text = body[repeatedLead].text
        return RichText(text.plain, spans: text.spans.filter { $0.style != .strong })
    }

    /// The body below the lead, for pages that print the lead above it.
    var bodyBelowLead: [Block] {
        var blocks = body
        if let repeatedLead { blocks.remove(at: repeatedLead) }
        return blocks
    }
}
