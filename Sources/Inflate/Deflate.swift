import CDeflate

/// gzip and deflate by libdeflate, which wants the whole input and the whole output at once: where the size is not
/// known it starts over with a larger output.
enum Deflate {
    /// All members of a gzip file (RFC 1952). What follows the last one is ignored, as gzip does.
    static func gzip(_ body: [UInt8], _ allowance: Allowance) throws(InflateError) -> [UInt8] {
        try grow(body, allowance, .gzip, first: gzipSize(body)) { decompressor, input, output in
            var (read, written) = (0, 0)
            repeat {
                var (used, made) = (0, 0)
                let code = libdeflate_gzip_decompress_ex(
                    decompressor, input.baseAddress?.advanced(by: read), input.count - read,
                    output.baseAddress?.advanced(by: written), output.count - written, &used, &made)
                guard code == LIBDEFLATE_SUCCESS else { return (code, 0) }
                read += used
                written += made
            } while input.count - read > 2 && input[read] == 0x1F && input[read + 1] == 0x8B
            return (LIBDEFLATE_SUCCESS, written)
        }
    }

    /// zlib format as RFC 9110 8.4.1.2 demands, or the bare deflate data that some servers send.
    static func deflate(_ body: [UInt8], _ allowance: Allowance) throws(InflateError) -> [UInt8] {
        guard isZlib(body) else { return try zlib(body, allowance, libdeflate_deflate_decompress) }
        do {
            return try zlib(body, allowance, libdeflate_zlib_decompress)
        } catch .corrupt {
            // One in a thousand bare streams looks like a zlib header.
            return try zlib(body, allowance, libdeflate_deflate_decompress)
        }
    }

    private static func isZlib(_ body: [UInt8]) -> Bool {
        body.count > 2 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
    }

    private typealias Function = (
        OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int, UnsafeMutablePointer<Int>?
    ) -> libdeflate_result

    private static func zlib(
        _ body: [UInt8], _ allowance: Allowance, _ decompress: Function
    ) throws(InflateError) -> [UInt8] {
        try grow(body, allowance, .deflate, first: body.count * 5) { decompressor, input, output in
            var made = 0
            let code = decompress(
                decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &made)
            return (code, made)
        }
    }

    /// ISIZE, the last four bytes: exact for one member below 4 GiB, and nobody's word for it is taken.
    private static func gzipSize(_ body: [UInt8]) -> Int {
        body.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private typealias Step = (
        OpaquePointer, UnsafeRawBufferPointer, UnsafeMutableRawBufferPointer
    ) -> (code: libdeflate_result, count: Int)

    private static func grow(
        _ body: [UInt8], _ allowance: Allowance, _ encoding: ContentEncoding, first: Int, _ step: Step
    ) throws(InflateError) -> [UInt8] {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw .corrupt(encoding) }
        defer { libdeflate_free_decompressor(decompressor) }
        // No deflate data grows more than 1,032 times, so a larger ISIZE is a lie.
        var capacity = min(allowance.bytes, max(1024, min(first, body.count &* 1032)))
        while true {
            var code = LIBDEFLATE_SUCCESS
            let plain = body.withUnsafeBytes { input in
                [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
                    let result = step(decompressor, input, UnsafeMutableRawBufferPointer(output))
                    (code, count) = (result.code, result.count)
                }
            }
            if code == LIBDEFLATE_SUCCESS { return plain }
            guard code == LIBDEFLATE_INSUFFICIENT_SPACE else { throw .corrupt(encoding) }
            guard capacity < allowance.bytes else { throw allowance.error }
            capacity = min(allowance.bytes, capacity * 4)
        }
    }
}
