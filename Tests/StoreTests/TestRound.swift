import Database
import ParIndex
import Store
import TestDatabases

/// A store of its own for a test, its schema up to date.
private let template = TestTemplate { engine in
    try await Migrator(Store.migrations).migrate(engine)
}

@discardableResult
func withStore<Answer: Sendable>(
    _ kind: TestEngine, _ body: @Sendable (Store) async throws -> Answer
) async throws -> Answer {
    try await template.with(kind) { try await body(Store($0)) }
}

/// Where a database is whose schema is up to date, for tests that open it more than once.
func withStoreAddress(_ kind: TestEngine, _ body: @Sendable (DatabaseAddress) async throws -> Void) async throws {
    try await template.withAddress(kind, body)
}

/// A round as it is handed to the store.
struct TestRound {
    var round: Round
    var cards: [UnitKey: Scorecard]

    var results: [String: [UnitResult]] {
        Dictionary(
            uniqueKeysWithValues: round.tables.map { table in
                (table.slug, table.results(under: .sample, year: round.year, cards: cards))
            })
    }

    /// One table of units, each with its points in either domain.
    init(
        named slug: String = "chi-lang-2023", year: Int = 2023, isSimulated: Bool = false,
        policy: RankingPolicy = RankingPolicy(), _ units: [(Participant, String)]
    ) {
        let table = RoundTable(
            slug: "xa", title: "Các xã, thị trấn", unitNoun: "xã, thị trấn", set: "thu", policy: policy,
            participants: units.map(\.0))
        round = Round(
            slug: slug, title: "Chỉ số CCHC năm \(year)", year: year, authority: NamedKey("181", "Huyện Chi Lăng"),
            source: Source(document: "Quyết định số 202/QĐ-UBND", place: nil, remark: "không có phụ lục"),
            isSimulated: isSimulated, tables: [table])
        let cards = units.map { unit, points in
            let answer = Answer.published(p(points), reason: nil)
            let entry = Scorecard.Entry(selfAssessment: answer, appraisal: answer)
            return (unit.unit, Scorecard(unit: unit.unit, entries: [c("1"): entry, c("2"): entry]))
        }
        self.cards = Dictionary(uniqueKeysWithValues: cards)
    }
}

extension Store {
    func add(_ sample: TestRound) async throws {
        try await add(sample.round, cards: sample.cards, results: sample.results)
    }

    /// The names of a table's units in the order of the ranking.
    func names(_ sample: TestRound) async throws -> [String] {
        try await ranking(round: sample.round.slug, table: "xa", policy: sample.round.tables[0].policy)
            .map(\.participant.name)
    }
}

extension Participant {
    static let lienSon = sample("06502", "Xã Liên Sơn")
    static let dongMo = sample("06463", "Thị trấn Đồng Mỏ", .township)
    static let haBac = sample("15280", "Xã Hà Bắc")
    static let dongTam = sample("x-dong-tam", "Xã Đồng Tâm")
    static let quangTho = sample("19894", "Xã Quảng Thọ")

    static func sample(_ code: String, _ name: String, _ kind: Kind = .commune, from: Day? = nil) -> Participant {
        Participant(
            unit: UnitKey(code, from: from), name: name, kind: kind, superior: NamedKey("181", "Huyện Chi Lăng"),
            province: NamedKey("20", "Tỉnh Lạng Sơn"))
    }
}

extension CriteriaSet {
    static let sample = CriteriaSet(
        slug: "thu", title: "Bộ tiêu chí thử", standing: .test, source: Source(document: "Văn bản thử"),
        from: "2023-01-01", scale: p("20"), domains: ["1", "2"].map { Domain(node: .sample($0)) })
}

extension Criterion {
    fileprivate static func sample(_ code: String) -> Criterion {
        Criterion(
            code: c(code), title: "Lĩnh vực \(code)", maximum: p("10"), rule: .unknown,
            source: Source(document: "Văn bản thử"), from: "2023-01-01")
    }
}

func p(_ text: String) -> Points {
    Points(text) ?? Points(-9999)
}

func c(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("\(text) is no code") }
    return code
}
