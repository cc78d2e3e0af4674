import Glibc
import Support

// The signals are taken here before any thread exists, so that every thread inherits the mask.
var signals = sigset_t()
sigemptyset(&signals)
sigaddset(&signals, SIGTERM)
sigaddset(&signals, SIGINT)
pthread_sigmask(SIG_BLOCK, &signals, nil)

do {
    let options = try NewsroomOptions(arguments: Array(CommandLine.arguments.dropFirst()))
    if options.wantsHelp {
        LineFile.standardOutput.append(NewsroomOptions.help)
        exit(0)
    }
    let desk = try FrontDesk(options)
    try desk.announce()
    var received: Int32 = 0
    sigwait(&signals, &received)
    desk.close()
} catch let error as NewsroomOptions.UsageError {
    LineFile.standardError.append("newsroom: \(error)\n\(NewsroomOptions.help)")
    exit(64)
} catch {
    LineFile.standardError.append("newsroom: \(error)")
    exit(1)
}
