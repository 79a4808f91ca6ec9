import ParIndex

extension PointsFault {
    var problem: Problem {
        switch self {
        case .scale(let scale, let domains):
            Problem(
                "sum.scale",
                vi: "Các lĩnh vực cộng lại \(domains.vi) điểm, thang điểm là \(scale.vi).",
                remedy: "Sửa điểm tối đa của lĩnh vực hoặc “scale”.",
                en: "The domains add up to \(domains.en) points, the scale is \(scale.en).",
                remedy: "Mend the maxima of the domains or “scale”.")
        case .sum(let maximum, let components, let rest):
            Self.sum(maximum, components, rest)
        case .negativeMaximum(let points):
            Problem(
                "maximum.negative",
                vi: "điểm tối đa âm (\(points.vi)).", remedy: "Điểm trừ để ở phần “penalties”.",
                en: "the maximum is negative (\(points.en)).", remedy: "Points taken away stand under “penalties”.")
        case .zeroMaximum:
            Problem(
                "maximum.zero",
                vi: "điểm tối đa bằng 0 nên không ảnh hưởng đến kết quả.", remedy: "Kiểm tra lại điểm tối đa.",
                en: "the maximum is 0, so it changes nothing.", remedy: "Check the maximum.")
        case .minimumAboveMaximum(let minimum, let maximum):
            Problem(
                "minimum.above",
                vi: "điểm tối thiểu \(minimum.vi) lớn hơn điểm tối đa \(maximum.vi).", remedy: "Sửa một trong hai số.",
                en: "the minimum \(minimum.en) is above the maximum \(maximum.en).", remedy: "Mend one of the two.")
        case .negativeRest(let rest):
            Problem(
                "rest.negative",
                vi: "phần còn lại (rest) âm: \(rest.vi).", remedy: "Các thành phần đã vượt điểm tối đa; sửa lại.",
                en: "the rest is negative: \(rest.en).", remedy: "The components exceed the maximum; mend them.")
        case .penaltyMaximum(let maximum): Self.penaltyMaximum(maximum)
        case .nothingOutside(let points): Self.nothingOutside(points)
        case .penaltyWithoutMinimum:
            Problem(
                "penalty.minimum",
                vi: "điểm trừ chưa nêu mức trừ nhiều nhất.", remedy: "Ghi “minimum” là số âm.",
                en: "a penalty does not say how much it takes at most.", remedy: "Write a negative “minimum”.")
        }
    }

    private static func penaltyMaximum(_ maximum: Points) -> Problem {
        Problem(
            "penalty.maximum",
            vi: "điểm trừ phải có điểm tối đa bằng 0, ở đây là \(maximum.vi).",
            remedy: "Ghi “maximum: 0” và “minimum” là số âm.",
            en: "a penalty has the maximum 0, here it is \(maximum.en).",
            remedy: "Write “maximum: 0” and a negative “minimum”.")
    }

    private static func nothingOutside(_ points: Points) -> Problem {
        Problem(
            "nothing.outside",
            vi: "điểm khi không phát sinh (\(points.vi)) nằm ngoài điểm tối thiểu và tối đa.",
            remedy: "Sửa “whenNothing”.",
            en: "what counts when nothing arose (\(points.en)) lies outside minimum and maximum.",
            remedy: "Mend “whenNothing”.")
    }

    private static func sum(_ maximum: Points, _ components: Points, _ rest: Points) -> Problem {
        let viRest = rest == .zero ? "" : ", phần còn lại (rest) \(rest.vi)"
        let enRest = rest == .zero ? "" : ", the rest is \(rest.en)"
        let short = maximum - components
        return Problem(
            "sum.components",
            vi: "các thành phần cộng lại \(components.vi) điểm\(viRest), điểm tối đa là \(maximum.vi).",
            remedy: "Sửa điểm cho khớp"
                + (short > .zero ? "; phần nguồn không liệt kê ghi bằng “rest: \(short)”." : "."),
            en: "the components add up to \(components.en) points\(enRest), the maximum is \(maximum.en).",
            remedy: "Mend them" + (short > .zero ? "; what the source does not list is “rest: \(short)”." : "."))
    }
}

extension Points {
    /// As printed in Vietnamese.
    var vi: String { Numbers.points(self) }
    /// As printed in English.
    var en: String { Numbers.points(self, in: .en) }
}
