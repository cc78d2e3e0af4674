/// How far compressed bytes may grow.
public struct InflateLimits: Hashable, Sendable {
    /// Plain bytes at most.
    public var bytes: Int
    /// Plain bytes per compressed byte at most, once there are more than `ratioFloor` plain bytes.
    ///
    /// deflate cannot pass 1,032; news pages, even lists of 300,000 like links, stay below 100.
    public var ratio: Int
    /// Plain bytes that any input may grow to.
    public var ratioFloor: Int

    public init(bytes: Int, ratio: Int = 200, ratioFloor: Int = 1_000_000) {
        (self.bytes, self.ratio, self.ratioFloor) = (bytes, ratio, ratioFloor)
    }

    /// Plain bytes allowed for that many compressed ones, and the error when there are more.
    func allowance(for compressed: Int) -> (bytes: Int, error: InflateError) {
        let (product, overflow) = compressed.multipliedReportingOverflow(by: max(1, ratio))
        let byRatio = max(ratioFloor, overflow ? Int.max : product)
        let size = max(0, bytes)
        return byRatio < size ? (byRatio, .ratio(limit: ratio)) : (size, .tooLarge(limit: size))
    }
}
