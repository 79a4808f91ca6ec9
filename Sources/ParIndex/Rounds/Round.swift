/// A round of assessment (đợt đánh giá): one year, one superior authority, one or more tables of units.
public struct Round: Hashable, Sendable {
    /// The name used in addresses, such as "chi-lang-2023".
    public var slug: String
    /// The title in Vietnamese.
    public var title: String
    /// The year assessed.
    public var year: Int
    /// The authority whose council appraises.
    public var authority: NamedKey
    /// What was published, where it was.
    public var source: Source?
    /// Whether scores in it were made up.
    public var isSimulated: Bool
    public var tables: [RoundTable]
    public var course: RoundCourse

    public init(
        slug: String, title: String, year: Int, authority: NamedKey, source: Source? = nil, isSimulated: Bool,
        tables: [RoundTable], course: RoundCourse = .past
    ) {
        (self.slug, self.title, self.year, self.authority) = (slug, title, year, authority)
        (self.source, self.isSimulated, self.tables) = (source, isSimulated, tables)
        self.course = course
    }
}

/// Units of a round that are scored by one set and ranked together (bảng xếp hạng): communes, or agencies.
public struct RoundTable: Hashable, Sendable {
    /// The name used in addresses, such as "xa".
    public var slug: String
    /// The title in Vietnamese, such as "Các xã, thị trấn".
    public var title: String
    /// What one of its units is called after a number: "xã, thị trấn" in "9/20 xã, thị trấn".
    public var unitNoun: String
    /// The slug of the criteria set.
    public var set: String
    public var policy: RankingPolicy
    public var participants: [Participant]

    public init(
        slug: String, title: String, unitNoun: String, set: String, policy: RankingPolicy,
        participants: [Participant]
    ) {
        (self.slug, self.title, self.unitNoun) = (slug, title, unitNoun)
        (self.set, self.policy, self.participants) = (set, policy, participants)
    }
}
