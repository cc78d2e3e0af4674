import Extract
import Model
import Testing

/// Every page of the fixtures against its gold, field by field.
@Suite struct FixtureShareTests {
    @Test(arguments: ArticleFixture.names) func readsEveryFieldExactly(_ name: String) throws {
        let known = KnownFaults.fields[name] ?? []
        let faults = try Self.faults(name)
        let unexpected = faults.filter { !known.contains($0.field) }
        #expect(unexpected.isEmpty)
        let mended = known.filter { field in !faults.contains { $0.field == field } }
        #expect(mended.isEmpty, "take it out of KnownFaults")
    }

    /// The least share of pages that are read without any fault.
    private static let share = 0.96

    @Test func readsMostPagesWhole() throws {
        let all = try ArticleFixture.names.map { try Self.faults($0) }
        for field in FixtureFault.Field.allCases {
            let right = all.count { !$0.contains { $0.field == field } }
            print("\(field.rawValue): \(right) of \(all.count)")
        }
        let whole = all.count { $0.isEmpty }
        print("all fields: \(whole) of \(all.count)")
        #expect(all.count >= 115)
        #expect(Double(whole) >= Self.share * Double(all.count))
    }

    private static func faults(_ name: String) throws -> [FixtureFault] {
        let fixture = try ArticleFixture.load(name)
        return FixtureFault.all(fixture, try fixture.extract().article)
    }
}
