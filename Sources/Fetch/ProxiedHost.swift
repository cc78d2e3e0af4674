import Model

extension FetchSettings {
    /// Why a proxy is not asked for that URL: behind it nobody sees the connected address, so the host is judged by
    /// what it says. Names are the proxy's to look up, and to refuse where they lead inside.
    func refusalOfProxied(_ request: Request) -> Failure? {
        guard request.access.proxy(for: request.url) != nil else { return nil }
        let host = request.url.host
        let addressGuard = AddressGuard(allowed: allowNetworks)
        if let address = IPAddress(host), let reason = addressGuard.refusal(address) {
            return Failure(.address, detail: reason)
        }
        let isLocal = host == "localhost" || host.hasSuffix(".localhost")
        return isLocal ? Failure(.address, detail: "\(host) is this machine") : nil
    }
}
