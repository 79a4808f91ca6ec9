/// Measures and styles of official papers (thể thức trình bày): read from a file that names the source of each.
public struct PageLayout: Hashable, Sendable {
    /// The font's names; the first that a machine has is used.
    public let fonts: [String]
    private let measures: [Measure: Entry]
    private let looks: [ParagraphStyle: ParagraphLook]
    private let sizes: [ParagraphStyle: ClosedRange<Int>]

    private struct Entry: Hashable {
        let value: Int
        let right: ClosedRange<Int>
    }

    /// The layout that a file describes; throws at the first line that is wrong.
    public init(parsing text: String) throws(PageLayoutFault) {
        var (fonts, measures) = ([String](), [Measure: Entry]())
        var (looks, sizes) = ([ParagraphStyle: ParagraphLook](), [ParagraphStyle: ClosedRange<Int>]())
        for row in LayoutRow.rows(of: text) {
            switch row.kind {
            case "font": fonts = row.fields.map(String.init)
            case "measure":
                let (measure, value, right) = try row.measure()
                measures[measure] = Entry(value: value, right: right)
            case "style":
                let (style, look, right) = try row.style()
                (looks[style], sizes[style]) = (look, right)
            default: throw .unreadable(line: row.line, text: row.kind)
            }
        }
        if let missing = Measure.allCases.first(where: { measures[$0] == nil }) { throw .missing(missing.rawValue) }
        if let missing = ParagraphStyle.allCases.first(where: { looks[$0] == nil }) { throw .missing(missing.rawValue) }
        guard !fonts.isEmpty else { throw .missing("font") }
        (self.fonts, self.measures, self.looks, self.sizes) = (fonts, measures, looks, sizes)
    }

    /// A length of the page.
    public subscript(measure: Measure) -> Length { length(measures[measure]?.value ?? 0, of: measure) }

    /// Between which lengths this is right.
    public func right(_ measure: Measure) -> ClosedRange<Length> {
        let right = measures[measure]?.right ?? 0...0
        return length(right.lowerBound, of: measure)...length(right.upperBound, of: measure)
    }

    /// A figure without a unit, in thousandths: the line spacing, the share of a rule.
    public func thousandths(_ measure: Measure) -> Int { measures[measure]?.value ?? 0 }

    /// How paragraphs of a style look.
    public subscript(style: ParagraphStyle) -> ParagraphLook {
        looks[style] ?? ParagraphLook(size: Length(micrometres: 0))
    }

    /// Between which sizes, in thousandths of a point, the letters of a style are right.
    public func rightSizes(_ style: ParagraphStyle) -> ClosedRange<Int> { sizes[style] ?? 0...0 }

    /// The width between the margins of a page.
    public func textWidth(isLandscape: Bool = false) -> Length {
        self[isLandscape ? .pageHeight : .pageWidth] - self[.marginLeft] - self[.marginRight]
    }

    private func length(_ thousandths: Int, of measure: Measure) -> Length {
        measure.scale == .points
            ? Length(thousandthsOfPoint: thousandths) : Length(micrometres: thousandths)
    }
}
