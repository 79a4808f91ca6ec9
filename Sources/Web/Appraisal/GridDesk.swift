import Pages
import ParIndex
import Store
import Wording

/// The grid with what a member sees in it, and what they type into it.
struct GridDesk {
    struct Place: Hashable {
        let unit: UnitKey
        let code: Code
    }

    struct Typed {
        var points: String
        var reason: String?
        var seen: Int
    }

    let round: Round
    let set: CriteriaSet
    let node: Criterion
    let criteria: [Criterion]
    let grid: AppraisalGrid
    let registers: Registers
    let occasion: Occasion
    let askedTable: String?
    let reasons: [AppraisalGround]

    var path: Path { .council(.criterion(round.slug, node.code, table: askedTable)) }
    var units: [(key: UnitKey, name: String)] { grid.sheets.map { ($0.participant.unit, $0.participant.name) } }

    func page(rows: [GridPage.Row]) -> GridPage {
        let course = grid.sheets.compactMap { $0.closed(to: occasion.actor, at: occasion.at) }
        var page = GridPage(
            round: CouncilRound(round), node: node, criteria: criteria, table: askedTable, rows: rows,
            reasons: reasons, closed: course.count == grid.sheets.count ? course.first : nil)
        (page.before, page.after) = neighbours
        return page
    }

    /// What stands before and after the node, as far as it is the member's.
    private var neighbours: (Criterion?, Criterion?) {
        let lines = set.lines
        let own = Set(
            grid.sheets.flatMap { occasion.actor.covered(lines.map(\.code), by: .appraise, on: $0.sheet.subject) })
        let tops = set.topNodes
        let isTop = tops.contains { $0.code == node.code }
        let beside = isTop ? tops : lines
        let open = beside.filter { node in own.contains { $0 == node.code || $0.isBelow(node.code) } }
        guard let place = open.firstIndex(where: { $0.code == node.code }) else { return (nil, nil) }
        return (place > 0 ? open[place - 1] : nil, place + 1 < open.count ? open[place + 1] : nil)
    }

    func rows(_ typed: [Place: Typed] = [:], _ problems: [Place: any Explained] = [:]) -> [GridPage.Row] {
        grid.sheets.map { found in
            let closed = found.closed(to: occasion.actor, at: occasion.at)
            let covered = Set(
                occasion.actor.covered(criteria.map(\.code), by: .appraise, on: found.sheet.subject))
            let cells = criteria.map { criterion in
                let place = Place(unit: found.sheet.unit, code: criterion.code)
                return cell(
                    found, criterion, covered.contains(criterion.code), typed[place],
                    problems[place].map {
                        AppraisalFault.at(
                            unit: found.participant.name, place.code,
                            ($0 as? CycleRefusal)?.ofNamedLine ?? $0.problem
                        ).problem
                    })
            }
            return GridPage.Row(
                unit: found.unitName, cells: cells, closed: closed.map { _ in found.sheet.state.title.vi })
        }
    }

    private func cell(
        _ found: FoundSheet, _ criterion: Criterion, _ isCovered: Bool, _ typed: Typed?, _ problem: Problem?
    ) -> GridPage.Cell {
        let line = line(found, criterion)
        return GridPage.Cell(
            line: line, isApplied: isCovered && found.sheet.exclusion(of: criterion.code) == nil,
            typed: typed?.points, reason: typed?.reason, problem: problem,
            isChanged: typed.map { isChange($0, line) } ?? false)
    }

    private func line(_ found: FoundSheet, _ criterion: Criterion) -> AppraisedLine {
        let line = grid.lines[found.sheet.unit]?[criterion.code] ?? SheetLine(code: criterion.code)
        let context = ScoringContext(set, year: round.year, unit: found.sheet.unit.code, registers: registers)
        return AppraisedLine(line, criterion, in: context)
    }

    /// Whether something typed says other than what is kept; a blank says nothing.
    private func isChange(_ typed: Typed, _ line: AppraisedLine) -> Bool {
        // A reason without points is not passed over.
        guard !typed.points.isEmpty else { return line.outcome == .open && typed.reason?.isEmpty == false }
        guard let points = Points(typed.points) else { return true }
        guard line.outcome != .open, points == line.given?.awarded else { return true }
        guard let ground = line.line.ground, let reason = typed.reason, !reason.isEmpty else { return false }
        return reason != ground.text
    }

    /// What a form holds, cell by cell.
    func typed(_ form: FormFields) -> [Place: Typed] {
        var typed: [Place: Typed] = [:]
        for found in grid.sheets {
            let unit = found.sheet.unit
            let versions = (form["v.\(unit)"] ?? "").split(separator: " ").map { Int($0) }
            for (index, criterion) in criteria.enumerated() {
                guard let points = form["d.\(unit).\(criterion.code)"] else { continue }
                typed[Place(unit: unit, code: criterion.code)] = Typed(
                    points: points.trimmed, reason: form["l.\(unit).\(criterion.code)"]?.trimmed,
                    seen: versions.indices.contains(index) ? versions[index] ?? -1 : -1)
            }
        }
        return typed
    }

    /// What a pasted block says; it is looked at before it is kept, with the versions of now.
    func typed(_ block: FigureBlock) -> [Place: Typed] {
        var typed: [Place: Typed] = [:]
        for figure in block.figures {
            let line = grid.lines[figure.unit]?[figure.code]
            typed[Place(unit: figure.unit, code: figure.code)] = Typed(
                points: figure.text, reason: figure.reason, seen: line?.version ?? 0)
        }
        return typed
    }

    /// The changes as judgements, or what is wrong with them.
    func judgements(
        _ typed: [Place: Typed], common: String
    ) -> (judgements: [(Place, LineVerdict)], faults: [Place: any Explained]) {
        var (judgements, faults): ([(Place, LineVerdict)], [Place: any Explained]) = ([], [:])
        for found in grid.sheets {
            for criterion in criteria {
                let place = Place(unit: found.sheet.unit, code: criterion.code)
                let line = line(found, criterion)
                guard let cell = typed[place], isChange(cell, line) else { continue }
                let own = cell.reason ?? ""
                let reason = own.isEmpty ? common.isEmpty ? line.line.ground?.text ?? "" : common : own
                let verdict = TypedVerdict(points: cell.points, category: nil, reason: reason)
                do throws(AppraisalFault) {
                    let award = try verdict.award(reasons)
                    judgements.append((place, LineVerdict(place.unit, place.code, seen: cell.seen, award)))
                } catch {
                    faults[place] = error
                }
            }
        }
        return (judgements, faults)
    }

    /// Agreement with every open line in whose field nothing stands, as the form saw it.
    func openJudgements(_ form: FormFields) -> [LineVerdict] {
        let seen = typed(form)
        return grid.sheets.filter { $0.closed(to: occasion.actor, at: occasion.at) == nil }.flatMap { found in
            criteria.compactMap { criterion in
                let place = Place(unit: found.sheet.unit, code: criterion.code)
                guard let cell = seen[place], cell.points.isEmpty, line(found, criterion).outcome == .open
                else { return nil }
                return LineVerdict(place.unit, place.code, seen: cell.seen, .agree)
            }
        }
    }
}
