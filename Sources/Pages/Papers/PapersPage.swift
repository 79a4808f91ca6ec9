import Markup
import ParIndex
import Wording

/// The papers that can be drafted of a unit or a round, with their files (văn bản).
public struct PapersPage: Sendable {
    /// A paper that can be drafted now.
    public struct Line: Sendable {
        public var kind: PaperKind
        /// What has to be filled in before it is issued.
        public var omissions: [Problem]
        /// Whether it has tables that a spreadsheet can hold.
        public var hasTables: Bool

        public init(_ kind: PaperKind, omissions: [Problem], hasTables: Bool) {
            (self.kind, self.omissions, self.hasTables) = (kind, omissions, hasTables)
        }
    }

    public var heading: PapersHeading
    public var lines: [Line]
    /// What can not be drafted yet.
    public var missing: [PaperKind]
    /// Why there are no PDFs, where there are none.
    public var obstacle: Problem?
    /// What can be had of all units of the round in one archive.
    public var batches: [PaperKind] = []

    /// The file in an archive that names the units without a paper.
    public static let leftOutName = "don-vi-khong-co-tep.txt"

    public init(heading: PapersHeading, lines: [Line], missing: [PaperKind], obstacle: Problem?) {
        (self.heading, self.lines, self.missing, self.obstacle) = (heading, lines, missing, obstacle)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = PapersHeading.title(in: language)
        return frame.page(
            title: title, section: .rounds, crumbs: heading.crumbs(in: language),
            main: """
                <h1>\(title)</h1><p class="facts">\(heading.facts)</p>
                <p>\(language("Bản thảo lập từ số liệu đang lưu; số và ngày để trống khi chưa biết. Nội dung văn bản chỉ có tiếng Việt.", "Drafts from what is kept; number and day are left blank until they are known. Papers are in Vietnamese only."))</p>
                \(lines.isEmpty ? empty(in: language) : list(in: language))\(batch(in: language))
                \(lines.contains { $0.kind == .remediationPlan } ? heading.remediation(in: language) : nil)\
                \(PaperFiles.note(obstacle, in: language))\(later(in: language))
                """)
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Chưa có văn bản nào lập được.", "No paper can be drafted yet."),
            language("Văn bản hiện ở đây khi có số liệu.", "They appear here once there are data."))
    }

    private func list(in language: Language) -> Markup {
        """
        <table class="list cards"><thead><tr><th scope="col">\(language("Văn bản", "Paper"))</th>\
        <th scope="col">\(language("Còn phải điền, cần soát", "To be filled in or checked"))</th>\
        <th scope="col">\(language("Tải về", "Download"))</th></tr></thead><tbody>\(lines.map { row($0, in: language) })</tbody></table>
        """
    }

    private func row(_ line: Line, in language: Language) -> Markup {
        let open = line.omissions.map { $0.what.text(in: language) }.joined(separator: " ")
        let files = PaperFiles(path: heading.path.paper(line.kind), kind: line.kind, hasTables: line.hasTables)
        return """
            <tr><th scope="row"><a href="\(Path.papers(heading.path.paper(line.kind)).text)">\(line.kind.title.text(in: language))</a></th>\
            <td data-l="\(language("Còn phải điền, cần soát", "To be filled in or checked"))">\(open.isEmpty ? "–" : open)</td>\
            <td data-l="\(language("Tải về", "Download"))">\(files.links(hasPDF: obstacle == nil, in: language))</td></tr>

            """
    }

    private func batch(in language: Language) -> Markup? {
        guard !batches.isEmpty else { return nil }
        let rows = batches.map { kind -> Markup in
            let files = PaperFiles(path: heading.path, kind: kind, hasTables: false)
            return """
                <tr><th scope="row">\(kind.title.text(in: language))</th>\
                <td data-l="\(language("Tải về", "Download"))">\(files.links(hasPDF: obstacle == nil, in: language))</td></tr>

                """
        }
        return """
            <section><h2>\(language("Văn bản của mọi đơn vị", "Papers of all units"))</h2>
            <p>\(language("Mỗi đơn vị một tệp, trong một tệp ZIP. Đợt có hàng trăm đơn vị mất vài giây.", "One file for each unit, in one ZIP. Some seconds for hundreds of units."))
            \(language("Đơn vị chưa có số liệu của văn bản thì không có tệp: khi đó tệp \(Self.leftOutName) trong ZIP ghi số đơn vị có tệp, tên các đơn vị không có và lý do.", "Units without data have none: then the file \(Self.leftOutName) in the ZIP says how many have one, who has none, and why."))</p>
            <table class="list cards"><tbody>\(rows)</tbody></table></section>

            """
    }

    private func later(in language: Language) -> Markup? {
        guard !missing.isEmpty else { return nil }
        let items = missing.map { kind -> Markup in
            "<li>\(kind.title.text(in: language)): \(kind.condition.text(in: language))</li>"
        }
        return "<section><h2>\(language("Chưa lập được", "Not yet"))</h2><ul>\(items)</ul></section>"
    }
}

extension PaperKind {
    /// What must be there before it can be drafted.
    fileprivate var condition: Bilingual {
        switch self {
        case .selfAssessment: Bilingual(vi: "khi đơn vị đã tự chấm.", en: "once the unit has scored itself.")
        case .evidenceList:
            Bilingual(vi: "khi đã gắn tài liệu kiểm chứng.", en: "once documents prove something.")
        case .unitNotice: Bilingual(vi: "khi Hội đồng đã kết luận.", en: "once the council has concluded.")
        case .indexResult, .remediationPlan, .remediationReport:
            Bilingual(vi: "khi đã công bố kết quả.", en: "once results are published.")
        case .publicationDecision, .submission:
            Bilingual(
                vi: "khi Hội đồng đã kết luận; đợt thực hành không công bố.",
                en: "once the council has concluded; practice rounds are not published.")
        case .councilMinutes:
            Bilingual(
                vi: "khi đã kết luận và đủ dữ liệu biên bản (địa điểm, ngày, chủ trì, thư ký, người dự).",
                en: "once concluded, with place, day, chair, secretary and members kept.")
        case .periodicReport:
            Bilingual(vi: "ở trang số liệu báo cáo của đơn vị.", en: "on the unit's page of periodic reports.")
        case .guidance: Bilingual(vi: "khi đợt đã có bảng.", en: "once the round has a table.")
        }
    }
}
