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
        let form = QuestionsPage.Form(try await context.form(request))
        let unit = try UnitKey(parsing: form.unit).found()
        return try await .attempt {
            let code = try await ask(form, of: unit, in: round, context)
            return .seeOther(.running(.questions(round.slug, at: code)))
        } refused: {
            try await page(form, $0.problems, context)
        }
    }

    /// The criterion that was asked about; `nil` for a question about the round.
    private func ask(
        _ form: QuestionsPage.Form, of unit: UnitKey, in round: Round, _ context: AppContext
    ) async throws -> Code? {
        let code = try await code(form.code, of: round)
        try await program.store.ask(
            form.text, about: code, id: UUID().uuidString.lowercased(), round.slug, unit,
            on: context.occasion(program)
        ).found()
        return code
    }

    @Sendable private func answer(_ request: Request, _ context: AppContext) async throws -> Response {
        let (slug, question) = (
            try await program.managed(context).listing.round.slug, try context.parameter("question")
        )
        let text = try await context.form(request).text("tra-loi")
        return try await .attempt {
            try await program.store.answerQuestion(question, slug, with: text, on: context.occasion(program)).found()
            return .seeOther(.running(.questions(slug)), saying: .saved, at: program.clock())
        } refused: {
            var form = QuestionsPage.Form()
            form.answers = [question: text]
            return try await page(form, $0.problems, context)
        }
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
            isRefused: !problems.isEmpty)
    }
}

extension QuestionsPage.Form {
    fileprivate init(_ fields: FormFields) {
        self.init()
        (code, unit, text) = (fields.text("tieu-chi"), fields.text("don-vi"), fields.text("noi-dung"))
    }
}
