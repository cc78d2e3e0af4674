import Glibc
import Testing

@testable import Fetch

@Suite struct AddressGuardTests {
    @Test(arguments: [
        // As getaddrinfo reads them: decimal, octal, hexadecimal, short forms.
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "017700000001", "0177.0.0.1", "0177.0.0.01", "0x7f000001",
        "0x7f.1", "0x7F.0.0.1", "0x7f.0x0.0x0.0x1", "127.255.255.254", "0", "0.0.0.0", "0x0", "0.1.2.3",
        "10.0.0.1", "10.255.255.255", "012.0.0.1", "0xa000001", "167772161", "172.16.0.1", "172.31.255.255",
        "2886729729", "192.168.0.1", "192.168.257", "0xc0a80001", "3232235521", "0300.0250.0.1",
        "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518",
        "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1",
        "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1",
        "255.255.255.255", "4294967295",
        "::", "::1", "0:0:0:0:0:0:0:1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1",
        "ff0e::1",
        "100::1", "2001:db8::1", "3fff::1", "2001:2::1", "2001:10::1", "2001:1::1", "4000::1", "5f00::1", "8000::1",
        // IPv4 in IPv6: mapped, compatible, translated, NAT64, local NAT64, 6to4, Teredo client and server, ISATAP.
        "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.1.2.3", "0:0:0:0:0:ffff:a9fe:a9fe", "::ffff:0.0.0.0",
        "::127.0.0.1", "::10.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe",
        "64:ff9b::c0a8:1", "64:ff9b:1::808:808", "2002:7f00:1::", "2002:a00:1::1", "2002:c0a8:101::c0a8:101",
        "2001:0:808:808::80ff:fffe", "2001:0:a00:1::f7f7:f7f7", "2600::5efe:10.0.0.1", "2600::200:5efe:127.0.0.1",
    ])
    func refusesWhatIsNotPublic(spelling: String) throws {
        let address = try #require(Self.resolve(spelling), "no address: \(spelling)")
        #expect(AddressGuard().refusal(address) != nil)
    }

    @Test(arguments: [
        "8.8.8.8", "134744072", "0x08080808", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "2001:4860:4860::8888", "2a00:1450::1", "2600::1",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2001:0:808:808::f7f7:f7f7",
    ])
    func letsPublicAddressesThrough(spelling: String) throws {
        let address = try #require(Self.resolve(spelling), "no address: \(spelling)")
        #expect(AddressGuard().refusal(address) == nil)
    }

    @Test func namesTheKindAndTheSetting() throws {
        let reasons = [
            "10.0.0.1": "10.0.0.1 is a private address (allow-networks)",
            "100.64.0.1": "100.64.0.1 is a carrier-grade NAT address (allow-networks)",
            "::ffff:127.0.0.1": "::ffff:127.0.0.1 leads to 127.0.0.1 is a loopback address (allow-networks)",
            "fd00::1": "fd00::1 is a unique local address (allow-networks)",
            "4000::1": "4000::1 is a reserved address (allow-networks)",
        ]
        for (address, reason) in reasons {
            #expect(AddressGuard().refusal(try #require(IPAddress(address))) == reason)
        }
    }

    @Test func allowsJustTheNetworksOfTheList() throws {
        let open = AddressGuard(allowed: [try CIDR("127.0.0.0/8"), try CIDR("10.1.0.0/16"), try CIDR("fd00::/8")])
        for address in ["127.0.0.1", "127.250.0.3", "10.1.2.3", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::127.0.0.1"] {
            #expect(open.refusal(try #require(IPAddress(address))) == nil)
        }
        for address in ["10.2.0.1", "169.254.169.254", "0.0.0.0", "::1", "fc00::1", "::ffff:10.2.0.1"] {
            #expect(open.refusal(try #require(IPAddress(address))) != nil)
        }
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.0.0.0/8"), ("127.0.0.1", "127.0.0.1/32"), ("fd00::/8", "fd00::/8"), ("::/0", "::/0"),
        ("0.0.0.0/0", "0.0.0.0/0"), ("::1", "::1/128"),
    ])
    func readsNetworks(text: String, expected: String) throws { #expect(try CIDR(text).description == expected) }

    @Test(arguments: [
        ("10.0.0.0/33", "\"10.0.0.0/33\": the prefix length of an IPv4 network is 0 to 32"),
        ("fd00::/129", "\"fd00::/129\": the prefix length of an IPv6 network is 0 to 128"),
        ("10.0.0.1/8", "\"10.0.0.1/8\" has bits behind its prefix (try 10.0.0.0/8)"),
        ("10/8", "\"10/8\" is not a network (try 10.0.0.0/8 or fd00::/8)"),
        ("", "\"\" is not a network (try 10.0.0.0/8 or fd00::/8)"),
        ("10.0.0.0/", "\"10.0.0.0/\": the prefix length of an IPv4 network is 0 to 32"),
        ("10.0.0.0/-1", "\"10.0.0.0/-1\": the prefix length of an IPv4 network is 0 to 32"),
        ("10.0.0.0/+8", "\"10.0.0.0/+8\": the prefix length of an IPv4 network is 0 to 32"),
        ("localhost", "\"localhost\" is not a network (try 10.0.0.0/8 or fd00::/8)"),
    ])
    func saysWhatIsWrongWithANetwork(text: String, message: String) {
        let error = #expect(throws: CIDR.SyntaxError.self) { try CIDR(text) }
        #expect(error?.description == message)
    }

    /// The address that a connection to that host would go to, by the resolver that libcurl uses.
    private static func resolve(_ host: String) -> IPAddress? {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let list else { return nil }
        defer { freeaddrinfo(list) }
        guard let name = list.pointee.ai_addr else { return nil }
        return IPAddress(UnsafeRawBufferPointer(start: name, count: Int(list.pointee.ai_addrlen)))
    }
}
