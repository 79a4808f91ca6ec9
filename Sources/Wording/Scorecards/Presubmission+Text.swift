import ParIndex

extension Presubmission.Item {
    /// What is open or odd, in one sentence.
    public var text: Bilingual {
        switch finding {
        case .unanswered: Bilingual(vi: "Chưa trả lời.", en: "Not answered.")
        case .incomplete(let error):
            Bilingual(vi: "Chưa đủ: \(error.problem.what.vi)", en: "Incomplete: \(error.problem.what.en)")
        case .unproved:
            Bilingual(
                vi: "Chưa có tài liệu kiểm chứng và chưa giải thích vì sao không có.",
                en: "No evidence, and no word why there is none.")
        case .rateJumped(let from, let to):
            Bilingual(
                vi: "Tỷ lệ thay đổi nhiều so với năm trước: \(Numbers.percent(from)) → \(Numbers.percent(to)). "
                    + "Kiểm tra lại số liệu.",
                en: "The rate moved far since last year: \(Numbers.percent(from, in: .en)) → "
                    + "\(Numbers.percent(to, in: .en)). Check the figures.")
        case .evidence(let finding): finding.text
        case .figureJumped(let role, let from, let to):
            Bilingual(
                vi:
                    "\(label(role))\(Numbers.quantity(from)) → \(Numbers.quantity(to)): chênh từ mười lần so với năm trước. "
                    + "Kiểm tra lại số liệu.",
                en: "\(label(role))\(Numbers.quantity(from, in: .en)) → \(Numbers.quantity(to, in: .en)): ten times "
                    + "as much or as little as last year. Check the figures.")
        }
    }

    private func label(_ role: String) -> String {
        criterion.answerFields.first { $0.role == role }?.label.map { $0.capitalized + ": " } ?? ""
    }
}
