import Markup
import ParIndex
import Wording

/// Where one account is made (thêm tài khoản).
public struct NewPersonPage: Sendable {
    public static let nameField = "ho-ten"
    public static let signInNameField = "ten-dang-nhap"
    public static let contactField = "lien-he"

    public var name: String
    public var signInName: String
    public var contact: String
    public var appointment: AppointmentFields
    public var problem: Problem?

    public init(
        name: String = "", signInName: String = "", contact: String = "", appointment: AppointmentFields,
        problem: Problem? = nil
    ) {
        (self.name, self.signInName, self.contact) = (name, signInName, contact)
        (self.appointment, self.problem) = (appointment, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Thêm tài khoản", "Add an account")
        return frame.page(
            title: title, section: .people, crumbs: [.people(in: language)],
            main: """
                <div class="narrow"><h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                <form class="entry" method="post" action="\(Path.people(.newPerson).text)">\(frame.formTokenField)
                \(TextField(name: Self.nameField, label: language("Họ và tên", "Full name"), value: name).markup())
                \(appointment.markup(in: language))
                \(TextField(
                    name: Self.contactField, label: language("Số điện thoại (Zalo) hoặc thư điện tử", "Telephone (Zalo) or e-mail"),
                    value: contact, isRequired: false).markup())
                \(TextField(
                    name: Self.signInNameField, label: language("Tên đăng nhập", "Sign-in name"), value: signInName,
                    hint: language(
                        "Để trống thì hệ thống đặt, như “moi.vt.lienson”.", "Empty: made of the names, as “moi.vt.lienson”."),
                    isRequired: false).markup())
                <p><button>\(language("Tạo tài khoản và giấy mời", "Make the account and its invitation"))</button></p>
                </form></div>
                """)
    }
}

extension Frame.Crumb {
    static func people(in language: Language) -> Frame.Crumb {
        Frame.Crumb(language("Tài khoản", "Accounts"), .people(.people()))
    }
}
