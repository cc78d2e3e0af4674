import CXML2

/// Turns libxml2's HTML events into the arrays of an `HTMLDocument`.
struct HTMLBuilder {
    let limits: HTMLLimits
    var nodes: [HTMLDocument.Node] = []
    var text: [UInt8] = []
    var attributes: [HTMLDocument.Attribute] = []
    var values: [UInt8] = []
    var otherNames: [Int: String] = [:]
    var jsonLD: [String] = []
    var states: [[UInt8]] = []
    var problems: [String] = []
    private var open: [Int32] = []
    /// Open elements below the kept depth: whether each is a block.
    private var lost: [Bool] = []
    private var isOverDepth = false
    private var isStopped = false
    private var context: htmlParserCtxtPtr?
    /// Tags whose attributes were read before libxml2 saw them, and the first that is still to come.
    private var readTags: [HTMLScan.ReadTag] = []
    private var nextReadTag = 0
    /// What only stand-ins of went to libxml2, and the first that is still to come; where the pieces of each stand-in end.
    private var pieces: [HTMLScan.Piece] = []
    private var nextPiece = 0
    private var runs: [Int] = []
    private var nextRun = 0
    /// Where the text begins that is no node yet.
    private var textStart = 0
    /// Blanks for which one stands in libxml2's input, and the first that are still to come.
    private var gaps: [HTMLScan.Gap] = []
    private var nextGap = 0
    /// The page as it was before the scan, and where libxml2's input begins; while libxml2 runs.
    private var input: UnsafeBufferPointer<UInt8>?
    private var source: UnsafePointer<UInt8>?
    /// libxml2 keeps one copy of each element name: its address tells the name (256 slots by address).
    private var cache = [(UInt, Name)](repeating: (0, .other), count: 256)

    init(limits: HTMLLimits) { self.limits = limits }

    mutating func parse(_ bytes: [UInt8], isWellFormed: Bool) {
        var input = bytes
        let isLong = input.count > limits.bytes
        if isLong {
            input.removeSubrange(limits.bytes...)
            problems.append("longer than \(limits.bytes) bytes: the rest is lost")
        }
        if isLong || !isWellFormed { clean(&input) }
        input.withUnsafeBufferPointer { page in
            var source = scan(page)
            guard !source.isEmpty else { return }
            text.reserveCapacity(
                source.count + pieces.reduce(0) { $0 + $1.range.count } + gaps.reduce(0) { $0 + $1.blanks.count })
            source.append(0)
            self.input = page
            run(source)
            self.input = nil
        }
        if isOverDepth { problems.append("elements below depth \(limits.depth) are not kept, their text is") }
        if isStopped { problems.append("elements nest deeper than \(limits.hardDepth): the rest of the page is lost") }
    }

    /// Takes over what is read without libxml2; returns what that has to see.
    private mutating func scan(_ page: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var scan = HTMLScan(page, limits: limits)
        scan.run()
        (jsonLD, states) = (scan.jsonLD, scan.states)
        (attributes, values, readTags) = (scan.attributes, scan.values, scan.readTags)
        (pieces, runs, gaps) = (scan.pieces, scan.runs, scan.gaps)
        problems += scan.problems.prefix(3)
        // A tag is followed by a text at most. What is reserved and not used costs no memory, growing costs twice.
        nodes.reserveCapacity(min(limits.nodes, 2 * scan.tags + 8))
        return scan.output
    }

    /// Makes the bytes valid UTF-8 without NUL: libxml2 stops at the one and guesses Latin-1 at the other.
    private func clean(_ bytes: inout [UInt8]) {
        let scan = UTF8Scan(bytes)
        if scan.errors > 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
        guard scan.hasNUL else { return }
        for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    }

    /// `source` ends with NUL and holds no other.
    private mutating func run(_ source: [UInt8]) {
        HTMLEvents.prepare
        guard let context = htmlNewParserCtxt() else {
            problems.append("libxml2 has no memory for a parser")
            return
        }
        defer { htmlFreeParserCtxt(context) }
        self.context = context
        htmlCtxtUseOptions(
            context,
            Int32(
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                    | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue))
        context.pointee.sax.pointee = HTMLEvents.handler
        source.withUnsafeBufferPointer { bytes in
            // htmlCreateMemoryParserCtxt would copy the page.
            self.source = bytes.baseAddress
            guard let input = xmlNewStringInputStream(context, bytes.baseAddress) else { return }
            inputPush(context, input)
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            withUnsafeMutablePointer(to: &self) { me in
                context.pointee.userData = UnsafeMutableRawPointer(me)
                htmlParseDocument(context)
            }
        }
        while let last = open.popLast() { close(last) }
    }

    mutating func start(
        _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let tag = self.name(name)
        guard opens(tag) else {
            if isStopped { xmlStopParser(context) }
            return
        }
        if tag == .other { otherNames[nodes.count] = String(cString: name) }
        open(tag, readAttributes() ?? append(list))
    }

    /// Whether an element is kept that begins here.
    private mutating func opens(_ tag: Name) -> Bool {
        guard lost.isEmpty, open.count < limits.depth, nodes.count < limits.nodes, !isStopped else {
            lose(tag)
            return false
        }
        return true
    }

    private mutating func lose(_ tag: Name) {
        lost.append(tag.isBlock || tag == .br)
        isOverDepth = true
        if lost.count + open.count > limits.hardDepth { isStopped = true }
        if lost.last == true { part() }
    }

    /// Where a block is lost a rule (`hr`) parts the text before from the text behind.
    private mutating func part() {
        guard let parent = open.last, let last = nodes.last, nodes.count < limits.nodes,
            last.name != .hr || last.parentIndex != parent
        else { return }
        nodes.append(
            .init(
                name: .hr, attributeCount: 0, depth: UInt16(open.count), firstAttribute: 0, parentIndex: parent,
                endIndex: Int32(nodes.count) + 1, textStart: Int32(text.count), textEnd: Int32(text.count)))
    }

    private mutating func open(_ tag: Name, _ own: Range<Int>) {
        let index = Int32(nodes.count)
        nodes.append(
            .init(
                name: tag, attributeCount: UInt8(min(255, own.count)), depth: UInt16(open.count),
                firstAttribute: Int32(own.lowerBound), parentIndex: open.last ?? -1, endIndex: index + 1,
                textStart: Int32(text.count), textEnd: Int32(text.count)))
        open.append(index)
    }

    mutating func end() {
        if let wasBlock = lost.popLast() {
            if wasBlock { part() }
        } else if let last = open.popLast() {
            close(last)
        }
    }

    mutating func characters(_ bytes: UnsafePointer<xmlChar>, _ length: Int32) {
        guard !isStopped else { return }
        textStart = text.count
        let piece = UnsafeBufferPointer(start: bytes, count: Int(length))
        let blanks = piece.last == 0x20 ? gapsReached() : 0..<0
        append(blanks.isEmpty ? piece : UnsafeBufferPointer(rebasing: piece.dropLast()))
        for gap in blanks { appendInput(gaps[gap].blanks) }
        keepText()
    }

    /// The gaps for which the blank stands that libxml2 has just passed; none where it is a blank of the page.
    private mutating func gapsReached() -> Range<Int> {
        guard nextGap < gaps.count, let source, let at = context?.pointee.input?.pointee.cur else { return 0..<0 }
        let place = at - source - 1
        while nextGap < gaps.count, gaps[nextGap].place < place { nextGap += 1 }
        let first = nextGap
        while nextGap < gaps.count, gaps[nextGap].place == place { nextGap += 1 }
        return first..<nextGap
    }

    /// Makes what was appended a text of the innermost open element.
    private mutating func keepText() {
        guard text.count > textStart else { return }
        guard let parent = open.last else { return text.removeSubrange(textStart...) }
        let start = Int32(textStart)
        let last = nodes.count - 1
        if nodes[last].name == .text, nodes[last].parentIndex == parent, nodes[last].textEnd == start {
            nodes[last].textEnd = Int32(text.count)
        } else if nodes.count < limits.nodes {
            nodes.append(
                .init(
                    name: .text, attributeCount: 0, depth: UInt16(open.count), firstAttribute: 0, parentIndex: parent,
                    endIndex: Int32(nodes.count) + 1, textStart: start, textEnd: Int32(text.count)))
        }
        textStart = text.count
    }

    /// Appends text, each stand-in turned back into what it stands for.
    private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        var rest = piece[...]
        while nextRun < runs.count, let mark = rest.firstIndex(of: HTMLScan.standIn) {
            text.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<mark]))
            while nextPiece < runs[nextRun], !isStopped {
                take(pieces[nextPiece])
                nextPiece += 1
            }
            nextRun += 1
            rest = rest[(mark + 1)...]
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    }

    private mutating func appendInput(_ range: Range<Int>) {
        guard let input else { return }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
    }

    private mutating func take(_ piece: HTMLScan.Piece) {
        switch piece.kind {
        case .text: appendInput(piece.range)
        case .start(let name):
            keepText()
            if opens(name) { open(name, piece.range) }
        case .end:
            keepText()
            end()
        case .nothing: break
        }
    }

    private mutating func close(_ index: Int32) {
        nodes[Int(index)].endIndex = Int32(nodes.count)
        nodes[Int(index)].textEnd = Int32(text.count)
    }

    /// The attributes of the tag that libxml2 has just come to, if they were read before.
    private mutating func readAttributes() -> Range<Int>? {
        guard let source, let at = context?.pointee.input?.pointee.cur else { return nil }
        while nextReadTag < readTags.count, readTags[nextReadTag].end < at - source { nextReadTag += 1 }
        guard nextReadTag < readTags.count, readTags[nextReadTag].end == at - source else { return nil }
        return readTags[nextReadTag].attributes
    }

    private mutating func append(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Range<Int> {
        let first = attributes.count
        var at = list
        while let key = at?.pointee {
            append(key, at?[1])
            at = at?.advanced(by: 2)
        }
        return first..<attributes.count
    }

    private mutating func append(_ key: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?) {
        let name = self.name(key)
        var length = 0
        if name == .other {
            let spelling = UnsafeBufferPointer(start: key, count: min(255, Int(xmlStrlen(key))))
            values.append(contentsOf: spelling)
            length = spelling.count
        }
        let start = values.count
        if let value { values.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))) }
        attributes.append(
            .init(
                name: name, nameLength: UInt8(length), start: Int32(start), length: Int32(values.count - start)))
    }

    private mutating func name(_ spelling: UnsafePointer<xmlChar>) -> Name {
        let address = UInt(bitPattern: spelling)
        let slot = Int((address >> 3 ^ address >> 11) & 255)
        if cache[slot].0 == address { return cache[slot].1 }
        let name = Name(spelling: String(cString: spelling))
        cache[slot] = (address, name)
        return name
    }
}
