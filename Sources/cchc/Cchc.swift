import ArgumentParser

@main
struct Cchc: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cchc",
        subcommands: [RankCommand.self])
}
