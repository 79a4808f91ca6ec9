import ArgumentParser
import CriteriaFiles
import Foundation
import ParIndex
import Tables
import Wording

struct RankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Cộng điểm, xếp hạng các đơn vị từ tệp điểm CSV. / Totals, ranks and grades from a CSV of scores.",
        discussion: """
            SCORES.csv có các cột unit, superior, province, criterion, score; thứ tự dòng tùy ý.
            SCORES.csv has the columns unit, superior, province, criterion, score; its lines in any order.

            Ví dụ / Examples:
              cchc rank diem-2023.csv
              cchc rank diem-2023.csv --set mo-hinh-cap-xa-2026
              cchc rank diem-2023.csv --policy xep-hang.yaml --out tong.csv --domains linh-vuc.csv
            """)

    @Argument(help: "Tệp điểm. / The file of scores.")
    var scores: String

    @Option(
        help: "Bộ tiêu chí: xếp theo chỉ số, kiểm tra mã và điểm tối đa. / Criteria set: ranks by index, checks codes.")
    var set: String?

    @Option(help: "Quy định xếp hạng, xếp loại (YAML). / Ranking policy (YAML).")
    var policy: String?

    @Option(help: "Tệp kết quả tổng hợp; không nêu thì in ra màn hình. / Totals file; standard output if absent.")
    var out: String?

    @Option(help: "Tệp điểm và hạng theo lĩnh vực. / File of points and ranks by domain.")
    var domains: String?

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() async throws {
        let set = try set.map(chosenSet)
        let policy = try rankingPolicy(for: set)
        let totals = try await totals(under: set)
        guard policy.measure == .points || totals.hasMaxima else {
            throw ValidationError(
                "Xếp hạng theo chỉ số (measure: index) cần bộ tiêu chí. / Ranking by index needs a criteria set.")
        }
        let ranking = await ScoreRanking(totals, policy: policy)
        do {
            async let areDomainsWritten: Void = writeDomains(ranking)
            try writeTotals(ranking)
            try await areDomainsWritten
        } catch let failure as FileFailure {
            throw Refusal.of(failure, in: [out, domains].compactMap(\.self).joined(separator: ", "))
        }
        if json { FileHandle.standardOutput.write(try ranking.json()) }
    }

    private func chosenSet(_ name: String) throws -> CriteriaSet {
        do {
            return try ChosenSet.read(name)
        } catch let failure as Failure {
            throw Console.end(failure)
        }
    }

    private func rankingPolicy(for set: CriteriaSet?) throws -> RankingPolicy {
        let usual = RankingPolicy(
            rankOn: .exact, measure: set == nil ? .points : .index,
            publishedDecimals: set?.rounding.publishedDecimals ?? Rounding.usual.publishedDecimals)
        guard let policy else { return usual }
        guard let bytes = FileManager.default.contents(atPath: policy) else {
            throw Refusal.of(FileFailure(errno: errno), in: policy)
        }
        switch PolicyFile.read(String(decoding: bytes, as: UTF8.self), file: policy, default: usual) {
        case .success(let read): return read
        case .failure(let faults): throw Refusal.of(faults.diagnostics)
        }
    }

    private func totals(under set: CriteriaSet?) async throws -> ScoreTotals {
        do {
            return try await ScoreFile.totals(at: scores, scale: set.map(ScoreScale.init) ?? .byFirstPart)
        } catch let faults as TableFaults {
            throw Refusal.of(faults, in: scores)
        } catch let failure as FileFailure {
            throw Refusal.of(failure, in: scores)
        }
    }

    private func writeTotals(_ ranking: ScoreRanking) throws {
        guard out != nil || !json else { return }
        var writer = try out.map { try CSVWriter(path: $0) } ?? CSVWriter.standardOutput()
        try ranking.writeTotals(&writer)
    }

    private func writeDomains(_ ranking: ScoreRanking) async throws {
        guard let domains else { return }
        var writer = try CSVWriter(path: domains)
        try ranking.writeDomains(&writer)
    }
}
