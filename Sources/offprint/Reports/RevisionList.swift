import Compare
import Model
import Store

/// The revisions and removals that are asked for, newest first.
struct RevisionList {
    private let store: Store
    private let filter: RevisionFilter
    /// Any of these; all where there is none.
    var classes: Set<ChangeClass> = []
    /// Zero for all.
    var limit = 0

    init(_ store: Store, _ filter: RevisionFilter) { (self.store, self.filter) = (store, filter) }

    /// One after the other, without holding the texts of all. A damaged one goes to `damaged`.
    func each(damaged: (DatabaseError) -> Void, _ body: (RevisionRow) -> Void) throws {
        let wantsRemovals = classes.isEmpty || classes.contains(.removal)
        let removals = wantsRemovals ? try store.articles.removals(filter) : []
        let steps = classes == [.removal] ? [] : try store.articles.steps(filter)
        var count = 0
        for event in Self.merged(removals, steps) {
            guard limit == 0 || count < limit else { return }
            do {
                guard let row = try row(event), classes.isEmpty || !classes.isDisjoint(with: row.classes) else {
                    continue
                }
                body(row)
                count += 1
            } catch let error as DatabaseError {
                guard case .damaged = error else { throw error }
                damaged(error)
            }
        }
    }

    private enum Event {
        case removal(Removal)
        case step(RevisionStep)

        var time: Timestamp {
            switch self {
            case .removal(let removal): removal.time
            case .step(let step): step.time
            }
        }
    }

    private static func merged(_ removals: [Removal], _ steps: [RevisionStep]) -> [Event] {
        (removals.map(Event.removal) + steps.map(Event.step)).sorted { $0.time > $1.time }
    }

    /// Nil of what retention, or a revision that keeps nothing, has taken out meanwhile.
    private func row(_ event: Event) throws -> RevisionRow? {
        switch event {
        case .removal(let removal):
            return try store.articles.get(removal.article).map { RevisionRow(removal, of: $0) }
        case .step(let step):
            return try store.articles.get(step.article).flatMap { try RevisionRow(step, of: $0, in: store) }
        }
    }
}
