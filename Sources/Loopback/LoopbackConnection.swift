import Glibc
import Model

/// One accepted connection of a `LoopbackServer`; its handler may write to it, close it or reset it.
public final class LoopbackConnection: Sendable {
    /// 1 for the first connection of the server.
    public let number: Int
    /// Nil once closed, so that the number of a descriptor in other use is never touched.
    private let socket: Locked<Int32?>
    private let received = Locked<[UInt8]>([])
    private static let headLimit = 1 << 20

    init(_ socket: Int32, number: Int) {
        self.socket = Locked(socket)
        self.number = number
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    public var isOpen: Bool { socket.withLock { $0 != nil } }

    /// Sends all bytes; false when the peer has gone.
    @discardableResult
    public func write(_ bytes: [UInt8]) -> Bool {
        guard let socket = socket.withLock({ $0 }) else { return false }
        return bytes.withUnsafeBytes { all in
            var rest = all[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = send(socket, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                guard count > 0 else {
                    if errno == EINTR { continue }
                    return false
                }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    @discardableResult
    public func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    public func close() {
        socket.withLock {
            if let socket = $0 { Glibc.close(socket) }
            $0 = nil
        }
    }

    /// Closes with a TCP reset instead of an orderly end.
    public func reset() {
        socket.withLock {
            guard let socket = $0 else { return }
            var now = linger(l_onoff: 1, l_linger: 0)
            setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
            Glibc.close(socket)
            $0 = nil
        }
    }

    /// Returns when the peer has closed the connection or the server is stopped; what still comes is dropped.
    public func waitForClose() { while let bytes = receive(), !bytes.isEmpty {} }

    /// Ends reading and writing; the descriptor stays taken until its own thread closes it.
    func interrupt() { socket.withLock { if let socket = $0 { _ = shutdown(socket, Int32(SHUT_RDWR)) } } }

    /// The next request; nil at the end of the connection, or when what came is no request.
    func readRequest() -> LoopbackRequest? {
        var buffer = received.withLock { $0 }
        var end = Self.endOfHead(buffer, from: 0)
        while end == nil {
            guard buffer.count < Self.headLimit, let bytes = receive(), !bytes.isEmpty else { return nil }
            let searched = max(0, buffer.count - 3)
            buffer += bytes
            end = Self.endOfHead(buffer, from: searched)
        }
        guard let end, var request = LoopbackRequest(head: Array(buffer[..<end])) else { return nil }
        buffer.removeFirst(end)
        let length = max(0, request.headers["Content-Length"].flatMap { Int($0) } ?? 0)
        while buffer.count < length {
            guard let bytes = receive(), !bytes.isEmpty else { return nil }
            buffer += bytes
        }
        request.body = Array(buffer.prefix(length))
        received.withLock { $0 = Array(buffer.dropFirst(length)) }
        return request
    }

    private func receive() -> [UInt8]? {
        guard let socket = socket.withLock({ $0 }) else { return nil }
        return [UInt8](unsafeUninitializedCapacity: 16_384) { bytes, count in
            var result = recv(socket, bytes.baseAddress, bytes.count, 0)
            while result < 0, errno == EINTR { result = recv(socket, bytes.baseAddress, bytes.count, 0) }
            count = max(0, result)
        }
    }

    private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 3 < bytes.count {
            if bytes[index] == 13, bytes[index + 1] == 10, bytes[index + 2] == 13, bytes[index + 3] == 10 {
                return index + 4
            }
            index += 1
        }
        return nil
    }
}
