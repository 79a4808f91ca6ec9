import Pages
import ParIndex
import Store
import Wording

/// Puts a sheet together for the one who looks: lines, points, tasks, and what was lost last year.
struct SheetAssembly {
    let program: Program
    let filled: FilledSheet
    let actor: Actor
    let now: Instant
    let set: CriteriaSet
    /// The documents that prove each criterion.
    let proofs: [Code: [EvidencePanel.Line]]
    /// How many documents prove each answer.
    let evidence: [Code: Int]
    /// What is odd in those documents.
    let remarks: [Code: [EvidenceFinding]]

    /// `nil` where the set is not at hand.
    init?(_ program: Program, _ filled: FilledSheet, _ evidence: SheetEvidence, for actor: Actor, at now: Instant) {
        guard let set = program.sets[filled.found.set] else { return nil }
        (proofs, self.evidence) = (evidence.lines, evidence.counts)
        let (key, year) = (filled.found.set, filled.found.sheet.year)
        remarks = EvidenceFinding.all(evidence.proofs, documents: evidence.documents) { code in
            (program.sets.criteria(key)?[code]?.window ?? set.window).window(in: year)
        }
        (self.program, self.filled, self.actor, self.now, self.set) = (program, filled, actor, now, set)
    }

    private var sheet: Sheet { filled.found.sheet }

    /// - Parameter part: which lines are asked for; those of one's own first where some are.
    func page(_ part: SheetPart?) async throws -> SheetPage {
        let context = try await context
        let past = try await past
        let officers = try await program.store.people(at: .unit(sheet.unit))
        let tally = tally(in: context)
        let hasOwnTasks = !sheet.assignment(of: actor.person).isEmpty
        return SheetPage(
            roundTitle: filled.found.roundTitle, unit: unitName, set: set, sheet: sheet, tally: tally,
            rows: rows(tally, past, officers),
            check: check(filled, in: context, past: past),
            part: part ?? (hasOwnTasks && !may(.coordinate) ? .mine : .all), hasOwnTasks: hasOwnTasks, rights: rights,
            now: now)
    }

    var unitName: UnitName {
        UnitName(key: sheet.unit, name: filled.found.participant.name)
    }

    /// What looks at the sheet before it is sent; of the sheet as a transaction finds it.
    func check(_ filled: FilledSheet, in context: ScoringContext, past: [Code: PastLine] = [:]) -> Presubmission {
        Presubmission(
            filled.found.sheet, set, lines: filled.lines, evidence: evidence, remarks: remarks,
            past: past.compactMapValues(\.line.answer), in: context)
    }

    /// Registers are read only where a rule looks at them.
    var context: ScoringContext {
        get async throws {
            let usesRegisters = program.sets.usesRegisters(filled.found.set)
            return ScoringContext(
                set, year: sheet.year, unit: sheet.unit.code,
                registers: usesRegisters ? try await program.store.registers(round: sheet.round) : [:])
        }
    }

    /// The unit's lines of the year before, by code, where the criterion is still the same one.
    var past: [Code: PastLine] {
        get async throws {
            let kin = try await program.lineages(of: [sheet.unit])[sheet.unit] ?? [sheet.unit]
            let lines = try await program.store.pastLines(of: kin, year: sheet.year - 1)
            for key in Set(lines.map(\.set)) { _ = try await program.set(key) }
            var past: [Code: PastLine] = [:]
            for line in lines where isSame(line) {
                if past[line.line.code] == nil || line.unit == sheet.unit { past[line.line.code] = line }
            }
            return past
        }
    }

    private func isSame(_ line: PastLine) -> Bool {
        let key = filled.found.set
        guard let then = program.sets.criteria(line.set)?[line.line.code] else { return false }
        return line.set == key || then.title == program.sets.criteria(key)?[line.line.code]?.title
    }

    func tally(in context: ScoringContext) -> Tally {
        let answers = filled.lines.compactMapValues(\.answer)
        guard sheet.excluded.isEmpty, let tallier = program.sets.tallier(filled.found.set) else {
            return Tallier(set.excluding(sheet.excluded.keys)).tally(answers, in: context)
        }
        return tallier.tally(answers, in: context)
    }

    private func may(_ act: Act) -> Bool { actor.may(act, on: sheet.subject) }

    private var rights: Set<Act> { Set([Act.answer, .coordinate, .approve].filter(may)) }

    private func rows(_ tally: Tally, _ past: [Code: PastLine], _ officers: [Person]) -> [Code: SheetRow] {
        let shown = set.criteria.filter { $0.components.isEmpty || $0.rest > .zero }
        let assigned = officers.map { ($0, sheet.assignment(of: $0)) }.filter { !$0.1.isEmpty }
        var rows: [Code: SheetRow] = [:]
        var next: Code?
        for criterion in shown.reversed() {
            var row = row(criterion, tally)
            // What a paper printed for a whole group says nothing of the part that has no criteria of its own.
            row.past = criterion.components.isEmpty ? past[criterion.code].flatMap { SheetRow.Past($0, program) } : nil
            row.responsible = assigned.filter { $0.1.contains { criterion.code == $0 || criterion.code.isBelow($0) } }
                .map(\.0)
            row.next = next
            rows[criterion.code] = row
            if row.isOpen { next = criterion.code }
        }
        return rows
    }

    private func row(_ criterion: Criterion, _ tally: Tally) -> SheetRow {
        var row = SheetRow(criterion: criterion, line: filled.lines[criterion.code] ?? SheetLine(code: criterion.code))
        let line = tally[criterion.code]
        (row.score, row.error) = (line?.score, row.line.answer == nil ? nil : line?.error)
        row.exclusion = sheet.exclusion(of: criterion.code)
        row.isTask = sheet.isTask(criterion.code, of: actor.person)
        row.evidenceCount = evidence[criterion.code] ?? 0
        row.isOpen = criterion.isAskedOfUnits && isAnswerable(criterion)
        row.evidence = EvidencePanel(
            round: sheet.round, unit: sheet.unit, code: criterion.code, lines: proofs[criterion.code] ?? [],
            isOpen: row.isOpen || sheet.isProvable(criterion, by: actor, at: now))
        return row
    }

    private func isAnswerable(_ criterion: Criterion) -> Bool {
        do throws(CycleRefusal) {
            try sheet.expectAnswerable(criterion, by: actor, at: now)
            return true
        } catch {
            return false
        }
    }
}

extension SheetRow.Past {
    /// The council's word where it spoke, else the unit's.
    init?(_ past: PastLine, _ program: Program) {
        guard let set = program.sets[past.set], let criterion = program.sets.criteria(past.set)?[past.line.code],
            let answer = past.line.appraisal ?? past.line.answer
        else { return nil }
        let context = ScoringContext(set, year: past.year, unit: past.unit.code)
        guard let score = try? criterion.score(answer, in: context) else { return nil }
        let ground = past.line.ground.map { $0.text.sameInBoth }
        self.init(
            year: past.year, points: score.awarded, maximum: score.applicableMaximum, reason: ground ?? score.reasonText
        )
    }
}

extension Answer {
    /// The words that a paper or the council gave with the points.
    fileprivate var printedReason: String? {
        switch self {
        case .published(_, let reason): reason
        case .awarded(_, let reason): reason
        case .nothingArose, .facts, .judged, .given: nil
        }
    }
}
