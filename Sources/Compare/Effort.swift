/// What one comparison may still cost, whatever the texts are: about a tenth of a second. Where it is spent, the rest of
/// them is told less finely: dropped and added, and as what was reworded.
struct Effort {
    /// Cells of the tables that find longest common subsequences and letters that differ.
    var cells = 4_000_000
    /// Words of sentences that are looked up in other sentences.
    var words = 1_000_000
    /// Words that are read to tell what sort of change a sentence has seen.
    var read = 500_000

    /// Whether that much was left, which then is taken.
    mutating func take(_ amount: Int, of kind: WritableKeyPath<Effort, Int>) -> Bool {
        guard amount <= self[keyPath: kind] else { return false }
        self[keyPath: kind] -= amount
        return true
    }
}
