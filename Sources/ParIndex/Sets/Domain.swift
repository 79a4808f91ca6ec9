/// A domain of a criteria set (lĩnh vực; some sets print "Tiêu chí 1").
///
/// A domain is the topmost node of the tree and is scored like any other node; where the source lists no criteria
/// below it, its points are recorded on it directly.
public struct Domain: Hashable, Sendable {
    /// The domain as a node of the tree.
    public var node: Criterion

    /// A domain from its node.
    public init(node: Criterion) {
        self.node = node
    }

    public var code: Code { node.code }
    public var title: String { node.title }
    public var maximum: Points { node.maximum }
    /// The criteria directly below.
    public var criteria: [Criterion] { node.components }
}
