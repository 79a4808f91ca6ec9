import ParIndex

/// How well a made-up commune works: kept over the years, with a little luck each year.
struct SyntheticDiligence {
    /// About how well it does at a criterion, in thousandths.
    private let level: Int

    init(_ participant: Participant, year: Int, seed: UInt64) {
        var own = SplitMix64(seed ^ UInt64(standingFor: participant.unit.code), stream: 0)
        var province = SplitMix64(seed ^ UInt64(standingFor: participant.province.code), stream: 0)
        var luck = SplitMix64(seed ^ UInt64(standingFor: participant.unit.code), stream: UInt64(year))
        let habit = own.whole(0...200) + own.whole(0...200) + own.whole(0...200)
        level = 270 + habit + province.whole(0...80) + luck.whole(0...60)
    }

    /// How well it does at one criterion: 1000 is faultless, 0 is nothing done.
    func mark(_ random: inout SplitMix64) -> Int {
        let noise = random.whole(-300...300) + random.whole(-300...300)
        return min(max((level + noise - 200) * 1000 / 550, 0), 1000)
    }
}
