import CDeflate

/// gzip members (RFC 1952) one by one, as WARC files hold them.
public enum GzipMember {
    /// libdeflate's own choice between time and size.
    private static let level: Int32 = 6
    /// Plain bytes of a member that is read.
    private static let maxBytes = 1 << 30

    public static func compress(_ plain: [UInt8]) -> [UInt8] {
        guard let compressor = libdeflate_alloc_compressor(level) else {
            preconditionFailure("libdeflate_alloc_compressor: out of memory")
        }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_gzip_compress_bound(compressor, plain.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = libdeflate_gzip_compress(compressor, plain, plain.count, output.baseAddress, output.count)
            precondition(count > 0, "libdeflate's bound does not hold")
        }
    }

    /// The member that begins at `start`, and where it ends; nil if there is none, or only a part of one.
    public static func decompress(_ bytes: UnsafeRawBufferPointer, from start: Int) -> (plain: [UInt8], end: Int)? {
        guard start < bytes.count, let decompressor = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(decompressor) }
        let input = UnsafeRawBufferPointer(rebasing: bytes[start...])
        var capacity = 1 << 16
        while capacity <= maxBytes {
            var (code, used) = (LIBDEFLATE_SUCCESS, 0)
            let plain = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
                var made = 0
                code = libdeflate_gzip_decompress_ex(
                    decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &used, &made)
                count = code == LIBDEFLATE_SUCCESS ? made : 0
            }
            if code == LIBDEFLATE_SUCCESS { return (plain, start + used) }
            guard code == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
            capacity *= 4
        }
        return nil
    }
}
