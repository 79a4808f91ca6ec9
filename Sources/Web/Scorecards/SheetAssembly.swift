import Pages
import ParIndex
import Store
import Wording

/// Puts a sheet together for the one who looks: lines, points, tasks, and what was lost last year.
struct SheetAssembly {
    let program: Program
    let actor: Actor
    let now: Instant
    let set: CriteriaSet
    /// The documents that prove each criterion.
    let proofs: [Code: [EvidencePanel.Line]]
    /// How many documents prove each answer.
    let evidence: [Code: Int]
    /// What is odd in those documents.
    let remarks: [Code: [EvidenceFinding]]
    private let notes: [Code: CriterionNotes]
    private let material: SheetMaterial

    /// `nil` where the set is not at hand.
    init?(_ program: Program, _ material: SheetMaterial, for actor: Actor, at now: Instant) {
        let (key, year) = (material.filled.found.set, material.filled.found.sheet.year)
        guard let set = program.sets[key] else { return nil }
        notes = program.sets.notes(key)
        (proofs, evidence) = (material.evidence.lines, material.evidence.counts)
        remarks = EvidenceFinding.all(material.evidence.proofs, documents: material.evidence.documents) { code in
            (program.sets.criteria(key)?[code]?.window ?? set.window).window(in: year)
        }
        (self.program, self.material, self.actor, self.now, self.set) = (program, material, actor, now, set)
    }

    var filled: FilledSheet { material.filled }

    /// Everybody who serves at the unit.
    var officers: [Person] { material.officers }

    private var sheet: Sheet { filled.found.sheet }

    /// - Parameters:
    ///   - part: which lines are asked for; those of one's own first where some are.
    ///   - code: the only line that will be shown, beside the sums of all.
    func page(_ part: SheetPart?, only code: Code? = nil) async throws -> SheetPage {
        let past = try await past
        let tally = tally(in: context)
        let hasOwnTasks = !sheet.assignment(of: actor.person).isEmpty
        return SheetPage(
            roundTitle: filled.found.roundTitle, unit: unitName, set: set, sheet: sheet, tally: tally,
            rows: rows(tally, past, only: code),
            check: check(filled, in: context, past: past),
            part: part ?? (hasOwnTasks && !may(.coordinate) ? .mine : .all), hasOwnTasks: hasOwnTasks, rights: rights,
            now: now, shelf: program.cards)
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

    /// What scores the unit's lines.
    var context: ScoringContext {
        ScoringContext(set, year: sheet.year, unit: sheet.unit.code, registers: material.registers)
    }

    /// The unit's lines of the year before, by code, where the criterion is still the same one.
    var past: [Code: PastLine] {
        get async throws {
            for key in Set(material.past.map(\.set)) { _ = try await program.set(key) }
            var past: [Code: PastLine] = [:]
            for line in material.past where isSame(line) {
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

    /// Most sheets are as they were when somebody last looked.
    func tally(in context: ScoringContext) -> Tally {
        let answers = filled.lines.compactMapValues(\.answer)
        let summed = SummedSheet(
            set: filled.found.set, excluded: Set(sheet.excluded.keys), answers: answers, context: context)
        return program.tallies.value(of: summed) {
            guard sheet.excluded.isEmpty, let tallier = program.sets.tallier(filled.found.set) else {
                return Tallier(set.excluding(sheet.excluded.keys)).tally(answers, in: context)
            }
            return tallier.tally(answers, in: context)
        }
    }

    private func may(_ act: Act) -> Bool { actor.may(act, on: sheet.subject) }

    private var rights: Set<Act> { Set([Act.answer, .coordinate, .approve].filter(may)) }

    private func rows(
        _ tally: Tally, _ past: [Code: PastLine], only code: Code?
    ) -> [Code: SheetRow] {
        let shown = set.criteria.filter { $0.components.isEmpty || $0.rest > .zero }
        let assigned = officers.map { ($0, sheet.assignment(of: $0)) }.filter { !$0.1.isEmpty }
        var rows: [Code: SheetRow] = [:]
        if code == nil { rows.reserveCapacity(shown.count) }
        var next: (task: Code?, any: Code?)
        for criterion in shown.reversed() {
            let isOpen = criterion.isAskedOfUnits && isAnswerable(criterion)
            let isTask = sheet.isTask(criterion.code, of: actor.person)
            defer { if isOpen { next = (isTask ? criterion.code : next.task, criterion.code) } }
            guard code == nil || code == criterion.code else { continue }
            var row = row(criterion, tally, isOpen: isOpen)
            // What a paper printed for a whole group says nothing of the part that has no criteria of its own.
            row.past = criterion.components.isEmpty ? past[criterion.code].flatMap { SheetRow.Past($0, program) } : nil
            row.responsible = assigned.filter { $0.1.contains { criterion.code == $0 || criterion.code.isBelow($0) } }
                .map(\.0)
            // Who works through their own lines is not led to one that their page does not have.
            row.next = row.isTask ? next.task : next.any
            row.evidence?.report = material.reports[criterion.code]
            rows[criterion.code] = row
        }
        return rows
    }

    private func row(_ criterion: Criterion, _ tally: Tally, isOpen: Bool) -> SheetRow {
        var row = SheetRow(
            criterion: criterion, notes: notes[criterion.code] ?? CriterionNotes(criterion),
            line: filled.lines[criterion.code] ?? SheetLine(code: criterion.code))
        let line = tally[criterion.code]
        (row.score, row.error) = (line?.score, row.line.answer == nil ? nil : line?.error)
        row.exclusion = sheet.exclusion(of: criterion.code)
        row.isTask = sheet.isTask(criterion.code, of: actor.person)
        row.evidenceCount = evidence[criterion.code] ?? 0
        row.isOpen = isOpen
        row.evidence = EvidencePanel(
            round: sheet.round, unit: sheet.unit, code: criterion.code, lines: proofs[criterion.code] ?? [],
            isOpen: isOpen || sheet.isProvable(criterion, by: actor, at: now))
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

/// All that a sheet's sums follow from.
struct SummedSheet: Hashable {
    let set: String
    let excluded: Set<Code>
    let answers: [Code: Answer]
    let context: ScoringContext
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
