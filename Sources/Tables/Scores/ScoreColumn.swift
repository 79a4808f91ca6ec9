/// The columns of a score file, in their usual order.
enum ScoreColumn: Int, CaseIterable {
    case unit, superior, province, criterion, score

    /// The names in the header.
    static let names = ["unit", "superior", "province", "criterion", "score"]

    var name: String { Self.names[rawValue] }
}
