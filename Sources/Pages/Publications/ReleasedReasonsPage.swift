import Markup
import ParIndex
import Wording

/// What the public may read of the council's reasons (công khai lý do điều chỉnh điểm): nothing until released here.
public struct ReleasedReasonsPage: Sendable {
    public struct Row: Sendable {
        public var unit: UnitKey
        public var code: Code
        /// The criterion's title.
        public var title: String
        /// What unit and council read.
        public var text: String
        public var publicText: String
        /// Words for the public as they were typed and not released yet.
        public var typed: String?
        /// What should be looked at again in the text for the public, or in the council's where none is released.
        public var findings: [PrivateWords.Finding]

        public init(
            unit: UnitKey, code: Code, title: String, text: String, publicText: String,
            findings: [PrivateWords.Finding]
        ) {
            (self.unit, self.code, self.title, self.text) = (unit, code, title, text)
            (self.publicText, self.findings) = (publicText, findings)
        }

        /// The name of the field of its text.
        public var field: String { "cong-khai|\(unit)|\(code)" }

        /// The name of the field that holds the public words over which the form was opened.
        public var seenField: String { "cu|\(unit)|\(code)" }

        /// The name of the field that holds the words of which the person was warned.
        public var warnedField: String { "canh-bao|\(unit)|\(code)" }
    }

    public struct Group: Sendable {
        public var unit: String
        public var rows: [Row]

        public init(unit: String, rows: [Row]) {
            (self.unit, self.rows) = (unit, rows)
        }
    }

    public var round: RoundHeading
    public var groups: [Group]
    /// Whether the person may release now.
    public var mayRelease: Bool
    public var problem: Problem?
    /// Whether what is typed is released only once the person confirms it against the warnings.
    public var asksConfirmation = false

    public init(round: RoundHeading, groups: [Group], mayRelease: Bool, problem: Problem? = nil) {
        (self.round, self.groups, self.mayRelease, self.problem) = (round, groups, mayRelease, problem)
    }

    /// The name of the button that releases every reason in which nothing was found.
    public static let bulkName = "tat-ca"
    /// The name of the box that confirms what was warned of.
    public static let confirmationName = "van-cong-khai"

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let crumbs = [
            Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), Frame.Crumb(round.title, .round(round.id)),
            Frame.Crumb(
                language("Kết luận và công bố", "Conclusion and publication"), .publishing(.conclusion(round.id))),
        ]
        let title = language("Lý do được công khai", "Reasons for the public")
        let words = language(
            "Người dân chỉ đọc được nội dung ghi ở cột “Công khai”. Để trống thì không công khai. Đơn vị và Hội đồng luôn đọc được lý do nội bộ.",
            "The public reads only what stands under “Public”; blank is not public. Unit and council always read the council's reason."
        )
        return frame.page(
            title: title, section: .rounds, crumbs: crumbs,
            main: """
                <h1>\(title)</h1>\(problem.map { ConclusionPage.notice($0, in: language) })<p>\(words)</p>
                \(groups.isEmpty ? nothing(in: language) : form(in: frame))
                """)
    }

    private func nothing(in language: Language) -> Markup {
        EmptyState.markup(
            language("Hội đồng chưa điều chỉnh điểm của tiêu chí nào.", "The council has changed no score."),
            language(
                "Lý do điều chỉnh hiện ở đây khi Hội đồng thẩm định.", "Its reasons appear here once it appraises."))
    }

    private func form(in frame: Frame) -> Markup {
        let language = frame.language
        let bulk = language(
            "Công khai mọi lý do không có cảnh báo", "Release every reason without a warning")
        let buttons: Markup = """
            <p class="tools"><button>\(language("Lưu nội dung công khai", "Save"))</button> \
            <button name="\(Self.bulkName)" value="1" class="second">\(bulk)</button></p>
            """
        return """
            <form method="post" action="\(Path.publishing(.reasons(round.id)).text)" class="concluding">
            <input type="hidden" name="ma" value="\(frame.visitor?.formToken ?? "")">
            \(groups.map { group($0, in: language) })
            \(asksConfirmation ? confirmation(in: language) : nil)\(mayRelease ? buttons : nil)</form>
            """
    }

    private func confirmation(in language: Language) -> Markup {
        """
        <p class="notice"><label class="check"><input type="checkbox" name="\(Self.confirmationName)" value="1"> \
        \(language("Đã xem lại các cảnh báo trên, vẫn công khai", "I looked at the warnings above; release it all the same"))\
        </label></p>

        """
    }

    private func group(_ group: Group, in language: Language) -> Markup {
        """
        <section><h2>\(group.unit)</h2><table class="list cards"><thead><tr>\
        <th scope="col">\(language("Tiêu chí", "Criterion"))</th>\
        <th scope="col">\(language("Lý do nội bộ", "The council's reason"))</th>\
        <th scope="col">\(language("Công khai", "Public"))</th></tr></thead>
        <tbody>\(group.rows.map { row($0, in: language) })</tbody></table></section>
        """
    }

    private func row(_ row: Row, in language: Language) -> Markup {
        let label = language("Công khai, tiêu chí \(row.code)", "Public, criterion \(row.code)")
        return """
            <tr><th scope="row">\(row.code.text) \(row.title)</th>\
            <td data-l="\(language("Lý do nội bộ", "The council's reason"))"><span>\(row.text)</span></td>\
            <td><textarea name="\(row.field)" rows="2" aria-label="\(label)"\(attribute: "readonly", when: !mayRelease)>\
            \(row.typed ?? row.publicText)</textarea><input type="hidden" name="\(row.seenField)" value="\(row.publicText)">\
            \(kept(row, in: language))\(warned(row))\(warning(row.findings, in: language))</td></tr>
            """
    }

    /// What is kept, beside what was typed.
    private func kept(_ row: Row, in language: Language) -> Markup? {
        guard row.typed != nil, !row.publicText.isEmpty else { return nil }
        return "<p><small>\(language("Đang công khai", "Released now")): \(row.publicText)</small></p>"
    }

    private func warned(_ row: Row) -> Markup? {
        guard asksConfirmation, let typed = row.typed, !row.findings.isEmpty else { return nil }
        return "<input type=\"hidden\" name=\"\(row.warnedField)\" value=\"\(typed)\">"
    }

    private func warning(_ findings: [PrivateWords.Finding], in language: Language) -> Markup? {
        guard !findings.isEmpty else { return nil }
        let words = findings.map { "\($0.kind.title.text(in: language)): “\($0.words)”" }.joined(separator: "; ")
        return "<p class=\"bad\">\(language("Xem lại: ", "Look again: "))\(words)</p>"
    }
}
