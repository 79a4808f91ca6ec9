import ParIndex

extension SetDifference.Change {
    /// The change as a sentence without its end.
    public var text: Bilingual {
        switch self {
        case .added: Bilingual(vi: "thêm mới", en: "added")
        case .removed: Bilingual(vi: "bỏ", en: "removed")
        case .renumbered(let code): Bilingual(vi: "đổi mã thành \(code)", en: "now \(code)")
        case .title(let from, let to):
            Bilingual(vi: "đổi tên từ “\(from)” thành “\(to)”", en: "title from “\(from)” to “\(to)”")
        case .maximum(let from, let to):
            Bilingual(
                vi: "điểm tối đa từ \(Numbers.points(from)) thành \(Numbers.points(to))",
                en: "maximum from \(Numbers.points(from, in: .en)) to \(Numbers.points(to, in: .en))")
        case .minimum(let from, let to):
            Bilingual(
                vi: "điểm tối thiểu từ \(Numbers.points(from)) thành \(Numbers.points(to))",
                en: "minimum from \(Numbers.points(from, in: .en)) to \(Numbers.points(to, in: .en))")
        case .rule: Bilingual(vi: "đổi cách chấm", en: "scored otherwise")
        case .window: Bilingual(vi: "đổi khoảng thời gian tính", en: "other days count")
        }
    }
}

extension AnswerMigration.Fate {
    /// What becomes of an answer.
    public var title: Bilingual {
        switch self {
        case .kept: Bilingual(vi: "Giữ nguyên", en: "Kept")
        case .check: Bilingual(vi: "Giữ, cần kiểm tra lại", en: "Kept, to be checked")
        case .dropped: Bilingual(vi: "Đưa ra khỏi phiếu, lưu trong nhật ký", en: "Taken off the sheet, kept on record")
        }
    }
}
