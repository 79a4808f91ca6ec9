import Markup
import ParIndex
import Wording

/// A unit of one period with where it came from, what became of it and its results (hồ sơ đơn vị).
public struct UnitPage: Sendable {
    /// How much of a unit went into another.
    public enum Share: String, Hashable, Sendable, CaseIterable {
        case whole
        case mainPart
        case part
        /// The data do not tell.
        case unknown
    }

    /// A unit before or after this one.
    public struct Kin: Hashable, Sendable {
        public var unit: UnitName
        /// How much of the earlier unit went into the later one.
        public var share: Share

        public init(unit: UnitName, share: Share) {
            (self.unit, self.share) = (unit, share)
        }
    }

    /// A result of the unit or of one of its predecessors.
    public struct RoundResult: Hashable, Sendable {
        public var round: RoundHeading
        public var unit: UnitName
        /// Points and applicable maximum; `nil` where the unit was not appraised.
        public var total: Points?
        public var maximum: Points?
        public var place: Standing?
        public var grade: String?

        public init(
            round: RoundHeading, unit: UnitName, points: (total: Points, maximum: Points)?, place: Standing?,
            grade: String? = nil
        ) {
            (self.round, self.unit, self.place, self.grade) = (round, unit, place, grade)
            (total, maximum) = (points?.total, points?.maximum)
        }
    }

    public var unit: UnitName
    /// The first day of its validity, where it is known.
    public var from: Day?
    /// "Xã", "Phường", "Đặc khu", "Sở".
    public var kind: Bilingual
    /// The last day of its validity; `nil` while it exists.
    public var to: Day?
    /// The names of the superiors, the nearest first.
    public var superiors: [String]
    public var predecessors: [Kin]
    public var successors: [Kin]
    /// The newest first.
    public var results: [RoundResult]
    /// What should be known of the data, such as the list a unit was taken from.
    public var notes: [Bilingual]
    /// Whether who looks reads the unit's periodic reports.
    public var hasReports = false

    public init(
        unit: UnitName, kind: Bilingual, from: Day? = nil, to: Day? = nil, superiors: [String],
        predecessors: [Kin] = [],
        successors: [Kin] = [], results: [RoundResult] = [], notes: [Bilingual] = []
    ) {
        (self.unit, self.kind, self.from, self.to, self.superiors) = (unit, kind, from, to, superiors)
        (self.predecessors, self.successors) = (predecessors, successors)
        (self.results, self.notes) = (results, notes)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: unit.name, section: .units, crumbs: [Frame.Crumb(language("Đơn vị", "Units"), .units())],
            main: """
                <h1>\(unit.name)</h1>
                \(facts(in: language))\(remarks(in: language))\(reports(in: language))
                <div class="columns">\(kin(successors, language("Đơn vị kế tiếp", "Successors"), ending: to, in: language))\
                \(kin(predecessors, language("Đơn vị tiền thân", "Predecessors"), ending: nil, in: language))</div>
                \(UnitHistory(page: self).markup(in: language))
                """)
    }

    private func facts(in language: Language) -> Markup {
        let state =
            to == nil
            ? language("đang hoạt động", "exists today") : language("đã kết thúc", "no longer exists")
        return """
            <dl class="pairs">
            <div><dt>\(language("Loại", "Kind"))</dt><dd>\(kind.text(in: language))</dd></div>
            <div><dt>\(language("Mã", "Code"))</dt><dd>\(unit.key.code)</dd></div>
            <div><dt>\(language("Thuộc", "Within"))</dt><dd>\(superiors.isEmpty ? "–" : superiors.joined(separator: ", "))</dd></div>
            <div><dt>\(language("Thời gian", "Validity"))</dt><dd>\(Validity.text(from: from, to: to, in: language)) \
            <span class="mark \(to == nil ? "good" : "calm")">\(state)</span></dd></div>
            </dl>

            """
    }

    private func reports(in language: Language) -> Markup? {
        guard hasReports else { return nil }
        return """
            <p><a class="button second" href="\(Path.reports(.all(unit.key)).text)">\(ReportHeading.title(in: language))</a></p>

            """
    }

    private func remarks(in language: Language) -> Markup? {
        guard !notes.isEmpty else { return nil }
        let items = notes.map { note -> Markup in "<li>\(note.text(in: language))</li>" }
        return "<ul class=\"remarks\">\(items)</ul>\n"
    }

    /// The units before or after; a unit that ended without a known successor says so.
    private func kin(_ kin: [Kin], _ title: String, ending: Day?, in language: Language) -> Markup? {
        guard !kin.isEmpty || ending != nil else { return nil }
        let items = kin.map { kin -> Markup in
            """
            <li><a href="\(kin.unit.path.text)">\(kin.unit.name)</a> \
            <span class="mark calm">\(kin.share.text(in: language))</span> \
            <small>\(kin.unit.key.from.map { language("từ ", "since ") + Dates.short($0, in: language) })</small></li>
            """
        }
        let unknown: Markup = "<p>\(language("Chưa rõ", "Not known"))</p>"
        return "<section><h2>\(title)</h2>\(kin.isEmpty ? unknown : "<ul class=\"plain\">\(items)</ul>")</section>\n"
    }
}

extension UnitPage.Share {
    func text(in language: Language) -> String {
        switch self {
        case .whole: language("toàn bộ", "whole")
        case .mainPart: language("phần lớn", "main part")
        case .part: language("một phần", "part")
        case .unknown: language("chưa rõ", "not known")
        }
    }
}
