import Database
import ParIndex

extension Store {
    /// The questions of a round, the newest first.
    public func questions(round: String) async throws -> [RoundQuestion] {
        try await engine.read { transaction in
            try transaction.rows("SELECT * FROM question WHERE round = \(round) ORDER BY asked_at DESC, id")
                .map(RoundQuestion.init)
        }
    }

    /// Keeps a question of a unit; `nil` where the unit takes no part in such a round, or the round is not open to it.
    public func ask(
        _ text: String, about code: Code?, id: String, _ slug: String, _ unit: UnitKey, on occasion: Occasion
    ) async throws -> RoundQuestion? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.wholeRound(slug), round.course.phase > .preparing,
                let participant = round.tables.flatMap(\.participants).first(where: { $0.unit == unit }),
                occasion.actor.may(.ask, on: round.subject.of(unit).withCode(code))
            else { return nil }
            let question = try round.ask(
                text, about: code, of: participant, id: id, by: occasion.actor, at: occasion.at)
            if let before = try transaction.openQuestion(like: question) { return before }
            try transaction.add(question)
            deeds.note(
                Deed("ask", "dot/\(slug)/hoi-dap/\(id)", after: (code.map { "\($0) | " } ?? "") + text),
                by: occasion.actor, .ask, on: round.subject.of(unit).withCode(code))
            return question
        }
    }

    /// Keeps the authority's answer; `nil` where the person may not see the round's management or there is no such
    /// question.
    public func answerQuestion(
        _ id: String, _ slug: String, with text: String, on occasion: Occasion
    ) async throws -> RoundQuestion? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject),
                let row = try transaction.one("SELECT * FROM question WHERE round = \(slug) AND id = \(id)")
            else { return nil }
            let before = try RoundQuestion(row)
            let question = try round.answer(before, with: text, by: occasion.actor, at: occasion.at)
            try transaction.execute(
                """
                UPDATE question SET answer = \(question.answer), answered_by = \(question.answered?.person),
                    answered_name = \(question.answered?.name), answered_at = \(question.answered?.at)
                WHERE id = \(id)
                """)
            deeds.note(
                Deed(
                    "answerQuestion", "dot/\(slug)/hoi-dap/\(id)",
                    before: before.answer.isEmpty ? nil : before.answer, after: question.answer),
                by: occasion.actor, .answerQuestions, on: round.subject)
            try transaction.add(question.notice(in: round, at: occasion.at), for: question.asked.person)
            return question
        }
    }
}

extension Transaction {
    /// The same question of the same person that waits for its answer: a form sent twice asks once.
    fileprivate func openQuestion(like question: RoundQuestion) throws -> RoundQuestion? {
        try rows(
            """
            SELECT * FROM question WHERE round = \(question.round) AND unit = \(question.unit)
                AND content = \(question.text) AND asked_by = \(question.asked.person) AND answered_by IS NULL
            """
        ).map(RoundQuestion.init).first { $0.code == question.code }
    }

    fileprivate func add(_ question: RoundQuestion) throws {
        try execute(
            """
            INSERT INTO question (id, round, unit, unit_name, code, content, asked_by, asked_name, asked_at, answer)
            VALUES (\(question.id), \(question.round), \(question.unit), \(question.unitName), \(question.code),
                \(question.text), \(question.asked.person), \(question.asked.name), \(question.asked.at), '')
            """)
    }
}

extension RoundQuestion {
    fileprivate init(_ row: Row) throws {
        let answered: Authorship? = try (row["answered_by"] as String?).map {
            Authorship(person: $0, name: try row["answered_name"], at: try row["answered_at"])
        }
        self.init(
            id: try row["id"], round: try row["round"], code: try row["code"], unit: try row["unit"],
            unitName: try row["unit_name"], text: try row["content"],
            asked: Authorship(person: try row["asked_by"], name: try row["asked_name"], at: try row["asked_at"]),
            answer: try row["answer"], answered: answered)
    }
}

extension Subject {
    fileprivate func withCode(_ code: Code?) -> Subject { code.map(of) ?? self }
}
