import ParIndex
import Testing
import Wording

@testable import Pages

/// Values for the tests of pages: a small set with the lines of Liên Sơn and Đồng Mỏ that matter here.
enum Cast {
    static let lienSon = UnitName(key: UnitKey("06502", from: nil), name: "Xã Liên Sơn")
    static let dongMo = UnitName(key: UnitKey("06463", from: nil), name: "Thị trấn Đồng Mỏ")

    static let round = RoundHeading(
        id: "chi-lang-2023", year: 2023, title: "Chỉ số CCHC huyện Chi Lăng", authority: "Huyện Chi Lăng",
        setSlug: "chi-lang-2023", setTitle: "Bộ tiêu chí", unitCount: 20, state: .published, isSimulated: true)

    static func frame(_ language: Language = .vi, at path: Path = .home, isSimulated: Bool = true) -> Frame {
        Frame(language: language, path: path, isSimulated: isSimulated, assetVersion: "1")
    }

    static func code(_ text: String) throws -> Code { try #require(Code(text)) }

    static func points(_ text: String) throws -> Points { try #require(Points(text)) }

    static func criterion(
        _ code: String, _ title: String, maximum: String, rule: ScoringRule = .unknown,
        whenNothing: WhenNothing = .notAllowed, components: [Criterion] = [], rest: String = "0"
    ) throws -> Criterion {
        Criterion(
            code: try self.code(code), title: title, maximum: try points(maximum), rule: rule,
            whenNothing: whenNothing, source: Source(document: "Quyết định số 202/QĐ-UBND", place: "Mục \(code)"),
            from: .first, rest: try points(rest), components: components)
    }

    /// Domain 3 with its dossiers (22 late: 2,5 − 1) and domain 8 without criteria.
    static func set(_ standing: CriteriaSet.Standing = .issued, notes: [String] = []) throws -> CriteriaSet {
        let late = Deduction([.init(Input("số hồ sơ quá hạn"), each: try points("1"), per: 22)])
        let dossiers = try criterion(
            "3.4", "Kết quả giải quyết hồ sơ", maximum: "3.5", rule: .sum,
            components: [try criterion("3.4.1", "Hồ sơ chậm muộn", maximum: "2.5", rule: .deduction(late))], rest: "1")
        let domain = try criterion("3", "Cải cách TTHC", maximum: "3.5", rule: .sum, components: [dossiers])
        return CriteriaSet(
            slug: "chi-lang-2023", title: "Bộ tiêu chí Chi Lăng", standing: standing,
            source: Source(document: "Quyết định số 202/QĐ-UBND"), from: .first, scale: try points("12.5"),
            domains: [Domain(node: domain), Domain(node: try criterion("8", "Tác động", maximum: "9"))], notes: notes)
    }

    static func tally(_ late: Int, domain8: String = "9") throws -> Tally {
        let set = try set()
        return set.tally(
            [
                try code("3.4.1"): .fact("cases", .quantity(Quantity(late))),
                try code("8"): .published(try points(domain8), reason: nil),
            ], in: ScoringContext(set, year: 2023, unit: "06463"))
    }

    /// A row whose two domains have these points of 10 each.
    static func row(
        _ name: String, _ position: Int, _ points: [String], of maximum: Int = 100, superior: String = "Huyện Chi Lăng",
        block: String? = nil, change: YearChange? = nil
    ) throws -> RankingRow {
        let cells = try points.map {
            RankingRow.Cell(
                points: try Self.points($0), maximum: Points(10), place: Standing(position: 1, of: 2, method: .dense))
        }
        return RankingRow(
            unit: UnitName(
                key: UnitKey("x-\(Folding.fold(name).split(separator: " ").joined())", from: nil), name: name),
            superior: superior, block: block, place: Standing(position: position, of: 9, method: .standard),
            nationPlace: Standing(position: position + 100, of: 3321, method: .standard),
            total: try Self.points("81.9"), maximum: Points(maximum), percent: Quantity(82), change: change,
            cells: cells,
            keys: .init(folded: Folding.fold(name + " " + superior), order: VietnameseOrder.Key(name)))
    }

    static func ranking(_ rows: [RankingRow], _ query: RankingQuery = RankingQuery()) throws -> RankingPage {
        RankingPage(
            round: round,
            domains: [
                .init(code: try code("1"), title: "Chỉ đạo", maximum: Points(10)),
                .init(code: try code("2"), title: "Thể chế", maximum: Points(10)),
            ], rows: rows, decimals: 2, unitsName: Bilingual(vi: "xã, thị trấn", en: "units"), query: query,
            foldedText: Folding.fold(query.text))
    }
}
