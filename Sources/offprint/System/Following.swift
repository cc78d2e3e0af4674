import Glibc
import Store

extension Store {
    /// Looks now, and whenever another process has written to the store, until nobody reads what is printed.
    func follow(_ look: () throws -> Void) throws {
        var version: Int64?
        repeat {
            fflush(nil)
            let current = try dataVersion
            if current != version { try look() }
            version = current
        } while StandardOutput.isRead(within: .milliseconds(500))
    }
}
