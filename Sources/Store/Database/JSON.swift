import FoundationEssentials

/// Values kept as JSON text, with sorted keys so that equal values are equal texts.
enum JSON {
    static func value(_ value: (some JSONWritable)?) -> Value {
        guard let value else { return .null }
        var json = JSONText()
        value.write(to: &json)
        return .octets(json.octets)
    }

    /// NULL for an empty collection.
    static func value<C: JSONWritable & Collection>(nonEmpty collection: C) -> Value {
        collection.isEmpty ? .null : value(collection)
    }

    static func read<R: Decodable>(_ type: R.Type, _ text: String?, of subject: @autoclosure () -> String) throws -> R?
    {
        guard let text else { return nil }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw DatabaseError.damaged(subject: subject(), detail: "its JSON cannot be read")
        }
    }
}
