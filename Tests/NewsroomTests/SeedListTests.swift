import FoundationEssentials
import Model
import Testing

/// The source lists that ship.
struct SeedListTests {
    private static let names = ["world-en", "afghanistan", "iran", "arabic", "europe"]
    private static let kinds = Set(VisitKind.allCases.map(\.rawValue))

    /// The lines that name a source, with the list and the line's number.
    private func sources() throws -> [(place: String, fields: [String])] {
        try Self.names.flatMap { name in
            let text = try String(contentsOfFile: "Seeds/\(name).txt", encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
                .map { ("\(name).txt:\($0.offset + 1)", $0.element.split(separator: "\t").map(String.init)) }
        }
    }

    @Test func namesAnAddressAndSettingsOnEveryLine() throws {
        let sources = try sources()
        #expect(sources.count > 200)
        for (place, fields) in sources {
            #expect(fields.count == 2, "\(place)")
            let url = try #require(WebURL(fields[0]), "\(place)")
            #expect(url.isHTTP && url.host.contains(".") && url.path.hasPrefix("/"), "\(place)")
            let settings = fields.dropFirst().flatMap { $0.split(separator: " ") }.map { $0.split(separator: "=") }
            #expect(settings.map { $0.first ?? "" } == ["kind", "language"], "\(place)")
            #expect(settings.first?.last.map { Self.kinds.contains(String($0)) } == true, "\(place)")
        }
    }

    @Test func namesNoAddressTwice() throws {
        let addresses = try sources().compactMap(\.fields.first)
        #expect(Set(addresses).count == addresses.count)
    }

    @Test(arguments: names)
    func beginsWithHowToImportIt(name: String) throws {
        let text = try String(contentsOfFile: "Seeds/\(name).txt", encoding: .utf8)
        #expect(text.contains("offprint seed import Seeds/\(name).txt"))
    }
}
