/// Numbers drawn with block characters (U+2581 … U+2588), for a terminal.
enum Bars {
    private static let rising = Array("▁▂▃▄▅▆▇█")
    private static let growing = Array("▏▎▍▌▋▊▉█")

    /// A bar from the left; the full width stands for 1. What is more than nothing shows at least a sliver.
    static func bar(_ share: Double, width: Int) -> String {
        let eighths = Int((min(max(share, 0), 1) * Double(width * 8)).rounded())
        guard eighths > 0 || share > 0 else { return "" }
        let (full, rest) = max(eighths, 1).quotientAndRemainder(dividingBy: 8)
        return String(repeating: "█", count: full) + (rest > 0 ? String(growing[rest - 1]) : "")
    }

    /// One character a number, as high as it is beside the largest; nothing is a blank.
    static func spark(_ numbers: [Int]) -> String {
        guard let most = numbers.max(), most > 0 else { return String(repeating: " ", count: numbers.count) }
        return String(numbers.map { $0 <= 0 ? " " : rising[min(7, max(0, ($0 * 8 + most - 1) / most - 1))] })
    }
}
