import Model
import Testing

@testable import Fetch

struct NameLookupTests {
    private func lookup(
        _ url: String, access: Access = Access(), _ change: (inout FetchSettings) -> Void = { _ in }
    ) throws -> NameLookup {
        NameLookup(try #require(WebURL(url)), settings: .with(change), access: access)
    }

    @Test func anAddressIsNotLookedUp() throws {
        let lookup = try lookup("http://127.1:8080/a") { $0.allowNetworks = [] }
        #expect(lookup.origin == .literal && !lookup.isReachable)
        #expect(lookup.candidates.map(\.address.description) == ["127.0.0.1"])
        #expect(lookup.candidates.first?.refusal?.contains("loopback") == true)
    }

    @Test func theResolveFileGoesBeforeTheSystem() throws {
        let address = try #require(IPAddress("127.0.0.9"))
        let lookup = try lookup("http://no-such-name.invalid/") {
            $0.resolve = [ResolveEntry(host: "*", port: 80, address: address)]
        }
        #expect(lookup.origin == .resolveFile && lookup.isReachable)
        #expect(lookup.candidates.map(\.address) == [address])
    }

    @Test func theSystemKnowsThisMachine() throws {
        let lookup = try lookup("http://localhost/")
        #expect(lookup.origin == .system && lookup.problem == nil && lookup.isReachable)
        #expect(lookup.candidates.contains { ["127.0.0.1", "::1"].contains($0.address.description) })
        #expect(Set(lookup.candidates.map(\.address)).count == lookup.candidates.count)
    }

    @Test func aNameThatIsNoneHasAProblem() throws {
        let lookup = try lookup("http://no-such-name.invalid/")
        #expect(lookup.origin == .system && lookup.candidates.isEmpty && !lookup.isReachable)
        #expect(lookup.problem?.isEmpty == false)
    }

    @Test func aProxyLooksUpByItself() throws {
        var access = Access()
        (access.proxy, access.noProxy) = ("http://127.0.0.1:3128", ["direct.example"])
        let lookup = try lookup("http://no-such-name.invalid/", access: access)
        #expect(lookup.origin == .proxy("http://127.0.0.1:3128") && lookup.isReachable && lookup.candidates.isEmpty)
        let inside = try self.lookup("http://10.0.0.1/", access: access)
        #expect(!inside.isReachable && inside.problem?.contains("private") == true)
        #expect(try self.lookup("http://direct.example/", access: access).origin == .system)
    }
}
