import ParIndex

extension RuleFault {
    var problem: Problem {
        switch self {
        case .unreachable(let best, let maximum): Self.unreachable(best, maximum)
        case .aboveMaximum(let points, let maximum): Self.above(points, maximum)
        case .belowMinimum(let points, let minimum): Self.below(points, minimum)
        case .bandsGap(let from, let to): Self.gap(from, to)
        case .bandsOverlap(let from, let to): Self.overlap(from, to)
        case .bandEmpty(let from, let to): Self.emptyBand(from, to)
        case .emptyList: Self.emptyList
        case .keyTwice(let key): Self.keyTwice(key)
        case .deadlineOrder(let day): Self.deadlineOrder(day)
        case .lateGivesMore(let points, let before): Self.lateGivesMore(points, before)
        case .levelOrder(let label): Self.levelOrder(label)
        case .amountNotPositive(let points): Self.notPositive(points)
        case .fullOutside(let figure): Self.full(figure)
        case .floorAboveTarget: Self.floorAboveTarget
        case .targetMissing: Self.targetMissing
        case .boundOutside(let figure): Self.boundOutside(figure)
        case .surveyRange: Self.surveyRange
        case .leaderTarget(let target): Self.leaderTarget(target)
        case .baseOutside(let points): Self.baseOutside(points)
        case .registerRule: Self.registerRule
        case .step(let step, let maximum): Self.step(step, maximum)
        case .innerRule: Self.innerRule
        }
    }
}

extension RuleFault {
    private static func unreachable(_ best: Points, _ maximum: Points) -> Problem {
        Problem(
            "rule.unreachable",
            vi: "trả lời tốt nhất chỉ được \(best.vi) điểm, không đạt được điểm tối đa \(maximum.vi).",
            remedy: "Sửa mức điểm cao nhất hoặc “maximum”.",
            en: "the best answer gives \(best.en) points, so the maximum \(maximum.en) can not be reached.",
            remedy: "Mend the highest points or “maximum”.")
    }

    private static func above(_ points: Points, _ maximum: Points) -> Problem {
        Problem(
            "rule.above",
            vi: "cách chấm cho \(points.vi) điểm, vượt điểm tối đa \(maximum.vi).",
            remedy: "Sửa mức điểm hoặc “maximum”.",
            en: "the rule gives \(points.en) points, above the maximum \(maximum.en).",
            remedy: "Mend these points or “maximum”.")
    }

    private static func below(_ points: Points, _ minimum: Points) -> Problem {
        guard minimum == .zero else {
            return Problem(
                "rule.below",
                vi: "cách chấm cho \(points.vi) điểm, thấp hơn điểm tối thiểu \(minimum.vi).",
                remedy: "Sửa mức điểm hoặc “minimum”.",
                en: "the rule gives \(points.en) points, below the minimum \(minimum.en).",
                remedy: "Mend these points or “minimum”.")
        }
        return Problem(
            "rule.negative",
            vi: "cách chấm cho \(points.vi) điểm nhưng chưa nêu điểm tối thiểu.",
            remedy: "Nếu đúng là điểm âm, ghi “minimum: \(points)”.",
            en: "the rule gives \(points.en) points, but no minimum is stated.",
            remedy: "If points below zero are meant, write “minimum: \(points)”.")
    }

    private static func gap(_ from: Bound?, _ to: Bound?) -> Problem {
        let range = text(from, to)
        return Problem(
            "bands.gap",
            vi: "các mức bỏ trống \(range.vi).", remedy: "Thêm mức hoặc sửa đầu mút cho liền nhau.",
            en: "the bands leave a gap \(range.en).", remedy: "Add a band or let the ends meet.")
    }

    private static func overlap(_ from: Bound?, _ to: Bound?) -> Problem {
        let range = text(from, to)
        return Problem(
            "bands.overlap",
            vi: "hai mức cùng chứa \(range.vi).",
            remedy: "Một đầu mút chỉ thuộc một mức: “from”, “to” gồm cả mốc, “above”, “below” thì không.",
            en: "two bands both hold \(range.en).",
            remedy: "A bound belongs to one band: “from” and “to” include it, “above” and “below” do not.")
    }

    private static func emptyBand(_ from: Bound?, _ to: Bound?) -> Problem {
        let range = text(from, to)
        return Problem(
            "bands.empty",
            vi: "mức \(range.vi) không chứa giá trị nào.", remedy: "Sửa hai đầu mút của mức này.",
            en: "the band \(range.en) holds nothing.", remedy: "Mend its two ends.")
    }

    private static func text(_ from: Bound?, _ to: Bound?) -> Bilingual {
        if let from, let to, from.value == to.value, from.isIncluded, to.isIncluded {
            return Bilingual(
                vi: "đúng mốc \(Numbers.quantity(from.value))", en: "exactly \(Numbers.quantity(from.value, in: .en))")
        }
        let vi = [
            from.map { ($0.isIncluded ? "từ " : "trên ") + Numbers.quantity($0.value) },
            to.map { ($0.isIncluded ? "đến " : from == nil ? "dưới " : "đến dưới ") + Numbers.quantity($0.value) },
        ]
        let en = [
            from.map { ($0.isIncluded ? "from " : "above ") + Numbers.quantity($0.value, in: .en) },
            to.map { ($0.isIncluded ? "to " : "below ") + Numbers.quantity($0.value, in: .en) },
        ]
        return Bilingual(
            vi: vi.compactMap(\.self).joined(separator: " "), en: en.compactMap(\.self).joined(separator: " "))
    }

    private static let emptyList = Problem(
        "rule.empty",
        vi: "cách chấm có danh sách trống.", remedy: "Thêm ít nhất một mục.",
        en: "the rule has an empty list.", remedy: "Add at least one item.")

    private static func keyTwice(_ key: String) -> Problem {
        Problem(
            "rule.key.twice",
            vi: "khoá “\(key)” dùng cho hai mục của cách chấm.", remedy: "Đặt khoá khác nhau.",
            en: "the key “\(key)” names two items of the rule.", remedy: "Give them different keys.")
    }

    private static func deadlineOrder(_ day: RelativeDay) -> Problem {
        Problem(
            "rule.deadlines",
            vi: "thời hạn \(Dates.relative(day)) không sau thời hạn ghi trước nó.",
            remedy: "Xếp các thời hạn từ sớm đến muộn.",
            en: "the deadline \(Dates.relative(day, in: .en)) is not after the one before it.",
            remedy: "List deadlines from early to late.")
    }

    private static func lateGivesMore(_ points: Points, _ before: Points) -> Problem {
        Problem(
            "rule.lateness",
            vi: "chậm hơn lại được nhiều điểm hơn (\(points.vi) so với \(before.vi)).", remedy: "Sửa lại các mức điểm.",
            en: "coming later gives more points (\(points.en) against \(before.en)).", remedy: "Mend the points.")
    }

    private static func levelOrder(_ label: String) -> Problem {
        Problem(
            "rule.levels",
            vi: "mức “\(label)” được nhiều điểm hơn mức tốt hơn ghi trước nó.", remedy: "Xếp các mức từ tốt đến kém.",
            en: "the level “\(label)” gives more points than the better one before it.",
            remedy: "List levels from the best to the worst.")
    }

    private static func notPositive(_ points: Points) -> Problem {
        Problem(
            "rule.amount",
            vi: "số điểm cho mỗi trường hợp hoặc mỗi bước phải lớn hơn 0, ở đây là \(points.vi).",
            remedy: "Ghi số dương; “deduction” tự trừ.",
            en: "the points for each case or step must be above 0, here they are \(points.en).",
            remedy: "Write a positive number; “deduction” takes it off.")
    }

    private static func full(_ figure: Quantity) -> Problem {
        Problem(
            "rule.full",
            vi: "mốc được điểm tối đa là \(Numbers.quantity(figure)), không thể đạt hoặc không lớn hơn 0.",
            remedy: "Sửa “full”: lớn hơn 0 và, với tỷ lệ, không quá 100%.",
            en:
                "the figure that earns the maximum is \(Numbers.quantity(figure, in: .en)): out of reach or not above 0.",
            remedy: "Mend “full”: above 0 and, for a rate, at most 100%.")
    }

    private static let floorAboveTarget = Problem(
        "rule.floor",
        vi: "mức sàn (floor) cao hơn mục tiêu (target).", remedy: "Sửa một trong hai mốc.",
        en: "the floor lies above the target.", remedy: "Mend one of the two.")

    private static let targetMissing = Problem(
        "rule.target",
        vi: "“towardsTarget” cần mục tiêu (target) lớn hơn 0.", remedy: "Thêm “target” hoặc dùng “linear”.",
        en: "“towardsTarget” needs a target above 0.", remedy: "Add “target” or use “linear”.")

    private static func boundOutside(_ figure: Quantity) -> Problem {
        Problem(
            "rule.bound",
            vi: "mốc \(Numbers.percent(figure)) nằm ngoài 0–100% của một tỷ lệ.", remedy: "Sửa mốc này.",
            en: "the bound \(Numbers.percent(figure, in: .en)) lies outside 0–100% of a rate.", remedy: "Mend it.")
    }

    private static let surveyRange = Problem(
        "rule.survey",
        vi: "điểm thấp nhất của thang khảo sát không nhỏ hơn điểm cao nhất.", remedy: "Sửa “lowest” và “highest”.",
        en: "the lowest value of the survey is not below the highest.", remedy: "Mend “lowest” and “highest”.")

    private static func leaderTarget(_ target: Quantity) -> Problem {
        Problem(
            "rule.leader",
            vi: "mục tiêu phải lớn hơn 0, ở đây là \(Numbers.quantity(target)).", remedy: "Sửa “target”.",
            en: "the target must be above 0, here it is \(Numbers.quantity(target, in: .en)).", remedy: "Mend “target”."
        )
    }

    private static func baseOutside(_ points: Points) -> Problem {
        Problem(
            "rule.base",
            vi: "điểm khi vừa đạt mục tiêu (\(points.vi)) nằm ngoài 0 và điểm tối đa.", remedy: "Sửa “base”.",
            en: "the points for meeting the target (\(points.en)) lie outside 0 and the maximum.",
            remedy: "Mend “base”.")
    }

    private static let registerRule = Problem(
        "rule.register",
        vi: "cách chấm theo bảng đã công bố phải dùng một giá trị (value).",
        remedy: "Dùng “value” thay cho “rate” hoặc danh sách.",
        en: "a rule on a register must ask for one value.", remedy: "Use “value” in it.")

    private static func step(_ step: Points, _ maximum: Points) -> Problem {
        Problem(
            "rule.step",
            vi: "điểm tối đa \(maximum.vi) không phải là bội số của bước \(step.vi).", remedy: "Sửa “step”.",
            en: "the maximum \(maximum.en) is no multiple of the step \(step.en).", remedy: "Mend “step”.")
    }

    private static let innerRule = Problem(
        "rule.inner",
        vi: "cách chấm này không đặt được bên trong cách chấm khác.", remedy: "Dùng một cách chấm tính ra điểm.",
        en: "this rule can not stand inside another.", remedy: "Use one that computes points.")
}
