import Markup
import Wording

/// One search over pages, criteria and units (tìm nhanh), also behind Ctrl+K.
public struct FinderPage: Sendable {
    /// One thing found.
    public struct Hit: Hashable, Sendable {
        public var title: String
        /// What tells it from others of the same title.
        public var detail: String
        public var path: Path

        public init(_ title: String, _ detail: String, _ path: Path) {
            (self.title, self.detail, self.path) = (title, detail, path)
        }

        /// A unit's sheet in a round.
        public init(sheetOf unit: String, _ round: String, _ path: Path, in language: Language) {
            self.init(language("Phiếu chấm điểm – \(unit)", "Sheet – \(unit)"), round, path)
        }
    }

    /// The parts of the program that can be found by name.
    public static func parts(in language: Language) -> [Hit] {
        let parts: [Frame.Section] = [.rounds, .sets, .units, .myWork]
        return parts.map { Hit($0.title(in: language), "", $0.path) }
    }

    public var search: String
    public var hits: [Hit]

    public init(search: String, hits: [Hit]) {
        (self.search, self.hits) = (search, hits)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Tìm nhanh", "Find")
        return frame.page(
            title: title,
            main: """
                <h1>\(title)</h1>
                <form class="filter" method="get" action="\(Path.finder().text)" role="search" data-live="ket-qua"><label>\
                <span>\(language("Tiêu chí, đơn vị, trang – gõ không cần dấu", "Criteria, units, pages – marks may be left out"))</span>
                <input type="search" name="\(Path.searchName)" value="\(search)" autocomplete="off" autofocus></label>\
                <button>\(language("Tìm", "Find"))</button></form>
                <div id="ket-qua">\(results(in: language))</div>
                """)
    }

    /// The hits alone.
    public func results(in language: Language) -> Markup {
        guard !hits.isEmpty else {
            let nothing = language("Không tìm thấy gì", "Nothing found")
            return search.isEmpty ? Markup() : "<p>\(nothing)</p>"
        }
        let lines = hits.map { hit -> Markup in
            "<li><a href=\"\(hit.path.text)\">\(hit.title)</a> <small>\(hit.detail)</small></li>\n"
        }
        return "<ul class=\"findings\">\(lines)</ul>"
    }
}
