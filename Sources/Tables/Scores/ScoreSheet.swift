import ParIndex

/// The sums of a score file while it is read: for each unit its points by domain and the criteria that it has a score for.
///
/// One flat array keeps a nation in a few megabytes. A unit's row holds `seenRow` words, whose bits say which criteria it
/// has a score for, and behind them `domainRow` sums: what a line changes lies side by side in memory.
struct ScoreSheet: Sendable {
    /// The units by number; a name is the unit's place, see `UnitPlace`.
    private(set) var places = NameTable()
    /// The criteria by number.
    private(set) var criteria = NameTable()
    /// The domains by number.
    private(set) var domains = NameTable()
    /// Domain number of each criterion.
    private(set) var domainOf: [Int] = []
    /// Maximum of each criterion in millionths; the largest score there is where no set says.
    private(set) var maximumOf: [Int64] = []
    /// What each criterion adds to the maximum of the index, in millionths.
    private(set) var applicableOf: [Int64] = []
    /// Whether a set gives the maxima.
    private(set) var hasMaxima = true
    /// Sums in one unit's row.
    private(set) var domainRow = 8
    /// Words of 64 criteria in one unit's row.
    private(set) var seenRow = 2

    private var rows: [Int64] = []

    /// Words in one unit's row.
    private var row: Int { seenRow + domainRow }

    /// Number of units.
    var unitCount: Int { places.count }

    /// Points of a unit in a domain, in millionths.
    func sum(_ unit: Int, _ domain: Int) -> Int64 {
        rows[unit * row + seenRow + domain]
    }

    /// Whether the unit has a score for the criterion.
    func hasScore(_ unit: Int, _ criterion: Int) -> Bool {
        rows[unit * row + criterion >> 6] & Self.bit(criterion) != 0
    }

    /// Whether the unit has a score for any of the criteria whose bits are set.
    func hasScore(_ unit: Int, under mask: [Int64]) -> Bool {
        for word in 0..<seenRow where rows[unit * row + word] & mask[word] != 0 { return true }
        return false
    }

    /// The bits of the criteria of a domain.
    func criteriaMask(ofDomain domain: Int) -> [Int64] {
        var mask = [Int64](repeating: 0, count: seenRow)
        for criterion in domainOf.indices where domainOf[criterion] == domain {
            mask[criterion / 64] |= Self.bit(criterion)
        }
        return mask
    }

    /// The number of the unit with this place, which gets an empty row when it is new.
    mutating func unit(_ place: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
        let found = places.number(of: place)
        if found.isNew { addRow() }
        return found
    }

    /// As `unit(_:)`, for bytes that nothing readable need follow.
    mutating func unit(_ place: ArraySlice<UInt8>) -> (number: Int, isNew: Bool) {
        let found = places.number(of: place)
        if found.isNew { addRow() }
        return found
    }

    /// The number of a criterion; a new one must be described by `describe` at once.
    mutating func criterion(_ code: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
        criteria.number(of: code)
    }

    /// As `criterion(_:)`, for bytes that nothing readable need follow.
    mutating func criterion(_ code: ArraySlice<UInt8>) -> (number: Int, isNew: Bool) {
        criteria.number(of: code)
    }

    /// Says what the newest criterion means; `false` where the scale does not know it.
    mutating func describe(_ criterion: Int, by scale: ScoreScale) -> Bool {
        let entry = scale.entry(criteria.text(criterion))
        domainOf.append(domains.number(of: Array((entry?.domain ?? "").utf8)[...]).number)
        maximumOf.append(entry?.maximum?.millionths ?? DecimalCell.limit)
        applicableOf.append(entry?.applicable.millionths ?? 0)
        if entry?.maximum == nil { hasMaxima = false }
        widenRows()
        return entry != nil
    }

    /// Adds a score; `false`, and nothing is added, where the unit has one for the criterion or it is above the maximum.
    mutating func add(_ score: LineScore) -> Bool {
        withUnsafePointer(to: score) { add(UnsafeBufferPointer(start: $0, count: 1)) }
    }

    /// Adds scores up to the first that can not be added; `false` where there is one.
    ///
    /// Many at a time, so that the processor waits for the rows of several units at once: one by one, half of the time
    /// over a shuffled file went into that wait.
    mutating func add(_ scores: UnsafeBufferPointer<LineScore>) -> Bool {
        let (row, seenRow) = (row, seenRow)
        return rows.withUnsafeMutableBufferPointer { rows in
            for score in scores {
                let (start, bit) = (score.unit &* row, Self.bit(score.criterion))
                let word = start &+ score.criterion >> 6
                guard rows[word] & bit == 0, score.millionths <= maximumOf[score.criterion] else { return false }
                rows[word] |= bit
                // Each score is below a million points either way: nine million criteria of one unit still fit.
                rows[start &+ seenRow &+ domainOf[score.criterion]] &+= score.millionths
            }
            return true
        }
    }

    /// Takes in the sums of the other part of the same file; `false` where both have a score for a unit and criterion.
    mutating func merge(_ other: ScoreSheet, scale: ScoreScale) -> Bool {
        let numbers = (0..<other.criteria.count).map { foreign -> Int in
            let found = criterion(other.criteria[foreign])
            if found.isNew { _ = describe(found.number, by: scale) }
            return found.number
        }
        let isAligned = numbers == Array(numbers.indices) && seenRow == other.seenRow
        for foreign in 0..<other.unitCount {
            let unit = unit(other.places[foreign]).number
            guard isAligned ? mergeSeen(other, foreign, into: unit) : mergeSeen(other, foreign, into: unit, numbers)
            else { return false }
            mergeSums(other, foreign, into: unit, numbers)
        }
        return true
    }

    /// This sheet without its units: the criteria keep their numbers.
    func withoutUnits() -> ScoreSheet {
        var empty = self
        empty.places = NameTable()
        empty.rows = []
        return empty
    }

    @inline(__always)
    private static func bit(_ criterion: Int) -> Int64 {
        1 &<< Int64(truncatingIfNeeded: criterion & 63)
    }

    private mutating func addRow() {
        rows.append(contentsOf: repeatElement(0, count: row))
    }
}

extension ScoreSheet {
    private mutating func mergeSeen(_ other: ScoreSheet, _ foreign: Int, into unit: Int) -> Bool {
        for word in 0..<seenRow {
            let bits = other.rows[foreign * other.row + word]
            guard rows[unit * row + word] & bits == 0 else { return false }
            rows[unit * row + word] |= bits
        }
        return true
    }

    private mutating func mergeSeen(_ other: ScoreSheet, _ foreign: Int, into unit: Int, _ numbers: [Int]) -> Bool {
        for (theirs, ours) in numbers.enumerated() where other.hasScore(foreign, theirs) {
            guard !hasScore(unit, ours) else { return false }
            rows[unit * row + ours >> 6] |= Self.bit(ours)
        }
        return true
    }

    private mutating func mergeSums(_ other: ScoreSheet, _ foreign: Int, into unit: Int, _ numbers: [Int]) {
        for theirs in 0..<other.domains.count {
            let domain = domains.number(of: other.domains[theirs]).number
            rows[unit * row + seenRow + domain] += other.sum(foreign, theirs)
        }
    }

    /// Lays the rows out anew where a domain or a criterion no longer fits.
    private mutating func widenRows() {
        let neededSums = domains.count > domainRow ? domainRow * 2 : domainRow
        let neededWords = criteria.count > seenRow * 64 ? seenRow * 2 : seenRow
        guard neededSums != domainRow || neededWords != seenRow else { return }
        var wide = [Int64](repeating: 0, count: unitCount * (neededWords + neededSums))
        for unit in 0..<unitCount {
            let (old, new) = (unit * row, unit * (neededWords + neededSums))
            for word in 0..<seenRow { wide[new + word] = rows[old + word] }
            for domain in 0..<domainRow { wide[new + neededWords + domain] = rows[old + seenRow + domain] }
        }
        (rows, domainRow, seenRow) = (wide, neededSums, neededWords)
    }
}
