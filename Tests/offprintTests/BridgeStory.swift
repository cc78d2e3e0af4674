/// A page that is a story by its look alone: neither author nor date.
enum BridgeStory {
    static let paragraphs = (1...6).map {
        "<p>In part \($0) of this report the council explains its plan, names the costs and answers the questions "
            + "which residents have sent in since the spring of the year before.</p>"
    }.joined()

    static let page = """
        <html><head><title>Bridge opens</title><meta property=og:type content=article></head><body>\
        <h1>Bridge opens</h1>\(paragraphs)
        """
}
