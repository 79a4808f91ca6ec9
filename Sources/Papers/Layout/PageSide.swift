import Documents
import Wording

/// A side of a page (lề).
enum PageSide: CaseIterable {
    case top, bottom, left, right

    var measure: Measure {
        switch self {
        case .top: .marginTop
        case .bottom: .marginBottom
        case .left: .marginLeft
        case .right: .marginRight
        }
    }

    /// The side that this one was before the page was turned on its left.
    var turned: PageSide {
        switch self {
        case .top: .left
        case .bottom: .right
        case .left: .bottom
        case .right: .top
        }
    }

    var name: Bilingual {
        switch self {
        case .top: Bilingual(vi: "Lề trên", en: "The top margin")
        case .bottom: Bilingual(vi: "Lề dưới", en: "The bottom margin")
        case .left: Bilingual(vi: "Lề trái", en: "The left margin")
        case .right: Bilingual(vi: "Lề phải", en: "The right margin")
        }
    }
}

extension PlainSection.Margins {
    subscript(_ side: PageSide) -> Length {
        switch side {
        case .top: top
        case .bottom: bottom
        case .left: left
        case .right: right
        }
    }
}
