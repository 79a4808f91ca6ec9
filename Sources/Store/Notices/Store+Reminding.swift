import Database
import ParIndex

extension Store {
    /// Makes every notice that is due now and was not made yet; a second run makes nothing twice.
    ///
    /// - Returns: how many were made, and for how many people.
    @discardableResult
    public func remind(at now: Instant, sets: @escaping SetFinder) async throws -> (notices: Int, people: Int) {
        let due = try await dueNotices(at: now, sets: sets)
        return try await record(by: .system, at: now, request: "") { transaction, deeds in
            var (notices, people, closed) = (0, 0, 0)
            for (person, duties, due) in due {
                closed += try transaction.close(noticesOf: person, but: duties, at: now)
                let made = try due.count { try transaction.add($0, for: person) }
                notices += made
                people += made > 0 ? 1 : 0
            }
            if notices > 0 { deeds.note(Deed("remind", "thong-bao", after: "\(notices)")) }
            if closed > 0 { deeds.note(Deed("readNotices", "thong-bao", after: "\(closed)")) }
            return (notices, people)
        }
    }

    /// Tells the people of a unit at once what came to them by a step of their sheet, and has what is done no longer
    /// wait to be read. Who took the step need not hear of it.
    public func remind(
        of unit: UnitKey, in round: String, by actor: String, at now: Instant, sets: @escaping SetFinder
    ) async throws {
        let people = try await accounts().filter { account in
            account.closed == nil && account.person.appointments.contains { $0.seat == .unit(unit) }
        }.map(\.person)
        try await record(by: .system, at: now, request: "") { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), let set = sets(found.set) else { return }
            let progress = SheetProgress(
                found.sheet, roundTitle: found.roundTitle, unitName: found.participant.name,
                lines: try transaction.lines(round, unit), under: set)
            let told = try transaction.told()
            var (notices, closed) = (0, 0)
            for person in people {
                let duties = Duty.all(of: person, in: [progress], at: now)
                closed += try transaction.close(noticesOf: person.id, but: duties, at: now, sheet: (round, unit))
                guard person.id != actor else { continue }
                let due = Notice.due(to: person, in: [progress], at: now, told: told[person.id] ?? [:])
                notices += try due.count { try $0.key.unit == unit && transaction.add($0, for: person.id) }
            }
            if notices > 0 { deeds.note(Deed("remind", "thong-bao", after: "\(notices)")) }
            if closed > 0 { deeds.note(Deed("readNotices", "thong-bao", after: "\(closed)")) }
        }
    }

    /// By person, in the order of their ids. It is found out before anything is written, so that nobody's saving waits.
    private func dueNotices(
        at now: Instant, sets: @escaping SetFinder
    ) async throws -> [(person: String, duties: [Duty], notices: [Notice])] {
        let (sheets, told) = try await engine.read { transaction in
            (try transaction.sheetsToRemindOf(sets), try transaction.told())
        }
        return try await accounts().filter { $0.closed == nil }.map(\.person).sorted { $0.id < $1.id }.map { person in
            (
                person.id, Duty.all(of: person, in: sheets, at: now),
                Notice.due(to: person, in: sheets, at: now, told: told[person.id] ?? [:])
            )
        }
    }
}

extension Transaction {
    /// The sheets of the rounds that run or were published after running; lines only where they still matter.
    fileprivate func sheetsToRemindOf(_ sets: SetFinder) throws -> [SheetProgress] {
        let phases: [RoundPhase] = [
            .selfAssessment, .appraisal, .explanation, .secondAppraisal, .published,
        ]
        let rounds = try rows("SELECT slug, phase FROM round WHERE phase IN \(list: phases) ORDER BY slug")
        return try rounds.flatMap { row in
            let phase: RoundPhase = try row["phase"]
            return phase == .published ? try publishedSheets(row["slug"]) : try runningSheets(row["slug"], sets)
        }
    }

    private func runningSheets(_ round: String, _ sets: SetFinder) throws -> [SheetProgress] {
        try sheets(round).compactMap { filled in
            let found = filled.found
            return sets(found.set).map { set in
                SheetProgress(
                    found.sheet, roundTitle: found.roundTitle, unitName: found.participant.name, lines: filled.lines,
                    under: set)
            }
        }
    }

    private func publishedSheets(_ round: String) throws -> [SheetProgress] {
        guard let publication = try publications(round).map(\.publication).first(where: { $0.confirmed != nil }),
            let confirmed = publication.confirmed
        else { return [] }
        let units: [UnitKey] = try rows("SELECT unit FROM participant WHERE round = \(round) ORDER BY unit")
            .map { try $0["unit"] }
        return try units.compactMap { unit in
            try sheet(round, unit).map { found in
                var progress = SheetProgress(
                    found.sheet, roundTitle: found.roundTitle, unitName: found.participant.name)
                progress.publication = SheetProgress.LastPublication(
                    number: publication.number, confirmed: confirmed.at)
                return progress
            }
        }
    }

    /// What each person was told before, with when.
    fileprivate func told() throws -> [String: [Notice.Key: Instant]] {
        var told: [String: [Notice.Key: Instant]] = [:]
        try forEach("SELECT person, kind, work, round, unit, occurrence, made_at FROM notice") { row in
            told[try row["person"], default: [:]][try Notice.Key(row)] = try row["made_at"]
        }
        return told
    }

    /// Marks as read what was told of work that is done; tells how many.
    ///
    /// - Parameters:
    ///   - duties: what is left to the person.
    ///   - sheet: of which sheet; of all where `nil`.
    fileprivate func close(
        noticesOf person: String, but duties: [Duty], at now: Instant, sheet: (round: String, unit: UnitKey)? = nil
    ) throws -> Int {
        let unread = try rows("SELECT * FROM notice WHERE person = \(person) AND read_at IS NULL AND work <> ''")
        let done = try unread.map(KeptNotice.init).filter { kept in
            let key = kept.notice.key
            if let sheet, key.round != sheet.round || key.unit != sheet.unit { return false }
            return !duties.contains { $0.work == key.work && $0.round == key.round && $0.unit == key.unit }
        }
        guard !done.isEmpty else { return 0 }
        return try execute("UPDATE notice SET read_at = \(now) WHERE id IN \(list: done.map(\.id))")
    }

    /// Adds a notice; `false` where the person has it already, which another run may have seen to meanwhile.
    @discardableResult func add(_ notice: Notice, for person: String) throws -> Bool {
        let key = notice.key
        return try execute(
            """
            INSERT INTO notice (id, person, kind, work, round, unit, occurrence, round_title, unit_name, items, due_at,
                made_at)
            VALUES (\(key.id(of: person)), \(person), \(key.kind), \(key.work?.rawValue ?? ""), \(key.round),
                \(key.unit?.description ?? ""), \(key.occurrence), \(notice.roundTitle), \(notice.unitName),
                \(notice.count), \(notice.due), \(notice.made))
            ON CONFLICT DO NOTHING
            """) == 1
    }
}
