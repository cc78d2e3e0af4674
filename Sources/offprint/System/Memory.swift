import CMalloc
import Queues

/// How glibc keeps freed memory (mallopt(3)): by default each thread gets a heap of its own, and after the first large
/// page blocks as large are kept for ever. A crawler holds many pages for a moment each.
enum Memory {
    /// Heaps that threads share: one for each that reads pages and one for the rest, as far as memory allows. Readers that
    /// share one wait for each other: on two cores a page then takes a tenth more CPU, and 6 MB less
    /// (`Tests/Scripts/throughput`).
    private static var heaps: Int32 { Int32(clamping: min(WorkPool.cores + 1, mostHeaps)) }
    private static let mostHeaps = 4
    /// Bytes from which a block goes back to the system when it is freed.
    private static let ownBlock: Int32 = 1 << 20
    /// Bytes that a heap keeps at its end for the next page; by default it gives back what is beyond 128 kB, and each
    /// page asks the system for it again.
    private static let kept: Int32 = 1 << 20

    /// To be called before the first thread starts.
    static func arrange() {
        _ = mallopt(M_ARENA_MAX, heaps)
        _ = mallopt(M_MMAP_THRESHOLD, ownBlock)
        _ = mallopt(M_TRIM_THRESHOLD, kept)
    }
}
