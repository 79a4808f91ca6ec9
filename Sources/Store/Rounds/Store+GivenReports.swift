import Database
import ParIndex

extension Store {
    /// Keeps the checked and stored file of a report; `nil` where the person may not see the round's management.
    public func add(_ report: GivenReport, on occasion: Occasion) async throws -> GivenReport? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(report.round)?.round,
                occasion.actor.may(.seeRound, on: round.subject)
            else { return nil }
            try round.expectImports(by: occasion.actor)
            try transaction.insert(report)
            deeds.note(
                Deed(
                    "addReport", "dot/\(report.round)/bao-cao/\(report.id)",
                    after: "\(report.file.digest) \(report.file.name)"),
                by: occasion.actor, .importParts, on: round.subject)
            return report
        }
    }

    /// A report for whoever may see the round's management, or a line that it proves or proved.
    public func givenReport(_ id: String, _ round: String, for actor: Actor) async throws -> GivenReport? {
        try await engine.read { transaction in
            guard let report = try transaction.givenReport(id, round) else { return nil }
            if let found = try transaction.round(round)?.round, actor.may(.seeRound, on: found.subject) {
                return report
            }
            let isSeen = try transaction.rows("SELECT unit, code FROM given_proof WHERE report = \(id)").contains {
                guard let sheet = try transaction.sheet(round, try $0["unit"])?.sheet, sheet.isVisible(to: actor)
                else { return false }
                return actor.may(.seeSheet, on: sheet.subject.of(try $0["code"] as Code))
            }
            return isSeen ? report : nil
        }
    }

    /// The reports that prove the given points of a unit now, by criterion.
    public func givenReports(_ round: String, _ unit: UnitKey) async throws -> [Code: GivenReport] {
        try await engine.read { try $0.givenReports(round, unit) }
    }
}

extension Transaction {
    /// The reports that prove the given points of a unit now, by criterion.
    func givenReports(_ round: String, _ unit: UnitKey) throws -> [Code: GivenReport] {
        var reports: [Code: GivenReport] = [:]
        for row in try rows(
            """
            SELECT p.code, r.* FROM given_proof p JOIN given_report r ON r.id = p.report
            WHERE p.round = \(round) AND p.unit = \(unit) AND p.is_current = 1
            """
        ) { reports[try row["code"]] = try GivenReport(row) }
        return reports
    }

    func givenReport(_ id: String, _ round: String) throws -> GivenReport? {
        try one("SELECT * FROM given_report WHERE id = \(id) AND round = \(round)").map(GivenReport.init)
    }

    /// The report that proves the given points of a line now.
    func currentReport(_ round: String, _ unit: UnitKey, _ code: Code) throws -> GivenReport? {
        try one(
            """
            SELECT r.* FROM given_proof p JOIN given_report r ON r.id = p.report
            WHERE p.round = \(round) AND p.unit = \(unit) AND p.code = \(code) AND p.is_current = 1
            """
        ).map(GivenReport.init)
    }

    /// From now on that report proves the line, or none; those before stay beside it.
    func show(_ report: GivenReport?, _ round: String, _ unit: UnitKey, _ code: Code) throws {
        try execute(
            "UPDATE given_proof SET is_current = 0 WHERE round = \(round) AND unit = \(unit) AND code = \(code)")
        guard let report else { return }
        try execute(
            """
            INSERT INTO given_proof (round, unit, code, report, is_current)
            VALUES (\(round), \(unit), \(code), \(report.id), 1)
            ON CONFLICT (round, unit, code, report) DO UPDATE SET is_current = 1
            """)
    }

    fileprivate func insert(_ report: GivenReport) throws {
        let file = report.file
        try execute(
            """
            INSERT INTO given_report (id, round, name, digest, size, media_type, pages, remarks, added_by, added_name,
                added_at)
            VALUES (\(report.id), \(report.round), \(file.name), \(file.digest), \(file.size), \(file.mediaType),
                \(file.pages), \(Words.text(file.remarks)), \(report.added.person), \(report.added.name),
                \(report.added.at))
            """)
    }
}

extension GivenReport {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["id"], round: try row["round"],
            file: EvidenceFile(
                name: try row["name"], digest: try row["digest"], size: try row["size"],
                mediaType: try row["media_type"], pages: try row["pages"],
                remarks: Words.list(try row["remarks"]) { String($0) }),
            added: Authorship(person: try row["added_by"], name: try row["added_name"], at: try row["added_at"]))
    }
}

extension SheetLine {
    /// What the record keeps of given points: with digest and name of the file that proves them.
    func said(by report: GivenReport?) -> String? {
        guard let text = appraisal?.text else { return nil }
        return report.map { "\(text) | \($0.file.digest) \($0.file.name)" } ?? text
    }
}
