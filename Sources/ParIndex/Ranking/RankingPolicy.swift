/// How an authority ranks and grades its units (quy định xếp hạng, xếp loại): data, like the criteria set.
public struct RankingPolicy: Hashable, Sendable {
    /// How places are counted where units stand level.
    public var method: RankingMethod
    /// Whether the exact or the published figure decides.
    public var rankOn: RankOn
    /// Points, or points over the applicable maximum.
    public var measure: RankingMeasure
    /// Decimals of the published figure (0…6).
    public var publishedDecimals: Int
    /// Groups ranked apart; a unit that stands in none is ranked with those outside all blocks.
    public var blocks: [RankingBlock]
    /// The grades by score, where the authority gives any.
    public var grades: GradeTable?

    public init(
        method: RankingMethod = .standard, rankOn: RankOn = .published, measure: RankingMeasure = .index,
        publishedDecimals: Int = 2, blocks: [RankingBlock] = [], grades: GradeTable? = nil
    ) {
        self.method = method
        self.rankOn = rankOn
        self.measure = measure
        self.publishedDecimals = publishedDecimals
        self.blocks = blocks
        self.grades = grades
    }

    /// The figure that ranks and grades a unit; `nil` where the index is asked for and nothing applied to the unit.
    ///
    /// Points count as they are, an index as a part of one; rounded only where the published figure decides.
    public func figure(points: Points, of maximum: Points?) -> Ratio? {
        switch measure {
        case .points: Ratio(deciding(points).millionths, over: Millionths.one)
        case .index: maximum.flatMap { CommuneIndex(points: points, of: $0) }.map(figure)
        }
    }

    /// The figure that ranks and grades a unit with this index.
    public func figure(of index: CommuneIndex) -> Ratio {
        switch (measure, rankOn) {
        case (.points, _): measure.border(Quantity(millionths: deciding(index.points).millionths))
        case (.index, .exact): index.ratio
        case (.index, .published): Ratio(percent: index.percent(decimals: publishedDecimals))
        }
    }

    /// Puts units in order by what ranks them: their points, and their applicable maxima where the index does.
    ///
    /// `nil` where the index is asked for and a unit has no applicable maximum.
    public func ladder(points: [Points], maxima: [Points]?) -> Ladder? {
        switch measure {
        case .points: return Ladder(points.map(deciding))
        case .index:
            guard let maxima, maxima.count == points.count else { return nil }
            let figures = zip(points, maxima).compactMap { figure(points: $0, of: $1) }
            return figures.count == points.count ? Ladder(figures) : nil
        }
    }

    /// The block of a unit, by its code or else by its kind.
    public func block(ofUnit code: String, kind: String? = nil) -> RankingBlock? {
        blocks.first { $0.codes.contains(code) } ?? blocks.first { block in kind.map(block.kinds.contains) ?? false }
    }

    private func deciding(_ points: Points) -> Points {
        rankOn == .exact ? points : points.rounded(to: publishedDecimals)
    }
}
