/// Makes spellings of one name alike: case, accents, Arabic letter variants. For comparing names, never for output.
enum LetterFold {
    /// Marks that are not part of a name: combining accents, Arabic and Hebrew vowels, tatweel, joiners.
    static func isDropped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,
            0x6DF...0x6E8, 0x6EA...0x6ED, 0x200C, 0x200D:
            true
        default: false
        }
    }

    /// The scalar that stands for this one in keys.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case 0..<0xAA: scalar
        case 0xAA...0x24F: UInt32(latin[Int(scalar - 0xAA)])
        case 0x1E00...0x1EFF: UInt32(latinAdditional[Int(scalar - 0x1E00)])
        case 0x370...0x3FF, 0x1F00...0x1FFF: greek(scalar)
        case 0x400...0x52F: cyrillic(scalar)
        case 0x531...0x556: scalar + 48
        case 0x600...0x6FF: arabic(scalar)
        case 0x1C90...0x1CBA: scalar - 0x1C90 + 0x10D0
        default: scalar
        }
    }

    private static func greek(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386, 0x3AC, 0x1F00...0x1F0F, 0x1F70...0x1F71: 0x3B1
        case 0x388, 0x3AD, 0x1F10...0x1F1F, 0x1F72...0x1F73: 0x3B5
        case 0x389, 0x3AE, 0x1F20...0x1F2F, 0x1F74...0x1F75: 0x3B7
        case 0x38A, 0x390, 0x3AF, 0x3CA, 0x3AA, 0x1F30...0x1F3F, 0x1F76...0x1F77: 0x3B9
        case 0x38C, 0x3CC, 0x1F40...0x1F4F, 0x1F78...0x1F79: 0x3BF
        case 0x38E, 0x3B0, 0x3CB, 0x3CD, 0x3AB, 0x1F50...0x1F5F, 0x1F7A...0x1F7B: 0x3C5
        case 0x38F, 0x3CE, 0x1F60...0x1F6F, 0x1F7C...0x1F7D: 0x3C9
        case 0x3C2: 0x3C3
        case 0x391...0x3A9: scalar + 32
        default: scalar
        }
    }

    private static func cyrillic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x401, 0x451: 0x435  // ё is often written е
        case 0x400...0x40F: scalar + 80
        case 0x410...0x42F: scalar + 32
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        default: scalar
        }
    }

    private static func arabic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x622, 0x623, 0x625, 0x671: 0x627  // alef
        case 0x624: 0x648  // waw with hamza
        case 0x626, 0x649, 0x64A, 0x6CD, 0x6CE, 0x6D0, 0x6D2: 0x6CC  // all forms of yeh
        case 0x643, 0x6AA: 0x6A9  // kaf
        case 0x6AB: 0x6AF  // Pashto gaf
        case 0x629, 0x6C0, 0x6C1, 0x6C2, 0x6BE, 0x6D5: 0x647  // heh
        default: scalar
        }
    }

    /// U+00AA…U+024F without accents.
    private static let latin = table(from: 0xAA, through: 0x24F)
    /// U+1E00…U+1EFF without accents.
    private static let latinAdditional = table(from: 0x1E00, through: 0x1EFF)

    private static func table(from first: UInt32, through last: UInt32) -> [UInt16] {
        var table = (first...last).map { UInt16($0) }
        for (base, letters) in accents {
            for scalar in letters.unicodeScalars where (first...last).contains(scalar.value) {
                table[Int(scalar.value - first)] = UInt16(base.value)
            }
        }
        return table
    }

    private static let accents: [(Unicode.Scalar, String)] = [
        (
            "a",
            "àáâãäåāăąǎǟǡǻȁȃȧÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦạảấầẩẫậắằẳẵặẠẢẤẦẨẪẬẮẰẲẴẶḁḀẚªəƏ"
        ),
        ("b", "ƀɓƁḃḅḇḂḄḆ"), ("c", "çćĉċčÇĆĈĊČḉḈ"), ("d", "ďđðĎĐÐḋḍḏḑḓḊḌḎḐḒ"),
        ("e", "èéêëēĕėęěȅȇȩÈÉÊËĒĔĖĘĚȄȆȨẹẻẽếềểễệẸẺẼẾỀỂỄỆḕḗḙḛḝḔḖḘḚḜ"),
        ("f", "ḟḞ"), ("g", "ĝğġģǧǵĜĞĠĢǦǴḡḠ"), ("h", "ĥħȟĤĦȞḣḥḧḩḫẖḢḤḦḨḪ"),
        ("i", "ìíîïĩīĭįıǐȉȋÌÍÎÏĨĪĬĮİǏȈȊỉịỈỊḭḯḬḮ"), ("j", "ĵǰĴ"), ("k", "ķǩĶǨḱḳḵḰḲḴ"), ("l", "ĺļľŀłĹĻĽĿŁḷḹḻḽḶḸḺḼ"),
        ("m", "ḿṁṃḾṀṂ"), ("n", "ñńņňŉǹÑŃŅŇǸṅṇṉṋṄṆṈṊ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰọỏốồổỗộớờởỡợỌỎỐỒỔỖỘỚỜỞỠỢṍṏṑṓṌṎṐṒº"),
        ("p", "ṕṗṔṖ"), ("r", "ŕŗřȑȓŔŖŘȐȒṙṛṝṟṘṚṜṞ"), ("s", "śŝşšșßŚŜŞŠȘṡṣṥṧṩṠṢṤṦṨẞ"),
        ("t", "ţťŧțŢŤŦȚṫṭṯṱẗṪṬṮṰ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖụủứừửữựỤỦỨỪỬỮỰṳṵṷṹṻṲṴṶṸṺ"),
        ("v", "ṽṿṼṾ"), ("w", "ŵŴẁẃẅẇẉẘẀẂẄẆẈ"), ("x", "ẋẍẊẌ"), ("y", "ýÿŷȳÝŶŸȲỳỵỷỹẏẙỲỴỶỸẎ"), ("z", "źżžƶŹŻŽƵẑẓẕẐẒẔ"),
        ("\u{E6}", "Æ"), ("\u{153}", "Œ"),
    ]
}
