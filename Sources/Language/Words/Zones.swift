/// Zone abbreviations of mail, feeds and news pages. Ambiguous ones mean what news sites mostly mean by them.
enum Zones {
    /// Minutes east of UTC.
    static let offsets: [(String, Int)] = [
        ("z", 0), ("gmt", 0), ("utc", 0), ("ut", 0), ("uct", 0), ("wet", 0), ("گرینویچ", 0), ("بتوقیت_گرینویچ", 0),
        ("west", 60), ("bst", 60), ("cet", 60), ("met", 60), ("mez", 60), ("wat", 60), ("cest", 120), ("mest", 120),
        ("mesz", 120), ("eet", 120), ("sast", 120), ("cat", 120), ("eest", 180), ("msk", 180), ("мск", 180),
        ("msd", 240), ("eat", 180), ("trt", 180), ("ast", -240), ("irst", 210), ("irdt", 270), ("aft", 270),
        ("gst", 240), ("pkt", 300), ("uzt", 300), ("ist", 330), ("npt", 345), ("bdt", 360), ("ict", 420), ("wib", 420),
        ("wita", 480), ("wit", 540), ("sgt", 480), ("hkt", 480), ("pht", 480), ("myt", 480), ("awst", 480),
        ("jst", 540), ("kst", 540), ("acst", 570), ("acdt", 630), ("aest", 600), ("aedt", 660), ("nzst", 720),
        ("nzdt", 780), ("at", -240), ("adt", -180), ("est", -300), ("edt", -240), ("et", -300), ("cst", -360),
        ("cdt", -300), ("ct", -360), ("mst", -420), ("mdt", -360), ("mt", -420), ("pst", -480), ("pdt", -420),
        ("pt", -480), ("akst", -540), ("akdt", -480), ("hst", -600), ("nst", -210), ("ndt", -150), ("brt", -180),
        ("art", -180), ("clt", -240), ("cot", -300), ("pet", -300), ("vet", -240),
    ]
}
