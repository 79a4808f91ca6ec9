import ParIndex

extension SignInFault: Explained {
    public var problem: Problem {
        switch self {
        case .wrong:
            Problem(
                "signIn.wrong", vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
                remedy:
                    "Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại; quên mật khẩu thì đề nghị người quản lý "
                    + "tài khoản cấp liên kết mới.",
                en: "The sign-in name or the password is wrong.",
                remedy: "Check Caps Lock and try again; ask whoever keeps the accounts for a new link if you forgot it."
            )
        case .wait(let seconds): Self.wait(seconds)
        case .wrongCode:
            Problem(
                "signIn.code", vi: "Mã xác thực không đúng hoặc đã được dùng.",
                remedy:
                    "Nhập mã đang hiện trong ứng dụng, chờ mã mới nếu vừa dùng mã này; kiểm tra giờ của điện thoại.",
                en: "The code is wrong or was used before.",
                remedy:
                    "Enter the code that the application shows now, wait for the next if you just used this one, and "
                    + "check the clock of the phone.")
        case .stepOver:
            Problem(
                "signIn.stepOver", vi: "Đã quá thời gian nhập mã xác thực.", remedy: "Đăng nhập lại từ đầu.",
                en: "The time for the code is over.", remedy: "Sign in again from the start.")
        case .invitationOver:
            Problem(
                "signIn.invitation", vi: "Liên kết mời đã được dùng, đã hết hạn hoặc đã được thay bằng liên kết mới.",
                remedy:
                    "Nếu đã đặt mật khẩu thì đăng nhập bình thường; nếu chưa, đề nghị người quản lý tài khoản cấp liên "
                    + "kết mới.",
                en: "This invitation was used, is too old, or was replaced by a newer one.",
                remedy:
                    "Sign in if you chose a password already; otherwise ask whoever keeps the accounts for a new link.")
        case .busy:
            Problem(
                "signIn.busy", vi: "Đang có quá nhiều người đăng nhập cùng lúc.", remedy: "Thử lại sau vài giây.",
                en: "Too many people are signing in at this moment.", remedy: "Try again in a few seconds.")
        case .noSecondFactor:
            Problem(
                "signIn.noSecondFactor", vi: "Tài khoản chưa bật xác thực hai bước.",
                remedy: "Mở “Tài khoản của tôi”, bật xác thực hai bước rồi làm lại việc này.",
                en: "This account has no second factor.", remedy: "Set one up in “My account”, then do this again.")
        }
    }

    private static func wait(_ seconds: Int64) -> Problem {
        Problem(
            code: "signIn.wait",
            what: Bilingual(
                vi: "Đã nhập sai nhiều lần; còn phải chờ \(seconds) giây.",
                en: "There were several wrong tries; \(seconds) seconds are left to wait."),
            why: Bilingual(
                vi: "Thời gian chờ tăng gấp đôi sau mỗi lần sai để không ai dò được mật khẩu.",
                en: "The wait doubles with each wrong try, so that nobody can guess a password."),
            remedy: Bilingual(
                vi: "Chờ hết thời gian rồi thử lại. Nếu không phải ông/bà đã nhập sai, báo người quản lý tài khoản.",
                en: "Wait, then try again. If it was not you, tell whoever keeps the accounts."))
    }
}

extension PasswordFault: Explained {
    public var problem: Problem {
        switch self {
        case .tooShort(let length, let shortest, let hasSecondFactor):
            Problem(
                code: "password.short",
                what: Bilingual(
                    vi: "Mật khẩu có \(length) ký tự, cần ít nhất \(shortest).",
                    en: "The password has \(length) characters; at least \(shortest) are needed."),
                why: hasSecondFactor
                    ? nil
                    : Bilingual(
                        vi: "Tài khoản chưa bật xác thực hai bước nên mật khẩu phải dài hơn.",
                        en: "Without a second factor the password must be longer."),
                remedy: Bilingual(
                    vi: "Dùng một cụm nhiều từ dễ nhớ, ví dụ cụm từ gợi ý trên giấy mời.",
                    en: "Use a phrase of several words, such as the one on your invitation."))
        case .tooLong(let length, let longest):
            Problem(
                "password.long", vi: "Mật khẩu có \(length) ký tự, nhiều nhất là \(longest).",
                remedy: "Chọn mật khẩu ngắn hơn.",
                en: "The password has \(length) characters; \(longest) at most.", remedy: "Choose a shorter one.")
        case .common:
            Problem(
                "password.common", vi: "Mật khẩu này nằm trong số những mật khẩu bị dò đầu tiên.",
                remedy: "Chọn một cụm từ khác, không theo thứ tự bàn phím hay dãy số.",
                en: "This password is among those that are tried first.",
                remedy: "Choose another phrase, no row of keys or figures.")
        case .known:
            Problem(
                "password.known", vi: "Mật khẩu chỉ gồm họ tên, tên đơn vị hoặc những từ ai cũng đoán được.",
                remedy: "Thêm những từ không liên quan đến tên người, tên xã và công việc.",
                en: "The password is made of names and words that anybody would try.",
                remedy: "Add words that have nothing to do with your name, commune and work.")
        case .notRepeated:
            Problem(
                "password.repeated", vi: "Hai lần nhập mật khẩu không giống nhau.", remedy: "Nhập lại cả hai ô.",
                en: "The two passwords differ.", remedy: "Type both again.")
        }
    }
}

extension AccountFault: Explained {
    public var problem: Problem {
        switch self {
        case .nameTaken(let name):
            Problem(
                "account.nameTaken", vi: "Tên đăng nhập “\(name)” đã có người dùng.",
                remedy: "Chọn tên khác, hoặc để trống để hệ thống đặt.", en: "Somebody has the sign-in name “\(name)”.",
                remedy: "Choose another, or leave it empty.")
        case .noName(let name):
            Problem(
                "account.noName", vi: "Không đặt được tên đăng nhập từ họ tên “\(name)”.",
                remedy: "Ghi họ tên đầy đủ, hoặc tự đặt tên đăng nhập.",
                en: "No sign-in name can be made of “\(name)”.",
                remedy: "Give the full name, or a sign-in name.")
        case .namesake(let name):
            Problem(
                "account.namesake", vi: "“\(name)” đã có tài khoản với vai trò này tại nơi công tác này.",
                remedy: "Bỏ dòng này; nếu là người khác trùng họ tên thì thêm riêng và tự đặt tên đăng nhập.",
                en: "“\(name)” has an account with this role at this seat already.",
                remedy: "Leave them out; somebody else of that name is added alone, with a sign-in name of their own.")
        case .oneself:
            Problem(
                "account.oneself", vi: "Không làm được việc này với chính tài khoản của mình.",
                remedy: "Nhờ một người quản lý tài khoản khác.", en: "This can not be done to one's own account.",
                remedy: "Ask somebody else who keeps accounts.")
        case .lastAdministrator:
            Problem(
                "account.lastAdministrator", vi: "Đây là quản trị viên cuối cùng của hệ thống.",
                remedy: "Phân công một quản trị viên khác trước.", en: "This is the last administrator.",
                remedy: "Appoint another one first.")
        }
    }
}
