import Markup
import Support
import Testing

@Suite struct XMLReaderTests {
    private func names(_ text: String, limits: XMLLimits = XMLLimits()) -> ([String], [String]) {
        var xml = XMLReader(Array(text.utf8), limits: limits)
        var events: [String] = []
        while let event = xml.next() {
            switch event {
            case .start(let name, let attributes):
                events.append("<\(name.local)\(attributes.map { " \($0.name.local)=\($0.value)" }.joined())")
            case .end: events.append(">")
            case .text(let text): events.append(text)
            }
        }
        return (events, xml.problems)
    }

    @Test func closesWhatWasLeftOpen() {
        #expect(names("<a><b>x<br>y</b></a>").0 == ["<a", "<b", "x", "<br", "y", ">", ">", ">"])
        #expect(names("<a>x</c></a>").0 == ["<a", "x", ">"])
    }

    @Test func readsAttributesHoweverTheyAreWritten() {
        #expect(names("<a x='1 > 0' Y=2 z=\"&amp;&quot;\" w/>").0 == ["<a x=1 > 0 y=2 z=&\"", ">"])
        #expect(names("<a x='1").0 == [])
    }

    @Test func keepsCharacterDataAsItStands() {
        #expect(names("<a><![CDATA[<b>&amp;]]></a>").0 == ["<a", "<b>&amp;", ">"])
        #expect(
            names("<a>&#1587;&#x2014;&#150;&nbsp;&unknown; & &#0;</a>").0 == [
                "<a", "س—–\u{A0}&unknown; & \u{FFFD}", ">",
            ])
    }

    @Test func marksThatBeginNothingAreText() {
        #expect(names("<a>x <! y</a><b><!- z</b>").0 == ["<a", "x <! y", ">", "<b", "<!- z", ">"])
        #expect(names("<!DOCTYPE a><a><!-- <b> --><![CDATA[<c>]]></a>").0 == ["<a", "<c>", ">"])
    }

    @Test func aQuoteLeftOpenEndsWithItsTag() {
        let torn = names("<a><b c=\"d>x</b><b c=\"e\">y</b><b c='f>z</b></a>")
        #expect(torn.0 == ["<a", "<b c=d", "x", ">", "<b c=e", "y", ">", "<b c=f", "z", ">", ">"])
        #expect(torn.1 == ["a quote is never closed: its attribute ends with the tag"])
        let whole = names("<a b='1 > 0 <' c=\"<p>d</p>\"/>")
        #expect(whole.0 == ["<a b=1 > 0 < c=<p>d</p>", ">"])
        #expect(whole.1.isEmpty)
    }

    @Test func joinsHalvesOfAPair() {
        #expect(names("<a>&#55357;&#56832;&#xD83D;&#xDE00;</a>").0 == ["<a", "😀😀", ">"])
        #expect(names("<a>&#55357;x&#56832;&#55357;&#65;</a>").0 == ["<a", "\u{FFFD}x\u{FFFD}\u{FFFD}A", ">"])
    }

    @Test func leavesOutWhatIsBeyondItsLimits() {
        var limits = XMLLimits()
        limits.depth = 3
        let deep = names("<a><b><c><d>lost</d></c>kept</b></a>", limits: limits)
        #expect(deep.0 == ["<a", "<b", "<c", ">", "kept", ">", ">"])
        #expect(deep.1 == ["elements below depth 3 are lost"])
        limits.attributes = 1
        #expect(names("<a b='1' c='2'/>", limits: limits).0 == ["<a b=1", ">"])
        limits.nodes = 2
        #expect(names("<a><b/><b/></a>", limits: limits).1 == ["more than 2 nodes: the rest is lost"])
        limits.bytes = 4
        #expect(names("<a>x</a>", limits: limits).1 == ["longer than 4 bytes: the rest is lost"])
    }

    @Test func cutDocumentsDoNotTrap() {
        let whole = Array("<?xml?><!DOCTYPE a [<!ENTITY b 'c'>]><a b='c'><!-- d --><![CDATA[e]]>&f;</a>".utf8)
        for count in whole.indices {
            var xml = XMLReader(Array(whole[..<count]))
            while xml.next() != nil {}
            #expect(xml.depth <= 1)
        }
    }

    /// Ends of nothing are looked for among all that is open: they count as nodes.
    @Test func endsOfNothingAreBounded() {
        var limits = XMLLimits()
        (limits.depth, limits.nodes) = (10, 100)
        let deep = (1...400).map { "<e\($0)>" }.joined() + String(repeating: "</x>", count: 1000)
        var reader = XMLReader(Array(deep.utf8), limits: limits)
        var events = 0
        while reader.next() != nil { events += 1 }
        #expect(events == 10)
        #expect(reader.problems.contains("more than 100 nodes: the rest is lost"))
    }

    @Test func prefixesHoldForTheirElementAndBelow() {
        let atom = "http://www.w3.org/2005/Atom"
        let inner = "<a:y xmlns:a='urn:else' xmlns='\(atom)'><z/></a:y>"
        var xml = XMLReader(Array("<a:x xmlns:a='\(atom)'>\(inner)<a:z/><w/></a:x><a:v/>".utf8))
        var spaces: [XMLSpace] = []
        while let event = xml.next() { if case .start(let name, _) = event { spaces.append(name.space) } }
        #expect(spaces == [.atom, .other, .atom, .atom, .none, .other])
    }

    /// A declaration costs the same, however many are in force around it: like an attribute that declares nothing.
    @Test func manyPrefixesCostNoMoreThanTheirBytes() {
        func cost(_ attribute: String) -> Duration {
            let levels = (0..<250).map { level in
                "<q" + (0..<127).map { " \(attribute):a\(level)_\($0)='x'" }.joined() + ">"
            }
            let inner = String(repeating: "<b \(attribute):q='y'/>", count: 8000)
            let bytes = Array((levels.joined() + inner).utf8)
            return processorTime {
                var xml = XMLReader(bytes)
                while xml.next() != nil {}
            }
        }
        #expect(cost("xmlns") < cost("lmnsx") * 12)
    }
}
