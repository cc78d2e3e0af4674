import CCurl
import Dispatch
import Glibc
import Model
import Queues

/// Owns libcurl's multi handle with its sockets and its timers, under one set of settings.
///
/// Everything happens on one serial queue, which every entry from C or Dispatch checks.
final class Engine {
    private let rules: TransferRules
    private let resolve: ResolveTable
    private let queue: DispatchQueue
    private let multi: UnsafeMutableRawPointer
    private var timer: QueueTimer?
    private var watch: QueueTimer?
    private var sockets: SocketSet?
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    /// For the next transfers, no more than there may be at once. To make one costs more than all that a transfer sets in
    /// it; while it waits it has no buffer.
    private var spares: [EasyHandle] = []
    /// libcurl asked to be called at once.
    private var isDue = false
    /// Told after the result has been handed over.
    private let onFinish: (Job) -> Void

    init(_ settings: FetchSettings, queue: DispatchQueue, onFinish: @escaping (Job) -> Void) {
        guard Libcurl.isReady, let multi = curl_multi_init() else { preconditionFailure("libcurl could not start") }
        (rules, self.queue, self.multi, self.onFinish) = (TransferRules(settings), queue, multi, onFinish)
        resolve = ResolveTable(settings.resolve)
        sockets = SocketSet(queue: queue) { [weak self] socket, bits in self?.act(socket, bits) }
        timer = QueueTimer(queue: queue) { [weak self] in self?.act(CURL_SOCKET_TIMEOUT, 0) }
        watch = QueueTimer(queue: queue) { [weak self] in self?.look() }
        hook()
    }

    deinit {
        // libcurl calls back while it closes its connections.
        ccurl_multi_on_socket(multi, nil, nil)
        ccurl_multi_on_timer(multi, nil, nil)
        for pointer in transfers.keys { curl_multi_remove_handle(multi, pointer) }
        transfers = [:]
        curl_multi_cleanup(multi)
    }

    var isIdle: Bool { transfers.isEmpty }

    func start(_ job: Job) {
        let connectTo = connectTo(job.request.url)
        // What needs more set than others do leaves no spare handle, and so takes none.
        let spare = connectTo == nil && job.isPlain ? spares.popLast() : nil
        let transfer = Transfer(job, rules, connectTo: connectTo, spare: spare)
        transfers[transfer.pointer] = transfer
        let code = curl_multi_add_handle(multi, transfer.pointer)
        precondition(code == CURLM_OK, "curl_multi_add_handle: \(String(cString: curl_multi_strerror(code)))")
        setWatch()
        settle()
    }

    /// Ends every transfer with that failure.
    func fail(_ verdict: Verdict) {
        for transfer in Array(transfers.values) { end(transfer, verdict) }
    }

    private func hook() {
        let settings = rules.settings
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, max(settings.keptConnections, settings.connections))
        ccurl_multi_on_socket(
            multi,
            { _, socket, what, context, _ in
                // With -1 libcurl fails its transfers (CURLMOPT_SOCKETFUNCTION(3)), which else would wait for ever.
                Engine.from(context).sockets?.watch(socket, what: what) == false ? -1 : 0
            }, context)
        ccurl_multi_on_timer(
            multi,
            { _, milliseconds, context in
                Engine.from(context).arm(milliseconds)
                return 0
            }, context)
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> Engine {
        guard let context else { preconditionFailure("libcurl lost its context") }
        return Unmanaged<Engine>.fromOpaque(context).takeUnretainedValue()
    }

    /// `HOST:PORT:ADDRESS:PORT` when the resolve file knows the host.
    private func connectTo(_ url: WebURL) -> String? {
        guard let address = resolve.address(for: url) else { return nil }
        let port = url.effectivePort
        return "\(url.host):\(port):\(address.inURL):\(port)"
    }
}

extension Engine {
    private func act(_ socket: Int32, _ bits: Int32) {
        dispatchPrecondition(condition: .onQueue(queue))
        var running: Int32 = 0
        curl_multi_socket_action(multi, socket, bits, &running)
        settle()
    }

    /// Does at once what libcurl wants done at once, which saves a turn of the timer, and hands over what is finished.
    private func settle() {
        var rounds = 0
        while isDue, rounds < 8 {
            isDue = false
            rounds += 1
            var running: Int32 = 0
            curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running)
        }
        if isDue { timer?.set(in: .zero) }
        reap()
    }

    private func arm(_ milliseconds: Int) {
        isDue = milliseconds == 0
        if milliseconds > 0 { timer?.set(in: .milliseconds(milliseconds)) }
    }

    private func reap() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle,
                let transfer = transfers[pointer]
            else { continue }
            finish(transfer, ccurl_message_result(message))
        }
    }

    private func end(_ transfer: Transfer, _ verdict: Verdict) {
        transfer.condemn(verdict)
        finish(transfer, CURLE_ABORTED_BY_CALLBACK)
    }

    private func finish(_ transfer: Transfer, _ code: CURLcode) {
        let result = transfer.result(code)
        let spare = spares.count < rules.settings.connections ? transfer.spareHandle(code) : nil
        curl_multi_remove_handle(multi, transfer.pointer)
        transfers[transfer.pointer] = nil
        if let spare { spares.append(spare) }
        transfer.job.finish(result)
        onFinish(transfer.job)
    }

    /// Looks for answers that do not come or drip.
    private func look() {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = ContinuousClock.now
        for transfer in Array(transfers.values) {
            if let verdict = transfer.impatience(now: now) { end(transfer, verdict) }
        }
        if !isIdle { setWatch() }
    }

    private func setWatch() { watch?.set(in: rules.pace) }
}

/// libcurl's one-time start.
private enum Libcurl {
    /// A peer that closes early must not end the process: OpenSSL writes without MSG_NOSIGNAL, and transfers run with
    /// CURLOPT_NOSIGNAL, which leaves the signal to us.
    static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
    }()
}
