import Markup
import Wording

/// The first page: what this is, the newest rounds, and in a demo a way in for every role (trang đầu).
public struct HomePage: Sendable {
    /// A link that begins a session of a demo person.
    public struct Entrance: Hashable, Sendable {
        public var role: Bilingual
        /// The person's name.
        public var name: String
        /// Where they work.
        public var place: String
        public var token: String

        public init(role: Bilingual, name: String, place: String, token: String) {
            (self.role, self.name, self.place, self.token) = (role, name, place, token)
        }
    }

    /// The newest first.
    public var rounds: [RoundHeading]
    /// Empty outside of a demo.
    public var entrances: [Entrance]

    public init(rounds: [RoundHeading], entrances: [Entrance] = []) {
        (self.rounds, self.entrances) = (rounds, entrances)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: language("Chỉ số cải cách hành chính cấp xã", "Public administration reform index of communes"),
            main: """
                <div class="hero">
                <h1>\(language("Chỉ số cải cách hành chính cấp xã", "Public administration reform index of communes"))</h1>
                <p>\(language(
                    "Điểm số, thứ hạng và lý do của từng điểm bị trừ, tính từ số liệu theo đúng bộ tiêu chí đã ban hành.",
                    "Scores, ranks and the reason for every point lost, computed from data by the criteria as issued."))</p>
                <form class="filter" method="get" action="\(Path.units().text)" role="search">
                <label><span>\(language("Tìm xã, phường, đặc khu", "Find a commune"))</span>
                <input type="search" name="\(Path.searchName)" placeholder="\(language("ví dụ: dong mo", "for example: dong mo"))">\
                </label><button>\(language("Tìm", "Find"))</button></form>
                </div>
                \(roundsSection(in: language))
                \(entranceSection(in: language))
                """)
    }

    private func roundsSection(in language: Language) -> Markup {
        let nothing = EmptyState.markup(
            language("Chưa có đợt đánh giá nào.", "There is no round yet."),
            language("Đợt đánh giá mới sẽ hiện ở đây.", "A new round will be shown here."))
        return """
            <section><h2>\(language("Đợt đánh giá", "Assessment rounds"))</h2>
            \(rounds.isEmpty ? nothing : RoundList.markup(rounds, in: language))</section>
            """
    }

    private func entranceSection(in language: Language) -> Markup? {
        guard !entrances.isEmpty else { return nil }
        let cards = entrances.map { entrance -> Markup in
            """
            <li><a href="\(Path.signIn(token: entrance.token).text)"><b>\(entrance.role.text(in: language))</b> \
            <span>\(entrance.name)</span> <small>\(entrance.place)</small></a></li>

            """
        }
        return """
            <section><h2>\(language("Vào dùng thử theo vai trò", "Try it in a role"))</h2>
            <p>\(language(
                "Mỗi liên kết mở một phiên của một nhân vật minh họa; chỉ dùng được trên máy này.",
                "Each link starts a session of a demo person; it works on this machine only."))</p>
            <ul class="roles">
            \(cards)</ul></section>
            """
    }
}
