/// Why a form was not taken before anybody looked into it (biểu mẫu bị từ chối).
public enum FormFault: Error, Hashable, Sendable {
    /// It came from another site.
    case foreign
    /// It was made for another session.
    case stale
    /// Nobody is signed in any longer.
    case signedOut
}

extension FormFault: Explained {
    public var problem: Problem {
        switch self {
        case .foreign:
            Problem(
                "form.foreign", vi: "Biểu mẫu này không được gửi từ trang của hệ thống.",
                remedy:
                    "Mở lại trang trong hệ thống rồi gửi lại; nếu dùng máy chủ trung gian, báo người phụ trách máy chủ.",
                en: "This form was not sent from a page of this program.",
                remedy:
                    "Open the page here and send it again; tell whoever runs the server if it stands behind a proxy.")
        case .stale:
            Problem(
                "form.stale", vi: "Trang đã cũ: phiên làm việc đã đổi từ khi mở trang này.",
                remedy: "Mở lại trang rồi nhập và gửi lại.",
                en: "The page is old: another session began since it was opened.",
                remedy: "Open the page again, enter it once more and send it.")
        case .signedOut:
            Problem(
                "form.signedOut", vi: "Phiên làm việc đã kết thúc nên chưa lưu được.",
                remedy:
                    "Đăng nhập lại rồi nhập và gửi lại.",
                en: "The session has ended, so nothing was saved.",
                remedy:
                    "Sign in, enter it once more and send it."
            )
        }
    }
}
