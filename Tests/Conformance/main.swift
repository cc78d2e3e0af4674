import Glibc

guard let runner = Runner(Array(CommandLine.arguments.dropFirst())) else {
    print(Runner.usage)
    exit(64)
}
exit(runner.run())
