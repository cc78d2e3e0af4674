extension Unicode.Scalar {
    /// Of a script that puts no blanks between words: Thai, Lao, Burmese, Khmer, kana and Han.
    public var isOfScriptWithoutBlanks: Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
