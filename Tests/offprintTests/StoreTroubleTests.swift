import Glibc
import Store
import Support
import Testing

@testable import offprint

struct StoreTroubleTests {
    @Test func saysWhatStandsInTheWayAndWhatToDo() {
        let folder = TemporaryFolder()
        let missing = folder.path + "/no.db"
        #expect(
            StoreTrouble(missing, .readOnly)?.message.hasPrefix("\(missing): No such file or directory: `offprint")
                == true)
        #expect(StoreTrouble(missing, .readWriteExisting)?.code == ENOENT)
        #expect(StoreTrouble(missing, .readWrite) == nil)
        #expect(
            StoreTrouble(folder.path, .readWrite)?.message == "\(folder.path): Is a directory: --store names the file")
        #expect(StoreTrouble("Package.swift/x.db", .readWrite)?.message == "Package.swift/x.db: Not a directory")
    }

    @Test func aStoreIsMadeInAFolderThatIsThere() {
        let folder = TemporaryFolder()
        #expect(
            StoreTrouble(folder.path + "/none/s.db", .readWrite)?.message
                == "\(folder.path)/none/: No such file or directory: make that folder, or --store names another")
        #expect(StoreTrouble("s.db", .readWrite) == nil)
    }

    @Test func anEmptyFileIsNoStore() {
        let folder = TemporaryFolder()
        let path = folder.path + "/s.db"
        close(open(path, O_WRONLY | O_CREAT, 0o644))
        #expect(StoreTrouble(path, .readOnly)?.message.hasPrefix("\(path): is empty, no store: `offprint") == true)
        #expect(StoreTrouble(path, .readWrite) == nil)
    }

    @Test func whoMayNotReadIsToldWhoMay() {
        #expect(
            StoreTrouble(path: "/s.db", code: EACCES).message
                == "/s.db: Permission denied: act as the user of the service (sudo -u offprint offprint …); to read, its group is enough"
        )
    }

    @Test(arguments: ["/srv/off/", "/srv/off/offprint.db"]) func aFolderThatTheUnitClosesIsNamed(path: String) {
        #expect(
            StoreTrouble(path: path, code: EROFS).message
                == "\(path): Read-only file system: for the service, `systemctl edit offprint`: below [Service] ReadWritePaths=/srv/off/"
        )
    }
}
