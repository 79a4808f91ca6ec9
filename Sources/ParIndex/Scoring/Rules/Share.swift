/// A rate of the maximum (b/a × điểm tối đa).
public struct Share: Hashable, Sendable {
    public var measure: Measure
    /// The figure that earns the maximum when there is no target: 100 (per cent) for a rate.
    public var full: Quantity
    /// Below this bound nothing is given.
    public var floor: Bound?
    /// From this bound on the maximum is given.
    public var target: Bound?
    /// What is given between floor and target; without a target the share is always linear.
    public var otherwise: Otherwise

    /// What counts below the target.
    public enum Otherwise: String, Hashable, Sendable, CaseIterable {
        /// The rate itself times the maximum.
        case linear
        /// The rate over the target times the maximum.
        case towardsTarget
        /// Nothing.
        case zero
    }

    public init(
        _ measure: Measure, full: Quantity = Quantity(100), floor: Bound? = nil, target: Bound? = nil,
        otherwise: Otherwise = .linear
    ) {
        (self.measure, self.full, self.floor) = (measure, full, floor)
        (self.target, self.otherwise) = (target, otherwise)
    }
}

extension Share {
    /// The part of the rule that decided.
    public enum Step: Hashable, Sendable {
        /// Below the floor: nothing.
        case belowFloor(Bound)
        /// At or above the target: the maximum.
        case reachedTarget(Bound)
        /// Below the target, which is all or nothing.
        case missedTarget(Bound)
        /// `of` (100 for a rate) earns the maximum; the rest in proportion.
        case linear(of: Quantity)
    }

    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: measure.roles)
        let reading = try measure.read(facts)
        let step = step(for: reading)
        let points = points(for: step, reading, facts)
        return Scored(points: points, reason: .shared(reading, step), next: next(after: step, reading, facts))
    }

    private func step(for reading: Reading) -> Step {
        if let target, target.isReached(by: reading) { return .reachedTarget(target) }
        if let floor, !floor.isReached(by: reading) { return .belowFloor(floor) }
        guard let target else { return isBeyondFull(reading) ? .reachedTarget(fullBound) : .linear(of: full) }
        switch otherwise {
        case .linear: return .linear(of: full)
        case .towardsTarget: return .linear(of: target.value)
        case .zero: return .missedTarget(target)
        }
    }

    private var fullBound: Bound { Bound(full, isIncluded: true) }

    private func isBeyondFull(_ reading: Reading) -> Bool { reading.ratio > Ratio(percent: full) }

    private func points(for step: Step, _ reading: Reading, _ facts: Facts) -> Points {
        switch step {
        case .belowFloor, .missedTarget: .zero
        case .reachedTarget: facts.maximum
        case .linear(let full): linear(reading.ratio, of: full, facts)
        }
    }

    /// `maximum × ratio ÷ (full ÷ 100)`, rounded once.
    private func linear(_ ratio: Ratio, of full: Quantity, _ facts: Facts) -> Points {
        guard full > .zero, ratio < Ratio(percent: full) else { return facts.maximum }
        let hundred = Int128(100 * Millionths.one)
        let millionths = Millionths.scaled(
            facts.maximum.millionths, by: Int128(ratio.part) * hundred,
            over: Int128(ratio.whole) * Int128(full.millionths), decimals: facts.decimals)
        return Points(millionths: millionths)
    }

    private func next(after step: Step, _ reading: Reading, _ facts: Facts) -> Improvement? {
        let bound: Bound
        switch step {
        case .reachedTarget: return nil
        case .belowFloor(let floor): bound = floor
        case .missedTarget(let target): bound = target
        case .linear: bound = target ?? fullBound
        }
        guard let (way, reached) = reading.reaching(bound) else { return nil }
        return Improvement(way, points: points(for: self.step(for: reached), reached, facts))
    }
}
