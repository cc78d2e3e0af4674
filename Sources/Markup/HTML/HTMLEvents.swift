import CXML2

/// The C side of `HTMLBuilder`: libxml2's callbacks. `context` is the builder on the stack of `run`.
enum HTMLEvents {
    /// libxml2 wants to be set up once, before threads use it.
    static let prepare: Void = xmlInitParser()

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let builder = HTMLEvents.builder(context), let name else { return }
            builder.pointee.start(name, attributes)
        }
        handler.endElement = { context, _ in HTMLEvents.builder(context)?.pointee.end() }
        handler.characters = { context, bytes, length in
            guard let bytes else { return }
            HTMLEvents.builder(context)?.pointee.characters(bytes, length)
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLBuilder>? {
        context?.assumingMemoryBound(to: HTMLBuilder.self)
    }
}
