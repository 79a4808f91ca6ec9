import ParIndex

/// The communes of a made-up nation in two years: provinces, kinds, names and mergers.
struct SyntheticCensus {
    let participants: [Participant]
    let participantsBefore: [Participant]
    let mergers: [SyntheticNation.Merger]

    init(units: Int, seed: UInt64, year: Int) {
        var random = SplitMix64(seed, stream: UInt64(standingFor: "census"))
        let provinces = Self.provinces(units: units, &random)
        let old = Day(year: year - 1, month: 7, day: 1)
        var now: [Participant] = []
        var before: [Participant] = []
        var mergers: [SyntheticNation.Merger] = []
        for number in 0..<units {
            let commune = Self.commune(number, from: old, in: provinces[number], seed, &random)
            guard number % 100 == min(50, units - 1) else {
                now.append(commune)
                before.append(commune)
                continue
            }
            let other = Self.commune(units + mergers.count, from: old, in: provinces[number], seed, &random)
            var merged = commune
            merged.unit = UnitKey(
                Self.code(units + units / 100 + 1 + mergers.count), from: Day(year: year, month: 1, day: 1))
            now.append(merged)
            before += [commune, other]
            mergers.append(SyntheticNation.Merger(predecessors: [commune.unit, other.unit], successor: merged.unit))
        }
        (participants, participantsBefore, self.mergers) = (now, before, mergers)
    }

    /// The province of each commune: provinces of uneven size, one after another.
    private static func provinces(units: Int, _ random: inout SplitMix64) -> [NamedKey] {
        let count = min(max(units / 97, 3), 34, units)
        let weights = (0..<count).map { _ in random.whole(60...140) }
        let whole = weights.reduce(0, +)
        var provinces: [NamedKey] = []
        var reached = 0
        for (number, weight) in weights.enumerated() {
            reached += weight
            let province = NamedKey("x-tinh-\(number + 1)", SyntheticName.province(number))
            provinces += Array(repeating: province, count: units * reached / whole - provinces.count)
        }
        return provinces
    }

    private static func commune(
        _ number: Int, from: Day?, in province: NamedKey, _ seed: UInt64, _ random: inout SplitMix64
    ) -> Participant {
        let kind = kind(number, &random)
        let title =
            switch kind {
            case .ward: "Phường"
            case .specialZone: "Đặc khu"
            default: "Xã"
            }
        return Participant(
            unit: UnitKey(code(number), from: from), name: "\(title) \(SyntheticName.commune(number, seed: seed))",
            kind: kind, superior: province, province: province, isMadeUp: true)
    }

    /// Kinds in about the shares of July 2025: one ward in five, one special zone in 250.
    private static func kind(_ number: Int, _ random: inout SplitMix64) -> Participant.Kind {
        if number % 250 == 7 { return .specialZone }
        return random.happens(in: 207) ? .ward : .commune
    }

    private static func code(_ number: Int) -> String {
        let digits = String(number + 1)
        return "x-mo-phong-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
}
