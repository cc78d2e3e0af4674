import Dispatch
import Glibc

/// Turns signals into calls on one queue; the program no longer dies of them while this lives.
final class Signals {
    private let queue = DispatchQueue(label: "offprint.signals")
    private var sources: [any DispatchSourceSignal] = []

    /// The handler runs on the queue of the signals, for each of `numbers`. Returns when none is lost any more: a
    /// source is registered some time after it is activated.
    init(_ numbers: [Int32], handler: @escaping @Sendable (Int32) -> Void) {
        let registered = DispatchGroup()
        for number in numbers {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { handler(number) }
            registered.enter()
            source.setRegistrationHandler { registered.leave() }
            source.activate()
            sources.append(source)
        }
        registered.wait()
    }

    deinit { for source in sources { source.cancel() } }
}
