/// Where and how an archive is written.
public struct ArchiveSettings: Sendable, Hashable {
    public var folder: String
    /// Bytes after which a file is closed and another begun.
    public var size: Int
    /// After so long a file is closed although it is smaller; nil for never.
    public var age: Duration?
    /// For the warcinfo record: `Offprint/0.1.0`, and what the requests name.
    public var software: String
    public var userAgent: String

    public init(folder: String, size: Int = 1_000_000_000, age: Duration? = nil, software: String, userAgent: String) {
        (self.folder, self.size, self.age) = (folder, size, age)
        (self.software, self.userAgent) = (software, userAgent)
    }
}

/// Why an archive cannot be written or read: what, where, and the system's word for it.
public struct ArchiveError: Error, Hashable, CustomStringConvertible {
    public let description: String
}
