import ParIndex

extension Reason {
    /// "22 hồ sơ quá hạn: 2,5 − 1 = 1,5 điểm".
    func deducted(_ taken: [Deduction.Taken], _ from: Points, _ atMost: Points?, _ points: Points) -> Bilingual {
        let found = taken.filter { $0.count.counted > .zero }
        guard !found.isEmpty else { return nothingFound(taken).giving(points) }
        let cases = Bilingual.list(found.map { $0.count.text($0.kind.input).with($0.count.outsideText) })
        let off = from - points
        let full = found.map(\.points).sum
        let limit =
            full == off
            ? nil
            : Bilingual(
                vi: "trừ \(Numbers.points(full)), giới hạn ở \(Numbers.points(off))",
                en: "\(Numbers.points(full, in: .en)) off, limited to \(Numbers.points(off, in: .en))")
        return cases.with(limit).giving(
            Bilingual(
                vi: "\(Numbers.points(from)) − \(Numbers.points(off)) = \(Numbers.points(points)) điểm",
                en: "\(Numbers.points(from, in: .en)) − \(Numbers.points(off, in: .en)) = "
                    + "\(Numbers.points(points, in: .en)) points"))
    }

    private func nothingFound(_ taken: [Deduction.Taken]) -> Bilingual {
        let labels = taken.map(\.kind.input.counted).joined(separator: ", ")
        return Bilingual(vi: "Không có \(labels)", en: "None: \(labels)")
            .with(taken.lazy.compactMap(\.count.outsideText).first)
    }

    /// "Tỷ lệ 190/192 = 98,958333%: 98,958333% × 2 = 1,979 điểm".
    func shared(_ reading: Reading, _ step: Share.Step, _ points: Points, _ maximum: Points) -> Bilingual {
        switch step {
        case .belowFloor(let floor):
            reading.text.with(Bilingual(vi: "dưới mức tối thiểu", en: "below the floor"))
                .followed(by: floor.value.text(reading)).giving(points)
        case .reachedTarget(let target): reading.text.with(target.outcome(true, reading)).giving(points)
        case .missedTarget(let target): reading.text.with(target.outcome(false, reading)).giving(points)
        case .linear(let full): reading.text.giving(linear(reading, full, points, maximum))
        }
    }

    private func linear(_ reading: Reading, _ full: Quantity, _ points: Points, _ maximum: Points) -> Bilingual {
        let vi = full == Quantity(100) ? reading.short(in: .vi) : "\(reading.short(in: .vi)) : \(full.vi(reading))"
        let en = full == Quantity(100) ? reading.short(in: .en) : "\(reading.short(in: .en)) ÷ \(full.en(reading))"
        return Bilingual(
            vi: "\(vi) × \(Numbers.points(maximum)) = \(Numbers.points(points)) điểm",
            en: "\(en) × \(Numbers.points(maximum, in: .en)) = \(Numbers.points(points, in: .en)) points")
    }

    /// Reasons that hold a figure against others.
    func compared(_ points: Points, _ maximum: Points) -> Bilingual {
        switch self {
        case .surveyed(let input, let value, let lowest, let highest):
            surveyed(input, value, lowest, highest, points, maximum)
        case .besideMean(let input, let value, let sum, let count, let isReached):
            besideMean(input, value, sum, count, isReached).giving(points)
        case .besideLeader(let input, let value, let target, let base, let leader):
            besideLeader(input, value, target, base, leader, points, maximum)
        case .registered(let title, let inner):
            Bilingual(vi: "Theo \(title)", en: "From \(title)").giving(inner.text(points: points, maximum: maximum))
        default: recorded(points, maximum)
        }
    }

    private func surveyed(
        _ input: Input, _ value: Quantity, _ lowest: Quantity, _ highest: Quantity, _ points: Points, _ maximum: Points
    ) -> Bilingual {
        let reading = Reading.value(value, input)
        let range = Bilingual(
            vi: "thang \(Numbers.quantity(lowest))–\(Numbers.quantity(highest))",
            en: "on a scale of \(Numbers.quantity(lowest, in: .en))–\(Numbers.quantity(highest, in: .en))")
        return reading.text.with(range).giving(
            Bilingual(
                vi: "quy đổi theo \(Numbers.points(maximum)) điểm tối đa = \(Numbers.points(points)) điểm",
                en: "converted to a maximum of \(Numbers.points(maximum, in: .en)) = "
                    + "\(Numbers.points(points, in: .en)) points"))
    }

    private func besideMean(
        _ input: Input, _ value: Quantity, _ sum: Quantity, _ count: Int, _ isReached: Bool
    ) -> Bilingual {
        let mean = Ratio(sum.millionths, over: Int64(count) * Millionths.one).map { $0.percent(decimals: 6) }
        let shown = mean.map { Quantity(millionths: Millionths.scaled($0.millionths, by: 1, over: 100, decimals: 2)) }
        let (vi, en) = (Numbers.quantity(shown ?? sum), Numbers.quantity(shown ?? sum, in: .en))
        return Reading.value(value, input).text.with(
            Bilingual(
                vi: "\(isReached ? "bằng hoặc cao hơn" : "thấp hơn") bình quân \(vi) của \(count) đơn vị",
                en: "\(isReached ? "at or above" : "below") the mean \(en) of \(count) units"))
    }

    private func besideLeader(
        _ input: Input, _ value: Quantity, _ target: Quantity, _ base: Points, _ leader: Quantity, _ points: Points,
        _ maximum: Points
    ) -> Bilingual {
        let met = value >= target
        let beside = Bilingual(
            vi: "\(met ? "đạt" : "chưa đạt") chỉ tiêu \(Numbers.quantity(target)), "
                + "đơn vị dẫn đầu \(Numbers.quantity(leader))",
            en: "\(met ? "meets" : "misses") the target \(Numbers.quantity(target, in: .en)), "
                + "the leader has \(Numbers.quantity(leader, in: .en))")
        return Reading.value(value, input).text.with(beside).giving(points)
    }

    /// Reasons of points that no rule computed.
    func recorded(_ points: Points, _ maximum: Points) -> Bilingual {
        let of = Bilingual(
            vi: "\(Numbers.points(points))/\(Numbers.points(maximum)) điểm",
            en: "\(Numbers.points(points, in: .en)) of \(Numbers.points(maximum, in: .en)) points")
        switch self {
        case .given(let by, let proof):
            return Bilingual(vi: "\(by) chấm", en: "Given by \(by)").giving(of)
                .with(Bilingual(vi: "theo \(proof)", en: "as in \(proof)"))
        case .judged(let reason):
            return Bilingual(vi: "Chấm theo nhận xét", en: "Judged").giving(of).sentence(reason)
        case .published(let reason):
            let published = Bilingual(vi: "Theo công bố", en: "As published").giving(of)
            return reason.map(published.sentence) ?? published
        default: return of
        }
    }
}
