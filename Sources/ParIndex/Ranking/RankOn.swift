/// Which figure decides who stands level, and which grade is reached.
public enum RankOn: String, Hashable, Sendable, CaseIterable {
    /// The exact figure: units that print alike may stand on different places.
    case exact
    /// The figure as published: what prints alike ranks alike.
    case published
}
