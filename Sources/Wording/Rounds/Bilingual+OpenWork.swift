import ParIndex

extension Bilingual {
    /// A round without a day on which self-assessments are due.
    public static let noDeadline = Bilingual(
        vi: "Lịch chưa có hạn nộp kết quả tự chấm.", en: "The calendar has no day on which self-assessments are due.")

    /// Units that have not handed in.
    public static func notSubmitted(_ names: [String]) -> Bilingual {
        let list = names.joined(separator: ", ")
        return Bilingual(
            vi: "\(names.count) đơn vị chưa nộp phiếu: \(list).",
            en: "\(names.count) units have not handed in: \(list).")
    }

    /// Lines that the council has not scored.
    public static func unappraised(_ count: Int) -> Bilingual {
        Bilingual(vi: "\(count) tiêu chí chưa thẩm định.", en: "\(count) lines have no appraisal.")
    }

    /// Lines that members have scored on their own and the chair has not settled.
    public static func unagreed(_ count: Int) -> Bilingual {
        Bilingual(
            vi: "\(count) tiêu chí thành viên đã chấm, Chủ tịch Hội đồng chưa thống nhất.",
            en: "\(count) lines were scored by members and wait for the chair to settle them.")
    }

    /// Reduced lines to which units have said nothing.
    public static func unexplained(_ count: Int, units: Int) -> Bilingual {
        Bilingual(
            vi: "\(count) tiêu chí bị giảm điểm của \(units) đơn vị chưa có giải trình.",
            en: "\(count) reduced lines of \(units) units have no explanation.")
    }

    /// A phase that would end before its time.
    public static func early(_ step: RoundCalendar.Step, _ moment: Instant, daysLeft: Int) -> Bilingual {
        Bilingual(
            vi: "Chưa đến hạn. \(step.title.vi): \(Dates.moment(moment)), còn \(daysLeft) ngày.",
            en: "It is early. \(step.title.en): \(Dates.moment(moment, in: .en)), in \(daysLeft) days.")
    }

    /// Lines that were explained after the council last looked.
    public static func unsettled(_ count: Int) -> Bilingual {
        Bilingual(
            vi: "\(count) tiêu chí đã giải trình chưa được xem lại.",
            en: "\(count) explained lines wait for a second look.")
    }

    /// Questions without an answer.
    public static func questions(_ count: Int) -> Bilingual {
        Bilingual(vi: "\(count) câu hỏi chưa được trả lời.", en: "\(count) questions have no answer.")
    }
}
