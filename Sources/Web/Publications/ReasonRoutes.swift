import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Releasing the words of reasons that the public may read.
struct ReasonRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.releasedReasons.routerPath, use: show)
        router.post(PathPattern.releasedReasons.routerPath, use: release)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        return try await answer(page(context, occasion), context)
    }

    @Sendable private func release(_ request: Request, _ context: AppContext) async throws -> Response {
        let occasion = try context.occasion(program)
        let (slug, form) = (try context.parameter("round"), try await request.form())
        let page = try await page(context, occasion)
        let reasons = page.reasons(form)
        return try await .attempt {
            guard reasons.allSatisfy({ isConfirmed($0, form, page) }) else { throw PrivateWordsFound() }
            try await program.store.release(reasons, of: slug, on: occasion).found()
            return .seeOther(.publishing(.reasons(slug)), saying: .saved, at: program.clock())
        } refused: {
            try await refused($0, reasons, context, occasion)
        }
    }

    /// The reasons as they stand by now, with what was typed over them.
    private func refused(
        _ refusal: Refusal, _ reasons: [ReleasedReason], _ context: AppContext, _ occasion: Occasion
    ) async throws -> Response {
        var page = try await page(context, occasion)
        page.keep(reasons) { program.privateWords.findings(in: $0) }
        (page.problem, page.asksConfirmation) = (refusal.problem, refusal.error is PrivateWordsFound)
        return try await answer(page, context)
    }

    /// Whether words may go to the public: nothing was found in them, or the person was warned of just these.
    private func isConfirmed(_ reason: ReleasedReason, _ form: FormFields, _ page: ReleasedReasonsPage) -> Bool {
        guard reason.text != reason.seen, !reason.text.isEmpty,
            let row = page.groups.flatMap(\.rows).first(where: { $0.unit == reason.unit && $0.code == reason.code }),
            row.publicText != reason.text, !program.privateWords.findings(in: reason.text).isEmpty
        else { return true }
        return form[ReleasedReasonsPage.confirmationName] != nil && form[row.warnedField]?.lineEnds == reason.text
    }

    private func page(_ context: AppContext, _ occasion: Occasion) async throws -> ReleasedReasonsPage {
        let slug = try context.parameter("round")
        guard let material = try await program.store.publicationMaterial(slug, for: occasion.actor) else {
            throw HTTPError(.notFound)
        }
        let subject = Subject(authority: material.round.authority.code, round: slug)
        let act = try? material.round.course.authorizeReleasing(on: subject, by: occasion.actor)
        return ReleasedReasonsPage(
            round: program.heading(material.round), groups: material.sheets.compactMap(group),
            mayRelease: act != nil && material.waiting == nil)
    }

    /// The reasons of one unit; `nil` where there are none.
    private func group(_ sheet: FilledSheet) -> ReleasedReasonsPage.Group? {
        let criteria = program.sets.criteria(sheet.found.set) ?? [:]
        let rows = sheet.lines.values.sorted { $0.code < $1.code }.compactMap { line -> ReleasedReasonsPage.Row? in
            guard let ground = line.ground else { return nil }
            let text = ground.publicText.isEmpty ? ground.text : ground.publicText
            return ReleasedReasonsPage.Row(
                unit: sheet.found.sheet.unit, code: line.code, title: criteria[line.code]?.title ?? "",
                text: ground.text, publicText: ground.publicText, findings: program.privateWords.findings(in: text))
        }
        return rows.isEmpty ? nil : ReleasedReasonsPage.Group(unit: sheet.found.participant.name, rows: rows)
    }

    private func answer(_ page: ReleasedReasonsPage, _ context: AppContext) async throws -> Response {
        let frame = context.frame(at: .publishing(.reasons(page.round.id)), program)
        return .page(page.markup(in: frame), isRefused: page.problem != nil)
    }
}

extension ReleasedReasonsPage {
    /// The reasons that a form releases: those typed, and in bulk those in which nothing was found.
    fileprivate func reasons(_ form: FormFields) -> [ReleasedReason] {
        let isBulk = form[Self.bulkName] != nil
        return groups.flatMap(\.rows).compactMap { row in
            guard let typed = form[row.field]?.lineEnds else { return nil }
            let seen = form[row.seenField]?.lineEnds ?? row.publicText
            let isBlank = !typed.contains { !$0.isWhitespace }
            let text = isBulk && isBlank && row.findings.isEmpty ? row.text : typed
            return ReleasedReason(
                unit: row.unit, code: row.code, text: isBlank && text == typed ? "" : text, seen: seen)
        }
    }

    /// Keeps what was typed over what the person saw, with what is to be looked at in it.
    fileprivate mutating func keep(_ reasons: [ReleasedReason], findings: (String) -> [PrivateWords.Finding]) {
        let changed = reasons.filter { $0.text != $0.seen }
        for group in groups.indices {
            for place in groups[group].rows.indices {
                let row = groups[group].rows[place]
                guard let reason = changed.first(where: { $0.unit == row.unit && $0.code == row.code }) else {
                    continue
                }
                groups[group].rows[place].typed = reason.text
                groups[group].rows[place].findings = findings(reason.text.isEmpty ? row.text : reason.text)
            }
        }
    }
}

extension String {
    /// With the line ends that browsers send as they were typed.
    fileprivate var lineEnds: String { replacing("\r\n", with: "\n") }
}
