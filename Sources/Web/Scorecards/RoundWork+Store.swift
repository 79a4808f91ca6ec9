import Pages
import ParIndex
import Store

extension Program {
    /// The rounds in which the person has a part beside a unit's sheet; of those that are over only the record is left,
    /// and what is to be confirmed.
    func roundWorks(of actor: Actor) async throws -> [RoundWork] {
        var works: [RoundWork] = []
        for listing in try await store.rounds() {
            let round = listing.round
            let (isOver, readsRecord) = (round.course.phase == .published, actor.may(.readRecord, on: round.subject))
            // Who settles also sends the round on, which is done on its management page.
            let isManaged =
                !isOver && (actor.may(.setUpRound, on: round.subject) || actor.may(.settle, on: round.subject))
            let desk = isOver ? nil : try await desk(of: round, for: actor)
            let (appraisal, supplied) = (desk?.progress, desk.map(supplied) ?? [])
            let steps = supplied + (try await steps(listing, actor))
            guard isManaged || readsRecord || appraisal != nil || !steps.isEmpty else { continue }
            works.append(
                RoundWork(
                    round: CouncilRound(round), steps: steps, appraisal: appraisal, isManaged: isManaged,
                    readsRecord: readsRecord))
        }
        return works
    }

    /// The person's part of the appraisal; `nil` where there is none, or not now.
    private func desk(of round: Round, for actor: Actor) async throws -> DeskPage? {
        guard [.appraisal, .secondAppraisal].contains(round.course.phase),
            actor.person.appointments.contains(where: { $0.role.acts.contains(.appraise) }),
            let board = try await store.appraisalBoard(round.slug, for: actor)
        else { return nil }
        return DeskPage(board, sets, actor: actor)
    }

    /// What units supplied since the person last looked.
    private func supplied(on desk: DeskPage) -> [RoundWork.Step] {
        let units = desk.tables.flatMap(\.units).filter { $0.progress.supplied > 0 }
        let count = units.map(\.progress.supplied).reduce(0, +)
        return count == 0 ? [] : [.lookAtSupplied(count, of: units.count == 1 ? units.first?.unit : nil)]
    }

    /// What waits for the person in a round.
    private func steps(_ listing: RoundListing, _ actor: Actor) async throws -> [RoundWork.Step] {
        let round = listing.round
        let step = try await phaseStep(listing, actor)
        guard actor.may(.answerQuestions, on: round.subject), round.course.phase != .published else { return step }
        let open = try await store.questions(round: round.slug).count { $0.answered == nil }
        return step + (open > 0 ? [.answer(questions: open)] : [])
    }

    private func phaseStep(_ listing: RoundListing, _ actor: Actor) async throws -> [RoundWork.Step] {
        let round = listing.round
        switch round.course.phase {
        case .selfAssessment: return try await following(round, actor)
        case .appraisal, .secondAppraisal:
            let unagreed = try await unagreed(in: round, actor)
            if unagreed > 0 { return [.settle(unagreed)] }
            guard round.course.mayAdvance(of: round.subject, by: actor) else { return [] }
            let sheets = try await store.sheets(of: round.slug, for: actor) ?? []
            let open = sheets.map { $0.open(in: sets) }.reduce(0, +)
            guard open > 0 else { return moving(round, actor) }
            return actor.may(.setUpRound, on: round.subject) ? [.watch(open)] : []
        case .preparing: return listing.openingFaults.isEmpty ? moving(round, actor) : []
        case .explanation: return try await explaining(round, actor)
        case .concluded, .published: return try await publishing(round, actor)
        }
    }

    /// That the round can be moved on, where the person may.
    private func moving(_ round: Round, _ actor: Actor) -> [RoundWork.Step] {
        guard round.course.mayAdvance(of: round.subject, by: actor), let next = round.course.phase.next else {
            return []
        }
        return [.moveOn(next)]
    }

    /// How far the units' explanations are, for who ends their time; it can end once all is said.
    private func explaining(_ round: Round, _ actor: Actor) async throws -> [RoundWork.Step] {
        guard round.course.mayAdvance(of: round.subject, by: actor) else { return [] }
        let sheets = try await store.sheets(of: round.slug, for: actor) ?? []
        let reduced = sheets.map { $0.reduced(in: sets) }
        let (open, all) = (reduced.map(\.open).reduce(0, +), reduced.map(\.all).reduce(0, +))
        let progress: [RoundWork.Step] = all > 0 ? [.awaitExplanations(done: all - open, of: all)] : []
        return progress + (open == 0 || isTimeOver(round) ? moving(round, actor) : [])
    }

    /// Whether the phase has lasted as long as the calendar gives it; a phase without an end always has.
    private func isTimeOver(_ round: Round) -> Bool {
        round.course.phase.lastMoment.flatMap { round.course.calendar[$0] }.map { clock() > $0 } ?? true
    }

    private func following(_ round: Round, _ actor: Actor) async throws -> [RoundWork.Step] {
        guard actor.may(.setUpRound, on: round.subject) else { return [] }
        var states: [SheetState] = []
        for table in round.tables {
            states += try await store.progress(round: round.slug, table: table.slug, domains: []).map(\.state)
        }
        let missing = states.count { $0 != .submitted }
        let follow: [RoundWork.Step] = missing > 0 ? [.follow(missing: missing, of: states.count)] : []
        return follow + (missing == 0 || isTimeOver(round) ? moving(round, actor) : [])
    }

    /// The way from the conclusion to the publication. A round that was entered as published holds nothing of it.
    private func publishing(_ round: Round, _ actor: Actor) async throws -> [RoundWork.Step] {
        let subject = round.subject
        let (prepares, confirms) = (
            actor.may(.preparePublication, on: subject), actor.may(.confirmPublication, on: subject)
        )
        guard !round.course.isPractice, prepares || confirms else { return [] }
        if let waiting = try await store.waitingPublication(round.slug) {
            let isOwn = waiting.prepared.person == actor.person.id
            return confirms && !isOwn ? [.confirmPublication] : isOwn ? [.awaitConfirmation] : []
        }
        guard round.course.phase == .concluded else { return [] }
        let isMinuted = try await store.hasCompleteMinutes(round.slug)
        return (isMinuted ? [] : [.keepMinutes]) + (prepares ? [.preparePublication] : [])
    }

    /// How many lines members have scored on their own and the chair has to settle; 0 for everybody else.
    func unagreed(in round: Round, _ actor: Actor) async throws -> Int {
        guard round.course.isBlind, round.course.phase == .appraisal else { return 0 }
        var codes: [Code] = []
        for table in round.tables { codes += try await set(for: table)?.lines.map(\.code) ?? [] }
        return try await store.settlingLines(round.slug, Array(Set(codes)), for: actor)?.count ?? 0
    }
}
