import Glibc
import Model
import Publish
import Store

/// Whether the crawler lives, can work, and brings something new (OPS-10).
struct Health {
    /// One question with its answer in words.
    struct Check {
        var name: String
        var isGood: Bool
        var words: String

        var json: JSON { ["check": .string(name), "good": .bool(isGood), "text": .string(words)] }
    }

    var checks: [Check]

    var isGood: Bool { checks.allSatisfy(\.isGood) }

    var lines: [String] { checks.map { "\($0.name.padded(9))  \($0.isGood ? "yes" : "no ")  \($0.words)" } }

    /// Opens the store itself: that it cannot be opened is an answer.
    init(_ configuration: Configuration, producing: Bool, now: Timestamp) {
        let machine = Machine(store: Places.store(configuration.settings))
        checks = [Self.live(machine)]
        do {
            let store = try configuration.openStore(.readOnly)
            defer { store.close() }
            checks.append(Self.ready(machine, configuration.settings))
            if producing { checks.append(try Self.producing(store, configuration.settings, now)) }
        } catch {
            checks.append(Check(name: "ready", isGood: false, words: "\(error)"))
        }
    }

    private static func live(_ machine: Machine) -> Check {
        let words = machine.process.map { "process \($0)" } ?? "no `offprint run` works on this store"
        return Check(name: "live", isGood: machine.process != nil, words: words)
    }

    private static func ready(_ machine: Machine, _ settings: Settings) -> Check {
        guard let free = machine.freeBytes, free < settings.minFreeSpace.bytes else {
            return Check(name: "ready", isGood: true, words: "the store can be read and has room")
        }
        let words = "\(ByteCount.rounded(free)) left, min-free-space is \(settings.minFreeSpace.words)"
        return Check(name: "ready", isGood: false, words: words)
    }

    /// Before there is a rhythm, `silent-after` is the measure.
    private static func producing(_ store: Store, _ settings: Settings, _ now: Timestamp) throws -> Check {
        let times = try store.articles.times(limit: Silence.looked)
        guard let last = times.map(\.seen).max() else {
            return Check(name: "producing", isGood: false, words: "there is no article yet")
        }
        let silence = Silence(times, atLeast: settings.silentAfter)
        let allowed = silence?.allowed ?? settings.silentAfter
        let words = "newest article \(last.relative(to: now)), allowed pause \(allowed.rounded)"
        return Check(name: "producing", isGood: now - last <= allowed, words: words)
    }
}
