/// A measure of the page (số đo trình bày), by its name in the layout file.
public enum Measure: String, CaseIterable, Hashable, Sendable {
    case pageWidth = "page.width"
    case pageHeight = "page.height"
    case marginTop = "margin.top"
    case marginBottom = "margin.bottom"
    case marginLeft = "margin.left"
    case marginRight = "margin.right"
    /// From the upper edge to the page number.
    case headerDistance = "header.distance"
    case paragraphIndent = "paragraph.indent"
    case paragraphGap = "paragraph.gap"
    /// Times the height of a line.
    case lineSpacing = "line.spacing"
    /// The width of the letterhead's left column.
    case letterheadLeft = "letterhead.left"
    case mottoRule = "rule.motto"
    /// The share of a line that the rule below it is long.
    case ruleShare = "rule.share"
    case ruleWidth = "rule.width"
    /// Room for signature and seal.
    case signatureSpace = "signature.space"
    case tableBorder = "table.border"
    case cellSide = "cell.side"
    case cellTop = "cell.top"
    case codeSide = "code.side"

    /// What its figure counts.
    enum Scale: String {
        case millimetres = "mm"
        case points = "pt"
        case times = "x"
    }

    var scale: Scale {
        switch self {
        case .paragraphGap, .ruleWidth, .tableBorder: .points
        case .lineSpacing, .ruleShare: .times
        default: .millimetres
        }
    }
}
