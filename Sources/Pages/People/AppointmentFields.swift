import Markup
import ParIndex
import Wording

/// The fields that say for what somebody is appointed, with what was typed before.
public struct AppointmentFields: Sendable {
    public static let roleName = "vai-tro"
    public static let seatName = "don-vi"
    public static let codesName = "tieu-chi"

    public var role: Role?
    public var seat: String
    public var codes: String
    /// The roles that the person who fills it in may give.
    public var roles: [Role]

    public init(role: Role? = nil, seat: String = "", codes: String = "", roles: [Role]) {
        (self.role, self.seat, self.codes, self.roles) = (role, seat, codes, roles)
    }

    func markup(in language: Language) -> Markup {
        let options = roles.map { role -> Markup in
            """
            <option value="\(role.rawValue)"\(attribute: "selected", when: role == self.role)>\
            \(role.title.text(in: language))</option>
            """
        }
        return """
            <p class="field"><label for="f-\(Self.roleName)">\(language("Vai trò", "Role"))</label>
            <select id="f-\(Self.roleName)" name="\(Self.roleName)" required>\(options)</select></p>
            \(TextField(
                name: Self.seatName, label: language("Đơn vị hoặc cơ quan", "Unit or agency"), value: seat,
                hint: language(
                    "Tên hoặc mã đơn vị, như “xã Liên Sơn” hoặc 06502. Với cơ quan cấp trên, ghi “mã: tên”, như “20: Sở Nội vụ”.",
                    "Name or code of the unit; for an agency of the superior authority “code: name”."),
                isRequired: false).markup())
            \(TextField(
                name: Self.codesName, label: language("Tiêu chí phụ trách", "Criteria"), value: codes,
                hint: language("Như “3.4; 5”; để trống là mọi tiêu chí.", "As “3.4; 5”; empty for all."),
                isRequired: false).markup())
            """
    }
}
