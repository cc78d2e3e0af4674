import Glibc
import Support

// frontier-benchmark URLS HOSTS STORE: fills a new store and prints one line of JSON: bytes a URL, CPU microseconds for
// one pick and its rescheduling with 1, 100 and 1,000 of them a transaction, megabytes read from the disk
// meanwhile, peak memory.
let arguments = CommandLine.arguments
guard arguments.count == 4, let urls = Int(arguments[1]), let hosts = Int(arguments[2]), hosts >= 1_000 else {
    print("usage: frontier-benchmark URLS HOSTS STORE   (at least 1,000 hosts)")
    exit(64)
}
var load = try FrontierLoad(path: arguments[3], urls: urls, hosts: hosts)
let filling = try processorTime { try load.fill() }
var fields = ["\"n\":\(urls)", "\"hosts\":\(hosts)", "\"add_us_cpu\":\(microseconds(filling, each: urls))"]
var status = stat()
guard stat(arguments[3], &status) == 0 else { fatalError("the store is not there") }
fields.append("\"bytes_per_url\":\(Int(status.st_size) / urls)")
let before = usage()
for (batch, count) in [(1, 3_000), (100, 30_000), (1_000, 60_000)] {
    let time = try processorTime { for _ in 0..<count / batch { try load.visit(batch) } }
    fields.append("\"pick\(batch)_us_cpu\":\(microseconds(time, each: count))")
}
// Nothing, where the store lies in memory as the floor's does.
fields.append("\"disk_mb\":\((usage().ru_inblock - before.ru_inblock) / 2048)")
fields.append("\"rss_mb\":\(usage().ru_maxrss / 1024)")
print("{\(fields.joined(separator: ","))}")

func microseconds(_ time: Duration, each count: Int) -> Int { Int(time / .microseconds(1)) / count }

func usage() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
}
