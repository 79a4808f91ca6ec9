import Markup
import ParIndex
import Wording

/// Why the head of the unit gave a sheet back, for those who mend it, and for the head once it is sent again.
enum RejectionNotice {
    /// `nil` where nothing was given back.
    static func markup(_ sheet: Sheet, in language: Language) -> Markup? {
        sheet.rejection.map { rejection in
            let isMended = sheet.state == .awaitingApproval
            return """
                <p class="notice\(isMended ? " done" : "")"><span><strong>\(title(rejection, isMended, in: language))</strong> \
                \(rejection.reason) <small>\(rejection.by.name), \(Dates.moment(rejection.by.at, in: language))</small></span></p>

                """
        }
    }

    private static func title(_ rejection: Rejection, _ isMended: Bool, in language: Language) -> String {
        switch (rejection.isWithdrawal, isMended) {
        case (false, false): language("Lãnh đạo đơn vị chưa duyệt", "Not approved by the head of the unit")
        case (true, false): language("Lãnh đạo đơn vị rút phiếu để sửa", "Taken back by the head of the unit")
        case (false, true):
            language(
                "Lần trước lãnh đạo đơn vị chưa duyệt, nay đã sửa và gửi lại",
                "Not approved before, mended and sent again")
        case (true, true):
            language("Lãnh đạo đơn vị đã rút phiếu, nay đã sửa và gửi lại", "Taken back before, mended and sent again")
        }
    }
}
