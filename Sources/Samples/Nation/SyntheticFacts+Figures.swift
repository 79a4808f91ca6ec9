import ParIndex

extension SyntheticFacts {
    /// Facts for a rate of so many hundredths of a per cent, or for a figure of so many hundredths.
    mutating func measured(_ measure: Measure, _ wanted: Int, full: Quantity) -> [String: Fact] {
        switch measure {
        case .rate(_, let input, _):
            let whole = whole(of: input)
            let part = min((whole * max(wanted, 0) + 9_999) / 10_000, whole)
            return ["part": .quantity(Quantity(part)), "whole": .quantity(Quantity(whole))]
        case .value(let input):
            let isPercent = input.unit == "%"
            let held = isPercent ? min(wanted, 10_000) : wanted
            return ["value": .quantity(isPercent || full < Quantity(100) ? hundredths(held) : rounded(held))]
        }
    }

    /// What a share earns its points by, in hundredths: mostly at the target or little below.
    mutating func percentOfFull(_ rule: Share) -> Int {
        let full = rule.full.hundredths
        let target = rule.target?.value.hundredths ?? full
        let floor = rule.floor?.value.hundredths ?? target * 55 / 100
        if mark >= 800 { return max(target, full) - max(full - target, 0) * random.whole(0...100) / 100 }
        if mark < 100 { return floor * random.whole(70...99) / 100 }
        return floor + (target - floor) * mark / 800
    }

    /// A figure well inside a band, in hundredths; open ends reach to 0 and to 100 or half as much again.
    mutating func hundredths(inside band: Band, _ rule: Bands) -> Int {
        let highest = rule.bands.flatMap { [$0.lower, $0.upper] }.compactMap { $0?.value.hundredths }.max() ?? 0
        let openEnd = isPercent(rule.measure) ? max(highest, 10_000) : highest * 3 / 2
        let low = band.lower?.value.hundredths ?? 0
        let high = band.upper?.value.hundredths ?? openEnd
        return low + (high - low) * random.whole(20...90) / 100
    }

    /// A figure between two, so many thousandths of the way; it may go beyond the second.
    func between(_ lowest: Quantity, _ highest: Quantity, _ perThousand: Int) -> Quantity {
        let millionths = lowest.millionths + (highest.millionths - lowest.millionths) * Int64(perThousand) / 1000
        return Quantity(millionths: Millionths.rounded(millionths, decimals: 2))
    }

    func hundredths(_ count: Int) -> Quantity {
        Quantity(millionths: Int64(count) * Millionths.one / 100)
    }

    private func rounded(_ hundredths: Int) -> Quantity {
        Quantity(hundredths / 100)
    }

    /// Whether a measure can not go above 100.
    func isPercent(_ measure: Measure) -> Bool {
        switch measure {
        case .rate: true
        case .value(let input): input.unit == "%"
        }
    }

    /// How many there are in all: the same wherever the commune is asked for that indicator.
    private func whole(of input: Input) -> Int {
        var random = SplitMix64(unitSeed, stream: UInt64(standingFor: input.indicator ?? input.label))
        switch input.unit {
        case "hồ sơ": return random.whole(300...4_000)
        case "văn bản": return random.whole(60...1_500)
        case "thủ tục": return random.whole(120...240)
        default: return random.whole(8...60)
        }
    }
}

extension Quantity {
    /// The figure in whole hundredths, the rest cut off.
    var hundredths: Int { Int(millionths / (Millionths.one / 100)) }
}
