import Pages
import ParIndex
import Publications
import Store

extension ConclusionPage {
    /// The page of a round as it stands, over what was typed.
    init(
        _ material: PublicationMaterial, desk: PublicationDesk, heading: RoundHeading, forms: ConclusionForms,
        session: Session, council: [String]
    ) throws {
        let subject = Subject(authority: material.round.authority.code, round: material.round.slug)
        let published = material.round.course.phase > .selfAssessment ? try? desk.draft(of: material) : nil
        let open = published?.openByUnit ?? [:]
        let waiting = material.waiting?.publication
        let disagreements = material.disagreements(under: desk.sets)
        let proposed = ConclusionMinutes(
            present: council, disagreements: disagreements.map(\.text.vi).joined(separator: "\n"))
        self.init(
            round: heading, course: material.round.course, minutes: material.minutes ?? proposed,
            preview: published.map { Self.previews($0, open) } ?? [], disagreements: disagreements,
            open: open.values.reduce(0, +),
            waiting: waiting, isOwnPreparation: waiting?.prepared.person == session.person.id,
            publications: material.publications.map(\.publication).filter { $0.confirmed != nil },
            form: forms.publication ?? PublicationForm(), rights: Rights(session.actor, subject),
            asksCode: !session.stored.isDemo,
            problem: forms.problem)
        (typedMinutes, hasMinutes) = (forms.minutes, material.minutes != nil)
        minutesFault = forms.minutesFault
        seenMinutes = (material.minutes ?? ConclusionMinutes()).mark.text
    }

    private static func previews(_ published: PublishedRound, _ open: [UnitKey: Int]) -> [ResultsPreview] {
        let (results, isRanked) = (published.results, !published.round.course.isPractice)
        return published.round.tables.map { table in
            let found = Dictionary((results[table.slug] ?? []).map { ($0.unit, $0) }) { first, _ in first }
            let rows = table.participants.map { participant -> (row: ResultsPreview.Row, place: Int) in
                let result = found[participant.unit]
                // A practice round is never ranked.
                let place = isRanked ? result.map { $0.blockRank ?? $0.rank } : nil
                let row = ResultsPreview.Row(
                    name: participant.name, own: result?.selfAssessed, points: result?.awarded,
                    percent: result?.index?.percent(decimals: table.policy.publishedDecimals), place: place,
                    grade: isRanked ? result?.grade : nil, open: open[participant.unit] ?? 0)
                return (row, isRanked ? result?.rank.position ?? .max : .max)
            }
            return ResultsPreview(
                title: table.title,
                rows: rows.sorted {
                    ($0.place, VietnameseOrder.Key($0.row.name)) < ($1.place, VietnameseOrder.Key($1.row.name))
                }.map(\.row))
        }
    }
}

extension PublicationMaterial {
    /// The lines on which members differed, or which the unit explained and the council still gives less for.
    fileprivate func disagreements(under sets: SetShelf) -> [Disagreement] {
        sheets.flatMap { filled -> [Disagreement] in
            let (found, unit) = (filled.found, filled.found.sheet.unit)
            guard let set = sets[found.set] else { return [] }
            let context = ScoringContext(set, year: round.year, unit: unit.code, registers: registers)
            return set.lines.compactMap { criterion in
                guard let line = filled.lines[criterion.code] else { return nil }
                let appraised = AppraisedLine(line, criterion, in: context)
                let views = (memberScores[unit]?[criterion.code] ?? []).compactMap { score in
                    (try? criterion.score(score.appraisal, in: context)).map {
                        Disagreement.View(member: score.by.name, points: $0.awarded)
                    }
                }
                let differs = Set(views.map(\.points)).count > 1
                guard differs || (line.explained != nil && appraised.outcome == .reduced) else { return nil }
                return Disagreement(
                    unit: found.participant.name, code: criterion.code, own: appraised.own?.awarded,
                    views: differs ? views : [], final: appraised.given?.awarded)
            }
        }
    }
}

extension ConclusionPage.Rights {
    fileprivate init(_ actor: Actor, _ subject: Subject) {
        let prepares = actor.may(.preparePublication, on: subject)
        self.init(
            keepsMinutes: prepares || actor.may(.conclude, on: subject), prepares: prepares,
            confirms: actor.may(.confirmPublication, on: subject))
    }
}
