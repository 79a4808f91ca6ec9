import Markup
import ParIndex
import Wording

/// The points of a line from the unit's own to the last, beside each other (các lần chấm của một tiêu chí).
struct LineStages {
    private struct Stage {
        let title: Bilingual
        let answer: Answer
        let ground: AppraisalGround?
    }

    private let stages: [Stage]

    /// - Parameter showsCouncil: whether what the council thinks is among them.
    init(_ line: SheetLine, showsCouncil: Bool, phase: RoundPhase) {
        let isCorrected = line.concluded != nil
        let last = isCorrected ? line.concluded : line.appraisal
        let lastGround = isCorrected ? line.concludedGround : line.ground
        let isSecond = phase >= .explanation
        let council: [(Bilingual, Answer?, AppraisalGround?)] = [
            (
                Bilingual(vi: "Thẩm định lần 1", en: "First appraisal"), isSecond ? line.firstAppraisal : last,
                isSecond ? line.firstGround : lastGround
            ),
            (
                Bilingual(vi: "Thẩm định lần 2", en: "Second appraisal"), isSecond ? last : nil, lastGround
            ),
            (
                Bilingual(vi: "Đính chính sau công bố", en: "Corrected after publication"),
                isCorrected ? line.appraisal : nil, line.ground
            ),
        ]
        let all = [(Bilingual(vi: "Tự chấm", en: "Self-assessed"), line.answer, nil)] + (showsCouncil ? council : [])
        stages = all.compactMap { title, answer, ground in
            answer.map { Stage(title: title, answer: $0, ground: ground) }
        }
    }

    func table(_ criterion: Criterion, _ context: ScoringContext, in language: Language) -> Markup? {
        guard !stages.isEmpty else { return nil }
        let rows = stages.map { stage -> Markup in
            let score = try? criterion.score(stage.answer, in: context)
            return """
                <tr><th scope="row">\(stage.title.text(in: language))</th>\
                <td class="n">\(score.map { Numbers.points($0.awarded, in: language) } ?? "–")</td>\
                <td>\(stage.ground.map { ground -> Markup in "<span\(language.ofVietnamese)>\(ground.text)</span>" }
                    ?? "\(score?.reasonText.text(in: language))")</td></tr>

                """
        }
        return """
            <table class="list cards"><thead><tr><th scope="col">\(language("Lần chấm", "Stage"))</th>\
            <th scope="col" class="n">\(language("Điểm", "Points"))</th>\
            <th scope="col">\(language("Lý do", "Reason"))</th></tr></thead><tbody>\(rows)</tbody></table>

            """
    }
}
