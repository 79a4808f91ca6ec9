import ParIndex

/// Stand-ins until the reader of criteria sets is there: code, maximum, rest.
private let trees = [
    "chi-lang-2023": """
    1 17 0
    1.1 4 0
    1.2 2 0
    1.3 2 0
    1.4 3 1
    1.4.2 2 0
    1.5 3 0
    1.6 3 0
    2 9 0
    2.1 2 0
    2.2 2.5 0
    2.3 3.5 0
    2.4 1 0
    3 18 0
    3.1 5 3
    3.1.4 1 0
    3.1.5 1 0
    3.2 2 0
    3.3 3 0
    3.4 3.5 1
    3.4.1 2.5 0
    3.5 2 1
    3.5.1 1 0
    3.6 1.5 0
    3.7 1 0
    4 5 0
    4.1 2 0
    4.2 1 0
    4.3 2 0
    5 19 0
    5.1 1 0
    5.2 4 0
    5.3 3 0
    5.4 6 0
    5.5 5 3
    5.5.1 2 0
    6 10 0
    6.1 1 0
    6.2 2 0
    6.3 4 3
    6.3.3 1 0
    6.4 2 0
    6.5 1 0
    7 13 0
    7.1 1 0
    7.2 2 0
    7.3 2 0
    7.4 3 0
    7.5 2 0
    7.6 3 0
    8 9 0
    """,
    "hai-duong-2022": """
    1 15 0
    2 5 0
    3 18.5 0
    4 6 0
    5 11 0
    6 7 0
    7 11.5 0
    8 2 0
    9 14 0
    10 10 0
    """,
    "ha-trung-2023": """
    1 17 0
    1.1 4 0
    1.2 4 0
    1.3 2 0
    1.4 1 0
    1.5 2 0
    1.6 2 0
    1.7 2 0
    2 11 0
    2.1 1 0
    2.2 7 0
    2.3 3 0
    3 18 0
    3.1 3 0
    3.2 2 0
    3.3 2 0
    3.4 4 0
    3.5 3 0
    3.6 1 0
    3.7 1 0
    3.8 1 0
    3.9 1 0
    4 11 0
    4.1 5 0
    4.2 2 0
    4.3 2 0
    4.4 2 0
    5 14 0
    5.1 1 0
    5.2 4 0
    5.3 2 0
    5.4 5 0
    5.5 2 0
    6 12 0
    6.1 6 0
    6.2 2 0
    6.3 1 0
    6.4 1 0
    6.5 2 0
    7 17 0
    7.1 3 0
    7.2 2.5 0
    7.3 2 0
    7.4 5.5 0
    7.5 1 0
    7.6 1 0
    7.7 2 0
    """,
]

/// The set of that slug.
func shippedSet(_ slug: String) -> CriteriaSet {
    let nodes = (trees[slug] ?? "").split(separator: "\n").compactMap(Node.init)
    return CriteriaSet(
        slug: slug, title: slug, standing: .issued, source: Source(document: slug), from: "2023-01-01",
        scale: Points(100), domains: criteria(below: nil, nodes).map { Domain(node: $0) })
}

private struct Node {
    let code: Code
    let maximum: Points
    let rest: Points

    init?(_ line: Substring) {
        let cells = line.split(separator: " ")
        guard let code = Code(cells[0]), let maximum = Points(cells[1]), let rest = Points(cells[2]) else { return nil }
        (self.code, self.maximum, self.rest) = (code, maximum, rest)
    }
}

private func criteria(below parent: Code?, _ nodes: [Node]) -> [Criterion] {
    nodes.filter { $0.code.parent == parent }.map { node in
        let parts = criteria(below: node.code, nodes)
        return Criterion(
            code: node.code, title: node.code.text, maximum: node.maximum, rule: parts.isEmpty ? .unknown : .sum,
            source: Source(document: "thử"), from: "2022-01-01", rest: node.rest, components: parts)
    }
}
