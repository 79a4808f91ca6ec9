import ParIndex

/// What a paper prints of one unit's result (kết quả theo văn bản).
public struct PrintedResult: Hashable, Sendable {
    public let unit: UnitKey
    /// The council's total; `nil` where no paper prints one.
    public let total: Points?
    /// The unit's own total; `nil` where no paper prints one.
    public let selfTotal: Points?
    /// Points lost in all, where the paper adds them up.
    public let lost: Points?
    /// The place, such as "14/20".
    public let rank: String?
    /// The place in each domain, such as "9/19", in the order of the domains.
    public let domainRanks: [String]

    init(
        _ unit: UnitKey, total: Points? = nil, selfTotal: Points? = nil, lost: Points? = nil, rank: String? = nil,
        domainRanks: [String] = []
    ) {
        (self.unit, self.total, self.selfTotal, self.lost) = (unit, total, selfTotal, lost)
        (self.rank, self.domainRanks) = (rank, domainRanks)
    }
}
