import Model
import Testing

@testable import offprint

struct ExplainedFieldsTests {
    private let candidates = [
        "title": [
            Evidence(rule: "json-ld.headline", raw: "پل نو", weight: 0.98150160),
            Evidence(rule: "h1.only", path: "/html/body/h1", raw: "A\nbridge", weight: 0.05),
        ],
        "body": [Evidence(rule: "lines", path: "/html/body/div", raw: "Snow", weight: 1)],
    ]

    @Test func theirColumnsLineUp() {
        #expect(
            ExplainedFields(candidates: candidates, screen: .plain).lines == [
                "body   1.000  lines             /html/body/div  Snow",
                "title  0.982  json-ld.headline  -               پل نو",
                "title  0.050  h1.only           /html/body/h1   A bridge",
            ])
    }

    @Test func aTerminalTellsColumnsAndWinners() {
        let screen = Screen(width: 60, isTerminal: true, hasColor: true)
        let lines = ExplainedFields(candidates: candidates, screen: screen).lines
        #expect(lines[0].contains("FIELD  WEIGHT  RULE"))
        #expect(lines.count { $0.hasPrefix("\u{1B}[1m") } == 4)
        #expect(lines.suffix(2) == ["title   0.050  h1.only           /html/body/h1", "    A bridge"])
        #expect(ExplainedFields(candidates: [:], screen: screen).lines.isEmpty)
    }
}
