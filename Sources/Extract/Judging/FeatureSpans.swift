/// The least and the greatest value of each feature among some rows of a table.
struct FeatureSpans {
    private(set) var least: [Float]
    private(set) var most: [Float]

    init(width: Int) {
        least = [Float](repeating: 0, count: width)
        most = least
    }

    /// Takes the rows that begin there.
    @inline(never) mutating func take(_ starts: SIMD8<Int>, of table: UnsafeBufferPointer<Float>) {
        let width = least.count
        least.withUnsafeMutableBytes { least in
            most.withUnsafeMutableBytes { most in
                // Four columns are compared in one step.
                let fours = width / 4 * 4
                for column in stride(from: 0, to: fours, by: 4) {
                    var (low, high) = (SIMD4<Float>(repeating: .infinity), SIMD4<Float>(repeating: -.infinity))
                    for row in 0..<starts.scalarCount {
                        let at = starts[row] &+ column
                        let values = SIMD4(table[at], table[at &+ 1], table[at &+ 2], table[at &+ 3])
                        low.replace(with: values, where: values .< low)
                        high.replace(with: values, where: values .> high)
                    }
                    least.storeBytes(of: low, toByteOffset: column * MemoryLayout<Float>.stride, as: SIMD4<Float>.self)
                    most.storeBytes(of: high, toByteOffset: column * MemoryLayout<Float>.stride, as: SIMD4<Float>.self)
                }
                for column in fours..<width {
                    var (low, high) = (Float.infinity, -Float.infinity)
                    for row in 0..<starts.scalarCount {
                        let value = table[starts[row] &+ column]
                        low = value < low ? value : low
                        high = value > high ? value : high
                    }
                    least.storeBytes(of: low, toByteOffset: column * MemoryLayout<Float>.stride, as: Float.self)
                    most.storeBytes(of: high, toByteOffset: column * MemoryLayout<Float>.stride, as: Float.self)
                }
            }
        }
    }
}
