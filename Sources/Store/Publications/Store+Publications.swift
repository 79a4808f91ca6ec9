import Database
import ParIndex

extension Store {
    /// The confirmed publications of a round, the latest first: what everybody may see.
    public func publications(_ round: String) async throws -> [StoredPublication] {
        try await engine.read { transaction in
            try transaction.publications(round).filter { $0.publication.confirmed != nil }
        }
    }

    /// The publication of a round that waits for a second person.
    public func waitingPublication(_ round: String) async throws -> Publication? {
        try await engine.read { transaction in
            try transaction.publications(round).map(\.publication).first { $0.confirmed == nil }
        }
    }

    /// Whether the minutes of a round hold all that they need.
    public func hasCompleteMinutes(_ round: String) async throws -> Bool {
        try await engine.read { try $0.minutes(round)?.isComplete == true }
    }

    /// The verification file of a confirmed publication as it was frozen.
    public func verificationFile(_ round: String, _ number: Int) async throws -> [UInt8]? {
        try await publishedFile(round, number, "verification")
    }

    /// The open data of a confirmed publication as they were frozen.
    public func openData(_ round: String, _ number: Int) async throws -> [UInt8]? {
        try await publishedFile(round, number, "data")
    }

    private func publishedFile(_ round: String, _ number: Int, _ kind: String) async throws -> [UInt8]? {
        try await engine.read { transaction in
            try transaction.one(
                "SELECT bytes FROM published_file WHERE round = \(round) AND number = \(number) AND kind = \(kind)"
            )?["bytes"]
        }
    }

    /// Keeps what the minutes of the concluding session are written from; `nil` where the person may not see the round.
    ///
    /// - Parameter seen: what stood when the form was opened; refused where something else stands by now.
    public func save(
        _ minutes: ConclusionMinutes, of round: String, seen: SeenMark? = nil, on occasion: Occasion
    ) async throws -> ConclusionMinutes? {
        try await record(occasion) { transaction, deeds in
            guard let row = try transaction.one("SELECT authority_code FROM round WHERE slug = \(round)") else {
                return nil
            }
            let subject = Subject(authority: try row["authority_code"], round: round)
            guard occasion.actor.may(.seeRound, on: subject) else { return nil }
            try minutes.expectSound(on: subject, by: occasion.actor)
            let before = try transaction.minutes(round)
            guard seen == nil || seen == (before ?? ConclusionMinutes()).mark else {
                throw PublicationRefusal.changedMeanwhile
            }
            try transaction.write(minutes, of: round)
            let act: Act = occasion.actor.may(.conclude, on: subject) ? .conclude : .preparePublication
            deeds.note(
                Deed("keepMinutes", "dot/\(round)/bien-ban", before: before?.summary, after: minutes.summary),
                by: occasion.actor, act, on: subject)
            return minutes
        }
    }
}

extension ConclusionMinutes {
    /// By which a form tells what it was opened over.
    public var mark: SeenMark { SeenMark(of: summary) }

    /// What the record keeps of it.
    fileprivate var summary: String {
        let votes = votes.map { "\($0.matter) \($0.inFavour)/\($0.against)/\($0.abstained)" }
        let parts = [place, day?.description ?? "", time, chair, secretary, present.joined(separator: ", ")]
        return (parts + [absent.joined(separator: ", "), votes.joined(separator: ", "), disagreements])
            .joined(separator: " | ")
    }
}

extension Store {
    /// The secret of the key that signs publications; made by `make` where there is none yet, which goes on record.
    ///
    /// - Parameter make: a new secret with the fingerprint of its public key.
    public func signingSecret(
        at moment: Instant, make: @escaping @Sendable () -> (secret: [UInt8], fingerprint: String)
    ) async throws -> [UInt8] {
        let found: [UInt8]? = try await engine.read { try $0.signingSecret() }
        if let found { return found }
        return try await record(by: .system, at: moment, request: "") { transaction, deeds in
            if let made = try transaction.signingSecret() { return made }
            let (secret, fingerprint) = make()
            try transaction.execute(
                """
                INSERT INTO signing_key (id, secret, fingerprint, made_at)
                VALUES (1, \(secret), \(fingerprint), \(moment))
                """)
            deeds.note(Deed("makeKey", "khoa-cong-bo", after: fingerprint))
            return secret
        }
    }
}

extension Transaction {
    fileprivate func signingSecret() throws -> [UInt8]? {
        try one("SELECT secret FROM signing_key WHERE id = 1")?["secret"]
    }
}
