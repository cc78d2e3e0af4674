import FoundationEssentials
import Glibc
import Support

// mutator FIXTURES FOLDER COUNT SEED: writes COUNT mutated pages to FOLDER and a request for each to standard output,
// as `offprint extract --jsonl` reads them.
let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[3]), let seed = UInt64(arguments[4]) else {
    print("usage: mutator FIXTURES FOLDER COUNT SEED")
    exit(64)
}
let names = try FileManager.default.contentsOfDirectory(atPath: arguments[1]).filter { !$0.hasPrefix(".") }.sorted()
let pages = try names.map { [UInt8](try Data(contentsOf: URL(filePath: "\(arguments[1])/\($0)/page.html"))) }
let mutator = Mutator(seed: seed)
for number in 0..<count {
    let file = "\(arguments[2])/\(number).html"
    try Data(mutator.page(number, from: pages)).write(to: URL(filePath: file))
    print("{\"id\":\"\(number)\",\"file\":\"\(file)\",\"url\":\"https://site.test/\(number)\"}")
}
