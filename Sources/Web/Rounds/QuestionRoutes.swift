import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Questions of units and answers of the authority; who has no part in the round does not find them.
struct QuestionRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.roundQuestions.routerPath, use: show)
        router.post(PathPattern.roundQuestions.routerPath, use: ask)
        router.post(PathPattern.roundQuestion.routerPath, use: answer)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        var form = QuestionsPage.Form()
        form.code = request.query["tieu-chi"] ?? ""
        return try await page(form, [], context)
    }

    @Sendable private func ask(_ request: Request, _ context: AppContext) async throws -> Response {
        let round = try await program.round(context.parameter("round")).round
        let fields = try await context.form(request)
        var form = QuestionsPage.Form()
        (form.code, form.unit, form.text) = (fields.text("tieu-chi"), fields.text("don-vi"), fields.text("noi-dung"))
        guard let unit = UnitKey(parsing: form.unit) else { throw HTTPError(.notFound) }
        let problems = try await context.problems {
            let code = try await code(form.code, of: round)
            let asked = try await program.store.ask(
                form.text, about: code, id: UUID().uuidString.lowercased(), round.slug, unit,
                on: try context.occasion(program))
            if asked == nil { throw HTTPError(.notFound) }
        }
        guard problems.isEmpty else { return try await page(form, problems, context) }
        return .seeOther(.running(.questions(round.slug, at: Code(form.code))))
    }

    @Sendable private func answer(_ request: Request, _ context: AppContext) async throws -> Response {
        let (listing, _) = try await program.managed(context)
        let fields = try await context.form(request)
        let problems = try await context.problems {
            let answered = try await program.store.answerQuestion(
                try context.parameter("question"), listing.round.slug, with: fields.text("tra-loi"),
                on: try context.occasion(program))
            if answered == nil { throw HTTPError(.notFound) }
        }
        var form = QuestionsPage.Form()
        form.answers = [try context.parameter("question"): fields.text("tra-loi")]
        guard problems.isEmpty else { return try await page(form, problems, context) }
        return .seeOther(.running(.questions(listing.round.slug)))
    }

    private func code(_ text: String, of round: Round) async throws -> Code? {
        guard !text.isEmpty else { return nil }
        for table in round.tables {
            if let code = Code(text), try await program.set(for: table)?[code] != nil { return code }
        }
        throw GivenPartFault.unknownCriterion(text)
    }

    private func page(
        _ form: QuestionsPage.Form, _ problems: [Problem], _ context: AppContext
    ) async throws -> Response {
        guard let session = context.session else { throw SignInNeeded() }
        let (round, actor) = (try await program.round(context.parameter("round")).round, session.actor)
        let own = try await program.ownSheets(of: round, actor)
        guard session.isOf(round.authority.code) || !own.isEmpty else { throw HTTPError(.notFound) }
        var choices: [(key: String, title: String)] = []
        var titles: [Code: String] = [:]
        for table in round.tables {
            guard let set = try await program.set(for: table) else { continue }
            choices += set.codeChoices.filter { choice in !choices.contains { $0.key == choice.key } }
            for criterion in set.criteria { titles[criterion.code] = titles[criterion.code] ?? criterion.title }
        }
        let asking = own.filter { $0.sheet.course.phase < .published && actor.units.contains($0.sheet.unit) }
        let page = QuestionsPage(
            round: RunningRound(round, for: actor), questions: try await program.store.questions(round: round.slug),
            titles: titles, codes: choices,
            units: asking.map { (key: $0.sheet.unit.description, title: $0.participant.name) },
            mayAnswer: actor.may(.answerQuestions, on: round.subject), form: form, problems: problems)
        return .page(
            page.markup(in: context.frame(at: .running(.questions(round.slug)), program)),
            status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}
