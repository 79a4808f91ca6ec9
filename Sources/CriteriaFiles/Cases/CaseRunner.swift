import ParIndex
import Wording

/// Scores a worked example and compares what comes out with what it states.
struct CaseRunner {
    let set: CriteriaSet
    let example: ScoringCase

    /// Everything that differs; none where the case holds.
    var faults: [CaseFault] {
        switch example.question {
        case .criterion(let code, let answer): faults(code, answer ?? .facts([:]))
        case .unit(let answers): faults(answers)
        }
    }

    private func faults(_ code: Code, _ answer: Answer) -> [CaseFault] {
        guard let criterion = set[code] else { return [.criterionUnknown(code)] }
        do throws(ScoringError) {
            let answers = [answer] + example.peers.sorted { $0.key < $1.key }.map(\.value)
            let peers = set.peerFigures(answers.map { [criterion.code: $0] })
            return compare(try criterion.score(answer, in: context(peers: peers)))
        } catch {
            return [.notScored(code, error)]
        }
    }

    private func faults(_ answers: [Code: Answer]) -> [CaseFault] {
        let tally = set.tally(answers, in: context(peers: set.peerFigures([answers])))
        let unknown: [CaseFault] = tally.unknown.isEmpty ? [] : [.codesUnknown(tally.unknown)]
        let unscored = tally.lines.compactMap { line in line.error.map { CaseFault.notScored(line.criterion.code, $0) }
        }
        return unknown + unscored + compare(tally)
    }

    private func context(peers: [Code: [Quantity]]?) -> ScoringContext {
        ScoringContext(
            set, year: example.year ?? set.from.year, unit: example.unit, peers: peers, registers: example.registers)
    }

    private func compare(_ score: Score) -> [CaseFault] {
        let reason = score.reasonText.vi
        var faults: [CaseFault] = []
        if let expected = example.expected.outcome {
            let found: ScoringCase.Outcome =
                if case .points(let points) = score.outcome { .points(points) } else { .excluded }
            if found != expected {
                faults.append(.points(expected: expected.points, found: found.points, reason: reason))
            }
        }
        if let expected = example.expected.reason, !reason.contains(expected) {
            faults.append(.reason(expected: expected, printed: reason))
        }
        return faults
    }

    private func compare(_ tally: Tally) -> [CaseFault] {
        var faults: [CaseFault] = []
        if let total = example.expected.total, total != tally.total {
            faults.append(.total(expected: total, found: tally.total))
        }
        if let maximum = example.expected.maximum, maximum != tally.applicableMaximum {
            faults.append(.maximum(expected: maximum, found: tally.applicableMaximum))
        }
        if let index = example.expected.index {
            let found = CommuneIndex(points: tally.total, of: tally.applicableMaximum)?
                .percent(decimals: set.rounding.publishedDecimals)
            if found != index { faults.append(.index(expected: index, found: found)) }
        }
        return faults
    }
}

extension ScoringCase.Outcome {
    fileprivate var points: Points? {
        if case .points(let points) = self { points } else { nil }
    }
}
