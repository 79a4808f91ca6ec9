import ParIndex
import Wording

/// What the figures of a period say by themselves, by the sentences of their catalogues (câu soạn sẵn từ số liệu): what is
/// blank is not spoken of.
struct PeriodicDraft {
    let appendix: StatisticsAppendix
    let period: ReportingPeriod

    /// The sentences of a section as a list; empty where nothing is known.
    func blocks(_ section: ReportSection) -> [Block] {
        let found = appendix.drafts(section).compactMap { $0.wordings.lazy.compactMap(passage).first }
        return found.isEmpty ? [] : [.list(ItemList(.dash, found.map(\.beginningSentence)))]
    }

    /// A wording with its figures; `nil` where it can not be said.
    private func passage(_ wording: DraftWording) -> Passage? {
        guard wording.conditions.allSatisfy(appendix.holds) else { return nil }
        var text = Passage()
        for piece in wording.pieces {
            guard let next = passage(piece, of: wording) else { return nil }
            text = text + next
        }
        return text
    }

    private func passage(_ piece: DraftWording.Piece, of wording: DraftWording) -> Passage? {
        switch piece {
        case .words(let words): Passage(words)
        case .figure(let figure): passage(figure)
        case .period: Passage(period.inSentence)
        case .parts: parts(of: wording)
        }
    }

    private func parts(of wording: DraftWording) -> Passage? {
        let found = wording.parts.compactMap(passage)
        guard let first = found.first else { return nil }
        return found.dropFirst().reduce(first) { $0 + Passage(wording.separator) + $1 }
    }

    private func passage(_ figure: DraftFigure) -> Passage? {
        switch figure {
        case .value(let code): appendix.statistics[code]?.value.map { "\($0.words(), "statistic/\(code)")" }
        case .meaning(let code): meaning(code).map { "\($0.lowercased(), "statistic/\(code)")" }
        case .difference(let whole, _):
            appendix.number(figure).map { "\(Numbers.quantity($0), "statistic/\(whole)/open")" }
        case .share(let part, let whole): appendix.share(part, whole).map { Passage(Numbers.percent($0)) }
        }
    }

    private func meaning(_ code: Code) -> String? {
        guard case .coded(let choice)? = appendix.statistics[code]?.value else { return nil }
        return appendix.indicator(code)?.codes[choice]
    }
}
