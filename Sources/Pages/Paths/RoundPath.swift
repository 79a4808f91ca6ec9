import ParIndex

/// The places where a round is set up and run, and where its questions are asked.
public enum RoundPath: Hashable, Sendable {
    /// A round to be set up, with the units of the one it comes after.
    case newRound(after: String? = nil)
    case management(String)
    /// The next phase, to be confirmed.
    case phase(String)
    case calendar(String)
    /// A table with its units and how they are ranked; `newTable` for one to be made.
    case table(String, table: String)
    case exclusions(String, table: String)
    /// Another version of a table's set.
    case set(String, table: String)
    /// Points that others gave.
    case parts(String, table: String)
    /// Published figures that rules look at.
    case registers(String, table: String)
    /// The file of a report that states such points, by its id.
    case report(String, id: String)
    case council(String)
    /// Questions and answers, at a criterion.
    case questions(String, at: Code? = nil)
    case question(String, id: String)
    /// A criteria set to be brought in.
    case newSet

    /// The name of a table that is to be made.
    public static let newTable = "moi"
    /// The query item that names the round a new one comes after.
    public static let afterName = "theo"

    var pattern: PathPattern {
        switch self {
        case .newRound: .newRound
        case .management: .roundManagement
        case .phase: .roundPhase
        case .calendar: .roundCalendar
        case .table: .roundTable
        case .exclusions: .roundExclusions
        case .set: .roundSet
        case .parts: .roundParts
        case .registers: .roundRegisters
        case .report: .givenReport
        case .council: .roundCouncil
        case .questions: .roundQuestions
        case .question: .roundQuestion
        case .newSet: .newSet
        }
    }

    var values: [String] {
        switch self {
        case .newRound, .newSet: []
        case .management(let round), .phase(let round), .calendar(let round), .council(let round),
            .questions(let round, _):
            [round]
        case .table(let round, let table), .exclusions(let round, let table), .set(let round, let table),
            .parts(let round, let table), .registers(let round, let table):
            [round, table]
        case .question(let round, let id), .report(let round, let id): [round, id]
        }
    }

    var items: [(name: String, value: String)] {
        if case .newRound(let former?) = self { [(Self.afterName, former)] } else { [] }
    }

    var fragment: String {
        if case .questions(_, let code?) = self { "#" + Path.anchor(of: code) } else { "" }
    }
}
