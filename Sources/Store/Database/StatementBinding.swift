import CSQLite

extension Statement {
    /// Binds values to parameters that have none yet; SQLite's code. Each value needs a parameter of its name.
    func bind(_ values: Bindings) -> Int32 {
        if let values = values.inOrder { return bind(inOrder: values) }
        guard values.count > 0 else { return SQLITE_OK }
        var (bound, place) = (0, 0)
        for (index, name) in names.enumerated() {
            guard let value = values.value(name, from: &place) else { continue }
            let code = bind(value, Int32(truncatingIfNeeded: index + 1))
            guard code == SQLITE_OK else { return code }
            bound += 1
        }
        precondition(bound == values.count, misfit)
        return SQLITE_OK
    }

    private func bind(inOrder values: [Bindings.Named]) -> Int32 {
        precondition(values.count == names.count, misfit)
        assert(values.map(\.name.description) == names, misfit)
        for (index, named) in values.enumerated() {
            let code = bind(named.value, Int32(truncatingIfNeeded: index + 1))
            guard code == SQLITE_OK else { return code }
        }
        return SQLITE_OK
    }

    private var misfit: String { "only $\(names.joined(separator: ", $")) in \(sql)" }

    private func bind(_ value: Value, _ index: Int32) -> Int32 {
        switch value {
        // As `rest` left it.
        case .null: SQLITE_OK
        case .integer(let number): sqlite3_bind_int64(pointer, index, number)
        case .real(let number): sqlite3_bind_double(pointer, index, number)
        case .text(let text): bind(text, index)
        case .octets(let text): text.withUnsafeBufferPointer { bind(utf8: $0, index) }
        case .blob(let bytes): bind(bytes, index)
        }
    }

    /// SQLITE_TRANSIENT: SQLite copies before it returns.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func bind(_ text: String, _ index: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bind(utf8: $0, index) }
    }

    private func bind(utf8 bytes: UnsafeBufferPointer<UInt8>, _ index: Int32) -> Int32 {
        bytes.withMemoryRebound(to: CChar.self) { characters in
            // A NULL pointer would bind NULL; the empty string has one in Swift.
            guard let start = characters.baseAddress else {
                return sqlite3_bind_text(pointer, index, "", 0, Self.transient)
            }
            return sqlite3_bind_text64(
                pointer, index, start, UInt64(characters.count), Self.transient, UInt8(SQLITE_UTF8))
        }
    }

    private func bind(_ bytes: [UInt8], _ index: Int32) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(pointer, index, 0) }
        return bytes.withUnsafeBytes {
            sqlite3_bind_blob64(pointer, index, $0.baseAddress, UInt64($0.count), Self.transient)
        }
    }
}
