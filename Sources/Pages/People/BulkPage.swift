import Markup
import ParIndex
import Wording

/// Where many accounts are made from rows of a spreadsheet: pasted, looked through, then confirmed (tạo hàng loạt).
public struct BulkPage: Sendable {
    public static let textField = "danh-sach"

    /// A row as read, with its fault.
    public struct Row: Hashable, Sendable {
        public var number: Int
        /// Name, unit, role, criteria, contact.
        public var cells: [String]
        public var appointment: Appointment?
        public var problem: Problem?

        public init(number: Int, cells: [String]) {
            (self.number, self.cells) = (number, cells)
        }
    }

    public var text: String
    public var rows: [Row]
    public var problem: Problem?

    public init(text: String = "", rows: [Row] = [], problem: Problem? = nil) {
        (self.text, self.rows, self.problem) = (text, rows, problem)
    }

    private var faults: Int { rows.count { $0.problem != nil } }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Thêm nhiều tài khoản", "Add many accounts")
        return frame.page(
            title: title, section: .people, crumbs: [.people(in: language)],
            main: """
                <h1>\(title)</h1>
                \(FaultNotice.markup(problem, in: language))
                \(rows.isEmpty ? nil : preview(in: frame))
                \(entry(in: frame))
                """)
    }

    private func preview(in frame: Frame) -> Markup {
        let language = frame.language
        let summary =
            faults == 0
            ? language("\(rows.count) dòng, không có lỗi.", "\(rows.count) rows, no faults.")
            : language(
                "\(faults) trong \(rows.count) dòng có lỗi; chưa tạo tài khoản nào.",
                "\(faults) of \(rows.count) rows have faults; no account was made.")
        return """
            <section><h2>\(language("Xem trước", "Preview"))</h2>
            <p class="\(faults == 0 ? "facts" : "notice")">\(summary)</p>
            \(faults == 0 ? confirmation(in: frame) : nil)
            <table class="list cards"><thead><tr><th scope="col">\(language("Dòng", "Row"))</th>\
            <th scope="col">\(language("Họ và tên", "Name"))</th><th scope="col">\(language("Phân công", "Appointment"))</th>\
            <th scope="col">\(language("Liên hệ", "Contact"))</th></tr></thead>
            <tbody>\(rows.map { line($0, in: language) })</tbody></table></section>
            """
    }

    private func confirmation(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <form method="post" action="\(Path.people(.bulkMade).text)">\(frame.formTokenField)\
            <input type="hidden" name="\(Self.textField)" value="\(text)">\
            <button>\(language(
                "Tạo \(rows.count) tài khoản và giấy mời", "Make \(rows.count) accounts and their invitations"))</button></form>
            """
    }

    private func line(_ row: Row, in language: Language) -> Markup {
        let meant: Markup =
            if let problem = row.problem {
                "<span class=\"bad\">\(problem.text(in: language))</span>"
            } else if let appointment = row.appointment {
                AppointmentText.markup(appointment, in: language)
            } else {
                Markup()
            }
        return """
            <tr><td data-l="\(language("Dòng", "Row"))">\(row.number)</td><th scope="row">\(row.cells[0])</th>\
            <td>\(meant)</td><td data-l="\(language("Liên hệ", "Contact"))">\(row.cells[4])</td></tr>

            """
    }

    private func entry(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <section><h2>\(language("Danh sách", "The list"))</h2>
            <p>\(language(
                "Bảng tính hoặc các dòng chép từ Excel, mỗi người một dòng, năm cột theo thứ tự: họ tên, đơn vị, vai trò, "
                    + "tiêu chí, liên hệ. Hai cột cuối có thể để trống. Dòng tiêu đề được bỏ qua.",
                "A spreadsheet or rows copied from one, one person to a row, five columns: name, unit, role, criteria, "
                    + "contact. The last two may be empty. A heading is passed over."))</p>
            <form\(frame.sendingFiles(to: .people(.bulk))) class="form">
            \(TableInput(Self.textField, label: language("Danh sách", "The list"), hint: example(in: language), text: text, rows: 12)
                .markup(in: language))
            <p><button>\(language("Kiểm tra", "Check"))</button></p></form></section>
            """
    }

    private func example(in language: Language) -> String {
        language("ví dụ", "such as") + ": Vi Thị Mối; xã Liên Sơn; đầu mối; ; 0912345678"
    }
}
