/// What a set calls the levels of its tree; papers of one set use these words.
public struct LevelNames: Hashable, Sendable {
    /// The topmost level: "Lĩnh vực", in some sets "Tiêu chí".
    public var domain: String
    /// The second level: "Tiêu chí", in some sets "Chỉ tiêu".
    public var criterion: String
    /// The levels below: "Tiêu chí thành phần".
    public var component: String

    public init(domain: String, criterion: String, component: String) {
        (self.domain, self.criterion, self.component) = (domain, criterion, component)
    }

    /// What a node is called that has so many nodes above it.
    public func name(atDepth depth: Int) -> String {
        switch depth {
        case 0: domain
        case 1: criterion
        default: component
        }
    }

    /// The words of the national set.
    public static let usual = LevelNames(domain: "Lĩnh vực", criterion: "Tiêu chí", component: "Tiêu chí thành phần")
}
