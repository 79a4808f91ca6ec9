import ParIndex

extension Notice {
    /// The notice in one sentence: "12 tiêu chí chưa tự chấm, đợt “…”, Xã Liên Sơn: đến hạn sau 3 ngày (17 giờ 00 ngày …)."
    public var text: Bilingual {
        let (vi, en) = (
            Self.joined(matter.vi, place(in: .vi), time.vi), Self.joined(matter.en, place(in: .en), time.en)
        )
        return Bilingual(vi: vi, en: en)
    }

    private static func joined(_ matter: String, _ place: String, _ time: String) -> String {
        "\(matter), \(place)" + (time.isEmpty ? "." : ": \(time).")
    }

    private func place(in language: Language) -> String {
        let round = language == .vi ? "đợt “\(roundTitle)”" : "round “\(roundTitle)”"
        return unitName.isEmpty ? round : "\(round), \(unitName)"
    }

    /// What it is about.
    private var matter: Bilingual {
        switch key.kind {
        case .assigned: key.work == .answer ? givenToAnswer : open
        case .published: Bilingual(vi: "Đã công bố kết quả", en: "The results are public")
        case .answered: Bilingual(vi: "Câu hỏi của ông/bà đã được trả lời", en: "Your question was answered")
        case .returned where key.work == .mend:
            Bilingual(
                vi: "Lãnh đạo đơn vị trả lại phiếu để sửa (lý do ghi trên phiếu)",
                en: "The head gave the sheet back to be mended; the reason stands on it")
        case .withdrawn:
            Bilingual(
                vi: "Lãnh đạo đơn vị rút phiếu để sửa (lý do ghi trên phiếu)",
                en: "The head took the sheet back to be mended; the reason stands on it")
        default: open
        }
    }

    private var givenToAnswer: Bilingual {
        Bilingual(
            vi: "Ông/bà được giao tự chấm, còn \(Numbers.count(count)) tiêu chí chưa trả lời",
            en: "You are to answer criteria, of which \(Numbers.count(count, in: .en)) are open")
    }

    private var open: Bilingual {
        let (vi, en) = (Numbers.count(count), Numbers.count(count, in: .en))
        return switch key.work {
        case .answer: Bilingual(vi: "\(vi) tiêu chí chưa tự chấm", en: "\(en) criteria without an answer")
        case .send:
            Bilingual(
                vi: "Phiếu chấm điểm đã đủ câu trả lời nhưng chưa trình phê duyệt",
                en: "The sheet is answered but not sent for approval")
        case .mend:
            Bilingual(
                vi: "Phiếu chấm điểm chờ sửa và gửi lại (lý do ghi trên phiếu)",
                en: "The sheet is to be mended and sent again; the reason stands on it")
        case .approve:
            Bilingual(vi: "Phiếu chấm điểm chờ ông/bà phê duyệt", en: "The sheet waits for your approval")
        case .supplement:
            Bilingual(
                vi: "Hội đồng trả lại \(vi) tiêu chí để bổ sung", en: "Sent back by the council: \(en)")
        case .appraise: Bilingual(vi: "\(vi) tiêu chí chưa thẩm định", en: "\(en) lines to appraise")
        case .review:
            Bilingual(
                vi: "\(vi) tiêu chí đơn vị đã bổ sung cần xem lại", en: "Supplied by units, to be looked at: \(en)")
        case .explain:
            Bilingual(
                vi: "\(vi) tiêu chí bị giảm điểm chưa giải trình", en: "Reduced and not explained yet: \(en)")
        case .reappraise:
            Bilingual(
                vi: "\(vi) tiêu chí đã giải trình cần thẩm định lại", en: "\(en) explained lines to look at again")
        case .follow: Bilingual(vi: "\(vi) đơn vị chưa nộp phiếu chấm điểm", en: "\(en) units have not handed in")
        case nil: Bilingual(vi: "", en: "")
        }
    }

    /// When it is due, told from the day on which it was made.
    private var time: Bilingual {
        guard let due, let daysLeft else { return Bilingual(vi: "", en: "") }
        let (vi, en) = (Dates.moment(due), Dates.moment(due, in: .en))
        switch key.kind {
        case .overdue: return Bilingual(vi: "đã quá hạn (\(vi))", en: "overdue since \(en)")
        case .dueInSevenDays, .dueInThreeDays, .dueTomorrow:
            let left = Self.left(daysLeft)
            return Bilingual(vi: "đến hạn \(left.vi) (\(vi))", en: "due \(left.en) (\(en))")
        default: return Bilingual(vi: "hạn \(vi)", en: "due \(en)")
        }
    }

    private static func left(_ days: Int) -> Bilingual {
        switch days {
        case ...0: Bilingual(vi: "hôm nay", en: "today")
        case 1: Bilingual(vi: "ngày mai", en: "tomorrow")
        default: Bilingual(vi: "sau \(days) ngày", en: "in \(days) days")
        }
    }
}

extension Notice.Kind {
    /// The kind in a word or two.
    public var title: Bilingual {
        switch self {
        case .assigned: Bilingual(vi: "Việc mới", en: "New work")
        case .awaitingApproval: Bilingual(vi: "Chờ phê duyệt", en: "To approve")
        case .returned: Bilingual(vi: "Trả lại", en: "Sent back")
        case .withdrawn: Bilingual(vi: "Rút phiếu", en: "Taken back")
        case .explanationAsked: Bilingual(vi: "Giải trình", en: "To explain")
        case .dueInSevenDays, .dueInThreeDays: Bilingual(vi: "Sắp đến hạn", en: "Due soon")
        case .dueTomorrow: Bilingual(vi: "Gấp", en: "Urgent")
        case .overdue: Bilingual(vi: "Quá hạn", en: "Overdue")
        case .published: Bilingual(vi: "Đã công bố", en: "Published")
        case .answered: Bilingual(vi: "Trả lời", en: "Answered")
        }
    }
}
