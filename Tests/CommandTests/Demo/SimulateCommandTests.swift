import Testing

struct SimulateCommandTests {
    @Test func `real units of a round are never answered for, made-up ones hand in once`() throws {
        let scratch = try Scratch()
        let data = scratch.path + "/du-lieu"
        try Demonstration.copy(to: data)
        let english = ["CCHC_LANG": "en"]
        let first = try Program("simulate", "chi-lang-2024", "--data", data, environment: english)
        #expect(first.exitCode == 0)
        #expect(first.messages.contains("18 made-up units handed in; 2 other units"))
        let second = try Program("simulate", "chi-lang-2024", "--data", data, environment: english)
        #expect(second.messages.contains("0 made-up units handed in; 20 other units"))
        #expect(try Program("verify", "--data", data).exitCode == 0)
    }

    @Test func `a round that is not there is named`() throws {
        let scratch = try Scratch()
        let run = try Program("simulate", "khong-co", "--data", scratch.path + "/du-lieu")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("khong-co"))
    }
}
