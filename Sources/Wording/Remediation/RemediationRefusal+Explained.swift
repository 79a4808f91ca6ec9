import ParIndex

extension RemediationRefusal: Explained {
    /// Why it is not kept, and what to do.
    public var problem: Problem {
        switch self {
        case .nothingLost(let code):
            Problem(
                "remediation.nothingLost", vi: "Mã \(code) không bị trừ điểm trong kết quả thẩm định.",
                remedy: "Ghi biện pháp vào tiêu chí bị trừ điểm.", en: "No points were lost under \(code).",
                remedy: "Write the measure where points were lost.")
        case .actionMissing:
            Problem(
                "remediation.action", vi: "Chưa ghi nội dung biện pháp.", remedy: "Ghi việc cần làm rồi lưu lại.",
                en: "The measure has no words.", remedy: "Say what is to be done, and save.")
        case .expectedTooMany(let points, let lost): Self.tooMany(points, lost)
        case .outcomeMissing:
            Problem(
                "remediation.outcome", vi: "Biện pháp ghi đã hoàn thành nhưng chưa ghi kết quả.",
                remedy: "Ghi việc đã làm, hoặc chọn trạng thái khác.", en: "A measure that is done has no outcome.",
                remedy: "Say what was done, or choose another state.")
        case .doneLater(let day):
            Problem(
                "remediation.doneLater", vi: "Ngày hoàn thành \(Dates.short(day)) chưa đến.",
                remedy: "Ghi ngày đã hoàn thành, hoặc để trống.",
                en: "The day of completion, \(Dates.short(day, in: .en)), has not come yet.",
                remedy: "Enter the day on which it was done, or none.")
        case .quoted(let faults): QuotedTextFault.problem(faults)
        case .stale, .removed: meanwhile
        }
    }

    private static func tooMany(_ points: Points, _ lost: Points) -> Problem {
        Problem(
            code: "remediation.expected",
            what: Bilingual(
                vi: "Điểm dự kiến đạt thêm \(Numbers.points(points)) nằm ngoài 0…\(Numbers.points(lost)).",
                en:
                    "The expected \(Numbers.points(points, in: .en)) points are not within 0…\(Numbers.points(lost, in: .en))."
            ),
            why: Bilingual(
                vi: "Các biện pháp của một tiêu chí không thể mang lại nhiều hơn số điểm bị trừ.",
                en: "The measures for one criterion can not bring back more than was lost."),
            remedy: Bilingual(
                vi: "Sửa số điểm, hoặc sửa ở biện pháp khác.", en: "Correct it here or in another measure."))
    }

    private var meanwhile: Problem {
        switch self {
        case .removed:
            Problem(
                "remediation.removed", vi: "Biện pháp này vừa được người khác bỏ nên chưa lưu.",
                remedy: "Ghi lại thành biện pháp mới nếu còn cần.", en: "Somebody has just removed this measure.",
                remedy: "Add it anew if it is still needed.")
        default:
            Problem(
                "remediation.stale", vi: "Có người khác vừa sửa nội dung này nên chưa lưu.",
                remedy: "So với nội dung đang lưu ghi bên cạnh, sửa nếu cần rồi bấm lưu lại.",
                en: "Somebody else has just changed this, so nothing was saved.",
                remedy: "Compare with what is kept, change what is needed, and save again.")
        }
    }
}
