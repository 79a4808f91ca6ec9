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
            var (notices, people) = (0, 0)
            for (person, due) in due {
                let made = try due.count { try transaction.add($0, for: person) }
                notices += made
                people += made > 0 ? 1 : 0
            }
            if notices > 0 { deeds.note(Deed("remind", "thong-bao", after: "\(notices)")) }
            return (notices, people)
        }
    }

    /// By person, in the order of their ids. It is found out before anything is written, so that nobody's saving waits.
    private func dueNotices(
        at now: Instant, sets: @escaping SetFinder
    ) async throws -> [(person: String, notices: [Notice])] {
        let (sheets, told) = try await engine.read { transaction in
            (try transaction.sheetsToRemindOf(sets), try transaction.told())
        }
        guard !sheets.isEmpty else { return [] }
        return try await accounts().filter { $0.closed == nil }.map(\.person).sorted { $0.id < $1.id }.map { person in
            (person.id, Notice.due(to: person, in: sheets, at: now, told: told[person.id] ?? [:]))
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
