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

    /// Words that do not repeat, from a seed.
    private func words(_ range: Range<Int>) -> String { range.map { "word\($0 * 7919)" }.joined(separator: " ") }

    @Test func samplesAboutOneShingleInSixteen() {
        let sample = Shingles.sample(of: words(0..<4000))
        #expect((190...310).contains(sample.count))
        #expect(sample.allSatisfy { $0 % 16 == 0 })
        #expect(sample == sample.sorted())
    }

    @Test func findsACutCopyAndNoStranger() {
        let whole = Shingles.sample(of: words(0..<2000))
        let cut = Shingles.sample(of: words(0..<900).uppercased() + ".")
        #expect(Shingles.containment(whole, cut) > 0.95)
        #expect(Shingles.containment(whole, Shingles.sample(of: words(5000..<7000))) == 0)
        #expect(Shingles.containment([], cut) == 0)
    }

    @Test func keepsAllShinglesOfShortTexts() {
        #expect(Shingles.sample(of: words(0..<50)).count == 43)
        #expect(Shingles.sample(of: words(0..<8)).count == 1)
        #expect(Shingles.sample(of: words(0..<7)).isEmpty)
        #expect(Shingles.sample(of: words(0..<50), modulo: 1, keepAllBelow: 0).count == 43)
        #expect(Shingles.sample(of: words(0..<50), modulo: 0, keepAllBelow: 0).count == 43)
    }

    @Test func takesCharactersWhereWordsAreNotParted() {
        #expect(Shingles.sample(of: "新华社北京一月九日电中国").count == 5)
        #expect(Shingles.sample(of: "นายกรัฐมนตรีกล่าว").count > 3)
    }
}
