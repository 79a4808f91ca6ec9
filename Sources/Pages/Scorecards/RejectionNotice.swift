import Markup
import ParIndex
import Wording

/// Why the head of the unit gave a sheet back, for those who mend it, and for the head once it is sent again.
enum RejectionNotice {
    /// `nil` where nothing was given back.
    ///
    /// - Parameter changed: how many lines changed since; `nil` where that is not looked up.
    static func markup(_ sheet: Sheet, changed: Int? = nil, in language: Language) -> Markup? {
        sheet.rejection.map { rejection in
            let isMended = sheet.state == .awaitingApproval
            return """
                <p class="notice\(isMended ? " done" : "")"><span><strong>\(isMended ? mended(rejection, changed, in: language) : title(rejection, in: language))</strong> \
                \(rejection.reason) <small>\(rejection.by.name), \(Dates.moment(rejection.by.at, in: language))</small></span></p>

                """
        }
    }

    private static func title(_ rejection: Rejection, in language: Language) -> String {
        rejection.isWithdrawal
            ? language("Lãnh đạo đơn vị rút phiếu để sửa", "Taken back by the head of the unit")
            : language("Lãnh đạo đơn vị chưa duyệt", "Not approved by the head of the unit")
    }

    /// For the head once it is sent again; what was only sent again is not said to be mended. What was
    /// taken away is not known here, so it is not denied either.
    private static func mended(_ rejection: Rejection, _ changed: Int?, in language: Language) -> String {
        let before =
            rejection.isWithdrawal
            ? language("Lãnh đạo đơn vị đã rút phiếu", "Taken back before")
            : language("Lần trước lãnh đạo đơn vị chưa duyệt", "Not approved before")
        switch changed {
        case nil: return language("\(before), nay đã gửi lại", "\(before), sent again")
        case 0:
            return language(
                "\(before), nay gửi lại, không có câu trả lời hay tài liệu nào mới",
                "\(before), sent again with no new answer or document")
        default: return language("\(before), nay đã sửa và gửi lại", "\(before), mended and sent again")
        }
    }
}
