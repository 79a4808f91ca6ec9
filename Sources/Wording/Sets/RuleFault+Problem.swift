import ParIndex

extension RuleFault {
    var problem: Problem {
        switch self {
        case .unreachable, .aboveMaximum, .belowMinimum, .step, .baseOutside: pointsProblem
        case .bandsGap, .bandsOverlap, .bandEmpty: bandsProblem
        case .deadlineOrder, .lateGivesMore, .levelOrder: orderProblem
        case .emptyList, .keyTwice, .registerRule, .innerRule: formProblem
        case .amountNotPositive, .fullOutside, .floorAboveTarget, .targetMissing, .boundOutside, .surveyRange,
            .leaderTarget:
            figureProblem
        }
    }
}
