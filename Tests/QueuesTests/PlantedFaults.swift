import Dispatch
import Glibc
import Testing

/// A leak and a race that stand here on purpose: `Tests/Scripts/sanitizers` turns one on to see the gate fail.
private let plant = getenv("OFFPRINT_PLANT").map { String(cString: $0) }

struct PlantedFaults {
    @Test(.enabled(if: plant == "address")) func leaks() {
        for size in 1...100 { Leak.forget(size) }
    }

    @Test(.enabled(if: plant == "thread")) func races() {
        let shared = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        shared.initialize(to: 0)
        nonisolated(unsafe) let racing = shared
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<1000 { racing.pointee += 1 }
        }
        shared.deallocate()
    }
}

private enum Leak {
    @inline(never) static func forget(_ size: Int) {
        // Touched, so that the compiler keeps the allocation; never freed.
        let bytes = malloc(size * 64)
        if let bytes { memset(bytes, 1, size * 64) }
    }
}
