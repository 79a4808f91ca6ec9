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
                <p class="facts"><span>\(language("Đầu chuỗi", "Head")) <code>\(head.description)</code></span></p>
                \(filter(in: language))
                \(entries.isEmpty ? empty(in: language) : table(in: language))
                \(more(in: language))
                """)
    }

    private func filter(in language: Language) -> Markup {
        """
        <form class="filter" method="get" action="\(Path.record(round: round?.id).text)" role="search">
        <label><span>\(language("Đơn vị, mã tiêu chí hoặc cả hai", "Unit, code of a criterion, or both"))</span>
        <input name="\(Path.searchName)" value="\(object)" placeholder="\(language(
            "ví dụ: Liên Sơn 3.4.1", "such as Liên Sơn 3.4.1"))"></label>
        <button>\(language("Lọc", "Filter"))</button></form>
        """
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Không có mục nào.", "There are no entries."),
            object.isEmpty
                ? language("Thao tác đầu tiên sẽ hiện ở đây.", "The first act will stand here.")
                : language(
                    "Kiểm tra tên đơn vị, mã tiêu chí, hoặc bỏ bộ lọc để xem toàn bộ.",
                    "Check the unit’s name and the code, or clear the filter to see all."))
    }

    private func table(in language: Language) -> Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(language("Các mục nhật ký", "Entries"))">\
        <table class="record"><thead><tr><th scope="col">\(language("Số", "No."))</th>\
        <th scope="col">\(language("Thời điểm", "Moment"))</th><th scope="col">\(language("Người thực hiện", "Who"))</th>\
        <th scope="col">\(language("Việc", "What"))</th><th scope="col">\(language("Đối tượng", "Object"))</th>\
        <th scope="col">\(language("Từ → thành", "From → to"))</th>\
        <th scope="col">\(language("Mã băm", "Hash"))</th></tr></thead><tbody>
        \(entries.map { row($0, in: language) })</tbody></table></div>
        """
    }

    private func row(_ entry: RecordEntry, in language: Language) -> Markup {
        let role = Role(rawValue: entry.doer.role).map { $0.title.text(in: language) }
        return """
            <tr><td>\(Numbers.count(Int(entry.seq), in: language))</td>\
            <td>\(Dates.moment(entry.at, in: language))</td>\
            <td>\(entry.doer.name)\(role.map { role -> Markup in "<br><small>\(role)</small>" })</td>\
            <td>\(entry.deed.title.text(in: language))</td><td title="\(entry.deed.object)">\(names.words(of: entry.deed.object, in: language))</td>\
            <td>\(change(entry.deed.values(in: language)))</td><td><code title="\(entry.hash)">\(String(entry.hash.prefix(8)))</code></td></tr>

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
        let path = Path.record(round: round?.id, object: object, before: last.seq)
        return "<p><a href=\"\(path.text)\">\(language("Các mục cũ hơn", "Earlier entries"))</a></p>"
    }
}
