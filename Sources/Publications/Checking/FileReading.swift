import CriteriaFiles
import Crypto
import ParIndex

/// A verification file read back into values of the core, with all that can not be.
struct FileReading {
    private(set) var findings: [VerificationFinding] = []
    private(set) var round: Round
    private var sets: [String: CriteriaSet] = [:]
    private var answers: [RoundScoring.Side: [UnitKey: [Code: Answer]]] = [:]
    private var registers: [String: [String: Quantity]] = [:]
    private var excluded: [UnitKey: Set<Code>] = [:]

    init(_ file: VerificationFile) {
        round = Round(
            slug: file.round.slug, title: file.round.title, year: file.round.year,
            authority: file.round.authority.named,
            isSimulated: file.round.isSimulated, tables: [])
        for set in file.sets { read(set) }
        for (key, figures) in file.registers.sorted(by: { $0.key < $1.key }) { read(figures, of: key) }
        for unit in file.units { read(unit) }
        round.tables = file.tables.compactMap { table(of: $0, file.units) }
    }

    var scoring: RoundScoring {
        RoundScoring(round: round, sets: sets, answers: answers, registers: registers, excluded: excluded)
    }

    private mutating func read(_ part: VerificationFile.SetPart) {
        for file in part.files where SHA256.hash(data: Array(file.text.utf8)).hexadecimal != file.sha256 {
            findings.append(.setText(place: "/payload/sets/\(part.slug)/files/\(file.name)"))
        }
        let folder = SetFolder.read(part.files.map { SourceFile(name: $0.name, text: $0.text) })
        if let set = folder.set, folder.isUsable {
            sets[part.slug] = set
        } else {
            findings.append(.setUnreadable(slug: part.slug))
        }
    }

    private mutating func read(_ figures: [String: String], of key: String) {
        for (unit, text) in figures.sorted(by: { $0.key < $1.key }) {
            guard let figure = Quantity(text), figure.description == text else {
                findings.append(.malformed(place: "/payload/registers/\(key)/\(unit)", text: text))
                continue
            }
            registers[key, default: [:]][unit] = figure
        }
    }

    private mutating func read(_ part: VerificationFile.UnitPart) {
        guard let unit = part.participant?.unit else {
            findings.append(.malformed(place: part.place, text: "\(part.unit) \(part.kind)"))
            return
        }
        for code in part.excluded.keys.sorted() {
            guard let known = Code(code) else {
                findings.append(.malformed(place: part.place + "/excluded", text: code))
                continue
            }
            excluded[unit, default: []].insert(known)
        }
        for line in part.lines { read(line, of: unit, at: "\(part.place)/lines/\(line.code)") }
    }

    private mutating func read(_ line: VerificationFile.LinePart, of unit: UnitKey, at place: String) {
        guard let code = Code(line.code) else {
            findings.append(.malformed(place: place + "/code", text: line.code))
            return
        }
        for side in RoundScoring.Side.allCases {
            guard let text = line.said(by: side).answer else { continue }
            guard let answer = Answer(text: text), answer.text == text else {
                findings.append(.malformed(place: "\(place)/\(side.rawValue)", text: text))
                continue
            }
            answers[side, default: [:]][unit, default: [:]][code] = answer
        }
    }

    private mutating func table(
        of part: VerificationFile.TablePart, _ units: [VerificationFile.UnitPart]
    ) -> RoundTable? {
        let place = "/payload/tables/\(part.slug)"
        guard let policy = part.policy.policy, VerificationFile.PolicyPart(policy) == part.policy else {
            findings.append(.malformed(place: place + "/policy", text: part.slug))
            return nil
        }
        if sets[part.set] == nil { findings.append(.malformed(place: place + "/set", text: part.set)) }
        return RoundTable(
            slug: part.slug, title: part.title, unitNoun: part.unitNoun, set: part.set, policy: policy,
            participants: units.filter { $0.table == part.slug }.compactMap(\.participant))
    }
}
