import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Tables
import Wording

/// A sheet filled in as a spreadsheet: out, back in with every change shown, and the chosen ones saved at once.
struct SheetTableRoutes {
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.sheetFile.routerPath, use: file)
        router.get(PathPattern.sheetTable.routerPath, use: show)
        router.post(PathPattern.sheetTable.routerPath, use: take)
    }

    @Sendable private func file(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let page = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        let bytes = try SheetTable.workbook(
            [AnswerTable.table(page)], title: AnswerTableWords.title(of: page.unit.name), dated: occasion.at.day)
        return Response(
            status: .ok,
            headers: [
                .contentType: Self.type,
                .contentDisposition: "attachment; filename=\"phieu-\(asked.round)-\(asked.unit.code).xlsx\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let sheet = try await program.assembly(asked, for: occasion.actor, at: occasion.at).page(.all)
        return answer(SheetTablePage(sheet: sheet), asked, context)
    }

    /// A file or a block becomes a page of changes; ticked changes are saved together, or none of them.
    @Sendable private func take(_ request: Request, _ context: AppContext) async throws -> Response {
        let (asked, occasion) = (try SheetRequest(request, context), try context.occasion(program))
        let assembly = try await program.assembly(asked, for: occasion.actor, at: occasion.at)
        var page = SheetTablePage(sheet: try await assembly.page(.all))
        return try await .attempt {
            let form = try await request.formWithFile()
            guard form[SheetTablePage.pasteName] == nil else {
                try compare(&page, form, in: assembly.context)
                return answer(page, asked, context)
            }
            let chosen = choose(&page, form, assembly)
            guard page.remarks.isEmpty else { return answer(page, asked, context, status: .unprocessableContent) }
            return try await save(chosen, asked, occasion)
        } refused: {
            page.problem = $0.problem
            return answer(page, asked, context, status: .unprocessableContent)
        }
    }

    private func save(
        _ changes: [AnswerChange], _ asked: SheetRequest, _ occasion: Occasion
    ) async throws -> Response {
        _ = try await program.store.answer(changes, asked.round, asked.unit, sets: program.setFinder, on: occasion)
        return .seeOther(
            .sheet(round: asked.round, unit: asked.unit, part: .all), saying: .tableSaved, at: occasion.at)
    }

    private func answer(
        _ page: SheetTablePage, _ asked: SheetRequest, _ context: AppContext, status: HTTPResponse.Status = .ok
    ) -> Response {
        let path = Path.sheetStep(.table, round: asked.round, unit: asked.unit)
        return .page(page.markup(in: context.frame(at: path, program)), status: status)
    }

    private func compare(_ page: inout SheetTablePage, _ form: FormFields, in context: ScoringContext) throws {
        let name = SheetTablePage.pasteName
        let comparison = try TableComparison(
            try form.rows(name), isFile: form.file(TableInput.fileName(name)) != nil, page.sheet, in: context)
        (page.differences, page.remarks) = (comparison.differences, comparison.remarks)
        page.isUnsigned = comparison.isUnsigned
    }

    /// The ticked ones of the changes that a page brought along; what can never be saved of them is remarked on the page.
    private func choose(
        _ page: inout SheetTablePage, _ form: FormFields, _ assembly: SheetAssembly
    ) -> [AnswerChange] {
        page.differences = differences(form, page, assembly)
        let chosen = chosen(form, page)
        page.remarks = faults(chosen, page, in: assembly.context)
        return chosen
    }

    /// What of the ticked changes can never be saved, all of it.
    private func faults(_ changes: [AnswerChange], _ page: SheetTablePage, in context: ScoringContext) -> [TableRemark]
    {
        changes.compactMap { change in
            guard let criterion = page.sheet.rows[change.code]?.criterion, let answer = change.answer else {
                return nil
            }
            return Sheet.refusal(of: answer, to: criterion, in: context).map {
                TableRemark(place: "", problem: $0.problem)
            }
        }
    }

    /// The differences that a page of changes brought along, beside what the sheet holds by now.
    private func differences(_ form: FormFields, _ page: SheetTablePage, _ assembly: SheetAssembly)
        -> [AnswerDifference]
    {
        assembly.set.criteria.compactMap { criterion in
            guard let text = form[AnswerDifference.Field.answer.name(criterion.code)],
                let row = page.sheet.rows[criterion.code]
            else { return nil }
            let seen = form[AnswerDifference.Field.version.name(criterion.code)].flatMap { Int($0) }
            return AnswerDifference(
                criterion: criterion, line: row.line, answer: Answer(text: text),
                missingEvidence: form[AnswerDifference.Field.missingEvidence.name(criterion.code)] ?? "", place: "",
                isConflict: seen != row.line.version)
        }
    }

    private func chosen(_ form: FormFields, _ page: SheetTablePage) -> [AnswerChange] {
        (page.differences ?? []).compactMap { change in
            let code = change.criterion.code
            guard form[AnswerDifference.Field.chosen.name(code)] != nil else { return nil }
            let seen = form[AnswerDifference.Field.version.name(code)].flatMap { Int($0) }
            return AnswerChange(
                code: code, answer: change.answer, missingEvidence: change.missingEvidence, seen: seen ?? -1)
        }
    }
}
