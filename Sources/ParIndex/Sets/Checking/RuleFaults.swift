extension Timeliness {
    /// Deadlines out of order, and points that rise with lateness.
    var faults: [RuleFault] {
        let deadlines = zip(steps, steps.dropFirst()).compactMap { earlier, later -> RuleFault? in
            earlier.by.isBefore(later.by) ? nil : .deadlineOrder(later.by)
        }
        let points = steps.map(\.points) + [late, never]
        let rising = zip(points, points.dropFirst()).filter { $0 < $1 }.map { RuleFault.lateGivesMore($1, than: $0) }
        return (steps.isEmpty ? [.emptyList] : []) + deadlines + rising
    }
}

extension Reports {
    /// No report, two with one key, or more points for a missing than for a late one.
    var faults: [RuleFault] {
        let rising: [RuleFault] = missing > late ? [.lateGivesMore(missing, than: late)] : []
        return (reports.isEmpty ? [.emptyList] : []) + RuleFault.repeated(reports.map(\.key)) + rising
    }
}

extension Levels {
    /// No level, two with one key, or one that gives more than the better one before it.
    var faults: [RuleFault] {
        let rising = zip(levels, levels.dropFirst()).filter { $0.points < $1.points }.map {
            RuleFault.levelOrder($1.label)
        }
        return (levels.isEmpty ? [.emptyList] : []) + RuleFault.repeated(levels.map(\.key)) + rising
    }
}

extension Deduction {
    /// No kind, two with one key, or a case that costs nothing.
    var faults: [RuleFault] {
        let amounts = kinds.map(\.each) + [atMost].compactMap(\.self)
        return (kinds.isEmpty ? [.emptyList] : []) + RuleFault.repeated(kinds.map(\.key))
            + amounts.filter { $0 <= .zero }.map { .amountNotPositive($0) }
    }
}

extension Share {
    /// Bounds of a rate outside of 0…100, a floor above the target, a target that is missing or not above zero.
    var faults: [RuleFault] {
        var faults = measure.faults([floor, target].compactMap(\.self))
        if full <= .zero || (measure.isClosedRate && full > Quantity(100)) { faults.append(.fullOutside(full)) }
        if let floor, let target, floor.value > target.value { faults.append(.floorAboveTarget) }
        if otherwise == .towardsTarget, (target?.value ?? .zero) <= .zero { faults.append(.targetMissing) }
        return faults
    }
}

extension LeaderDistance {
    func faults(maximum: Points) -> [RuleFault] {
        (target > .zero ? [] : [.leaderTarget(target)]) + (base < .zero || base > maximum ? [.baseOutside(base)] : [])
    }
}

extension Judgement {
    func faults(maximum: Points) -> [RuleFault] {
        guard step > .zero else { return [.amountNotPositive(step)] }
        return maximum.millionths % step.millionths == 0 ? [] : [.step(step, maximum: maximum)]
    }
}

extension Measure {
    var isRate: Bool {
        if case .rate = self { true } else { false }
    }

    /// Whether the measure never passes 100 per cent.
    var isClosedRate: Bool {
        if case .rate(_, _, let isOpen) = self { !isOpen } else { false }
    }

    /// Bounds of a rate that no rate can pass.
    func faults(_ bounds: [Bound]) -> [RuleFault] {
        guard isRate else { return [] }
        return bounds.map(\.value).filter { $0 < .zero || (isClosedRate && $0 > Quantity(100)) }.map {
            .boundOutside($0)
        }
    }
}

extension RuleFault {
    /// One fault for each key that stands more than once.
    static func repeated(_ keys: [String]) -> [RuleFault] {
        var seen: Set<String> = []
        return keys.filter { !seen.insert($0).inserted }.map { .keyTwice($0) }
    }
}

extension RelativeDay {
    fileprivate func isBefore(_ other: RelativeDay) -> Bool {
        (yearOffset, month, day) < (other.yearOffset, other.month, other.day)
    }
}
