import ParIndex

/// Facts that a made-up commune reports for one rule, better or worse as its mark says.
struct SyntheticFacts {
    let maximum: Points
    /// Points between the least and the most.
    let span: Points
    let year: Int
    let unitSeed: UInt64
    /// From 0, nothing done, to 1000, faultless.
    let mark: Int
    var random: SplitMix64

    /// Facts under the roles that the rule asks for.
    mutating func answering(_ rule: ScoringRule) -> [String: Fact] {
        switch rule {
        case .yesNo(let rule): ["answer": isBetter == (rule.yes >= rule.no) ? .yes : .no]
        case .bands(let rule): answering(rule)
        case .timeliness(let rule): ["date": date(rule)]
        case .share(let rule): measured(rule.measure, percentOfFull(rule), full: rule.full)
        case .threshold(let rule): answering(rule)
        case .deduction(let rule): answering(rule)
        case .noneAllowed: ["cases": .quantity(Quantity(mark >= 350 ? 0 : random.whole(1...3)))]
        case .credit(let rule): ["cases": .quantity(Quantity(count(earning: rule.each)))]
        case .reports(let rule): answering(rule)
        case .disqualified(let rule): answering(rule)
        case .levels(let rule): ["level": level(rule)]
        case .survey(let rule): ["value": .quantity(between(rule.lowest, rule.highest, 500 + mark * 48 / 100))]
        case .peerMean: ["value": .quantity(hundredths(7000 + mark * 28 / 10 + random.whole(0...199)))]
        case .leader(let rule): ["value": .quantity(between(.zero, rule.target, 750 + mark * 45 / 100))]
        case .register, .given, .judgement, .sum, .unknown: [:]
        }
    }

    private var isBetter: Bool { mark >= 400 }

    private mutating func answering(_ rule: Disqualified) -> [String: Fact] {
        guard mark >= 30 || random.happens(in: 700) else { return ["event": .yes] }
        var facts = rule.otherwise.map { answering($0) } ?? [:]
        facts["event"] = .no
        return facts
    }

    private mutating func answering(_ rule: Threshold) -> [String: Fact] {
        let bound = rule.bound.value.hundredths
        let room = isPercent(rule.measure) ? max(10_000 - bound, 0) : max(bound / 2, 200)
        let wanted =
            isBetter ? bound + max(1, room * random.whole(50...100) / 100) : bound * random.whole(60...95) / 100
        return measured(rule.measure, wanted, full: Quantity(100))
    }

    /// One case costs least, so the first kind has most of them; the others come seldom.
    private mutating func answering(_ rule: Deduction) -> [String: Fact] {
        var facts: [String: Fact] = [:]
        for (place, kind) in rule.kinds.enumerated() {
            let most = Int(span.millionths / max(kind.each.millionths, 1)) * kind.per
            let some = (min(max(most, 1), 40) * (1000 - mark) + 500) / 1000
            facts[kind.key] = .quantity(Quantity(place == 0 ? some : mark < 250 ? min(some, 1) : 0))
        }
        return facts
    }

    private func count(earning each: Points) -> Int {
        let most = (maximum.millionths + each.millionths - 1) / max(each.millionths, 1)
        return min(Int(most), 50) * (mark + 100) / 1000
    }

    /// Steps, grades and bands lie from the best to the worst; the mark says how far down.
    private func place(among count: Int) -> Int {
        min((1000 - mark) * count / 1001, count - 1)
    }

    private func level(_ rule: Levels) -> Fact {
        let best = rule.levels.sorted { $0.points > $1.points }
        return .level(best.isEmpty ? "" : best[place(among: best.count)].key)
    }

    private mutating func answering(_ rule: Bands) -> [String: Fact] {
        let best = rule.bands.sorted { $0.points > $1.points }
        guard !best.isEmpty else { return [:] }
        return measured(rule.measure, hundredths(inside: best[place(among: best.count)], rule), full: Quantity(100))
    }
}

// MARK: - Days

extension SyntheticFacts {
    private mutating func date(_ rule: Timeliness) -> Fact {
        let deadlines = rule.steps.map { $0.by.day(in: year) }
        guard let last = deadlines.last else { return .never }
        if mark < 40 { return .never }
        let step = place(among: deadlines.count + 1)
        guard step < deadlines.count else { return .day(last.adding(days: random.whole(1...45))) }
        let room = step == 0 ? 20 : max(deadlines[step - 1].days(until: deadlines[step]) - 1, 0)
        return .day(deadlines[step].adding(days: -random.whole(0...min(room, 20))))
    }

    /// All on time; else one late, the worst with one that never came.
    private mutating func answering(_ rule: Reports) -> [String: Fact] {
        let odd = random.whole(0...max(rule.reports.count - 1, 0))
        var facts: [String: Fact] = [:]
        for (place, report) in rule.reports.enumerated() {
            let due = report.due.day(in: year)
            let early = random.whole(0...6)
            facts[report.key] = .day(due.adding(days: -early))
            guard place == odd, !isBetter else { continue }
            facts[report.key] = mark < 120 ? .never : .day(due.adding(days: early + 1))
        }
        return facts
    }
}
