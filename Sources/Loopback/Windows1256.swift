/// The Arabic code page 1256 (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1256.TXT).
public enum Windows1256 {
    /// The characters of the bytes from 0x80 on.
    private static let upperHalf =
        "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ" + "گ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں"
        + "\u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯" + "°±²³´µ¶·¸¹؛»¼½¾؟" + "ہءآأؤإئابةتثجحخد" + "ذرزسشصض×طظعغـفقك"
        + "àلâمنهوçèéêëىيîï"
        + "\u{64b}\u{64c}\u{64d}\u{64e}ô\u{64f}\u{650}÷\u{651}ù\u{652}ûü\u{200e}\u{200f}ے"

    private static let bytes: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in upperHalf.unicodeScalars.enumerated() { bytes[scalar] = UInt8(0x80 + index) }
        return bytes
    }()

    /// The HTML in this code page; what it lacks becomes a numeric character reference.
    public static func encode(html: String) -> [UInt8] {
        html.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.isASCII { return [UInt8(scalar.value)] }
            if let byte = bytes[scalar] { return [byte] }
            return Array("&#\(scalar.value);".utf8)
        }
    }
}
