/// What the robots files of the newsroom forbid, by the prefix of the path.
enum RobotsBan {
    static func forbids(_ access: Access) -> Bool {
        prefixes(access.address).contains { access.target.hasPrefix($0) }
    }

    private static func prefixes(_ address: String) -> [String] {
        let site = NewsSite.all.first { $0.address == address }
        let robots = site.map { $0.robots ?? "" } ?? Troublemaker.robots
        return robots.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("Disallow: ") else { return nil }
            return String(line.dropFirst("Disallow: ".count))
        }
    }
}
