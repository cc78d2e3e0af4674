import Fetch

extension Settings {
    /// What the fetcher obeys. Throws what is wrong with the resolve file; without `contact` there is no honest
    /// User-Agent (FETCH-09).
    func fetcherSettings() throws -> FetchSettings { try fetcherSettings(userAgent: agent()) }

    /// The same where nobody is asked for anything.
    func fetcherSettings(userAgent: String) throws -> FetchSettings {
        var fetch = FetchSettings(userAgent: userAgent)
        (fetch.connections, fetch.connectionsPerHost) = (connections, connectionsPerHost)
        (fetch.maxBody, fetch.maxRatio) = (maxBody.bytes, maxRatio)
        (fetch.maxHeaders, fetch.maxHeaderLines) = (maxHeaders.bytes, maxHeaderLines)
        (fetch.timeout, fetch.connectTimeout, fetch.firstByteTimeout) = (timeout, connectTimeout, firstByteTimeout)
        (fetch.lowSpeed, fetch.lowSpeedTime) = (lowSpeed.bytes, lowSpeedTime)
        fetch.keptConnections = keptConnections
        (fetch.keepAlive, fetch.dnsCache, fetch.dnsFailures) = (keepAlive, dnsCache, dnsFailures)
        fetch.allowNetworks = try allowNetworks.map { try CIDR($0) }
        if let resolveFile { fetch.resolve = try Self.resolve(resolveFile) }
        return fetch
    }

    private static func resolve(_ file: String) throws(ConfigError) -> [ResolveEntry] {
        do {
            let text = String(decoding: try readFile(file), as: UTF8.self)
            return try ResolveEntry.parse(text, file: file)
        } catch {
            throw ConfigError(problems: ["resolve-file \(error)"])
        }
    }

    /// Site owners must be able to reach us: by `contact`, or by what a User-Agent of one's own says.
    func agent() throws(ConfigError) -> String {
        if let userAgent, !userAgent.trimmed.isEmpty { return userAgent }
        guard let contact, !contact.trimmed.isEmpty else {
            throw ConfigError(problems: [
                "contact is not set: site owners must be able to reach you "
                    + "(set it in \(Places.fileName), or try --contact desk@example.org)"
            ])
        }
        return "Offprint/\(Offprint.version) (+\(contact.trimmed))"
    }
}
