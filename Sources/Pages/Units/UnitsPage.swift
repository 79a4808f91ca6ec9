import Markup
import ParIndex
import Wording

/// The search for a unit by a name of any time (tra cứu đơn vị).
public struct UnitsPage: Sendable {
    /// A unit that bears the name searched for, with what tells it from its namesakes.
    public struct Match: Hashable, Sendable {
        public var unit: UnitName
        /// The first day of its validity, where it is known.
        public var from: Day?
        /// The last day of its validity; `nil` while it exists.
        public var to: Day?
        public var province: String
        /// The district it lay in before 1 July 2025.
        public var formerDistrict: String?
        /// The units of today that it went into, where it no longer exists; empty where not known.
        public var today: [UnitName]

        public init(
            unit: UnitName, from: Day? = nil, to: Day? = nil, province: String, formerDistrict: String? = nil,
            today: [UnitName]
        ) {
            (self.unit, self.from, self.to) = (unit, from, to)
            (self.province, self.formerDistrict, self.today) = (province, formerDistrict, today)
        }
    }

    /// What is searched for, as typed.
    public var search: String
    /// The matches shown.
    public var matches: [Match]
    /// How many there are in all.
    public var count: Int

    public init(search: String, matches: [Match], count: Int) {
        (self.search, self.matches, self.count) = (search, matches, count)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Tra cứu đơn vị", "Find a unit")
        return frame.page(
            title: title, section: .units,
            main: """
                <h1>\(title)</h1>
                <form class="filter" method="get" action="\(Path.units().text)" data-live="ket-qua" role="search">
                <label><span>\(language("Tên hiện nay hoặc tên cũ, có dấu hay không dấu", "Name of today or of the past"))</span>
                <input type="search" name="\(Path.searchName)" value="\(search)" autocomplete="off" \
                placeholder="\(language("ví dụ: lien son", "for example: lien son"))"></label>
                <button>\(language("Tìm", "Find"))</button>
                </form>
                <div id="ket-qua" aria-live="polite">
                \(results(in: language))
                </div>
                """)
    }

    private func results(in language: Language) -> Markup {
        guard !search.isEmpty else {
            return EmptyState.markup(
                language("Gõ tên đơn vị để tìm.", "Type the name of a unit."),
                language(
                    "Tên trước ngày 01/7/2025 dẫn đến đơn vị hiện nay.",
                    "A name from before 1 July 2025 leads to the unit of today."))
        }
        guard !matches.isEmpty else {
            return EmptyState.markup(
                language("Không tìm thấy đơn vị nào tên “\(search)”.", "No unit is called “\(search)”."),
                language("Kiểm tra chính tả hoặc gõ ít chữ hơn.", "Check the spelling or type fewer letters."))
        }
        return table(in: language)
    }

    private func table(in language: Language) -> Markup {
        let all = Numbers.count(count, in: language)
        let shown =
            count > matches.count
            ? language("\(matches.count) trong \(all) đơn vị", "\(matches.count) of \(all) units")
            : language("\(all) đơn vị", count == 1 ? "1 unit" : "\(all) units")
        return """
            <table class="list cards">
            <caption>\(shown)</caption>
            <thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th><th scope="col">\(language("Tỉnh", "Province"))</th>\
            <th scope="col">\(language("Huyện trước 7/2025", "District before July 2025"))</th>\
            <th scope="col">\(language("Thời gian", "Validity"))</th>\
            <th scope="col">\(language("Đơn vị hiện nay", "Unit of today"))</th></tr></thead>
            <tbody>
            \(matches.map { row($0, in: language) })</tbody>
            </table>
            """
    }

    private func row(_ match: Match, in language: Language) -> Markup {
        """
        <tr><th scope="row"><a href="\(match.unit.path.text)">\(match.unit.name)</a></th>\
        <td data-l="\(language("Tỉnh", "Province"))">\(match.province)</td>\
        <td data-l="\(language("Huyện trước 7/2025", "District before July 2025"))">\(match.formerDistrict ?? "–")</td>\
        <td data-l="\(language("Thời gian", "Validity"))">\
        \(Validity.text(from: match.from, to: match.to, in: language))</td>\
        <td data-l="\(language("Đơn vị hiện nay", "Unit of today"))">\(today(match, in: language))</td></tr>

        """
    }

    private func today(_ match: Match, in language: Language) -> Markup {
        guard match.to != nil else { return "\(language("chính đơn vị này", "this one"))" }
        guard !match.today.isEmpty else { return "\(language("chưa rõ", "not known"))" }
        let links = match.today.map { unit -> Markup in "<a href=\"\(unit.path.text)\">\(unit.name)</a>" }
        return Markup(joining: links, by: ", ")
    }
}
