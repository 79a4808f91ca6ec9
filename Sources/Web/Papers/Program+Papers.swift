import Documents
import ParIndex
import Publications
import Store
import Wording

extension Program {
    /// A paper of a round or a unit, for whoever runs the installation; `nil` where there are no data for it.
    ///
    /// - Parameter unit: the official code that the unit bears in the round.
    public func paper(_ kind: PaperKind, round slug: String, unit code: String?) async throws -> Document? {
        guard let listing = try await store.round(slug), let whole = try await store.wholeRound(slug) else {
            return nil
        }
        guard kind.isOfUnit else {
            return try await roundPapers([kind], listing, for: .installation)?.first?.document
        }
        let units = whole.tables.flatMap(\.participants)
        guard let unit = units.first(where: { $0.unit.code == code })?.unit else { return nil }
        return try await unitPapers([kind], listing, unit, for: .installation)?.papers.first?.document
    }

    /// The papers of a unit that can be drafted now, with the unit's name; `nil` where the reader may not see its sheet.
    func unitPapers(
        _ kinds: [PaperKind], _ listing: RoundListing, _ unit: UnitKey, for reader: PaperReader
    ) async throws -> (name: String, papers: [DraftedPaper])? {
        guard let drafter = try await drafter(listing, unit, for: reader) else { return nil }
        let ready = kinds.filter { $0.isOfUnit && $0.isReady(in: listing.round.course) }
        return (
            drafter.scores.unit.name,
            ready.compactMap { kind in DraftedPaper(kind, drafter.document(kind), remarks: drafter.remarks(kind)) }
        )
    }

    /// What drafts a unit's papers; `nil` where the reader may not see its sheet. Throws where the table's set is not at hand.
    func drafter(
        _ listing: RoundListing, _ unit: UnitKey, for reader: PaperReader
    ) async throws -> UnitDrafter? {
        guard let material = try await store.paperMaterial(listing, unit, { catalogues(for: $0) }, for: reader),
            let table = listing.round.table(material.card.table)
        else { return nil }
        guard let set = try await set(for: table) else { throw PublicationRefusal.setMissing(table.set) }
        let found = material.filled.found
        let past = try await pastResults(of: [unit], before: listing.round.year)[unit] ?? []
        let figures = try await roundFigures(listing.round, table, set)
        let excluded = Set(found.sheet.excluded.keys)
        let side = { (layer: Scorecard.Layer) in
            tally(material.card.card, layer, listing.round, table, set, figures, excluded)
        }
        let isFinal = listing.round.course.phase >= .concluded
        return UnitDrafter(
            setting: setting(listing.round, material.head),
            scores: UnitScores(
                unit: found.participant, table: table, set: set, own: side(.selfAssessment),
                council: isFinal ? side(.appraisal) : nil, lines: material.filled.lines,
                submission: found.sheet.state == .submitted ? found.sheet.submission : nil),
            material: material, past: past)
    }

    /// The papers of a round that can be drafted now; `nil` where the reader may not see how it stands.
    func roundPapers(
        _ kinds: [PaperKind], _ listing: RoundListing, for reader: PaperReader
    ) async throws -> [DraftedPaper]? {
        guard let material = try await store.paperMaterial(listing.round.slug, for: reader) else { return nil }
        var sets: [String: CriteriaSet] = [:]
        for table in material.round.tables { sets[table.set] = try await set(for: table) }
        let unpublished = try material.unpublished.map { try PublicationDesk(sets: self.sets).draft(of: $0).results }
        let drafter = RoundDrafter(
            setting: setting(material.round, material.head), sets: sets, material: material, unpublished: unpublished)
        let ready = kinds.filter { !$0.isOfUnit && $0.isReady(in: listing.round.course) }
        return ready.compactMap { DraftedPaper($0, drafter.document($0), remarks: drafter.remarks($0)) }
    }

    private func setting(_ round: Round, _ head: RecordHead) -> PaperSetting {
        PaperSetting(round: round, now: clock(), recordHead: head.description, customs: press.customs)
    }
}

/// A paper with what it is.
struct DraftedPaper {
    let kind: PaperKind
    let document: Document
    /// What is to be looked at before it is signed, beside what its form lacks.
    let remarks: [Problem]

    init?(_ kind: PaperKind, _ document: Document?, remarks: [Problem] = []) {
        guard let document else { return nil }
        (self.kind, self.document, self.remarks) = (kind, document, remarks)
    }
}

/// Drafts the papers of a round from one state of its data.
private struct RoundDrafter {
    let setting: PaperSetting
    let sets: [String: CriteriaSet]
    let material: RoundPaperMaterial
    /// Results by table while none are kept.
    let unpublished: [String: [UnitResult]]?

    func remarks(_ kind: PaperKind) -> [Problem] {
        guard kind == .publicationDecision, let name = material.decision?.signer else { return [] }
        return [PaperRemark.chairAssumed(name).problem]
    }

    func document(_ kind: PaperKind) -> Document? {
        switch kind {
        case .publicationDecision: decision
        case .submission: PublicationPaper(setting, tables, minutes: material.minutes)?.submission
        case .councilMinutes:
            CouncilMinutesPaper(setting, material.minutes, setting.round.course.isPractice ? [] : tables)?.document
        case .guidance: GuidancePaper(setting, sets: sets)?.document
        case .selfAssessment, .indexResult, .remediationPlan, .remediationReport, .unitNotice, .evidenceList,
            .periodicReport:
            nil
        }
    }

    private var decision: Document? {
        var paper = PublicationPaper(setting, tables, minutes: material.minutes)
        paper?.issued = material.decision
        return paper?.decision
    }

    private var tables: [PublicationPaper.Ranks] {
        material.round.tables.compactMap { table in
            sets[table.set].map { PublicationPaper.Ranks(table, $0, units(of: table)) }
        }
    }

    /// Best first; units that stand level in Vietnamese order.
    private func units(of table: RoundTable) -> [(Participant, UnitResult)] {
        guard let unpublished else {
            return (material.units[table.slug] ?? []).compactMap { unit in unit.result.map { (unit.participant, $0) } }
        }
        let results = Dictionary((unpublished[table.slug] ?? []).map { ($0.unit, $0) }) { first, _ in first }
        let units = table.participants.compactMap { unit in results[unit.unit].map { (unit, $0) } }
        return units.sorted { left, right in
            (left.1.rank.position, VietnameseOrder.Key(left.0.name))
                < (right.1.rank.position, VietnameseOrder.Key(right.0.name))
        }
    }
}
