/// How far a unit's sheet has come, line by line (tiến độ của phiếu): what reminding needs to know.
public struct SheetProgress: Hashable, Sendable {
    public var sheet: Sheet
    public var roundTitle: String
    public var unitName: String
    /// Criteria that the unit answers itself; of bonuses those only that it claims.
    public var asked: [Code] = []
    /// Of these, those without an answer.
    public var unanswered: [Code] = []
    /// Of these, those without the council's view.
    public var unappraised: [Code] = []
    /// Lines that the unit supplied and the council has not looked at since.
    public var supplied: [Code] = []
    /// Reduced lines to which the unit has said nothing yet.
    public var unexplained: [Code] = []
    /// Explained lines that the council has not looked at since.
    public var unsettled: [Code] = []
    public var publication: LastPublication?

    /// The last publication of a round: its number from 1, corrections counted, and when it was confirmed.
    public struct LastPublication: Hashable, Sendable {
        public var number: Int
        public var confirmed: Instant

        public init(number: Int, confirmed: Instant) {
            (self.number, self.confirmed) = (number, confirmed)
        }
    }

    /// A sheet whose lines do not matter any more.
    public init(_ sheet: Sheet, roundTitle: String, unitName: String) {
        (self.sheet, self.roundTitle, self.unitName) = (sheet, roundTitle, unitName)
    }

    /// A sheet with its lines, under its set.
    public init(_ sheet: Sheet, roundTitle: String, unitName: String, lines: [Code: SheetLine], under set: CriteriaSet)
    {
        self.init(sheet, roundTitle: roundTitle, unitName: unitName)
        let context = ScoringContext(set, year: sheet.year, unit: sheet.unit.code)
        let bonuses = Set(set.bonuses.flatMap(\.withDescendants).map(\.code))
        for criterion in set.criteria where sheet.asks(criterion) {
            let line = lines[criterion.code] ?? SheetLine(code: criterion.code)
            guard line.answer != nil || !bonuses.contains(criterion.code) else { continue }
            asked.append(criterion.code)
            if line.answer == nil { unanswered.append(line.code) }
            if line.appraisal == nil { unappraised.append(line.code) }
            if sheet.awaitsLookAtSupplied(line.code, appraised: line.appraised?.at) { supplied.append(line.code) }
            if line.explained != nil {
                if line.awaitsSecondLook { unsettled.append(line.code) }
            } else if line.isReduced(criterion, in: context) {
                unexplained.append(line.code)
            }
        }
    }
}
