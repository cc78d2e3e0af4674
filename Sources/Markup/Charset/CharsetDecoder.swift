import Glibc

extension Charset {
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// UTF-8 as it is, or with its damage replaced; without copying where there is nothing to do.
    static func readUTF8(_ bytes: [UInt8], errors: Int, hasNUL: Bool? = nil, rule: String) -> DecodedText {
        var utf8 = errors == 0 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
        if hasNUL ?? utf8.contains(0) { utf8.removeAll { $0 == 0 } }
        return DecodedText(utf8: utf8, name: "UTF-8", rule: rule, losses: errors)
    }

    /// Decodes `bytes` as the encoding of that WHATWG name (or UTF-32).
    static func read(_ bytes: [UInt8], as name: String, rule: String) -> DecodedText {
        if name == "UTF-8" { return readUTF8(bytes, errors: UTF8Scan(bytes).errors, rule: rule) }
        if let table = CharsetTable.named(name) { return table.read(bytes, rule: rule) }
        guard let converter = Converter(from: iconvName(name)) else {
            // Only where the system's gconv modules are missing: keep what ASCII there is.
            return readUTF8(bytes, errors: UTF8Scan(bytes).errors, rule: rule)
        }
        let (decoded, losses) = converter.convert(bytes, replacement: replacement)
        var utf8 = decoded
        utf8.removeAll { $0 == 0 }
        return DecodedText(utf8: utf8, name: name, rule: rule, losses: losses)
    }

    /// glibc's name for what browsers decode under a WHATWG name: the vendors' supersets.
    private static func iconvName(_ name: String) -> String {
        switch name {
        case "GBK": "GB18030"
        case "Big5": "BIG5-HKSCS"
        case "EUC-KR": "UHC"
        case "EUC-JP": "EUC-JP-MS"
        case "Shift_JIS": "WINDOWS-31J"
        default: name
        }
    }
}

/// An open iconv descriptor.
final class Converter {
    private let handle: iconv_t

    /// Nil when glibc has no such encoding or its module is missing.
    init?(from name: String) {
        guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// The text, with `replacement` for each byte where decoding stops, and how many these were.
    func convert(_ bytes: [UInt8], replacement: [UInt8]) -> ([UInt8], Int) {
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var losses = 0
        var chunk = [CChar](repeating: 0, count: min(65_536, bytes.count * 4 + 16))
        input.withUnsafeMutableBytes { raw in
            var source = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                let code = step(&source, &left, &chunk, into: &output)
                if code == 0 || code == E2BIG { continue }
                // EILSEQ or EINVAL: the byte stands for nothing here, or the end cut a character.
                output += replacement
                losses += 1
                let skip = code == EINVAL ? left : 1
                source = source.map { $0 + skip }
                left -= skip
            }
            // Some converters hold a letter back for the mark that may follow it.
            var nothing: UnsafeMutablePointer<CChar>?
            _ = step(&nothing, &left, &chunk, into: &output)
        }
        return (output, losses)
    }

    /// One call of iconv; gives 0 or its errno.
    private func step(
        _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar],
        into output: inout [UInt8]
    ) -> Int32 {
        chunk.withUnsafeMutableBufferPointer { room in
            var target = room.baseAddress
            var free = room.count
            let result = iconv(handle, &source, &left, &target, &free)
            let code = result == -1 ? errno : 0
            output += UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<(room.count - free)])
            return code
        }
    }
}
