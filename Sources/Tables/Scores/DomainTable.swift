/// Points and maxima by unit and domain, both in the order in which they are written.
struct DomainTable: Sendable {
    /// The codes of the domains, in order.
    let codes: [String]

    private let sums: [Int64]
    private let maxima: [Int64]
    /// Stands for a unit's points in a domain where it has no score.
    private static let none = Int64.min

    init(_ sheet: ScoreSheet, units: [Int]) {
        let names = (0..<sheet.domains.count).map(sheet.domains.text)
        let order = names.indices.sorted { names[$0].isOrderedBefore(names[$1]) }
        codes = order.map { names[$0] }
        let masks = order.map { sheet.criteriaMask(ofDomain: $0) }
        var sums = [Int64](repeating: Self.none, count: units.count * order.count)
        for (row, unit) in units.enumerated() {
            for column in order.indices where sheet.hasScore(unit, under: masks[column]) {
                sums[row * order.count + column] = sheet.sum(unit, order[column])
            }
        }
        self.sums = sums
        maxima = sheet.hasMaxima ? Self.maxima(sheet, units, columns: order) : []
    }

    /// Points in millionths; `nil` where the unit has no score in the domain.
    func points(_ unit: Int, _ domain: Int) -> Int64? {
        let sum = sums[unit * codes.count + domain]
        return sum == Self.none ? nil : sum
    }

    /// Applicable maximum in millionths; zero where no set gives it.
    func maximum(_ unit: Int, _ domain: Int) -> Int64 {
        maxima.isEmpty ? 0 : maxima[unit * codes.count + domain]
    }

    /// Adds up the maxima of those criteria that each unit has a score for.
    private static func maxima(_ sheet: ScoreSheet, _ units: [Int], columns order: [Int]) -> [Int64] {
        var maxima = [Int64](repeating: 0, count: units.count * order.count)
        var columnOf = [Int](repeating: 0, count: order.count)
        for (column, domain) in order.enumerated() { columnOf[domain] = column }
        for (row, unit) in units.enumerated() {
            for criterion in 0..<sheet.criteria.count where sheet.hasScore(unit, criterion) {
                maxima[row * order.count + columnOf[sheet.domainOf[criterion]]] += sheet.applicableOf[criterion]
            }
        }
        return maxima
    }
}

extension String {
    /// "9" before "10", "3.2" before "3.10", and words in the order of their bytes.
    fileprivate func isOrderedBefore(_ other: String) -> Bool {
        for (left, right) in zip(split(separator: "."), other.split(separator: ".")) where left != right {
            if let left = Int(left), let right = Int(right), left != right { return left < right }
            return left < right
        }
        return utf8.count < other.utf8.count
    }
}
