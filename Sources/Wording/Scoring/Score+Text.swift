import ParIndex

extension Score {
    /// Why these points, with the numbers in it: "22 hồ sơ quá hạn: 2,5 − 1 = 1,5 điểm".
    public var reasonText: Bilingual {
        reason.text(points: awarded, maximum: maximum)
    }

    /// What the next better answer would have been; `nil` at the best.
    public var nextText: Bilingual? {
        next?.text
    }
}

extension Reason {
    func text(points: Points, maximum: Points) -> Bilingual {
        switch self {
        case .nothingArose(let when): nothingArose(when, points, maximum)
        case .answered(let isYes): Bilingual(vi: isYes ? "Có" : "Không", en: isYes ? "Yes" : "No").giving(points)
        case .banded(let reading, let band):
            reading.text.with(Bilingual(vi: "thuộc mức", en: "in the band")).followed(by: band.text(reading))
                .giving(points)
        case .dated(let document, let came, let deadline, let last):
            dated(document, came, deadline, last).giving(points)
        case .shared(let reading, let step): shared(reading, step, points, maximum)
        case .reached(let reading, let bound, let isReached):
            reading.text.with(bound.outcome(isReached, reading)).giving(points)
        case .deducted(let taken, let from, let atMost): deducted(taken, from, atMost, points)
        case .counted(let input, let count): counted(input, count).giving(points)
        case .credited(let input, let count, let each, let isCapped):
            credited(input, count, each, isCapped, points)
        case .reported(let count, let late, let missing): reported(count, late, missing).giving(points)
        case .disqualified(let event): Bilingual(vi: "Có \(event.inSentence)", en: "Found: \(event)").giving(points)
        case .graded(let level): Bilingual(vi: "Xếp mức “\(level)”", en: "Graded “\(level)”").giving(points)
        case .surveyed, .besideMean, .besideLeader, .registered: compared(points, maximum)
        case .given, .judged, .published, .awarded: recorded(points, maximum)
        }
    }

    private func nothingArose(_ when: WhenNothing, _ points: Points, _ maximum: Points) -> Bilingual {
        let nothing = Bilingual(vi: "Không phát sinh trong kỳ đánh giá", en: "Nothing arose in the period")
        switch when {
        case .maximum: return nothing.giving(points, Bilingual(vi: "được điểm tối đa", en: "full points"))
        case .half: return nothing.giving(points, Bilingual(vi: "được một nửa điểm tối đa", en: "half of the maximum"))
        case .zero, .points, .notAllowed: return nothing.giving(points)
        case .excluded:
            return nothing.with(
                Bilingual(
                    vi: "không tính tiêu chí này, điểm tối đa áp dụng giảm \(Numbers.points(maximum)) điểm",
                    en: "not scored, the applicable maximum falls by \(Numbers.points(maximum, in: .en))"))
        case .rescaled:
            return nothing.with(
                Bilingual(
                    vi: "không tính tiêu chí này, điểm của nhóm được quy đổi theo điểm tối đa đầy đủ của nhóm",
                    en: "not scored, what the group got is scaled to the group’s full maximum"))
        }
    }

    private func dated(_ document: String, _ came: Day?, _ deadline: Day?, _ last: Day) -> Bilingual {
        guard let came else {
            return Bilingual(vi: "Không có \(document.inSentence)", en: "Never came: \(document)")
        }
        let day = Bilingual(
            vi: "\(document.capitalized) ngày \(Dates.short(came))", en: "\(document), \(Dates.short(came, in: .en))")
        if let deadline {
            return day.with(
                Bilingual(
                    vi: "trong hạn đến hết \(Dates.short(deadline))", en: "by \(Dates.short(deadline, in: .en))"))
        }
        let days = last.days(until: came)
        return day.with(
            Bilingual(
                vi: "chậm \(days) ngày so với hạn \(Dates.short(last))",
                en: "\(days) \(days == 1 ? "day" : "days") after \(Dates.short(last, in: .en))"))
    }

    private func counted(_ input: Input, _ count: Reading.Count) -> Bilingual {
        count.counted == .zero
            ? Bilingual(vi: "Không có \(input.counted)", en: "None: \(input.counted)").with(count.outsideText)
            : count.text(input).with(count.outsideText)
    }

    private func credited(
        _ input: Input, _ count: Reading.Count, _ each: Points, _ isCapped: Bool, _ points: Points
    ) -> Bilingual {
        guard count.counted > .zero else { return counted(input, count).giving(points) }
        let cap = Bilingual(vi: "chỉ tính đến điểm tối đa", en: "up to the maximum")
        let product = Bilingual(
            vi: "\(count.text(input).vi) × \(Numbers.points(each)) điểm",
            en: "\(count.text(input).en) × \(each.englishText)")
        return product.with(isCapped ? cap : nil).with(count.outsideText).giving(points)
    }

    private func reported(_ count: Int, _ late: [Reports.Late], _ missing: [String]) -> Bilingual {
        guard !late.isEmpty || !missing.isEmpty else {
            return Bilingual(vi: "Đủ \(count) báo cáo, đúng hạn", en: "All \(count) reports came, on time")
        }
        let absent =
            missing.isEmpty
            ? nil
            : Bilingual(
                vi: "Thiếu \(missing.map(\.inSentence).joined(separator: ", "))",
                en: "Missing: \(missing.joined(separator: ", "))")
        let delayed = late.map { report in
            Bilingual(
                vi:
                    "\(report.label.capitalized) gửi ngày \(Dates.short(report.came)), chậm \(report.days) ngày so với hạn "
                    + Dates.short(report.due),
                en: "\(report.label) sent \(Dates.short(report.came, in: .en)), "
                    + "due \(Dates.short(report.due, in: .en))")
        }
        return Bilingual.list([absent].compactMap { $0 } + delayed)
    }
}

extension Reports.Late {
    fileprivate var days: Int { due.days(until: came) }
}

extension Input {
    /// The label as it stands behind a number: "số hồ sơ quá hạn" is counted as "hồ sơ quá hạn", but "số hóa" is one word.
    var counted: String {
        let words = label.inSentence
        for opening in ["tổng số lượng ", "số lượng ", "tổng số ", "số "] where words.utf8.starts(with: opening.utf8) {
            let rest = words.utf8.dropFirst(opening.utf8.count)
            let isOneWord = Self.wordsWithNumber.contains { rest.starts(with: $0.utf8) }
            return isOneWord ? words : String(Substring(rest))
        }
        return words
    }

    /// What makes one word with "số" before it: số hóa, số liệu, số hiệu, số dư, số thu, số chi.
    private static let wordsWithNumber = ["hóa ", "hoá ", "liệu", "hiệu", "dư", "thu ", "chi "]
}
