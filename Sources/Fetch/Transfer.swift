import CCurl
import Glibc
import Inflate
import Model

/// One request on its way: the easy handle, what has come of the answer, and what we think of it.
///
/// Lives on the queue of its engine, where libcurl calls it back.
final class Transfer {
    let job: Job
    private let handle: EasyHandle
    private let rules: TransferRules
    private var maxBody: Int
    /// The setting that says so, for people.
    private var limit: String
    private let options: TransferOptions
    private var head: AnswerHead
    private var body: [UInt8] = []
    private let begun = ContinuousClock.now
    private var patience: Patience
    private var verdict: Verdict?
    /// We ended the transfer because the part of the body that is wanted has come.
    private var isCut = false
    private var wire: Answer.Wire?
    private var tls: String?
    /// Why the last address was not connected to; only counts if no other address was let through.
    private var refusal: String?
    private var isLetThrough = false

    var pointer: UnsafeMutableRawPointer { handle.pointer }

    /// With the handle of an earlier transfer under the same settings, which `spareHandle` gave, or with a new one.
    init(_ job: Job, _ rules: TransferRules, connectTo: String?, spare: EasyHandle?) {
        (self.job, self.rules) = (job, rules)
        options = TransferOptions(job, rules, connectTo: connectTo)
        handle = spare ?? EasyHandle()
        (maxBody, limit) = (max(0, job.request.maxBody ?? rules.settings.maxBody), job.request.limit)
        head = AnswerHead(maxBytes: rules.settings.maxHeaders, maxLines: rules.settings.maxHeaderLines)
        patience = Patience(rules.settings, start: begun)
        wire = rules.settings.isRecorded ? Answer.Wire() : nil
        options.setRequest(on: handle)
        if spare == nil { options.setRules(on: handle) } else { handle.forgetMessage() }
        setCallbacks()
    }

    /// The handle, where a transfer that follows may use it: nothing was set but what is the same for all (`setRules`)
    /// or set for each (`setRequest`, `setCallbacks`), and libcurl has learned nothing of the server that it would hold
    /// to be true of the next: it answers a server of HTTP/1.0 by HTTP/1.0 from then on.
    func spareHandle(_ code: CURLcode) -> EasyHandle? {
        guard code == CURLE_OK, verdict == nil, !head.isAmbiguous, options.connectTo == nil, job.isPlain,
            handle.long(CURLINFO_HTTP_VERSION) >= Int(CURL_HTTP_VERSION_1_1)
        else { return nil }
        return handle
    }

    /// Ends with a verdict of ours unless there is one already.
    func condemn(_ verdict: Verdict) { self.verdict = self.verdict ?? verdict }

    /// What is wrong with the pace of the answer at this moment.
    func impatience(now: ContinuousClock.Instant) -> Verdict? { patience.verdict(now: now) }

    /// The answer, or the failure that libcurl's code or our verdict stands for. To be called once, at the end.
    func result(_ code: CURLcode) -> Result<Answer, Failure> {
        let transport = transport()
        if verdict == nil, code == CURLE_OK || isCut, head.isComplete {
            return .success(
                Answer(
                    url: job.request.url, status: head.status, headers: head.headers, body: body, transport: transport,
                    limits: rules.settings.inflateLimits(job.request.cutsBody ? rules.settings.maxBody : maxBody),
                    isCut: isCut, wire: wire))
        }
        let verdict = verdict ?? verdict(of: code, transport)
        let status = head.isComplete ? head.status : nil
        return .failure(Failure(verdict.kind, status: status, detail: verdict.detail, transport: transport))
    }

    private func verdict(of code: CURLcode, _ transport: Transport) -> Verdict {
        if let refusal, !isLetThrough, code == CURLE_COULDNT_CONNECT { return Verdict(.address, refusal) }
        if code == CURLE_OK { return Verdict(.truncated, "the connection was closed within the header") }
        return CurlFailure.verdict(
            code, message: handle.message, isHeadComplete: head.isComplete, rules.settings, total: transport.total)
    }

    private func transport() -> Transport {
        var transport = Transport()
        transport.address = handle.string(CURLINFO_PRIMARY_IP).flatMap { $0.isEmpty ? nil : $0 }
        transport.httpVersion =
            switch handle.long(CURLINFO_HTTP_VERSION) {
            case Int(CURL_HTTP_VERSION_1_0): "1.0"
            case Int(CURL_HTTP_VERSION_1_1): "1.1"
            case Int(CURL_HTTP_VERSION_2_0): "2"
            default: nil
            }
        transport.tls = tls
        transport.wireBytes = body.count
        transport.nameLookup = handle.time(CURLINFO_NAMELOOKUP_TIME_T)
        transport.connect = handle.time(CURLINFO_CONNECT_TIME_T)
        transport.tlsHandshake = handle.time(CURLINFO_APPCONNECT_TIME_T)
        transport.firstByte = handle.time(CURLINFO_STARTTRANSFER_TIME_T)
        transport.total = handle.time(CURLINFO_TOTAL_TIME_T)
        // libcurl's figure is that of its last look, long before we lost patience.
        if verdict != nil { transport.total = max(transport.total, .now - begun) }
        transport.isReusedConnection = transport.address != nil && handle.long(CURLINFO_NUM_CONNECTS) == 0
        return transport
    }
}

extension Transfer {
    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_WRITEDATA, context)
        handle.set(CURLOPT_HEADERDATA, context)
        handle.set(CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
            let bytes = UnsafeRawBufferPointer(start: bytes, count: count)
            return Transfer.from(context).take(body: bytes) ? count : 0
        }
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
            let line = UnsafeRawBufferPointer(start: bytes, count: count)
            return Transfer.from(context).take(header: line) ? count : 0
        }
        if wire != nil {
            // libcurl tells what it sent in no other way.
            handle.set(CURLOPT_VERBOSE, 1)
            ccurl_setopt_debug(
                pointer,
                { _, type, bytes, count, context in
                    guard type == CURLINFO_HEADER_OUT else { return 0 }
                    // A request sent again, on a new connection, takes the place of the first.
                    Transfer.from(context).wire?.request = Array(UnsafeRawBufferPointer(start: bytes, count: count))
                    return 0
                }, context)
        }
        ccurl_setopt_opensocket(
            pointer,
            { context, _, address in
                guard let address else { return CURL_SOCKET_BAD }
                return Transfer.from(context).openSocket(address)
            }, context)
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> Transfer {
        guard let context else { preconditionFailure("libcurl lost its context") }
        return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    /// False ends the transfer.
    private func take(header line: UnsafeRawBufferPointer) -> Bool {
        if rules.settings.isRecorded, !head.isComplete { record(line) }
        if job.request.url.isHTTPS, tls == nil { tls = handle.tlsVersion }
        let progress = head.take(line)
        // An interim answer comes at once, and says nothing of when the answer does.
        if head.status >= 200 { patience.received(line.count, now: .now) }
        switch progress {
        case .more: return true
        case .refused(let verdict):
            condemn(verdict)
            return false
        case .complete: return begin()
        }
    }

    /// The body comes next. False ends the transfer.
    private func begin() -> Bool {
        if let larger = job.request.maxSitemap, !head.isPage(job.request.url) {
            (maxBody, limit) = (max(maxBody, larger), "max-sitemap")
        }
        if head.isAmbiguous { handle.set(CURLOPT_FORBID_REUSE, 1) }
        guard let length = head.contentLength, head.status != 304, head.status != 204, !head.isAmbiguous else {
            return true
        }
        guard length <= maxBody || job.request.cutsBody else {
            condemn(Verdict(.tooLarge, "Content-Length \(length), more than \(maxBody) bytes (\(limit))"))
            return false
        }
        body.reserveCapacity(min(length, maxBody))
        return true
    }

    /// Interim answers are dropped.
    private func record(_ line: UnsafeRawBufferPointer) {
        if line.starts(with: "HTTP/".utf8) { wire?.head = [] }
        wire?.head += line
    }

    private func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        patience.received(bytes.count, now: .now)
        let count = body.count + bytes.count
        guard count <= maxBody || job.request.cutsBody else {
            condemn(Verdict(.tooLarge, "more than \(maxBody) bytes (\(limit))"))
            return false
        }
        if count > body.capacity { body.reserveCapacity(min(maxBody, max(count, body.capacity * 2))) }
        body.append(contentsOf: bytes.prefix(maxBody - body.count))
        isCut = count > maxBody
        return !isCut
    }

    /// The last word on an address is here, after DNS and before `connect`: no earlier look can be tricked by a name
    /// whose address changes.
    private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        // `addr` is declared as the short form and holds the long one: read behind the pointer, not from a copy.
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return CURL_SOCKET_BAD }
        let name = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address).advanced(by: offset), count: Int(address.pointee.addrlen))
        let ip = IPAddress(name)
        guard let ip else {
            refusal = "an address neither IPv4 nor IPv6"
            return CURL_SOCKET_BAD
        }
        // A proxy stands where the settings say; what it is asked for has been judged before.
        if options.proxy == nil, let reason = rules.addressGuard.refusal(ip) {
            refusal = reason
            return CURL_SOCKET_BAD
        }
        isLetThrough = true
        let type = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(address.pointee.family, type, address.pointee.protocol)
    }
}
