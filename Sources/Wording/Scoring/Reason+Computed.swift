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
                vi: "mức trừ \(Numbers.points(full)) điểm nhưng chỉ trừ tối đa \(Numbers.points(off)) điểm",
                en: "\(Numbers.points(full, in: .en)) off, limited to \(Numbers.points(off, in: .en))")
        return cases.with(limit).giving(
            Bilingual(
                vi: "\(Numbers.points(from)) − \(Numbers.points(off)) = \(Numbers.points(points)) điểm",
                en: "\(Numbers.points(from, in: .en)) − \(Numbers.points(off, in: .en)) = "
                    + points.englishText))
    }

    private func nothingFound(_ taken: [Deduction.Taken]) -> Bilingual {
        let labels = taken.map(\.kind.input.counted).joined(separator: ", ")
        return Bilingual(vi: "Không có \(labels)", en: "None: \(labels)")
            .with(taken.lazy.compactMap(\.count.outsideText).first)
    }

    /// "190 hồ sơ trả đúng hạn trên 192 hồ sơ đã giải quyết, đạt 98,96%: 98,96% × 2 = 1,979 điểm".
    func shared(_ reading: Reading, _ step: Share.Step, _ points: Points, _ maximum: Points) -> Bilingual {
        switch step {
        case .belowFloor(let floor):
            reading.text.with(
                Bilingual(
                    vi: "\(floor.isIncluded ? "chưa đạt" : "chưa vượt") mức tối thiểu",
                    en: floor.isIncluded ? "below the floor of" : "not above the floor of")
            ).followed(by: floor.value.text(reading)).giving(points)
        case .reachedTarget(let target): reading.text.with(target.outcome(true, reading)).giving(points)
        case .missedTarget(let target): reading.text.with(target.outcome(false, reading)).giving(points)
        case .linear(let full): reading.text.giving(linear(reading, full, points, maximum))
        }
    }

    /// A per cent sign divides by a hundred by itself; any other figure is divided by the one that earns the maximum.
    private func linear(_ reading: Reading, _ full: Quantity, _ points: Points, _ maximum: Points) -> Bilingual {
        let isPlain = full == Quantity(100) && reading.unit == "%"
        let (vi, en) = (reading.short(in: .vi), reading.short(in: .en))
        return Bilingual(
            vi: isPlain ? vi : "\(vi) : \(full.vi(reading))", en: isPlain ? en : "\(en) ÷ \(full.en(reading))"
        ).times(maximum, gives: points)
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
        case .registered(let title, let source, let inner):
            Self.register(title, source).giving(inner.text(points: points, maximum: maximum))
        default: recorded(points, maximum)
        }
    }

    /// "Theo Chỉ số phục vụ (Thông báo số 12 ngày 20/12/2026)".
    private static func register(_ title: String, _ source: String?) -> Bilingual {
        let named = source.map { "\(title) (\($0))" } ?? title
        return Bilingual(vi: "Theo \(named)", en: "From \(named)")
    }

    private func surveyed(
        _ input: Input, _ value: Quantity, _ lowest: Quantity, _ highest: Quantity, _ points: Points, _ maximum: Points
    ) -> Bilingual {
        let scale = Bilingual(
            vi: "thang đo \(Numbers.quantity(lowest))–\(Numbers.quantity(highest))",
            en: "on a scale of \(Numbers.quantity(lowest, in: .en))–\(Numbers.quantity(highest, in: .en))")
        let share = Bilingual(
            vi: "\(value.above(lowest, in: .vi)) : \(highest.above(lowest, in: .vi))",
            en: "\(value.above(lowest, in: .en)) ÷ \(highest.above(lowest, in: .en))")
        return Reading.value(value, input).text.with(scale).giving(share.times(maximum, gives: points))
    }

    private func besideMean(
        _ input: Input, _ value: Quantity, _ sum: Quantity, _ count: Int, _ isReached: Bool
    ) -> Bilingual {
        let reading = Reading.value(value, input)
        let mean = sum.mean(of: count).text(reading)
        return reading.text.with(
            Bilingual(
                vi: "\(isReached ? "bằng hoặc cao hơn" : "thấp hơn") bình quân \(mean.vi) của \(count) đơn vị",
                en: "\(isReached ? "at or above" : "below") the mean \(mean.en) of \(count) units"))
    }

    private func besideLeader(
        _ input: Input, _ value: Quantity, _ target: Quantity, _ base: Points, _ leader: Quantity, _ points: Points,
        _ maximum: Points
    ) -> Bilingual {
        let reading = Reading.value(value, input)
        guard value >= target else {
            let missed = Bilingual(vi: "chưa đạt chỉ tiêu", en: "misses the target of")
                .followed(by: target.text(reading))
            let share = Bilingual(
                vi: "\(value.vi(reading)) : \(target.vi(reading))", en: "\(value.en(reading)) ÷ \(target.en(reading))")
            return reading.text.with(missed).giving(share.times(base, gives: points))
        }
        let met = Bilingual(
            vi: "đạt chỉ tiêu \(target.vi(reading)), đơn vị dẫn đầu đạt \(leader.vi(reading))",
            en: "meets the target of \(target.en(reading)), the leader has \(leader.en(reading))")
        guard leader > target else { return reading.text.with(met).giving(points) }
        let share = Bilingual(
            vi: "\(Numbers.points(base)) + \(value.above(target, in: .vi)) : \(leader.above(target, in: .vi))",
            en: "\(Numbers.points(base, in: .en)) + \(value.above(target, in: .en)) ÷ \(leader.above(target, in: .en))")
        return reading.text.with(met).giving(share.times(maximum - base, gives: points))
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
        case .awarded(let reason):
            return Bilingual(vi: "Hội đồng thẩm định chấm", en: "Awarded by the council").giving(of).sentence(reason)
        case .published(let reason):
            let published = Bilingual(vi: "Điểm công bố", en: "Published points").giving(of)
            return reason.map(published.sentence) ?? published
        default: return of
        }
    }
}

extension Bilingual {
    /// "… × 2 = 1,979 điểm".
    fileprivate func times(_ maximum: Points, gives points: Points) -> Bilingual {
        Bilingual(
            vi: "\(vi) × \(Numbers.points(maximum)) = \(Numbers.points(points)) điểm",
            en: "\(en) × \(Numbers.points(maximum, in: .en)) = \(points.englishText)")
    }
}

extension Quantity {
    /// "(4,2 − 1)", or the figure alone where nothing is taken off.
    fileprivate func above(_ lowest: Quantity, in language: Language) -> String {
        let figure = Numbers.quantity(self, in: language)
        return lowest == .zero ? figure : "(\(figure) − \(Numbers.quantity(lowest, in: language)))"
    }
}
