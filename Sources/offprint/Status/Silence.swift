import Model
import Store

/// How long a source, or all of them together, may bring nothing new before that is odd: learned from its own past
/// (OPS-08).
///
/// The longest pause among the last articles covers nights and weekends; three times that is no accident.
struct Silence: Hashable {
    /// When something was new last.
    var last: Timestamp
    /// The longest pause between two of the last articles.
    var longestPause: Duration
    /// After so long without anything new it counts as silent.
    var allowed: Duration

    /// Articles that are looked at, and the fewest that make a rhythm.
    static let looked = 40
    static let fewest = 6
    /// An older date of publication counts no more.
    static let memory: Duration = .seconds(90 * 86_400)

    /// Nil before there is a rhythm. `atLeast` (`silent-after`) is allowed to every source.
    init?(_ times: [(seen: Timestamp, published: WrittenDate?)], atLeast: Duration) {
        guard let last = times.map(\.seen).max(), times.count >= Self.fewest else { return nil }
        let moments = times.map(Self.moment).sorted()
        let recent = moments.suffix(Self.looked / 2)
        let pause = zip(recent.dropFirst(), recent).map { $0 - $1 }.max() ?? .zero
        (self.last, longestPause, allowed) = (last, pause, max(pause * 3, atLeast))
    }

    /// What is found at once at first was not published at once; but a piece from the archive tells no rhythm.
    private static func moment(_ time: (seen: Timestamp, published: WrittenDate?)) -> Timestamp {
        guard let published = time.published?.moment(), published < time.seen, time.seen - published < memory else {
            return time.seen
        }
        return published
    }

    func isSilent(_ now: Timestamp) -> Bool { now - last > allowed }
}
