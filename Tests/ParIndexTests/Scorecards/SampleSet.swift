import ParIndex

extension CriteriaSet {
    /// A small set with every kind of node: 20 points, of which one is not listed.
    ///
    /// 1 (10): 1.1 (4, judged), 1.2 (5, components 1.2.1 of 2 and 1.2.2 of 3), rest 1 · 2 (10): 2.1 (6), 2.2 (4).
    static let sample = CriteriaSet(
        slug: "thu", title: "Bộ tiêu chí thử", standing: .test, source: .sample, from: "2023-01-01", scale: p("20"),
        domains: [
            Domain(
                node: .node(
                    "1", "10", rest: "1",
                    [.node("1.1", "4"), .node("1.2", "5", [.node("1.2.1", "2"), .node("1.2.2", "3")])])),
            Domain(node: .node("2", "10", [.node("2.1", "6", aliases: ["2.9"]), .node("2.2", "4")])),
        ],
        bonuses: [.node("C.1", "2")], penalties: [.node("T.1", "0", minimum: "-3")])

    /// The tally of recorded points in 2023.
    func tally(_ points: [String: String]) -> Tally {
        tally(
            Dictionary(uniqueKeysWithValues: points.map { (c($0.key), Answer($0.value)) }),
            in: ScoringContext(self, year: 2023))
    }
}

extension Criterion {
    static func node(
        _ code: String, _ maximum: String, minimum: String = "0", rest: String = "0", aliases: [String] = [],
        whenNothing: WhenNothing = .notAllowed, rule: ScoringRule? = nil, _ components: [Criterion] = []
    ) -> Criterion {
        Criterion(
            code: c(code), aliases: aliases.map(c), title: "Tiêu chí \(code)", maximum: p(maximum), minimum: p(minimum),
            rule: rule ?? (components.isEmpty ? .unknown : .sum), whenNothing: whenNothing, source: .sample,
            from: "2023-01-01", rest: p(rest), components: components)
    }
}

extension Answer {
    /// "nothing" or the points of a paper.
    init(_ text: String) {
        self = text == "nothing" ? .nothingArose : .published(p(text), reason: nil)
    }
}
