import Markup
import ParIndex
import Wording

/// Who appraises in a round, and what (Hội đồng thẩm định của đợt).
public struct CouncilPage: Sendable {
    /// A part of somebody in the council.
    public struct Member: Sendable {
        public var name: String
        public var appointment: Appointment

        public init(name: String, appointment: Appointment) {
            (self.name, self.appointment) = (name, appointment)
        }
    }

    /// What was typed.
    public struct Form: Hashable, Sendable {
        public var person = ""
        public var role = Role.appraiser.rawValue
        public var codes = ""
        public var units = ""

        public init() {}
    }

    public var round: RunningRound
    public var members: [Member]
    public var people: [(key: String, title: String)]
    public var form: Form
    public var problems: [Problem]

    public init(
        round: RunningRound, members: [Member], people: [(key: String, title: String)], form: Form = Form(),
        problems: [Problem] = []
    ) {
        (self.round, self.members, self.people) = (round, members, people)
        (self.form, self.problems) = (form, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Hội đồng thẩm định", "Appraisal council"), in: frame,
            """
            \(parts.problems(problems))
            \(independence(parts))
            \(list(parts))
            \(round.mayChange ? addition(parts) : Markup())
            """)
    }

    private func independence(_ parts: RoundForm) -> Markup {
        let language = parts.language
        let state =
            round.course.isBlind
            ? language(
                "Thành viên chấm độc lập, không thấy điểm của nhau.",
                "Members score without seeing each other's points.")
            : language("Thành viên thấy điểm của nhau.", "Members see each other's points.")
        guard round.mayChange, round.course.phase < .appraisal else { return "<p>\(state)</p>" }
        let title =
            round.course.isBlind
            ? language("Bỏ chấm độc lập", "End independence") : language("Chấm độc lập", "Score independently")
        return """
            <p>\(state)</p>
            \(parts.form(.council(round.slug), "\(parts.hidden("doc-lap", round.course.isBlind ? "0" : "1"))<button class=\"second\">\(title)</button>"))
            """
    }

    private func list(_ parts: RoundForm) -> Markup {
        let language = parts.language
        guard !members.isEmpty else {
            return EmptyState.markup(
                language("Chưa có thành viên nào.", "There is no member."),
                language("Người của cơ quan đánh giá được phân công ở dưới.", "Assign people of the authority below."))
        }
        return """
            <table class="list cards"><thead><tr><th scope="col">\(language("Họ tên", "Name"))</th>\
            <th scope="col">\(language("Vai trò", "Role"))</th><th scope="col">\(language("Lĩnh vực, tiêu chí", "Criteria"))</th>\
            <th scope="col">\(language("Đơn vị", "Units"))</th><th scope="col">\(language("Phạm vi", "For"))</th></tr></thead>
            <tbody>\(members.map { row($0, parts) })</tbody></table>
            """
    }

    private func row(_ member: Member, _ parts: RoundForm) -> Markup {
        let (language, appointment) = (parts.language, member.appointment)
        let everything = language("tất cả", "all")
        let codes = appointment.codes.map(\.text).joined(separator: ", ")
        let units = appointment.units.map(\.code).joined(separator: ", ")
        let release = parts.form(
            .council(round.slug),
            "\(parts.hidden("thoi", appointment.id))<button class=\"small second\">\(language("Thôi phân công", "Release"))</button>"
        )
        let scope: Markup =
            appointment.round == nil
            ? "\(language("mọi đợt", "every round"))"
            : round.mayChange ? release : "\(language("đợt này", "this round"))"
        return """
            <tr><th scope="row">\(member.name)</th><td data-l="\(language("Vai trò", "Role"))">\(appointment.role.title.text(in: language))</td>\
            <td data-l="\(language("Tiêu chí", "Criteria"))">\(codes.isEmpty ? everything : codes)</td>\
            <td data-l="\(language("Đơn vị", "Units"))">\(units.isEmpty ? everything : units)</td>\
            <td data-l="\(language("Phạm vi", "For"))">\(scope)</td></tr>

            """
    }

    private func addition(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            <section><h2>\(language("Phân công", "Assign"))</h2>
            \(parts.form(.council(round.slug), """
                \(parts.choice(language("Người", "Person"), "nguoi", form.person, people))\
                \(parts.choice(
                    language("Vai trò", "Role"), "vai-tro", form.role,
                    [Role.appraiser, .councilChair].map { ($0.rawValue, $0.title.text(in: language)) }))\
                \(parts.text(
                    language("Lĩnh vực, tiêu chí", "Domains and criteria"), "tieu-chi", form.codes,
                    hint: language("ví dụ: 3 5.1; bỏ trống là tất cả", "such as 3 5.1; empty for all")))\
                \(parts.text(
                    language("Đơn vị (mã)", "Units (codes)"), "don-vi", form.units,
                    hint: language("bỏ trống là tất cả", "empty for all")))\
                \(parts.button(language("Phân công", "Assign")))
                """))
            <p><a href="\(Path.people(.newPerson).text)">\(language("Thêm người chưa có tài khoản", "Add somebody without an account"))</a></p></section>
            """
    }
}
