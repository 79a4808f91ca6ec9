import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// What the council's pages share: who asks, the form they sent, reasons, and the status of a refusal.
extension Program {
    /// The reasons that the round's council chooses from.
    func reasons(of authority: String) async throws -> [AppraisalGround] {
        try await store.reasons(of: authority)?.reasons ?? AppraisalGround.usual
    }
}

extension CouncilRound {
    init(_ found: FoundSheet) {
        self.init(
            slug: found.sheet.round, title: found.roundTitle, year: found.sheet.year, course: found.sheet.course)
    }

    init(_ round: Round) {
        self.init(slug: round.slug, title: round.title, year: round.year, course: round.course)
    }
}

extension FoundSheet {
    var unitName: UnitName { UnitName(key: participant.unit, name: participant.name) }

    /// Why the council can not say anything of the sheet now.
    func closed(to actor: Actor, at now: Instant) -> CycleRefusal? {
        do throws(CycleRefusal) {
            try sheet.expectAppraisable(at: now)
            return actor.hasSecondFactor ? nil : .denied(.secondFactorMissing(.appraise))
        } catch {
            return error
        }
    }
}

extension CycleRefusal {
    /// Whether somebody changed the line meanwhile.
    var isStale: Bool { if case .stale = self { true } else { false } }
}

/// A verdict as a form holds it.
struct TypedVerdict {
    let points: String
    let category: String
    let reason: String

    init(points: String?, category: String?, reason: String?) {
        self.points = (points ?? "").trimmed
        self.category = category ?? ""
        self.reason = (reason ?? "").trimmed
    }

    /// Other points, with the kind of reason of the list where none was chosen.
    func award(_ reasons: [AppraisalGround]) throws(AppraisalFault) -> Verdict {
        guard let points = Points(points.replacing("−", with: "-")) else { throw .notPoints(points) }
        return .award(points, ground(reasons))
    }

    func ground(_ reasons: [AppraisalGround]) -> AppraisalGround? {
        guard !reason.isEmpty else { return nil }
        let chosen = AppraisalGround.Category(rawValue: category)
        let listed = reasons.first { $0.text == reason }?.category
        return AppraisalGround(category: chosen ?? listed ?? .other, text: reason)
    }
}
