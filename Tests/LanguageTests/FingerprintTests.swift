import Language
import Testing

struct FingerprintTests {
    @Test func isEqualForSpellingVariants() {
        #expect(Fingerprint.body("علي  كريم گفت: «۱۹»") == Fingerprint.body("علی کریم گفت: \"19\"\n"))
        #expect(Fingerprint.body("one two") != Fingerprint.body("one twos"))
    }

    @Test func isXXH3With128Bits() {
        // The reference value of XXH3_128bits for no bytes and seed 0.
        #expect(Fingerprint.hash([]).description == "99aa06d3014798d86001c324468d497f")
        let digest = Fingerprint.body("Offprint")
        #expect(Digest(bytes: digest.bytes) == digest)
        #expect(digest.bytes.count == 16)
        #expect(Digest(bytes: [1, 2, 3]) == nil)
        #expect(Digest(high: 1, low: 2).description == "00000000000000010000000000000002")
    }
}
