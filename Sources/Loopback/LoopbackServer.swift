import Dispatch
import Glibc
import Synchronization

/// A small HTTP/1.1 server on a loopback address, for tests and for the newsroom: one thread per connection.
///
/// The handler runs on the connection's thread. It returns a `Reply`, or nil after it has used the connection itself:
/// written raw bytes, closed it, reset it, or waited until the peer has gone. The connection is then kept if it is
/// still open.
public final class LoopbackServer: Sendable {
    public typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Reply?

    /// Why a server could not start; `errno` in words.
    public struct StartError: Error, CustomStringConvertible {
        public let description: String
    }

    /// The IPv4 address served.
    public let address: String
    /// The port served, also when 0 was asked for.
    public let port: Int
    private let state = State()

    /// Serves at once. Port 0 takes any free one.
    public init(address: String = "127.0.0.1", port: Int = 0, handler: @escaping Handler) throws {
        let (listener, bound) = try Self.listen(address, port)
        (self.address, self.port) = (address, bound)
        let state = state
        state.listen(on: listener)
        state.spawn { Self.accept(from: listener, state, handler) }
    }

    deinit { stop() }

    /// `http://address:port`, without a slash at its end.
    public var origin: String { "http://\(address):\(port)" }

    /// Connections accepted so far.
    public var connections: Int { state.connections.load(ordering: .sequentiallyConsistent) }

    /// Requests read so far.
    public var requests: Int { state.requests.load(ordering: .sequentiallyConsistent) }

    /// Closes every connection and returns when no handler runs any more.
    public func stop() { state.stop() }

    private static func listen(_ address: String, _ port: Int) throws -> (socket: Int32, port: Int) {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        guard inet_pton(AF_INET, address, &name.sin_addr) == 1 else {
            throw StartError(description: "\(address) is not an IPv4 address")
        }
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard listener >= 0 else { throw failure("socket") }
        var on: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && Glibc.listen(listener, 512) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard bound else {
            let error = failure("\(address):\(port)")
            close(listener)
            throw error
        }
        return (listener, Int(UInt16(bigEndian: name.sin_port)))
    }

    private static func failure(_ subject: String) -> StartError {
        StartError(description: "\(subject): \(String(cString: strerror(errno)))")
    }

    private static func accept(from listener: Int32, _ state: State, _ handler: @escaping Handler) {
        while true {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 || errno == EINTR || errno == ECONNABORTED else { break }
            guard socket >= 0 else { continue }
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            let number = state.connections.add(1, ordering: .sequentiallyConsistent).newValue
            let connection = LoopbackConnection(socket, number: number)
            guard state.open(connection) else { continue }
            state.spawn {
                serve(connection, state, handler)
                state.close(connection)
            }
        }
        state.closeListener()
    }

    private static func serve(_ connection: LoopbackConnection, _ state: State, _ handler: Handler) {
        while let request = connection.readRequest() {
            state.requests.add(1, ordering: .sequentiallyConsistent)
            if let reply = handler(request, connection) {
                connection.write(reply.bytes(withBody: request.method != "HEAD"))
            }
            guard connection.isOpen, !request.asksToClose else { return }
        }
    }
}

extension LoopbackServer {
    /// What the threads share. They hold this and not the server, whose `deinit` stops them.
    private final class State: Sendable {
        let connections = Atomic(0)
        let requests = Atomic(0)
        private let threads = DispatchGroup()
        private let open = Locked<(listener: Int32?, connections: [Int: LoopbackConnection], isStopped: Bool)>(
            (nil, [:], false))

        func listen(on listener: Int32) { open.withLock { $0.listener = listener } }

        /// False when the server has been stopped in the meantime; the connection is then closed.
        func open(_ connection: LoopbackConnection) -> Bool {
            let isAccepted = open.withLock {
                guard !$0.isStopped else { return false }
                $0.connections[connection.number] = connection
                return true
            }
            if !isAccepted { connection.close() }
            return isAccepted
        }

        func close(_ connection: LoopbackConnection) {
            connection.close()
            open.withLock { $0.connections[connection.number] = nil }
        }

        func closeListener() {
            open.withLock {
                if let listener = $0.listener { Glibc.close(listener) }
                $0.listener = nil
            }
        }

        func stop() {
            open.withLock {
                $0.isStopped = true
                if let listener = $0.listener { shutdown(listener, Int32(SHUT_RDWR)) }
                for connection in $0.connections.values { connection.interrupt() }
            }
            threads.wait()
        }

        /// Runs `body` on a thread of its own: handlers may block for as long as they like.
        func spawn(_ body: @escaping @Sendable () -> Void) {
            threads.enter()
            let work = Unmanaged.passRetained(
                Work { [threads] in
                    body()
                    threads.leave()
                })
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { context in
                    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                }, work.toOpaque())
            precondition(code == 0, "pthread_create: \(String(cString: strerror(code)))")
            pthread_detach(thread)
        }
    }

    private final class Work {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }
}
