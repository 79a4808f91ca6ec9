import ParIndex

/// One year of a made-up nation: its round, and a scorecard for each commune when asked for (đợt đánh giá mô phỏng).
public struct SyntheticRound: Sendable {
    /// The round; every score in it is made up.
    public let round: Round
    /// The set that the communes answer.
    public let set: CriteriaSet
    /// The registers that the set's rules look into: by key, the figure of each unit's code.
    public let registers: [String: [String: Quantity]]

    private let seed: UInt64
    private let questions: [SyntheticQuestion]

    /// The year of those communes; the same seed gives the same scores.
    public init(participants: [Participant], year: Int, seed: UInt64, set: CriteriaSet) {
        (self.seed, self.set) = (seed, set)
        questions = SyntheticQuestion.all(in: set)
        round = Self.round(participants, year: year, set: set)
        registers = Self.registers(of: set, participants, year: year, seed: seed)
    }

    /// The commune's scorecard: its own view of every criterion and the council's.
    ///
    /// Points that others give, and surveys, stand in the council's view alone.
    public func card(of participant: Participant) -> Scorecard {
        let diligence = SyntheticDiligence(participant, year: round.year, seed: seed)
        let unitSeed = Self.unitSeed(participant, year: round.year, seed: seed)
        var card = Scorecard(unit: participant.unit)
        card.entries.reserveCapacity(questions.count)
        for question in questions {
            card.entries[question.code] = question.entry(diligence, year: round.year, unitSeed: unitSeed)
        }
        return card
    }

    /// The seed of one commune in one year.
    private static func unitSeed(_ participant: Participant, year: Int, seed: UInt64) -> UInt64 {
        var random = SplitMix64(seed ^ UInt64(standingFor: participant.unit.code), stream: UInt64(year))
        return random.next()
    }

    private static func round(_ participants: [Participant], year: Int, set: CriteriaSet) -> Round {
        Round(
            slug: "mo-phong-\(year)", title: "Chỉ số CCHC các xã, phường, đặc khu năm \(year) (mô phỏng)", year: year,
            authority: NamedKey("x-ca-nuoc", "Cả nước (mô phỏng)"), isSimulated: true,
            tables: [
                RoundTable(
                    slug: "xa", title: "Các xã, phường, đặc khu", unitNoun: "xã, phường, đặc khu", set: set.slug,
                    policy: policy(publishedDecimals: set.rounding.publishedDecimals), participants: participants)
            ])
    }

    /// Wards apart from the others; grades with the ends of the national classes of 2022, for show.
    private static func policy(publishedDecimals: Int) -> RankingPolicy {
        RankingPolicy(
            publishedDecimals: publishedDecimals,
            blocks: [
                RankingBlock(name: "Phường", kinds: [Participant.Kind.ward.rawValue]),
                RankingBlock(
                    name: "Xã, đặc khu",
                    kinds: [Participant.Kind.commune.rawValue, Participant.Kind.specialZone.rawValue]),
            ],
            grades: GradeTable([
                Grade(name: "A", lower: .from(Quantity(90))),
                Grade(name: "B", lower: .from(Quantity(80)), upper: .below(Quantity(90))),
                Grade(name: "C", lower: .from(Quantity(70)), upper: .below(Quantity(80))),
                Grade(name: "D", upper: .below(Quantity(70))),
            ]))
    }

    private static func registers(
        of set: CriteriaSet, _ participants: [Participant], year: Int, seed: UInt64
    ) -> [String: [String: Quantity]] {
        let rules = set.criteria.compactMap { SyntheticRegister($0) }
        let byKey = Dictionary(rules.map { ($0.key, $0) }) { first, _ in first }
        return byKey.mapValues { register in
            Dictionary(
                participants.map { participant in
                    let diligence = SyntheticDiligence(participant, year: year, seed: seed)
                    let unitSeed = unitSeed(participant, year: year, seed: seed)
                    return (participant.unit.code, register.figure(diligence, year: year, unitSeed: unitSeed))
                }
            ) { first, _ in first }
        }
    }
}
