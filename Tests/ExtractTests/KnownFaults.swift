/// Fields of fixtures that are not yet read as their gold says. Whoever mends one takes it out of here: the test of a
/// field that is named here and right fails.
enum KnownFaults {
    static let fields: [String: Set<FixtureFault.Field>] = [
        // The paper's own name in the metadata is an author here, elsewhere it is none.
        "fa-agency-kicker-lead": [.authors],
        "zh-video-caption-opengraph": [.body],
    ]
}
