/// What a round gives one unit: points, index, places and grade, overall and per domain (kết quả).
public struct UnitResult: Hashable, Sendable {
    /// What one domain gives.
    public struct DomainResult: Hashable, Sendable {
        public var domain: Code
        /// The unit's own points, where it scored itself.
        public var selfAssessed: Points?
        public var awarded: Points
        public var applicableMaximum: Points
        /// Among distinct scores within the superior authority: "9/19 hạng".
        public var rank: Standing

        public init(
            domain: Code, selfAssessed: Points?, awarded: Points, applicableMaximum: Points, rank: Standing
        ) {
            (self.domain, self.selfAssessed, self.awarded) = (domain, selfAssessed, awarded)
            (self.applicableMaximum, self.rank) = (applicableMaximum, rank)
        }
    }

    public var unit: UnitKey
    /// The unit's own points, where it scored itself.
    public var selfAssessed: Points?
    public var awarded: Points
    public var applicableMaximum: Points
    /// Criteria without an answer.
    public var unanswered: Int
    /// Among the units of the same superior: "9/20 xã".
    public var rank: Standing
    /// Among those of the same superior and block, where the policy has blocks.
    public var blockRank: Standing?
    /// The block's name.
    public var block: String?
    public var provinceRank: Standing
    public var nationRank: Standing
    public var grade: String?
    public var domains: [DomainResult]
    /// Whether a score in it was made up.
    public var isSimulated: Bool

    public init(
        unit: UnitKey, selfAssessed: Points?, awarded: Points, applicableMaximum: Points, unanswered: Int,
        rank: Standing, blockRank: Standing?, block: String?, provinceRank: Standing, nationRank: Standing,
        grade: String?, domains: [DomainResult], isSimulated: Bool
    ) {
        (self.unit, self.selfAssessed, self.awarded) = (unit, selfAssessed, awarded)
        (self.applicableMaximum, self.unanswered, self.rank) = (applicableMaximum, unanswered, rank)
        (self.blockRank, self.block, self.provinceRank) = (blockRank, block, provinceRank)
        (self.nationRank, self.grade, self.domains, self.isSimulated) = (nationRank, grade, domains, isSimulated)
    }

    /// Points over the unit's own applicable maximum; `nil` where nothing applied.
    public var index: CommuneIndex? { CommuneIndex(points: awarded, of: applicableMaximum) }
}
