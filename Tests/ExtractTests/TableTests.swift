import Model
import Testing

@testable import Extract

/// Tables of data, which are the story's as a whole or not at all.
@Suite struct TableTests {
    private let p = StoryPage.paragraphs

    private func rows(_ table: String) -> [[String]]? {
        StoryPage.told(StoryPage.p(0, 1, 2, 3) + "<table>\(table)</table>" + StoryPage.p(4, 5, 6))
            .first { $0.kind == .table }?.rows
    }

    private func row(_ cells: String...) -> String { "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>" }

    @Test func aSmallTableAmidTheStoryIsWhole() {
        let table = row("Ship", "Trips", "Seats") + row("Gull", "1,203", "24") + row("Heron", "882", "17")
        #expect(rows(table) == [["Ship", "Trips", "Seats"], ["Gull", "1,203", "24"], ["Heron", "882", "17"]])
    }

    @Test func cellsWithoutWordsAndDaysStandInTheirColumns() {
        let table =
            row("Ship", "Built", "Captain") + row("Gull", "5 March 1931", "") + row("Heron", "–", "Wilma Ostrander")
        #expect(
            rows(table) == [
                ["Ship", "Built", "Captain"], ["Gull", "5 March 1931", ""], ["Heron", "–", "Wilma Ostrander"],
            ])
    }

    @Test func aCellThatSpansSeveralStandsInEachOfThem() {
        let table =
            "<tr><th rowspan=2>Ship</th><th colspan=2>Trips</th></tr>" + row("2023", "2024")
            + row("Gull", "1,203", "882")
        #expect(rows(table) == [["Ship", "Trips", "Trips"], ["Ship", "2023", "2024"], ["Gull", "1,203", "882"]])
    }

    @Test func aTableThatSpansMillionsOfCellsIsBounded() {
        let cells = String(repeating: "<td colspan=1000 rowspan=1000>a", count: 10_000)
        let table = String(repeating: "<tr>" + cells, count: 4)
        let count = rows(table)?.reduce(0) { $0 + $1.count } ?? 0
        #expect(count < 100_000)
    }

    @Test func aTableOfLinksBelowTheStoryIsNone() {
        let links = (0..<6).map { "<tr><td><a href=/a\($0)>Harbour \($0)</a><td><a href=/b\($0)>Pier \($0)</a>" }
        let words = StoryPage.words(StoryPage.p(0, 1, 2, 3, 4) + "<table>\(links.joined())</table>")
        #expect(words == Array(p[...4]))
    }
}
