import Markup
import ParIndex
import Wording

/// One's own account (tài khoản của tôi): who one is here, how one signs in, and from where.
public struct AccountPage: Sendable {
    /// A session as its person sees it.
    public struct Device: Hashable, Sendable {
        public var id: String
        public var text: String
        public var begun: Instant
        public var seen: Instant
        public var isThis: Bool

        public init(id: String, text: String, begun: Instant, seen: Instant, isThis: Bool) {
            (self.id, self.text, self.begun, self.seen, self.isThis) = (id, text, begun, seen, isThis)
        }
    }

    public var account: Account
    /// Recovery codes that are left; `nil` without a second factor.
    public var recoveryCodes: Int?
    public var devices: [Device]
    /// Whether a link of a demonstration began the session: nothing of the account can be changed.
    public var isDemo: Bool

    public init(account: Account, recoveryCodes: Int?, devices: [Device], isDemo: Bool) {
        (self.account, self.recoveryCodes, self.devices, self.isDemo) = (account, recoveryCodes, devices, isDemo)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Tài khoản của tôi", "My account")
        return frame.page(
            title: title,
            main: """
                <h1>\(title)</h1>
                <dl class="pairs">\(pair(language("Họ và tên", "Name"), account.person.name))\
                \(pair(language("Tên đăng nhập", "Sign-in name"), account.signInName?.text ?? "–"))\
                \(appointments(in: language))</dl>
                \(isDemo ? demoNote(in: language) : passwordSection(in: language) + secondFactorSection(in: language))
                \(devicesSection(in: frame))
                """)
    }

    private func pair(_ term: String, _ value: String) -> Markup {
        "<div><dt>\(term)</dt><dd>\(value)</dd></div>"
    }

    private func appointments(in language: Language) -> Markup {
        let lines = account.person.appointments.map { AppointmentText.markup($0, in: language) }
        return """
            <div><dt>\(language("Phân công", "Appointments"))</dt><dd>\
            \(Markup(joining: lines, by: "<br>"))\(lines.isEmpty ? Markup(text: "–") : nil)</dd></div>
            """
    }

    private func demoNote(in language: Language) -> Markup {
        """
        <p class="notice">\(language(
            "Phiên dùng thử: có đủ quyền của vai trò, không cần mật khẩu và mã xác thực.",
            "A trial session: it has all rights of the role, without password and code."))</p>
        """
    }

    private func passwordSection(in language: Language) -> Markup {
        """
        <section><h2>\(language("Mật khẩu", "Password"))</h2>
        <p><a class="button" href="\(Path.people(.password).text)">\(language("Đổi mật khẩu", "Change the password"))</a></p>
        </section>
        """
    }

    private func secondFactorSection(in language: Language) -> Markup {
        let state: Markup =
            if let recoveryCodes {
                """
                <p><span class="mark good">\(language("Đang bật", "On"))</span> \(language(
                    "Còn \(recoveryCodes) mã dự phòng.", "\(recoveryCodes) recovery codes are left."))</p>
                <p><a class="button" href="\(Path.people(.secondFactor).text)">\(language(
                    "Đổi điện thoại hoặc ứng dụng", "Change the phone or application"))</a> \
                <a class="button" href="\(Path.people(.recoveryCodes).text)">\(language(
                    "Tạo mã dự phòng mới", "New recovery codes"))</a></p>
                """
            } else {
                """
                <p><span class="mark warn">\(language("Chưa bật", "Off"))</span> \(language(
                    "Cần bật để phê duyệt, thẩm định, công bố hoặc quản trị.",
                    "It is needed to approve, appraise, publish or administer."))</p>
                <p><a class="button" href="\(Path.people(.secondFactor).text)">\(language(
                    "Bật xác thực hai bước", "Set up a second factor"))</a></p>
                """
            }
        return "<section><h2>\(language("Xác thực hai bước", "Second factor"))</h2>\n\(state)</section>\n"
    }

    private func devicesSection(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <section><h2>\(language("Các phiên đang mở", "Sessions"))</h2>
            <table class="list cards"><thead><tr><th scope="col">\(language("Thiết bị", "Device"))</th>\
            <th scope="col">\(language("Bắt đầu", "Begun"))</th><th scope="col">\(language("Dùng gần nhất", "Last used"))</th>\
            <th scope="col"><span class="quiet">\(language("Việc có thể làm", "Actions"))</span></th></tr></thead>
            <tbody>\(devices.map { row($0, in: frame) })</tbody></table>
            <form method="post" action="\(Path.people(.sessions).text)">\(frame.formTokenField)\
            <button>\(language("Kết thúc mọi phiên khác", "End all other sessions"))</button></form></section>
            """
    }

    private func row(_ device: Device, in frame: Frame) -> Markup {
        let language = frame.language
        let action: Markup =
            device.isThis
            ? "<span class=\"mark calm\">\(language("phiên này", "this one"))</span>"
            : """
            <form method="post" action="\(Path.people(.session(device.id)).text)">\(frame.formTokenField)\
            <button class="small">\(language("Kết thúc", "End"))</button></form>
            """
        return """
            <tr><th scope="row">\(device.text.isEmpty ? language("Không rõ", "Not known") : device.text)</th>\
            <td data-l="\(language("Bắt đầu", "Begun"))">\(Moments.text(device.begun, in: language))</td>\
            <td data-l="\(language("Dùng gần nhất", "Last used"))">\(Moments.text(device.seen, in: language))</td>\
            <td>\(action)</td></tr>

            """
    }
}
