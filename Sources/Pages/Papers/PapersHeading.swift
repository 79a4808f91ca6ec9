import Markup
import ParIndex
import Wording

/// Whose papers a page is about: those of a round, or of a unit in it.
public struct PapersHeading: Sendable {
    /// The place of all of them.
    public var path: PaperPath
    public var round: (slug: String, title: String)
    public var unit: UnitName?

    public init(path: PaperPath, round: (slug: String, title: String), unit: UnitName? = nil) {
        (self.path, self.round, self.unit) = (path.all, round, unit)
    }

    static func title(in language: Language) -> String { language("Văn bản", "Papers") }

    /// The pages above.
    func crumbs(in language: Language) -> [Frame.Crumb] {
        let rounds = Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds)
        guard let unit else { return [rounds, .init(round.title, .running(.management(round.slug)))] }
        return [
            rounds, .init(round.title, .round(round.slug)),
            .init(unit.name, .commune(round: round.slug, unit: unit.key)),
        ]
    }

    var facts: Markup {
        let name = unit.map { unit -> Markup in "<span>\(unit.name)</span>" }
        return "\(name)<span>\(round.title)</span>"
    }

    /// Where a unit's people write what two of its papers say.
    func remediation(in language: Language) -> Markup? {
        guard let unit else { return nil }
        let path = Path.remediation(.page(round: round.slug, unit: unit.key))
        return """
            <p><a href="\(path.text)">\(language("Biện pháp khắc phục, nội dung kế hoạch và báo cáo khắc phục", "Remedial measures and the texts of the plan and the report"))</a></p>

            """
    }
}

/// The files of one paper as buttons.
struct PaperFiles {
    let path: PaperPath
    let kind: PaperKind
    let hasTables: Bool

    /// - Parameter hasPDF: whether this machine can make PDFs; where not, a note says why.
    func links(hasPDF: Bool, in language: Language) -> Markup {
        let formats = PaperFormat.allCases.filter { format in
            switch format {
            case .docx, .txt: true
            case .pdf: hasPDF
            case .xlsx: hasTables
            case .html: false
            }
        }
        return Markup(joining: formats.map { link($0, in: language) }, by: " ")
    }

    private func link(_ format: PaperFormat, in language: Language) -> Markup {
        let name = format.rawValue.uppercased()
        let title = "\(language("Tải", "Download")) \(kind.title.text(in: language)) (\(name))"
        return """
            <a class="button second" href="\(Path.papers(path.paper(kind, format)).text)" aria-label="\(title)" download>\(name)</a>
            """
    }

    /// Why there are no PDFs, and what to install.
    static func note(_ obstacle: Problem?, in language: Language) -> Markup? {
        obstacle.map { problem in
            "<p class=\"notice\"><strong>PDF</strong> \(problem.what.text(in: language)) \(problem.remedy.text(in: language))</p>\n"
        }
    }
}
