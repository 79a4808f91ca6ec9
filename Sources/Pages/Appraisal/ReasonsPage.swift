import Markup
import ParIndex
import Wording

/// The reasons that a council chooses from, kept by its chair or the programme manager (mẫu lý do).
public struct ReasonsPage: Sendable {
    public var round: CouncilRound
    public var reasons: [AppraisalGround]
    public var version: Int
    public var mayChange: Bool
    public var problem: Problem?
    /// What the list holds now, where somebody else changed it meanwhile.
    public var present: [AppraisalGround]?

    public init(
        round: CouncilRound, reasons: [AppraisalGround], version: Int, mayChange: Bool, problem: Problem? = nil,
        present: [AppraisalGround]? = nil
    ) {
        (self.round, self.reasons, self.version, self.mayChange) = (round, reasons, version, mayChange)
        (self.problem, self.present) = (problem, present)
    }

    /// Empty rows at the end, for new reasons.
    private static let spare = 3
    /// What a list may hold at most.
    public static let longest = 60

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Mẫu lý do thẩm định", "Reasons for other points")
        return frame.page(
            title: title, section: .rounds, crumbs: round.crumbs(language),
            main: """
                <h1>\(title)</h1>
                <p>\(language("Dùng chung cho Hội đồng; loại lý do là cơ sở để theo dõi khắc phục.", "Shared by the council; the kinds later feed remediation."))</p>
                \(problem.map { frame.alert($0) })\(mayChange ? form(in: frame) : list(reasons, in: language))
                \(present.map { present -> Markup in "<h2>\(language("Danh sách hiện nay", "The list now"))</h2>\(list(present, in: language))" })
                """)
    }

    private func list(_ reasons: [AppraisalGround], in language: Language) -> Markup {
        let items = reasons.map { reason -> Markup in
            "<li><span class=\"mark\">\(reason.category.title.text(in: language))</span> \(reason.text)</li>"
        }
        return "<ul class=\"plain\">\(items)</ul>"
    }

    private func form(in frame: Frame) -> Markup {
        let language = frame.language
        let rows = (0..<min(reasons.count + Self.spare, Self.longest)).map { place in
            row(place, place < reasons.count ? reasons[place] : nil, in: language)
        }
        return """
            <form class="reasons" method="post" action="\(Path.council(.reasons(round.slug)).text)">\(frame.formTokenField)\
            <input type="hidden" name="phien-ban" value="\(version)"><ul class="plain">\(rows)</ul>
            <p><button>\(language("Lưu danh sách", "Save the list"))</button> \
            <small>\(language("Xóa trắng một dòng để bỏ mẫu đó.", "Clear a row to drop it."))</small></p></form>
            """
    }

    private func row(_ place: Int, _ reason: AppraisalGround?, in language: Language) -> Markup {
        let options = AppraisalGround.Category.allCases.map { category -> Markup in
            """
            <option value="\(category.rawValue)"\(attribute: "selected", when: category == (reason?.category ?? .other))>\
            \(category.title.text(in: language))</option>
            """
        }
        return """
            <li><select name="loai.\(place)" aria-label="\(language("Loại lý do", "Kind")) \(place + 1)">\(options)</select>\
            <input name="ly-do.\(place)" maxlength="500" value="\(reason?.text)" aria-label="\(language("Lý do", "Reason")) \(place + 1)"></li>
            """
    }
}
