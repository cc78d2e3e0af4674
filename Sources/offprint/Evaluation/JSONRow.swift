/// The name that a row of JSON gives itself: a text, or a number, which stands for its digits.
struct RowID: Decodable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        text = try (try? value.decode(Int.self)).map { String($0) } ?? value.decode(String.self)
    }
}

extension DecodingError {
    /// What is wrong with a row, for people.
    var sentence: String {
        switch self {
        case .keyNotFound(let key, let context): "\(Self.place(context, and: key)) is missing"
        case .valueNotFound(_, let context): "\(Self.place(context)) is null"
        case .typeMismatch(let wanted, let context): "\(Self.place(context)) is of the wrong type, not \(wanted)"
        default: "is not JSON"
        }
    }

    private static func place(_ context: Context, and key: (any CodingKey)? = nil) -> String {
        let path = (context.codingPath + [key].compactMap(\.self)).map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? "the row" : "\"\(path)\""
    }
}
