/// What the command line of `newsroom` says.
struct NewsroomOptions {
    /// A wrong command line.
    struct UsageError: Error, CustomStringConvertible {
        let description: String
    }

    var port = 0
    var usesNames = false
    var seedsFile: String?
    var resolveFile: String?
    var accessLog: String?
    var stories: [String] = []
    var wantsHelp = false

    static let help = """
        usage: newsroom [--port P] [--names] [--seeds-out FILE] [--resolve-out FILE] [--access-log FILE] [--story FILE]...

        Serves small invented news sites on 127.41.0.1 to 127.41.0.8 until SIGTERM or SIGINT.
          --port P            the port on every address; any free one when 0 or absent
          --names             links name the sites (khabar.test) instead of their addresses
          --seeds-out FILE    writes a source list for `offprint seed import`
          --resolve-out FILE  writes HOST:PORT:ADDRESS lines for the setting `resolve-file`
          --access-log FILE   appends a line a request: time, host, method, target, status, user agent
          --story FILE        prints this story too, in a newspaper and as a reprint; may be repeated
        """

    init(arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            switch name {
            case "--help", "-h": wantsHelp = true
            case "--names": usesNames = true
            case "--port":
                guard let number = Int(try Self.value(name, &rest)), (0...65_535).contains(number) else {
                    throw UsageError(description: "--port takes a number up to 65535")
                }
                port = number
            case "--seeds-out": seedsFile = try Self.value(name, &rest)
            case "--resolve-out": resolveFile = try Self.value(name, &rest)
            case "--access-log": accessLog = try Self.value(name, &rest)
            case "--story": stories.append(try Self.value(name, &rest))
            default: throw UsageError(description: "unknown argument \(name)")
            }
        }
    }

    private static func value(_ name: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> String {
        guard let value = rest.popFirst() else { throw UsageError(description: "\(name) takes a value") }
        return value
    }
}
