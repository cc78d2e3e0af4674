// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One of our modules; `uses` may only name modules further down.
func module(_ name: String, uses: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: settings)
}

/// The tests of a module: same name + "Tests".
func tests(_ name: String, uses: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.target(name: name), "Support"] + (name == "Model" ? [] : ["Model"]) + uses,
        exclude: name == "Extract" ? ["Fixtures"] : [],
        swiftSettings: settings)
}

let package = Package(
    name: "offprint",
    products: [.executable(name: "offprint", targets: ["offprint"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        // Debian's libraries.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),

        // From values at the bottom to commands at the top. Imports go downwards only.
        module("Model", uses: ["CIDN2", "CPSL"]),
        module("Queues", uses: ["Model"]),
        module("Inflate", uses: ["CDeflate", "CBrotli", "CZstd"]),
        module("Fetch", uses: ["CCurl", "Model", "Queues", "Inflate"]),
        module("Archive", uses: ["COpenSSL", "Model", "Queues", "Inflate"]),
        module("Markup", uses: ["CXML2", "Model"]),
        module("Language", uses: ["CXXHash", "Model"]),
        module("Extract", uses: ["Markup", "Language", "Model"]),
        module("Store", uses: ["CSQLite", "Model"]),
        module("Compare", uses: ["Language", "Store", "Model"]),
        module("Crawl", uses: ["Model", "Queues", "Language", "Fetch", "Archive", "Extract", "Store", "Compare"]),
        module("Publish", uses: ["Language", "Compare", "Store", "Model"]),
        module("Loopback", uses: ["Model"]),
        module("Selftest", uses: ["Model", "Queues", "Fetch", "Extract", "Store", "Crawl", "Loopback"]),
        .executableTarget(
            name: "offprint",
            dependencies: [
                "CMalloc", "Model", "Queues", "Inflate", "Fetch", "Archive", "Markup", "Language", "Extract", "Store",
                "Crawl", "Compare", "Publish", "Selftest",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: settings,
            // Swift's runtime inside the program: it is faster, takes less memory, and its machine needs no Swift.
            linkerSettings: [
                .unsafeFlags(
                    ["-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims"],
                    .when(configuration: .release))
            ]),

        // What tests share, the loopback news sites, and the runner of public conformance suites.
        .target(name: "Support", dependencies: ["Model", "Loopback"], path: "Tests/Support", swiftSettings: settings),
        .executableTarget(
            name: "newsroom", dependencies: ["Support", "Model"], path: "Tests/Newsroom", swiftSettings: settings),
        .executableTarget(
            name: "mutator", dependencies: ["Support"], path: "Tests/Mutator", swiftSettings: settings),
        .executableTarget(
            name: "frontier-benchmark", dependencies: ["Support", "Model", "Store"], path: "Tests/Benchmarks",
            exclude: ["README.md"], swiftSettings: settings),
        .executableTarget(
            name: "conformance", dependencies: ["Model", "Markup", "Language", "Extract", "Crawl"],
            path: "Tests/Conformance", swiftSettings: settings),

        tests("Model"), tests("Queues"), tests("Inflate"), tests("Fetch", uses: ["Queues"]),
        tests("Archive", uses: ["Queues", "Inflate"]), tests("Markup"),
        tests("Language"), tests("Compare", uses: ["Store"]), tests("Extract", uses: ["Markup", "Language"]),
        tests("Store"),
        tests("Crawl", uses: ["Queues", "Fetch", "Archive", "Extract", "Store", "Language"]),
        tests("Publish", uses: ["Store", "Extract"]),
        tests("Selftest", uses: ["Crawl", "Store", "Loopback"]),
        tests("offprint", uses: ["Fetch", "Archive", "Extract", "Store", "Crawl", "Publish"]),
        .testTarget(name: "NewsroomTests", dependencies: ["Support", "Model", "newsroom"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
