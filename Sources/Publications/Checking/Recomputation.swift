import CriteriaFiles
import Crypto
import ParIndex

/// Computes every figure of a file again from its answers and its set, and compares.
struct Recomputation {
    private let file: VerificationFile
    private var reading: FileReading

    init(_ file: VerificationFile) {
        self.file = file
        reading = FileReading(file)
    }

    var findings: [VerificationFinding] {
        guard reading.findings.isEmpty else { return reading.findings }
        return reading.round.tables.flatMap(check) + listing
    }

    /// Units that are stated twice or stand in no table are not computed, so they are named.
    private var listing: [VerificationFinding] {
        let tables = Set(file.tables.map(\.slug))
        var seen: Set<String> = []
        return file.units.flatMap { unit -> [VerificationFinding] in
            var findings: [VerificationFinding] = []
            if !tables.contains(unit.table) {
                findings.append(.malformed(place: unit.place + "/table", text: unit.table))
            }
            if !seen.insert(unit.unit).inserted { findings.append(.malformed(place: unit.place, text: unit.unit)) }
            return findings
        }
    }

    private func check(_ table: RoundTable) -> [VerificationFinding] {
        let scoring = reading.scoring
        let tallies = RoundScoring.Side.allCases.compactMap { side in
            scoring.tallies(of: table, side).map { (side, $0) }
        }
        let results = Dictionary(scoring.results(of: table).map { ($0.unit.description, $0) }) { first, _ in first }
        return file.units.filter { $0.table == table.slug }.flatMap { unit -> [VerificationFinding] in
            guard let key = UnitKey(parsing: unit.unit) else { return [] }
            let lines = tallies.flatMap { side, tally in
                LineCheck(unit: unit, side: side, tally: tally.tally(of: key)).findings
            }
            guard let result = results[unit.unit] else {
                return lines + [.differs(place: unit.place + "/result", stated: unit.result.points, computed: "")]
            }
            let computed = VerificationFile.ResultPart(result, table.policy)
            return lines + Differences(unit.place + "/result", stated: unit.result, computed: computed).findings
        }
    }
}

extension VerificationFile.UnitPart {
    var place: String { "/payload/units/\(unit)" }
}

/// Compares one side's points of every line of a unit.
private struct LineCheck {
    let unit: VerificationFile.UnitPart
    let side: RoundScoring.Side
    let tally: Tally

    var findings: [VerificationFinding] {
        unit.lines.flatMap { line -> [VerificationFinding] in
            let (answer, stated) = line.said(by: side)
            let score = answer.flatMap { _ in Code(line.code).flatMap { tally[$0]?.score?.awarded.description } }
            guard stated != score else { return [] }
            let place = "\(unit.place)/lines/\(line.code)/\(side.rawValue)Points"
            return [.differs(place: place, stated: stated ?? "", computed: score ?? "")]
        }
    }
}

extension VerificationFile.LinePart {
    /// What one side said, and the points stated for it.
    func said(by side: RoundScoring.Side) -> (answer: String?, points: String?) {
        switch side {
        case .own: (own, ownPoints)
        case .first: (first, firstPoints)
        case .final: (final, finalPoints)
        }
    }
}

/// The values of two results that differ, with their places.
private struct Differences {
    let findings: [VerificationFinding]

    init(_ place: String, stated: VerificationFile.ResultPart, computed: VerificationFile.ResultPart) {
        guard stated != computed, let left = try? JSONValue(encoding: stated),
            let right = try? JSONValue(encoding: computed)
        else {
            findings = []
            return
        }
        findings = Self.compare(place, left, right)
    }

    private static func compare(_ place: String, _ stated: JSONValue?, _ computed: JSONValue?) -> [VerificationFinding]
    {
        switch (stated, computed) {
        case (.object(let left), .object(let right)):
            let keys = Set(left.keys).union(right.keys).sorted()
            return keys.flatMap { compare("\(place)/\($0)", left[$0], right[$0]) }
        case (.list(let left), .list(let right)) where left.count == right.count:
            return zip(left, right).enumerated().flatMap { offset, pair -> [VerificationFinding] in
                let name: String = if case .text(let code)? = pair.1["code"] { code } else { "\(offset)" }
                return compare("\(place)/\(name)", pair.0, pair.1)
            }
        default:
            guard stated != computed else { return [] }
            return [.differs(place: place, stated: stated?.shown ?? "", computed: computed?.shown ?? "")]
        }
    }
}

extension JSONValue {
    /// The value as a person reads it.
    fileprivate var shown: String {
        if case .text(let text) = self { text } else { String(decoding: canonical, as: UTF8.self) }
    }
}
