import ArgumentParser
import Model
import Store

struct SeedUnmoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmove", abstract: "Take back the last move of sources that followed a permanent redirect.",
        discussion: "A source is visited at its old URL again, and does not move to the same place by itself any more.")

    @OptionGroup var change: SeedChange

    func run() throws {
        try change.make("moved back") { store, id in
            guard try store.moves.undo(id, now: now()) != nil else {
                throw CommandError("source \(id) has not moved, or its old URL is another source by now")
            }
        }
    }
}
