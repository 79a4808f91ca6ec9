import Wording

/// Why a mail could not be sent (thư không gửi được).
enum MailFault: Error, Equatable {
    /// The address is none, or one that a mail program might read otherwise.
    case address(String)
    /// The mail program refused; its exit code and the beginning of its words.
    case refused(status: Int32, words: String)
}

extension MailFault: Explained {
    var problem: Problem {
        switch self {
        case .address(let address):
            Problem(
                "mail.address", vi: "“\(address)” không phải địa chỉ thư điện tử.",
                remedy: "Sửa địa chỉ thư điện tử trong tài khoản của người đó.",
                en: "“\(address)” is no mail address.", remedy: "Correct the address in the person's account.")
        case .refused(let status, let words):
            Problem(
                "mail.refused", vi: "Chương trình gửi thư từ chối (mã \(status)): \(words).",
                remedy: "Kiểm tra cấu hình thư của máy chủ; thư sẽ được gửi lại ở lần chạy sau.",
                en: "The mail program refused (code \(status)): \(words).",
                remedy: "Check the server's mail set-up; the mail is tried again at the next run.")
        }
    }
}
