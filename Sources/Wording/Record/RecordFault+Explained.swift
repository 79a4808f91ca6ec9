import ParIndex

extension RecordFault: Explained {
    /// What is wrong with the record, at which entry, and what to do.
    public var problem: Problem {
        Problem(code: "record.\(key)", what: what, why: why, remedy: remedy)
    }

    /// The fault's name in codes and JSON.
    private var key: String {
        switch self {
        case .gap: "gap"
        case .outOfOrder: "outOfOrder"
        case .changed: "changed"
        case .fork: "fork"
        case .brokenLink: "brokenLink"
        case .truncated: "truncated"
        case .replaced: "replaced"
        }
    }

    private var what: Bilingual {
        let (vi, en) = (Numbers.count(Int(seq)), Numbers.count(Int(seq), in: .en))
        return switch self {
        case .gap: Bilingual(vi: "Nhật ký thiếu mục số \(vi).", en: "Entry \(en) of the record is missing.")
        case .outOfOrder:
            Bilingual(
                vi: "Mục nhật ký số \(vi) bị lặp hoặc sai thứ tự.", en: "Entry \(en) stands twice or out of order.")
        case .changed:
            Bilingual(vi: "Nội dung mục nhật ký số \(vi) đã bị sửa.", en: "Entry \(en) of the record has been changed.")
        case .fork:
            Bilingual(
                vi: "Mục nhật ký số \(vi) nối vào cùng một mục với mục đứng trước nó.",
                en: "Entry \(en) continues the same entry as the one before it.")
        case .brokenLink:
            Bilingual(
                vi: "Mục nhật ký số \(vi) không nối vào mục đứng trước nó.",
                en: "Entry \(en) does not continue the entry before it.")
        case .truncated:
            Bilingual(
                vi: "Phần cuối nhật ký đã bị cắt, từ mục số \(vi).", en: "The record has been cut off at entry \(en).")
        case .replaced:
            Bilingual(
                vi: "Mục nhật ký số \(vi) không phải mục đã được ghi nhận trước đây.",
                en: "Entry \(en) is not the one that was noted earlier.")
        }
    }

    private var why: Bilingual {
        switch self {
        case .gap, .outOfOrder:
            Bilingual(
                vi: "Số thứ tự phải liên tục từ 1.", en: "Entries are numbered from 1 without gaps.")
        case .changed:
            Bilingual(
                vi: "Mã băm tính lại từ các trường khác mã băm đã lưu.",
                en: "The hash computed from its fields is not the one stored.")
        case .fork, .brokenLink:
            Bilingual(
                vi: "Mục này, hoặc mục đứng trước, đã được tạo lại.",
                en: "This entry or the one before it was made anew.")
        case .truncated:
            Bilingual(
                vi: "Đầu chuỗi được cung cấp có số thứ tự lớn hơn mục cuối cùng còn lại.",
                en: "The head that was given has a higher number than the last entry left.")
        case .replaced:
            Bilingual(
                vi: "Mã băm của mục khác đầu chuỗi được cung cấp, nên mục này hoặc một mục trước nó đã được tạo lại.",
                en: "Its hash is not the one of the head that was given: it or an earlier entry was made anew.")
        }
    }

    private var remedy: Bilingual {
        Bilingual(
            vi: "Giữ nguyên cơ sở dữ liệu, đối chiếu với bản sao lưu gần nhất và báo người quản trị.",
            en: "Leave the database as it is, compare it with the latest backup, and tell the administrator.")
    }
}
