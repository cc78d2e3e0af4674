import Model

/// Why we end a transfer ourselves, before libcurl does: its kind and the words for people.
struct Verdict {
    var kind: Failure.Kind
    var detail: String

    init(_ kind: Failure.Kind, _ detail: String) { (self.kind, self.detail) = (kind, detail) }
}
