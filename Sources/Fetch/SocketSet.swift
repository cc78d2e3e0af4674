import CCurl
import Dispatch
import Glibc

/// The sockets libcurl wants watched, kept in one epoll set that one DispatchSource reads.
///
/// A DispatchSource per socket would be cancelled asynchronously, after libcurl has closed the descriptor. `epoll_ctl`
/// is synchronous, so a socket is out of the set before it is closed.
final class SocketSet {
    private let descriptor: Int32
    private let source: any DispatchSourceRead
    private var events = [epoll_event](repeating: epoll_event(), count: 64)

    /// `onReady` gets a socket and libcurl's CURL_CSELECT bits, on the queue.
    init(queue: DispatchQueue, onReady: @escaping (Int32, Int32) -> Void) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(descriptor >= 0, "epoll_create1: \(String(cString: strerror(errno)))")
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { [weak self] in self?.drain(onReady) }
        let closing = descriptor
        source.setCancelHandler { close(closing) }
        source.activate()
    }

    deinit { source.cancel() }

    /// `what` is one of libcurl's CURL_POLL values. False where the system has no room for the socket.
    func watch(_ socket: Int32, what: Int32) -> Bool {
        if what == CURL_POLL_REMOVE {
            // A socket that is closed already is out of the set.
            epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, nil)
            return true
        }
        var event = epoll_event()
        if what & CURL_POLL_IN != 0 { event.events |= EPOLLIN.rawValue }
        if what & CURL_POLL_OUT != 0 { event.events |= EPOLLOUT.rawValue }
        event.data.fd = socket
        return epoll_ctl(descriptor, EPOLL_CTL_MOD, socket, &event) == 0
            || epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event) == 0
    }

    private func drain(_ onReady: (Int32, Int32) -> Void) {
        let count = epoll_wait(descriptor, &events, Int32(events.count), 0)
        guard count > 0 else { return }
        for event in events[..<Int(count)] {
            var bits: Int32 = 0
            if event.events & EPOLLIN.rawValue != 0 { bits |= CURL_CSELECT_IN }
            if event.events & EPOLLOUT.rawValue != 0 { bits |= CURL_CSELECT_OUT }
            // An error or hang-up alone is zero bits: libcurl then asks the socket itself and gets the errno.
            onReady(event.data.fd, bits)
        }
    }
}
