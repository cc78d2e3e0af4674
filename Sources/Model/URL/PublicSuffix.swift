import CPSL

/// Registrable domains by the public suffix list (https://publicsuffix.org) that libpsl carries.
enum PublicSuffix {
    /// `example.co.uk` of `www.example.co.uk`; nil for a public suffix itself and for an empty name.
    static func registrableDomain(of host: String) -> String? {
        host.withCString { name in
            // The answer points into `name`.
            psl_registrable_domain(psl_builtin(), name).map { String(cString: $0) }
        }
    }
}

extension WebURL {
    /// The registrable domain of the host (HOUSE "Words": Site); an address or a single label is its own site.
    public var site: String {
        let host = host
        if marks.scheme.isSpecial, IPv4Address.isMeant(by: Array(host.utf8)) || host.hasPrefix("[") { return host }
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return PublicSuffix.registrableDomain(of: name) ?? name
    }
}
