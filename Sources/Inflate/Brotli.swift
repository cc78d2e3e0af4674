import CBrotli

/// br (RFC 7932); its window is at most 16 MiB by format, the large-window extension stays off.
enum Brotli {
    static func decode(_ body: [UInt8], _ allowance: Allowance) throws(InflateError) -> [UInt8] {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .corrupt(.br) }
        defer { BrotliDecoderDestroyInstance(state) }
        let sink = Sink(allowance)
        try body.withUnsafeBufferPointer { input throws(InflateError) in
            var (left, next) = (input.count, input.baseAddress)
            while true {
                var free = sink.room.count
                var end = sink.room.baseAddress?.assumingMemoryBound(to: UInt8.self)
                let result = BrotliDecoderDecompressStream(state, &left, &next, &free, &end, nil)
                try sink.take(sink.room.count - free)
                switch result {
                case BROTLI_DECODER_RESULT_SUCCESS: return
                case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
                case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: throw .truncated(.br)
                default: throw .corrupt(.br)
                }
            }
        }
        return sink.bytes
    }
}
