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
        // Threads of our own: blocks on a queue may all run on one thread, where nothing races.
        var threads = [pthread_t](repeating: 0, count: 2)
        for index in threads.indices {
            let result = pthread_create(&threads[index], nil, Race.count, shared)
            #expect(result == 0)
        }
        for thread in threads { pthread_join(thread, nil) }
        shared.deallocate()
    }
}

private enum Race {
    static let count: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { shared in
        for _ in 0..<1000 { shared?.assumingMemoryBound(to: Int.self).pointee += 1 }
        return nil
    }
}

private enum Leak {
    @inline(never) static func forget(_ size: Int) {
        // Touched, so that the compiler keeps the allocation; never freed.
        let bytes = malloc(size * 64)
        if let bytes { memset(bytes, 1, size * 64) }
    }
}
