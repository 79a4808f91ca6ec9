import Markup
import ParIndex
import Wording

/// The record of what was done (nhật ký), the newest first; that it was read is on record too.
public struct RecordPage: Sendable {
    /// The newest first.
    public var entries: [RecordEntry]
    public var head: RecordHead
    /// The round whose record it is; `nil` for all of the installation.
    public var round: RoundHeading?
    /// What was asked for: a unit, a criterion or a path; empty for all.
    public var object: String
    /// By whom the entries are to be, as typed, and of which act; empty for all.
    public var (doer, act) = ("", "")
    /// What rounds and units are called.
    public var names: RecordNames
    /// Whether there are earlier entries.
    public var hasMore: Bool

    public init(
        entries: [RecordEntry], head: RecordHead, round: RoundHeading?, object: String, names: RecordNames,
        hasMore: Bool
    ) {
        (self.entries, self.head, self.round) = (entries, head, round)
        (self.object, self.names, self.hasMore) = (object, names, hasMore)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Nhật ký", "Record")
        return frame.page(
            title: title, crumbs: round.map { [.init($0.title, .round($0.id))] } ?? [],
            main: """
                <h1>\(title)</h1>
                <p>\(language(
                    "Mỗi thao tác là một mục, nối với mục trước bằng mã băm. Việc xem nhật ký cũng được ghi lại.",
                    "Every act is an entry, chained to the one before by its hash. Reading the record is recorded too."))</p>
                \(gaps(in: language))<p class="facts"><span>\(language("Đầu chuỗi nhật ký", "Head of the record")) <code>\(head.description)</code></span></p>
                \(filter(in: language))
                \(entries.isEmpty ? empty(in: language) : table(in: language))
                \(more(in: language))
                """)
    }

    /// Why the numbers of a round's entries do not follow each other.
    private func gaps(in language: Language) -> Markup? {
        guard round != nil else { return nil }
        let words = language(
            "Số thứ tự là số của nhật ký chung toàn hệ thống: mục của đợt khác, thông báo và việc xem nhật ký không hiện ở đây nên số không liền nhau.",
            "Numbers are those of the whole installation’s record: other rounds, notices and readings are not shown here, so numbers are left out."
        )
        return "<p><small>\(words)</small></p>\n"
    }

    private func filter(in language: Language) -> Markup {
        let acts = Deed.acts.map { act, title -> Markup in
            "<option value=\"\(act)\"\(attribute: "selected", when: act == self.act)>\(title.text(in: language))</option>"
        }
        return """
            <form class="filter" method="get" action="\(Path.record(round: round?.id).text)" role="search">
            <label><span>\(language("Đơn vị, mã tiêu chí hoặc cả hai", "Unit, code of a criterion, or both"))</span>
            <input name="\(Path.searchName)" value="\(object)" placeholder="\(language(
            "ví dụ: Liên Sơn 3.4.1", "such as Liên Sơn 3.4.1"))"></label>
            <label><span>\(language("Người thực hiện", "Who"))</span>
            <input name="\(Path.doerName)" value="\(doer)" placeholder="\(language("họ tên", "name"))"></label>
            <label><span>\(language("Việc", "What"))</span><select name="\(Path.actName)">\
            <option value="">\(language("Mọi việc", "All"))</option>\(acts)</select></label>
            <button>\(language("Lọc", "Filter"))</button></form>
            """
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Không có mục nào.", "There are no entries."),
            object.isEmpty && doer.isEmpty && act.isEmpty
                ? language("Thao tác đầu tiên sẽ hiện ở đây.", "The first act will stand here.")
                : language(
                    "Kiểm tra tên đơn vị, mã tiêu chí, họ tên, hoặc bỏ bộ lọc để xem toàn bộ.",
                    "Check the unit’s name, the code and who it was, or clear the filter to see all."))
    }

    private static let heads = [
        Bilingual(vi: "Số", en: "No."), Bilingual(vi: "Thời điểm", en: "Moment"),
        Bilingual(vi: "Người thực hiện", en: "Who"), Bilingual(vi: "Việc", en: "What"),
        Bilingual(vi: "Đối tượng", en: "Object"), Bilingual(vi: "Từ → thành", en: "From → to"),
        Bilingual(vi: "Mã băm", en: "Hash"),
    ]

    private func table(in language: Language) -> Markup {
        let heads = Self.heads.map { head -> Markup in "<th scope=\"col\">\(head.text(in: language))</th>" }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(language("Các mục nhật ký", "Entries"))">\
            <table class="record cards"><thead><tr>\(heads)</tr></thead><tbody>
            \(entries.map { row($0, in: language) })</tbody></table></div>
            """
    }

    private func row(_ entry: RecordEntry, in language: Language) -> Markup {
        let role = Role(rawValue: entry.doer.role).map { $0.title.text(in: language) }
        let labels = Self.heads.map { $0.text(in: language) }
        return """
            <tr><td data-l="\(labels[0])">\(Numbers.count(Int(entry.seq), in: language))</td>\
            <td data-l="\(labels[1])">\(Dates.moment(entry.at, in: language))</td>\
            <td data-l="\(labels[2])"><span>\(entry.doer.name)\(role.map { role -> Markup in "<br><small>\(role)</small>" })</span></td>\
            <td data-l="\(labels[3])">\(entry.deed.title.text(in: language))</td>\
            <td data-l="\(labels[4])" title="\(entry.deed.object)"><span>\(names.words(of: entry.deed.object, in: language))</span></td>\
            <td data-l="\(labels[5])"><span>\(change(entry.deed.values(in: language)))</span></td>\
            <td data-l="\(labels[6])"><code title="\(entry.hash)">\(String(entry.hash.prefix(8)))</code></td></tr>

            """
    }

    private func change(_ values: (before: String?, after: String?)) -> Markup? {
        switch values {
        case (nil, nil): nil
        case (let before?, nil): "<del>\(before)</del>"
        case (nil, let after?): "\(after)"
        case (let before?, let after?): "<del>\(before)</del> → \(after)"
        }
    }

    private func more(in language: Language) -> Markup? {
        guard hasMore, let last = entries.last else { return nil }
        let path = Path.record(round: round?.id, object: object, doer: doer, act: act, before: last.seq)
        return "<p><a href=\"\(path.text)\">\(language("Các mục cũ hơn", "Earlier entries"))</a></p>"
    }
}
