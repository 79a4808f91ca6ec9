import Markup
import ParIndex
import Wording

/// The accounts that somebody keeps (danh sách tài khoản), found by name without marks and by seat.
public struct PeoplePage: Sendable {
    public var accounts: [Account]
    /// How many fit, of which `accounts` are the first.
    public var count: Int
    public var search: String
    /// A seat as text; empty for all.
    public var seat: String
    /// The seats to choose from, by text and name.
    public var seats: [(seat: String, name: String)]
    public var now: Instant

    public init(
        accounts: [Account], count: Int, search: String, seat: String, seats: [(seat: String, name: String)],
        now: Instant
    ) {
        (self.accounts, self.count, self.search) = (accounts, count, search)
        (self.seat, self.seats, self.now) = (seat, seats, now)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Tài khoản", "Accounts")
        return frame.page(
            title: title, section: .people,
            main: """
                <h1>\(title)</h1>
                <p class="actions"><a class="button" href="\(Path.people(.newPerson).text)">\(language(
                    "Thêm một người", "Add a person"))</a> <a class="button" href="\(Path.people(.bulk).text)">\(language(
                    "Thêm nhiều người từ Excel", "Add many from a spreadsheet"))</a></p>
                \(filter(in: language))
                <div id="ket-qua" aria-live="polite">\(table(in: language))</div>
                """)
    }

    private func filter(in language: Language) -> Markup {
        let options = seats.map { seat -> Markup in
            "<option value=\"\(seat.seat)\"\(attribute: "selected", when: seat.seat == self.seat)>\(seat.name)</option>"
        }
        return """
            <form class="filter" method="get" action="\(Path.people(.people()).text)" data-live="ket-qua" role="search">
            <label><span>\(language("Họ tên hoặc tên đăng nhập, có dấu hay không dấu", "Name or sign-in name"))</span>
            <input type="search" name="\(Path.searchName)" value="\(search)" autocomplete="off"></label>
            <label><span>\(language("Nơi công tác", "Seat"))</span><select name="\(Path.seatName)">
            <option value="">\(language("Tất cả", "All"))</option>\(options)</select></label>
            <button>\(language("Tìm", "Find"))</button></form>
            """
    }

    private func table(in language: Language) -> Markup {
        guard !accounts.isEmpty else {
            return EmptyState.markup(
                language("Không có tài khoản nào.", "There is no account."),
                language("Thêm người dùng, hoặc gõ ít chữ hơn.", "Add people, or type fewer letters."))
        }
        let shown =
            count > accounts.count
            ? language("\(accounts.count) trong \(count) tài khoản", "\(accounts.count) of \(count) accounts")
            : language("\(count) tài khoản", "\(count) accounts")
        return """
            <table class="list cards"><caption>\(shown)</caption>
            <thead><tr><th scope="col">\(language("Họ và tên", "Name"))</th>\
            <th scope="col">\(language("Tên đăng nhập", "Sign-in name"))</th>\
            <th scope="col">\(language("Phân công", "Appointments"))</th>\
            <th scope="col">\(language("Tình trạng", "State"))</th></tr></thead>
            <tbody>\(accounts.map { row($0, in: language) })</tbody></table>
            """
    }

    private func row(_ account: Account, in language: Language) -> Markup {
        let appointments = account.person.appointments.map { AppointmentText.markup($0, in: language) }
        return """
            <tr><th scope="row"><a href="\(Path.people(.person(account.person.id)).text)">\(account.person.name)</a></th>\
            <td data-l="\(language("Tên đăng nhập", "Sign-in name"))">\(account.signInName?.text ?? "–")</td>\
            <td>\(Markup(joining: appointments, by: "<br>"))</td>\
            <td data-l="\(language("Tình trạng", "State"))">\(AccountMark.markup(account, at: now, in: language))</td></tr>

            """
    }
}

/// Where an account stands, as a mark.
enum AccountMark {
    static func markup(_ account: Account, at now: Instant, in language: Language) -> Markup {
        let state = account.state(at: now)
        let title = state.title.text(in: language)
        let second: Markup? =
            account.hasSecondFactor
            ? " <span class=\"mark calm\">\(language("hai bước", "second factor"))</span>" : nil
        return switch state {
        case .active: "<span class=\"mark good\">\(title)</span>\(second)"
        case .lapsed: "<span class=\"mark warn\">\(title)</span>"
        case .invited, .closed: "<span class=\"mark\">\(title)</span>"
        }
    }
}
