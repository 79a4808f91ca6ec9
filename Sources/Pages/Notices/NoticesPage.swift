import Markup
import ParIndex
import Wording

/// What the person who is signed in was told (thông báo): the unread first, day by day.
public struct NoticesPage: Sendable {
    /// One notice with its name in addresses.
    public struct Line: Hashable, Sendable {
        public var id: String
        public var notice: Notice
        public var isRead: Bool

        public init(id: String, notice: Notice, isRead: Bool) {
            (self.id, self.notice, self.isRead) = (id, notice, isRead)
        }
    }

    /// The unread first, each part the newest first.
    public var lines: [Line]

    public init(lines: [Line]) {
        self.lines = lines
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Thông báo", "Notices")
        let unread = lines.filter { !$0.isRead }
        return frame.page(
            title: title,
            main: """
                <h1>\(title)</h1>
                \(lines.isEmpty ? empty(in: language) : nil)\
                \(section(language("Chưa đọc", "Unread"), unread, allRead(unread, in: frame), in: frame))\
                \(section(language("Đã đọc", "Read"), lines.filter(\.isRead), nil, in: frame))
                """)
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Chưa có thông báo nào.", "There are no notices."),
            language(
                "Khi có việc được giao, sắp đến hạn, bị trả lại hoặc kết quả được công bố, hệ thống sẽ báo ở đây.",
                "New work, deadlines, returned sheets and published results are told here."))
    }

    private func section(_ title: String, _ lines: [Line], _ form: Markup?, in frame: Frame) -> Markup? {
        guard !lines.isEmpty else { return nil }
        let days = Dictionary(grouping: lines) { $0.notice.made.day }.sorted { $0.key > $1.key }
        return """
            <section class="notices"><h2>\(title) (\(lines.count))</h2>\(form)
            \(days.map { day($0.key, $0.value, in: frame) })</section>

            """
    }

    /// The form carries what was seen, so that a notice which came meanwhile stays unread.
    private func allRead(_ unread: [Line], in frame: Frame) -> Markup? {
        guard let last = unread.map(\.notice.made.seconds).max() else { return nil }
        return """
            <form method="post" action="\(Path.notices.text)">\(frame.formTokenField)\
            <input type="hidden" name="\(Self.untilName)" value="\(last)">\
            <button>\(frame.language("Đánh dấu đã đọc tất cả", "Mark all as read"))</button></form>
            """
    }

    private func day(_ day: Day, _ lines: [Line], in frame: Frame) -> Markup {
        """
        <h3>\(Dates.long(day, in: frame.language))</h3>
        <ul>\(lines.map { line($0, in: frame) })</ul>

        """
    }

    private func line(_ line: Line, in frame: Frame) -> Markup {
        let (language, notice) = (frame.language, line.notice)
        let place = Path(notice.key)
        return """
            <li><p><span class="mark \(notice.key.kind.tone)">\(notice.key.kind.title.text(in: language))</span> \
            \(notice.text.text(in: language)) <small>\(Dates.time(notice.made, in: language))</small></p>\
            \(line.isRead ? link(to: place, in: language) : openForm(line, in: frame))</li>

            """
    }

    private func link(to place: Path, in language: Language) -> Markup {
        "<p><a href=\"\(place.text)\">\(language("Mở", "Open"))</a></p>"
    }

    /// Leads to the place, noting on the way that the notice was read.
    private func openForm(_ line: Line, in frame: Frame) -> Markup {
        """
        <form method="post" action="\(Path.notice(line.id).text)">\(frame.formTokenField)\
        <button class="small" name="\(Self.openName)" value="1">\(frame.language("Mở", "Open"))</button> \
        <button class="small">\(frame.language("Đã đọc", "Mark as read"))</button></form>
        """
    }

    /// The field that says up to when the person has seen notices.
    public static let untilName = "den"
    /// The field that asks to be led on to what the notice is about.
    public static let openName = "mo"
}

extension Path {
    /// Where what a notice is about can be seen.
    public init(_ notice: Notice.Key) {
        if notice.kind == .answered {
            self = .running(.questions(notice.round))
            return
        }
        switch (notice.work, notice.unit) {
        case (_?, let unit?): self = .sheet(round: notice.round, unit: unit)
        case (_?, nil): self = .myWork
        case (nil, let unit?): self = .commune(round: notice.round, unit: unit)
        case (nil, nil): self = .round(notice.round)
        }
    }
}

extension Notice.Kind {
    /// The class of its mark; its words say the same.
    fileprivate var tone: Markup {
        switch self {
        case .overdue, .dueTomorrow, .returned, .withdrawn: "warn"
        case .published, .answered: "good"
        default: "calm"
        }
    }
}
