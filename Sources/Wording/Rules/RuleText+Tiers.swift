import ParIndex

extension YesNo {
    /// "Có: 1 điểm; không: 0 điểm".
    var text: Bilingual {
        .rule([.tier(vi: "có", en: "yes", yes), .tier(vi: "không", en: "no", no)])
    }
}

extension Bands {
    /// "Tỷ lệ …. Trên 90%: 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm".
    var text: Bilingual {
        .rule(bands.map { .tier($0.words(measure.unit), $0.points) }, about: measure.words)
    }
}

extension Timeliness {
    /// "Có kế hoạch chậm nhất ngày 31/01: 1 điểm; sau đó: 0,5 điểm; không có: 0 điểm".
    var text: Bilingual {
        let onTime = steps.enumerated().map { place, step -> Bilingual in
            let (vi, en) = (Dates.relative(step.by), Dates.relative(step.by, in: .en))
            return place == 0
                ? .tier(vi: "có \(document) chậm nhất ngày \(vi)", en: "\(document) by \(en)", step.points)
                : .tier(vi: "chậm nhất ngày \(vi)", en: "by \(en)", step.points)
        }
        return .rule(onTime + [.tier(vi: "sau đó", en: "later", late), .tier(vi: "không có", en: "never", never)])
    }
}

extension Threshold {
    /// "Tỷ lệ …. Từ 95% trở lên: 2,5 điểm; dưới 95%: 0 điểm".
    func text(maximum: Points) -> Bilingual {
        let unit = measure.unit
        return .rule(
            [.tier(bound.upwards(unit), maximum), .tier(bound.shortOf(unit), otherwise)], about: measure.words)
    }
}

extension Levels {
    /// "Tốt: 2 điểm; Khá: 1,5 điểm".
    var text: Bilingual {
        .rule(levels.map { .tier(vi: $0.label, en: $0.label, $0.points) })
    }
}

extension Reports {
    /// "Đủ báo cáo và đúng hạn (quý I, hạn 20/3; …): 2 điểm; đủ nhưng có báo cáo chậm: 1 điểm; thiếu báo cáo: 0 điểm".
    func text(maximum: Points) -> Bilingual {
        let due = Bilingual.list(
            reports.map { report in
                Bilingual(
                    vi: "\(report.label), hạn \(Dates.relative(report.due))",
                    en: "\(report.label), due \(Dates.relative(report.due, in: .en))")
            })
        return .rule([
            .tier(vi: "đủ báo cáo và đúng hạn (\(due.vi))", en: "all reports on time (\(due.en))", maximum),
            .tier(vi: "đủ nhưng có báo cáo chậm", en: "all sent, one or more late", late),
            .tier(vi: "thiếu báo cáo", en: "one or more missing", missing),
        ])
    }
}

extension Disqualified {
    /// "Có kết luận vi phạm: 0 điểm; nếu không: điểm tối đa (2 điểm)".
    func text(maximum: Points, minimum: Points) -> Bilingual {
        let event = Bilingual.tier(vi: "có \(self.event)", en: "found: \(self.event)", points)
        guard let otherwise else {
            return .rule([event, .tier(vi: "nếu không", en: "otherwise", maximum)])
        }
        let inner = otherwise.text(maximum: maximum, minimum: minimum).withSmall
        return .rule([event, inner.prefixed(vi: "nếu không:", en: "otherwise:")])
    }
}
