import Pages
import ParIndex
import Tables
import Wording

/// A table that came back beside the sheet that it is to fill (đối chiếu bảng với phiếu): what it changes, and what of it
/// can not be taken.
struct TableComparison {
    private(set) var differences: [AnswerDifference] = []
    private(set) var remarks: [TableRemark]
    /// Whether nothing in the table says which sheet it is of.
    let isUnsigned: Bool

    /// Throws where the rows are no sheet at all, or say that they are of another one.
    init(
        _ rows: [[TableCell]], isFile: Bool, _ page: SheetPage, in context: ScoringContext
    ) throws(ReturnedTableFault) {
        let here = "\(page.unit.name), \(page.roundTitle)"
        guard rows.contains(where: { !$0.allSatisfy(\.isBlank) }) else { throw .nothing }
        let asked = page.rows.values.map(\.criterion).filter { page.sheet.asks($0) }
        let reader = AnswerTableReader(rows, Dictionary(asked.map { ($0.code, $0) }) { first, _ in first })
        if let other = reader.origins.first(where: { $0 != page.sheet.path() }) {
            throw .ofAnother(reader.title ?? other, here: here)
        }
        // Numbers in the first column of any list look like codes.
        guard !reader.entries.isEmpty, reader.hasHeader || !isFile else { throw .noSheet(here: here) }
        (remarks, isUnsigned) = (reader.unknown, reader.origins.isEmpty)
        for (code, entry) in reader.entries.sorted(by: { $0.key < $1.key }) {
            if let row = page.rows[code] { take(entry, row, context) }
        }
    }

    private mutating func take(_ entry: AnswerTableReader.Entry, _ row: SheetRow, _ context: ScoringContext) {
        let answer: Answer?
        do throws(TypedFault) {
            answer = try entry.typed.answer(to: row.criterion)
        } catch {
            return remarks.append(TableRemark(place: "\(entry.place)", problem: error.problem))
        }
        guard answer != row.line.answer || entry.missingEvidence != row.line.missingEvidence else { return }
        if let refusal = answer.flatMap({ Sheet.refusal(of: $0, to: row.criterion, in: context) }) {
            return remarks.append(TableRemark(place: "\(entry.place)", problem: refusal.problem))
        }
        var difference = AnswerDifference(
            criterion: row.criterion, line: row.line, answer: answer, missingEvidence: entry.missingEvidence,
            place: "\(entry.place)", isConflict: entry.seen.map { $0 != row.line.version } ?? false)
        difference.unscored = answer.flatMap { row.criterion.unscored($0, in: context) }
        differences.append(difference)
    }
}

extension Criterion {
    /// Why an answer that is kept gives no points yet; `nil` where it does, or waits for those of others.
    func unscored(_ answer: Answer, in context: ScoringContext) -> Problem? {
        do throws(ScoringError) {
            _ = try ownPart.score(answer, in: context)
            return nil
        } catch {
            if case .needsAllUnits = error { return nil }
            return error.problem
        }
    }
}

extension AnswerTableReader {
    /// What a sheet is called in the lines above its columns: whose it is, and the round.
    fileprivate var title: String? {
        guard hasHeader, heading.first?.hasPrefix(AnswerTableWords.sheetName) == true else { return nil }
        return heading.prefix(2).joined(separator: ", ")
    }
}
