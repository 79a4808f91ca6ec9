import Foundation
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

    @Test func `a round that is not there is named with the folder, and a folder without data stays as it is`() throws {
        let scratch = try Scratch()
        let data = scratch.path + "/du-lieu"
        let nowhere = try Program("simulate", "khong-co", "--data", data)
        #expect(nowhere.exitCode == 65)
        #expect(nowhere.messages.contains("Không có cơ sở dữ liệu ở \(data)"))
        #expect(!FileManager.default.fileExists(atPath: data))
        try Demonstration.copy(to: data)
        let run = try Program("simulate", "khong-co", "--data", data)
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("Không có đợt khong-co ở \(data)"))
    }
}
