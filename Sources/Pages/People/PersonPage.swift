import Markup
import ParIndex
import Wording

/// Somebody else's account, as whoever keeps it sees it (trang một tài khoản).
public struct PersonPage: Sendable {
    public var account: Account
    /// Whether all its appointments are the reader's to give, and with them the account.
    public var isKept: Bool
    /// Those that the reader may take away.
    public var dismissible: Set<String>
    public var appointment: AppointmentFields
    /// To whom everything open can be handed over.
    public var successors: [(id: String, name: String)]
    public var now: Instant
    public var problem: Problem?

    public init(
        account: Account, isKept: Bool, dismissible: Set<String>, appointment: AppointmentFields,
        successors: [(id: String, name: String)], now: Instant, problem: Problem? = nil
    ) {
        (self.account, self.isKept, self.dismissible) = (account, isKept, dismissible)
        (self.appointment, self.successors, self.now, self.problem) = (appointment, successors, now, problem)
    }

    private var id: String { account.person.id }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: account.person.name, section: .people, crumbs: [.people(in: language)],
            main: """
                <h1>\(account.person.name)</h1>
                \(FaultNotice.markup(problem, in: language))
                <p class="facts"><span><code>\(account.signInName?.text ?? "–")</code></span>\
                <span>\(account.phone)</span><span>\(account.email)</span>\
                <span>\(AccountMark.markup(account, at: now, in: language))</span></p>
                \(appointments(in: frame))
                \(isKept ? actions(in: frame) : nil)
                """)
    }

    private func appointments(in frame: Frame) -> Markup {
        let language = frame.language
        let rows = account.person.appointments.map { appointment -> Markup in
            """
            <li class="actions"><span>\(AppointmentText.markup(appointment, in: language))</span>\
            \(dismissal(appointment, in: frame))</li>
            """
        }
        return """
            <section><h2>\(language("Phân công", "Appointments"))</h2>
            <ul class="plain">\(rows)</ul>
            <details><summary>\(language("Phân công thêm", "Appoint for something more"))</summary>
            <form class="entry" method="post" action="\(Path.people(.appointments(id)).text)">\(frame.formTokenField)
            \(appointment.markup(in: language))
            <p><button>\(language("Phân công", "Appoint"))</button></p></form></details></section>
            """
    }

    private func dismissal(_ appointment: Appointment, in frame: Frame) -> Markup? {
        guard dismissible.contains(appointment.id) else { return nil }
        return button(
            .dismissal(id, appointment: appointment.id), frame.language("Thôi phân công", "Take away"), in: frame)
    }

    private func actions(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            \(renaming(in: frame))\(handover(in: frame))
            <section><h2>\(language("Đăng nhập", "Sign-in"))</h2>
            <p>\(language(
                "Cấp lại liên kết khi người dùng quên mật khẩu. Mật khẩu cũ còn hiệu lực đến khi đặt mật khẩu mới; xác thực hai "
                    + "bước giữ nguyên.",
                "A new link is for a forgotten password. The old one works until another is chosen; the second factor stays."))</p>
            <div class="actions">\(account.closed == nil
                ? button(.invitations(id), language("Cấp liên kết mới", "Give a new link"), in: frame) : nil)\
            \(account.closed == nil
                ? button(.closing(id), language("Đóng tài khoản", "Close the account"), isDanger: true, in: frame)
                : button(.reopening(id), language("Mở lại tài khoản", "Open the account again"), in: frame))</div>
            \(account.hasSecondFactor ? removal(in: frame) : nil)</section>
            """
    }

    private func renaming(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <details><summary>\(language("Sửa họ tên", "Change the name"))</summary>
            <p>\(language(
                "Tên đăng nhập giữ nguyên; việc đã làm vẫn ghi tên cũ trong nhật ký.",
                "The sign-in name stays; what was done keeps the former name on record."))</p>
            <form class="entry" method="post" action="\(Path.people(.name(id)).text)">\(frame.formTokenField)
            <p class="field"><label for="f-ho-ten">\(language("Họ và tên", "Full name"))</label>
            <input id="f-ho-ten" name="ho-ten" value="\(account.person.name)" maxlength="100" required></p>
            <p><button>\(language("Lưu họ tên", "Save the name"))</button></p></form></details>
            """
    }

    private func handover(in frame: Frame) -> Markup? {
        let language = frame.language
        guard !account.person.appointments.isEmpty, !successors.isEmpty else { return nil }
        let options = successors.map { person -> Markup in "<option value=\"\(person.id)\">\(person.name)</option>" }
        return """
            <section><h2>\(language("Bàn giao", "Hand over"))</h2>
            <p>\(language(
                "Chuyển toàn bộ việc đang phụ trách sang người khác trong một lần; lịch sử đã làm vẫn ghi tên người cũ.",
                "Gives everything to somebody else in one step; what was done keeps the name of who did it."))</p>
            <form class="entry" method="post" action="\(Path.people(.handover(id)).text)">\(frame.formTokenField)
            <p class="field"><label for="f-nguoi-nhan">\(language("Người nhận", "To"))</label>
            <select id="f-nguoi-nhan" name="nguoi-nhan" required>\(options)</select></p>
            <p><label><input type="checkbox" name="dong" value="1"> \(language(
                "Đóng tài khoản này sau khi bàn giao", "Close this account afterwards"))</label></p>
            <p><button>\(language("Bàn giao tất cả", "Hand over everything"))</button></p></form></section>
            """
    }

    private func removal(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <details><summary>\(language(
                "Mất cả điện thoại và mã dự phòng", "Phone and recovery codes are both lost"))</summary>
            <p>\(language(
                "Gỡ xác thực hai bước cùng mật khẩu và mọi phiên; người dùng đặt lại từ đầu bằng liên kết mới. Chỉ làm khi đã gặp "
                    + "hoặc gọi điện xác minh đúng người.",
                "Takes off the second factor, the password and all sessions; the person begins anew. Make sure who it is first."
                ))</p>
            <form class="entry" method="post" action="\(Path.people(.secondFactorRemoval(id)).text)">\(frame.formTokenField)
            \(CodeField.markup(in: language))
            <p><button class="danger">\(language("Gỡ và cấp liên kết mới", "Take it off and give a new link"))</button></p>
            </form></details>
            """
    }

    private func button(_ path: PeoplePath, _ title: String, isDanger: Bool = false, in frame: Frame) -> Markup {
        """
        <form method="post" action="\(Path.people(path).text)">\(frame.formTokenField)\
        <button class="\(isDanger ? "small danger" : "small")">\(title)</button></form>
        """
    }
}
