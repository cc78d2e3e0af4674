import Model
import Publish

/// Something an operator should know.
struct Alarm: Hashable {
    /// The closed list.
    enum Kind: String, CaseIterable {
        case notRunning = "not-running"
        /// Nothing new from any source within the time that their rhythm implies.
        case notProducing = "not-producing"
        case lowDisk = "low-disk"
        /// A source whose seed failed `failing-after` times in a row, or ever since it was added.
        case failing
        /// A source in whose articles something is no longer found that long was.
        case drifting
        /// A source that brought nothing new for much longer than ever.
        case silent
    }

    var kind: Kind
    var source: SourceID?
    /// What is wrong, in words.
    var text: String

    var json: JSON {
        ["alarm": .string(kind.rawValue), "source": JSON(source), "text": .string(text)]
    }
}
