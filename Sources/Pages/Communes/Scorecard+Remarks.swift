import ParIndex
import Wording

extension Scorecard {
    /// What a reader should know of figures that a paper prints otherwise.
    public var remarks: [Bilingual] {
        let totals = printedTotals.sorted { $0.key.rawValue < $1.key.rawValue }.map { layer, points in
            let (side, vi, en) = (layer.title, Numbers.points(points), Numbers.points(points, in: .en))
            return answers(layer).isEmpty
                ? Bilingual(
                    vi: "Văn bản ghi tổng điểm \(side.vi) là \(vi), không nêu điểm từng dòng.",
                    en: "The paper states a \(side.en) total of \(en) without its lines.")
                : Bilingual(
                    vi: "Tổng điểm \(side.vi) ở đây cộng theo từng dòng; báo cáo ghi \(vi).",
                    en: "The \(side.en) total here is the sum of its lines; the report says \(en).")
        }
        let grade = printedGrade.map { grade in
            Bilingual(
                vi: "Xếp loại “\(grade)” ghi theo công bố; văn bản không nêu khung điểm.",
                en: "The grade “\(grade)” is recorded as published; the paper states no thresholds.")
        }
        return totals + [grade].compactMap { $0 }
    }
}

extension Scorecard.Layer {
    fileprivate var title: Bilingual {
        switch self {
        case .selfAssessment: Bilingual(vi: "tự chấm", en: "self-assessed")
        case .appraisal: Bilingual(vi: "thẩm định", en: "appraised")
        }
    }
}
