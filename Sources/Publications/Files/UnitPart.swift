import ParIndex

extension VerificationFile {
    /// A unit with its lines and what they gave.
    public struct UnitPart: Codable, Hashable, Sendable {
        public var unit: String
        public var name: String
        public var kind: String
        public var superior: NamePart
        public var province: NamePart
        public var isMadeUp: Bool
        /// The table's slug.
        public var table: String
        /// Criteria that do not apply to the unit, with the reason.
        public var excluded: [String: String]
        public var lines: [LinePart]
        public var result: ResultPart
    }

    /// One criterion of a unit: answers with the points they give.
    public struct LinePart: Codable, Hashable, Sendable {
        public var code: String
        /// The unit's own (tự chấm).
        public var own: String?
        public var ownPoints: String?
        /// The council's before the unit explained.
        public var first: String?
        public var firstPoints: String?
        /// The council's, final.
        public var final: String?
        public var finalPoints: String?
        public var isExplained: Bool
        /// What kind of reason the council gave, and its words; only where they were released for the public.
        public var category: String?
        public var reason: String?
    }

    /// What was published of a unit.
    public struct ResultPart: Codable, Hashable, Sendable {
        public var own: String?
        public var points: String
        public var maximum: String
        /// In per cent, with the decimals of the policy.
        public var index: String?
        public var unanswered: Int
        public var rank: String
        public var block: String?
        public var blockRank: String?
        /// Among all units of the province, and of the nation, in the same table; only where those are more than the ones
        /// counted before.
        public var provinceRank: String?
        public var nationRank: String?
        public var grade: String?
        public var isSimulated: Bool
        public var domains: [DomainPart]
    }

    public struct DomainPart: Codable, Hashable, Sendable {
        public var code: String
        public var own: String?
        public var points: String
        public var maximum: String
        public var rank: String
    }
}

extension VerificationFile.ResultPart {
    init(_ result: UnitResult, _ policy: RankingPolicy) {
        self.init(
            own: result.selfAssessed?.description, points: result.awarded.description,
            maximum: result.applicableMaximum.description,
            index: result.index?.percent(decimals: policy.publishedDecimals).description,
            unanswered: result.unanswered, rank: result.rank.description, block: result.block,
            blockRank: result.blockRank?.description,
            provinceRank: result.provinceRank.wider(than: result.rank)?.description,
            nationRank: result.nationRank.wider(than: result.provinceRank)?.description, grade: result.grade,
            isSimulated: result.isSimulated,
            domains: result.domains.map {
                VerificationFile.DomainPart(
                    code: $0.domain.text, own: $0.selfAssessed?.description, points: $0.awarded.description,
                    maximum: $0.applicableMaximum.description, rank: $0.rank.description)
            })
    }
}

extension VerificationFile.UnitPart {
    init(
        _ participant: Participant, table: String, lines: [VerificationFile.LinePart],
        excluded: [String: String], result: VerificationFile.ResultPart
    ) {
        self.init(
            unit: participant.unit.description, name: participant.name, kind: participant.kind.rawValue,
            superior: VerificationFile.NamePart(participant.superior),
            province: VerificationFile.NamePart(participant.province), isMadeUp: participant.isMadeUp, table: table,
            excluded: excluded, lines: lines, result: result)
    }

    /// The unit; `nil` where its key or kind is none.
    var participant: Participant? {
        guard let key = UnitKey(parsing: unit), let kind = Participant.Kind(rawValue: kind) else { return nil }
        return Participant(
            unit: key, name: name, kind: kind, superior: superior.named, province: province.named, isMadeUp: isMadeUp)
    }
}

extension VerificationFile.NamePart {
    init(_ key: NamedKey) {
        self.init(code: key.code, name: key.name)
    }

    var named: NamedKey { NamedKey(code, name) }
}

extension Standing {
    /// The standing where it counts more units than a narrower one.
    fileprivate func wider(than narrower: Standing) -> Standing? { of > narrower.of ? self : nil }
}
