import FoundationEssentials

extension JSONValue {
    /// The octets of a text value; `{"b64": "…"}` stands for text that is not valid UTF-8 (README of the data).
    var bytes: [UInt8]? {
        if let string { return Array(string.utf8) }
        return self["b64"].string.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) }
    }
}
