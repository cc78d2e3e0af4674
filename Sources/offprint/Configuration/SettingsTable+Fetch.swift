import Fetch

/// How pages are fetched.
extension Setting {
    static let fetch: [Setting] = [
        Setting("connections", .fetch, \.connections, check: within(1...4096), "Transfers at once, over all hosts."),
        Setting(
            "connections-per-host", .fetch, \.connectionsPerHost, check: within(1...16),
            "Transfers at once to one host."),
        Setting(
            "allow-networks", .fetch, \.allowNetworks, example: "[\"10.0.0.0/8\"]", check: networks,
            "Ranges of addresses that may be fetched although they are not public (CIDR)."),
        Setting(
            "resolve-file", .fetch, \.resolveFile, example: "\"resolve.txt\"",
            "A file of lines HOST:PORT:ADDRESS that stand in for name lookups."),
        Setting(
            "max-body", .fetch, \.maxBody, check: within(ByteCount(1000)...ByteCount(1_000_000_000)),
            "The largest body, counted after decompression."),
        Setting(
            "max-sitemap", .fetch, \.maxSitemap, check: within(ByteCount(1000)...ByteCount(1_000_000_000)),
            "The largest body of what is known as a sitemap; the protocol allows 50 MiB."),
        Setting(
            "max-headers", .fetch, \.maxHeaders, check: within(ByteCount(1000)...ByteCount(10_000_000)),
            "The largest header of an answer."),
        Setting(
            "max-header-lines", .fetch, \.maxHeaderLines, check: within(10...100_000),
            "The most lines that the header of an answer may have."),
        Setting(
            "max-ratio", .fetch, \.maxRatio, check: within(2...100_000),
            "How many times larger than it came a body above 1 MB may become by decompression."),
        Setting("timeout", .fetch, \.timeout, check: within(.seconds(1)...(.seconds(3600))), "For a whole transfer."),
        Setting(
            "connect-timeout", .fetch, \.connectTimeout, check: within(.milliseconds(100)...(.seconds(600))),
            "For name lookup, connection and TLS handshake."),
        Setting(
            "first-byte-timeout", .fetch, \.firstByteTimeout, check: within(.milliseconds(100)...(.seconds(3600))),
            "Until the first byte of the answer."),
        Setting(
            "low-speed", .fetch, \.lowSpeed, check: within(ByteCount(0)...ByteCount(1_000_000_000)),
            "Bytes a second that an answer must bring on average, from its first byte on; 0 for no such limit."),
        Setting(
            "low-speed-time", .fetch, \.lowSpeedTime, check: within(.milliseconds(100)...(.seconds(3600))),
            "Over how long that average is taken, again and again."),
        Setting(
            "max-redirects", .fetch, \.maxRedirects, check: within(0...50), "Redirects in a row that are followed."),
        Setting(
            "headers", .fetch, \.headers, example: HeaderLines.example, isSecret: true, check: AccessChecks.headers,
            "Header lines of all requests; those of a source go to its own host only. Secrets belong into a credential of the source."
        ),
        Setting(
            "proxy", .fetch, \.proxy, example: "\"socks5h://127.0.0.1:9050\"", isSecret: true,
            check: AccessChecks.proxy,
            "A proxy for all requests (http, https, socks4a, socks5, socks5h); it has to refuse private addresses itself."
        ),
        Setting(
            "no-proxy", .fetch, \.noProxy, example: "[\"example.org\"]",
            "Hosts, with all below them, that are asked without the proxy."),
        Setting(
            "tls-verify", .fetch, \.tlsVerify,
            "Whether certificates must be right; better set to false for a single source than here."),
        Setting("tls-min", .fetch, \.tlsMin, "The oldest version of TLS that is spoken."),
        Setting(
            "keep-alive", .fetch, \.keepAlive, check: within(.seconds(1)...(.seconds(3600))),
            "How long a connection to a host is kept for its next visit; whole seconds."),
        Setting(
            "kept-connections", .fetch, \.keptConnections, check: within(1...100_000),
            "Connections that are kept at once, those in use included; no fewer than connections."),
        Setting(
            "dns-cache", .fetch, \.dnsCache, check: within(.zero...(.seconds(86_400))),
            "How long the address of a name is used again."),
        Setting(
            "dns-failures", .fetch, \.dnsFailures, check: within(.zero...(.seconds(3600))),
            "How long a name that could not be looked up is not asked for again."),
        Setting(
            "conditional-get", .fetch, \.conditionalGet,
            "Whether a server is asked for what has changed only (If-None-Match, If-Modified-Since); false for a source whose server gets that wrong."
        ),
        Setting(
            "validator-check", .fetch, \.validatorCheck, check: within(0...10_000),
            "After so many answers of 304 in a row the page itself is asked for, to see whether they were true; 0 for never."
        ),
        Setting(
            "warc-folder", .fetch, \.warcFolder, example: "\"/var/lib/offprint/warc\"",
            "A folder for WARC files of all that is fetched; unset, none are written."),
        Setting(
            "warc-size", .fetch, \.warcSize, check: within(ByteCount(100_000)...ByteCount(100_000_000_000)),
            "After which a WARC file is closed and another begun."),
        Setting(
            "warc-age", .fetch, \.warcAge, example: "\"1d\"",
            check: { age in age.flatMap(within(.seconds(60)...(.seconds(365 * 86_400)))) },
            "After so long a WARC file is closed too, as soon as there is more to write; unset, never."),
    ]

    @Sendable private static func networks(_ list: [String]) -> String? {
        do {
            for network in list { _ = try CIDR(network) }
            return nil
        } catch {
            return "is wrong: \(error)"
        }
    }
}
