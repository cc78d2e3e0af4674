import CZstd

/// zstd (RFC 8878): all frames of a body.
enum Zstandard {
    /// 8 MiB, the window that RFC 9659 allows in Content-Encoding.
    private static let windowLog: Int32 = 23

    static func decode(_ body: [UInt8], _ allowance: Allowance) throws(InflateError) -> [UInt8] {
        guard let stream = ZSTD_createDStream() else { throw .corrupt(.zstd) }
        defer { ZSTD_freeDStream(stream) }
        ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, windowLog)
        let sink = Sink(allowance)
        try body.withUnsafeBufferPointer { bytes throws(InflateError) in
            var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
            while true {
                var output = ZSTD_outBuffer(dst: sink.room.baseAddress, size: sink.room.count, pos: 0)
                let wanted = ZSTD_decompressStream(stream, &output, &input)
                guard ZSTD_isError(wanted) == 0 else { throw .corrupt(.zstd) }
                try sink.take(output.pos)
                guard input.pos == input.size else { continue }
                if wanted == 0 { return }
                // A full room may hide more output; only one with space left says that input is missing.
                if output.pos < output.size { throw .truncated(.zstd) }
            }
        }
        return sink.bytes
    }
}
