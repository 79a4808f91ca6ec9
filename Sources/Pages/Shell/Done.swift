import Markup
import ParIndex
import Wording

/// What was done just before a page was asked for (việc vừa làm xong): the page says so once, at its top.
///
/// It comes with the address that the browser is led to, as one of these codes and the second in which it was done: no
/// address makes the program say anything else, and one that was kept says nothing any more.
public enum Done: String, Hashable, Sendable, CaseIterable {
    case assigned = "phan-cong"
    case tableSaved = "luu-bang"
    case sent = "gui"
    case approved = "duyet"
    case rejected = "chua-duyet"
    case withdrawn = "rut"
    case paperAttached = "van-ban"
    case sentBack = "tra-lai"
    case undone = "hoan-tac"
    case settled = "thong-nhat"
    case movedOn = "chuyen-buoc"
    case calendarSaved = "lich"
    case minutesSaved = "bien-ban"
    case prepared = "chuan-bi"
    case published = "cong-bo"
    case discarded = "huy"
    case explained = "giai-trinh"
    case saved = "luu"

    /// The name of the query item.
    public static let name = "xong"

    /// For how long an address says what was done, in seconds.
    private static let lifetime: Int64 = 120

    /// What an address says at that moment; `nil` where it is none of these, or too long ago.
    public init?(sent text: some StringProtocol, at now: Instant) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let done = Done(rawValue: String(parts[0])), let second = Int64(parts[1]),
            (now.seconds - Self.lifetime...now.seconds).contains(second)
        else { return nil }
        self = done
    }

    /// What stands in the address.
    func sent(at now: Instant) -> String { "\(rawValue).\(now.seconds)" }

    func markup(in language: Language) -> Markup {
        "<p class=\"notice done\" role=\"status\">\(text(in: language))</p>\n"
    }

    private func text(in language: Language) -> String {
        switch self {
        case .assigned: language("Đã lưu phân công.", "The assignment is saved.")
        case .tableSaved: language("Đã lưu các thay đổi đã chọn vào phiếu.", "The chosen changes are saved.")
        case .sent: language("Đã gửi phiếu để lãnh đạo đơn vị duyệt.", "The sheet was sent for approval.")
        case .approved:
            language("Đã duyệt và nộp phiếu cho Hội đồng thẩm định.", "The sheet was approved and handed in.")
        case .rejected:
            language("Đã trả phiếu cho cán bộ đầu mối kèm lý do.", "The sheet is back at the coordinator's.")
        case .withdrawn:
            language(
                "Đã rút phiếu để sửa; sửa xong phải gửi và duyệt lại.",
                "The sheet was taken back; it has to be sent and approved again.")
        case .paperAttached: language("Đã gắn văn bản vào phiếu.", "The paper is attached.")
        case .sentBack:
            language("Đã trả phiếu để bổ sung; đơn vị đã được báo.", "The sheet was sent back; the unit was told.")
        default: councilText(in: language)
        }
    }

    private func councilText(in language: Language) -> String {
        switch self {
        case .undone: language("Đã hoàn tác lần đồng ý vừa rồi.", "The last agreement was taken back.")
        case .settled: language("Đã chốt điểm thống nhất.", "The scores are settled.")
        case .movedOn: language("Đợt đã chuyển bước; người liên quan đã được báo.", "The round has moved on.")
        case .calendarSaved: language("Đã lưu lịch của đợt.", "The calendar is saved.")
        case .minutesSaved: language("Đã lưu biên bản.", "The minutes are saved.")
        case .prepared:
            language(
                "Đã chuẩn bị công bố; chờ người thứ hai xác nhận.", "Prepared; a second person has to confirm it.")
        case .published: language("Đã xác nhận; kết quả đã được công khai.", "Confirmed; the results are public.")
        case .discarded: language("Đã hủy lần chuẩn bị công bố.", "The preparation was taken back.")
        case .explained: language("Đã lưu giải trình.", "The explanation is saved.")
        default: language("Đã lưu.", "Saved.")
        }
    }
}
