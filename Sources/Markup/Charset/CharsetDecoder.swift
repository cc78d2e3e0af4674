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
        var (utf8, losses) = converter.convert(bytes, replacement: replacement, shape: .named(name))
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

    /// The text, with `replacement` for each character that does not exist, and how many these were.
    func convert(
        _ bytes: [UInt8], replacement: [UInt8], shape: CharsetShape = .single
    ) -> (utf8: [UInt8], losses: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var chunk = [CChar](repeating: 0, count: min(65_536, bytes.count * 4 + 16))
        var losses = 0
        bytes.withUnsafeBytes { raw in
            var at = 0
            while let patched = shape.patched(in: raw, from: at) {
                let part = UnsafeRawBufferPointer(rebasing: raw[at..<patched.at])
                losses += convert(part, replacement, shape, &chunk, into: &output)
                output += Array(String(Character(patched.scalar)).utf8)
                at = patched.at + patched.width
            }
            let rest = UnsafeRawBufferPointer(rebasing: raw[at...])
            losses += convert(rest, replacement, shape, &chunk, into: &output)
        }
        return (output, losses)
    }

    private func convert(
        _ bytes: UnsafeRawBufferPointer, _ replacement: [UInt8], _ shape: CharsetShape, _ chunk: inout [CChar],
        into output: inout [UInt8]
    ) -> Int {
        var losses = 0
        // iconv does not write there.
        var source = UnsafeMutablePointer(mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        var left = bytes.count
        while left > 0 {
            let code = step(&source, &left, &chunk, into: &output)
            if code == 0 || code == E2BIG { continue }
            // EILSEQ or EINVAL: the bytes stand for nothing here, or the end cut a character.
            output += replacement
            losses += 1
            let skip = code == EINVAL ? left : shape.damage(in: .init(rebasing: bytes[(bytes.count - left)...]))
            source = source.map { $0 + skip }
            left -= skip
        }
        // Some converters hold a letter back for the mark that may follow it.
        var nothing: UnsafeMutablePointer<CChar>?
        _ = step(&nothing, &left, &chunk, into: &output)
        return losses
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
